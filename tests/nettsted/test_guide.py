"""The guide at /bidra/: its pictures are of pages that are there, and what it says of the forms is so."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from guidebilder import BILDER, SKATTEN, guiden
from nettstedet import Nettsted
from PIL import Image
from steder import ROT

from regionportal.editors.fraskjema import melding
from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.editors.guidetekst import Guidetekst
from regionportal.editors.skjema.issueforms import SAMTYKKE, former
from regionportal.model.region import Region

pytestmark = pytest.mark.innhold

STORST = 40_000  # bytes of a picture
TABELL = re.compile(r"\| Spørsmål \| Svar \|\n\|[ -|]+\|\n((?:\|.*\|\n)+)")


def _brukt(nettsted: Nettsted):
    return [
        bilde for side, rot in nettsted.sider.items() if side.startswith("bidra/") for bilde in rot.xpath("//main//img")
    ]


def test_hvert_bilde_i_guiden_er_laget_av_skriptet_og_brukt(nettsted: Nettsted):
    brukt = {Path(bilde.get("src")).stem for bilde in _brukt(nettsted)}
    assert brukt == {sti.stem for sti in guiden().mappe.iterdir()} == {bilde.navn for bilde in BILDER}


def test_hvert_bilde_i_guiden_sier_hva_det_viser_og_venter_til_noen_kommer(nettsted: Nettsted):
    bilder = _brukt(nettsted)
    assert bilder
    assert [
        bilde.get("src") for bilde in bilder if len(bilde.get("alt") or "") < 30 or bilde.get("loading") != "lazy"
    ] == []


def test_hvert_bilde_i_guiden_har_fasongen_sin_og_er_lite(nettsted: Nettsted):
    for bilde in _brukt(nettsted):
        fil = guiden().mappe / Path(bilde.get("src")).name
        with Image.open(fil) as innhold:
            bredde, hoyde = innhold.size
        assert round(hoyde * int(bilde.get("width")) / bredde) == pytest.approx(int(bilde.get("height")), abs=1), (
            fil.name
        )
        assert fil.stat().st_size < STORST


def test_siden_som_er_avbildet_finnes(nettsted: Nettsted):
    """All but the treasure of the example, which lives its own life in data/."""
    sider = {bilde.side for bilde in BILDER if bilde.side != SKATTEN}
    assert [side for side in sider if f"{side}index.html" not in nettsted.filer] == []


def test_eksempelet_i_guiden_blir_til_siden_det_sier(ekte: Region, ekte_dag: date):
    """The example of the first way, sent in where the treasure is not known yet."""
    skatt = guiden().skatt
    tekst = Guidetekst(ekte, ekte_dag, ROT / "docs").ferdig(
        (ROT / "docs" / "bidra" / "skjema.md").read_text("utf-8"), "bidra/skjema.md"
    )
    svar = dict(re.findall(r"\| (.+?) \| (.+?) \|\n", TABELL.search(tekst)[1]))
    form = former(ekte)["ny-skatt"]
    assert svar.keys() <= {en.etikett for en in form.sporsmal}
    kryss = "\n".join(f"- [x] {navn}" for navn in SAMTYKKE)
    deler = (
        f"### {en.etikett}\n\n{kryss if en.id == 'samtykke' else svar.get(en.etikett, '_No response_')}"
        for en in form.sporsmal
    )
    uten = replace(ekte, skatter=tuple(en for en in ekte.skatter if en.id != skatt.id))
    resultat = fra_skjema("\n\n".join(deler), 1, uten, ROT, "https://portal.example/", ekte_dag)
    assert (resultat.tilstand, resultat.fil, resultat.side) == ("klar", skatt.fil, skatt.side)


def test_guiden_siterer_det_innsenderen_far_lese():
    tekst = " ".join((ROT / "docs" / "bidra" / "skjema.md").read_text("utf-8").split())
    assert melding.klar().split(" Du får")[0] in tekst
    assert "Nå er det på nett" in tekst and "Nå er det på nett" in (
        ROT / ".github" / "skjema" / "publisert.sh"
    ).read_text("utf-8")


def test_guiden_forklarer_hver_tilstand_en_innsending_kan_ha():
    tilstander = re.search(r"TILSTANDER=\((.*)\)", (ROT / ".github" / "skjema" / "felles.sh").read_text("utf-8"))[1]
    tekst = (ROT / "docs" / "bidra" / "index.md").read_text("utf-8")
    assert re.findall(r"^\| \*\*(.+?)\*\* \|", tekst, re.M) == re.findall(r'"(.+?)"', tilstander)
