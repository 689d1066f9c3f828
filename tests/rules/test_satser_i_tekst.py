"""A rate that a text fetches by name exists."""

import pytest
from kopi import HENDELSE, KOMMUNE, POSTER, SKATT, TILTAK, linje_med, med

GYLDIGE = "Gyldige: bostotte, gratis-barnehage, lavere-skatt"
SKREVET = "er ikke riktig skrevet. Skriv {sats:navn}, med navnet fra data/satser.yml og uten mellomrom"


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        (
            "skatt",
            "ingress: Du får {sats:bostotta} i støtte. # her",
            f"ingress: satsen «bostotta» finnes ikke. Mente du «bostotte»? {GYLDIGE}",
        ),
        ("skatt", "tekst: | # her\n  Du får\n  {sats:husbank}.", f"tekst: satsen «husbank» finnes ikke. {GYLDIGE}"),
        (
            "skatt",
            "en:\n  ingress: You get {sats:bostotta}. # her",
            f"en.ingress: satsen «bostotta» finnes ikke. Mente du «bostotte»? {GYLDIGE}",
        ),
        ("hendelse", "merknad: 'Gratis, {sats: bostotte}.' # her", f"merknad: «{{sats: bostotte}}» {SKREVET}"),
        ("tiltak", "ingress: Gir {Sats:bostotte}. # her", f"ingress: «{{Sats:bostotte}}» {SKREVET}"),
        ("jobbehov", "forbehold: Se {sats bostotte}. # her", f"forbehold: «{{sats bostotte}}» {SKREVET}"),
        ("kommune", "tekst: Her er {sats:bostotte. # her", f"tekst: «{{sats:bostotte.» {SKREVET}"),
    ],
)
def test_en_ukjent_eller_feilskrevet_sats(ramme, slag, felt, melding):
    plass, post = POSTER[slag]
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: {melding}"]


@pytest.mark.parametrize(
    ("plass", "post"),
    [
        (
            "skatter/ness/prove.yml",
            med(SKATT, "ingress: Du får {sats:bostotte}.", "tekst: Skriv `{sats:hva-som-helst}` i teksten."),
        ),
        ("hendelser/prove.yml", med(HENDELSE, "merknad: Det koster {sats:gratis-barnehage}.")),
        ("tiltak/prove.yml", med(TILTAK, "tekst: Fra {sats:bostotte} til {sats:lavere-skatt}.")),
        ("kommuner/ness.yml", med(KOMMUNE, "tekst: Satsen og {klammer} er noe annet.")),
    ],
)
def test_en_kjent_sats(ramme, plass, post):
    ramme.skriv(plass, post)
    assert ramme.feil() == []


def test_en_sats_er_ikke_laget_av_en_annen(ramme):
    tekst = ramme.les("satser.yml").replace("verdi: lavere sats", 'verdi: "{sats:bostotte}" # her')
    ramme.skriv("satser.yml", tekst)
    assert ramme.feil() == [
        f"data/satser.yml:{linje_med(tekst)}: satser.verdi: «{{sats:bostotte}}» kan ikke stå her, bare i tekst"
    ]


def test_nar_satsene_ikke_kan_leses_meldes_bare_det(ramme):
    ramme.skriv("satser.yml", "12\n")
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, "ingress: Du får {sats:bostotta}."))
    assert [en.partition(":")[0] for en in ramme.feil() if "satsen" in en] == []
