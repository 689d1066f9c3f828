"""How sure it is that a municipality needs an occupation in a year, and on what that rests.

The tightest finding decides: a municipality's own number for the year before what else is known of the municipality,
that before a finding for the whole region, the county, the north. What is too old counts only where nothing newer does.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple, get_args

from regionportal.model.jobbehov import Behovsrad, Jobbehov
from regionportal.model.region import Region
from regionportal.model.yrke import Utdanningsniva, Yrke

# The surest first. From «regionens» on it is not said which municipality; «dekket» speaks against, and «ukjent» is a
# hole.
Visshet = Literal[
    "kommunens_tall", "kommunens_funn", "regionens", "fylkets", "landsdelens", "gammelt", "dekket", "ukjent"
]
# What it comes to: known of the municipality, less than that, against, or nothing.
Slag = Literal["eget", "svakt", "nok", "ukjent"]
SLAG: Mapping[Visshet, Slag] = {"kommunens_tall": "eget", "kommunens_funn": "eget", "dekket": "nok", "ukjent": "ukjent"}
SIKKERHET: Mapping[Visshet, int] = {visshet: nummer for nummer, visshet in enumerate(get_args(Visshet))}
VISSHET: Mapping[str, Visshet] = {
    "kommune": "kommunens_funn",
    "region": "regionens",
    "fylke": "fylkets",
    "landsdel": "landsdelens",
}

# Years. A municipality plans its money and posts four years ahead (kommuneloven § 14-4), and then the plan is a year
# old.
FOR_GAMMELT = 5
FERDIG_OM = 3  # what a bachelor's degree takes
AR_FRAM = 6  # who begins the longest professional studies now, is done then


@dataclass(frozen=True, slots=True)
class Grunnlag:
    """What is known of one occupation in one municipality and year.

    ``funn`` say that it is needed and ``imot`` that there were enough, each with what decides first, and then the
    tightest; ``rader`` are the municipality's own numbers for the year, of the newest that has any.
    """

    visshet: Visshet
    funn: tuple[Jobbehov, ...] = ()
    imot: tuple[Jobbehov, ...] = ()
    rader: tuple[Behovsrad, ...] = ()

    @property
    def slag(self) -> Slag:
        return SLAG.get(self.visshet, "svakt")

    @property
    def rang(self) -> tuple[int, int]:
        """The surest has the lowest; of two that are as sure, what is nearest the municipality."""
        naermest = (SIKKERHET[VISSHET[behov.omrade.niva]] for behov in (*self.funn, *self.imot)[:1])
        return (SIKKERHET[self.visshet], next(naermest, 0))


@dataclass(frozen=True, slots=True)
class Periode:
    """Years, both included, with the same answer for the same municipalities."""

    fra: int
    til: int
    kommuner: tuple[str, ...]
    grunnlag: Grunnlag


@dataclass(frozen=True, slots=True)
class Utsikt:
    """An occupation at a level of education, and what is known of the years ahead: the surest first."""

    yrke: Yrke
    niva: Utdanningsniva | None
    perioder: tuple[Periode, ...]


def arene(ar: int) -> range:
    """The years that are answered for, from this one."""
    return range(ar, ar + AR_FRAM + 1)


def kunnskapsar(behov: Jobbehov) -> int:
    """The year that a finding knows of: a projection is as old as when it began, and nothing is newer than when it was
    written."""
    siste = behov.ar.fra if behov.grunnlag == "framskriving" else behov.ar.siste
    return min(siste, behov.oppdatert.year)


def grunnlag(yrke: Yrke, niva: Utdanningsniva | None, kommune: str, ar: int, jobbehov: Iterable[Jobbehov]) -> Grunnlag:
    """What ``jobbehov`` tells of the occupation at that level in the municipality, for whoever is there in ``ar``.

    At another level than the usual one for the occupation, only rows that name the level tell anything.
    """
    treff = _treff(yrke, niva, kommune, ar, jobbehov)
    if not treff:
        return Grunnlag("ukjent")
    funn = tuple(behov for behov in treff if behov.om_yrkene == "trengs")
    imot = tuple(behov for behov in treff if behov.om_yrkene == "dekket")
    rader = next(filter(None, (_rader(behov, yrke, niva, kommune, ar) for behov in funn)), ())
    har_tall = bool(_rader(treff[0], yrke, niva, kommune, ar))
    return Grunnlag(_visshet(treff[0], ar, har_tall), funn, imot, rader)


def _treff(
    yrke: Yrke, niva: Utdanningsniva | None, kommune: str, ar: int, jobbehov: Iterable[Jobbehov]
) -> list[Jobbehov]:
    """The findings that tell of it: first the one that decides, which is the tightest that is not too old, if any."""
    naerhet = [(_naerhet(behov, yrke, niva, kommune, ar), behov) for behov in jobbehov if behov.om_yrkene != "utdannes"]
    kjent = [(naer, behov) for naer, behov in naerhet if naer is not None]
    kjent.sort(key=lambda en: (en[0], -kunnskapsar(en[1]), en[1].om_yrkene == "trengs", en[1].id))
    treff = [behov for _, behov in kjent]
    avgjor = next((behov for behov in treff if not _for_gammelt(behov, ar)), None)
    return sorted(treff, key=lambda behov: behov is not avgjor)  # the others stay in order


def _for_gammelt(behov: Jobbehov, ar: int) -> bool:
    return ar - kunnskapsar(behov) > FOR_GAMMELT


def _visshet(avgjor: Jobbehov, ar: int, har_tall: bool) -> Visshet:
    if avgjor.om_yrkene == "dekket":
        return "dekket"
    if _for_gammelt(avgjor, ar):
        return "gammelt"
    return "kommunens_tall" if har_tall else VISSHET[avgjor.omrade.niva]


def _naerhet(behov: Jobbehov, yrke: Yrke, niva: Utdanningsniva | None, kommune: str, ar: int) -> int | None:
    """How tight a finding speaks, 0 is tightest; None when it does not speak of this. A row is its municipality's own,
    also in a finding for many of them."""
    if _rader(behov, yrke, niva, kommune, ar):
        return 0
    if _rader(behov, yrke, niva, kommune):
        return SIKKERHET["kommunens_funn"]
    sier_det = yrke.navn in behov.yrker and niva == yrke.niva and kommune in behov.omrade.kommuner
    return SIKKERHET[VISSHET[behov.omrade.niva]] if sier_det else None


def _rader(
    behov: Jobbehov, yrke: Yrke, niva: Utdanningsniva | None, kommune: str, ar: int | None = None
) -> tuple[Behovsrad, ...]:
    return tuple(
        rad
        for rad in behov.rader
        if behov.om_yrkene == "trengs"
        and (rad.yrke, rad.kommune, rad.niva or yrke.niva) == (yrke.navn, kommune, niva)
        and ar in (None, rad.ar)
    )


def utsikter(yrke: Yrke, region: Region, ar: int) -> list[Utsikt]:
    """What is known of an occupation in the years from ``ar`` on, at its usual level first."""
    om_yrket = [behov for behov in region.jobbehov if yrke.navn in behov.nevner]
    andre = dict.fromkeys(rad.niva for behov in om_yrket for rad in behov.rader if rad.yrke == yrke.navn and rad.niva)
    nivaer = dict.fromkeys((yrke.niva, *andre))
    return [Utsikt(yrke, niva, _perioder(yrke, niva, region, om_yrket, ar)) for niva in nivaer]


def _perioder(
    yrke: Yrke, niva: Utdanningsniva | None, region: Region, jobbehov: Sequence[Jobbehov], ar: int
) -> tuple[Periode, ...]:
    like: dict[tuple[int, int, Grunnlag], list[str]] = {}
    for kommune in region.om.kommuner:
        for fra, til, svar in _i_strekk((en, grunnlag(yrke, niva, kommune, en, jobbehov)) for en in arene(ar)):
            like.setdefault((fra, til, svar), []).append(kommune)
    perioder = (Periode(fra, til, tuple(kommuner), svar) for (fra, til, svar), kommuner in like.items())
    return tuple(sorted(perioder, key=lambda en: (en.grunnlag.rang, region.om.kommuner.index(en.kommuner[0]), en.fra)))


def _i_strekk(svarene: Iterable[tuple[int, Grunnlag]]) -> Iterator[tuple[int, int, Grunnlag]]:
    for svar, gruppe in groupby(svarene, key=lambda par: par[1]):
        arene_med = [en for en, _ in gruppe]
        yield arene_med[0], arene_med[-1], svar


class Talt(NamedTuple):
    """A row that a municipality has counted, and the finding that it stands in."""

    behov: Jobbehov
    rad: Behovsrad


def talt(jobbehov: Iterable[Jobbehov]) -> list[Talt]:
    """What municipalities have counted that they need: by year, the most first."""
    rader = (Talt(behov, rad) for behov in jobbehov if behov.om_yrkene == "trengs" for rad in behov.rader)
    return sorted(rader, key=lambda en: (en.rad.ar, -(en.rad.antall or 0), en.rad.yrke, en.rad.kommune, en.behov.id))
