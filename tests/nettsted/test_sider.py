"""What the built pages say: the head that every page has, and what each kind of page promises its readers."""

import json
import re
from math import acos, cos, radians, sin
from urllib.parse import parse_qsl, urlsplit

import pytest
from lxml import etree
from lxml.html import HtmlElement
from nettstedet import IKKE_FUNNET, Nettsted, tekst
from steder import ROT

from regionportal.model.region import Region
from regionportal.model.skatt import Skatt

SPRAK = {"navn_samisk": "se", "navn_kvensk": "fkv"}  # BCP 47: Northern Sámi and Kven
STATUSORD = {
    "planlagt": "Planlagt",
    "startet": "Startet",
    "forsinket": "Forsinket",
    "pauset": "Pauset",
    "stoppet": "Stoppet",
    "fullfort": "Fullført",
    "ukjent": "Ikke kjent",
}

# ---- every page


@pytest.mark.parametrize(
    ("xpath", "ogsa_404"),
    [
        ("//h1", True),
        ("//head/title", True),
        ("//head/meta[@property='og:title']/@content", True),
        ("//head/meta[@name='description']/@content", False),
        ("//head/link[@rel='canonical']/@href", False),
        ("//main", True),
    ],
)
def test_hver_side_har_noyaktig_ett(ethvert: Nettsted, xpath: str, ogsa_404: bool):
    sider = [side for side in ethvert.sider if ogsa_404 or side != IKKE_FUNNET]
    assert [side for side in sider if len(_tekster(ethvert.sider[side], xpath)) != 1] == []


def _tekster(rot: HtmlElement, xpath: str) -> list[str]:
    """What is found, as text; empty text counts as nothing."""
    funnet = (en if isinstance(en, str) else tekst(en) for en in rot.xpath(xpath))
    return [en for en in funnet if en.strip()]


def test_hver_side_sier_hvilket_sprak_den_er_pa(ethvert: Nettsted):
    assert {side: rot.get("lang") for side, rot in ethvert.sider.items()} == {
        side: ethvert.sprak(side) for side in ethvert.sider
    }


def test_hver_side_forer_til_den_samme_pa_andre_sprak(ethvert: Nettsted):
    """From the page itself and in what it tells search engines, and each of them back."""
    lenker = {side: ethvert.lenker(side, rot.xpath("//a[@class='sprakvalg']")) for side, rot in ethvert.sider.items()}
    assert lenker == {side: [en for en in _pa_alle_sprak(ethvert, side) if en != side] for side in lenker}
    sagt = {
        side: rot.xpath("//link[@rel='alternate'][@hreflang!='x-default']/@href") for side, rot in ethvert.sider.items()
    }
    assert sagt == {side: [f"{ethvert.adresse}{en}" for en in _pa_alle_sprak(ethvert, side)] for side in sagt}


def test_hver_side_er_pa_alle_spraka_nettstedet_har(ethvert: Nettsted):
    egne = {side for side in ethvert.sider if ethvert.forside(side) == "" and side != IKKE_FUNNET}
    for sprak in ethvert.andre_sprak:
        assert egne == {side.removeprefix(f"{sprak}/") for side in ethvert.sider if side.startswith(f"{sprak}/")}


def _pa_alle_sprak(nettsted: Nettsted, side: str) -> list[str]:
    """The page in each language, the portal's own first; none where it is in one alone."""
    plass = nettsted.plass(side)
    andre = [f"{sprak}/{plass}" for sprak in nettsted.andre_sprak if f"{sprak}/{plass}" in nettsted.sider]
    return [plass, *andre] if andre else []


def test_canonical_er_sidas_egen_adresse(ethvert: Nettsted):
    kanoniske = {side: rot.xpath("string(//link[@rel='canonical']/@href)") for side, rot in ethvert.sider.items()}
    del kanoniske[IKKE_FUNNET]
    assert kanoniske == {side: f"{ethvert.adresse}{side}" for side in kanoniske}


