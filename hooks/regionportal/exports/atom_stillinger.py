"""The vacancies as Atom feeds: one for the region and one for each municipality. Empty while the reading is too old to
show."""

from zoneinfo import ZoneInfo

from regionportal.drawing import vis
from regionportal.exports import atom
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.kommune import Kommune
from regionportal.model.stilling import Stilling


def feed(kunnskap: Kunnskap, kommune: Kommune | None = None) -> str:
    """All that is open, or what is open in one municipality. The same vacancy is the same entry in both."""
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    if kommune is None:
        navn, sted, side, apne = "stillinger", region.om.navn, "jobb/ledige", kunnskap.apne_stillinger
    else:
        navn, sted, side = f"stillinger-{kommune.id}", kommune.navn, kommune.side.rstrip("/")
        apne = kunnskap.ledige_i[kommune.id]
    om_feeden = atom.Feed(navn=navn, tittel=_("Ledige stillinger i %(navn)s", navn=sted), mappe=side, slag="stillinger")
    innslag = [atom.Innslag(en.id, en.tittel, en.lenke, en.endret, _sammendrag(en, kunnskap)) for en in apne]
    return atom.feed(kunnskap, om_feeden, innslag)


def _sammendrag(stilling: Stilling, kunnskap: Kunnskap) -> str:
    """Vik kommune · Vik · Søk innen 3. desember 2026"""
    region = kunnskap.region
    kommuner = ", ".join(region.kommune[id_].navn for id_ in stilling.kommuner)
    frist = _frist(stilling, ZoneInfo(region.om.tidssone), kunnskap.kontekst)
    return " · ".join(filter(None, (stilling.arbeidsgiver, kommuner, frist)))


def _frist(stilling: Stilling, sone: ZoneInfo, kontekst: Kontekst) -> str | None:
    if not stilling.frist:
        return stilling.frist_tekst
    dagen = vis.dato(stilling.frist.astimezone(sone).date(), kontekst.sprak)
    return kontekst.gettext("Søk innen %(dagen)s", dagen=dagen)
