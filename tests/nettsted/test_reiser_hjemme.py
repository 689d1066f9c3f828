"""Errands of those who live and work here: from the start page to a day, a form filled in, a measure, a table.

The made-up region is walked by the keyboard alone on a wide screen, the real one with a finger on a phone. What they
look for stands in the region as it was read: whatever an editor writes correctly, they find.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from atomleser import les
from ekte import les_ekte
from filtjener import tjen
from kalenderlesere import les as ganger
from nettstedet import ADRESSE, REPO, Nettsted
from playwright.sync_api import expect
from reisende import MOBIL, Reisende, finnes
from steder import ROT

from regionportal.knowledge.henvendelse import sentralen
from regionportal.model.region import Region

SKJEMAER = ROT / ".github" / "ISSUE_TEMPLATE"


@pytest.fixture(scope="session")
def i_konkurransen(prosjekt_med: Callable[..., Path]) -> Path:
    """The test region while its photo contest goes on."""

    def forleng(data: Path) -> None:
        (fil,) = (data / "fotokonkurranser").iterdir()
        skrevet = re.sub(r", plassering: \w+", "", fil.read_text("utf-8"))
        fil.write_text(re.sub(r"til: [0-9-]+", "til: 2026-12-20", skrevet), "utf-8")

    return prosjekt_med("i-konkurransen", forleng)


@pytest.fixture(scope="session")
def konkurransevert(bygg_en_gang: Callable[..., Nettsted], i_konkurransen: Path, dag: date) -> Iterator[str]:
    with tjen(bygg_en_gang("i-konkurransen", i_konkurransen, dag).mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def konkurranseregion(i_konkurransen: Path, dag: date) -> Region:
    return les_ekte(dag, i_konkurransen / "data")


def test_innbyggeren_finner_det_neste_som_skjer_og_hvor_hun_melder_inn_sitt_eget(reise: Reisende):
    kunnskap = reise.kunnskap
    finnes("hendelser", [*kunnskap.kommende, *kunnskap.uten_dato])
    reise.folg("hva-skjer/?nar=helga")
    expect(reise.side.locator("[data-fjern]")).to_be_visible()  # the list is narrowed
    reise.ser(f"{REPO}/issues/new?template=ny-hendelse.yml")
    assert (SKJEMAER / "ny-hendelse.yml").exists()
    reise.ser(*(reise.ut(en.url) for en in kunnskap.region.om.andre_kalendere))
    neste = reise.lenker("[data-etter-dato] .kort:visible")
    assert neste or all(en.avlyst for en in kunnskap.kommende)
    for adresse in neste[:1]:
        side = adresse.removeprefix(reise.vert)
        reise.folg(side)
        kalender, dag = reise.hent(f"{side}{side.split('/')[1]}.ics"), kunnskap.kontekst.dag
        assert ganger("icalendar", "Europe/Oslo", {side: kalender}, dag, dag + timedelta(days=800))[side]


@pytest.mark.parametrize(
    "reise",
    [
        pytest.param((("konkurransevert", "konkurranseregion", "dag"), MOBIL), id="i-konkurransen"),
        pytest.param((("ekte_vert", "ekte", "ekte_dag"), MOBIL), id="ekte", marks=pytest.mark.innhold),
    ],
    indirect=True,
)
def test_skoleklassen_finner_konkurransen_med_reglene_og_fyller_ut_arket(reise: Reisende):
    side, region, dag = reise.side, reise.kunnskap.region, reise.kunnskap.kontekst.dag
    reise.sok("fotokonkurranse", "fotokonkurranse/")
    for konkurranse in (en for en in region.fotokonkurranser if en.fasen(dag) in ("kommer", "pagar")):
        reise.folg(konkurranse.side)
        reise.leser("Slik sender du inn", konkurranse.deltakere, konkurranse.kaaring)
        reise.tilbake()
    reise.ser(f"{REPO}/issues/new?template=ny-skatt.yml")
    reise.folg("bidra/papir/")
    kommune, navn = region.kommuner[-1], side.get_by_label("Navn", exact=True)
    side.get_by_label("En skatt").check()
    side.get_by_label(kommune.navn, exact=True).check()
    navn.fill("Huska bak skolen")
    side.emulate_media(media="print")
    assert navn.is_visible() and navn.input_value() == "Huska bak skolen"
    assert side.get_by_label(kommune.navn, exact=True).is_checked()
    reise.ser_hvem(sentralen(kommune))


def test_den_unge_finner_hvem_som_horer_pa_henne_hva_som_ble_av_det_og_sommerjobb(reise: Reisende):
    region = reise.kunnskap.region
    gruppe = reise.inn_som("unge")
    egne = [en for en in region.tiltak if gruppe.id in en.malgrupper and "tiltak" in gruppe.viser]
    for tiltak in egne[:1]:
        reise.folg(tiltak.side)
        reise.leser("Det som har skjedd", tiltak.historikk[-1].tekst)
        reise.tilbake()
    (tema,) = finnes("spørsmål om jobb fra unge", [en for en in region.stillingstemaer if en.id in gruppe.temaer])
    reise.folg(tema.side)
    reise.ser_svar_fra_kommunene(tema)


def test_den_som_folger_en_plan_ser_hvor_langt_den_er_kommet_og_far_vite_om_det_neste(reise: Reisende):
    tiltak = finnes("tiltak", reise.kunnskap.region.tiltak)[0]
    reise.folg("tiltak/")
    reise.folg(tiltak.side)
    siste = tiltak.historikk[-1]
    reise.leser(tiltak.eier, "Det som har skjedd", siste.tekst)
    reise.brett_ut()
    reise.ser(*(reise.ut(en.url) for en in siste.kilder))
    assert f"{ADRESSE}{tiltak.side}" in {en.link for en in les(reise.hent("feed/tiltak.xml")).entries}


def test_den_som_arbeider_i_kommunen_far_skjemaet_med_feltene_fylt_ut(reise: Reisende):
    region = reise.kunnskap.region
    sporsmal = {en.get("id") for en in yaml.safe_load((SKJEMAER / "endre.yml").read_text("utf-8"))["body"]}
    for post in (region.kommuner[0], *region.hendelser[:1], *region.skatter[:1]):
        reise.sok(post.navn, post.side)
        (lenke,) = [en for en in reise.lenker() if en.startswith(f"{REPO}/issues/new?template=endre.yml")]
        felt = {navn: verdi for navn, (verdi,) in parse_qs(urlsplit(lenke).query).items()}
        assert (felt.pop("template"), post.navn in felt.pop("title")) == ("endre.yml", True)
        assert felt == {"side": f"{ADRESSE}{post.side}", "fil": post.fil}
        assert felt.keys() <= sporsmal
        reise.ser(f"{REPO}/edit/main/{post.fil}")


def test_journalisten_finner_tallene_og_hva_hver_kolonne_er(reise: Reisende):
    region, side = reise.kunnskap.region, reise.side
    reise.folg("apne-data/")
    for navn, poster in {"kommuner": region.kommuner, "jobbehov": region.jobbehov, "tiltak": region.tiltak}.items():
        kolonner, *rader = csv.reader(io.StringIO(reise.hent(f"api/v1/{navn}.csv")), delimiter=";")
        assert {rad[0] for rad in rader} == {post.id for post in poster}
        om = json.loads(reise.hent(f"api/v1/{navn}.csv-metadata.json"))["tableSchema"]["columns"]
        assert [en["name"] for en in om] == kolonner
        assert json.loads(reise.hent(f"api/v1/{navn}.json"))["antall"] == len(poster)
        reise.ser(f"{reise.vert}apne-data/#{navn}")
        forklart = f"#{navn} + details"
        side.locator(f"{forklart} > summary").click()
        reise.leser(*(f"{en['dc:title']}. {en['dc:description']}" for en in om), i=forklart)


def test_den_som_ser_darlig_og_mister_nettet_leser_nummeret_og_skriver_det_ut(reise: Reisende):
    side, kommune = reise.side, reise.kunnskap.region.kommuner[0]
    side.set_viewport_size({"width": 320, "height": 568})  # a laptop's page at 400 %
    side.route("**/*.js", lambda rute: rute.abort())
    reise.folg("kommuner/")
    reise.folg(kommune.side)
    assert side.evaluate("document.documentElement.scrollWidth <= innerWidth")
    side.context.set_offline(True)
    sentral = sentralen(kommune)
    for medium in ("screen", "print"):
        side.emulate_media(media=medium)
        reise.ser_hvem(sentral)
        reise.leser(sentral.rolle, *filter(None, (sentral.telefon, sentral.epost, sentral.apent)))
