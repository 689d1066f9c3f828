"""/jobb/ledige/: the vacancies of the day, as Nav's feed told of them, or the way to them."""

from collections.abc import Iterator
from typing import get_args

from regionportal.artefact import Artefact
from regionportal.knowledge.etterspurt import etterspurte
from regionportal.knowledge.ledige import ledige
from regionportal.model.region import Region
from regionportal.model.stilling import Omfang, Sektor
from regionportal.pages.filter import i_bruk
from regionportal.pages.tegner import Tegner

INDEKS = "jobb/ledige.md"


def pages(region: Region, ctx: Tegner) -> Iterator[Artefact]:
    apne = ledige(region, ctx.kontekst.naa)
    yield ctx.side(
        INDEKS,
        "ledige",
        tittel=ctx.gettext("Ledige stillinger"),
        beskrivelse=ctx.gettext("Stillinger du kan søke på nå i kommunene i %(region)s.", region=region.om.navn),
        smuler=[(ctx.gettext("Jobb"), "jobb/")],
        fane="jobb/index.md",
        feed="stillinger",
        skript=("filter", "adresse") if apne else (),
        stil=("filter",) if apne else (),
        ledige=apne,
        fersk=region.stillinger.fersk(ctx.kontekst.naa),
        valg={
            "kommune": i_bruk(region.om.kommuner, (en.stilling.kommuner for en in apne)),
            "yrke": i_bruk((yrke.id for yrke in etterspurte(region)), ([yrke.id for yrke in en.trengs] for en in apne)),
            "omfang": i_bruk(get_args(Omfang), ([en.stilling.omfang] for en in apne)),
            "sektor": i_bruk(get_args(Sektor), ([en.stilling.sektor] for en in apne)),
        },
        yrke={yrke.id: yrke for yrke in region.yrker},
    )
