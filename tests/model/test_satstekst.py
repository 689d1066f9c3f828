"""Rates in text: how they are written, and that each output has them."""

import json
from datetime import date

import pytest
from kopi import HENDELSE, SKATT, TILTAK, Kopi, med
from steder import MALER

from regionportal.artefact import Artefact
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.model.satstekst import i_markdown, i_ren_tekst, med_satser, med_side
from regionportal.nettsted import artefacts

STOTTE = "1\xa0234,5 kr per måned (kontrolleres på nytt)"  # its check-by date is over
LENKE = "[1\xa0234,5 kr per måned](/flytte-hit/#sats-bostotte) (kontrolleres på nytt)"


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("Du får {sats:bostotte}.", f"Du får {STOTTE}."),
        ("{sats:gratis-barnehage} og {sats:lavere-skatt}", "0 kr per måned og lavere sats"),
        ("Ingen sats, {bare} klammer", "Ingen sats, {bare} klammer"),
        ("{sats:ukjent}", "{sats:ukjent}"),
    ],
)
def test_i_ren_tekst(testregion, dag, tekst, ventet):
    assert i_ren_tekst(tekst, testregion.sats, dag) == ventet


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("Du får **{sats:bostotte}**.", f"Du får **{LENKE}**."),
        ("Se [støtte på {sats:bostotte}](https://a.example/).", f"Se [støtte på {STOTTE}](https://a.example/)."),
        (
            "Skriv `{sats:bostotte}` eller ``a ` {sats:bostotte}``.",
            "Skriv `{sats:bostotte}` eller ``a ` {sats:bostotte}``.",
        ),
        ("Ei linje ~~~ {sats:bostotte}", f"Ei linje ~~~ {LENKE}"),
        ("`ikke lukket {sats:bostotte}", f"`ikke lukket {LENKE}"),
        ("```yaml\nx: {sats:bostotte}\n```\n{sats:bostotte}", f"```yaml\nx: {{sats:bostotte}}\n```\n{LENKE}"),
    ],
)
def test_i_markdown_er_satsen_en_lenke_til_tabellen(testregion, dag, tekst, ventet):
    assert i_markdown(tekst, testregion.sats, dag) == ventet


@pytest.mark.parametrize("felt", ["innsending", "regler"])
def test_et_felt_som_ma_vaere_med_far_satsen_som_lenke(testregion, dag, felt):
    konkurranse = testregion.fotokonkurranser[0].model_copy(update={felt: "Vinn {sats:bostotte}."})
    assert getattr(med_satser(konkurranse, testregion.sats, dag), felt) == f"Vinn {LENKE}."


def test_merket_kommer_dagen_etter(testregion):
    for dag, merket in ((date(2026, 6, 1), False), (date(2026, 6, 2), True)):
        assert ("kontrolleres på nytt" in i_ren_tekst("{sats:bostotte}", testregion.sats, dag)) == merket


def test_fra_ei_handskreven_side(testregion, dag):
    lenket = med_side(i_markdown("{sats:gratis-barnehage}", testregion.sats, dag), "../flytte-hit/index.md")
    assert lenket == "[0 kr per måned](../flytte-hit/index.md#sats-gratis-barnehage)"


# ---- each output


@pytest.fixture(scope="module")
def region(testdata, tmp_path_factory, dag) -> Region:
    kopi = Kopi(testdata, tmp_path_factory.mktemp("sats"), dag)
    kopi.skriv(
        "skatter/ness/prove.yml",
        med(
            SKATT,
            "ingress: Skatten gir {sats:bostotte}.",
            "merknad: Merk {sats:lavere-skatt}.",
            "tilgjengelighet: Koster {sats:gratis-barnehage}.",
            "tekst: Teksten gir {sats:bostotte}.",
            "sted: {navn: Nessby, lat: 69.3, lon: 20.2, presisjon: punkt, kilde: SSR}",
            "en: {ingress: 'English {sats:bostotte}.', tekst: 'More {sats:bostotte}.'}",
        ),
    )
    kopi.skriv(
        "hendelser/prove.yml", med(HENDELSE, "ingress: Festen gir {sats:bostotte}.", "datoer: [{fra: 2026-12-05}]")
    )
    kopi.skriv("tiltak/prove.yml", med(TILTAK, "kommuner: [ness]", "ingress: Tiltaket gir {sats:bostotte}."))
    tekst = kopi.les("region.yml").replace(
        "hull: Kommunen har ingen side om utleie.",
        "hull: 'Hullet gir {sats:bostotte}.'\n    tekst: Temaet gir {sats:bostotte}.\n    #",
    )
    kopi.skriv("region.yml", tekst)
    region, feil = kopi.last()
    assert feil == []
    return region


