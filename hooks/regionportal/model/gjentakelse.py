"""How an event comes again, in the terms of RFC 5545 (3.3.10).

Which weekday it is, and which day of the month, stands once: the first date says it.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, Self

from dateutil.easter import easter
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felt import felt
from regionportal.model.tid import Dato
from regionportal.model.typer import Heltall, Modell

Gjentakelsestakt = Literal["dag", "uke", "maned", "ar", "paske"]
Ukedag = Literal["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"]
PlassIManeden = Literal["forste", "andre", "tredje", "fjerde", "nest_siste", "siste", "siste_dag"]

UKEDAGER: tuple[Ukedag, ...] = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag")
# Which of the month's days of that name it is: from the beginning, or from the end.
NUMMER: Mapping[PlassIManeden, int] = {
    "forste": 1,
    "andre": 2,
    "tredje": 3,
    "fjerde": 4,
    "nest_siste": -2,
    "siste": -1,
}
SISTE_DAG: PlassIManeden = "siste_dag"
LENGSTE_GANG = 366  # days
LENGSTE_REKKE = 150  # years; a longer one is a slip in the year (``rules.langt_fram``)
STEG: Mapping[Gjentakelsestakt, int] = {"dag": 1, "uke": 7, "maned": 31, "ar": 366, "paske": 366}  # days, at most
SISTE_PASKE = 4099  # the last year that dateutil knows Easter of
LENGST_FRA_PASKE = 63  # days: from Septuagesima to the week after Trinity Sunday


class Gjentakelse(Modell):
    """The date comes again, but not on the days in ``unntatt``. Those in ``avlyste`` are shown, as cancelled."""

    i_linja = True

    hver: Gjentakelsestakt = felt(
        "Hver",
        "Om det kommer igjen hver dag, hver uke, hver måned eller hvert år, eller hvert år like langt fra påska.",
    )
    intervall: Annotated[Heltall, Field(ge=1, le=12)] = felt(
        "Hvor ofte", "1 er hver gang, 2 er annenhver og 3 er hver tredje.", 2, standard=1
    )
    ukedager: tuple[Ukedag, ...] = felt(
        "Ukedager", "Når det er flere dager i uka. Ellers sier første dag hvilken det er.", standard=()
    )
    i_maneden: PlassIManeden | None = felt(
        "Hvilken i måneden",
        "Når det følger ukedagen, som siste fredag i måneden. Ellers er det samme dato hver gang.",
        standard=None,
    )
    til: Dato | None = felt("Til og med", "Siste gang, hvis den er kjent.", "2027-12-20", standard=None)
    unntatt: tuple[Dato, ...] = felt("Unntatt", "Dager det ikke er noe likevel.", standard=())
    avlyste: tuple[Dato, ...] = felt(
        "Avlyste dager", "Dager som er avlyst. De blir stående, merket som avlyst.", standard=()
    )

    @model_validator(mode="after")
    def _hva_horer_sammen(self) -> Self:
        if self.ukedager and self.hver != "uke":
            raise PydanticCustomError("felt:ukedager", "kan bare stå når det er hver uke")
        if self.i_maneden and self.hver not in ("maned", "ar"):
            raise PydanticCustomError("felt:i_maneden", "kan bare stå når det er hver måned eller hvert år")
        return self

    def feil_med(self, fra: date, siste: date) -> Iterator[str]:
        """What does not go with the first date, in words. ``siste`` is the last day of the first time."""
        if self.til and self.til < fra:
            yield f"gjentakelsen slutter før den begynner ({fra})"
        if (siste - fra).days >= self._steg:
            yield (
                f"én gang varer til {siste}, og da har den neste alt begynt. Er det den siste gangen, hører datoen til "
                f"i «gjentas»: {{fra: {fra}, gjentas: {{hver: {self.hver}, til: {siste}}}}}"
            )
        elif (siste - fra).days > LENGSTE_GANG:
            yield f"én gang kan ikke vare lenger enn {LENGSTE_GANG} dager når den kommer igjen"
        if self.ukedager and ukedag(fra) not in self.ukedager:
            yield f"første dag, {fra}, er en {ukedag(fra)}, og den står ikke i «ukedager»"
        if self.hver == "paske" and (fra.year > SISTE_PASKE or abs(fra_paske(fra)) > LENGST_FRA_PASKE):
            yield f"første dag, {fra}, er ikke i tida rundt påske, fra fastelavn til pinse"
        if self.i_maneden and fra != (rett := i_maneden(fra, self.i_maneden)):
            yield f"første dag, {fra}, passer ikke med «{self.i_maneden}» i måneden. I den måneden er det {rett}"

    def ganger(self, fra: date) -> int:
        """How many times a series with an end has, or one without it has said something of."""
        sagt = len(self.unntatt) + len(self.avlyste)
        if self.til is None or self.til.year - fra.year > LENGSTE_REKKE:
            return 1 + sagt
        i_gangen = len(set(self.ukedager)) or 1
        return (1 + (self.til - fra).days // (STEG[self.hver] * self.intervall)) * i_gangen + sagt

    @property
    def _steg(self) -> int:
        """How many days there are from one time to the next, where they are fewest."""
        plasser = sorted(map(UKEDAGER.index, set(self.ukedager)))
        if len(plasser) > 1:
            return min(neste - en for en, neste in pairwise([*plasser, plasser[0] + STEG["uke"]]))
        return STEG[self.hver] * self.intervall


def fra_paske(dag: date) -> int:
    """How many days after Easter Sunday the day is; negative before it."""
    return (dag - easter(dag.year)).days


def ukedag(dag: date) -> Ukedag:
    return UKEDAGER[dag.weekday()]


def i_maneden(dag: date, plass: PlassIManeden) -> date:
    """The day at that place among those of its name in its month, or the month's last day."""
    siste = dag.replace(day=monthrange(dag.year, dag.month)[1])
    if plass == SISTE_DAG:
        return siste
    dager = [en for nummer in range(1, siste.day + 1) if (en := dag.replace(day=nummer)).weekday() == dag.weekday()]
    nummer = NUMMER[plass]
    return dager[nummer - 1 if nummer > 0 else nummer]


def plass_i_maneden(dag: date) -> PlassIManeden:
    """Which of its name in the month the day is: the first to the fourth, or the last where it is a fifth."""
    return next(plass for plass in NUMMER if i_maneden(dag, plass) == dag)
