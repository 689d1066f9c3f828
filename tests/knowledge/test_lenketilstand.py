"""What the portal says of a link, for each thing that the link check may have seen."""

from datetime import date

import pytest

from regionportal.drawing.vis import kort_dato
from regionportal.knowledge.lenketilstand import ikke_kontrollert, lenketilstand
from regionportal.model.lenkestatus import Lenkestatuser

URL, NY = "https://www.ness.example/barnehage", "https://www.ness.example/ny"
TRE_FEIL = ["2026-11-01", "2026-11-08", "2026-11-15"]


@pytest.mark.parametrize(
    ("status", "slag", "dag", "adresse"),
    [
        (None, "ukjent", None, URL),
        ({"tilstand": "ok", "sjekket": "2026-11-15", "sist_ok": "2026-11-15"}, "kontrollert", date(2026, 11, 15), URL),
        ({"tilstand": "ok", "sjekket": "2026-11-15"}, "kontrollert", date(2026, 11, 15), URL),
        # one bad day is not a dead link
        (
            {"tilstand": "borte", "sjekket": "2026-11-15", "sist_ok": "2026-11-08", "feil": TRE_FEIL[2:]},
            "kontrollert",
            date(2026, 11, 8),
            URL,
        ),
        (
            {"tilstand": "borte", "sjekket": "2026-11-15", "sist_ok": "2026-10-25", "feil": TRE_FEIL[1:]},
            "kontrollert",
            date(2026, 10, 25),
            URL,
        ),
        (
            {"tilstand": "borte", "sjekket": "2026-11-15", "feil": TRE_FEIL[2:]},
            "ukjent",
            None,
            URL,
        ),  # never seen in order
        (
            {"tilstand": "borte", "sjekket": "2026-11-15", "sist_ok": "2026-10-25", "feil": TRE_FEIL},
            "brutt",
            date(2026, 11, 1),
            URL,
        ),
        # doubt is not for the public
        (
            {"tilstand": "usikker", "sjekket": "2026-11-15", "sist_ok": "2026-11-08", "grunn": "svarte ikke i tide"},
            "kontrollert",
            date(2026, 11, 8),
            URL,
        ),
        ({"tilstand": "usikker", "sjekket": "2026-11-15", "grunn": "svarte ikke i tide"}, "ukjent", None, URL),
        (
            {"tilstand": "usikker", "sjekket": "2026-11-15", "grunn": "svarte ikke i tide", "feil": TRE_FEIL},
            "brutt",
            date(2026, 11, 1),
            URL,
        ),
        ({"tilstand": "flyttet", "sjekket": "2026-11-15", "adresse": NY}, "flyttet", date(2026, 11, 15), NY),
        (
            {"tilstand": "flyttet", "sjekket": "2026-11-15", "sist_ok": "2026-11-15"},
            "kontrollert",
            date(2026, 11, 15),
            URL,
        ),
        ({"tilstand": "sperret", "sjekket": "2026-11-15"}, "ukjent", None, URL),
    ],
)
def test_tilstanden(status, slag, dag, adresse):
    statuser = Lenkestatuser.model_validate({"lenker": {URL: status} if status else {}})
    tilstand = lenketilstand(URL, statuser)
    assert (tilstand.slag, tilstand.dag, tilstand.adresse) == (slag, dag, adresse)
    assert tilstand.avvik == (slag in ("flyttet", "brutt"))
    i_tvil = bool(status) and status["tilstand"] == "usikker" and slag != "brutt"
    assert tilstand.uviss == ("svarte ikke i tide" if i_tvil else None)


def test_tvil_uten_grunn_har_ogsa_ord():
    statuser = Lenkestatuser.model_validate({"lenker": {URL: {"tilstand": "usikker", "sjekket": "2026-11-15"}}})
    assert lenketilstand(URL, statuser).uviss


@pytest.mark.parametrize(
    ("verdi", "tekst"),
    [(date(2026, 11, 12), "12. nov."), (date(2026, 5, 1), "1. mai"), (date(2025, 12, 31), "31. des. 2025")],
)
def test_kort_dato_har_aret_nar_det_er_et_annet(verdi, tekst, dag):
    assert kort_dato(verdi, dag) == tekst


def test_det_siste_kontroll_ikke_kom_til():
    statuser = Lenkestatuser.model_validate(
        {
            "sjekket": "2026-11-15",
            "lenker": {
                "https://a.example/": {"tilstand": "ok"},
                "https://b.example/": {"tilstand": "ok", "sjekket": "2026-11-08"},
                "https://c.example/": {"tilstand": "sperret", "grunn": "robots.txt"},
            },
        }
    )
    urler = [f"https://{navn}.example/" for navn in "dcba"]
    assert ikke_kontrollert(urler, statuser) == ["https://b.example/", "https://d.example/"]
