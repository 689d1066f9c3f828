"""What is known of a link, run after run."""

from datetime import date, timedelta

import pytest

from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.lenkesjekk.vurdering import ugyldig, vurder
from regionportal.model.lenkestatus import Lenkestatuser

URL = "https://www.ness.example/side"
DAG = date(2026, 11, 1)
OK, BORTE, FLYTTET, SPERRET, USIKKER = (
    Lenkesvar("ok"),
    Lenkesvar("borte", "borte"),
    Lenkesvar("flyttet", adresse="https://ny.example/"),
    Lenkesvar("sperret", "nei", svarte=False),
    Lenkesvar("usikker", "svarte ikke i tide", svarte=False),
)


def etter(*kjoringer: tuple[int, Lenkesvar]):
    """What is known after these runs: (the day in November, what was seen)."""
    status = Lenkestatuser()
    for dag, svaret in kjoringer:
        status = vurder(status, {URL: svaret}, date(2026, 11, dag))
    return status.lenker[URL]


# the runs -> (state, broken, days of failure, last ok, address)
TABELL = {
    "aldri sett før, ok": ([(1, OK)], ("ok", False, [], 1, None)),
    "ok igjen": ([(1, OK), (8, OK)], ("ok", False, [], 8, None)),
    "én dårlig dag er ikke en død lenke": ([(1, OK), (8, BORTE)], ("borte", False, [8], 1, None)),
    "to dager": ([(1, OK), (8, BORTE), (15, BORTE)], ("borte", False, [8, 15], 1, None)),
    "tre dager er brutt": (
        [(1, OK), (8, BORTE), (15, BORTE), (22, BORTE)],
        ("borte", True, [8, 15, 22], 1, None),
    ),
    "aldri ok": ([(1, BORTE), (2, BORTE), (3, BORTE)], ("borte", True, [1, 2, 3], None, None)),
    "fire dager er like brutt": (
        [(1, BORTE), (2, BORTE), (3, BORTE), (4, BORTE)],
        ("borte", True, [1, 2, 3, 4], None, None),
    ),
    "tre ganger samme dag teller én": ([(1, BORTE), (1, BORTE), (1, BORTE)], ("borte", False, [1], None, None)),
    "tilbake igjen": ([(1, BORTE), (2, BORTE), (3, BORTE), (4, OK)], ("ok", False, [], 4, None)),
    "begynner på nytt etter et svar": (
        [(1, BORTE), (2, BORTE), (3, OK), (4, BORTE)],
        ("borte", False, [4], 3, None),
    ),
    "feil og så ok samme dag": ([(1, BORTE), (1, OK)], ("ok", False, [], 1, None)),
    "ok og så feil samme dag": ([(1, OK), (1, BORTE)], ("borte", False, [1], 1, None)),
    "flyttet svarer": ([(1, BORTE), (2, FLYTTET)], ("flyttet", False, [], 2, "https://ny.example/")),
    "flyttet, så borte: ny adresse huskes": (
        [(1, FLYTTET), (2, BORTE)],
        ("borte", False, [2], 1, "https://ny.example/"),
    ),
    "flyttet og tilbake": ([(1, FLYTTET), (2, OK)], ("ok", False, [], 2, None)),
    "sperret er ikke feil": ([(1, SPERRET), (2, SPERRET), (3, SPERRET)], ("sperret", False, [], None, None)),
    "sperret husker sist ok": ([(1, OK), (2, SPERRET)], ("sperret", False, [], 1, None)),
    "usikker er ikke borte, hvor lenge det enn varer": (
        [(1, OK), (2, USIKKER), (3, USIKKER), (4, USIKKER), (5, USIKKER)],
        ("usikker", False, [], 1, None),
    ),
    "usikker bryter ingen rekke, og teller ikke i den": (
        [(1, BORTE), (2, USIKKER), (3, BORTE), (4, USIKKER), (5, BORTE)],
        ("borte", True, [1, 3, 5], None, None),
    ),
    "usikker gjør ikke det som er brutt, helt igjen": (
        [(1, BORTE), (2, BORTE), (3, BORTE), (4, USIKKER)],
        ("usikker", True, [1, 2, 3], None, None),
    ),
    "flyttet, så usikker: ny adresse huskes": (
        [(1, FLYTTET), (2, USIKKER)],
        ("usikker", False, [], 1, "https://ny.example/"),
    ),
    "sperret bryter en rekke": (
        [(1, BORTE), (2, BORTE), (3, SPERRET), (4, BORTE)],
        ("borte", False, [4], None, None),
    ),
}


@pytest.mark.parametrize(("kjoringer", "ventet"), TABELL.values(), ids=TABELL)
def test_tilstand(kjoringer, ventet):
    lenke = etter(*kjoringer)
    sist_ok = lenke.sist_ok and lenke.sist_ok.day
    assert (lenke.tilstand, lenke.brutt, [dag.day for dag in lenke.feil], sist_ok, lenke.adresse) == ventet
    assert lenke.sjekket.day == kjoringer[-1][0]
    assert lenke.grunn == kjoringer[-1][1].grunn


def test_en_lenke_som_ikke_lenger_brukes_faller_ut():
    status = vurder(Lenkestatuser(), {URL: OK, "https://b.example/": OK}, DAG)
    status = vurder(status, {"https://b.example/": OK, "https://a.example/": OK}, DAG + timedelta(7))
    assert list(status.lenker) == ["https://a.example/", "https://b.example/"]
    assert status.sjekket == DAG + timedelta(7)


NEDE = Lenkesvar("borte", "ikke i tide", svarte=False)


@pytest.mark.parametrize(
    ("svaret", "teller"),
    [
        ([], True),
        ([OK] * 4, True),
        ([OK, OK, NEDE, NEDE], True),  # half is not most
        ([OK, NEDE, NEDE, NEDE], False),
        ([NEDE] * 4, False),
        ([NEDE] * 3, True),  # too few to tell
        ([SPERRET] * 4, False),  # as when something between us and them refuses all
        ([BORTE] * 4, True),  # they did answer
        ([Lenkesvar("sperret", "robots.txt")] * 4, True),
    ],
)
def test_en_kjoring_der_de_fleste_verter_tier_teller_ikke(svaret, teller):
    assert (ugyldig({f"https://vert{nummer}.example/": en for nummer, en in enumerate(svaret)}) is None) == teller


def test_verter_telles_og_ikke_lenker():
    mange = {f"https://a.example/{nummer}": NEDE for nummer in range(100)}
    resten = {f"https://{vert}.example/": OK for vert in "bcde"}
    assert ugyldig(mange | resten) is None
    assert (
        ugyldig({"https://b.example/x": NEDE, "https://c.example/x": NEDE, "https://d.example/x": NEDE} | resten)
        is None
    )
