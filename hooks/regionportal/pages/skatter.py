"""/skatter/ and one page a treasure, which also says what it is like to live near by."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.geo import avstand_km
from regionportal.model.region import Region
from regionportal.naboskap import naermeste
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import naerliv

INDEKS = "skatter/index.md"
ANTALL_NABOER = 4


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
        grupper=[
            (kommune, [skatt for skatt in region.skatter if skatt.kommune == kommune.id]) for kommune in region.kommuner
        ],
    )
    naboer = naermeste(region.skatter, ANTALL_NABOER)
    liv = naerliv(region, ctx.kontekst.dag)
    for skatt in region.skatter:
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
            skatt=skatt,
            liv=liv[skatt.kommune],
            km_til_senter=round(avstand_km(skatt.sted.punkt, senter.punkt)) if har_punkt else None,
            naboer=naboer.get(skatt.id, ()),
        )
