"""/jobb/yrker/<yrke>/: one page for whoever has an occupation that the region needs."""

from collections.abc import Iterator

from regionportal.knowledge.behovsgrunnlag import FERDIG_OM
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages import jobb
from regionportal.pages.side import Side
from regionportal.pages.utvalg import hvem_en_spor


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    ar = kunnskap.kontekst.dag.year
    om_jobb = [tema.id for tema in region.stillingstemaer]
    spor = {kommune.id: hvem_en_spor(kommune, *om_jobb) for kommune in region.kommuner}
    for yrke in kunnskap.etterspurte:
        svar = kunnskap.utsikter[yrke.id]
        i_ar = [(region.kommune[id_], en) for id_, en in kunnskap.grunnlag_i_ar[yrke.id].items()]
        om_yrket = [behov for behov in region.jobbehov if yrke.navn in behov.nevner]
        yield Side(
            path=f"jobb/yrker/{yrke.id}.md",
            mal="yrke",
            tittel=_("Er du %(yrke)s?", yrke=yrke.navn),
            beskrivelse=_(
                "Hvor i %(region)s det trengs %(yrker)s, hvor sikkert det er, og hvem du kan spørre.",
                region=region.om.navn,
                yrker=yrke.flertall,
            ),
            smuler=[(_("Jobb"), "jobb/")],
            fane=jobb.INDEKS,
            source="data/yrker.yml",
            stil=("jobb",),
            data={
                "yrke": yrke,
                "utsikter": svar,
                "brukt": {en.grunnlag.visshet for utsikt in svar for en in utsikt.perioder},
                "egne": [kommune for kommune, en in i_ar if en.slag == "eget"],
                "hadde_nok": [(kommune, en.imot[0]) for kommune, en in i_ar if en.slag == "nok"],
                "rader": [en for en in kunnskap.talt if en.rad.yrke == yrke.navn],
                "ledige": kunnskap.ledige_som[yrke.navn],
                "utdannes": [behov for behov in om_yrket if behov.om_yrkene == "utdannes"],
                "forbehold": [behov for behov in om_yrket if behov.forbehold and behov.om_yrkene != "utdannes"],
                "spor": spor,
                "ferdig": ar + FERDIG_OM,
                "andre": [en for en in kunnskap.etterspurte if en is not yrke],
            },
        )
