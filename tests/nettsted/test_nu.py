"""The Nu Html Checker on a page of each kind: the HTML is as the standard has it."""

from pathlib import Path

import pytest
from nettstedet import SIDESLAG, Nettsted, fil, forste_av
from nu import rapport, sjekk

pytestmark = pytest.mark.treg

# What only the small test region has: photos, hostile text, and a contest.
MED_BILDER = ("skatter/fyret/", "skatter/skummel-tekst/", "fotokonkurranse/", "fotokonkurranse/lys-i-vinduene/")


def test_en_side_av_hvert_slag_er_uten_feil(bygda: Nettsted, testnes: Nettsted, testnes_ledige: Nettsted):
    sider = [
        *(bygda.mappe / fil(forste_av(bygda, slag)) for slag in SIDESLAG),
        *(testnes.mappe / fil(side) for side in MED_BILDER),
        testnes_ledige.mappe / fil("jobb/ledige/"),
    ]
    assert list(rapport(sjekk(sider), bygda.mappe)) == []


def test_det_som_er_galt_blir_funnet(tmp_path: Path):
    """What is not counted is just that: another property that is unknown is counted, and so is a script that is run."""
    (tmp_path / "side.html").write_text(
        """<!doctype html><html lang=nb><title>Prøve</title>
        <meta http-equiv=Content-Security-Policy content="script-src 'self'; img-src 'self'">
        <style>p { field-sizing: content; feild-sizing: content }
        @view-transition { navigation: auto } @veiw-transition { a: b }</style>
        <script type="application/ld+json">{}</script><script>kjor()</script>
        <p><img src="egen.png" alt=""><img src="https://ond.example/x.png" alt=""><div></div>""",
        "utf-8",
    )
    feil = sjekk([tmp_path / "side.html"])
    assert any("feild-sizing" in melding for melding in feil)
    assert any("@veiw-transition" in melding for melding in feil)
    assert [en["extract"] for melding in feil if "Inline script" in melding for en in feil[melding]] != []
    assert [melding for melding in feil if "Resource" in melding and "ond.example" in melding] != []
    assert not any("egen.png” blocked" in melding for melding in feil)
    assert not any("@view-transition" in melding for melding in feil)
    assert not any("“field-sizing”" in melding or "ld+json" in str(steder) for melding, steder in feil.items())
