"""/jobb/ledige/: the vacancies of the day, as Nav's feed told of them, or the way to them."""

from collections.abc import Iterator
from typing import get_args

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.stilling import Omfang, Sektor
from regionportal.pages.filter import i_bruk
from regionportal.pages.side import Side

INDEKS = "jobb/ledige.md"


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    apne = kunnskap.ledige
    yield Side(
        path=INDEKS,
        mal="ledige",
        tittel=_("Ledige stillinger"),
        beskrivelse=_("Stillinger du kan søke på nå i kommunene i %(region)s.", region=region.om.navn),
        smuler=[(_("Jobb"), "jobb/")],
        fane="jobb/index.md",
        feed="stillinger",
        skript=("filter", "adresse") if apne else (),
        stil=("filter",) if apne else (),
        data={
            "ledige": apne,
            "fersk": region.stillinger.fersk(kunnskap.kontekst.na),
            "valg": {
                "kommune": i_bruk(region.om.kommuner, (en.stilling.kommuner for en in apne)),
                "yrke": i_bruk(
                    (yrke.id for yrke in kunnskap.etterspurte), ([yrke.id for yrke in en.trengs] for en in apne)
                ),
                "omfang": i_bruk(get_args(Omfang), ([en.stilling.omfang] for en in apne)),
                "sektor": i_bruk(get_args(Sektor), ([en.stilling.sektor] for en in apne)),
            },
            "yrke": {yrke.id: yrke for yrke in region.yrker},
            "temaer": region.stillingstemaer,
        },
    )
