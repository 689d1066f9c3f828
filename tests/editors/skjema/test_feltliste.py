"""The tables in the guide."""

import pytest

from regionportal.editors.skjema.feltliste import tabell
from regionportal.editors.skjema.lister import faste


@pytest.fixture(scope="module")
def lister(testregion):
    return faste(testregion)


@pytest.mark.parametrize(
    "rad",
    [
        "| `navn` | ja | Navnet folk bruker. For eksempel `Nordbreen`. |",
        "| `kategori` | ja | Hva slags skatt det er. Én av `folk`, `hverdagsliv`, `kultur`, `mat`, `historie`, "
        "`friluftsliv`, `natur`. |",
        "| `kilder` | ja, minst én | Hvor du vet det fra. Uten kilde kommer det ikke på nett. |",
        "| `sted.lon` | nei | Hvor langt øst, i grader med desimaler. For eksempel `10.83243`. |",
        '| `sted.kilde` | nei | Hvor du har punktet fra. For eksempel `"Kartverket (SSR): Norddalen"`. |',
    ],
)
def test_radene_i_en_skatt(lister, rad):
    assert rad in tabell("skatt", lister).splitlines()


def test_et_tall_som_skal_vaere_tekst_star_i_anforselstegn(lister):
    assert '| `nummer` | ja | Fire siffer. For eksempel `"5536"`. |' in tabell("kommune", lister)


def test_det_som_er_likt_kan_utelates(lister):
    alle, egne = tabell("hendelse", lister), tabell("hendelse", lister, unntatt="skatt")
    assert "| `oppdatert` |" in alle and "| `oppdatert` |" not in egne
    assert "| `datoer` |" in egne and "| `navn` |" in egne
