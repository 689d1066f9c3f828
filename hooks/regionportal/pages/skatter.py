"""/skatter/ and one page a treasure, which also says what it is like to live near by."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

from PIL import Image, UnidentifiedImageError

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.geo import avstand_km
from regionportal.model.felles import Sesong
from regionportal.model.region import Region
from regionportal.naboskap import naermeste
from regionportal.pages.filter import i_bruk
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import naerliv

INDEKS = "skatter/index.md"
ANTALL_NABOER = 4
MAKS_MED_INGRESS = 600  # treasures in the list; with more of them it has only their names


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    yield ctx.side(
        INDEKS,
        "skatter",
        tittel=ctx.gettext("Skatter"),
        beskrivelse=ctx.gettext(
            "%(antall)s skatter i %(region)s: folk, mat, kultur, historie, hverdagsliv og natur.",
            antall=len(region.skatter),
            region=region.om.navn,
        ),
        feed="skatter",
        skript=("dager", "filter", "kart"),
        stil=("filter", "kart"),
        punkter=[(skatt.id, skatt.sted.punkt) for skatt in region.skatter if skatt.sted and skatt.sted.punkt],
        grupper=[
            (kommune, [skatt for skatt in region.skatter if skatt.kommune == kommune.id]) for kommune in region.kommuner
        ],
        med_ingress=len(region.skatter) <= MAKS_MED_INGRESS,
        valg={
            "kommune": i_bruk(region.om.kommuner, (skatt.kommuner for skatt in region.skatter)),
            "kategori": i_bruk(region.kategori, ([skatt.kategori] for skatt in region.skatter)),
            "sesong": i_bruk(get_args(Sesong), (skatt.sesong for skatt in region.skatter)),
            "malgruppe": i_bruk(region.malgruppe, (skatt.passer_for for skatt in region.skatter)),
        },
    )
    naboer = naermeste(region.skatter, ANTALL_NABOER)
    liv = {id_: ctx.del_("_naerliv", "skatter/", liv=en) for id_, en in naerliv(region, ctx.kontekst.dag).items()}
    nabokort = cache(lambda id_: ctx.del_("_nabokort", "skatter/", skatt=region.skatt[id_]))
    for skatt in ctx.mine(region.skatter):
        senter = region.kommune[skatt.kommune].senter
        har_punkt = skatt.sted is not None and skatt.sted.punkt is not None
        yield ctx.side(
            f"skatter/{skatt.id}.md",
            "skatt",
            tittel=skatt.navn,
            beskrivelse=skatt.ingress,
            smuler=[(ctx.gettext("Skatter"), "skatter/")],
            fane=INDEKS,
            objekter=[jsonld.skatt(skatt, region, ctx.kontekst)],
            source=skatt.fil,
            stil=() if skatt.bilder else ("motiv",),
            bilder=[(bilde, _storrelse(region.bilder[bilde.fil])) for bilde in skatt.bilder],
            skatt=skatt,
            kommune=region.kommune[skatt.kommune],
            naerliv=liv[skatt.kommune],
            km_til_senter=round(avstand_km(skatt.sted.punkt, senter.punkt)) if har_punkt else None,
            naboer=[nabokort(nabo.id) for _, nabo in naboer.get(skatt.id, ())],
        )


def _storrelse(sti: Path) -> tuple[int, int] | None:
    """Width and height of a picture in pixels, so that the page keeps its place. None for what is not a picture."""
    try:
        with Image.open(sti) as bilde:
            return bilde.size
    except UnidentifiedImageError:
        return None
