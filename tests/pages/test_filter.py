"""What the lists can be filtered by, and what the list of treasures weighs when there are many."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import islice
from random import Random

import pytest
from lxml.html import HtmlElement, document_fromstring
from stillingsdata import STAVELSER
from tegnede import tegnede

from regionportal.artefact import Artefact
from regionportal.kontekst import Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.pages import hva_skjer, skatter
from regionportal.pages.filter import i_bruk

RAMME = 12_000  # bytes of the page around the list, compressed
MAKS = 150_000  # bytes of the whole page, compressed


def test_bare_det_noen_har_i_den_rekkefolgen_det_er_gitt():
    assert i_bruk(("var", "sommer", "host", "vinter"), [("vinter",), (), ("sommer", "vinter")]) == ["sommer", "vinter"]


@pytest.fixture
def skatteliste(testregion: Region, kontekst: Kontekst) -> Callable[..., HtmlElement]:
    """The page /skatter/ of these treasures."""

    def lag(*poster: Skatt) -> HtmlElement:
        return document_fromstring(_side(skatter, replace(testregion, skatter=poster), kontekst).content)

    return lag


@pytest.fixture
def hendelsesliste(testregion: Region) -> Callable[..., HtmlElement]:
    """The page /hva-skjer/ of these events, on a day."""

    def lag(*poster: Hendelse, dag: str = "2026-11-22") -> HtmlElement:
        kontekst = Kontekst(date.fromisoformat(dag), "https://portal.example/")
        return document_fromstring(_side(hva_skjer, replace(testregion, hendelser=poster), kontekst).content)

    return lag


def _side(familie: object, region: Region, kontekst: Kontekst) -> Artefact:
    """The first page of the family, which is its list."""
    return next(tegnede(region, kontekst, familie))


def _valg(side: HtmlElement, felt: str) -> list[str]:
    return side.xpath("//select[@name=$felt]/option[@value!='']/@value", felt=felt)


def test_skatter_filtreres_pa_det_som_finnes(skatteliste: Callable[..., HtmlElement], lag_skatt: Callable[..., Skatt]):
    side = skatteliste(
        lag_skatt("fyret", kategori="historie", sesong=["vinter", "sommer"], passer_for=["unge"]),
        lag_skatt("suppa", kategori="mat", ogsa_kommuner=["vik"]),
    )
    assert {felt: _valg(side, felt) for felt in ("kommune", "kategori", "sesong", "malgruppe")} == {
        "kommune": ["vik", "ness"],
        "kategori": ["mat", "historie"],
        "sesong": ["sommer", "vinter"],
        "malgruppe": ["unge"],
    }


def test_maneder_begynner_med_denne_og_er_de_hendelsene_er_i(
    hendelsesliste: Callable[..., HtmlElement], lag_hendelse: Callable[..., Hendelse]
):
    side = hendelsesliste(
        lag_hendelse({"fra": "2026-12-30", "til": "2027-02-01"}, id="jul"),
        lag_hendelse({"fra": "2026-10-01"}, id="over"),
        lag_hendelse(id="vanligvis", maned=11),
        dag="2026-11-22",
    )
    assert _valg(side, "maned") == ["11", "12", "1", "2"]


def test_hver_hendelse_star_en_gang_med_dagene_framover(
    hendelsesliste: Callable[..., HtmlElement], lag_hendelse: Callable[..., Hendelse]
):
    side = hendelsesliste(lag_hendelse({"fra": "2026-11-05", "gjentas": {"hver": "maned"}}), dag="2026-11-22")
    (kort,) = side.xpath("//li[contains(@class, 'kort')]")
    assert kort.xpath(".//p[@class='naar' and not(@hidden)]/time/@datetime") == ["2026-12-05"]
    dager = kort.xpath(".//time/@datetime")
    assert dager[:2] + dager[-1:] == ["2026-12-05", "2027-01-05", "2027-11-05"]


def test_ei_lang_liste_viser_noen_av_hver_kommunes(
    skatteliste: Callable[..., HtmlElement], lag_skatt: Callable[..., Skatt]
):
    """The rule's limit: at it, all are in the list; one more, and it has some, and the way to the rest."""
    poster = [lag_skatt(f"skatt-{nummer}", kommune="ness") for nummer in range(skatter.MAKS_I_LISTA + 1)]
    kort, lang = skatteliste(*poster[1:]), skatteliste(*poster)
    assert [len(liste.xpath("//li[contains(@class, 'kort')]")) for liste in (kort, lang)] == [
        skatter.MAKS_I_LISTA,
        skatter.NOEN,
    ]
    assert [liste.xpath("//a[starts-with(@href, 'hele_lista/')]/@href") for liste in (kort, lang)] == [
        [],
        ["hele_lista/#kommune-ness"],
    ]


def test_lista_over_to_tusen_skatter_er_lett_nok(
    testregion: Region, kontekst: Kontekst, lag_skatt: Callable[..., Skatt]
):
    terning = Random(2000)
    poster = tuple(_tilfeldig(nummer, terning, testregion, lag_skatt) for nummer in range(2000))
    lister = [side.content for side in islice(tegnede(replace(testregion, skatter=poster), kontekst, skatter), 2)]
    assert [innhold.count('<li class="kort') for innhold in lister] == [2 * skatter.NOEN, 2000]
    assert [len(gzip.compress(innhold.encode())) + RAMME <= MAKS for innhold in lister] == [True, True]


def _tilfeldig(nummer: int, terning: Random, region: Region, lag_skatt: Callable[..., Skatt]) -> Skatt:
    """A treasure with a name that no other has, about as long as real ones (20 letters)."""

    def noen(valg: list[str]) -> list[str]:
        return [en for en in valg if terning.random() < 0.4]

    navn = " ".join("".join(terning.choices(STAVELSER, k=3)).capitalize() for _ in range(2))
    return lag_skatt(
        f"{navn.lower().replace(' ', '-')}-{nummer}",
        navn=navn,
        kommune=terning.choice(region.om.kommuner),
        kategori=terning.choice(list(region.kategori)),
        sesong=noen(["var", "sommer", "host", "vinter"]),
        passer_for=noen(list(region.malgruppe)),
    )
