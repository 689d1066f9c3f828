"""/jobb/yrker/<yrke>/: one page for whoever has an occupation that the region needs."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.knowledge import ledige
from regionportal.knowledge.behovsgrunnlag import FERDIG_OM, grunnlag, talt, utsikter
from regionportal.knowledge.etterspurt import etterspurte
from regionportal.knowledge.yrkesord import per_yrke
from regionportal.model.region import Region
from regionportal.pages import jobb
from regionportal.pages.tegner import Tegner
from regionportal.pages.utvalg import hvem_en_spor


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    ar = ctx.kontekst.dag.year
    trengs = etterspurte(region)
    apne = per_yrke(region.stillinger.apne(ctx.kontekst.naa), region.yrker)
    spor = {kommune.id: hvem_en_spor(kommune, ledige.TEMA) for kommune in region.kommuner}
    rader = talt(region.jobbehov)
    for yrke in ctx.mine(trengs):
        svar = utsikter(yrke, region, ar)
        i_ar = [(kommune, grunnlag(yrke, yrke.niva, kommune.id, ar, region.jobbehov)) for kommune in region.kommuner]
        om_yrket = [behov for behov in region.jobbehov if yrke.navn in behov.nevner]
        yield ctx.side(
            f"jobb/yrker/{yrke.id}.md",
            "yrke",
            tittel=ctx.gettext("Er du %(yrke)s?", yrke=yrke.navn),
            beskrivelse=ctx.gettext(
                "Hvor i %(region)s det trengs %(yrker)s, hvor sikkert det er, og hvem du kan spørre.",
                region=region.om.navn,
                yrker=yrke.flertall,
            ),
            smuler=[(ctx.gettext("Jobb"), "jobb/")],
            fane=jobb.INDEKS,
            source="data/yrker.yml",
            stil=("jobb",),
            yrke=yrke,
            utsikter=svar,
            brukt={en.grunnlag.visshet for utsikt in svar for en in utsikt.perioder},
            egne=[kommune for kommune, en in i_ar if en.slag == "eget"],
            hadde_nok=[(kommune, en.imot[0]) for kommune, en in i_ar if en.slag == "nok"],
            rader=[par for par in rader if par[1].yrke == yrke.navn],
            ledige=apne[yrke.navn],
            utdannes=[behov for behov in om_yrket if behov.om_yrkene == "utdannes"],
            forbehold=[behov for behov in om_yrket if behov.forbehold and behov.om_yrkene != "utdannes"],
            spor=spor,
            ferdig=ar + FERDIG_OM,
            andre=[en for en in trengs if en is not yrke],
        )
