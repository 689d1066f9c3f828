"""The shell around a page: what it says of the page's address where one is known, and does without where none is."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html
from steder import ROT

from regionportal.kontekst import Kontekst
from regionportal.pages.skall import Hode, Nettsted, Skall

NETTSTED = Nettsted(navn="Testkysten", tidssone="Europe/Oslo", meny=(), favicon="assets/merke.svg", logo="<svg></svg>")


@pytest.mark.parametrize(
    ("adresse", "side"), [("https://portal.example/", ["https://portal.example/skatter/fyret/"]), ("/", [])]
)
def test_forslaget_nevner_sida_nar_adressen_er_kjent(adresse, side):
    kontekst = Kontekst(date(2026, 11, 22), adresse, repo="https://github.example/region/portal")
    hode = Hode(url="skatter/fyret/", tittel="Fyret", kilde="data/skatter/ness/fyret.yml")
    skall = html.fromstring(Skall(NETTSTED, kontekst, ROT / "overrides").rundt(hode, "<h1>Fyret</h1>"))
    (skjema,) = [adr for adr in skall.xpath("//a/@href") if "template=endre.yml" in adr]
    svar = parse_qs(urlsplit(skjema).query)
    assert (svar.get("side", []), svar["fil"]) == (side, ["data/skatter/ness/fyret.yml"])
