"""A municipal employee's way through the web editor, from the key to a page. Only GitHub is made up."""

import io
import shutil
from datetime import date
from pathlib import Path

import pytest
from liksomgithub import GREN
from PIL import Image
from playwright.sync_api import expect
from redaktor import Redaktor
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.nettsted import artefacts
from regionportal.reading.load import last

MAL = ROT / "overrides" / "sider"
NAVN = "Ærfuglen på Øya"
FIL = "data/skatter/vik/aerfuglen-pa-oya.yml"
GREN_FOR_SKATTEN = "cms/skatter-vik/aerfuglen-pa-oya"
SKATT = """\
navn: Ærfuglen på Øya
kategori: natur
ingress: Ærfuglen hekker på øya hver vår.
bilder:
  - fil: img_2041~2.webp
    alt: En ærfugl ligger på reiret.
    foto: Vik museum
    lisens: CC BY 4.0
kilder:
  - url: https://www.vik.example/aerfugl
    lest: 2026-11
oppdatert: 2026-11-22
"""
NORD_OST = 0x8825  # where EXIF has the place


def bilde_fra_mobil() -> bytes:
    """A photo as a phone takes it: large, and with where it was taken."""
    bilde, ut = Image.new("RGB", (2720, 1700), (40, 90, 120)), io.BytesIO()
    exif = bilde.getexif()
    exif.get_ifd(NORD_OST).update({1: "N", 2: (69.0, 58.0, 0.0)})
    bilde.save(ut, "JPEG", exif=exif)
    return ut.getvalue()


def skriv_skatt(redaktor: Redaktor, navn: str = NAVN) -> None:
    """Fill in what a treasure must have."""
    redaktor.ga_til("collections/skatter-vik/new")
    redaktor.skriv(["Navn"], navn)
    redaktor.felt("Kategori").get_by_role("combobox").click()
    redaktor.side.get_by_role("option", name="Natur").click()
    redaktor.skriv(["Ingress"], "Ærfuglen hekker på øya hver vår.")
    redaktor.trykk("Legg til", redaktor.felt("Kilder"))
    redaktor.skriv(["Kilder", "Adresse"], "https://www.vik.example/aerfugl")
    redaktor.skriv(["Kilder", "Lest"], "2026-11")


def legg_til_bilde(redaktor: Redaktor) -> None:
    side = redaktor.side
    redaktor.trykk("Legg til", redaktor.felt("Bilder"))
    redaktor.trykk("Velg fil", redaktor.felt("Bilder", "Bildefil"))
    with side.expect_file_chooser() as velger:
        redaktor.trykk("Last opp", side.get_by_role("dialog"))
    velger.value.set_files({"name": "IMG_2041~2.JPG", "mimeType": "image/jpeg", "buffer": bilde_fra_mobil()})
    expect(side.get_by_role("dialog")).to_contain_text("img_2041~2")
    redaktor.trykk("Sett inn", side.get_by_role("dialog"))
    expect(redaktor.felt("Bilder", "Bildefil")).to_contain_text("img_2041~2.webp")
    redaktor.skriv(["Bilder", "Beskrivelse"], "En ærfugl ligger på reiret.")
    redaktor.skriv(["Bilder", "Fotograf"], "Vik museum")
    redaktor.skriv(["Bilder", "Lisens"], "CC BY 4.0")


def apne_forslaget(redaktor: Redaktor, navn: str = NAVN) -> None:
    redaktor.ga_til("workflow")
    redaktor.side.get_by_role("button", name=navn).click()
    redaktor.felt("Navn").wait_for()


@pytest.fixture
def prosjekt(tmp_path: Path, testdata: Path) -> Path:
    shutil.copytree(testdata, tmp_path / "data")
    return tmp_path


def legg_i(prosjekt: Path, filer: dict[str, bytes]) -> None:
    for sti, innhold in filer.items():
        (prosjekt / sti).parent.mkdir(parents=True, exist_ok=True)
        (prosjekt / sti).write_bytes(innhold)


def test_fra_ny_skatt_til_siden_der_den_star(redaktor: Redaktor, prosjekt: Path, dag: date):
    github = redaktor.github
    skriv_skatt(redaktor)
    legg_til_bilde(redaktor)
    redaktor.lagre()
    forslag = github.apne()[0]
    assert (forslag.gren, forslag.utkast, forslag.merker) == (GREN_FOR_SKATTEN, True, ["sveltia-cms/draft"])
    assert github.endret(GREN).keys() == set()  # nothing is published
    filer = github.endret(forslag.gren)
    assert filer[FIL].decode() == SKATT
    bilde = Image.open(io.BytesIO(filer["data/bilder/img_2041~2.webp"]))
    assert (bilde.size, dict(bilde.getexif())) == ((2560, 1600), {})  # smaller, and without where it was taken

    apne_forslaget(redaktor)
    redaktor.skriv(["Ingress"], "Ærfuglen hekker på øya hver mai.")
    redaktor.lagre()
    assert len(github.forslag) == 1  # the same proposal
    assert b"hver mai" in github.endret(forslag.gren)[FIL]

    apne_forslaget(redaktor)
    redaktor.trykk("Status")
    redaktor.side.get_by_role("menuitemradio", name="Klar").click()
    redaktor.vent_til(lambda: not forslag.utkast)
    assert forslag.merker == ["sveltia-cms/pending_publish"]
    redaktor.side.get_by_role("button", name="Publiser", exact=True).click()
    redaktor.side.get_by_role("alertdialog").get_by_role("button", name="Publiser").click()
    redaktor.vent_til(lambda: forslag.gren not in github.grener)
    assert forslag.tilstand == "merged"

    legg_i(prosjekt, github.grener[GREN])
    region, feil = last(prosjekt / "data", dag)
    assert region, som_tekst(feil)
    (skatt,) = [en for en in region.skatter if en.navn == NAVN]
    assert (skatt.id, skatt.ingress, skatt.oppdatert) == ("aerfuglen-pa-oya", "Ærfuglen hekker på øya hver mai.", dag)
    sider = {en.path: en for en in artefacts(Kunnskap(region, Kontekst(dag, "https://portal.example/")), MAL)}
    assert "En ærfugl ligger på reiret." in sider["skatter/aerfuglen-pa-oya.md"].content


def test_et_forslag_som_blir_avslatt_er_borte(redaktor: Redaktor):
    skriv_skatt(redaktor, "Noe vi ikke vil ha")
    redaktor.lagre()
    redaktor.ga_til("workflow")
    redaktor.trykk("Slett")
    redaktor.side.get_by_role("alertdialog").get_by_role("button", name="Slett").click()
    redaktor.vent_til(lambda: list(redaktor.github.grener) == [GREN])
    expect(redaktor.side.get_by_role("button", name="Noe vi ikke vil ha")).to_have_count(0)
    (forslag,) = redaktor.github.forslag
    assert forslag.tilstand == "closed"


def test_det_som_mangler_blir_sagt_pa_norsk(redaktor: Redaktor):
    """A draft may lack what it must have; what is wrong in it, may not be saved."""
    skriv_skatt(redaktor)
    redaktor.skriv(["Kilder", "Lest"], "i fjor")
    redaktor.side.get_by_role("button", name="Lagre", exact=True).click()
    expect(redaktor.felt("Kilder", "Lest")).to_contain_text("skriv tida som år, år-måned eller år-måned-dag")
    expect(redaktor.side.get_by_text("Ett felt må rettes før du kan lagre.").first).to_be_attached()
    assert redaktor.github.forslag == []
