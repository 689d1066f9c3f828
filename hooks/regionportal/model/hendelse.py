"""An event: on exact dates, or usually in some month."""

from datetime import date, datetime, timedelta
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.adresse import Nettadresse
from regionportal.model.felles import (
    Brodtekst,
    Hendelsestypeid,
    Ingress,
    Kilder,
    Kommuneid,
    NavnKvensk,
    NavnSamisk,
    OgsaKommuner,
    Oppdatert,
    PasserFor,
    SjekkesInnen,
    Sted,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.gjentakelse import Gjentakelse
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.sokeord import Sokeord
from regionportal.model.tid import Dato, Klokkeslett, Sluttid, oyeblikk, sjekk_rekkefolge
from regionportal.model.typer import Heltall, JaNei, Modell, Navn, Setninger

# What ends by then, and does not last longer, is a night out; else the end is a slip, or on a day that is said.
NATTA_SLUTTER, LENGSTE_NATT = "08:00", timedelta(hours=16)

FLEST_GANGER = 1_000
FORSTE_AR = 1900  # of a date in calendars; what began before that began before the clock did


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


class Tid(Periode):
    """When an event takes place: whole days, or from ``kl`` to ``slutt`` in the region's time zone.

    With both, on more days than one, it is from ``kl`` to ``slutt`` on each day; but an end that is earlier by the
    clock than the beginning is on the last day, or in the night after the one day.
    """

    kl: Klokkeslett | None = felt("Klokka", "Når det begynner, med fire siffer.", "18:30", standard=None)
    slutt: Sluttid | None = felt(
        "Slutter klokka",
        "Når det er over, med fire siffer. 02:00 er natta etter, og varer det flere dager, er det hver dag.",
        "21:00",
        standard=None,
    )
    avlyst: JaNei = felt("Avlyst", "Da blir den stående, merket som avlyst.", standard=False)
    gjentas: Gjentakelse | None = felt("Gjentas", "Når det samme skjer igjen og igjen.", standard=None)

    @property
    def siste(self) -> date:
        """The last day: of a night, the day that it begins on."""
        return self.fra if self.om_natta else super().siste

    @property
    def om_natta(self) -> bool:
        """Whether it ends in the night after its one day."""
        return self._til_natta and (super().siste - self.fra).days <= 1

    @property
    def hver_dag(self) -> bool:
        """Whether it is between the same hours on each of several days."""
        return bool(self.kl and self.slutt and self.kl < self.slutt and super().siste > self.fra)

    @property
    def sammenhengende(self) -> bool:
        """Whether it is from an hour on the first day to one on the last."""
        return bool(self.slutt and self.siste > self.fra and not self.hver_dag)

    @property
    def start(self) -> date | datetime:
        return self.fra if self.kl is None else oyeblikk(self.fra, self.kl)

    @property
    def _til_natta(self) -> bool:
        """Whether the end is in the night after the beginning, by the clock alone."""
        if not self.kl or not self.slutt or self.kl < self.slutt or self.slutt > NATTA_SLUTTER:
            return False
        dagen = date(2000, 1, 1)  # any day
        return oyeblikk(dagen + timedelta(days=1), self.slutt) - oyeblikk(dagen, self.kl) <= LENGSTE_NATT

    @model_validator(mode="after")
    def _klokkeslett(self) -> Self:
        if self.slutt and not self.kl:
            raise PydanticCustomError("felt:slutt", "har et klokkeslett, men «kl» mangler")
        if self.slutt and self.kl and self.slutt <= self.kl:
            self._slutten()
        return self

    @model_validator(mode="after")
    def _fortida(self) -> Self:
        if self.fra.year < FORSTE_AR:
            raise PydanticCustomError("felt:fra", "er før {ar}. Skriv den under «tidligere»", {"ar": FORSTE_AR})
        return self

    @model_validator(mode="after")
    def _gjentakelsen(self) -> Self:
        for feil in self.gjentas.feil_med(self.fra, self.siste) if self.gjentas else ():
            raise PydanticCustomError("felt:gjentas", "{feil}", {"feil": feil})
        return self

    def _slutten(self) -> None:
        """The fault of an end that is earlier by the clock than the beginning, where it is no night."""
        if super().siste == self.fra and not self.om_natta:
            raise PydanticCustomError("felt:slutt", "slutter før den begynner ({kl})", {"kl": self.kl})
        if self._til_natta and not self.om_natta:
            raise PydanticCustomError(
                "felt:slutt",
                "{kl}–{slutt} over flere dager kan leses på flere måter. Skriv hver kveld som en egen dato, eller "
                "første kveld med «gjentas: {hver: dag, til: siste kveld}»",
                {"kl": self.kl, "slutt": self.slutt},
            )


@oversettes
class Hendelse(Post):
    """One event."""

    plass = Plass("data/hendelser/{id}.yml", "hva-skjer/{id}/")

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN, Merke.OVERSETTES] = felt(
        "Navn", "Hva det heter.", "Kvenfolkets dag"
    )
    navn_samisk: NavnSamisk = None
    navn_kvensk: NavnKvensk = None
    kommune: Kommuneid = felt("Kommune", "Kommunen der det skjer.")
    ogsa_kommuner: OgsaKommuner = ()
    type: Hendelsestypeid = felt("Type", "Hva slags hendelse det er.", "festival")
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
    tidspunkt: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Vanlig tid", "Når det pleier å være, når dagen ikke er fastsatt.", "Vanligvis andre uke i juli", standard=None
    )
    tidligere: Annotated[tuple[Periode, ...], Merke.FORTID] = felt(
        "Tidligere datoer", "Dager det har vært før.", standard=()
    )
    merknad: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Merknad",
        "Det leseren bør vite før hun stoler på det.",
        "Programmet vi har lest, er fra i fjor.",
        standard=None,
    )
    passer_for: PasserFor = ()
    sokeord: Sokeord = ()
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
        if len({tid.start for tid in self.datoer}) < len(self.datoer):
            raise PydanticCustomError("felt:datoer", "har samme dato to ganger")
        return self

    @model_validator(mode="after")
    def _hvor_mange(self) -> Self:
        ganger = sum(tid.gjentas.ganger(tid.fra) if tid.gjentas else 1 for tid in self.datoer)
        for felt_, antall in (("datoer", ganger), ("tidligere", len(self.tidligere))):
            if antall > FLEST_GANGER:
                raise PydanticCustomError(
                    f"felt:{felt_}",
                    "er {antall} ganger i alt. Høyst {flest} er tillatt. Det som kommer igjen uten slutt, har "
                    "«gjentas» uten «til»",
                    {"antall": antall, "flest": FLEST_GANGER},
                )
        return self
