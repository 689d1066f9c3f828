"""YAML is read as 1.2, every fault has its line, and no bytes bring the reader down."""

import codecs
import json
import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from regionportal.ground.tegn import feil_i
from regionportal.reading.yaml12 import DYBDE_MAKS, les

FIL = "data/prove.yml"


def verdi(tekst: str):
    dokument, feil = les(tekst.encode(), FIL)
    assert feil == []
    return dokument.verdi


def meldinger(innhold: str | bytes) -> list[str]:
    _, feil = les(innhold.encode() if isinstance(innhold, str) else innhold, FIL)
    return [str(en).removeprefix(f"{FIL}:") for en in feil]


# ---- values


@pytest.mark.parametrize(
    ("skrevet", "lest"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("true", True),
        ("false", False),
        ("True", "True"),
        ("FALSE", "FALSE"),
        ("null", None),
        ("~", None),
        ("", None),
        ("Null", "Null"),
        ("NULL", "NULL"),
        ("0", 0),
        ("-0", 0),
        ("12", 12),
        ("-7", -7),
        ("+7", "+7"),
        ("150", 150),
        ("0150", "0150"),
        ("0o14", "0o14"),
        ("0x1F", "0x1F"),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("15 300", "15 300"),
        ("69.36155", 69.36155),
        ("-0.5", -0.5),
        ("1e3", 1000.0),
        ("2.5E-3", 0.0025),
        ("1.", "1."),
        (".5", ".5"),
        ("1,5", "1,5"),
        (".inf", ".inf"),
        ("-.Inf", "-.Inf"),
        (".nan", ".nan"),
        ("Infinity", "Infinity"),
        ("1e999", "1e999"),
        ("-1e999", "-1e999"),
        ("1e-999", 0.0),
        ("999999999999999999", 999999999999999999),
        ("9" * 5000, "9" * 5000),
        ("18:30", "18:30"),
        ("18:30:15", "18:30:15"),
        ("2026", 2026),
        ("2026-11", "2026-11"),
        ("2026-11-22", "2026-11-22"),
        ("2026-11-22T18:30:00Z", "2026-11-22T18:30:00Z"),
        ("=", "="),
        ("C#", "C#"),
        ("ord # merknad", "ord"),
        ("https://eksempel.no/a?b=c#d", "https://eksempel.no/a?b=c#d"),
        ("«sitat»", "«sitat»"),
        ("Áhpevuotna – Ahvenvuono", "Áhpevuotna – Ahvenvuono"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("'null'", "null"),
        ("''", ""),
        ("'det''s'", "det's"),
        (r'"å\n\u00e5"', "å\nå"),
        ("[no, 1, ~, '1']", ["no", 1, None, "1"]),
        ("{lat: 69.5, navn: 0150}", {"lat": 69.5, "navn": "0150"}),
        ("[]", []),
        ("{}", {}),
    ],
)
def test_en_verdi_leses_som_yaml_12(skrevet, lest):
    resultat = verdi(f"a: {skrevet}\n")["a"]
    assert resultat == lest
    assert type(resultat) is type(lest)


@pytest.mark.parametrize(
    ("blokk", "lest"),
    [
        ("|\n  en\n  to\n", "en\nto\n"),
        ("|-\n  12\n", "12"),
        (">-\n  en\n  to\n\n  tre\n", "en to\ntre"),
        ("\n  en\n  to\n", "en to"),
    ],
)
def test_en_tekstblokk_er_alltid_tekst(blokk, lest):
    assert verdi(f"a: {blokk}") == {"a": lest}


@pytest.mark.parametrize("navn", ["no", "null", "12", "18:30", "<<"])
def test_et_feltnavn_er_alltid_tekst(navn):
    assert verdi(f"{navn}: 1\n") == {navn: 1}


def test_linjeskift_fra_windows_leses():
    assert verdi("a: 1\r\nb: |\r\n  to\r\n") == {"a": 1, "b": "to\n"}


def test_familien_av_emojier_er_lovlig():
    assert verdi("a: 👩‍👧\n") == {"a": "👩‍👧"}


# ---- where things stand

FOSS = """\
# merknad
navn: Storfossen
sted:
  navn: Reisadalen
  lat: 69.36155
kilder:
  - url: https://a.no/
    lest: 2026-11
  - {url: https://b.no/, lest: 2026-11}
tekst: >-
  Lang
  tekst
sesong: [sommer,
  host]
"""


@pytest.mark.parametrize(
    ("sti", "linje"),
    [
        ((), 2),
        (("navn",), 2),
        (("sted",), 3),
        (("sted", "lat"), 5),
        (("sted", "lon"), 3),
        (("kilder", 0), 7),
        (("kilder", 0, "lest"), 8),
        (("kilder", 1, "url"), 9),
        (("kilder", 2, "url"), 6),
        (("tekst",), 10),
        (("sesong", 0), 13),
        (("sesong", 1), 14),
        (("ukjent", "noe"), 2),
    ],
)
def test_en_sti_har_linja_si_eller_linja_til_det_rundt(sti, linje):
    dokument, _ = les(FOSS.encode(), FIL)
    assert dokument.linje(sti) == linje


# ---- faults

ANKER = "& og * foran en verdi (anker og alias) brukes ikke her. Sett anførselstegn om teksten"
MERKELAPP = "! foran en verdi (merkelapp) brukes ikke her. Sett anførselstegn om teksten"
KOLON = "det står et kolon der det ikke kan stå. Er det kolon i teksten? Sett anførselstegn om hele"
UTF8 = "fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8"
BOM = "fila begynner med et usynlig BOM-tegn. Lagre den på nytt med kodingen «UTF-8», ikke «UTF-8 med BOM»"
TABULATOR = "linja har en tabulator. Slett den, og trykk mellomromstasten i stedet"
INNRYKK = "innrykket passer ikke med linjene over"
DOKUMENTER = "fila har mer enn ett dokument. Ta bort linja med ---"
ULESELIG = "linja kan ikke leses. Sjekk innrykk, kolon og anførselstegn"
UNDER = "det mangler kolon etter et feltnavn"
SITAT = "et anførselstegn åpnes, men lukkes ikke"
DYPT = f"innholdet er pakket inn i mer enn {DYBDE_MAKS} nivåer"
NAVN = "et feltnavn må være et enkelt ord"

LATTERBOMBE = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("innhold", "feil"),
    [
        ("", "1: fila er tom"),
        ("# bare en merknad", "1: fila er tom"),
        ("a: &navn 1\n", f"1: {ANKER}"),
        ("a: 1\nb: *a\n", f"2: {ANKER}"),
        ("a: 1\nb:\n  - x\n  - *a\n", f"4: {ANKER}"),
        (LATTERBOMBE, f"1: {ANKER}"),
        ("a: &a [*a]\n", f"1: {ANKER}"),
        ("a: !!str 12\n", f"1: {MERKELAPP}"),
        ("a: 1\nb: !python/object/apply:os.system [ls]\n", f"2: {MERKELAPP}"),
        ("a: !<tag:yaml.org,2002:str> 12\n", f"1: {MERKELAPP}"),
        ("a: !viktig tekst\n", f"1: {MERKELAPP}"),
        ("a: 1\n\tb: 2\n", "2: linja har en tabulator. Slett den, og trykk mellomromstasten i stedet"),
        ("a: |\n  en\tto\n", "2: linja har en tabulator. Slett den, og trykk mellomromstasten i stedet"),
        (
            codecs.BOM_UTF8 + b"a: 1\n",
            "1: fila begynner med et usynlig BOM-tegn. Lagre den på nytt med kodingen «UTF-8», ikke «UTF-8 med BOM»",
        ),
        ("a: 1\n".encode("utf-16"), f"1: {UTF8}"),
        ("a: 1\n".encode("utf-16-be"), "1: linja har et usynlig tegn (U+0000). Skriv linja på nytt"),
        ("a: 1\nb: Blåfjord\n".encode("latin-1"), f"2: {UTF8}"),
        (b"a: 1\nb: K\xc3\n", f"2: {UTF8}"),
        ("a: 1\nb: c: d\n", f"2: {KOLON}"),
        ("a: 1\n  b: 2\n", f"2: {KOLON}"),
        ("a:\n  b: 1\n c: 2\n", f"3: {INNRYKK}"),
        ("  a: 1\nb: 2\n", "2: det står noe etter slutten av innholdet. Sjekk innrykket"),
        ("- a\nb: 1\n", "2: innrykket i lista passer ikke, eller det mangler en strek foran punktet"),
        ("a: - 1\n", "1: en liste begynner der det ikke kan stå noen. Sjekk innrykket"),
        ("a: [1, 2\nb: 3\n", "2: det mangler komma eller ] i lista"),
        ("a: {b: 'x' c: 'y'}\n", "1: det mangler komma eller } mellom feltene"),
        ("a: {b: 1\nc: 2\n", "2: det mangler komma eller } mellom feltene"),
        ("a: @dyngen\n", "1: teksten begynner med et tegn som må stå i anførselstegn (@, %, ` eller liknende)"),
        ("a: 20\nb: %\n", "2: teksten begynner med et tegn som må stå i anførselstegn (@, %, ` eller liknende)"),
        ('a: "C:\\sted"\n', "1: \\ har en egen betydning i \"…\". Bruk '…' i stedet"),
        ('a: "\\ud800"\n', f"1: {ULESELIG}"),
        ("a: [1,,2]\n", f"1: {ULESELIG}"),
        ("a: }\n", f"1: {ULESELIG}"),
        ("%YAML 3.0\n---\na: 1\n", f"1: {ULESELIG}"),
        ("[a, b]: 1\n", f"1: {NAVN}"),
        ("a: 1\n? {b: 1}\n: 2\n", f"2: {NAVN}"),
        ("a: 1\n*a : 2\n", f"2: {NAVN}"),
        ("a: 1\n---\nb: 2\n", f"2: {DOKUMENTER}"),
        ("a: 1\n...\n---\nb: 2\n", f"3: {DOKUMENTER}"),
        ("[" * (DYBDE_MAKS + 1) + "]" * (DYBDE_MAKS + 1), f"1: {DYPT}"),
        ("[" * 200_000, f"1: {DYPT}"),
        ("- " * 100_000, f"1: {DYPT}"),
        ("{a: " * 50_000, f"1: {DYPT}"),
    ],
    ids=lambda verdi: repr(verdi)[:40],
)
def test_en_feil_har_linje_og_norsk_melding(innhold, feil):
    assert meldinger(innhold) == [feil]


