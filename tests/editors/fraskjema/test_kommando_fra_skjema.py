"""The command: the text in the environment, what to do as JSON."""

import json

import pytest
from lag_bilder import TELEFONBILDE
from skjematekst import HENDELSE, SKATT, SKATTEBILDE, VEDLEGG, skjematekst
from tjener import Tjener
from vedleggtjener import LAGER, TilTjener, github

from regionportal.__main__ import main

FIL = "data/skatter/ness/tyttebarhaugen.yml"


@pytest.fixture
def kjor(kopi, monkeypatch, capsys):
    """(exit status, what is printed) of the command with this text and number."""
    (kopi.rot / "docs").mkdir()

    def gjor(tekst, sak, *valg):
        for navn, verdi in (("SKJEMA_TEKST", tekst), ("SKJEMA_SAK", sak)):
            monkeypatch.delenv(navn, raising=False)
            if verdi is not None:
                monkeypatch.setenv(navn, verdi)
        status = main(
            ["fra-skjema", "--rot", str(kopi.rot), "--dag", "2026-11-22", "--adresse", "https://portal.example", *valg]
        )
        return status, capsys.readouterr().out

    return gjor


def test_det_som_skal_gjores_kommer_som_json(kjor, kopi, alle):
    status, ut = kjor(skjematekst(alle["ny-skatt"], **SKATT), "12")
    svar = json.loads(ut)
    assert (status, svar["tilstand"], svar["gren"], svar["fil"], svar["sak"]) == (0, "klar", "skjema-12", FIL, 12)
    assert not (kopi.rot / FIL).exists()


def test_fila_blir_lagt_i_data_nar_den_er_i_orden(kjor, kopi, alle):
    kjor(skjematekst(alle["ny-skatt"], **SKATT), "12", "--skriv")
    assert kopi.feil() == []
    assert (kopi.rot / FIL).read_text("utf-8").startswith("navn: Tyttebærhaugen\n")
    status, _ = kjor(skjematekst(alle["ny-hendelse"], **HENDELSE | {"fra": "snart"}), "12", "--skriv")
    assert status == 0 and not (kopi.rot / "data/hendelser/bardagen.yml").exists()


def test_med_ei_fil_a_skrive_til(kjor, kopi, alle):
    status, ut = kjor(skjematekst(alle["ny-skatt"], **SKATT), "12", "--ut", str(kopi.rot / "ut.json"))
    assert (status, ut) == (0, f"klar: {FIL}\n")
    assert json.loads((kopi.rot / "ut.json").read_text("utf-8"))["fil"] == FIL


@pytest.mark.parametrize(("tekst", "sak"), [(None, "12"), ("x", None), ("x", "tolv"), ("x", "-1")])
def test_uten_det_den_trenger_gjor_den_ingenting(kjor, tekst, sak):
    assert kjor(tekst, sak)[0] == 1


def test_saken_som_github_forteller_om_den(kjor, kopi, alle):
    hendelse = kopi.rot / "event.json"
    hendelse.write_text(json.dumps({"issue": {"number": 12, "body": skjematekst(alle["ny-skatt"], **SKATT)}}), "utf-8")
    status, ut = kjor(None, None, "--hendelse", str(hendelse))
    assert (status, json.loads(ut)["fil"], json.loads(ut)["sak"]) == (0, FIL, 12)


def test_en_tekst_som_er_for_lang_for_miljoet(kjor, kopi, alle):
    """An environment variable holds 128 KiB (MAX_ARG_STRLEN of Linux); an issue holds 65 536 characters."""
    hendelse = kopi.rot / "event.json"
    lang = skjematekst(alle["ny-skatt"], **SKATT | {"tekst": "\N{MOUNTAIN}" * 60_000})
    hendelse.write_text(json.dumps({"issue": {"number": 12, "body": lang}}), "utf-8")
    status, ut = kjor(None, None, "--hendelse", str(hendelse))
    assert (status, json.loads(ut)["tilstand"]) == (0, "mangler")


@pytest.mark.parametrize("innhold", [None, "", "{}", "[]", '{"issue": null}', '{"issue": {"body": "x"}}'])
def test_ei_hendelse_uten_ei_sak_gjor_ingenting(kjor, kopi, innhold):
    hendelse = kopi.rot / "event.json"
    if innhold is not None:
        hendelse.write_text(innhold, "utf-8")
    assert kjor(None, None, "--hendelse", str(hendelse))[0] == 1


def test_en_tom_tekst_er_ikke_noe_skjema(kjor):
    assert json.loads(kjor("", "12")[1])["tilstand"] == "ukjent"


def test_det_noen_har_sendt_for_er_der_for_den_neste(kjor, alle):
    kjor(skjematekst(alle["ny-skatt"], **SKATT), "12", "--skriv")
    svar = json.loads(kjor(skjematekst(alle["ny-skatt"], **SKATT), "13")[1])
    assert svar["tilstand"] == "mangler" and "https://portal.example/skatter/tyttebarhaugen/" in svar["kommentar"]


# ---- with a photo


@pytest.fixture
def hos_github(monkeypatch):
    """A photo from a phone where the command fetches it, on this machine."""
    with Tjener(github(TELEFONBILDE)) as tjener:
        transport = TilTjener(tjener)
        monkeypatch.setattr("regionportal.machines.vedlegg.henting.ApentNett", lambda: transport)
        yield transport


def test_bildet_kommer_ved_siden_av_det_som_skal_gjores(kjor, kopi, alle, hos_github, tmp_path):
    ut, bilde = tmp_path / "levert" / "resultat.json", tmp_path / "levert" / "bilde"
    tekst = skjematekst(alle["ny-skatt"], **SKATT | SKATTEBILDE)
    assert kjor(tekst, "12", "--ut", str(ut), "--bilde", str(bilde)) == (0, f"klar: {FIL}\n")
    assert json.loads(ut.read_text("utf-8"))["bilde"] == "data/bilder/tyttebarhaugen.jpg"
    assert bilde.read_bytes().startswith(b"\xff\xd8\xff") and bilde.read_bytes() != TELEFONBILDE
    assert hos_github.spurt == [VEDLEGG, LAGER]


def test_bildet_blir_lagt_blant_bildene_med_fila(kjor, kopi, alle, hos_github, tmp_path):
    tekst = skjematekst(alle["ny-skatt"], **SKATT | SKATTEBILDE)
    kjor(tekst, "12", "--skriv", "--bilde", str(tmp_path / "bilde"))
    assert kopi.feil() == []
    assert (kopi.data / "bilder" / "tyttebarhaugen.jpg").read_bytes() == (tmp_path / "bilde").read_bytes()


def test_uten_et_sted_a_legge_det_blir_ingenting_hentet(kjor, alle, hos_github):
    svar = json.loads(kjor(skjematekst(alle["ny-skatt"], **SKATT | SKATTEBILDE), "12")[1])
    assert (svar["tilstand"], svar["bilde"], hos_github.spurt) == ("mangler", "", [])


def test_et_skjema_uten_bilde_gir_ingen_fil(kjor, alle, hos_github, tmp_path):
    svar = json.loads(kjor(skjematekst(alle["ny-skatt"], **SKATT), "12", "--bilde", str(tmp_path / "bilde"))[1])
    assert (svar["tilstand"], svar["bilde"], hos_github.spurt) == ("klar", "", [])
    assert not (tmp_path / "bilde").exists()
