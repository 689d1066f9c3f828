"""/jobb/yrker/<yrke>/: one page for whoever has an occupation."""

from collections.abc import Iterable, Iterator, Mapping

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.henvendelse import Henvendelse, henvendelse
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.yrke import Yrke, Yrker
from regionportal.pages import jobb
from regionportal.pages.side import Side
from regionportal.pages.sti import path


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    om_jobb = [tema.id for tema in kunnskap.region.stillingstemaer]
    spor = {kommune.id: henvendelse(kommune, *om_jobb) for kommune in kunnskap.region.kommuner}
    for yrke in kunnskap.yrker_med_side:
        yield _yrket(kunnskap, yrke, spor)


def _yrket(kunnskap: Kunnskap, yrke: Yrke, spor: Mapping[str, Henvendelse]) -> Side:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    trengs = yrke in kunnskap.etterspurte
    navn = {"region": region.om.navn, "yrker": kunnskap.ord(yrke, "flertall")}
    return Side(
        path=path(yrke.side),
        mal="yrke",
        tittel=_("Er du %(yrke)s?", yrke=kunnskap.ord(yrke, "navn")),
        beskrivelse=_("Hvor i %(region)s det trengs %(yrker)s, hvor sikkert det er, og hvem du kan spørre.", **navn)
        if trengs
        else _("Ledige stillinger for %(yrker)s i %(region)s, og hvem du kan spørre.", **navn),
        smuler=[(_("Jobb"), "jobb/")],
        fane=jobb.INDEKS,
        source=Yrker.plass.fil,
        stil=("jobb",),
        data={
            "yrke": yrke,
            "ledige": kunnskap.ledige_som[yrke.navn],
            "spor": spor,
            "ferdig": kunnskap.kontekst.dag.year + FERDIG_OM,
            "andre": [en for en in kunnskap.etterspurte if en is not yrke],
            "rader": [en for en in kunnskap.talt if en.rad.yrke == yrke.navn],
            "trengs": trengs,
            **(_behovet(kunnskap, yrke) if trengs else {}),
            **_om_yrket(region.jobbehov, yrke),
        },
    )


def _behovet(kunnskap: Kunnskap, yrke: Yrke) -> dict[str, object]:
    """What is known of the need, this year and in those ahead."""
    return {**_utsiktene(kunnskap, yrke), **_i_ar(kunnskap, yrke)}


def _utsiktene(kunnskap: Kunnskap, yrke: Yrke) -> dict[str, object]:
    """The years ahead."""
    svar = kunnskap.utsikter[yrke.id]
    return {"utsikter": svar, "brukt": {en.grunnlag.visshet for utsikt in svar for en in utsikt.perioder}}


def _i_ar(kunnskap: Kunnskap, yrke: Yrke) -> dict[str, object]:
    """The municipalities that are known to need it this year, and those that had enough, with who says so."""
    svar = [(kunnskap.region.kommune[id_], en) for id_, en in kunnskap.grunnlag_i_ar[yrke.id].items()]
    return {
        "egne": [kommune for kommune, en in svar if en.slag == "eget"],
        "hadde_nok": [(kommune, en.imot[0]) for kommune, en in svar if en.slag == "nok"],
    }


def _om_yrket(jobbehov: Iterable[Jobbehov], yrke: Yrke) -> dict[str, object]:
    """The findings that people are trained for it, and what the others say to beware of."""
    funn = [behov for behov in jobbehov if yrke.navn in behov.nevner]
    return {
        "utdannes": [behov for behov in funn if behov.om_yrkene == "utdannes"],
        "forbehold": [behov for behov in funn if behov.forbehold and behov.om_yrkene != "utdannes"],
    }
