"""An event: on exact dates, or usually in some month."""

from datetime import date, datetime, time
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.adresse import Nettadresse
from regionportal.model.felles import (
    Brodtekst,
    Ingress,
    Kilder,
    Kommuneid,
    NavnKvensk,
    NavnSamisk,
    OgsaKommuner,
    Oppdatert,
    PaEngelsk,
    PasserFor,
    SjekkesInnen,
    Sted,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.post import Plass, Post
from regionportal.model.tid import Dato, Klokkeslett, sjekk_rekkefolge
from regionportal.model.typer import Heltall, JaNei, Modell, Navn, Tekst

Hendelsestype = Literal[
    "festival", "marked", "idrett", "kultur", "musikk", "teater", "museum", "merkedag", "konferanse", "bygdedager"
]

Gjentakelsestakt = Literal["uke", "maned", "ar"]


class Periode(Modell):
    """Whole days, both ends included."""

    i_linja = True

    fra: Annotated[Dato, Merke.KJENNETEGN] = felt("Første dag", "Dagen det begynner.", "2027-06-25")
    til: Dato | None = felt("Siste dag", "Når det varer mer enn én dag.", "2027-06-27", standard=None)

    @property
    def siste(self) -> date:
        return self.til or self.fra

    @model_validator(mode="after")
    def _rekkefolge(self) -> Self:
        sjekk_rekkefolge("til", self.fra, self.til, self.fra)
        return self


class Gjentakelse(Modell):
    """The date comes again each week, month or year (RFC 5545, 3.3.10), but not on the days in ``unntatt``."""

    i_linja = True

    hver: Gjentakelsestakt = felt("Hver", "Om det kommer igjen hver uke, hver måned eller hvert år.")
    til: Dato | None = felt("Til og med", "Siste gang, hvis den er kjent.", "2027-12-20", standard=None)
    unntatt: tuple[Dato, ...] = felt("Unntatt", "Dager det ikke er noe likevel.", standard=())


class Tid(Periode):
    """When an event takes place: whole days, or from ``kl`` to ``slutt`` in the region's time zone."""

    kl: Klokkeslett | None = felt("Klokka", "Når det begynner, med fire siffer.", "18:30", standard=None)
    slutt: Klokkeslett | None = felt("Slutter klokka", "Når det er over, med fire siffer.", "21:00", standard=None)
    avlyst: JaNei = felt("Avlyst", "Da blir den stående, merket som avlyst.", standard=False)
    gjentas: Gjentakelse | None = felt("Gjentas", "Når det samme skjer igjen og igjen.", standard=None)

    @property
    def start(self) -> date | datetime:
        return self.fra if self.kl is None else datetime.combine(self.fra, time.fromisoformat(self.kl))

    @property
    def ende(self) -> date | datetime | None:
        """The end as people say it: the last day, or the time on it. None when only a start time is known."""
        if self.kl is None:
            return self.siste
        return datetime.combine(self.siste, time.fromisoformat(self.slutt)) if self.slutt else None

    @model_validator(mode="after")
    def _klokkeslett(self) -> Self:
        if self.slutt and not self.kl:
            raise PydanticCustomError("felt:slutt", "har et klokkeslett, men «kl» mangler")
        if self.slutt and self.kl and self.fra == self.siste and self.slutt <= self.kl:
            raise PydanticCustomError("felt:slutt", "slutter før den begynner ({kl})", {"kl": self.kl})
        if self.gjentas and self.gjentas.til and self.gjentas.til < self.fra:
            raise PydanticCustomError(
                "felt:gjentas", "gjentakelsen slutter før den begynner ({fra})", {"fra": str(self.fra)}
            )
        return self


class Hendelse(Post):
    """One event."""

    plass = Plass("data/hendelser/{id}.yml", "hva-skjer/{id}/")

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN] = felt("Navn", "Hva det heter.", "Kvenfolkets dag")
    navn_samisk: NavnSamisk = None
    navn_kvensk: NavnKvensk = None
    kommune: Kommuneid = felt("Kommune", "Kommunen der det skjer.")
    ogsa_kommuner: OgsaKommuner = ()
    type: Hendelsestype = felt("Type", "Hva slags hendelse det er.")
    ingress: Ingress
    tekst: Brodtekst = None
    sted: Annotated[Sted, Merke.PUNKT] = felt("Sted", "Hvor det skjer: minst navnet på stedet.")
    arrangor: Navn | None = felt(
        "Arrangør", "Laget eller firmaet som står bak, ikke en person.", "Nordvik museum", standard=None
    )
    nettsted: Nettadresse | None = felt(
        "Nettsted", "Arrangørens egen side om det.", "https://www.eksempel.no/", standard=None
    )
    datoer: tuple[Tid, ...] = felt("Datoer", "Når dagen er fastsatt. Gjett aldri en dato.", standard=())
    maned: Annotated[Heltall, Field(ge=1, le=12)] | None = felt(
        "Vanlig måned",
        "Måneden det pleier å være, som et tall fra 1 til 12, når dagen ikke er fastsatt.",
        7,
        standard=None,
    )
    tidspunkt: Tekst | None = felt(
        "Vanlig tid", "Når det pleier å være, når dagen ikke er fastsatt.", "Vanligvis andre uke i juli", standard=None
    )
    tidligere: Annotated[tuple[Periode, ...], Merke.FORTID] = felt(
        "Tidligere datoer", "Dager det har vært før.", standard=()
    )
    merknad: Tekst | None = felt(
        "Merknad",
        "Det leseren bør vite før hun stoler på det.",
        "Programmet vi har lest, er fra i fjor.",
        standard=None,
    )
    passer_for: PasserFor = ()
    kilder: Kilder
    sjekkes_innen: SjekkesInnen = None
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def kommuner(self) -> tuple[str, ...]:
        return (self.kommune, *self.ogsa_kommuner)

    @property
    def hjemkommune(self) -> str:
        return self.kommune

    @model_validator(mode="after")
    def _nar(self) -> Self:
        if not self.datoer and not self.tidspunkt:
            raise PydanticCustomError(
                "felt:tidspunkt", "mangler. Skriv «datoer» når datoen er fastsatt, ellers når på året det vanligvis er"
            )
        if self.datoer and self.maned:
            raise PydanticCustomError(
                "felt:maned", "kan ikke stå sammen med «datoer»: dagene er fastsatt. Ta bort «maned»"
            )
        if len(self.datoer) > 1 and any(tid.gjentas for tid in self.datoer):
            raise PydanticCustomError("felt:datoer", "«gjentas» kan bare stå når lista har én dato")
        if len({tid.kl is None for tid in self.datoer}) > 1:
            raise PydanticCustomError(
                "felt:datoer", "blander hele dager og klokkeslett. Skriv «kl» på alle eller ingen"
            )
        if len({tid.start for tid in self.datoer}) < len(self.datoer):
            raise PydanticCustomError("felt:datoer", "har samme dato to ganger")
        return self
