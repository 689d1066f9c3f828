"""The search of a site in two languages: what is found from one is found from the other, each page once, and the
reader's language comes first."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from filtjener import tjen
from nettstedet import VANLIG, Nettsted
from playwright.sync_api import Browser, Page, expect
from soker import apne, treffene

from regionportal.model.region import Region
from regionportal.model.tekster import egne_navn

BLANT = 3
TABELL = yaml.safe_load(Path(__file__).with_name("sporringer_to_sprak.yml").read_text("utf-8"))
SPRAKENE = {"nb": "", "en": "en/"}  # and the folder of the pages in it
MEST = 40  # queries of a kind, of the real site: each takes a tenth of a second


@pytest.fixture(scope="module")
def tosprak_vert(to_sprak: Nettsted) -> Iterator[str]:
    with tjen(to_sprak.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="module")
def soket(nettleser: Browser, tosprak_vert: str) -> Iterator[Callable[[str], Page]]:
    """The open search of the pages in a language."""
    sider = {
        sprak: apne(nettleser.new_page(viewport=VANLIG), f"{tosprak_vert}{mappe}om/")
        for sprak, mappe in SPRAKENE.items()
    }
    yield sider.__getitem__
    for side in sider.values():
        side.close()


def test_tabellen_er_stor_nok():
    assert sum(len(alle) for sider in TABELL.values() for alle in sider.values()) >= 60


@pytest.mark.parametrize("sprak", SPRAKENE)
def test_det_som_sokes_etter_er_blant_de_tre_forste(soket: Callable[[str], Page], sprak: str):
    sporringer = [(ord_, dit) for dit, alle in TABELL[sprak].items() for ord_ in alle]
    funnet = {(ord_, dit): treffene(soket(sprak), ord_)[:BLANT] for ord_, dit in sporringer}
    assert {sporring: treff for sporring, treff in funnet.items() if sporring[1] not in treff} == {}


@pytest.mark.parametrize("sprak", SPRAKENE)
@pytest.mark.parametrize("ord_", ["Ness", "fyr", "lighthouse", "jobb", "kindergarten", "personvern"])
def test_hver_side_er_med_en_gang(soket: Callable[[str], Page], sprak: str, ord_: str):
    plasser = [re.sub(r"^en/|[?#].*", "", adresse) for adresse in treffene(soket(sprak), ord_)]
    assert plasser
    assert sorted(plasser) == sorted(set(plasser))


def test_bare_det_andre_spraket_har_ordet(soket: Callable[[str], Page]):
    """The page is shown in that language, and says so; a word of it there is marked."""
    norsk, engelsk = soket("nb"), soket("en")
    assert treffene(norsk, "made-up") == ["en/"]
    lenke = norsk.locator(".sok-svar ol > li > a")
    assert lenke.get_attribute("hreflang") == "en"
    expect(lenke.locator("[lang=en]")).to_have_count(1)
    expect(norsk.locator(".sok-svar li > p [lang=en] mark").first).to_have_text("made-up")

    assert treffene(engelsk, "oppdiktede")[0] == ""
    assert engelsk.locator(".sok-svar ol > li > a").first.get_attribute("hreflang") == "nb"


def test_norsk_tekst_pa_en_engelsk_side_er_merket(soket: Callable[[str], Page]):
    side = soket("en")
    assert treffene(side, "vadefuglene")[0] == "en/skatter/fjaera/"
    assert side.locator(".sok-svar ol > li > a").first.get_attribute("hreflang") is None
    assert side.locator(".sok-svar li").first.evaluate("en => en.innerText.includes('vadefuglene')")
    umerket = "en => [...en.querySelector('p').childNodes].filter(del => !del.lang).map(del => del.textContent)"
    assert "vadefuglene" not in " ".join(side.locator(".sok-svar li").first.evaluate(umerket))


@pytest.mark.parametrize(("sprak", "ord_"), [("en", "Njárga"), ("en", "kindergarten"), ("nb", "nurse")])
def test_et_sok_henter_en_indeks(nettleser: Browser, tosprak_vert: str, sprak: str, ord_: str):
    """The reader's own: no more than on a site in one language."""
    side = nettleser.new_page(viewport=VANLIG)
    bedt_om: list[str] = []
    side.on("request", lambda bedt: bedt_om.append(bedt.url))
    treffene(apne(side, f"{tosprak_vert}{SPRAKENE[sprak]}om/"), ord_)
    side.close()
    stamme = {"nb": "no", "en": "en"}[sprak]
    deler = [adresse.partition("pagefind/")[2] for adresse in bedt_om if "/pagefind/" in adresse]
    assert [en for en in deler if en.startswith("wasm")] == [f"wasm.{stamme}.pagefind"]
    assert {
        re.search(r"(\w+?)_\w+$", en.rpartition(".")[0])[1].rpartition("/")[2]
        for en in deler
        if "pf_" in en and "fragment" not in en
    } == {stamme}


@pytest.mark.innhold
@pytest.mark.parametrize("sprak", SPRAKENE)
def test_navnene_finnes_fra_begge_sprak(
    nettleser: Browser, nettsted: Nettsted, ekte_vert: str, ekte: Region, sprak: str
):
    """On the real site: each municipality by each of its names, each occupation by its Norwegian and its English one,
    and treasures by the name that is said of one alone."""
    mappe = SPRAKENE[sprak]
    if f"{mappe}om/" not in nettsted.sider:
        pytest.skip("nettstedet er ikke på det språket")
    sporringer = [(navn, kommune.side) for kommune in ekte.kommuner for _, navn in egne_navn(kommune)]
    yrker = [(navn, yrke.side) for yrke in ekte.yrker for navn in (yrke.navn, yrke.navn_engelsk) if navn][:MEST]
    sporringer += [(navn, side) for navn, side in yrker if f"{side}index.html" in nettsted.filer]
    sporringer += _egne(ekte)[:MEST]
    side = apne(nettleser.new_page(viewport=VANLIG), f"{ekte_vert}{mappe}om/")
    funnet = {(navn, dit): treffene(side, navn)[:BLANT] for navn, dit in sporringer}
    side.close()
    assert {sporring: treff for sporring, treff in funnet.items() if mappe + sporring[1] not in treff} == {}


def _egne(region: Region) -> list[tuple[str, str]]:
    """(name, page) of treasures with a Sámi or Kven name that stands in no other record's names."""
    alle = [
        (navn, post.side)
        for post in (*region.skatter, *region.hendelser, *region.kommuner)
        for _, navn in egne_navn(post)
    ]
    andre = [(navn, skatt.side) for skatt in region.skatter for felt, navn in egne_navn(skatt) if felt != "navn"]
    return [(navn, dit) for navn, dit in andre if not any(navn in annet and side != dit for annet, side in alle)]
