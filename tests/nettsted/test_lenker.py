"""The built site walked: every link leads somewhere, every page can be found, nothing is fetched from others."""

import re
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from ekte import dagen, les_ekte
from lxml.html import HtmlElement
from nettstedet import IKKE_FUNNET, Nettsted, adresser, er_ekstern, fil

# What may lead out of the site without being fetched from there: elements and, of <link>, the relation and whether it
# is of a page in a language.
LENKER_UT = {("a", None, False), ("link", "canonical", False), ("link", "alternate", True)}


def _adresser_i_kontrakten(data: Path) -> list[str]:
    """Every address of section 4 of the design, from the names of the files in data/, and the region's lists."""
    om = les_ekte(dagen(data), data).om
    kommuner = [sti.stem for sti in sorted(data.glob("kommuner/*.yml"))]
    familier = {
        "skatter": [sti.stem for sti in sorted(data.glob("skatter/*/*.yml"))],
        "hva-skjer": [sti.stem for sti in sorted(data.glob("hendelser/*.yml"))],
        "flytte-hit": [tema.id for tema in om.temaer],
        "kommuner": kommuner,
        "tiltak": [sti.stem for sti in sorted(data.glob("tiltak/*.yml"))],
    }
    return [
        "",
        "jobb/",
        "jobb/ledige/",
        "apne-data/",
        "redaksjon/",
        *(f"{familie}/" for familie, ider in familier.items() if ider),
        *(f"{familie}/{id_}/" for familie, ider in familier.items() for id_ in ider),
        *(
            f"kommuner/{id_}/{side}"
            for id_ in kommuner
            for side in ("lenker/", "brev/", "brev.txt", *(["forste-90-dager/"] if om.forste_90_dager else []))
        ),
        *(f"for/{gruppe.id}/" for gruppe in om.malgrupper),
        *(
            f"api/v1/{navn}.json"
            for navn in ("region", "kommuner", "skatter", "hendelser", "jobbehov", "lenker", "tiltak", "redaksjon")
        ),
        *(f"api/v1/{navn}.json" for navn in ("yrker", "reisetider", "stillinger")),
        "api/v1/skatter.geojson",
        *(f"kalender/{navn}.ics" for navn in ("alle", *kommuner)),
        *(f"feed/{navn}.xml" for navn in ("skatter", "hendelser", "tiltak", "stillinger")),
        *(f"feed/stillinger-{id_}.xml" for id_ in kommuner),
    ]


def test_hver_adresse_i_kontrakten_finnes(ethvert: Nettsted):
    adresser = _adresser_i_kontrakten(ethvert.hjem / "data")
    assert [adresse for adresse in adresser if not ethvert.filer.get(fil(adresse))] == []


def test_hver_lenke_innenfor_nettstedet_forer_til_en_fil_og_et_merke(ethvert: Nettsted):
    brutte = [
        f"{side}: {adresse}"
        for side, rot in ethvert.sider.items()
        for _, adresse in adresser(rot)
        if not er_ekstern(adresse) and not _finnes(ethvert, ethvert.folg(side, adresse))
    ]
    assert brutte == []


def _finnes(nettsted: Nettsted, mal: str | None) -> bool:
    if mal is None:
        return False
    sti, merke = urldefrag(mal)
    if fil(sti) not in nettsted.filer:
        return False
    return not merke or merke in nettsted.merker.get(sti, ())


def test_lenkene_er_relative_sa_nettstedet_kan_flyttes(ethvert: Nettsted):
    absolutte = [
        f"{side}: {adresse}"
        for side, rot in ethvert.sider.items()
        for _, adresse in adresser(rot)
        if adresse.startswith("/") and side != IKKE_FUNNET
    ]
    assert absolutte == []


def test_lenkene_pa_404_gjelder_uansett_hvilken_adresse_som_mangler(ethvert: Nettsted):
    sti = urlsplit(ethvert.adresse).path
    lenker = [adresse for _, adresse in adresser(ethvert.sider[IKKE_FUNNET]) if not adresse.startswith("#")]
    assert lenker
    assert [adresse for adresse in lenker if not adresse.startswith(sti) or adresse.startswith("//")] == []


def test_hver_side_kan_nas_fra_forsida(ethvert: Nettsted):
    nadd, neste = set(), [""]
    while neste:
        side = neste.pop()
        nadd.add(side)
        mal = {urldefrag(en).url for en in ethvert.lenker(side)}
        neste += [en for en in mal & ethvert.sider.keys() if en not in nadd]
    assert ethvert.sider.keys() - nadd == {IKKE_FUNNET}


def test_id_er_entydig_pa_hver_side(ethvert: Nettsted):
    assert [side for side, alle in ethvert.merker.items() if len(alle) != len(set(alle))] == []


def test_ingen_side_henter_noe_fra_andre(ethvert: Nettsted):
    hentet = [
        f"{side}: {adresse}"
        for side, rot in ethvert.sider.items()
        for element, adresse in adresser(rot)
        if er_ekstern(adresse) and _slag(element) not in LENKER_UT
    ]
    assert hentet == []


def _slag(element: HtmlElement) -> tuple[str, str | None, bool]:
    if element.tag != "link":
        return element.tag, None, False
    return element.tag, element.get("rel"), element.get("hreflang") is not None


def test_stilark_henter_bare_det_som_ligger_pa_nettstedet(ethvert: Nettsted):
    stilark = {sti: innhold.decode() for sti, innhold in ethvert.filer.items() if sti.endswith(".css")}
    stilark |= {side: "\n".join(rot.xpath("//style/text()")) for side, rot in ethvert.sider.items()}
    assert all(stilark.values())
    assert [sti for sti, css in stilark.items() if "@import" in css] == []
    hentet = [(sti, en) for sti, css in stilark.items() for en in re.findall(r"url\(\s*['\"]?([^'\")#]+)", css)]
    assert [(sti, en) for sti, en in hentet if not _finnes(ethvert, ethvert.folg(sti, en))] == []


def test_lenker_ut_er_av_fire_slag_og_kalenderne_en_kan_folge_av_et_femte(ethvert: Nettsted):
    ut = {adresse for rot in ethvert.sider.values() for _, adresse in adresser(rot) if er_ekstern(adresse)}
    kalendere = {adresse for adresse in ut if re.search(r"^webcal://[^?#]+/kalender/[a-z0-9-]+\.ics$", adresse)}
    assert {urlsplit(adresse).scheme for adresse in ut - kalendere} <= {"http", "https", "mailto", "tel"}
    assert kalendere
