"""/fotokonkurranse/ and one page a photo contest; none of them where there is no contest."""

from collections.abc import Iterator

from regionportal.exports import jsonld
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.side import Side
from regionportal.pages.sti import path

INDEKS = "fotokonkurranse/index.md"
REKKEFOLGE = ("pagar", "kommer", "vurderes", "avgjort")


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    if not region.fotokonkurranser:
        return
    dag = kunnskap.kontekst.dag
    nyeste = sorted(region.fotokonkurranser, key=lambda en: en.periode.til, reverse=True)
    yield Side(
        path=INDEKS,
        mal="fotokonkurranser",
        tittel=_("Fotokonkurranser"),
        beskrivelse=_(
            "Fotokonkurranser i %(region)s: de du kan være med på, og bildene som har vunnet.", region=region.om.navn
        ),
        bilde="skatter",
        stil=("bilder",),
        data={
            "konkurranser": sorted(nyeste, key=lambda en: REKKEFOLGE.index(en.fasen(dag))),
        },
    )
    for konkurranse in nyeste:
        yield Side(
            path=path(konkurranse.side),
            mal="fotokonkurranse",
            tittel=konkurranse.navn,
            beskrivelse=konkurranse.ingress,
            smuler=[(_("Fotokonkurranser"), "fotokonkurranse/")],
            objekter=[jsonld.fotokonkurranse(kunnskap, konkurranse)],
            source=konkurranse.fil,
            bilde="skatter",
            stil=("bilder",),
            data={
                "konkurranse": konkurranse,
                "fase": konkurranse.fasen(dag),
            },
        )
