"""An event that was looked over after its last day is a warning. Today is 2026-11-22; the record is of 2026-11-20."""

import pytest
from kopi import HENDELSE, linje_med, med, uten

PLASS = "hendelser/prove.yml"


@pytest.mark.parametrize(
    ("datoer", "siste"),
    [
        ("[{fra: 2025-12-05}] # her", "2025-12-05"),
        ("[{fra: 2026-06-25, til: 2026-06-27}] # her", "2026-06-27"),
        ("[{fra: 2026-11-19}, {fra: 2026-02-06}] # her", "2026-11-19"),
        ("[{fra: 2026-01-05, gjentas: {hver: uke, til: 2026-06-01}}] # her", "2026-06-01"),
    ],
)
def test_alt_har_vart_da_noen_sist_sa_pa_det(ramme, datoer, siste):
    tekst = med(uten(HENDELSE, "tidspunkt"), f"datoer: {datoer}")
    ramme.skriv(PLASS, tekst)
    assert ramme.varsler() == [
        f"data/{PLASS}:{linje_med(tekst)}: varsel: datoer: har alt vært: siste dag er {siste}, og det er oppdatert "
        "2026-11-20. Er årstallet rett? Er neste gang ikke fastsatt, så flytt datoene til «tidligere», og skriv når på "
        "året det pleier å være i «tidspunkt»"
    ]


@pytest.mark.parametrize(
    "datoer",
    [
        "[{fra: 2026-11-20}]",  # the day itself
        "[{fra: 2026-11-21}]",  # over since, and nobody has looked
        "[{fra: 2025-12-05}, {fra: 2026-12-04}]",
        "[{fra: 2026-01-05, gjentas: {hver: uke}}]",
        "[{fra: 2026-01-05, gjentas: {hver: uke, til: 2027-06-01}}]",
    ],
)
def test_ellers_sies_ingenting(ramme, datoer):
    ramme.skriv(PLASS, med(uten(HENDELSE, "tidspunkt"), f"datoer: {datoer}"))
    assert ramme.varsler() == []
