"""What all files of data/ have in common: where they lie, and which page of the site shows what is in them."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from regionportal.model.felles import Bilde
from regionportal.model.felt import felt
from regionportal.model.typer import Modell, Slug

EKSEMPEL = "eksempel-"  # what the id of a record begins with that is there to be replaced


class Plass(NamedTuple):
    """A pattern of where the files of a kind lie, and one of the pages that show them, from the site's root. In both,
    {id} and {kommune} stand for fields of the record; what the file's place says, the file does not."""

    fil: str
    side: str


class Datafil(Modell):
    """One file of data/ that people write."""

    plass: ClassVar[Plass]

    @property
    def fil(self) -> str:
        """data/skatter/nordvik/fyret.yml"""
        return self.plass.fil.format_map(vars(self))

    @property
    def side(self) -> str:
        """skatter/fyret/, jobb/#funn-helse, or empty for the start page."""
        return self.plass.side.format_map(vars(self))


class Post(Datafil):
    """A record: a file of its own among others of its kind, with the file's name as its id."""

    id: Slug = felt("Id", "Navnet på fila. Det står også i adressen til sida, og blir aldri byttet.", "fyret")
    if TYPE_CHECKING:  # each kind has these, as fields in the place that its files have them or else as properties
        ingress: str
        oppdatert: date

        @property
        def navn(self) -> str:
            """What people call it."""

        @property
        def kommuner(self) -> tuple[str, ...]:
            """The municipalities that it is about, its own first."""

    @property
    def hjemkommune(self) -> str | None:
        """The municipality that it belongs to; None where it belongs to several, or to none."""
        return self.kommuner[0] if len(self.kommuner) == 1 else None

    @property
    def neste_sjekk(self) -> date | None:
        """The day that someone must have looked at it again, where it says one."""
        return vars(self).get("sjekkes_innen")

    @property
    def andre_ord(self) -> tuple[str, ...]:
        """What people search for it by that it is not called, where it says so."""
        return vars(self).get("sokeord", ())

    @property
    def alle_bilder(self) -> Iterator[tuple[tuple[str | int, ...], Bilde]]:
        """Each picture that it shows, with where in the record it stands."""
        for navn, verdi in self:
            if isinstance(verdi, tuple):
                yield from (((navn, nummer), en) for nummer, en in enumerate(verdi) if isinstance(en, Bilde))
