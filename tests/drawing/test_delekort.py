"""The picture of one record for those who share its page: what is drawn of it, its name and its place."""

from io import BytesIO

import pytest
from PIL import Image, ImageStat
from steder import ROT

from regionportal.drawing.delebilde import fil
from regionportal.drawing.delekort import BREDDE, HOYDE, delekort
from regionportal.drawing.motiv import lag_motiv
from regionportal.drawing.motiv.fil import med_faste_farger

STIL = (ROT / "overrides" / "stil" / "motiv.css").read_text("utf-8")
SKRIFT = ROT / "node_modules" / "@fontsource" / "familjen-grotesk" / "files"


@pytest.fixture(scope="module")
def tegning(testregion) -> str:
    return med_faste_farger(lag_motiv(testregion)(testregion.skatter[0]), STIL)


def _apnet(data: bytes) -> Image.Image:
    bilde = Image.open(BytesIO(data))
    bilde.load()
    return bilde


def test_bildet_er_et_jpeg_av_den_storrelsen_det_sies(tegning):
    bilde = _apnet(delekort(tegning, "Fyret", "Ness", SKRIFT))
    assert (bilde.format, bilde.size) == ("JPEG", (BREDDE, HOYDE))


def test_samme_post_gir_samme_byte(tegning):
    assert delekort(tegning, "Fyret", "Ness", SKRIFT) == delekort(tegning, "Fyret", "Ness", SKRIFT)


def test_ingen_farge_star_igjen_som_en_egenskap(testregion):
    for post in (*testregion.skatter, *testregion.hendelser, *testregion.kommuner):
        assert "var(" not in med_faste_farger(lag_motiv(testregion)(post), STIL)


def test_sola_er_lys_og_ikke_svart(lag_skatt, testregion):
    """A colour that the drawing's program does not understand comes out black."""
    tegning = med_faste_farger(lag_motiv(testregion)(lag_skatt("fyret", sesong=["sommer"], kategori="folk")), STIL)
    himmel = _apnet(delekort(tegning, "", "", None)).crop((0, 0, BREDDE, HOYDE // 3))
    assert min(ImageStat.Stat(himmel).mean) > 80


@pytest.mark.parametrize(
    "navn",
    [
        "Nordvik",
        "Čáhcesuolu đ ŋ š ŧ ž",
        "Et navn som er så langt at det må stå på to linjer med mindre bokstaver",
        "x" * 80,
        "",
    ],
)
def test_navnet_star_pa_bildet_og_alle_bokstavene_har_sin_form(tegning, navn):
    uten = delekort(tegning, "", "", SKRIFT)
    med = delekort(tegning, navn, "Ness", SKRIFT)
    assert med != uten
    assert _apnet(med).size == (BREDDE, HOYDE)


@pytest.mark.parametrize(
    ("navn", "egne", "sti"),
    [
        ("jobb", True, "delebilder/jobb.png"),
        ("skatter/fyret/", True, "delebilder/skatter/fyret.jpg"),
        ("skatter/fyret/", False, "delebilder/skatter.png"),
    ],
)
def test_ei_side_om_en_post_har_sitt_eget_og_ellers_slagets(navn, egne, sti):
    assert fil(navn, egne=egne).sti == sti
