"""The files that programs write: bounds, the line, and what is allowed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.feil import VIST, Feil
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.stilling import HOS_NAV, Stillinger
from regionportal.reading.jsonfiler import STORST_BYTE, les_status

LENKER, STILLINGER = "data/status/lenker.json", "data/status/stillinger.json"
URL = "https://www.ness.example/"


def les(tmp_path, navn: str, innhold: str | bytes):
    sti = tmp_path / "status.json"
    sti.write_bytes(innhold if isinstance(innhold, bytes) else innhold.encode())
    return les_status(navn, sti, Lenkestatuser if navn == LENKER else Stillinger)


def en_stilling(**felt: object) -> str:
    en = {
        "id": "x",
        "tittel": "Lærer",
        "kommuner": ["ness"],
        "lenke": f"{HOS_NAV}x",
        "endret": "2026-11-20T08:00Z",
        "utloper": "2026-12-01T08:00Z",
    }
    return json.dumps({"lest": "2026-11-21T08:00Z", "stillinger": [en | felt]}, indent=2)


def en_lenke(**felt: object) -> str:
    return json.dumps({"sjekket": "2026-11-21", "lenker": {URL: {"tilstand": "ok"} | felt}}, indent=2)


def test_det_portalen_skriver_blir_lest(tmp_path):
    assert les(tmp_path, STILLINGER, en_stilling()).stillinger[0].lenke == f"{HOS_NAV}x"
    assert les(tmp_path, LENKER, en_lenke()).lenker[URL].svarer


ANDRE_STEDER = "leder et annet sted enn til annonsen hos Nav, https://arbeidsplassen.nav.no/stillinger/stilling/…"


@pytest.mark.parametrize(
    ("felt", "linje", "ventet"),
    [
        ({"lenke": "https://ond.example/logg-inn"}, 10, f"lenke: {ANDRE_STEDER}"),
        ({"lenke": "https://arbeidsplassen.nav.no/oauth2/login?redirect=//ond.example"}, 10, f"lenke: {ANDRE_STEDER}"),
        ({"lenke": f"{HOS_NAV}y"}, 10, f"lenke: {ANDRE_STEDER}"),
        ({"lenke": "javascript:alert(1)"}, 10, "lenke: "),
        ({"tittel": "Les https://ond.example/"}, 6, "tittel: har en adresse, som programmer gjør til ei lenke"),
        ({"arbeidsgiver": "WWW.ond.example"}, 13, "arbeidsgiver: har en adresse"),
        ({"frist_tekst": "kari@ond.example"}, 13, "frist_tekst: har en adresse"),
        ({"tittel": "Læ\u202erer"}, 6, "tittel: har tegn som ikke synes, eller ser ut som andre"),
        ({"tittel": "x" * 161}, 6, "tittel: høyst 160 tegn er tillatt"),
        ({"kommuner": ["ness", "ness"]}, 7, "kommuner: har samme kommune to ganger"),
        ({"utloper": "9999-12-31T23:59Z"}, 12, "utloper: er i 9999. Årene 1990 til 2199 er tillatt"),
        ({"frist": "0001-01-01T00:00+23:00"}, 13, "frist: er i 1. "),
        ({"onclick": "alert(1)"}, 13, "onclick"),
    ],
)
def test_en_stilling_leder_bare_til_nav(tmp_path, felt, linje, ventet):
    feil = str(les(tmp_path, STILLINGER, en_stilling(**felt)))
    foran = f"{STILLINGER}:{linje}: fila er skrevet av portalen selv, men kan ikke leses (stillinger.0.{ventet}"
    assert feil.startswith(foran)
    assert feil.endswith("Slett den. «portal stillinger» lager en ny")


@pytest.mark.parametrize(
    ("felt", "ventet"),
    [
        ({"grunn": "x" * 201}, "grunn: høyst 200 tegn er tillatt"),
        ({"grunn": "bor\u200bte"}, "grunn: har tegn som ikke synes"),
        ({"adresse": "javascript:alert(1)"}, "adresse: "),
        ({"adresse": "https://www.ness.example/\u202e"}, "adresse: adressen har et usynlig tegn (U+202E)"),
        ({"feil": ["2026-02-30"]}, "feil.0: datoen 2026-02-30 finnes ikke"),
        ({"tilstand": "<b>"}, "tilstand"),
    ],
)
def test_en_lenkes_tilstand_har_grenser(tmp_path, felt, ventet):
    feil = str(les(tmp_path, LENKER, en_lenke(**felt)))
    assert f"kan ikke leses (lenker.{URL}.{ventet}" in feil
    assert feil.endswith("Hent den forrige fra Git")


@pytest.mark.parametrize(
    ("innhold", "ventet"),
    [
        (
            b'{"plass":\n{"id": "../x?y"}}',
            ":2: fila er skrevet av portalen selv, men kan ikke leses (plass.id: dette er",
        ),
        (b'{"plass": {"id": "x", "etag": "a\\r\\nX: y"}}', "(plass.etag: dette er ikke et merke som Nav gir ei side)"),
        (b'{"' + b"x" * 100_000 + b'": 1}', f"({'x' * VIST}…). Slett den"),
        (b'{"lest":\n', ":2: fila er skrevet av portalen selv, men kan ikke leses (ikke JSON)"),
        (b"[" * 100_000, ":1: fila er skrevet av portalen selv, men kan ikke leses (ikke JSON)"),
        (b"\xff\xfe{\x00}\x00", "(ikke JSON)"),
        (b" " * (STORST_BYTE + 1), ":1: fila er 4097 KB. Høyst 4096 KB er tillatt"),
    ],
)
def test_ei_fil_som_ikke_kan_leses(tmp_path, innhold, ventet):
    assert ventet in str(les(tmp_path, STILLINGER, innhold))


def test_samme_annonse_to_ganger(tmp_path):
    fil = json.loads(en_stilling())
    fil["stillinger"] *= 2
    assert "stillinger: har samme annonse to ganger" in str(les(tmp_path, STILLINGER, json.dumps(fil)))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inni: st.lists(inni) | st.dictionaries(st.sampled_from(["lest", "plass", "stillinger", "id"]), inni),
)


@given(st.binary() | JSON.map(lambda verdi: json.dumps(verdi).encode()))
def test_alt_annet_er_en_feil_eller_ei_fil(tmp_path_factory, innhold):
    assert isinstance(les(tmp_path_factory.getbasetemp(), STILLINGER, innhold), Feil | Stillinger)
