"""Two events the same evening, near enough for people to have to choose."""

import pytest
from kopi import HENDELSE, linje_med, med

from regionportal.editors.gjennomgang import FLEST

NESS = "sted: {navn: Nessby, lat: 69.3, lon: 20.2, presisjon: punkt, kilde: SSR}"  # 23 km from Vikbotn
VIK = "sted: {navn: Vikbotn, lat: 69.2, lon: 20.7, presisjon: punkt, kilde: SSR}"
FJERNT = "sted: {navn: Fjernby, lat: 68.8, lon: 20.2, presisjon: punkt, kilde: SSR}"  # 56 km from Nessby


def hendelse(datoer: str, *felt: str) -> str:
    uten_tid = "".join(linje for linje in HENDELSE.splitlines(True) if not linje.startswith("tidspunkt"))
    return med(med(uten_tid, NESS), *felt, f"datoer: [{datoer}]")


TILFELLER = {
    "samme kveld": ('{fra: 2026-12-05, kl: "19:00"}', '{fra: 2026-12-05, kl: "18:00"}', VIK, 1),
    "annen kveld": ('{fra: 2026-12-05, kl: "19:00"}', '{fra: 2026-12-06, kl: "19:00"}', VIK, 0),
    "lenger unna enn 50 km": ('{fra: 2026-12-05, kl: "19:00"}', '{fra: 2026-12-05, kl: "19:00"}', FJERNT, 0),
    "hele dagen": ("{fra: 2026-12-05}", '{fra: 2026-12-05, kl: "19:00"}', VIK, 1),
    "om formiddagen": ('{fra: 2026-12-05, kl: "10:00"}', "{fra: 2026-12-05}", VIK, 0),
    "fra formiddag til kveld": ('{fra: 2026-12-05, kl: "10:00", slutt: "18:00"}', "{fra: 2026-12-05}", VIK, 1),
    "flere dager": ("{fra: 2026-12-04, til: 2026-12-06}", '{fra: 2026-12-05, kl: "19:00"}', VIK, 1),
    "flere ettermiddager": (
        '{fra: 2026-12-04, til: 2026-12-06, kl: "10:00", slutt: "16:00"}',
        '{fra: 2026-12-05, kl: "19:00"}',
        VIK,
        0,
    ),
    "til ut på natta": ('{fra: 2026-12-05, kl: "16:00", slutt: "01:00"}', '{fra: 2026-12-05, kl: "19:00"}', VIK, 1),
    "kvelden etter ei natt": ('{fra: 2026-12-04, kl: "20:00", slutt: "02:00"}', "{fra: 2026-12-05}", VIK, 0),
    "ei lang utstilling": ("{fra: 2026-12-01, til: 2026-12-31}", '{fra: 2026-12-05, kl: "19:00"}', VIK, 0),
    "hver uke": ('{fra: 2026-11-28, kl: "19:00", gjentas: {hver: uke}}', '{fra: 2026-12-05, kl: "19:00"}', VIK, 1),
    "avlyst": ("{fra: 2026-12-05, avlyst: true}", "{fra: 2026-12-05}", VIK, 0),
    "over": ("{fra: 2026-11-05}", "{fra: 2026-11-05}", VIK, 0),
    "uten punkt, kommunens senter": ("{fra: 2026-12-05}", "{fra: 2026-12-05}", "sted: {navn: Et sted}", 1),
}


@pytest.mark.parametrize(("ny", "gammel", "sted", "venter"), TILFELLER.values(), ids=TILFELLER)
def test_samme_kveld(par, varsler, ny, gammel, sted, venter):
    par.begge("hendelser/gammel.yml", hendelse(gammel, "navn: Den gamle", "kommune: vik", sted))
    par.ny.skriv("hendelser/ny.yml", hendelse(ny, "navn: Noe ganske nytt"))
    assert len(varsler("samme kveld")) == venter


def test_hva_det_star(par, varsler):
    par.begge(
        "hendelser/gammel.yml", hendelse('{fra: 2026-12-05, kl: "19:00"}', "navn: Den gamle", "kommune: vik", VIK)
    )
    ny = hendelse("{fra: 2026-12-01},\n {fra: 2026-12-05} # her\n ", "navn: Noe ganske nytt")
    par.ny.skriv("hendelser/ny.yml", ny)
    assert varsler("samme kveld") == [
        f"data/hendelser/ny.yml:{linje_med(ny)}: varsel: datoer: samme kveld, 5. desember 2026, er «Den gamle» på "
        "Vikbotn (data/hendelser/gammel.yml), 23 km unna. Kan den ene flyttes? Ellers er alt i orden"
    ]


@pytest.mark.parametrize(("til", "ord_"), [("2026-12-05", ", og én kveld til"), ("2026-12-06", ", og 2 kvelder til")])
def test_flere_kvelder_er_ett_varsel(par, varsler, til, ord_):
    par.begge(
        "hendelser/gammel.yml", hendelse("{fra: 2026-12-04, til: 2026-12-10}", "navn: Den gamle", "kommune: vik", VIK)
    )
    par.ny.skriv("hendelser/ny.yml", hendelse(f"{{fra: 2026-12-01, til: {til}}}", "navn: Noe ganske nytt"))
    (varsel,) = varsler("samme kveld")
    assert f"4. desember 2026{ord_}, er «Den gamle»" in varsel


def test_en_merkedag_er_ingen_kveld_ute(par, varsler):
    par.begge("hendelser/gammel.yml", hendelse("{fra: 2026-12-05}", "type: merkedag", "kommune: vik", VIK))
    par.ny.skriv("hendelser/ny.yml", hendelse("{fra: 2026-12-05}", "navn: Noe ganske nytt"))
    assert varsler("samme kveld") == []


def test_to_gamle_sies_det_ingenting_om(par, varsler):
    par.begge("hendelser/a.yml", hendelse("{fra: 2026-12-05}"))
    par.begge("hendelser/b.yml", hendelse("{fra: 2026-12-05}", "kommune: vik", VIK))
    par.ny.skriv("hendelser/ny.yml", hendelse("{fra: 2026-12-09}", "navn: Noe ganske nytt"))
    assert varsler("samme kveld") == []


def test_mange_samme_kveld_telles(par, varsler):
    for nummer in range(5):
        par.ny.skriv(f"hendelser/h-{nummer}.yml", hendelse("{fra: 2026-12-05}", f"navn: {'ABCDE'[nummer] * 9}"))
    siste = [varsel for varsel in varsler("") if varsel.startswith("data/hendelser/h-4.yml")]
    assert sum("samme kveld, " in varsel for varsel in siste) == FLEST
    assert sum("datoer: 1 annen i nærheten er på de samme kveldene" in varsel for varsel in siste) == 1
