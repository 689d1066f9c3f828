"""The coverage matrix: what each cell is, for every kind of link and every thing that the link check may have seen."""

from dataclasses import replace

import pytest

from regionportal.knowledge.dekning import SLAG, dekning
from regionportal.model.felles import Lenke
from regionportal.model.lenkestatus import Lenkestatuser

OK = {"tilstand": "ok", "sjekket": "2026-11-15"}
DOD = {"tilstand": "borte", "sjekket": "2026-11-15", "feil": ["2026-11-01", "2026-11-08", "2026-11-15"]}


@pytest.fixture
def slag(testregion, dag):
    """The cell of Ness and barnehage, with these links: (type, sett, status)."""

    def finn(*lenker, ansvar="kommune"):
        urler = [f"https://www.ness.example/{nummer}" for nummer in range(len(lenker))]
        poster = tuple(
            Lenke.model_validate({"url": url, "tittel": "X", "type": type_, "sett": sett})
            for url, (type_, sett, _) in zip(urler, lenker, strict=True)
        )
        statuser = {url: status for url, (_, _, status) in zip(urler, lenker, strict=True) if status}
        tema = testregion.tema["barnehage"].model_copy(update={"ansvar": ansvar})
        region = replace(
            testregion,
            om=testregion.om.model_copy(update={"temaer": (tema,)}),
            kommuner=(testregion.kommune["ness"].model_copy(update={"lenker": {"barnehage": poster}}),),
            lenkestatus=Lenkestatuser.model_validate({"lenker": statuser}),
        )
        return dekning(region, dag).ruter["barnehage"]["ness"].slag

    return finn


@pytest.mark.parametrize(
    ("lenker", "ventet"),
    [
        ([], "mangler"),
        ([("side", None, None)], "side"),
        ([("side", "2026", OK)], "side"),
        ([("nyhet", "2026", None)], "nyhet"),
        ([("ekstern", None, OK)], "ekstern"),
        ([("rot", None, OK)], "mangler"),  # a front page answers no question
        ([("side", "2024", None)], "side"),  # may be from December
        ([("side", "2024-11-22", None)], "side"),  # two years to the day
        ([("side", "2024-11-21", None)], "gammel"),
        ([("side", "2023", OK)], "gammel"),  # it answers, and says what it said then
        ([("nyhet", "2014", None)], "gammel"),
        ([("ekstern", "2013", None)], "gammel"),
        (
            [
                (
                    "side",
                    None,
                    {
                        "tilstand": "borte",
                        "sjekket": "2026-11-15",
                        "sist_ok": "2024-01-01",
                        "feil": ["2026-11-15"],
                    },
                )
            ],
            "gammel",
        ),
        ([("side", None, DOD)], "brutt"),
        ([("side", "2013", DOD)], "brutt"),
        ([("side", None, {"tilstand": "sperret", "sjekket": "2026-11-15"})], "side"),
        ([("side", None, {"tilstand": "flyttet", "sjekket": "2026-11-15", "adresse": "https://ny.example/"})], "side"),
        ([("nyhet", "2026", None), ("side", None, None)], "side"),
        ([("side", None, DOD), ("nyhet", "2026", None)], "nyhet"),
        ([("side", None, DOD), ("rot", None, OK)], "brutt"),
        ([("side", "2019", None), ("nyhet", "2026", None)], "gammel"),  # not «only a news item»: there is a page
        ([("nyhet", "2019", None), ("ekstern", None, None)], "ekstern"),
    ],
)
def test_ruta(slag, lenker, ventet):
    assert slag(*lenker) == ventet


@pytest.mark.parametrize(
    ("lenker", "ventet"),
    [
        ([], "felles"),
        ([("side", None, None)], "side"),
        ([("side", "2013", None)], "felles"),
        ([("side", None, DOD)], "felles"),
    ],
)
def test_ruta_der_andre_har_ansvaret(slag, lenker, ventet):
    assert slag(*lenker, ansvar="felles") == ventet


def test_alle_slag_hull_finnes_i_regionen_og_blir_talt(hullregion, dag):
    alle = dekning(hullregion, dag)
    assert {rute.tema.id: rute.slag for rute in alle.for_kommune("ness")} == {
        "jobb": "mangler",
        "leie": "ekstern",
        "barnehage": "side",
        "skole": "gammel",
        "lege": "nyhet",
        "kultur": "side",
        "skjema": "brutt",
        "tannlege": "felles",
    }
    assert list(alle.antall()) == list(SLAG)
    assert sum(alle.antall().values()) == 16
    assert {slag: tall for slag, tall in alle.antall("vik").items() if tall} == {"felles": 1, "mangler": 7}
