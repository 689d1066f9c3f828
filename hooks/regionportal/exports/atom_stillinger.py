"""The vacancies as Atom feeds: one for the region and one for each municipality. Empty while the reading is too old to
show."""

from zoneinfo import ZoneInfo

from regionportal.drawing import vis
from regionportal.exports import atom
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.stilling import Stilling


def feed(kunnskap: Kunnskap, kommune: Kommune | None = None) -> str:
    """All that is open, or what is open in one municipality. The same vacancy is the same entry in both."""
    region = kunnskap.region
    if kommune is None:
        navn, sted, side, apne = "stillinger", region.om.navn, "jobb/ledige", kunnskap.apne_stillinger
    else:
        navn, sted, side = f"stillinger-{kommune.id}", kommune.navn, kommune.side.rstrip("/")
        apne = kunnskap.ledige_i[kommune.id]
    om_feeden = atom.Feed(navn=navn, tittel=f"Ledige stillinger i {sted}", mappe=side, slag="stillinger")
    innslag = [atom.Innslag(en.id, en.tittel, en.lenke, en.endret, _sammendrag(en, region)) for en in apne]
    return atom.feed(kunnskap, om_feeden, innslag)


def _sammendrag(stilling: Stilling, region: Region) -> str:
    """Vik kommune · Vik · Søk innen 3. desember 2026"""
    kommuner = ", ".join(region.kommune[id_].navn for id_ in stilling.kommuner)
    return " · ".join(filter(None, (stilling.arbeidsgiver, kommuner, _frist(stilling, ZoneInfo(region.om.tidssone)))))


def _frist(stilling: Stilling, sone: ZoneInfo) -> str | None:
    return f"Søk innen {vis.dato(stilling.frist.astimezone(sone).date())}" if stilling.frist else stilling.frist_tekst