def test_de_tjue_forste_nivaene_er_lovlige():
    lest = verdi("[" * DYBDE_MAKS + "]" * DYBDE_MAKS)
    dybde = 0
    while isinstance(lest, list):
        dybde, lest = dybde + 1, lest[0] if lest else None
    assert dybde == DYBDE_MAKS


@pytest.mark.parametrize(
    ("innhold", "feil"),
    [
        ("a: 1\nb: 'åpner\nc: 2\nd: 3\n", f"2: {SITAT}"),
        ('a: 1\nb: "åpner\nc: 2\nd: 3\n', f"2: {SITAT}"),
        ("a: 1\nb 2\nc: 3\nd: 4\n", f"2: {UNDER}"),
        ("a: 1\n\nb\n", f"3: {UNDER}"),
    ],
)
def test_feilen_star_der_den_begynte_ikke_der_leseren_ga_opp(innhold, feil):
    assert meldinger(innhold) == [feil]


@pytest.mark.parametrize("innhold", ["&b a: 1\n", "? &b a\n: 1\n"])
def test_et_anker_foran_et_feltnavn_er_ogsa_feil(innhold):
    assert meldinger(innhold) == [f"1: {ANKER}"]


@pytest.mark.parametrize("innhold", ["!!int a: 1\n", "? !navn a\n: 1\n"])
def test_en_merkelapp_foran_et_feltnavn_er_ogsa_feil(innhold):
    assert meldinger(innhold) == [f"1: {MERKELAPP}"]


