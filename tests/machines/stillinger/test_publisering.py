"""When the site must be published anew."""

from datetime import timedelta

import pytest
from navtjener import NA

from regionportal.machines.stillinger.publisering import bor_publiseres
from regionportal.model.stilling import HOS_NAV, Stilling, Stillinger

TIME = timedelta(hours=1)


def stilling(id_: str, **felt: object) -> Stilling:
    fast = {
        "tittel": "Lærer",
        "kommuner": ("ness",),
        "lenke": HOS_NAV + id_,
        "endret": NA,
        "utloper": NA + 9 * TIME,
    }
    return Stilling.model_validate(fast | {"id": id_, **felt})


def lest(*stillinger: Stilling, siden: timedelta = TIME) -> Stillinger:
    return Stillinger(lest=NA - siden, stillinger=stillinger)


A, B = stilling("a"), stilling("b")
TABELL = {
    "aldri publisert": (None, lest(A), True),
    "publisert uten å være lest": (Stillinger(), lest(A), True),
    "ingen, og fortsatt ingen": (lest(), lest(), False),
    "det samme": (lest(A, B), lest(A, B), False),
    "i en annen rekkefølge": (lest(A, B), lest(B, A), False),
    "bare rørt av Nav": (lest(A), lest(stilling("a", endret=NA + TIME)), False),
    "en ny": (lest(A), lest(A, B), True),
    "en er borte": (lest(A, B), lest(A), True),
    "en er utløpt": (lest(A, stilling("b", utloper=NA)), lest(A), True),
    "ny tittel": (lest(A), lest(stilling("a", tittel="Rektor")), True),
    "ny frist": (lest(A), lest(stilling("a", frist=NA + TIME)), True),
    "nytt utløp": (lest(A), lest(stilling("a", utloper=NA + TIME)), True),
    "lest for seks timer siden": (lest(A, siden=6 * TIME), lest(A), False),
    "lest for lenge siden": (lest(A, siden=6 * TIME + timedelta(seconds=1)), lest(A), True),
    "lest i framtida": (lest(A, siden=-TIME), lest(A), True),
}


@pytest.mark.parametrize(("publisert", "ny", "ventet"), TABELL.values(), ids=TABELL)
def test_bor_publiseres(publisert, ny, ventet):
    assert bor_publiseres(publisert, ny, NA) == ventet
