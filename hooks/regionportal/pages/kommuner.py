"""/kommuner/ and one page a municipality: everything that the portal knows about it."""

from collections.abc import Iterator

from regionportal.exports import jsonld
from regionportal.knowledge.henvendelse import alle_roller, sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.inndeling import Kategori
from regionportal.model.kommune import Kommune, Kommunefakta
from regionportal.model.ord import N_
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.pages.side import Side
from regionportal.pages.sti import path
from regionportal.pages.utvalg import behov_for, dagens_rekkefolge, med_ganger

# What the figures of every municipality are called, and what they are counted in, as catalogues have it.
FAKTAORD = (
    N_("Innbyggere"),
    N_("Areal"),
    N_("Landareal"),
    N_("Høyeste fjell"),
    N_("personer"),
    N_("km²"),
    N_("moh."),
    N_("m"),
)
INDEKS = "kommuner/index.md"
STILLINGER, BEHOV = 5, 4  # how many vacancies and findings a municipality's page shows


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    yield _lista(kunnskap)
    for kommune in kunnskap.region.kommuner:
        yield _kommunen(kunnskap, kommune)


def _beskrivelse(kunnskap: Kunnskap) -> str:
    medlemmer, _ = kunnskap.medlemmer, kunnskap.kontekst.gettext
    if len(medlemmer) == 1:
        return _("%(navn)s: folketall, senter, språk og nettsted.", navn=medlemmer[0].navn)
    return _(
        "De %(antall)s kommunene i %(region)s: folketall, senter, språk og nettsted.",
        antall=len(medlemmer),
        region=kunnskap.region.om.navn,
    )


def _lista(kunnskap: Kunnskap) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    return Side(
        path=INDEKS,
        mal="kommuner",
        tittel=_("Kommunene"),
        beskrivelse=_beskrivelse(kunnskap),
        stil=("kart",),
        data={
            "kommunene": dagens_rekkefolge(region.kommuner, kunnskap.kontekst.dag),
            "medlemskap": {en.id: en.medlemskap(kunnskap.kontekst.dag) for en in region.kommuner},
            "sentraler": {kommune.id: sentralen(kommune) for kommune in region.kommuner},
        },
    )


def _kommunen(kunnskap: Kunnskap, kommune: Kommune) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    return Side(
        path=path(kommune.side),
        mal="kommune",
        tittel=kunnskap.ord(kommune, "navn"),
        beskrivelse=kunnskap.ord(kommune, "ingress"),
        smuler=[(_("Kommunene"), "kommuner/")],
        fane=INDEKS,
        objekter=[jsonld.kommune(kunnskap, kommune)],
        source=kommune.fil,
        feed=f"stillinger-{kommune.id}",
        bilde=kommune.side,
        stil=("kommune", "motiv"),
        data={
            "kommune": kommune,
            "medlemskap": kommune.medlemskap(kunnskap.kontekst.dag),
            "spor": alle_roller(kommune),
            "fakta": [(_(Kommunefakta.model_fields[felt].title or felt), en) for felt, en in kommune.fakta.alle],
            "ruter": list(kunnskap.dekning.for_kommune(kommune.id)),
            "behov": behov_for(region.om_arbeid, kommune.id),
            "ledige": kunnskap.ledige_i[kommune.id],
            "vis_ledige": STILLINGER,
            "vis_behov": BEHOV,
            "kommende": med_ganger(kunnskap, (en for en in kunnskap.kommende if kommune.id in en.hendelse.kommuner)),
            "vanligvis": [en for en in kunnskap.uten_dato if kommune.id in en.kommuner],
            "skatter": _skattene(region, kommune),
            "tiltak": [en for en in region.tiltak if kommune.id in en.kommuner],
        },
    )


def _skattene(region: Region, kommune: Kommune) -> list[tuple[Kategori, list[Skatt]]]:
    """The municipality's treasures, by category; none that it has nothing of."""
    egne = [skatt for skatt in region.skatter if kommune.id in skatt.kommuner]
    alle = ((kategori, [en for en in egne if en.kategori == kategori.id]) for kategori in region.om.kategorier)
    return [(kategori, skatter) for kategori, skatter in alle if skatter]