def test_tekst_i_anforselstegn_er_aldri_et_tall_heller_ikke_bak_utropstegn():
    dokument, feil = les(b"a: ! '12'\n", FIL)
    assert feil or dokument.verdi == {"a": "12"}


@pytest.mark.parametrize(
    "tegn",
    [
        "\x00",
        "\x07",
        "\x0b",
        "\x0c",
        "\x1b",
        "\x7f",
        "\x85",
        "\x9f",
        "\u061c",
        "\u200b",
        "\u200e",
        "\u200f",
        "\u2028",
        "\u2029",
        "\u202a",
        "\u202e",
        "\u2060",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\ufffe",
        "\uffff",
    ],
    ids=lambda tegn: f"U+{ord(tegn):04X}",
)
def test_usynlige_tegn_navngis(tegn):
    assert meldinger(f"a: 1\nb: x{tegn}y\n") == [
        f"2: linja har et usynlig tegn (U+{ord(tegn):04X}). Skriv linja på nytt"
    ]


@pytest.mark.parametrize("skrevet", [r"\0", r"\a", r"\u202e", r"\u2066", r"\x1b"])
def test_usynlige_tegn_kommer_ikke_inn_som_kode_heller(skrevet):
    _, feil = les(f'a: 1\nb: "x{skrevet}y"\n'.encode(), FIL)
    assert [en.linje for en in feil] == [2]


