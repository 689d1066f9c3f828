"""Whom to turn to with a question: who is reached directly, and whom the switchboard finds."""

from datetime import date

import pytest

from regionportal.knowledge.henvendelse import alle_roller, etter, forst_etter, henvendelse, sentralen
from regionportal.kontekst import Kontekst
from regionportal.model.kontakt import Kontakt

KILDE = {"url": "https://www.ness.example/kontakt", "lest": "2026-11"}
KONTEKST = Kontekst(date(2026, 11, 22), "https://portal.example/")
FORSIDE = "https://www.ness.example/"


def rolle(navn: str, *temaer: str, url: str = FORSIDE, **felt: object) -> Kontakt:
    kilder = [KILDE] if felt else []
    return Kontakt.model_validate(
        {"rolle": navn, "sporsmal": "Alt.", "url": url, "temaer": temaer, "kilder": kilder, **felt}
    )


SENTRALEN = rolle("Servicetorget", telefon="77 00 00 00")
VERTEN = rolle("Tilflyttervert", "bolig", "jobb")
LEGEN = rolle("Legekontoret", "lege", telefon="77 00 00 01")
NAV = rolle("NAV-veileder", "jobb")
UNGE = rolle("Ungdomsrådet", "unge", url="https://www.ness.example/ungdom")


@pytest.fixture
def ness(testregion):
    return testregion.kommune["ness"].model_copy(update={"kontakter": (LEGEN, VERTEN, SENTRALEN, NAV, UNGE)})


@pytest.mark.parametrize(
    ("temaer", "egne", "resten"),
    [
        ([], [], ""),
        (["kultur"], [], ""),
        (["bolig"], [], "tilflyttervert"),
        (["jobb"], [], "tilflyttervert eller NAV-veileder"),
        (["lege"], [LEGEN], ""),
        (["unge"], [UNGE], ""),  # the page of the role is a way to it
        (["lege", "jobb"], [LEGEN], "tilflyttervert eller NAV-veileder"),
    ],
)
def test_den_en_kan_na_selv_star_for_seg_og_resten_spor_en_etter(ness, temaer, egne, resten):
    svar = henvendelse(ness, *temaer)
    assert (svar.sentral, list(svar.egne), etter(svar.andre, KONTEKST)) == (SENTRALEN, egne, resten)


@pytest.mark.parametrize(
    ("tema", "rollen"),
    [("lege", "legekontoret"), ("jobb", "NAV-veileder"), ("bolig", "tilflyttervert"), ("kultur", "")],
)
def test_forst_spor_en_etter_den_de_fleste_har(ness, tema, rollen):
    vik = ness.model_copy(update={"kontakter": (SENTRALEN, NAV)})
    assert forst_etter([ness, vik], tema, KONTEKST) == rollen


def test_alle_roller_er_med_en_gang(ness):
    svar = alle_roller(ness)
    assert [svar.sentral, *svar.egne, *svar.andre] == [SENTRALEN, LEGEN, UNGE, VERTEN, NAV]


def test_uten_noen_for_alt_svarer_den_forste(testregion):
    ness = testregion.kommune["ness"].model_copy(update={"kontakter": (VERTEN, LEGEN)})
    assert sentralen(ness) is VERTEN


@pytest.mark.parametrize(
    ("url", "egen"),
    [
        ("https://www.ness.example/", False),
        ("https://www.ness.example", False),
        ("https://www.ness.example/#kontakt", False),
        ("https://www.ness.example/kontakt", True),
        ("https://www.ness.example/?id=12", True),
    ],
)
def test_bare_en_adresse_som_gar_lenger_enn_til_forsida_forer_til_rollen(url, egen):
    assert rolle("Vert", url=url).har_egen_side is egen
