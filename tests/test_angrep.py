"""What strangers brought (angrep.py), and what it ends as: a fault with its file, an answer to the sender, or
content."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from angrep import ARK, DATA, SKJEMA, Fil, falsk_lenkestatus
from gransking import galt_i
from kopi import Kopi
from skjematekst import ADRESSE, SAK, skjematekst
from tegnede import alle_filer

from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.editors.jobbehovsark.innlesing import les_inn
from regionportal.editors.skjema.issueforms import former
from regionportal.knowledge.lenketilstand import lenketilstand
from regionportal.model.region import Region
from regionportal.model.slag import LENKESTATUS
from regionportal.model.tekster import adresser
from regionportal.reading import handskrevet
from regionportal.reading.load import last


@pytest.mark.parametrize("fil", DATA.values(), ids=DATA)
def test_fila_far_en_feil_eller_er_innhold(fil: Fil, testdata: Path, tmp_path: Path, dag: date):
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    kopi.skriv(fil.plass, fil.innhold())
    region, funn = last(kopi.data, dag)
    if fil.hva:
        assert any(fil.hva in str(en) and str(en).startswith(f"data/{fil.plass}:") for en in funn), funn[:3]
        assert region is None
    else:
        assert region, funn
        assert galt_i(alle_filer(region, dag)) == []


def test_en_falsk_lenkestatus_leder_ingen_til_andre(testdata: Path, tmp_path: Path, dag: date, testregion: Region):
    kopi, ond = Kopi(testdata, tmp_path / "portal", dag), "https://en-helt-annen.example/"
    urler = {url for _fil, _sted, post in testregion.innhold for _felt, url in adresser(post)}
    kopi.skriv(LENKESTATUS, falsk_lenkestatus(urler, ond))
    region, funn = last(kopi.data, dag)
    assert region, funn
    assert [en.path for en in alle_filer(region, dag) if f'href="{ond}' in str(en.content)] == []
    assert any(en.kanskje for url in urler if (en := lenketilstand(url, region.lenkestatus)))


@pytest.mark.parametrize(("lag", "hva"), ARK.values(), ids=ARK)
def test_arket_far_en_feil(lag: Callable[[], bytes], hva: str, testregion: Region, testdata: Path, dag: date):
    nye, feil = les_inn("prove.xlsx", lag(), testregion, testdata.parent, dag)
    assert nye == []
    assert [en[: len(hva)] for en in feil] == [hva]


@pytest.mark.parametrize(("skjema", "svar", "tilstand", "hva"), SKJEMA.values(), ids=SKJEMA)
def test_innsenderen_far_et_svar(
    skjema: str, svar: Mapping[str, str], tilstand: str, hva: str, testregion: Region, testdata: Path, dag: date
):
    tekst = skjematekst(former(testregion)[skjema], **svar)
    resultat = fra_skjema(tekst, SAK, testregion, testdata.parent, ADRESSE, dag)
    assert resultat.tilstand == tilstand
    assert hva in f"{resultat.kommentar}{resultat.forslag}"
    assert "[skip ci]" not in f"{resultat.tittel}{resultat.forslag}{resultat.kommentar}"


def test_et_skript_i_docs_er_en_feil(testregion: Region, tmp_path: Path, dag: date):
    (tmp_path / "docs" / "assets").mkdir(parents=True)
    (tmp_path / "docs" / "assets" / "start.js").write_text("document.title = 'ond';\n", "utf-8")
    (feil,) = handskrevet.sjekk(tmp_path / "docs", testregion, dag)
    assert str(feil).startswith("docs/assets/start.js:1: «.js» kan ikke ligge i docs/.")
