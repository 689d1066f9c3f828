"""A record may have any id, also one that the page itself uses: no two elements of a page have the same."""

import re
from collections import Counter
from pathlib import Path

import pytest
from kopi import JOBBEHOV, Kopi
from lxml.html import document_fromstring
from steder import MALER
from stillingsdata import NA
from tegnede import tegnede

from regionportal.kontekst import Kontekst
from regionportal.pages import FAMILIER

RAMMEN = ("../partials/skall.html", "_sok.html", "_kart.html")  # what other pages have around what is their own
SIDENES_EGNE = {
    id_
    for mal in (*MALER.glob("*.html"), *(MALER / en for en in RAMMEN))
    for id_ in re.findall(r'\bid="([a-z0-9-]+)"', mal.read_text(encoding="utf-8"))
}
LAGET = {"kommune-ness", "tema-helse", "funn-sok", "kart-kyst", "sats-barnehage"}


@pytest.fixture(scope="module")
def ider(testdata: Path, tmp_path_factory, dag) -> dict[str, Counter[str]]:
    """The ids of each page of a region whose findings, occupations and steps have the pages' own."""
    kopi = Kopi(testdata, tmp_path_factory.mktemp("ider"), dag)
    for id_ in SIDENES_EGNE | LAGET:
        kopi.skriv(f"jobbehov/{id_}.yml", JOBBEHOV)
    yrker = (en for en in ("sok", "innhold", "for-yrke", "yrke-for-yrke", "kommunene", "filter-ar"))
    kopi.skriv("yrker.yml", re.sub(r"(?<=\bid: )[a-z-]+", lambda treff: next(yrker, treff[0]), kopi.les("yrker.yml")))
    steg = "".join(
        f"\n  - {{id: {en}, dag: 1, tittel: Meld flytting, tekst: Meld fra., tema: barnehage}}" for en in ("fra", "sok")
    )
    kopi.skriv("region.yml", f"{kopi.les('region.yml')}forste_90_dager:{steg}\n")
    region, feil = kopi.last()
    assert region is not None, feil
    sider = tegnede(region, Kontekst(NA.date(), "https://portal.example/", klokka=NA), *FAMILIER)
    return {side.path: Counter(document_fromstring(side.content).xpath("//@id")) for side in sider if side.content}


def test_ingen_id_star_to_ganger(ider):
    assert {side: [en for en, antall in deres.items() if antall > 1] for side, deres in ider.items() if deres} == {
        side: [] for side, deres in ider.items() if deres
    }


def test_hvert_funn_har_sin_plass_som_ikke_er_en_av_sidas_egne(ider):
    assert {f"funn-{id_}" for id_ in SIDENES_EGNE | LAGET} <= ider["jobb/index.md"].keys()
    assert {"steg-fra", "steg-sok"} <= ider["kommuner/ness/forste-90-dager.md"].keys()
