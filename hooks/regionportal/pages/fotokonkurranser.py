"""/fotokonkurranse/ and one page a photo contest; none of them where there is no contest."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports import jsonld
from regionportal.model.region import Region
from regionportal.pages.tegner import Tegner

INDEKS = "fotokonkurranse/index.md"
REKKEFOLGE = ("pagar", "kommer", "vurderes", "avgjort")


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    if not region.fotokonkurranser:
        return
    dag = ctx.kontekst.dag
    nyeste = sorted(region.fotokonkurranser, key=lambda en: en.periode.til, reverse=True)
    yield ctx.side(
        INDEKS,
        "fotokonkurranser",
        tittel=ctx.gettext("Fotokonkurranser"),
        beskrivelse=ctx.gettext(
            "Fotokonkurranser i %(region)s: de du kan være med på, og bildene som har vunnet.", region=region.om.navn
        ),
        bilde="skatter",
        stil=("bilder",),
        konkurranser=sorted(nyeste, key=lambda en: REKKEFOLGE.index(en.fasen(dag))),
    )
    for konkurranse in nyeste:
        yield ctx.side(
            f"fotokonkurranse/{konkurranse.id}.md",
            "fotokonkurranse",
            tittel=konkurranse.navn,
            beskrivelse=konkurranse.ingress,
            smuler=[(ctx.gettext("Fotokonkurranser"), "fotokonkurranse/")],
            objekter=[jsonld.fotokonkurranse(konkurranse, region, ctx.kontekst)],
            source=konkurranse.fil,
            bilde="skatter",
            stil=("bilder",),
            konkurranse=konkurranse,
            fase=konkurranse.fasen(dag),
        )
