"""The same pages in another language: every text is in it, or says that it is not, and every link leads to a page.

The catalogue here puts each text in brackets, and no record is translated but where it says so: what is neither in
brackets nor marked has been forgotten.
"""

import re
from gettext import NullTranslations
from pathlib import Path
from posixpath import join, normpath

import pytest
from kopi import POSTER, Kopi, med
from lxml import html
from steder import ROT

from regionportal.artefact import Artefact
from regionportal.drawing.vis import stor_forbokstav
from regionportal.ground.ordform import maned
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.tekster import tekster
from regionportal.nettsted import artefacts
from regionportal.pages import i_spraket
from regionportal.pages.sti import url
from regionportal.portal import MALER, lag_kontekst

NAVN = {"navn", "navn_samisk", "navn_kvensk", "navn_engelsk", "tettsteder", "arrangor", "eier", "samarbeid", "omrade"}
NAVN |= {"foto", "lisens", "utgiver", "kilde", "epost", "telefon"}
KILDER = {"Kartverket"}  # of the borders and the map, on each site
UTENFOR = {"script", "style", "code", "text"}


class Klammer(NullTranslations):
    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"


@pytest.fixture(scope="module")
def region(testdata: Path, tmp_path_factory, dag):
    kopi = Kopi(testdata, tmp_path_factory.mktemp("engelsk"), dag)
    kopi.skriv("region.yml", kopi.les("region.yml").replace("tidssone:", "sprak: [nb, en]\ntidssone:"))
    region, feil = kopi.last()
    assert feil == []
    return region


@pytest.fixture(scope="module")
def sider(region, dag) -> dict[str, Artefact]:
    patch = pytest.MonkeyPatch()
    patch.setattr(i_spraket, "oversettelser", lambda rot, sprak: Klammer())
    kontekst = lag_kontekst(ROT, dag, None, "https://portal.example/", "https://github.com/eksempel/portal")
    alle = artefacts(Kunnskap(region, kontekst), ROT / MALER)
    patch.undo()
    return {en.path: en for en in alle}


@pytest.fixture(scope="module")
def engelske(sider) -> dict[str, html.HtmlElement]:
    return {
        sti: html.fromstring(f"<div lang='en'>{en.content}</div>")
        for sti, en in sider.items()
        if en.is_page and sti.startswith("en/")
    }


def test_hver_side_finnes_pa_begge_sprak(sider, engelske):
    norske = {sti for sti, en in sider.items() if en.is_page and not sti.startswith("en/")}
    assert {f"en/{sti}" for sti in norske} == engelske.keys()


def test_hver_tekst_er_pa_spraket_eller_sier_at_den_ikke_er_det(region, engelske):
    navn = _det_som_heter_noe(region)
    glemt = {
        (sti, tekst)
        for sti, rot in engelske.items()
        for tekst in _umerkede(rot)
        if re.search(r"[^\W\d_]{2}", _uten(tekst, navn))
    }
    assert glemt == set()


def _umerkede(rot: html.HtmlElement) -> list[str]:
    """The texts on the page that are in its language."""
    funnet = []
    for element in rot.iter():
        if isinstance(element.tag, str) and element.tag not in UTENFOR:
            deler = [(element, element.text), *((element, barn.tail) for barn in element)]
            funnet += [del_ for hvor, del_ in deler if del_ and _sprak(hvor) == "en"]
    return funnet


def _sprak(element: html.HtmlElement) -> str:
    return next(lang for en in (element, *element.iterancestors()) if (lang := en.get("lang")))


def _uten(tekst: str, navn: list[str]) -> str:
    if "⟦" in tekst or "⟧" in tekst:
        return ""  # what stands in a sentence, as a name, parts it in several
    for ett in navn:
        tekst = tekst.replace(ett, "")
    return re.sub(r"https?://\S+|\S+@", "", tekst)


