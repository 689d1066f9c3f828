"""What is written as YAML in the house's style: how it looks, and that the portal's reader reads the same back."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from steder import TESTDATA

from regionportal.ground import tegn
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.skatt import Skatt
from regionportal.model.slag import finn
from regionportal.reading.husstil import KanIkkeSkrives, med_felter, ordnet, som_yaml
from regionportal.reading.yaml12 import DYBDE_MAKS, les


def lest(yaml: str) -> object:
    dokument, feil = les(yaml.encode(), "prove.yml")
    assert feil == []
    return dokument.verdi


# ---- how it looks


JOBBEHOV = """\
tittel: Vik kommune har telt
grunnlag: kartlegging
tema: kommune
omrade: {navn: Vik, niva: kommune, kommuner: [vik]}
ar: {fra: 2026}
nivaer: [fagbrev, bachelor]
rader:
  - {yrke: sykepleier, kommune: vik, ar: 2027, antall: 2}
  - {yrke: lærer, kommune: vik, ar: 2029, antall: 1, merknad: "Mellomtrinnet, helst finsk"}
ingress: Vik trenger folk i to yrker fram mot 2029.
tekst: |
  Kommunen spurte alle lederne.

  - Flest mangler i **hjemmetjenesten**
tall:
  - {navn: Årsverk, verdi: 9.5, enhet: årsverk}
forbehold: >-
  Tallene er ledernes egne, og de er talt i november. Blir skolen på Nes slått sammen med skolen i Vik, trengs det færre
  lærere.
