"""The families as data: which pages there are, and what each has, before anything is drawn."""

from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest
from steder import MALER, ROT

from regionportal import pages
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.pages import fotokonkurranser, hva_skjer, jobbfinnere, skatter, tiltak
from regionportal.pages.side import Side


@pytest.fixture(scope="module")
def sider(kunnskap: Kunnskap) -> dict[str, Side]:
    return {side.path: side for side in pages.pages(kunnskap)}


def test_ingen_side_har_samme_adresse_som_en_annen(kunnskap: Kunnskap):
    antall = Counter(side.path for side in pages.pages(kunnskap))
    assert [path for path, sider in antall.items() if sider > 1] == []


def test_hver_post_med_side_har_sin_og_peker_pa_fila_si(testregion: Region, sider: dict[str, Side]):
    poster = {
        **{f"skatter/{en.id}.md": en.fil for en in testregion.skatter},
        **{f"hva-skjer/{en.id}.md": en.fil for en in testregion.hendelser},
        **{f"tiltak/{en.id}.md": en.fil for en in testregion.tiltak},
        **{f"kommuner/{en.id}.md": en.fil for en in testregion.kommuner},
        **{f"fotokonkurranse/{en.id}.md": en.fil for en in testregion.fotokonkurranser},
    }
    assert {path: sider[path].source for path in poster} == poster


def test_malen_skriptene_stilene_og_fana_til_hver_side_finnes(sider: dict[str, Side]):
    assert {side.mal for side in sider.values() if not (MALER / f"{side.mal}.html").is_file()} == set()
    for mappe, ending, navn in (
        ("assets", "js", chain.from_iterable(side.skript for side in sider.values())),
        ("stil", "css", chain.from_iterable(side.stil for side in sider.values())),
    ):
        assert {en for en in navn if not (ROT / "overrides" / mappe / f"{en}.{ending}").is_file()} == set()
    assert {side.fane for side in sider.values() if side.fane} <= sider.keys()


def test_smulene_forer_til_sider_som_finnes(sider: dict[str, Side]):
    adresser = {side.url for side in sider.values()} | {"bidra/"}  # which is written by hand
    assert {url for side in sider.values() for _, url in side.smuler} <= adresser


@pytest.mark.parametrize(
    ("path", "url", "rot"),
    [
        ("index.md", "", ""),
        ("skatter/index.md", "skatter/", "../"),
        ("skatter/fyret.md", "skatter/fyret/", "../../"),
        ("jobb/yrker/lege.md", "jobb/yrker/lege/", "../../../"),
    ],
)
def test_adressen_folger_av_stien(path: str, url: str, rot: str):
    side = Side(path=path, mal="start", tittel="Side", beskrivelse="En side.")
    assert (side.url, side.rot) == (url, rot)


def test_skallet_far_bare_vite_det_som_er():
    felles = {"path": "for/unge.md", "mal": "malgruppe", "tittel": "For unge", "beskrivelse": "For deg."}
    assert Side(**felles).meta == {"title": "For unge", "description": "For deg.", "bilde": "for"}
    assert Side(**felles, skjult=True, stil=("kart",), bilde="start").meta == {
        "title": "For unge",
        "description": "For deg.",
        "bilde": "start",
        "stil": ["kart"],
        "skjult": True,
    }


def test_uten_poster_er_det_ingen_sider_om_dem(testregion: Region, kontekst: Kontekst):
    tom = replace(testregion, jobbehov=(), fotokonkurranser=(), skatter=(), hendelser=(), tiltak=())
    kunnskap = Kunnskap(tom, kontekst)
    familier = (fotokonkurranser, jobbfinnere, skatter, hva_skjer, tiltak)
    assert [[side.path for side in familie.pages(kunnskap)] for familie in familier] == [
        ["fotokonkurranse/index.md"],
        [],
        ["skatter/index.md"],
        ["hva-skjer/index.md"],
        ["tiltak/index.md"],
    ]


def test_de_samme_opplysningene_gir_de_samme_planene(kunnskap: Kunnskap, sider: dict[str, Side]):
    igjen = {side.path: side for side in pages.pages(Kunnskap(kunnskap.region, kunnskap.kontekst))}
    assert igjen.keys() == sider.keys()
    assert [path for path, side in sider.items() if igjen[path].meta != side.meta] == []
