"""What a reviewer is told of an event: that it has been, that its dates moved, and what comes each month."""

import pytest
from kopi import HENDELSE, linje_med, med, uten

FIL = "data/hendelser/fest.yml"


def hendelse(datoer: str, oppdatert: str = "2026-11-20") -> str:
    return med(uten(HENDELSE, "tidspunkt"), f"datoer: # datoer\n  - {datoer}", f"oppdatert: {oppdatert} # oppdatert")


# ---- over


@pytest.mark.parametrize(
    ("datoer", "venter"),
    [
        ("{fra: 2025-12-24}", True),
        ("{fra: 2026-11-21}", True),
        ("{fra: 2026-11-22}", False),
        ("{fra: 2026-11-20, til: 2026-11-22}", False),
        ("{fra: 2026-11-21, til: 2026-11-22, kl: 20:00, slutt: 02:00}", True),
        ("{fra: 2025-12-24, gjentas: {hver: ar}}", False),
        ("{fra: 2025-12-24, gjentas: {hver: uke, til: 2026-11-04}}", True),
        ("{fra: 2025-12-24}\n  - {fra: 2026-12-24}", False),
    ],
)
def test_en_ny_hendelse_som_har_vart(par, varsler, datoer, venter):
    par.ny.skriv("hendelser/fest.yml", hendelse(datoer))
    assert bool(varsler("har alt vært")) == venter


def test_hva_som_star_om_en_ny_hendelse_som_har_vart(par, varsler):
    tekst = hendelse("{fra: 2025-12-24}")
    par.ny.skriv("hendelser/fest.yml", tekst)
    assert varsler("har alt vært") == [
        f"{FIL}:{linje_med(tekst, '# datoer')}: varsel: datoer: har alt vært: siste dag er 2025-12-24, og det er "
        "oppdatert 2026-11-20. Er årstallet rett? Er neste gang ikke fastsatt, så flytt datoene til «tidligere», og "
        "skriv når på året det pleier å være i «tidspunkt»"
    ]


def test_den_som_sto_der_for_far_ha_vart(par, varsler):
    par.begge("hendelser/fest.yml", hendelse("{fra: 2025-12-24}", "2025-12-01"))
    par.ny.skriv("hendelser/fest.yml", hendelse("{fra: 2025-12-23}", "2025-12-01"))
    assert varsler("har alt vært") == []


def test_en_ny_som_ingen_har_sett_pa_siden(par, varsler):
    """Every event that was looked over after its last day is told of by the rule of the data; this by the review."""
    par.ny.skriv("hendelser/fest.yml", hendelse("{fra: 2026-11-21}"))
    (varsel,) = varsler("har alt vært")
    assert "har alt vært, 21. november 2026. Er årstallet rett?" in varsel


# ---- moved


@pytest.mark.parametrize(
    ("ny", "oppdatert", "venter"),
    [
        ("{fra: 2026-12-06}", "2026-11-20", True),
        ("{fra: 2026-12-05, avlyst: true}", "2026-11-20", True),
        ("{fra: 2026-12-05, kl: 18:00}", "2026-11-20", True),
        ("{fra: 2026-12-05, gjentas: {hver: ar}}", "2026-11-20", True),
        ("{fra: 2026-12-06}", "2026-11-19", True),
        ("{fra: 2026-12-06}", "2026-11-21", False),
        ("{fra: 2026-12-06}", "2026-11-22", False),
        ("{fra: 2026-12-05}", "2026-11-20", False),
    ],
)
def test_datoen_flyttet_seg_og_oppdatert_ikke(par, varsler, ny, oppdatert, venter):
    par.begge("hendelser/fest.yml", hendelse("{fra: 2026-12-05}"))
    par.ny.skriv("hendelser/fest.yml", hendelse(ny, oppdatert))
    assert bool(varsler("datoene er endret")) == venter


def test_to_endringer_samme_dag_er_nok(par, varsler):
    par.begge("hendelser/fest.yml", hendelse("{fra: 2026-12-05}", "2026-11-22"))
    par.ny.skriv("hendelser/fest.yml", hendelse("{fra: 2026-12-06}", "2026-11-22"))
    assert varsler("datoene er endret") == []


def test_hva_som_star_nar_datoen_flyttet_seg(par, varsler):
    par.begge("hendelser/fest.yml", hendelse("{fra: 2026-12-05}"))
    tekst = hendelse("{fra: 2026-12-06}")
    par.ny.skriv("hendelser/fest.yml", tekst)
    assert varsler("datoene er endret") == [
        f"{FIL}:{linje_med(tekst, '# oppdatert')}: varsel: oppdatert: datoene er endret, men her står det fortsatt "
        "20. november 2026. Skriv dagens dato, 2026-11-22, så får de som følger kalenderen, vite at noe er flyttet"
    ]


# ---- each month


@pytest.mark.parametrize(
    ("datoer", "melding"),
    [
        (
            "{fra: 2026-11-27, gjentas: {hver: maned}}",
            "kommer igjen den 27. hver måned, hvilken ukedag det enn er. Mente du fredagen, så skriv «i_maneden: "
            "fjerde» (fjerde fredag i måneden) eller «i_maneden: siste» (siste fredag i måneden). Ellers er alt i "
            "orden",
        ),
        (
            "{fra: 2026-12-02, gjentas: {hver: maned}}",
            "kommer igjen den 2. hver måned, hvilken ukedag det enn er. Mente du onsdagen, så skriv «i_maneden: "
            "forste» (første onsdag i måneden). Ellers er alt i orden",
        ),
        ("{fra: 2026-11-27, gjentas: {hver: maned, i_maneden: siste}}", None),
        ("{fra: 2026-11-27, gjentas: {hver: uke}}", None),
    ],
)
def test_samme_dato_hver_maned(par, varsler, datoer, melding):
    par.ny.skriv("hendelser/fest.yml", hendelse(datoer))
    assert [en.partition("gjentas: ")[2] for en in varsler("hver måned")] == ([melding] if melding else [])


def test_det_blir_sagt_en_gang(par, varsler):
    par.begge("hendelser/fest.yml", hendelse("{fra: 2026-11-27, gjentas: {hver: maned}}"))
    par.ny.skriv("hendelser/fest.yml", hendelse("{fra: 2026-11-27, gjentas: {hver: maned}}", "2026-11-22"))
    assert varsler("hver måned") == []
