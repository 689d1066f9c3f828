"""All the pictures of a region: made once, kept by content, never taken on trust when broken."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from kopi import Kopi
from lag_bilder import JPEG, PNG, fire_hjorner, som

from regionportal.bilder import lager, omforming
from regionportal.bilder.utgivelse import utgi
from regionportal.reading.load import les_innhold

LITE = som(fire_hjorner(64, 48), "JPEG")
ANNET = som(fire_hjorner(60, 48), "JPEG")


@pytest.fixture
def mappe(tmp_path: Path) -> Path:
    return tmp_path / ".cache" / "bilder"


@pytest.fixture
def laget(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that pictures were made of, in order."""
    liste: list[str] = []
    lag = omforming.lag

    def skriv_opp(fil):
        liste.append(fil.navn)
        return lag(fil)

    monkeypatch.setattr(omforming, "lag", skriv_opp)
    return liste


def gammel(sti: Path) -> None:
    """As a file that has lain for a while: the list of known files leaves out what was just written."""
    os.utime(sti, (1_700_000_000, 1_700_000_000))


def innhold(artefakter) -> dict[str, bytes]:
    return {en.path: en.serialize() for en in artefakter}


def test_adressene_er_navnet_bredden_og_formatet(region_med, mappe):
    artefakter, feil = utgi(region_med(foss_jpg=JPEG, bro_png=PNG), mappe)
    assert feil == []
    assert [en.path for en in artefakter if "foss" in en.path] == [
        "bilder/foss-640.avif",
        "bilder/foss-640.webp",
        "bilder/foss-480.avif",
        "bilder/foss-480.webp",
    ]
    assert not any(en.path.endswith((".jpg", ".png")) for en in artefakter)


def test_uten_bilder_blir_ingen_mappe_laget(ramme: Kopi, mappe):
    region, _ = ramme.last()
    assert utgi(region, mappe) == ([], [])
    assert not mappe.exists()


def test_et_uendret_bilde_lages_en_gang(region_med, mappe, laget):
    forst = innhold(utgi(region_med(foss_jpg=LITE, bro_jpg=ANNET), mappe)[0])
    assert laget == ["bro", "foss"]
    region = region_med(foss_jpg=LITE, bro_jpg=ANNET)  # written anew: other times, the same bytes
    assert innhold(utgi(region, mappe)[0]) == forst
    assert laget == ["bro", "foss"]


def test_et_endret_bilde_lages_pa_nytt_og_det_gamle_blir_borte(region_med, mappe, laget):
    utgi(region_med(foss_jpg=LITE), mappe)
    for_ = {en.name for en in mappe.iterdir()}
    (mappe / "noe-annet").mkdir()
    utgi(region_med(foss_jpg=ANNET), mappe)
    etter = {en.name for en in mappe.iterdir()}
    assert laget == ["foss", "foss"]
    assert not for_ & etter
    assert len(etter) == 1


@pytest.mark.parametrize(
    "odelegg",
    [
        lambda post: (post / "foss-64.avif").write_bytes((post / "foss-64.avif").read_bytes()[:-1]),
        lambda post: (post / "foss-64.webp").write_bytes(b""),
        lambda post: (post / "foss-64.webp").unlink(),
        lambda post: (post / "filer.json").unlink(),
        lambda post: (post / "filer.json").write_text("{", "utf-8"),
        lambda post: (post / "filer.json").write_text("[]", "utf-8"),
    ],
    ids=["avkortet", "tom", "borte", "uten liste", "halv liste", "feil liste"],
)
def test_det_som_ikke_er_helt_lages_pa_nytt(region_med, mappe, laget, odelegg):
    region = region_med(foss_jpg=LITE)
    forst = innhold(utgi(region, mappe)[0])
    (post,) = (en for en in mappe.iterdir() if en.is_dir())
    odelegg(post)
    assert innhold(utgi(region, mappe)[0]) == forst
    assert laget == ["foss", "foss"]


def test_en_annen_utgave_av_programmet_lager_alt_pa_nytt(region_med, mappe, laget, monkeypatch):
    region = region_med(foss_jpg=LITE)
    utgi(region, mappe)
    monkeypatch.setattr(omforming, "oppsett", lambda: "Pillow 99")
    utgi(region, mappe)
    assert laget == ["foss", "foss"]


def test_flere_prosesser_gir_det_samme(region_med, mappe, tmp_path):
    region = region_med(a_jpg=LITE, b_jpg=ANNET, c_png=PNG)
    assert innhold(utgi(region, mappe, 3)[0]) == innhold(utgi(region, tmp_path / "annen", 1)[0])


def test_et_bilde_som_ble_odelagt_er_en_feil_ved_fila_og_resten_blir_tatt_vare_pa(region_med, mappe, laget, ramme):
    region = region_med(foss_jpg=LITE, bro_jpg=ANNET)
    ramme.skriv("bilder/foss.jpg", LITE[:300])  # after the door looked at it
    artefakter, feil = utgi(region, mappe)
    assert artefakter == []
    assert [str(en) for en in feil] == [
        "data/bilder/foss.jpg:1: bildet er ikke helt: slutten mangler. "
        "Send det på nytt, gjerne rett fra telefonen eller kameraet"
    ]
    assert utgi(region_med(foss_jpg=LITE, bro_jpg=ANNET), mappe)[1] == []
    assert laget == ["bro", "foss", "foss"]


# ---- what the door said is remembered too


