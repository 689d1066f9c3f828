"""/fotokonkurranse/, which stands between the contests too, and one page a photo contest."""

from collections.abc import Iterator
from typing import get_args

from regionportal.editors.skjema.issueforms import FOTOBIDRAG, utfylt
from regionportal.exports import jsonld
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.fotokonkurranse import ApenLisens, Fotokonkurranse
from regionportal.pages.side import Side
from regionportal.pages.sti import path

INDEKS = "fotokonkurranse/index.md"
REKKEFOLGE = ("pagar", "kommer", "vurderes", "avgjort")


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    dag = kunnskap.kontekst.dag
    nyeste = sorted(region.fotokonkurranser, key=lambda en: en.periode.til, reverse=True)
    yield Side(
        path=INDEKS,
        mal="fotokonkurranser",
        tittel=_("Fotokonkurranser"),
        beskrivelse=_(
            "Fotokonkurranser i %(region)s: når det er noe å være med på, hva som gjelder, og bildene som har vunnet.",
            region=region.om.navn,
        ),
        bilde="skatter",
        stil=("bilder",),
        data={
            "konkurranser": sorted(nyeste, key=lambda en: REKKEFOLGE.index(en.fasen(dag))),
            "noe_a_vente": any(en.fasen(dag) in ("pagar", "kommer") for en in nyeste),
            "lisenser": get_args(ApenLisens),
        },
    )
    for konkurranse in nyeste:
        yield Side(
            path=path(konkurranse.side),
            mal="fotokonkurranse",
            tittel=kunnskap.ord(konkurranse, "navn"),
            beskrivelse=kunnskap.ord(konkurranse, "ingress"),
            smuler=[(_("Fotokonkurranser"), "fotokonkurranse/")],
            objekter=[jsonld.fotokonkurranse(kunnskap, konkurranse)],
            source=konkurranse.fil,
            bilde="skatter",
            stil=("bilder",),
            data={
                "konkurranse": konkurranse,
                "fase": konkurranse.fasen(dag),
                "send_inn": _skjemaet(kunnskap.kontekst, konkurranse),
            },
        )


def _skjemaet(kontekst: Kontekst, konkurranse: Fotokonkurranse) -> str | None:
    """The form where a photo is sent in, filled in with which contest it is for."""
    return utfylt(kontekst.repo, FOTOBIDRAG, side=f"{kontekst.adresse}{konkurranse.side}") if kontekst.repo else None
