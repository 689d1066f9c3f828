"""A sum or a rate in running text is a warning; history, findings and addresses are not."""

import pytest
from kopi import POSTER, linje_med, med

RAD = (
    " kan endre seg. Legg tallet i data/satser.yml og hent det med {sats:navn}. "
    "Gjelder det et år som er over, så skriv årstallet i samme setning"
)


@pytest.mark.parametrize(
    ("slag", "felt", "sted", "belop"),
    [
        ("skatt", "ingress: Turen koster 450 kr. # her", "ingress", "450 kr"),
        ("skatt", "ingress: Turen koster kr 450 for voksne. # her", "ingress", "kr 450"),
        ("skatt", "tilgjengelighet: Du får 20 % avslag. # her", "tilgjengelighet", "20 %"),
        (
            "skatt",
            "tekst: | # her\n  I 2014 var den 100 kroner.\n\n  Nå er den 25 000\n  kroner.",
            "tekst",
            "25 000 kroner",
        ),
        ("skatt", "en: {ingress: It is 450 NOK.} # her", "en.ingress", "450 NOK"),
        ("hendelse", "merknad: Bygget for 1,5 millioner kroner. # her", "merknad", "1,5 millioner kroner"),
        ("tiltak", "ingress: Satsen er 3,5 prosentpoeng lavere. # her", "ingress", "3,5 prosentpoeng"),
        ("tiltak", "tekst: I 2026 er fradraget 45 000 kr. # her", "tekst", "45 000 kr"),
        (
            "kommune",
            "lenker: {barnehage: [{url: https://a.example/pris, tittel: X, type: side, merknad: Koster 30 kr.}]} # her",
            "lenker.barnehage.merknad",
            "30 kr",
        ),
    ],
)
def test_et_belop_i_teksten_gir_et_varsel(ramme, slag, felt, sted, belop):
    plass, post = POSTER[slag]
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    assert ramme.varsler() == [f"data/{plass}:{linje_med(tekst)}: varsel: {sted}: «{belop}»{RAD}"]


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("skatt", "tekst: I 2014 mente 60 prosent det, mot 55 prosent før."),  # history, with its year
        ("skatt", "tekst: Du får {sats:bostotte}."),
        ("skatt", "tekst: Les [mer](https://a.example/b%20c%C3%A5) her."),
        ("skatt", "tekst: Skriv ikke `450 kr` i teksten."),
        ("skatt", "tekst: Fossen er 269 meter, på rute 450. Kronen ligger der."),
        ("skatt", "kilder: [{url: https://a.example/, lest: 2026, tittel: 80 % er fornøyd}]"),
        ("kommune", "lenker: {barnehage: [{url: https://a.example/pris, tittel: Makspris 2000 kr, type: side}]}"),
        ("jobbehov", "tekst: 60 prosent av stillingene står tomme."),  # the figure is the finding
        ("jobbehov", "tall: [{navn: Over 50 prosent, verdi: 3, enhet: prosent}]"),
        (
            "tiltak",
            "historikk:\n  - {dato: 2026-01, status: startet, tekst: Fikk 200 000 kr., "
            "kilder: [{url: https://a.example/, lest: 2026-11}]}",
        ),
    ],
)
def test_det_som_ikke_er_en_sats_gir_ikke_noe_varsel(ramme, slag, felt):
    plass, post = POSTER[slag]
    ramme.skriv(plass, med(post, felt))
    assert ramme.varsler() == []