def test_overskriftene_hopper_ikke_over_noe_niva(ethvert: Nettsted):
    nivaer = {
        side: [int(en.tag[1]) for en in rot.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        for side, rot in ethvert.sider.items()
    }
    assert [
        side for side, alle in nivaer.items() if any(b > a + 1 for a, b in zip([0, *alle], alle, strict=False))
    ] == []


def test_brodsmulene_er_sidene_over(ethvert: Nettsted):
    smuler = {
        side: ethvert.lenker(side, rot.xpath("//nav[@aria-label=$navn]", navn=ethvert.sagt_inni(side, "Du er her")))
        for side, rot in ethvert.genererte.items()
    }
    assert smuler == {side: _sidene_over(ethvert, side) for side in smuler}


def _sidene_over(nettsted: Nettsted, side: str) -> list[str]:
    ledd = side.split("/")[:-1]
    stier = ["/".join([*ledd[:antall], ""]) for antall in range(len(ledd))]
    return [sti for sti in stier if sti in nettsted.sider and sti.startswith(nettsted.forside(side))]


def test_strukturdataene_er_json_ld_med_de_samme_brodsmulene(ethvert: Nettsted):
    ventet = {
        side: [f"{ethvert.adresse}{en}" for en in (*_sidene_over(ethvert, side), side)]
        for side in ethvert.genererte
        if side != ethvert.forside(side)
    }
    assert {side: _smuler_i_strukturdata(ethvert.sider[side]) for side in ventet} == ventet


def test_forsida_har_strukturdata_om_nettstedet(ethvert: Nettsted):
    assert [objekt["@type"] for objekt in _strukturdata(ethvert.sider[""])] == ["WebSite"]


def _smuler_i_strukturdata(rot: HtmlElement) -> list[str]:
    lister = [objekt["itemListElement"] for objekt in _strukturdata(rot) if objekt["@type"] == "BreadcrumbList"]
    assert [[ledd["position"] for ledd in liste] for liste in lister] == [list(range(1, len(lister[0]) + 1))]
    return [ledd["item"] for ledd in lister[0]]


def _strukturdata(rot: HtmlElement) -> list[dict]:
    (skript,) = rot.xpath("//script[@type='application/ld+json']")
    innhold = json.loads(skript.text)
    assert innhold["@context"] == "https://schema.org"
    return innhold["@graph"]


def test_menyen_viser_hvor_sida_horer_hjemme(ethvert: Nettsted):
    aktive = {side: _aktive_menypunkter(ethvert, side) for side in ethvert.sider}
    assert aktive == {side: _ventet_aktivt(ethvert, side) for side in ethvert.sider}


def _aktive_menypunkter(nettsted: Nettsted, side: str) -> dict[str, str]:
    punkter = [punkt for punkt in _menyen(nettsted, side).iter("a") if punkt.get("aria-current")]
    return {nettsted.folg(side, punkt.get("href")): punkt.get("aria-current") for punkt in punkter}


def _ventet_aktivt(nettsted: Nettsted, side: str) -> dict[str, str]:
    forside = nettsted.forside(side)
    fane = f"{forside}{side.removeprefix(forside).split('/')[0]}/"
    i_menyen = fane in nettsted.lenker(forside, [_menyen(nettsted, forside)])
    return {fane: "page" if side == fane else "true"} if i_menyen else {}


def _menyen(nettsted: Nettsted, side: str) -> HtmlElement:
    (meny,) = nettsted.sider[side].xpath("//nav[@aria-label=$navn]", navn=nettsted.sagt(side, "Hovedmeny"))
    return meny


def test_endringslenka_forer_til_ei_fil_som_finnes(ethvert: Nettsted):
    filer = {side: fil for side in ethvert.sider if (fil := _endringsfil(ethvert, side))}
    assert [f"{side}: {fil}" for side, fil in filer.items() if not (ethvert.prosjekt / fil).is_file()] == []
    assert ethvert.handskrevne <= filer.keys()


def _endringsfil(nettsted: Nettsted, side: str) -> str | None:
    """The file in the repository that «Rett i fila» opens."""
    lenker = nettsted.sider[side].xpath("//a[.=$navn]/@href", navn=nettsted.sagt(side, "Rett i fila"))
    return lenker[0].partition("/edit/main/")[2] if lenker else None


def test_hver_side_har_et_utfylt_skjema_for_endringer(ethvert: Nettsted):
    skjemaer = {side: _endringsskjema(ethvert, side) for side in ethvert.sider if side != IKKE_FUNNET}
    assert skjemaer == {
        side: {
            "template": "endre.yml",
            "title": "Endring: " + ethvert.sider[side].xpath("string(//meta[@property='og:title']/@content)"),
            "side": f"{ethvert.adresse}{side}",
            **({"fil": fil} if (fil := _endringsfil(ethvert, side)) else {}),
        }
        for side in skjemaer
    }


def _endringsskjema(nettsted: Nettsted, side: str) -> dict[str, str]:
    """What the form is opened with."""
    (lenke,) = nettsted.sider[side].xpath("//a[.=$navn]/@href", navn=nettsted.sagt(side, "Foreslå endring"))
    assert urlsplit(lenke).path.endswith("/issues/new")
    return dict(parse_qsl(urlsplit(lenke).query, strict_parsing=True))


@pytest.mark.parametrize(
    ("liste", "navn", "skjema"),
    [("skatter/", "Meld inn en skatt", "ny-skatt"), ("hva-skjer/", "Meld inn en hendelse", "ny-hendelse")],
)
def test_lista_har_et_skjema_for_det_som_mangler(ethvert: Nettsted, liste: str, navn: str, skjema: str):
    (lenke,) = ethvert.sider[liste].xpath("//a[.=$navn]", navn=navn)
    assert lenke.get("href").endswith(f"/issues/new?template={skjema}.yml")
    assert "bidra/" in ethvert.lenker(liste, [lenke.getparent()])


@pytest.mark.parametrize(
    ("familie", "samling"),
    [("skatter", "skatter"), ("hva-skjer", "hendelser"), ("kommuner", "kommuner"), ("tiltak", "tiltak")],
)
def test_endringslenka_apner_postens_egen_fil(bygda: Nettsted, bygdaregion: Region, familie: str, samling: str):
    filer = {post.id: _endringsfil(bygda, f"{familie}/{post.id}/") for post in getattr(bygdaregion, samling)}
    assert filer == {post.id: post.fil for post in getattr(bygdaregion, samling)}


# ---- languages


@pytest.mark.parametrize(
    ("familie", "samling"), [("skatter", "skatter"), ("hva-skjer", "hendelser"), ("kommuner", "kommuner")]
)
@pytest.mark.parametrize(("felt", "kode"), SPRAK.items())
def test_samiske_og_kvenske_navn_har_sprak(
    bygda: Nettsted, bygdaregion: Region, familie: str, samling: str, felt: str, kode: str
):
    navn = {
        f"{familie}/{post.id}/": getattr(post, felt) for post in getattr(bygdaregion, samling) if _eget_navn(post, felt)
    }
    assert [side for side, en in navn.items() if en not in _merket(bygda.sider[side], kode)] == []


@pytest.mark.parametrize(
    ("side", "kode", "navn"),
    [
        ("skatter/fyret/", "se", "Njárgga čuovga"),
        ("skatter/fyret/", "fkv", "Niemen fyyri"),
        ("hva-skjer/vintermarked/", "se", "Dálvemárkan"),
        ("kommuner/ness/", "se", "Njárga"),
        ("kommuner/ness/", "fkv", "Niemi"),
        ("kommuner/ness/", "nb", "Ness"),
    ],
)
def test_navnet_er_merket_med_sitt_sprak(testnes: Nettsted, side: str, kode: str, navn: str):
    assert navn in _merket(testnes.sider[side].find(".//main"), kode)


@pytest.mark.parametrize("side", ["", "kommuner/"])
@pytest.mark.parametrize(("felt", "kode"), SPRAK.items())
def test_kommunenavnene_har_sprak_ogsa_i_lister(bygda: Nettsted, bygdaregion: Region, side: str, felt: str, kode: str):
    navn = {getattr(kommune, felt) for kommune in bygdaregion.kommuner if _eget_navn(kommune, felt)}
    assert navn
    assert navn <= _merket(bygda.sider[side], kode)


def test_kommunesida_har_navnene_i_offisiell_rekkefolge(bygda: Nettsted, bygdaregion: Region):
    overskrifter = {
        kommune.id: tekst(bygda.sider[f"kommuner/{kommune.id}/"].xpath("//h1")[0]) for kommune in bygdaregion.kommuner
    }
    assert overskrifter == {kommune.id: kommune.fullt_navn for kommune in bygdaregion.kommuner}


@pytest.mark.parametrize(("familie", "samling"), [("skatter", "skatter"), ("hva-skjer", "hendelser")])
def test_engelsk_tekst_har_sprak(bygda: Nettsted, bygdaregion: Region, familie: str, samling: str):
    engelske = {f"{familie}/{post.id}/": post.en.ingress for post in getattr(bygdaregion, samling) if post.en}
    assert engelske
    assert [side for side, en in engelske.items() if _enkel(en) not in " ".join(_merket(bygda.sider[side], "en"))] == []


def _eget_navn(post: object, felt: str) -> bool:
    return getattr(post, felt) not in (None, post.navn)


def _merket(rot: HtmlElement, kode: str) -> set[str]:
    return {tekst(element) for element in rot.xpath(".//*[@lang=$kode]", kode=kode)}


def _enkel(verdi: str) -> str:
    return " ".join(verdi.split())


# ---- the start page


def test_hoyst_en_tredel_av_skattene_pa_forsida_er_natur(bygda: Nettsted, bygdaregion: Region):
    kategori = {f"skatter/{skatt.id}/": skatt.kategori for skatt in bygdaregion.skatter}
    pa_forsida = {mal for mal in bygda.lenker("") if mal in kategori}
    assert len(pa_forsida) >= 6
    assert 3 * sum(kategori[mal] in bygdaregion.naturkategorier for mal in pa_forsida) <= len(pa_forsida)


def test_forsida_har_jobb_for_skatter(bygda: Nettsted):
    lenker = bygda.lenker("", bygda.sider[""].xpath("//main"))
    yrker = [nummer for nummer, mal in enumerate(lenker) if mal.startswith("jobb/yrker/")]
    skatter = [nummer for nummer, mal in enumerate(lenker) if mal.startswith("skatter/")]
    assert yrker and skatter
    assert max(yrker) < min(skatter)


# ---- treasures


def test_skatten_sier_hvordan_det_er_a_bo_i_narheten(bygda: Nettsted, bygdaregion: Region):
    sagt = {
        skatt.id: tekst(_seksjon(bygda.sider[f"skatter/{skatt.id}/"], "Å bo i nærheten"))
        for skatt in bygdaregion.skatter
    }
    senter = {skatt.id: bygdaregion.kommune[skatt.kommune].senter.navn for skatt in bygdaregion.skatter}
    assert [id_ for id_ in sagt if senter[id_] not in sagt[id_]] == []
    ord_ = ("det trengs folk til", "barnehage")
    assert [id_ for id_ in sagt if not all(ett in sagt[id_].lower() for ett in ord_)] == []


def test_avstanden_til_senteret_er_i_luftlinje(bygda: Nettsted, bygdaregion: Region):
    med_punkt = [skatt for skatt in bygdaregion.skatter if skatt.sted and skatt.sted.punkt]
    assert med_punkt
    assert [skatt.id for skatt in med_punkt if not _sier_avstanden(bygda, skatt, bygdaregion)] == []


def _sier_avstanden(nettsted: Nettsted, skatt: Skatt, region: Region) -> bool:
    """In whole kilometres; below two the page says that it is close by."""
    km = _luftlinje(skatt.sted.punkt, region.kommune[skatt.kommune].senter.punkt)
    sagt = tekst(_seksjon(nettsted.sider[f"skatter/{skatt.id}/"], "Å bo i nærheten"))
    if treff := re.search(r"Det er (\d+) km i luftlinje", sagt):
        return abs(int(treff[1]) - km) < 0.51
    return "eller like ved" in sagt and km < 1.51


def _luftlinje(a: tuple[float, float], b: tuple[float, float]) -> float:
    """By the law of cosines on a sphere."""
    (lon_a, lat_a), (lon_b, lat_b) = ([radians(grad) for grad in punkt] for punkt in (a, b))
    cosinus = sin(lat_a) * sin(lat_b) + cos(lat_a) * cos(lat_b) * cos(lon_a - lon_b)
    return 6371.0088 * acos(min(1.0, cosinus))


def test_skatten_viser_de_fire_narmeste(bygda: Nettsted, bygdaregion: Region):
    punkter = {
        f"skatter/{skatt.id}/": skatt.sted.punkt for skatt in bygdaregion.skatter if skatt.sted and skatt.sted.punkt
    }
    feil = [side for side in punkter if not _er_naermest(side, _naboer(bygda, side), punkter)]
    assert feil == []


def _naboer(nettsted: Nettsted, side: str) -> list[str]:
    kort = _seksjon(nettsted.sider[side], "Skatter i nærheten").xpath(".//h3")
    return nettsted.lenker(side, kort)


def _er_naermest(side: str, naboer: list[str], punkter: dict[str, tuple[float, float]]) -> bool:
    """Whether they are the nearest, nearest first. Two equally far away may come in any order."""
    km = {en: _luftlinje(punkter[side], punkt) for en, punkt in punkter.items() if en != side}
    vist = [km[nabo] for nabo in naboer]
    return len(set(naboer)) == 4 and vist == pytest.approx(sorted(km.values())[:4], abs=0.01)


def test_skatt_uten_punkt_har_ingen_naboer(bygda: Nettsted, bygdaregion: Region):
    uten = [skatt.id for skatt in bygdaregion.skatter if not (skatt.sted and skatt.sted.punkt)]
    assert uten
    assert [id_ for id_ in uten if bygda.sider[f"skatter/{id_}/"].xpath("//h2[.='Skatter i nærheten']")] == []


def _seksjon(rot: HtmlElement, overskrift: str) -> HtmlElement:
    (seksjon,) = rot.xpath("//section[h2[normalize-space()=$overskrift]]", overskrift=overskrift)
    return seksjon


# ---- questions, measures, events


def test_hvert_sporsmal_har_svar_fra_alle_kommunene_eller_noen_a_sporre(bygda: Nettsted, bygdaregion: Region):
    svar = {tema.id: _svar(bygda, f"flytte-hit/{tema.id}/") for tema in bygdaregion.om.temaer}
    assert svar == {tema.id: _ventet_svar(bygdaregion, tema.id) for tema in bygdaregion.om.temaer}


def _svar(nettsted: Nettsted, side: str) -> list[tuple[str, object]]:
    """For each municipality, in order, the addresses of its answer, or that there is someone to ask."""
    ut = []
    for overskrift in _seksjon(nettsted.sider[side], "Svar fra hver kommune").xpath(".//h3"):
        boks = overskrift.getparent()
        ut.append((*nettsted.lenker(side, [overskrift]), boks.xpath(".//li/a/@href") or "spør"))
    return ut


def _ventet_svar(region: Region, tema: str) -> list[tuple[str, object]]:
    lenker = {kommune.id: [lenke.url for lenke in kommune.lenker.get(tema, ())] for kommune in region.kommuner}
    return [(f"kommuner/{id_}/", en or "spør") for id_, en in lenker.items()]


def test_et_hull_sier_hva_en_kan_gjore(bygda: Nettsted, bygdaregion: Region):
    hull = {
        tema.id
        for tema in bygdaregion.om.temaer
        if any(not kommune.lenker.get(tema.id) for kommune in bygdaregion.kommuner)
    }
    assert hull
    rad = {tema.id: _enkel(tema.hull) for tema in bygdaregion.om.temaer if tema.id in hull}
    assert [id_ for id_ in hull if rad[id_] not in tekst(bygda.sider[f"flytte-hit/{id_}/"].find(".//main"))] == []


def test_hver_rute_i_dekningen_sier_sitt_og_forer_til_svaret(bygda: Nettsted, bygdaregion: Region):
    rader = bygda.sider["flytte-hit/"].xpath("//table[@class='dekning']/tbody/tr")
    ventet = [
        [f"flytte-hit/{tema.id}/", *(f"flytte-hit/{tema.id}/#kommune-{en.id}" for en in bygdaregion.kommuner)]
        for tema in bygdaregion.om.temaer
    ]
    assert [bygda.lenker("flytte-hit/", [rad]) for rad in rader] == ventet
    for rad in rader:
        for rute, kommune in zip(rad.xpath("./td"), bygdaregion.kommuner, strict=True):
            assert re.fullmatch(
                rf"{kommune.navn}: \S\ufe0e? (svar|felles svar|spør)",
                tekst(rute),
            )


def test_tegnforklaringa_teller_hver_rute(bygda: Nettsted, bygdaregion: Region):
    tall = bygda.sider["flytte-hit/"].xpath("//ul[@class='svarnokkel']//strong/text()")
    assert sum(map(int, tall)) == len(bygdaregion.om.temaer) * len(bygdaregion.kommuner)


def test_hvert_sporsmal_sier_hvem_en_kan_sporre(bygda: Nettsted, bygdaregion: Region):
    for tema in bygdaregion.om.temaer:
        bokser = bygda.sider[f"flytte-hit/{tema.id}/"].xpath("//div[@class='svar']/div")
        assert [boks.get("id") for boks in bokser] == [f"kommune-{kommune.id}" for kommune in bygdaregion.kommuner]
        for boks, kommune in zip(bokser, bygdaregion.kommuner, strict=True):
            (spor,) = boks.xpath("./p[@class='spor']")
            assert kommune.kontakter[0].rolle in tekst(spor)
            assert spor.xpath(
                "./a[starts-with(@href, 'tel:') or starts-with(@href, 'mailto:') or starts-with(@href, 'http')]"
            )


def test_kommunesida_og_tabellen_har_det_samme_svaret_pa_hvert_sporsmal(ethvert: Nettsted):
    rader = ethvert.sider["flytte-hit/"].xpath("//table[@class='dekning']/tbody/tr")
    tabellen = {
        lenke: tekst(rute).split(": ", 1)[1]
        for rad in rader
        for rute in rad.xpath("./td")
        for lenke in ethvert.lenker("flytte-hit/", [rute])
    }
    kommuner = [side for side in ethvert.sider if re.fullmatch(r"kommuner/[^/]+/", side)]
    svarlista = {
        lenke: tekst(punkt.xpath("./span")[0])
        for side in kommuner
        for punkt in ethvert.sider[side].xpath("//ul[@class='svarliste']/li")
        for lenke in ethvert.lenker(side, [punkt])
    }
    assert svarlista == tabellen


RINGE = re.compile(r"\b[Rr]ing(?:er|e)?\b(?! på| om)")
NUMMER = re.compile(r"\d{3}|\d\d \d\d")


def test_ingen_tekst_ber_en_ringe_uten_et_nummer_ved_siden_av(ethvert: Nettsted):
    avsnitt = "//main//*[self::p or self::li or self::dd or self::td or self::h1 or self::h2 or self::h3]"
    uten = [
        (side, sagt)
        for side, rot in ethvert.sider.items()
        if not ethvert.plass(side).startswith("bidra/")
        for en in rot.xpath(avsnitt)
        if RINGE.search(sagt := tekst(en)) and not NUMMER.search(sagt)
    ]
    assert uten == []


def test_et_nummer_er_et_en_kan_trykke_pa_og_en_epost_har_adressen(ethvert: Nettsted):
    lenker = {
        (adresse, tekst(lenke))
        for rot in ethvert.sider.values()
        for lenke in rot.xpath("//a[starts-with(@href, 'tel:') or starts-with(@href, 'mailto:')]")
        for adresse in lenke.xpath("@href")
    }
    assert lenker
    assert [en for en in lenker if en[0].startswith("mailto:") and en[0] != f"mailto:{en[1]}"] == []
    ringes = [en for en in lenker if en[0].startswith("tel:")]
    assert [en for en in ringes if en[0].removeprefix("tel:").removeprefix("+47") != en[1].replace(" ", "")] == []


def test_en_lenke_med_navnet_pa_en_rolle_forer_lenger_enn_til_en_forside(ethvert: Nettsted):
    roller = {
        kontakt["rolle"]
        for kommune in json.loads(ethvert.filer["api/v1/kommuner.json"])["poster"]
        for kontakt in kommune["kontakter"]
    }
    til_forsider = [
        (side, tekst(lenke))
        for side, rot in ethvert.sider.items()
        for lenke in rot.xpath("//main//a[@href]")
        if tekst(lenke) in roller and not urlsplit(lenke.get("href")).path.strip("/")
    ]
    assert til_forsider == []


def test_det_en_bor_vite_star_ved_sporsmalene_det_gjelder(bygda: Nettsted, bygdaregion: Region):
    for forbehold in bygdaregion.om.bor_vite:
        sider = [f"flytte-hit/{tema}/" for tema in forbehold.temaer]
        assert sider
        assert all(forbehold.tittel in tekst(_seksjon(bygda.sider[side], "Det du bør vite")) for side in sider)


def test_brevet_pa_sida_er_brevet_som_markdown(bygda: Nettsted, bygdaregion: Region):
    for kommune in bygdaregion.kommuner:
        markdown = bygda.filer[f"kommuner/{kommune.id}/brev.txt"].decode()
        side = bygda.sider[f"kommuner/{kommune.id}/brev/"]
        overskrifter = [tekst(en) for en in side.xpath("//main//h2")]
        assert [linje.removeprefix("## ") for linje in markdown.splitlines() if linje.startswith("## ")] == overskrifter
        assert len(side.xpath("//div[@class='brev']//li")) == sum(
            linje.startswith("- ") for linje in markdown.splitlines()
        )


def test_de_forste_90_dagene_har_hvert_steg_med_kilde_eller_vei_videre(bygda: Nettsted, bygdaregion: Region):
    assert bygdaregion.om.forste_90_dager
    for kommune in bygdaregion.kommuner:
        steg = bygda.sider[f"kommuner/{kommune.id}/forste-90-dager/"].xpath("//ol[@class='stegliste']/li")
        assert {en.get("id") for en in steg} == {f"steg-{en.id}" for en in bygdaregion.om.forste_90_dager}
        assert [int(en.get("data-dag")) for en in steg] == sorted(int(en.get("data-dag")) for en in steg)
        assert [en.get("id") for en in steg if not en.xpath(".//a[starts-with(@href, 'http')]")] == []


def test_tiltakets_tilstand_star_som_ord(ethvert: Nettsted):
    api = json.loads(ethvert.filer["api/v1/tiltak.json"])["poster"]
    tilstander = {
        tiltak["id"]: tekst(ethvert.sider[f"tiltak/{tiltak['id']}/"].xpath("//p[@class='tilstand']")[0])
        for tiltak in api
    }
    assert [en["id"] for en in api if STATUSORD[en["status"]] not in tilstander[en["id"]]] == []


def test_tegnet_ved_tilstanden_er_skjult_for_skjermlesere(ethvert: Nettsted):
    merker = [
        (side, merke) for side, rot in ethvert.sider.items() for merke in rot.xpath("//*[contains(@class, 'status--')]")
    ]
    assert merker
    synlig = {
        (side, "".join(merke.xpath("./text()|./*[not(@aria-hidden='true')]//text()")).strip()) for side, merke in merker
    }
    ordene = {(side, ethvert.sagt(side, ord_)) for side, _ in merker for ord_ in STATUSORD.values()}
    assert synlig <= ordene


def test_tiltakslista_har_hvert_tiltak_med_tilstand(bygda: Nettsted, bygdaregion: Region):
    kort = bygda.sider["tiltak/"].xpath("//li[contains(@class, 'kort')]")
    tilstander = {bygda.lenker("tiltak/", [en])[0]: tekst(en) for en in kort}
    assert tilstander.keys() == {f"tiltak/{tiltak.id}/" for tiltak in bygdaregion.tiltak}
    assert [en.id for en in bygdaregion.tiltak if STATUSORD[en.status] not in tilstander[f"tiltak/{en.id}/"]] == []


@pytest.mark.parametrize(
    ("hendelse", "na", "senere"),
    [
        ("sommerfesten", False, False),  # in July
        ("fyrdagen", True, False),  # 5 December
        ("nordlyskonserten", True, True),  # 12 December, the later day itself
        ("sangkveld", True, True),  # each week
        ("folkets-dag", True, True),  # each year since 2024
        ("vikfestivalen", True, True),  # usually in August
    ],
)
def test_hendelser_gar_ut_av_lista_nar_de_er_over(
    testnes: Nettsted, testnes_senere: Nettsted, hendelse: str, na: bool, senere: bool
):
    side = f"hva-skjer/{hendelse}/"
    assert [side in _kommende(bygd, "hva-skjer/") for bygd in (testnes, testnes_senere)] == [na, senere]
    assert [side in bygd.lenker("hva-skjer/") for bygd in (testnes, testnes_senere)] == [True, True]
    assert [side in bygd.sider for bygd in (testnes, testnes_senere)] == [True, True]


@pytest.mark.parametrize("side", ["", "hva-skjer/", "kommuner/ness/", "for/tilflyttere/", "skatter/fyret/"])
def test_ingen_side_lokker_med_det_som_er_over(testnes_senere: Nettsted, side: str):
    assert not {"hva-skjer/fyrdagen/", "hva-skjer/sommerfesten/"} & set(_kommende(testnes_senere, side))


def _kommende(nettsted: Nettsted, side: str) -> list[str]:
    """Where the page's links lead, but for those under «Har vært»."""
    rot = nettsted.sider[side]
    forbi = rot.xpath("//section[@class='har-vart']//a")
    return nettsted.lenker(side, [lenke for lenke in rot.iter("a") if lenke not in forbi])


def test_ei_hendelse_som_er_over_sier_det(testnes_senere: Nettsted):
    assert "Har vært. Neste dato er ikke fastsatt." in tekst(
        testnes_senere.sider["hva-skjer/fyrdagen/"].find(".//main")
    )


def test_ei_hendelse_uten_dato_sier_nar_det_vanligvis_er(testnes: Nettsted):
    assert "Vanligvis i august, dato ikke fastsatt" in tekst(testnes.sider["hva-skjer/vikfestivalen/"].find(".//main"))


# ---- the site as a whole


def test_nettstedskartet_har_alle_sider_men_ikke_redaksjonens(ethvert: Nettsted):
    adresser = _i_nettstedskartet(ethvert, "loc")
    assert sorted(adresser) == sorted(
        f"{ethvert.adresse}{side}"
        for side in ethvert.sider
        if side != IKKE_FUNNET and ethvert.plass(side) != "redaksjon/"
    )


def test_nettstedskartet_har_dagen_innholdet_ble_endret(testnes: Nettsted, testnes_senere: Nettsted):
    """The page of an event is as it was when the record was; one that also shows others, is as new as the newest."""
    for bygd in (testnes, testnes_senere):
        endret = _endret(bygd)
        assert endret["hva-skjer/fyrdagen/"] == "2026-11-19"
        assert endret["hva-skjer/sommerfesten/"] == "2026-06-30"
        assert endret["skatter/fyret/"] >= "2026-11-19"  # Fyrdagen is near by
        assert endret["om/"] is None  # no record says when a page of docs/ was
    assert set(_endret(testnes).values()) - {None} <= {
        f"2026-{maned:02}-{dag:02}" for maned in (6, 11) for dag in range(1, 31)
    }


def test_et_nytt_bygg_gir_ikke_nye_dager_i_nettstedskartet(testnes: Nettsted, testnes_senere: Nettsted):
    for_, etter = _endret(testnes), _endret(testnes_senere)
    assert {side for side in for_ if for_[side] and (etter[side] or "") > for_[side]} == set()


def _endret(nettsted: Nettsted) -> dict[str, str | None]:
    kart = etree.fromstring(nettsted.filer["sitemap.xml"])
    navnerom = {"k": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    return {
        sted.findtext("k:loc", None, navnerom).removeprefix(nettsted.adresse): sted.findtext(
            "k:lastmod", None, navnerom
        )
        for sted in kart.iterfind("k:url", navnerom)
    }


def test_hver_side_har_et_delebilde_som_finnes(ethvert: Nettsted):
    for side, rot in ethvert.sider.items():
        bilder = rot.xpath("//meta[@property='og:image']/@content")
        assert [en.removeprefix(ethvert.adresse) in ethvert.filer for en in bilder] == (
            [] if side == IKKE_FUNNET else [True]
        )


def _i_nettstedskartet(nettsted: Nettsted, felt: str) -> list[str]:
    kart = etree.fromstring(nettsted.filer["sitemap.xml"])
    return [element.text for element in kart.iter(f"{{http://www.sitemaps.org/schemas/sitemap/0.9}}{felt}")]


def test_404_hjelper_videre(ethvert: Nettsted):
    hoved = ethvert.sider[IKKE_FUNNET].xpath("//main")
    videre = {"", "jobb/", "flytte-hit/", "hva-skjer/", "skatter/", "kommuner/"}
    assert videre <= set(ethvert.lenker(IKKE_FUNNET, hoved))
    assert "finnes ikke" in tekst(hoved[0])


# ---- hostile text


# Data, and what a browser may fetch ahead: neither is run.
UTEN_SKRIPT = ('<script type="application/ld+json">', '<script type="speculationrules">')


def test_ett_skript_star_i_sidene_og_det_er_det_samme(testnes: Nettsted):
    """Beside the structured data: it only asks for the portal's own files below assets/."""
    start = re.compile(r'<script type="module" data-start="(\./|(\.\./)+|/)assets/start\.js" data-skript="[a-z -]*">')
    apnet = {en for innhold in _html(testnes) for en in re.findall(r"<script\b[^>]*>?", innhold, re.IGNORECASE)}
    assert [en for en in apnet if en not in UTEN_SKRIPT and not start.fullmatch(en)] == []
    assert {rot.xpath("string(//script[@data-start])") for rot in testnes.sider.values()} == {
        (ROT / "overrides" / "partials" / "etter_bildet.js").read_text("utf-8")
    }


def test_stil_star_bare_i_hodet(testnes: Nettsted):
    assert [side for side, rot in testnes.sider.items() if rot.xpath("//body//style | //body//link")] == []


@pytest.mark.parametrize("tagg", ["iframe", "object", "embed", "base", "b"])
def test_fiendtlig_tekst_gir_ingen_elementer(testnes: Nettsted, tagg: str):
    assert [en for innhold in _html(testnes) for en in re.findall(rf"<{tagg}\b[^>]*", innhold, re.IGNORECASE)] == []


def test_fiendtlig_tekst_gir_ingen_attributter(testnes: Nettsted):
    elementer = [element for rot in testnes.sider.values() for element in rot.iter("*")]
    navn = {felt for element in elementer for felt in element.attrib}
    assert {en for en in navn if en.startswith("on") or en in ("style", "srcdoc", "autofocus")} == set()


def test_bildene_er_nettstedets_egne(testnes: Nettsted):
    bilder = {testnes.folg(side, en) for side, rot in testnes.sider.items() for en in rot.xpath("//img/@src")}
    assert {"bilder/moloen-16.webp", "bilder/fyret-om-sommeren-960.webp"} <= bilder <= testnes.filer.keys()


@pytest.mark.parametrize(
    ("side", "xpath", "felt"),
    [
        ("skatter/skummel-tekst/", "//h1", "navn"),
        ("skatter/skummel-tekst/", "//head/meta[@name='description']/@content", "ingress"),
        ("skatter/skummel-tekst/", "//head/meta[@property='og:title']/@content", "navn"),
        ("skatter/skummel-tekst/", "//p[@class='ingress']", "ingress"),
        ("skatter/skummel-tekst/", "//*[@lang='se']", "navn_samisk"),
        ("skatter/", "//a[contains(@href, 'skummel-tekst')]", "navn"),
    ],
)
def test_fiendtlig_tekst_vises_tegn_for_tegn(testnes: Nettsted, side: str, xpath: str, felt: str):
    (skatt,) = (en for en in json.loads(testnes.filer["api/v1/skatter.json"])["poster"] if en["id"] == "skummel-tekst")
    assert skatt[felt] in _tekster(testnes.sider[side], xpath)


def test_fiendtlig_navn_er_et_navn_i_strukturdataene(testnes: Nettsted):
    objekter = _strukturdata(testnes.sider["skatter/skummel-tekst/"])
    assert {"<script>alert(\"navn\")</script> & 'venner' ]]> {{ 7*7 }} {% raw %}"} == {
        en["name"] for en in objekter if "name" in en
    }


def _html(nettsted: Nettsted) -> list[str]:
    return [innhold.decode() for sti, innhold in nettsted.filer.items() if sti.endswith(".html")]