def _det_som_heter_noe(region) -> list[str]:
    """Names of places and of those who stand behind something, what the test region has translated itself, months and
    addresses; the longest first."""
    alle = KILDER | {navn for nummer in range(1, 13) for navn in (maned(nummer, "en"), maned(nummer, "en")[:3])}
    for _, _, hva in region.innhold:
        for felt, tekst in tekster(hva):
            *_, siste = felt.split(".")
            if felt.startswith(("en.", "navn_engelsk")) or ".en." in felt or siste in NAVN or "://" in tekst:
                alle |= {
                    _sagt(tekst),
                    *re.split(r"[*]+", tekst),
                    stor_forbokstav(tekst),
                    *re.split(r"[\n]+", tekst),
                    *_vertene(tekst),
                }
    return sorted(filter(None, alle), key=len, reverse=True)


def _vertene(tekst: str) -> set[str]:
    return {vert.removeprefix("www.") for vert in re.findall(r"https?://([^/\s)>]+)", tekst)}


def _sagt(tekst: str) -> str:
    return re.sub(r"[*_`]", "", tekst)


def test_lenkene_forer_til_sider_pa_spraket_der_de_finnes(sider, engelske):
    finnes = {url(sti.removesuffix(".md") + ".md") if sti.endswith(".md") else sti for sti in sider}
    tilbake = {
        (sti, lenke)
        for sti, rot in engelske.items()
        for a in rot.xpath(".//a[@href]")
        if not re.match(r"[a-z]+:|#", lenke := a.get("href"))
        and (mal := _fulgt(url(sti), lenke)) in finnes
        and not mal.startswith("en/")
        and f"en/{mal}" in finnes
    }
    assert tilbake == set()


def _fulgt(side: str, lenke: str) -> str:
    sti = re.split("[?#]", lenke)[0]
    mal = normpath(join(side, sti)) if sti else side.rstrip("/")
    return "" if mal == "." else f"{mal}/" if not sti or sti.endswith("/") else mal


def test_en_gammel_oversettelse_har_den_norske_ved_siden_av(testdata, tmp_path, dag):
    kopi = Kopi(testdata, tmp_path, dag)
    fyret = kopi.les("skatter/ness/fyret.yml").replace("en:\n", "en:\n  av: aaaaa\n")
    kopi.skriv("skatter/ness/fyret.yml", fyret)
    kopi.skriv("region.yml", kopi.les("region.yml").replace("tidssone:", "sprak: [nb, en]\ntidssone:"))
    region, _ = kopi.last()
    alle = artefacts(Kunnskap(region, lag_kontekst(ROT, dag, None, "https://portal.example/", "")), ROT / MALER)
    (side,) = (str(en.content) for en in alle if en.path == "en/skatter/fyret.md")
    assert region.skatt["fyret"].en.ingress in side
    assert region.skatt["fyret"].ingress in " ".join(html.fromstring(side).xpath("//*[@lang='nb']//text()"))


@pytest.mark.parametrize("slag", POSTER)
def test_en_post_av_hvert_slag_kan_ha_en_kort_oversettelse(slag: str, testdata: Path, tmp_path: Path, dag, kontekst):
    """Only the ingress, with the rest as it is in Norwegian."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    plass, post = POSTER[slag]
    kopi.skriv(plass, med(kopi.les(plass) if slag == "kommune" else post, "en: {ingress: Short and good.}"))
    region, funn = kopi.last()
    assert region, funn
    side = next(en for en in region.poster if en.fil == f"data/{plass}").side
    sider = {
        url(en.path): en.content for en in artefacts(Kunnskap(region, kontekst), ROT / MALER) if en.path.endswith(".md")
    }
    assert ("Short and good." in sider[side.partition("#")[0]]) == (slag in {"skatt", "hendelse", "fotokonkurranse"})


@pytest.mark.parametrize("en", ["{tekst: Only this.}", "{ingress: Only this.}"])
def test_den_engelske_sida_tar_det_som_er_oversatt(en: str, testdata: Path, tmp_path: Path, dag, kontekst):
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    kopi.skriv("region.yml", med(kopi.les("region.yml"), f"en: {en}"))
    satser = kopi.les("satser.yml")
    kopi.skriv("satser.yml", re.sub(r"en: \{.*", "en: {enhet: NOK}", satser, count=1))
    region, funn = kopi.last()
    assert region, funn
    side = next(en.content for en in artefacts(Kunnskap(region, kontekst), ROT / MALER) if en.path == "en/index.md")
    assert "Only this." in side and "None" not in side
