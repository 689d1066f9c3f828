"""The shell around a page: what it says of the page's address where one is known, and does without where none is."""

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html
from steder import ROT

from regionportal.kontekst import Kontekst
from regionportal.model.kontakt import Kontakt
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


KILDE = {"url": "https://radet.example/om", "lest": "2026-11"}
RADET = {"rolle": "Kystrådet", "sporsmal": "Alt om portalen.", "url": "https://radet.example/"}


@pytest.mark.parametrize(
    ("eier", "sagt", "lenker"),
    [
        (None, "Det er ikke bestemt hvem som skal eie portalen.", ["./kommuner/"]),
        ({}, "Portalen eies av Kystrådet.", ["https://radet.example/"]),
        (
            {"telefon": "77 00 00 00", "epost": "post@radet.example", "kilder": [KILDE]},
            "Portalen eies av Kystrådet.",
            ["tel:+4777000000", "mailto:post@radet.example"],
        ),
    ],
)
def test_nederst_star_det_hvem_som_eier_portalen_og_hvordan_en_nar_dem(eier, sagt, lenker):
    kontakt = None if eier is None else Kontakt.model_validate(RADET | eier)
    skall = Skall(replace(NETTSTED, eier=kontakt), Kontekst(date(2026, 11, 22), "/"), ROT / "overrides")
    (bunn,) = html.fromstring(skall.rundt(Hode(url="", tittel="Start"), "<h1>Start</h1>")).xpath("//p[@class='eier']")
    assert sagt in bunn.text_content()
    assert bunn.xpath("./a/@href") == lenker
