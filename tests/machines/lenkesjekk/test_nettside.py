"""What is read of a page, whatever it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.machines.lenkesjekk.dommer import feilside
from regionportal.machines.lenkesjekk.dommer.nettside import Nettside, Videre, tekst

BITER = (
    *("<title>", "</title>", "<h1>", "</h1>", "<svg>", "<p>", "<div hidden>", "</div>", "<!--", "-->", "<script>"),
    *("</script>", "Siden finnes ikke", "404", "&#0;", "&shy;", "<?xml version='1.0'?>", "\0"),
    "<meta http-equiv=refresh content='0;url=/'>",
)
TEKST = st.one_of(st.sampled_from(BITER), st.text(alphabet=st.characters(), max_size=8))


@pytest.mark.parametrize(
    ("html", "videre"),
    [
        ('<meta http-equiv="refresh" content="0; url=/ny">', Videre("/ny", 0)),
        ("<META HTTP-EQUIV=REFRESH CONTENT='5;URL=\"https://ny.example/\"'>", Videre("https://ny.example/", 5)),
        ('<meta http-equiv="refresh" content="0,/ny">', Videre("/ny", 0)),
        ('<meta http-equiv="refresh" content="1.5; url=/ny">', Videre("/ny", 1)),
        ('<meta http-equiv="refresh" content="60; url=/ny">', None),
        ('<meta http-equiv="refresh" content="0">', None),
        ('<noscript><meta http-equiv="refresh" content="0; url=/ny"></noscript>', None),
        ('<!-- <meta http-equiv="refresh" content="0; url=/ny"> -->', None),
        ('<script>location.replace("/ny")</script>', Videre("/ny", 0)),
        ('<h1>Kart</h1><script>location.replace("/ny")</script>', None),
    ],
)
def test_hvor_siden_leder_videre(html, videre):
    assert Nettside(html).videre == videre


def test_prosa_er_det_som_er_a_lese():
    side = Nettside(
        "<body class=cookie-meny><nav>Meny</nav><header>Ness <h1>Kart</h1></header>"
        "<main><p>Ett kart,<br>og et til.</p><a href=/>Lenke</a><script>skript</script><p hidden>skjult</p></main>"
        "<div id=cookieboks>kapsler</div><footer>Bunn"
    )
    assert side.prosa == ("Ett kart,", "og et til.")
    assert side.hovedoverskrifter == ("Kart",)


@pytest.mark.parametrize(
    ("kropp", "tegnsett", "ventet"),
    [
        ("Årøya".encode(), None, "Årøya"),
        ("Årøya".encode("latin-1"), "iso-8859-1", "Årøya"),
        (b'<meta charset="iso-8859-1">\xc5', None, '<meta charset="iso-8859-1">Å'),
        (b"\xc5", "klingon", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_tegnsettet(kropp, tegnsett, ventet):
    assert tekst(kropp, tegnsett) == ventet


@given(st.lists(TEKST, max_size=25).map("".join))
def test_hva_som_helst_kan_leses(html):
    side = Nettside(html)
    funn = feilside.finn(side, "https://www.ness.example/dypt")
    assert funn is None or funn.tilstand in ("borte", "usikker")
    assert isinstance(side.tittel, str)
    assert side.videre is None or side.videre.adresse


def test_en_dyp_side_leses_uten_a_ga_tom():
    assert Nettside("<div>" * 40_000 + "x").lengde <= 1
