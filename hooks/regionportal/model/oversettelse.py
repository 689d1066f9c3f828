"""What a record, or an entry of a list, says in another language: a block ``en`` beside its own words.

Which fields the block may have follows from the fields that are marked with ``Merke.OVERSETTES``. The block says by
short sums (``av``) which words it is of: when those of a field change, its translation is old, and else never.
"""

from collections.abc import Collection, Iterator, Mapping
from hashlib import blake2b
from typing import Annotated, Any, NamedTuple, TypeVar

from pydantic import Field, PrivateAttr, create_model, model_validator

from regionportal.feil import Sti
from regionportal.model.felt import Merke, felt, merkede
from regionportal.model.typer import Modell, Tekst, monster

SPRAK = ("en",)  # the languages that a record may be said in, beside its own
AV, AVFORM = "av", "[a-p]{5}( [a-p]{5})*"
_OM = felt("På engelsk", "Det samme på engelsk, for den som ikke leser norsk ennå.", standard=None)
_BOKSTAVER = str.maketrans("0123456789abcdef", "abcdefghijklmnop")  # never a number, whatever reads the file

M = TypeVar("M", bound=Modell)


class Oversettelse(Modell):
    """The record in another language, field by field: what is not here stands in the record's own."""

    av: Annotated[Tekst, monster(AVFORM, "skrives av «portal sprak en --merk». Ta det bort")] | None = felt(
        "Oversatt av",
        "Merker for de norske tekstene dette er oversatt fra. «portal sprak en --merk» skriver dem.",
        "abcde fghij",
        standard=None,
    )
    _norsk: Mapping[str, str] = PrivateAttr(default_factory=dict)

    def kjenn(self, norsk: Mapping[str, str]) -> None:
        """Be told the mark of each field as the record says it, before rates are put into it."""
        self._norsk = norsk

    @property
    def felt(self) -> tuple[str, ...]:
        """The fields that it says in its language."""
        return tuple(navn for navn in self._norsk if getattr(self, navn))

    @property
    def gamle(self) -> frozenset[str]:
        """The fields of words that have changed since."""
        merker = set((self.av or "").split())
        if merker <= set(self._norsk.values()):
            return frozenset()
        return frozenset(navn for navn in self.felt if self._norsk[navn] not in merker)

    @property
    def umerket(self) -> bool:
        """Whether it does not say of all its fields which words they are of. Those count as of the words that are
        there."""
        return not self.gamle and not {self._norsk[navn] for navn in self.felt} <= set((self.av or "").split())

    def rett_av(self, felter: Collection[str]) -> str:
        """What ``av`` is beside these of its fields, where the translation is of the words that are there."""
        return " ".join(self._norsk[navn] for navn in self.felt if navn in felter)


PaEngelsk = Oversettelse | None


class Oversatt(NamedTuple):
    """A translation where it stands: the path to what has it, that thing itself, the language and the block."""

    sti: Sti
    hva: Modell
    sprak: str
    blokk: Oversettelse


def oversettes(modell: type[M]) -> type[M]:
    """The model with the fields of its block for each language, as those that are marked say. What it has in the block
    itself is kept."""
    blokker = {sprak: _blokken(modell, _grunn(modell, sprak)) for sprak in SPRAK}
    ut = create_model(  # type: ignore[call-overload]
        modell.__name__,
        __base__=modell,
        __module__=modell.__module__,
        __doc__=modell.__doc__,
        __validators__={"kjenn_ordene": model_validator(mode="after")(_kjenn_ordene)},
        **{sprak: (Annotated[blokk | None, Merke.PA_ANNET_SPRAK], _OM) for sprak, blokk in blokker.items()},
    )
    for blokk in blokker.values():  # where other processes look for it
        blokk.__module__, blokk.__qualname__ = modell.__module__, f"{modell.__name__}.{blokk.__name__}"
        setattr(ut, blokk.__name__, blokk)
    return ut


def oversettelser(verdi: object, sti: Sti = ()) -> Iterator[Oversatt]:
    """Every translation in a record, with the path that it has in the file."""
    if isinstance(verdi, Modell):
        for navn, en in verdi:
            if isinstance(en, Oversettelse):
                yield Oversatt(sti, verdi, navn, en)
            else:
                yield from oversettelser(en, (*sti, navn))
    elif isinstance(verdi, Mapping):
        for navn, en in verdi.items():
            yield from oversettelser(en, (*sti, navn))
    elif isinstance(verdi, tuple):
        for nummer, en in enumerate(verdi):
            yield from oversettelser(en, (*sti, nummer))


def _kjenn_ordene(hva: M) -> M:
    merker = {
        navn: merke(navn, verdi) for navn in merkede(type(hva), Merke.OVERSETTES) if (verdi := getattr(hva, navn))
    }
    for sprak in SPRAK:
        if blokk := getattr(hva, sprak):
            blokk.kjenn(merker)
    return hva


def merke(felt: str, verdi: object) -> str:
    """Five letters of what a field, or a file, says. How its lines are broken is no part of it."""
    return blake2b(f"{felt}\0{_ordrett(verdi)}".encode(), digest_size=3).hexdigest()[:5].translate(_BOKSTAVER)


def _ordrett(verdi: object) -> str:
    return "\0".join(map(_ordrett, verdi)) if isinstance(verdi, tuple | list) else " ".join(str(verdi).split())


def _grunn(modell: type[Modell], sprak: str) -> type[Oversettelse]:
    """The block as the model has it, or as the one that it builds on has it, without the fields that follow."""
    egen = modell.model_fields.get(sprak)
    typer = getattr(egen.annotation, "__args__", ()) if egen else ()
    return next((en for en in typer if isinstance(en, type) and issubclass(en, Oversettelse)), Oversettelse)


def _blokken(modell: type[Modell], grunn: type[Oversettelse]) -> type[Oversettelse]:
    felter: dict[str, Any] = {}
    for navn in merkede(modell, Merke.OVERSETTES):
        om = modell.model_fields[navn]
        sagt = (en for en in om.metadata if en is not Merke.OVERSETTES)
        annotasjon: Any = Annotated[om.annotation, *sagt, Field(json_schema_extra=om.json_schema_extra)]
        tittel = om.title or navn
        om_blokken = felt(f"{tittel} på engelsk", f"Det samme som «{tittel}», på engelsk.", standard=None)
        felter[navn] = (annotasjon | None, om_blokken)
    return create_model(
        f"{modell.__name__}PaEngelsk", __base__=grunn, __module__=__name__, __doc__=grunn.__doc__, **felter
    )
