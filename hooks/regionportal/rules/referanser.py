"""A name that points to something must point to something that exists."""

from collections.abc import Iterable, Iterator
from datetime import date

from regionportal.feil import finnes_ikke
from regionportal.rules.utkast import Funn, Utkast
from regionportal.yaml12 import Sti


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    for fil, sti, samling, id_ in _pekere(utkast):
        gyldige = utkast.ider[samling]
        if gyldige is not None and id_ not in gyldige:
            yield Funn(fil, finnes_ikke(id_, sorted(gyldige)), sti)
    if utkast.om:
        for kommune in sorted(utkast.ider["kommuner"].difference(utkast.om.kommuner)):
            yield Funn("data/region.yml", f"mangler «{kommune}», som har en fil i data/kommuner/", ("kommuner",))


def _pekere(utkast: Utkast) -> Iterator[tuple[str, Sti, str, str]]:
    """Every reference: file, path, the list it points into, and the name."""
    for skatt in utkast.skatter:
        yield skatt.fil, (), "kommuner", skatt.kommune
        yield skatt.fil, ("kategori",), "kategorier", skatt.kategori
        yield from _liste(skatt.fil, ("ogsa_kommuner",), "kommuner", skatt.ogsa_kommuner)
        yield from _liste(skatt.fil, ("passer_for",), "malgrupper", skatt.passer_for)
    for hendelse in utkast.hendelser:
        yield hendelse.fil, ("kommune",), "kommuner", hendelse.kommune
        yield from _liste(hendelse.fil, ("ogsa_kommuner",), "kommuner", hendelse.ogsa_kommuner)
        yield from _liste(hendelse.fil, ("passer_for",), "malgrupper", hendelse.passer_for)
    for behov in utkast.jobbehov:
        yield from _liste(behov.fil, ("omrade", "kommuner"), "kommuner", behov.omrade.kommuner)
        for nummer, tall in enumerate(behov.tall):
            if tall.kommune:
                yield behov.fil, ("tall", nummer, "kommune"), "kommuner", tall.kommune
    for tiltak in utkast.tiltak:
        yield from _liste(tiltak.fil, ("kommuner",), "kommuner", tiltak.kommuner)
        yield from _liste(tiltak.fil, ("malgrupper",), "malgrupper", tiltak.malgrupper)
        if tiltak.del_av:
            yield tiltak.fil, ("del_av",), "tiltak", tiltak.del_av
    for kommune in utkast.kommuner:
        for tema in kommune.lenker:
            yield kommune.fil, ("lenker", tema), "temaer", tema
    if utkast.om:
        yield from _i_region(utkast)


def _i_region(utkast: Utkast) -> Iterator[tuple[str, Sti, str, str]]:
    fil = "data/region.yml"
    yield from _liste(fil, ("kommuner",), "kommuner", utkast.om.kommuner)
    for nummer, gruppe in enumerate(utkast.om.malgrupper):
        yield from _liste(fil, ("malgrupper", nummer, "temaer"), "temaer", gruppe.temaer)
        yield from _liste(fil, ("malgrupper", nummer, "kategorier"), "kategorier", gruppe.kategorier)
    for nummer, tema in enumerate(utkast.om.temaer):
        yield from _liste(fil, ("temaer", nummer, "satser"), "satser", tema.satser)


def _liste(fil: str, sti: Sti, samling: str, ider: Iterable[str]) -> Iterator[tuple[str, Sti, str, str]]:
    for nummer, id_ in enumerate(ider):
        yield fil, (*sti, nummer), samling, id_
