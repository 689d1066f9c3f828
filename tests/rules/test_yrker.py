"""An occupation has one name, that of data/yrker.yml."""

import pytest
from kopi import JOBBEHOV, med

GYLDIGE = "Gyldige: fagarbeider, helsefagarbeider, lærer, spesialsykepleier, sykepleier, tømrer"
NYTT = "Et nytt yrke legges først i data/yrker.yml"


@pytest.mark.parametrize(
    "felt", ["yrker: [sykepleier, lærer]", "rader: [{yrke: tømrer, kommune: ness, ar: 2028}]", "yrker: []", "rader: []"]
)
def test_yrker_som_finnes(ramme, felt):
    ramme.skriv("jobbehov/prove.yml", med(JOBBEHOV, felt))
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("felt", "feil"),
    [
        ("yrker: [sykepleyer]", f"yrker: yrket «sykepleyer» finnes ikke. Mente du «sykepleier»? {GYLDIGE}. {NYTT}"),
        (
            "rader: [{yrke: astronaut, kommune: ness, ar: 2028}]",
            f"rader.yrke: yrket «astronaut» finnes ikke. {GYLDIGE}. {NYTT}",
        ),
        ("yrker: [Lærer]", f"yrker: yrket «Lærer» finnes ikke. Mente du «lærer»? {GYLDIGE}. {NYTT}"),
    ],
)
def test_yrker_som_ikke_finnes(ramme, felt, feil):
    ramme.skriv("jobbehov/prove.yml", med(JOBBEHOV, felt))
    (sagt,) = ramme.feil()
    assert sagt.split(": ", 1)[1] == feil


@pytest.mark.parametrize(
    ("felt", "feil"),
    [
        (
            "rader: [{yrke: lærer, kommune: ness, ar: 2028}, {yrke: lærer, kommune: ness, ar: 2028, antall: 2}]",
            "rader: har lærer i ness i 2028 to ganger (rad 2)",
        ),
        ("rader: [{yrke: lærer, kommune: vik, ar: 2028}]", "rader: er om vik i rad 1, som ikke er med i «omrade»"),
        (
            "rader: [{yrke: lærer, kommune: nes, ar: 2028}]",
            "rader.kommune: «nes» finnes ikke. Mente du «ness»? Gyldige: ness, vik",
        ),
    ],
)
def test_rader(ramme, felt, feil):
    ramme.skriv("jobbehov/prove.yml", med(JOBBEHOV, felt))
    assert feil in [sagt.split(": ", 1)[1] for sagt in ramme.feil()]


def test_to_like_navn_i_yrkeslista(ramme):
    ramme.skriv("yrker.yml", ramme.les("yrker.yml").replace("navn: tømrer", "navn: lærer"))
    assert [en.split(": ", 1)[1] for en in ramme.feil()] == ["yrker: har «lærer» to ganger"]


@pytest.mark.parametrize(
    ("linje", "feil"),
    [
        (
            "{fra: ness, til: ness, strekning: A, minutter: 4, maate: bil, KILDE}",
            "reisetider.til: er den samme kommunen som «fra»",
        ),
        (
            "{fra: ness, til: alta, strekning: A, minutter: 4, maate: bil, KILDE}",
            "reisetider.til: «alta» finnes ikke. Gyldige: ness, vik",
        ),
        (
            "{fra: vik, til: ness, strekning: A, minutter: 4, maate: bil, KILDE}",
            "reisetider: har vik og ness to ganger",
        ),
        (
            "{fra: ness, til: vik, strekning: A, minutter: 0, maate: bil, KILDE}",
            "reisetider.minutter: må være minst 1. Der står «0»",
        ),
    ],
)
def test_reisetider(ramme, linje, feil):
    linje = linje.replace("KILDE", "kilde: {url: https://vei.example/, lest: 2026-11}")
    ramme.skriv("reisetider.yml", ramme.les("reisetider.yml").replace("oppdatert", f"  - {linje}\noppdatert"))
    assert feil in [sagt.split(": ", 1)[1] for sagt in ramme.feil()]
