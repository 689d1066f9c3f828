"""/kommuner/<kommune>/lenker/ and brev/: how a municipality answers what newcomers ask, for those who can mend it."""

from collections.abc import Iterator
from functools import partial

from regionportal.exports.brev import brev
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages import kommuner
from regionportal.pages.side import Side


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    _ = kunnskap.kontekst.gettext
    for kommune in kunnskap.region.kommuner:
        side = partial(
            Side,
            smuler=[(_("Kommunene"), "kommuner/"), (kommune.navn, kommune.side)],
            fane=kommuner.INDEKS,
            source=kommune.fil,
            bilde=f"kommuner-{kommune.id}",
            for_bidragsytere=True,
        )
        yield side(
            path=f"{kommune.side}lenker.md",
            mal="kommunelenker",
            tittel=_("Svarene fra %(navn)s", navn=kommune.navn),
            beskrivelse=_(
                "Hvilke av spørsmålene fra nye folk %(navn)s svarer på, og hva som kan rettes.", navn=kommune.navn
            ),
            stil=["dekning"],
            data={
                "kommune": kommune,
                "ruter": list(kunnskap.dekning.for_kommune(kommune.id)),
                "antall": kunnskap.dekning.antall(kommune.id),
                "far_brev": kommune in kunnskap.far_brev,
            },
        )
        if kommune in kunnskap.far_brev:
            yield side(
                path=f"{kommune.side}brev.md",
                mal="brev",
                tittel=_("Brev til %(navn)s kommune", navn=kommune.navn),
                beskrivelse=_(
                    "Hva nye folk spør om, og hvilke sider %(navn)s kommune kan rette eller lage.", navn=kommune.navn
                ),
                stil=["brev"],
                data={"kommune": kommune, "brev": brev(kunnskap, kommune)},
            )
