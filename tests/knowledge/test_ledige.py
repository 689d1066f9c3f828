"""The vacancies of the day on the pages: what is shown of them, in which order, and what is there without them."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from lxml.html import HtmlElement, document_fromstring
from stillingsdata import APNE, LEST, NA, STILLINGER, med_stillinger
from tegnede import tegnede

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.model.stilling import Stillinger
from regionportal.pages import flytte_hit, kommuner, malgrupper, start
from regionportal.pages import ledige as ledigsida

ET_DOGN_ETTER = LEST + timedelta(hours=24)
SIDER = {
    "jobb/ledige.md": ledigsida,
    "kommuner/vik.md": kommuner,
    "kommuner/ness.md": kommuner,
    "flytte-hit/ledige-jobber.md": flytte_hit,
    "for/tilflyttere.md": malgrupper,
    "index.md": start,
}


@pytest.fixture(scope="module")
def tegn(testregion: Region) -> Callable[..., HtmlElement]:
    """The body of a page at a moment, with these vacancies."""

    def lag(path: str, stillinger: Stillinger = STILLINGER, na: datetime = NA) -> HtmlElement:
        region = med_stillinger(testregion, stillinger)
        kontekst = Kontekst(na.date(), "https://portal.example/", klokka=na)
        sider = tegnede(region, kontekst, SIDER[path])
        return next(document_fromstring(side.content) for side in sider if side.path == path)

    return lag


def _tekst(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _annonser(side: HtmlElement) -> list[int]:
    return [int(lenke[-2:]) for lenke in side.xpath("//a[contains(@href, '/stilling/')]/@href")]


def _kort(side: HtmlElement, nummer: int) -> HtmlElement:
    (kort,) = side.xpath(f"//li[contains(@class, 'kort')][.//a[contains(@href, '-{nummer:012}')]]")
    return kort


def _valg(side: HtmlElement, felt: str) -> list[str]:
    return side.xpath("//select[@name=$felt]/option[@value!='']/@value", felt=felt)


# ---- the page of them all


def test_alle_som_er_ledige_star_der_med_den_naermeste_fristen_forst(tegn):
    assert _annonser(tegn("jobb/ledige.md")) == APNE


@pytest.mark.parametrize(
    ("nummer", "ventet"),
    [
        (
            1,
            [
                "Sykepleier/vernepleier, hjemmetjenesten",
                "Vik kommune · Vik",
                "Søk innen 3. desember",
                "Heltid · Offentlig",
                "Regionen trenger sykepleiere",
            ],
        ),
        (
            2,
            [
                "Lærere 1.–7. trinn",
                "Oppvekst i Testnes IKS · Hele Testnes",
                "Søk innen 22. november",
                "Deltid · Offentlig",
                "Regionen trenger lærere",
            ],
        ),
        (4, ["Tømrer", "Vik", "Fortløpende", "Heltid · Privat", "Regionen trenger tømrere"]),
        (5, ["Spesialsykepleier, rus og psykiatri", "Ness kommune · Ness", "Søk innen 11. januar 2027"]),
        (6, ["Rådgiver", "Næringshagen · Hele Testnes", "Ingen frist oppgitt"]),
    ],
)
def test_kortet_sier_det_som_er_kjent(tegn, nummer, ventet):
    assert [_tekst(del_) for del_ in _kort(tegn("jobb/ledige.md"), nummer)] == ventet


def test_kortet_leder_til_annonsen_og_til_yrket_som_trengs(tegn):
    lenker = _kort(tegn("jobb/ledige.md"), 1).xpath(".//a")
    assert [(lenke.get("href"), lenke.get("rel")) for lenke in lenker] == [
        ("https://arbeidsplassen.nav.no/stillinger/stilling/00000000-0000-0000-0000-000000000001", "noopener"),
        ("../../jobb/yrker/sykepleier/", None),
    ]


def test_filtrene_har_bare_det_som_finnes(tegn):
    side = tegn("jobb/ledige.md")
    assert {felt: _valg(side, felt) for felt in ("kommune", "yrke", "omfang", "sektor")} == {
        "kommune": ["vik", "ness"],
        "yrke": ["sykepleier", "larer", "tomrer"],
        "omfang": ["heltid", "deltid"],
        "sektor": ["offentlig", "privat"],
    }
    en = STILLINGER.model_copy(update={"stillinger": STILLINGER.stillinger[5:6]})
    assert {felt: _valg(tegn("jobb/ledige.md", en), felt) for felt in ("kommune", "yrke", "omfang", "sektor")} == {
        "kommune": ["vik", "ness"],
        "yrke": [],
        "omfang": [],
        "sektor": [],
    }


@pytest.mark.parametrize("path", ["jobb/ledige.md", "kommuner/vik.md", "flytte-hit/ledige-jobber.md"])
def test_sida_sier_hvor_de_er_fra_og_nar_de_ble_lest(tegn, path):
    assert "Kilde: NAV / arbeidsplassen.no, lest 22. november kl. 12:30" in _tekst(
        tegn(path)
    )  # summer time is over in Testnes


def test_fiendtlig_tekst_er_bare_tekst(tegn):
    kort = _kort(tegn("jobb/ledige.md"), 3)
    assert _tekst(kort.find("h3")) == 'Kokk <b>& bakstehjelp</b><script>document.title = "tatt"</script>'
    assert kort.xpath(".//script | .//i | .//b") == []


def test_soket_finner_sida_men_ikke_stillingene(tegn):
    for path in SIDER:
        synlige = tegn(path).xpath("//a[contains(@href, '/stilling/')][not(ancestor::*[@data-pagefind-ignore])]")
        assert (path, synlige) == (path, [])
    assert "Dette kan du søke på i Testnes nå." in _tekst(tegn("jobb/ledige.md"))


# ---- where they are joined with the rest


def test_en_kommune_viser_noen_og_teller_alle(tegn):
    alle = [
        en.model_copy(
            update={"id": f"{nummer:02}", "kommuner": ("vik",), "lenke": f"https://nav.example/stilling/{nummer:02}"}
        )
        for nummer, en in enumerate([STILLINGER.stillinger[3]] * 7)
    ]
    side = tegn("kommuner/vik.md", STILLINGER.model_copy(update={"stillinger": tuple(alle)}))
    assert _annonser(side) == [0, 1, 2, 3, 4]
    (lenke,) = side.xpath("//a[@href='../../jobb/ledige/?kommune=vik']")
    assert _tekst(lenke) == "Alle ledige stillinger i Vik: 7"


def test_en_kommune_med_fa_har_ingen_lenke_til_flere(tegn):
    side = tegn("kommuner/ness.md")
    assert _annonser(side) == [2, 6, 5, 3]
    assert side.xpath("//a[contains(@href, 'jobb/ledige/?')]") == []


def test_en_kommune_uten_ledige_leder_til_soket(tegn):
    uten = STILLINGER.model_copy(update={"stillinger": STILLINGER.stillinger[:1]})
    side = tegn("kommuner/ness.md", uten)
    assert _annonser(side) == []
    assert side.xpath("//a[contains(@href, 'stillinger?q=Ness')]")


def test_sporsmalet_om_jobb_teller_i_hver_kommune(tegn):
    side = tegn("flytte-hit/ledige-jobber.md")
    (liste,) = side.xpath("//div[@data-ferske]/ul")
    assert [_tekst(en) for en in liste] == ["Vik: 4", "Ness: 4"]
    assert liste.xpath(".//a/@href") == [f"../../jobb/ledige/?kommune={id_}" for id_ in ("vik", "ness")]


@pytest.mark.parametrize(
    ("path", "tekst"), [("index.md", "Ledige stillinger akkurat nå: 6"), ("for/tilflyttere.md", "Ledige stillinger: 6")]
)
def test_ei_linje_sier_hvor_mange(tegn, path, tekst):
    (lenke,) = tegn(path).xpath("//a[contains(@href, 'jobb/ledige/')]")
    assert _tekst(lenke) == tekst


def test_stillingene_i_hver_kommune(testregion):
    kunnskap = Kunnskap(med_stillinger(testregion), Kontekst(NA.date(), "https://portal.example/", klokka=NA))
    assert {id_: [int(en.id[-2:]) for en in egne] for id_, egne in kunnskap.ledige_i.items()} == {
        "ness": [2, 6, 5, 3],
        "vik": [2, 6, 1, 4],
    }


# ---- without a fresh reading


@pytest.mark.parametrize("path", SIDER)
@pytest.mark.parametrize(
    ("stillinger", "na"),
    [(Stillinger(), NA), (STILLINGER, ET_DOGN_ETTER), (STILLINGER, LEST - timedelta(hours=1))],
    ids=["aldri lest", "lest for et døgn siden", "lest i framtida"],
)
def test_uten_fersk_lesing_er_det_ingen_stillinger_og_ingen_tall(tegn, path, stillinger, na):
    side = tegn(path, stillinger, na)
    assert _annonser(side) == []
    assert side.xpath("//*[@data-lest or @data-utloper or @data-apne or @data-ellers]") == []
    assert "lest 22. november" not in _tekst(side)


def test_da_leder_sida_til_soket_i_regionen_og_hver_kommune(tegn):
    side = tegn("jobb/ledige.md", Stillinger())
    assert [(_tekst(en), en.get("href")) for en in side.xpath("//a[contains(@href, 'stillinger?q=')]")] == [
        ("Ledige stillinger i hele Testnes", "https://arbeidsplassen.nav.no/stillinger?q=Testnes"),
        ("Ledige stillinger i Vik", "https://arbeidsplassen.nav.no/stillinger?q=Vik"),
        ("Ledige stillinger i Ness", "https://arbeidsplassen.nav.no/stillinger?q=Ness"),
    ]
    assert side.xpath("//form | //a[contains(@href, 'feed/')]") == []


def test_et_minutt_for_dognet_er_gatt_er_de_der(tegn):
    assert _annonser(tegn("jobb/ledige.md", na=ET_DOGN_ETTER - timedelta(minutes=1))) == [en for en in APNE if en != 2]


def test_nar_ingenting_er_ledig_star_det_nar_vi_leste(tegn):
    side = tegn("jobb/ledige.md", Stillinger(lest=LEST))
    assert "lest 22. november kl. 12:30" in _tekst(side)
    assert side.xpath("//a[contains(@href, 'stillinger?q=Testnes')]")
