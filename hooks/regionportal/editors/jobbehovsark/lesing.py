"""From cells to what they say: where each value belongs, what it is, and whom or what it names."""

from dataclasses import dataclass

from regionportal.editors.jobbehovsark.oppslag import sla_opp
from regionportal.editors.jobbehovsark.oppstilling import still_opp
from regionportal.editors.jobbehovsark.rutenett import Avlest, Celle, Cellefeil, Rad, Rutenett
from regionportal.editors.jobbehovsark.verdier import tolk
from regionportal.model.region import Region


@dataclass(frozen=True, slots=True)
class Utfylling:
    """A sheet that was read. ``fortalt`` are the cells where a fault beside them would say enough."""

    overst: Rad
    rader: tuple[Rad, ...]
    feil: tuple[Cellefeil, ...]
    fortalt: frozenset[Celle]

    def har_feil(self, celle: Celle) -> bool:
        return any(en.celle == celle for en in self.feil)


def les(rutenett: Rutenett, region: Region) -> Utfylling:
    """``KanIkkeLeses`` when there is no table, or nothing in it."""
    skrevet, feil_i_oppsettet = still_opp(rutenett)
    tolket, feil_i_verdier = tolk(skrevet)
    feil = [*feil_i_oppsettet, *feil_i_verdier]
    ferdig, feil_i_navn = sla_opp(tolket, region, {en.celle for en in feil})
    feil += feil_i_navn
    return Utfylling(ferdig.overst, ferdig.rader, tuple(feil), _uten_yrke(tolket))


def _uten_yrke(avlest: Avlest) -> frozenset[Celle]:
    """The code tells the occupation there, or what is wrong."""
    return frozenset(rad["yrke"].celle for rad in avlest.rader if rad["yrke"].verdi is None)
