"""What a change replaces: told to the sender and to the reviewer, before and after, as text and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.editors.fraskjema.trygg_tekst import PARTES, sitat

BYTTER = [  # what the change is about, what is sent, and what is told
    (
        "Ta hensyn",
        "Trappa er stengt.",
        "**Ta hensyn** på siden i dag:\n\n> Trappa er bratt.\n\nSlik blir det:\n\n> Trappa er stengt.",
    ),
    ("Kategori", "Kultur", "**Kategori** på siden i dag:\n\n> Historie\n\nSlik blir det:\n\n> Kultur"),
    ("Sesong", "Sommer, høst", "> Vår, Sommer, Høst, Vinter\n\nSlik blir det:\n\n> Sommer, Høst"),
    ("Sjekkes innen", "1. juni 2027", "> 2026-05-01\n\nSlik blir det:\n\n> 2027-06-01"),
    (
        "Tekst",
        "Nytt.\n\n- ett\n- to",
        "> Fyrvokteren gikk opp **91 trinn** hver kveld.\n>\n> Les mer hos [kystlaget](https://kystlaget.example/fyret "
        '"Kystlaget").\n\nSlik blir det:\n\n> Nytt.\n>\n> - ett\n> - to',
    ),
]


def uten_koder(tekst: str) -> str:
    return re.sub(r"\\(.)", r"\1", tekst.replace(PARTES, "").replace("&nbsp;", " ").replace("&amp;", "&"))


@pytest.mark.parametrize(("felt", "nytt", "fortalt"), BYTTER, ids=[en[0] for en in BYTTER])
def test_begge_far_se_hva_som_byttes_ut(fyll_ut, felt, nytt, fortalt):
    resultat = fyll_ut("endre", felt=felt, nytt=nytt)
    assert resultat.tilstand == "klar"
    assert fortalt in uten_koder(resultat.kommentar)
    assert fortalt in uten_koder(resultat.forslag)


def test_det_som_ikke_sto_der_blir_sagt(fyll_ut):
    resultat = fyll_ut("endre", fil="data/skatter/vik/lysloypa.yml", felt="Merknad", nytt="Lyset slukkes kl. 22.")
    assert "**Merknad** står ikke på siden i dag.\n\nSlik blir det:\n\n> Lyset slukkes kl. 22." in resultat.kommentar


def test_ogsa_nar_noe_mangler_i_endringen(fyll_ut):
    resultat = fyll_ut("endre", felt="Ingress", nytt="Å" * 201)
    assert resultat.tilstand == "mangler"
    assert "> Fyret ble tent i 1859 og lyser ennå." in resultat.kommentar


def test_en_ny_post_bytter_ikke_ut_noe(fyll_ut):
    assert "på siden i dag" not in fyll_ut("ny-skatt").kommentar


@given(tekst=st.text(alphabet=st.sampled_from("ab @#<>[]()!`*_\\&GH-5:/w.|~$=+\n"), max_size=80))
def test_et_sitat_er_bare_tekst(tekst):
    """Nothing that Markdown or GitHub would make more of stands there unescaped, and every line is in it."""
    linjer = sitat(tekst).split("\n")
    assert len(linjer) == len(tekst.split("\n")) and all(en.startswith(">") for en in linjer)
    for linje in linjer:
        inni = linje[1:]
        assert not re.search(r"(?<!\\)(?:\\\\)*[<>\[\]`*_]", inni)
        assert not re.search(r"@\w|(?<!&)#\d|://\S|\bwww\.|GH-\d", inni)
        assert not re.match(r" (?:\d*[-+=.)]| {4})", inni)
    assert uten_koder(sitat(tekst)).replace(" ", "").replace(">", "") == "".join(tekst.split(" ")).replace(">", "")
