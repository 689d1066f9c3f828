"""/skatter/ and one page a treasure, which also says what it is like to live near by."""

from collections.abc import Iterator, Sequence, Set
from datetime import date
from typing import get_args

from regionportal.exports import jsonld
from regionportal.ground.geo import avstand_km
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.model.tid import Sesong
from regionportal.pages.filter import i_bruk
from regionportal.pages.side import Del, Side
from regionportal.pages.sti import path
from regionportal.pages.utvalg import dagens_skatter, naerliv, skatteslag

INDEKS = "skatter/index.md"
HELE_LISTA = "skatter/hele_lista.md"  # no treasure has that id, for ids have no _
MAKS_I_LISTA = 600  # treasures; with more, the list shows some of each municipality's, and all have a page of their own
NOEN = 24

Gruppe = tuple[Kommune, Sequence[Skatt]]


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region = kunnskap.region
    grupper = [
        (kommune, [skatt for skatt in region.skatter if skatt.kommune == kommune.id]) for kommune in region.kommuner
    ]
    lang = len(region.skatter) > MAKS_I_LISTA
    yield _lista(kunnskap, grupper, lang)
    if lang:
        yield _hele_lista(kunnskap, grupper)
    liv = {id_: Del("_naerliv", {"liv": en}) for id_, en in naerliv(kunnskap).items()}
    nabokort = {skatt.id: Del("_nabokort", {"skatt": skatt}) for skatt in region.skatter}
    for skatt in region.skatter:
        naboer = [nabokort[nabo.id] for _km, nabo in kunnskap.naboer.get(skatt.id, ())]
        yield _skatten(kunnskap, skatt, liv[skatt.kommune], naboer)


def _lista(kunnskap: Kunnskap, grupper: Sequence[Gruppe], lang: bool) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    slag = skatteslag(kunnskap)
    return Side(
        path=INDEKS,
        mal="skatter",
        tittel=_("Skatter"),
        beskrivelse=_(
            "%(antall)s skatter i %(region)s: %(slag)s.", antall=len(region.skatter), region=region.om.navn, slag=slag
        )
        if slag
        else _("Det er ikke samlet noen skatter i %(region)s ennå.", region=region.om.navn),
        feed="skatter",
        skript=("filter", "adresse", "kart"),
        stil=("filter", "kart", "motiv"),
        data={
            "antall": len(region.skatter),
            "skatteslag": slag,
            "har_fotokonkurranser": bool(region.fotokonkurranser),
            "punkter": [(skatt.id, skatt.punkt) for skatt in region.skatter if skatt.punkt],
            "grupper": [
                (kommune, _noen(poster, kunnskap.kontekst.dag, region.naturkategorier) if lang else poster, len(poster))
                for kommune, poster in grupper
            ],
            "hele": "hele_lista/" if lang else None,
            "valg": _valg(region),
        },
    )


def _hele_lista(kunnskap: Kunnskap, grupper: Sequence[Gruppe]) -> Side:
    _ = kunnskap.kontekst.gettext
    return Side(
        path=HELE_LISTA,
        mal="skatter_hele",
        tittel=_("Alle skattene"),
        beskrivelse=_("Hele lista med %(antall)s skatter, kommune for kommune.", antall=len(kunnskap.region.skatter)),
        smuler=[(_("Skatter"), "skatter/")],
        fane=INDEKS,
        stil=("filter",),
        data={
            "grupper": [(kommune, poster, len(poster)) for kommune, poster in grupper],
        },
    )


def _skatten(kunnskap: Kunnskap, skatt: Skatt, naerliv: Del, naboer: Sequence[Del]) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    kommune = region.kommune[skatt.kommune]
    return Side(
        path=path(skatt.side),
        mal="skatt",
        tittel=kunnskap.ord(skatt, "navn"),
        beskrivelse=kunnskap.ord(skatt, "ingress"),
        smuler=[(_("Skatter"), "skatter/")],
        fane=INDEKS,
        objekter=[jsonld.skatt(kunnskap, skatt)],
        source=skatt.fil,
        bilde=skatt.side,
        stil=("bilder" if skatt.bilder else "motiv",),
        data={
            "skatt": skatt,
            "kommune": kommune,
            "naerliv": naerliv,
            "km_til_senter": round(avstand_km(skatt.punkt, kommune.senter.punkt)) if skatt.punkt else None,
            "naboer": naboer,
        },
    )


def _valg(region: Region) -> dict[str, Sequence[str]]:
    """What the list can be filtered by."""
    skatter = region.skatter
    return {
        "kommune": i_bruk(region.om.kommuner, (skatt.kommuner for skatt in skatter)),
        "kategori": i_bruk(region.kategori, ([skatt.kategori] for skatt in skatter)),
        "sesong": i_bruk(get_args(Sesong), (skatt.sesong for skatt in skatter)),
        "malgruppe": i_bruk(region.malgruppe, (skatt.passer_for for skatt in skatter)),
    }


def _noen(skatter: Sequence[Skatt], dag: date, natur: Set[str]) -> list[Skatt]:
    """Some of them, others tomorrow, in the order that they have."""
    valgt = {skatt.id for skatt in dagens_skatter(skatter, dag, NOEN, natur)}
    return [skatt for skatt in skatter if skatt.id in valgt]
