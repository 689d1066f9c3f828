"""What is excepted from a series is one of its days."""

import pytest
from kopi import HENDELSE, linje_med, med, uten


@pytest.mark.parametrize(
    ("dato", "felt", "melding"),
    [
        (
            "{fra: 2026-11-26, gjentas: {hver: uke, til: 2027-01-07, unntatt: [2026-12-23]}}",
            "unntatt",
            "2026-12-23 er ikke en av dagene i serien. De nærmeste er 2026-12-03, 2026-12-10, 2026-12-17, 2026-12-24, "
            "2026-12-31 og 2027-01-07",
        ),
        (
            "{fra: 2026-11-26, gjentas: {hver: uke, til: 2026-12-10, avlyste: [2026-12-17]}}",
            "avlyste",
            "2026-12-17 er ikke en av dagene i serien. Dagene er 2026-11-26, 2026-12-03 og 2026-12-10",
        ),
        (
            "{fra: 2026-11-27, gjentas: {hver: maned, i_maneden: siste, til: 2027-02-28, unntatt: [2026-12-27]}}",
            "unntatt",
            "2026-12-27 er ikke en av dagene i serien. Dagene er 2026-11-27, 2026-12-25, 2027-01-29 og 2027-02-26",
        ),
        (
            "{fra: 2024-02-29, gjentas: {hver: ar, unntatt: [2027-02-28]}}",
            "unntatt",
            "2027-02-28 er ikke en av dagene i serien. Dagene er 2024-02-29 og 2028-02-29",
        ),
        (
            "{fra: 2026-04-02, gjentas: {hver: paske, unntatt: [2027-04-02]}}",
            "unntatt",
            "2027-04-02 er ikke en av dagene i serien. Dagene er 2026-04-02, 2027-03-25, 2028-04-13 og 2029-03-29",
        ),
        (
            "{fra: 2026-11-26, gjentas: {hver: uke, til: 2026-12-10, unntatt: [2026-11-19]}}",  # before the first
            "unntatt",
            "2026-11-19 er ikke en av dagene i serien. Dagene er 2026-11-26, 2026-12-03 og 2026-12-10",
        ),
        (
            "{fra: 1950-01-05, gjentas: {hver: uke, unntatt: [2026-12-23]}}",
            "unntatt",
            "2026-12-23 er ikke en av dagene i serien. De nærmeste er 2026-12-03, 2026-12-10, 2026-12-17, 2026-12-24, "
            "2026-12-31 og 2027-01-07",
        ),
        (
            "{fra: 2036-11-20, gjentas: {hver: uke, til: 2036-11-22, unntatt: [2026-12-23]}}",
            "unntatt",
            "2026-12-23 er ikke en av dagene i serien. Dagene er 2036-11-20",
        ),
        (
            "{fra: 2026-11-26, gjentas: {hver: uke, unntatt: [2026-12-03], avlyste: [2026-12-03]}}",
            "avlyste",
            "2026-12-03 står både som unntatt og som avlyst. Ta bort den ene",
        ),
        (
            "{fra: 2026-11-26, gjentas: {hver: uke, til: 2026-12-09, unntatt: [2026-11-26, 2026-12-03]}}",
            "unntatt",
            "alle dagene i serien er unntatt. Er alt avlyst, skriver du «avlyst: true» på datoen i stedet",
        ),
    ],
)
def test_et_unntak_er_en_av_dagene(ramme, dato, felt, melding):
    tekst = med(uten(HENDELSE, "tidspunkt"), f"datoer:\n  - {dato} # her")
    ramme.skriv("hendelser/prove.yml", tekst)
    assert ramme.feil() == [f"data/hendelser/prove.yml:{linje_med(tekst)}: datoer.gjentas.{felt}: {melding}"]


def test_nar_serien_er_flyttet_sier_hvert_unntak_fra_pa_si_linje(ramme):
    gjentas = "gjentas:\n      hver: uke\n      til: 2027-01-13\n      unntatt:\n"
    unntatt = "        - 2026-12-23\n        - 2026-12-24 # forst\n        - 2026-12-31 # sist"
    tekst = med(uten(HENDELSE, "tidspunkt"), f"datoer:\n  - fra: 2026-12-02\n    {gjentas}{unntatt}")
    ramme.skriv("hendelser/prove.yml", tekst)
    assert [en.split(": ")[0] for en in ramme.feil()] == [
        f"data/hendelser/prove.yml:{linje_med(tekst, merke)}" for merke in ("# forst", "# sist")
    ]


@pytest.mark.parametrize(
    "gjentas",
    [
        "{hver: uke, unntatt: [2026-12-03, 2035-11-29]}",
        "{hver: uke, unntatt: [2026-11-26], avlyste: [2026-12-03]}",
        "{hver: uke, intervall: 2, unntatt: [2026-12-10]}",
        "{hver: uke, ukedager: [mandag, torsdag], unntatt: [2026-11-30]}",
    ],
)
def test_et_unntak_som_treffer_er_i_orden(ramme, gjentas):
    tekst = med(uten(HENDELSE, "tidspunkt"), f"datoer: [{{fra: 2026-11-26, gjentas: {gjentas}}}]")
    ramme.skriv("hendelser/prove.yml", tekst)
    assert ramme.feil() == []
