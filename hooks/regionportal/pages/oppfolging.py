"""/kommuner/<kommune>/lenker/ and brev/: how a municipality answers what newcomers ask, for those who can mend it."""

from collections.abc import Iterator

from regionportal.artefact import Artefact
from regionportal.exports.brev import brev
from regionportal.knowledge.dekning import dekning
from regionportal.model.region import Region
from regionportal.pages import kommuner
from regionportal.pages.tegner import Tegner


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    ruter = dekning(region, ctx.kontekst.dag)
    for kommune in region.kommuner:
        felles = {
            "smuler": [(ctx.gettext("Kommunene"), "kommuner/"), (kommune.navn, f"kommuner/{kommune.id}/")],
            "fane": kommuner.INDEKS,
            "source": kommune.fil,
            "bilde": f"kommuner-{kommune.id}",
            "kommune": kommune,
        }
        yield ctx.side(
            f"kommuner/{kommune.id}/lenker.md",
            "kommunelenker",
            tittel=ctx.gettext("Svarene fra %(navn)s", navn=kommune.navn),
            beskrivelse=ctx.gettext(
                "Hvilke av spørsmålene fra nye folk %(navn)s svarer på, og hva som kan rettes.", navn=kommune.navn
            ),
            stil=["dekning"],
            ruter=list(ruter.for_kommune(kommune.id)),
            antall=ruter.antall(kommune.id),
            **felles,
        )
        yield ctx.side(
            f"kommuner/{kommune.id}/brev.md",
            "brev",
            tittel=ctx.gettext("Brev til %(navn)s kommune", navn=kommune.navn),
            beskrivelse=ctx.gettext(
                "Hva nye folk spør om, og hvilke sider %(navn)s kommune kan rette eller lage.", navn=kommune.navn
            ),
            stil=["brev"],
            brev=brev(kommune, region, ruter, ctx.kontekst),
            **felles,
        )
