"""Who has a site: what of its name someone has registered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.ground.domene import eierdomene


@pytest.mark.parametrize(
    ("vert", "domene"),
    [
        ("www.ness.example", "ness.example"),
        ("WWW.Ness.Example.", "ness.example"),
        ("a.b.c.d.ness.example", "ness.example"),
        ("www.nessby.kommune.no", "nessby.kommune.no"),
        ("annen.kommune.no", "annen.kommune.no"),
        ("kommune.no", "kommune.no"),
        ("ness.github.io", "ness.github.io"),
        ("vik.github.io", "vik.github.io"),
        ("www.ness.co.uk", "ness.co.uk"),
        ("www.blåbær.no", "xn--blbr-roah.no"),
        ("xn--blbr-roah.no", "xn--blbr-roah.no"),
        ("www.ness.xn--fiqs8s", "ness.xn--fiqs8s"),
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:db8::1"),
        ("localhost", "localhost"),
        ("", ""),
        ("a..example", "a..example"),
    ],
)
def test_eierdomene(vert, domene):
    assert eierdomene(vert) == domene


@given(st.text() | st.from_regex(r"[a-zåø0-9.-]{0,300}", fullmatch=True))
def test_hva_som_helst_kan_sta_som_vert(vert):
    assert eierdomene(eierdomene(vert)) == eierdomene(vert)