@pytest.fixture(scope="module")
def filer(region, dag) -> dict[str, Artefact]:
    return {en.path: en for en in artefacts(Kunnskap(region, Kontekst(dag, "https://portal.example/")), MALER)}


def _tekst(en: Artefact) -> str:
    return en.serialize().decode().replace("\r\n ", "").replace("&nbsp;", "\xa0").replace("\\,", ",")


@pytest.mark.parametrize(
    ("fil", "sagt"),
    [
        ("skatter/prove.md", f'<p class="ingress">Skatten gir {STOTTE}.</p>'),
        ("skatter/prove.md", f"description: Skatten gir {STOTTE}."),
        ("skatter/prove.md", f'"description":"Skatten gir {STOTTE}."'),
        ("skatter/prove.md", "Merk lavere sats."),
        ("skatter/prove.md", "Koster 0 kr per måned."),
        ("skatter/prove.md", "English 1,234.5 NOK per month (to be checked again)."),
        (
            "skatter/prove.md",
            'More <a href="../../flytte-hit/#sats-bostotte" rel="noopener">1,234.5 NOK per month</a> (to be checked '
            "again).",
        ),
        (
            "skatter/prove.md",
            'Teksten gir <a href="../../flytte-hit/#sats-bostotte" rel="noopener">1\xa0234,5 kr per måned</a> '
            "(kontrolleres på nytt).",
        ),
        ("skatter/index.md", f"<p>Skatten gir {STOTTE}.</p>"),
        ("hva-skjer/prove.md", f"Festen gir {STOTTE}."),
        ("tiltak/prove.md", f"Tiltaket gir {STOTTE}."),
        ("flytte-hit/leie-bolig.md", f"Hullet gir {STOTTE}."),
        ("flytte-hit/leie-bolig.md", 'Temaet gir <a href="../../flytte-hit/#sats-bostotte"'),
        ("feed/skatter.xml", f"Skatten gir {STOTTE}."),
        ("feed/tiltak.xml", f"Tiltaket gir {STOTTE}."),
        ("kalender/alle.ics", f"DESCRIPTION:Festen gir {STOTTE}."),
        ("api/v1/skatter.geojson", f'"ingress": "Skatten gir {STOTTE}."'),
        ("api/v1/hendelser.json", f'"ingress": "Festen gir {STOTTE}."'),
    ],
)
def test_hver_form_har_satsen(filer, fil, sagt):
    assert sagt in _tekst(filer[fil])


def test_json_har_ren_tekst_og_markdown_med_hel_adresse(filer):
    [post] = [en for en in json.loads(filer["api/v1/skatter.json"].content)["poster"] if en["id"] == "prove"]
    assert post["ingress"] == f"Skatten gir {STOTTE}."
    assert post["merknad"] == "Merk lavere sats."
    lenke = "[1\xa0234,5 kr per måned](https://portal.example/flytte-hit/#sats-bostotte)"
    assert post["tekst"] == f"Teksten gir {lenke} (kontrolleres på nytt)."


def test_ingen_fil_har_klammene_igjen(filer):
    igjen = [
        sti
        for sti, en in filer.items()
        if sti.endswith((".md", ".json", ".geojson", ".ics", ".xml")) and "{sats" in _tekst(en)
    ]
    assert igjen == []


def test_ingen_side_har_en_lenke_fra_verten(filer):
    assert [
        sti
        for sti, en in filer.items()
        if en.is_page and "/flytte-hit/#sats" in _tekst(en).replace("../flytte-hit/", "")
    ] == []