def test_alle_feil_av_samme_slag_meldes_i_en_lesing():
    assert meldinger("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n  c: 3\na: 4\n") == [
        "2: a: feltet står to ganger (første gang på linje 1)",
        "5: c: feltet står to ganger (første gang på linje 4)",
        "6: c: feltet står to ganger (første gang på linje 4)",
        "7: a: feltet står to ganger (første gang på linje 1)",
    ]


def test_den_forste_av_to_like_felt_gjelder_med_linjene_sine():
    dokument, _ = les(b"a:\n  x: 1\na:\n  x: 2\nb: 3\n", FIL)
    assert dokument.verdi == {"a": {"x": 1}, "b": 3}
    assert dokument.linje(("a", "x")) == 2


def test_like_feltnavn_i_hver_sin_post_er_lovlig():
    assert verdi("a: {x: 1}\nb: {x: 2}\nc: [{x: 3}, {x: 4}]\n") == {
        "a": {"x": 1},
        "b": {"x": 2},
        "c": [{"x": 3}, {"x": 4}],
    }


def test_feltnavn_er_like_selv_om_de_er_skrevet_ulikt():
    assert meldinger("1: a\n'1': b\n") == ["2: 1: feltet står to ganger (første gang på linje 1)"]


def test_bom_tabulatorer_og_usynlige_tegn_meldes_sammen():
    assert meldinger(codecs.BOM_UTF8 + "a:\t1\nb: 2\nc:\t\u200b\n".encode()) == [
        f"1: {BOM}",
        f"1: {TABULATOR}",
        f"3: {TABULATOR}",
        "3: linja har et usynlig tegn (U+200B). Skriv linja på nytt",
    ]


def test_like_felt_meldes_selv_om_resten_ikke_kan_leses():
    assert meldinger("a: 1\na: 2\nb: &c 3\n") == ["2: a: feltet står to ganger (første gang på linje 1)", f"3: {ANKER}"]


# ---- whatever comes


def les_uten_krasj(innhold: bytes) -> None:
    dokument, feil = les(innhold, FIL)
    assert dokument is not None or feil
    linjer = len(re.findall(rb"\r\n|\r|\n", innhold)) + 1
    for en in feil:
        assert en.fil == FIL
        assert 1 <= en.linje <= linjer + 1
        assert en.melding


@given(st.binary(max_size=300))
@example(b"\xff\xfea\x00")
@example(b"a: \xed\xa0\x80")
def test_alle_bytes_gir_en_verdi_eller_en_feil(innhold):
    les_uten_krasj(innhold)


YAMLTEGN = st.text(st.sampled_from("ab1 :-?,[]{}#&*!|>'\"%@`~<=.\\\r\n\tå\x85\u2028"), max_size=60)


@given(YAMLTEGN | st.text(max_size=200))
@example("? ? ? ?")
@example("a: |9\n b")
@example("%TAG ! tag:x,2026:\n---\na: !b c")
def test_all_tekst_gir_en_verdi_eller_en_feil(tekst):
    les_uten_krasj(tekst.encode("utf-8", "surrogatepass"))


# Tabs, invisible characters and those of one typeface are refused wherever they stand.
SYNLIG = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0xFFFC, exclude_categories=["Cc", "Cf", "Co", "Cs", "Zl", "Zp"])
    | st.just("\n"),
    max_size=30,
).filter(lambda tekst: feil_i(tekst) is None)
HELTALL = st.integers(-(10**18) + 1, 10**18 - 1)
DESIMALTALL = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | HELTALL | DESIMALTALL | SYNLIG,
    lambda barn: st.lists(barn, max_size=4) | st.dictionaries(SYNLIG, barn, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_json_leses_som_det_samme(skrevet):
    assert verdi(json.dumps(skrevet, ensure_ascii=False, indent=2)) == skrevet


YAMLVERDI = st.recursive(
    st.none() | st.booleans() | HELTALL | SYNLIG,
    lambda barn: st.lists(barn, max_size=4) | st.dictionaries(SYNLIG, barn, max_size=4),
    max_leaves=12,
)


class UtenAlias(yaml.SafeDumper):
    """Writes equal values out each time."""

    def ignore_aliases(self, data):
        return True


@given(YAMLVERDI)
def test_det_pyyaml_skriver_leses_som_det_samme(skrevet):
    # Text in quotes: PyYAML leaves bare what only YAML 1.1 reads as text.
    def tekst_i_anforselstegn(skriver, verdi):
        return skriver.represent_scalar("tag:yaml.org,2002:str", verdi, style='"')

    UtenAlias.add_representer(str, tekst_i_anforselstegn)
    assert verdi(yaml.dump(skrevet, Dumper=UtenAlias, allow_unicode=True, sort_keys=False)) == skrevet
