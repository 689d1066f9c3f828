"""The first 90 days with dates: from the day that someone chooses, in the address, and as a calendar file."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page

from regionportal.model.region import Region

STI = "kommuner/ness/forste-90-dager/"


def _nar(side: Page) -> list[str]:
    return side.locator(".stegliste .naar").all_inner_texts()


def test_uten_skript_er_dagene_talt_fra_flyttedagen(nettleser: Browser, vert: str):
    kontekst = nettleser.new_context(java_script_enabled=False)
    side = kontekst.new_page()
    side.goto(vert + STI, wait_until="networkidle")
    assert _nar(side)[:2] == ["Dag 1", "Innen dag 3"]
    assert not side.locator("form.flyttedag").is_visible()
    assert side.get_by_role("link", name="Kalenderfil for deg som flytter 1. desember 2026").is_visible()
    kontekst.close()


def test_en_valgt_dag_gir_datoer_og_star_i_adressen(side: Page, vert: str):
    side.goto(vert + STI, wait_until="networkidle")
    assert side.get_by_role("button", name="Legg det i kalenderen").is_disabled()
    side.get_by_label("Når flytter du?").fill("2027-01-04")
    assert _nar(side)[:2] == ["4. januar 2027", "Innen 6. januar 2027"]
    assert side.url == f"{vert}{STI}?fra=2027-01-04"
    assert "for deg som flytter 4. januar 2027" in side.get_by_role("status").first.inner_text()
    side.get_by_label("Når flytter du?").fill("")
    assert _nar(side)[:2] == ["Dag 1", "Innen dag 3"]
    assert side.url == vert + STI


@pytest.mark.parametrize("sone", ["Europe/Oslo", "Pacific/Auckland", "America/Los_Angeles"])
def test_datoene_er_de_samme_i_alle_tidssoner_og_over_sommertid(
    nettleser: Browser, vert: str, bygdaregion: Region, sone: str
):
    kontekst = nettleser.new_context(timezone_id=sone)
    side = kontekst.new_page()
    side.goto(f"{vert}{STI}?fra=2027-03-27", wait_until="networkidle")  # summer time begins the day after
    dager = sorted(steg.dag for steg in bygdaregion.om.forste_90_dager)
    ventet = [date(2027, 3, 27) + timedelta(days=dag - 1) for dag in dager]
    assert [tekst.rpartition(" ")[2] for tekst in _nar(side)] == [str(dag.year) for dag in ventet]
    assert [int(tekst.removeprefix("Innen ").split(".")[0]) for tekst in _nar(side)] == [dag.day for dag in ventet]
    kontekst.close()


@pytest.mark.parametrize("fra", ["", "i dag", "2027-02-30", "<b>", "2027-13-01"])
def test_en_dag_som_ikke_finnes_er_ingen_dag(side: Page, vert: str, fra: str):
    side.goto(f"{vert}{STI}?fra={fra}", wait_until="networkidle")
    assert _nar(side)[0] == "Dag 1"


def test_kalenderen_er_rfc_5545_med_de_samme_hendelsene_som_fila(side: Page, vert: str, bygdaregion: Region, bygda):
    side.clock.set_fixed_time(datetime(2026, 12, 24, 10, 30, tzinfo=UTC))
    side.goto(f"{vert}{STI}?fra=2026-12-01", wait_until="networkidle")
    with side.expect_download() as lastet:
        side.get_by_role("button", name="Legg det i kalenderen").click()
    assert lastet.value.suggested_filename == "forste-90-dager-2026-12-01.ics"
    ics = lastet.value.path().read_bytes()
    assert all(len(linje) <= 75 for linje in ics.split(b"\r\n"))
    assert b"\n" not in ics.replace(b"\r\n", b"")
    fil = bygda.filer[f"{STI}2026-12-01.ics"]
    assert _hendelser(ics) == _hendelser(fil)
    assert len(_hendelser(ics)) == len(bygdaregion.om.forste_90_dager)
    assert {en["dtstamp"].dt for en in Calendar.from_ical(ics).walk("VEVENT")} == {
        datetime(2026, 12, 24, 10, 30, tzinfo=UTC)
    }


def _hendelser(ics: bytes) -> dict[str, tuple]:
    alle = Calendar.from_ical(ics).walk("VEVENT")
    return {str(en["uid"]): (en["dtstart"].dt, str(en["summary"]), str(en["description"])) for en in alle}
