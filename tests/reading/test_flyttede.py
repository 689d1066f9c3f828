"""Where a link state may move a link, and where it only says that a person should look."""

import json

import pytest
from kopi import KILDER, SKATT, Kopi, med

from regionportal.knowledge.lenketilstand import lenketilstand

GAMMEL, DAG = "https://www.gammel.example/side", "2026-11-20"


@pytest.fixture(scope="module")
def felles(testdata, tmp_path_factory, dag):
    return Kopi.ramme(testdata, tmp_path_factory.mktemp("flyttede"), dag)


@pytest.fixture
def tilstand(felles):
    def tilstand(ny: str, fra: str = GAMMEL, ogsa: str = "https://kilde.example/"):
        kilder = KILDER.replace("https://kilde.example/", fra)
        felles.skriv("skatter/ness/prove.yml", med(SKATT, kilder.rstrip(), f"tekst: Se [mer]({ogsa})."))
        lenker = {fra: {"tilstand": "flyttet", "adresse": ny}}
        felles.skriv("status/lenker.json", json.dumps({"sjekket": DAG, "lenker": lenker}))
        region, feil = felles.last()
        assert feil == []
        return lenketilstand(fra, region.lenkestatus)

    yield tilstand
    felles.tilbake()


@pytest.mark.parametrize(
    ("fra", "ny"),
    [
        (GAMMEL, "https://www.gammel.example/ny"),
        (GAMMEL, "https://gammel.example/side"),
        (GAMMEL, "https://ny.GAMMEL.example:8443/"),
        ("https://www.nessby.kommune.no/a", "https://nessby.kommune.no/b"),
        ("https://www.blåbær.example/", "https://xn--blbr-roah.example/"),
        ("http://9.9.9.9/a", "http://9.9.9.9/b"),
    ],
)
def test_til_samme_eier(tilstand, fra, ny):
    assert (tilstand(ny, fra).slag, tilstand(ny, fra).adresse) == ("flyttet", ny)


@pytest.mark.parametrize("ny", ["https://www.ny.example/side", "https://ny.example/"])
def test_til_en_annen_som_posten_selv_nevner(tilstand, ny):
    assert tilstand(ny, ogsa="https://ny.example/om").slag == "flyttet"


@pytest.mark.parametrize(
    ("fra", "ny"),
    [
        (GAMMEL, "https://gammel-side.example/side"),
        (GAMMEL, "https://www.gammel.example.ond.example/side"),
        (GAMMEL, "https://ond.example/www.gammel.example/side"),
        ("https://www.nessby.kommune.no/a", "https://vikby.kommune.no/b"),
        ("https://ness.github.io/", "https://ond.github.io/"),
        ("http://9.9.9.9/a", "http://9.9.9.10/b"),
    ],
)
def test_til_andre_er_i_tvil_og_vises_bare_for_redaksjonen(tilstand, fra, ny):
    funnet = tilstand(ny, fra)
    assert (funnet.slag, funnet.adresse, funnet.dag) == ("ukjent", fra, None)
    assert (funnet.uviss, funnet.kanskje) == ("den fører nå til et annet nettsted", ny)