kilder:
  - {url: https://www.vik.example/kartlegging?a=1#b, lest: 2026-11, tittel: "Kartlegging: helse og skole"}
  - {url: https://www.vik.example/, lest: "2026"}
sjekkes_innen: 2027-11-01
oppdatert: 2026-11-18
"""

KOMMUNE = """\
navn: Vik
nummer: "5544"
senter: {navn: Vik, lat: 69.3, lon: 20.2, kilde: Kartverket}
naeringer:
  - fiske og fiskeforedling på Vikøya
  - jordbruk, med mer enn halvparten av sauene i fylket
  - reiseliv i den gamle væreierboligen
samisk_forvaltningsomrade: false
fakta:
  innbyggere:
    verdi: 1234
    enhet: personer
    dato: "2024"
    kilde: {url: https://statistikk.example/, lest: 2026-11}
kontakter:
  - rolle: Servicetorget
    temaer: [leie-bolig, barnehage]
    url: https://www.vik.example/
lenker:
  barnehage: []
  leie-bolig:
    - url: https://www.vik.example/bolig
      tittel: Leie bolig
"""


@pytest.mark.parametrize(("yaml", "modell"), [(JOBBEHOV, Jobbehov), (KOMMUNE, Kommune)], ids=["jobbehov", "kommune"])
def test_posten_star_slik_huset_skriver(yaml, modell):
    assert som_yaml(lest(yaml), modell) == yaml


@pytest.mark.parametrize(
    ("verdi", "skrevet"),
    [
        ("Reisadalen", "Reisadalen"),
        ("16. mars: kvenfolkets dag", '"16. mars: kvenfolkets dag"'),
        ("Halti, Tørfoss", "Halti, Tørfoss"),
        ("no", "no"),
        ("18:30", "18:30"),
        ("0150", "0150"),
        ("2026-11", "2026-11"),
        ("2026", '"2026"'),
        ("true", '"true"'),
        ("null", '"null"'),
        ("~", '"~"'),
        ("", '""'),
        (" foran", '" foran"'),
        ("C#", "C#"),
        ("nr. #1", '"nr. #1"'),
        ("- strek", '"- strek"'),
        ("@kommunen", '"@kommunen"'),
        ("*viktig*", '"*viktig*"'),
        ('«a» eller "b"', '«a» eller "b"'),
        ('"b"', "'\"b\"'"),
        ('a: "det\'s"', "'a: \"det''s\"'"),
        ("\\ og :", "'\\ og :'"),
        ("tab\tog", '"tab\\tog"'),
        (12, "12"),
        (-3.5, "-3.5"),
        (1e16, "1e+16"),
        (True, "true"),
        (None, "null"),
        (date(2026, 11, 22), "2026-11-22"),
        ([], "[]"),
        ({}, "{}"),
        (["a", 1, "b, c"], '[a, 1, "b, c"]'),
    ],
)
def test_anforselstegn_bare_der_det_ellers_ville_blitt_lest_som_noe_annet(verdi, skrevet):
    assert som_yaml({"a": verdi}) == f"a: {skrevet}\n"


def test_rekkefolgen_er_modellens_helt_inn():
    post = {
        "oppdatert": "2026-11-22",
        "ukjent": 1,
        "kilder": [{"tittel": "T", "lest": "2026", "url": "https://a.no/"}],
        "sted": {"kilde": "K", "navn": "N"},
        "navn": "Fyret",
    }
    assert list(ordnet(post, Skatt)) == ["navn", "sted", "kilder", "oppdatert", "ukjent"]
    assert list(ordnet(post, Skatt)["sted"]) == ["navn", "kilde"]
    assert list(ordnet(post, Skatt)["kilder"][0]) == ["url", "lest", "tittel"]
    lenker = {"lenker": {"skole": [{"type": "side", "url": "https://a.no/", "tittel": "T"}], "barnehage": []}}
    assert list(ordnet(lenker, Kommune)["lenker"]) == ["skole", "barnehage"]
    assert list(ordnet(lenker, Kommune)["lenker"]["skole"][0]) == ["url", "tittel", "type"]


# ---- what is written is read back


FILER = sorted(TESTDATA.glob("*/**/*.yml"))


@pytest.mark.parametrize("sti", FILER, ids=lambda sti: sti.relative_to(TESTDATA).as_posix())
def test_hver_fil_i_data_er_den_samme_etter_at_den_er_skrevet(sti):
    post = lest(sti.read_text("utf-8"))
    slag, _ = finn(f"data/{sti.as_posix().rpartition('/data/')[2]}")
    skrevet = som_yaml(post, slag.modell)
    assert repr(lest(skrevet)) == repr(post)
    assert som_yaml(lest(skrevet), slag.modell) == skrevet


TEGN = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\r")
BITER = [*" \n-:#?,[]{}&*!|>'\"%@`~\\=<", "a", "1", ": ", " #", "  ", "\n\n", "no", "true", "---", "...", "x" * 60]
HELE = ["no", "18:30", "0150", "null", "1e3", "-0", ".inf", "<<", "---", "a" * 200, "ord " * 60]
SKRIFT = st.text(TEGN, max_size=40).filter(lambda tekst: tegn.feil_i(tekst) is None)  # what the reader takes
TEKST = SKRIFT | st.lists(st.sampled_from(BITER), max_size=12).map("".join) | st.sampled_from(HELE)
TALL = st.integers(-(10**18) + 1, 10**18 - 1) | st.floats(allow_nan=False, allow_infinity=False)
SKALAR = TEKST | TALL | st.booleans() | st.none() | st.dates()
NAVN = st.sampled_from(["navn", "kilder", "sted", "tekst", "rader", "en"]) | TEKST
VERDI = st.recursive(
    SKALAR, lambda under: st.lists(under, max_size=3) | st.dictionaries(NAVN, under, max_size=3), max_leaves=12
)


def som_lest(verdi: object) -> object:
    """Dates are text in the data."""
    if isinstance(verdi, dict):
        return {navn: som_lest(en) for navn, en in verdi.items()}
    if isinstance(verdi, list):
        return [som_lest(en) for en in verdi]
    return verdi.isoformat() if isinstance(verdi, date) else verdi


@pytest.mark.treg
@given(st.dictionaries(NAVN, VERDI, max_size=4))
@example({"--- a": "---", "...": "... b", "# c": "# d", "? e": "? f"})
@example({"tekst": "  innrykk først\nså ikke\n"})
@example({"tekst": "\n\ntomt først"})
@example({"tekst": "to slutter\n\n", "kilder": [{"tittel": "a\nb"}]})
@example({"tekst": "mellomrom bak  \nog bak   \n"})
@example({"tekst": "\n"})
@example({"a": {"b": [[["c", {"d": []}], []], {"e": {"f": "g\nh"}}]}})
def test_det_som_skrives_leses_likt(post):
    assert repr(lest(som_yaml(post))) == repr(som_lest(post))


@pytest.mark.parametrize(
    ("post", "melding"),
    [
        ({"tekst": "usyn\u200blig"}, "tekst: linja har et usynlig tegn (U+200B). Skriv linja på nytt"),
        ({"en": {"navn": "snur\u202e"}}, "en.navn: linja har et usynlig tegn (U+202E). Skriv linja på nytt"),
        ({"kilder": [{"tittel": "\x00"}]}, "kilder.tittel: linja har et usynlig tegn (U+0000). Skriv linja på nytt"),
        ({"tekst": "\ud800"}, "tekst: fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8"),
        ({"a": 10**30}, "et tall er for stort, eller er ikke et tall"),
        ({"a": float("inf")}, "et tall er for stort, eller er ikke et tall"),
        ({"a": float("nan")}, "et tall er for stort, eller er ikke et tall"),
    ],
)
def test_det_leseren_ville_nektet_blir_ikke_skrevet(post, melding):
    with pytest.raises(KanIkkeSkrives) as feil:
        som_yaml(post)
    assert str(feil.value) == melding


def test_det_som_er_pakket_for_dypt_blir_ikke_skrevet():
    verdi = "innerst"
    for _ in range(DYBDE_MAKS + 1):
        verdi = {"a": verdi}
    with pytest.raises(KanIkkeSkrives, match="mer enn 20 nivåer"):
        som_yaml(verdi)


# ---- fields of a file that is there


FIL = """\
# Ring Kari i oppvekst før du retter denne
tittel: 'Vik kommune har telt'
grunnlag: kartlegging   # hele kommunen
# tallene
ar: {fra: 2026}

ingress: Vik trenger folk i tre yrker,
  fram mot 2029.
# slutt
"""


def test_bare_feltene_som_endres_skrives_pa_nytt():
    nye = {"ar": {"fra": 2026, "til": 2027}, "oppdatert": "2026-11-22", "grunnlag": "kartlegging", "yrker": ["lærer"]}
    ny = med_felter(FIL, nye, Jobbehov)
    assert ny == FIL.replace("ar: {fra: 2026}", "ar: {fra: 2026, til: 2027}").replace(
        "\ningress: Vik", "yrker: [lærer]\n\ningress: Vik"
    ).replace("# slutt", "oppdatert: 2026-11-22\n# slutt")


def test_uten_endring_er_fila_den_samme():
    assert med_felter(FIL, {"ar": {"fra": 2026}}, Jobbehov) == FIL


@pytest.mark.parametrize(
    "innhold",
    ["{tittel: a, ar: {fra: 2026}}", "? tittel\n: a\n", "tittel: a", "\n\n---\ntittel: a\n", 'tittel: "a\n\n  # b"\n'],
)
def test_en_fil_i_en_annen_form_far_ogsa_feltene(innhold):
    ny = med_felter(innhold, {"tekst": "Ny\n", "ar": {"fra": 2027}}, Jobbehov)
    assert lest(ny) == {**lest(innhold), "tekst": "Ny\n", "ar": {"fra": 2027}}


@pytest.mark.parametrize(
    ("innhold", "hvorfor"),
    [("a: &b 1\n", "anker og alias"), ("- a\n", "fila har ingen felt"), ("", "fila er tom")],
    ids=["uleselig", "ei liste", "tom"],
)
def test_en_fil_uten_felt_far_ingen(innhold, hvorfor):
    with pytest.raises(KanIkkeSkrives, match=hvorfor):
        med_felter(innhold, {"oppdatert": "2027-01-01"}, Skatt)


@pytest.mark.parametrize("sti", FILER[::5], ids=lambda sti: sti.relative_to(TESTDATA).as_posix())
def test_et_nytt_felt_endrer_bare_sine_egne_linjer(sti):
    innhold = sti.read_text("utf-8")
    ny = med_felter(innhold, {"oppdatert": "2027-01-01"}, Skatt)
    assert [linje for linje in ny.splitlines() if linje not in innhold.splitlines()] == ["oppdatert: 2027-01-01"]
    assert len(ny.splitlines()) == len(innhold.splitlines())


@pytest.mark.treg
@given(st.dictionaries(NAVN, VERDI, min_size=1, max_size=3), st.dictionaries(NAVN, VERDI, max_size=3))
def test_de_nye_feltene_leses_og_de_andre_er_som_for(gammel, nye):
    assert som_lest(gammel | nye) == lest(med_felter(som_yaml(gammel), nye, Jobbehov))
