"""The catalogues: complete, with the same places to fill in, and read as translators write them."""

import re
from collections import Counter

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from steder import ROT

from regionportal.ground.katalog import katalogfil, les_katalog
from regionportal.pages.i_spraket import OVERSETTELSER

MAPPE = ROT / OVERSETTELSER
SPRAK = sorted(en.name for en in MAPPE.iterdir())
_PLASS = re.compile(r"%\(\w+\)s|(?<!%)\{\w+\}|<[^>]+>")


@pytest.fixture(scope="module")
def tekster() -> set[str]:
    """Every text that the code and the templates have for people."""
    with (ROT / "babel.cfg").open(encoding="utf-8") as fil:
        metoder, valg = parse_mapping_cfg(fil)
    funnet = (
        en
        for mappe in ("hooks/regionportal", "overrides")
        for en in extract_from_dir(
            ROT / mappe,
            [(re.sub(r"^(hooks/regionportal|overrides)/", "", monster), metode) for monster, metode in metoder],
            valg,
            keywords={"_": None, "gettext": None, "N_": None},
        )
    )
    return {str(en[2]) for en in funnet}


def _katalogen(sprak: str) -> dict[str, str]:
    with katalogfil(MAPPE, sprak).open("rb") as fil:
        return {str(en.id): str(en.string) for en in read_po(fil, locale=sprak) if en.id}


@pytest.mark.parametrize("sprak", SPRAK)
def test_hver_tekst_er_oversatt_og_ingen_er_til_overs(sprak, tekster):
    katalogen = _katalogen(sprak)
    assert tekster
    assert sorted(tekster - {norsk for norsk, oversatt in katalogen.items() if oversatt}) == []
    assert sorted(katalogen.keys() - tekster) == []


@pytest.mark.parametrize("sprak", SPRAK)
def test_det_samme_fylles_inn_pa_begge_sprak(sprak):
    ulike = {
        norsk: oversatt
        for norsk, oversatt in _katalogen(sprak).items()
        if Counter(_PLASS.findall(norsk)) != Counter(_PLASS.findall(oversatt))
    }
    assert ulike == {}


@pytest.mark.parametrize("sprak", SPRAK)
def test_mellomrom_ytterst_er_de_samme(sprak):
    assert [
        norsk
        for norsk, oversatt in _katalogen(sprak).items()
        if (norsk[:1] == " ", norsk[-1:] == " ") != (oversatt[:1] == " ", oversatt[-1:] == " ")
    ] == []


def test_katalogen_leses_slik_oversettere_skriver_den(tmp_path):
    fil = katalogfil(tmp_path, "se")
    fil.parent.mkdir(parents=True)
    hode = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    fil.write_text(f'{hode}msgid "Søk"\nmsgstr "Oza"\n', "utf-8")
    katalog = les_katalog(tmp_path, "se")
    assert (katalog.gettext("Søk"), katalog.gettext("Lukk")) == ("Oza", "Lukk")


def test_uten_katalog_er_teksten_som_den_er_skrevet(tmp_path):
    assert les_katalog(tmp_path, "nn").gettext("Søk") == "Søk"
