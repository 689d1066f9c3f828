"""No day is more than ten years ahead. Today is 2026-11-22."""

from datetime import date

import pytest
from kopi import HENDELSE, linje_med, med, uten

from regionportal.reading.load import last


@pytest.mark.parametrize(
    ("felt", "sti"),
    [
        ("datoer: [{fra: %s}] # her", "datoer.fra"),
        ("datoer: [{fra: 2026-12-01, til: %s}] # her", "datoer.til"),
        ('datoer: [{fra: 2026-12-01, til: %s, kl: "10:00", slutt: "15:00"}] # her', "datoer.til"),
        ("datoer: [{fra: 2026-12-01, gjentas: {hver: ar, til: %s}}] # her", "datoer.gjentas.til"),
        ("datoer:\n  - {fra: 2026-12-01}\n  - {fra: %s} # her", "datoer.fra"),
        ("tidspunkt: Om våren\nsjekkes_innen: %s # her", "sjekkes_innen"),
    ],
)
@pytest.mark.parametrize("ar", ["2036-11-23", "4100-12-31", "9999-12-31"])
def test_en_dag_er_hoyst_ti_ar_fram(ramme, felt, sti, ar):
    tekst = med(uten(HENDELSE, "tidspunkt"), felt % ar)
    ramme.skriv("hendelser/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/hendelser/prove.yml:{linje_med(tekst)}: {sti}: {ar} er for langt fram. Lengst er 2036-11-22, 10 år fra "
        "nå. Er årstallet rett?"
    ]


@pytest.mark.parametrize("takt", ["dag", "uke", "maned", "ar", "paske"])
def test_ogsa_en_serie_begynner_og_har_unntakene_sine_innen_ti_ar(ramme, takt):
    """However far ahead the days are, they are faults, and not a traceback."""
    for dato in (
        f"{{fra: 4100-03-31, gjentas: {{hver: {takt}}}}}",
        f"{{fra: 2027-03-28, gjentas: {{hver: {takt}, unntatt: [9999-12-31]}}}}",
        f"{{fra: 2027-03-28, gjentas: {{hver: {takt}, avlyste: [9999-12-31]}}}}",
    ):
        ramme.skriv("hendelser/prove.yml", med(uten(HENDELSE, "tidspunkt"), f"datoer: [{dato}]"))
        assert any("er for langt fram" in en for en in ramme.feil())


@pytest.mark.parametrize("felt", ["datoer: [{fra: 2036-11-22}]", "datoer: [{fra: 1900-01-01}]"])
def test_ti_ar_fram_er_ikke_for_langt(ramme, felt):
    ramme.skriv("hendelser/prove.yml", med(uten(HENDELSE, "tidspunkt"), felt))
    assert ramme.feil() == []


def test_pa_en_skuddag_er_det_ogsa_ti_ar_fram(ramme):
    ramme.skriv("hendelser/prove.yml", med(uten(HENDELSE, "tidspunkt"), "datoer: [{fra: 2038-03-01}]"))
    _, funn = last(ramme.data, date(2028, 2, 29))
    assert any("2038-03-01 er for langt fram" in en.melding for en in funn)


@pytest.mark.parametrize(
    "dato",
    [
        '{fra: 9999-12-31, kl: "20:00", slutt: "02:00"}',
        '{fra: 9999-12-31, kl: "20:00", slutt: "24:00"}',
        "{fra: 1900-01-01, til: 9999-12-31}",
        "{fra: 9999-12-31, gjentas: {hver: dag, unntatt: [9999-12-31]}}",
    ],
)
def test_den_aller_siste_dagen_er_ogsa_en_feil_med_linje(ramme, dato):
    tekst = med(uten(HENDELSE, "tidspunkt"), f"datoer:\n  - {dato} # her")
    ramme.skriv("hendelser/prove.yml", tekst)
    [*_, feil] = ramme.feil()
    assert feil.startswith(f"data/hendelser/prove.yml:{linje_med(tekst)}: datoer.")