def _last(ramme, dag, mappe):
    innhold = les_innhold(ramme.data, dag, kjente=lager.les_kjente(mappe))
    return innhold.region, innhold.funn


def test_et_kjent_bilde_leses_ikke_pa_nytt(region_med, mappe, ramme, dag, monkeypatch):
    region = region_med(foss_jpg=LITE)
    gammel(region.bilder["foss.jpg"].sti)
    monkeypatch.setattr(lager, "FERSK_NS", -(10**12))  # the file was written just now
    lager.husk_kjente(mappe, region.bilder)
    monkeypatch.setattr("regionportal.bilder.dor.les_bilde", lambda *_: pytest.fail("leste bildet"))
    igjen, feil = _last(ramme, dag, mappe)
    assert (feil, igjen.bilder) == ([], region.bilder)


def test_det_samme_bildet_avkodes_ikke_igjen_om_det_er_hentet_pa_nytt(region_med, mappe, ramme, dag, monkeypatch):
    """As when the repository is checked out anew, and the folder beside it was kept."""
    region = region_med(foss_jpg=LITE)
    lager.husk_kjente(mappe, region.bilder)
    gammel(region.bilder["foss.jpg"].sti)
    monkeypatch.setattr("regionportal.bilder.dor.les_bilde", lambda *_: pytest.fail("så på bildet"))
    igjen, feil = _last(ramme, dag, mappe)
    assert (feil, igjen.bilder) == ([], region.bilder)


def test_det_samme_innholdet_med_et_annet_slags_navn_blir_sett_pa(region_med, mappe, ramme, dag):
    lager.husk_kjente(mappe, region_med(foss_jpg=LITE).bilder)
    ramme.skriv("bilder/foss.png", LITE)
    _, feil = _last(ramme, dag, mappe)
    assert [str(en) for en in feil] == [
        "data/bilder/foss.png:1: fila er JPEG, men navnet slutter på .png. Gi den et navn som slutter på .jpg"
    ]


def test_en_fil_som_nettopp_er_skrevet_er_ikke_kjent_pa_tidene_sine(region_med, mappe, ramme):
    """It could change again without its times telling."""
    region = region_med(foss_jpg=LITE)
    lager.husk_kjente(mappe, region.bilder)
    kjente = lager.les_kjente(mappe)
    tider = region.bilder["foss.jpg"].sti.stat()
    ramme.skriv("bilder/foss.jpg", LITE[:-3] + b"\0" + LITE[-2:])
    os.utime(region.bilder["foss.jpg"].sti, ns=(tider.st_atime_ns, tider.st_mtime_ns))
    assert lager.kjent(kjente, region.bilder["foss.jpg"].sti) is None


def test_en_annen_utgave_av_pillow_ser_pa_bildene_igjen(region_med, mappe, monkeypatch):
    lager.husk_kjente(mappe, region_med(foss_jpg=LITE).bilder)
    monkeypatch.setattr(lager, "version", lambda _: "99")
    lager._koden.cache_clear()
    try:
        assert lager.les_kjente(mappe) == {}
    finally:
        lager._koden.cache_clear()


@pytest.mark.treg
def test_portal_sjekk_husker_bildene_og_henter_ikke_pillow_uten_grunn(region_med, ramme, dag):
    """Pillow takes as long to fetch as all else; a check of data without new pictures does without it."""
    region_med(foss_jpg=LITE)
    argumenter = ["sjekk", "--rot", str(ramme.data.parent), "--dag", str(dag)]
    kode = f"import sys; from regionportal.__main__ import main; print(main({argumenter}), 'PIL' in sys.modules)"
    program = [sys.executable, "-c", kode]
    svar = [subprocess.run(program, capture_output=True, text=True, check=True).stdout.split() for _ in range(2)]
    assert [en[-2:] for en in svar] == [["0", "True"], ["0", "False"]]


def test_et_bilde_som_er_byttet_ut_blir_sett_pa_igjen(region_med, mappe, ramme, dag, monkeypatch):
    region = region_med(foss_jpg=LITE)
    monkeypatch.setattr(lager, "FERSK_NS", -(10**12))
    lager.husk_kjente(mappe, region.bilder)
    ramme.skriv("bilder/foss.jpg", b"<script>" + b"x" * (len(LITE) - 8))  # as long as it was
    _, feil = _last(ramme, dag, mappe)
    assert [str(en) for en in feil] == [
        "data/bilder/foss.jpg:1: fila er HTML. Bildet må være JPEG, PNG, WebP eller AVIF"
    ]


@pytest.mark.parametrize("liste", ["", "{", "[]", "{}", '{"kode": "annen", "filer": []}', '{"kode": 1, "filer": [{}]}'])
def test_ei_liste_som_ikke_kan_leses_er_som_ingen(region_med, mappe, liste):
    lager.husk_kjente(mappe, region_med(foss_jpg=LITE).bilder)
    (mappe / "kjente.json").write_text(liste, "utf-8")
    assert lager.les_kjente(mappe) == {}


def test_lista_sier_bare_det_dora_sa(region_med, mappe, monkeypatch):
    monkeypatch.setattr(lager, "FERSK_NS", -(10**12))
    lager.husk_kjente(mappe, region_med(foss_jpg=LITE).bilder)
    (en,) = json.loads((mappe / "kjente.json").read_bytes())["filer"]
    assert en["fil"].keys() == {"format", "bredde", "hoyde", "retning", "sha256"}
