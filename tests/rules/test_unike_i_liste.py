"""An id stands once in its list, and a name once in a list of names."""

import pytest
from kopi import POSTER, linje_med, med


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        ("skatt", "passer_for: [unge, tilflyttere, unge] # her", "passer_for: «unge» står to ganger"),
        ("skatt", "passer_for:\n  - unge\n  - tilflyttere\n  - unge # her", "passer_for: «unge» står to ganger"),
        ("skatt", "ogsa_kommuner: [vik, vik] # her", "ogsa_kommuner: «vik» står to ganger"),
        ("skatt", "ogsa_kommuner:\n  - vik\n  - ness # her", "ogsa_kommuner: «ness» er alt kommunen den hører til"),
        ("skatt", "sesong: [var, var] # her", "sesong: «var» står to ganger"),
        ("hendelse", "passer_for: [unge, unge] # her", "passer_for: «unge» står to ganger"),
        ("hendelse", "ogsa_kommuner: [ness] # her", "ogsa_kommuner: «ness» er alt kommunen den hører til"),
        (
            "jobbehov",
            "omrade: {navn: X, niva: region, kommuner: [ness, ness]} # her",
            "omrade.kommuner: «ness» står to ganger",
        ),
        ("jobbehov", "nivaer: [fagbrev, fagbrev] # her", "nivaer: «fagbrev» står to ganger"),
        ("jobbehov", "yrker: [tømrer, lærer, tømrer] # her", "yrker: «tømrer» står to ganger"),
        ("tiltak", "samarbeid: [Ness kommune, Ness kommune] # her", "samarbeid: «Ness kommune» står to ganger"),
        ("tiltak", "kommuner: [ness, ness] # her", "kommuner: «ness» står to ganger"),
        ("tiltak", "malgrupper: [unge, unge] # her", "malgrupper: «unge» står to ganger"),
        ("kommune", "navnerekkefolge: [norsk, norsk] # her", "navnerekkefolge: «norsk» står to ganger"),
    ],
)
def test_et_navn_to_ganger_i_ei_liste(ramme, slag, felt, melding):
    plass, post = POSTER[slag]
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: {melding}"]


@pytest.mark.parametrize(
    ("plass", "gammelt", "nytt", "melding"),
    [
        ("region.yml", "kommuner: [vik, ness]", "kommuner: [vik, ness, vik] # her", "kommuner: «vik» står to ganger"),
        (
            "region.yml",
            "  - {id: mat,",
            "  - {id: natur, navn: X, ingress: Y}\n  - {id: mat,",
            "kategorier.id: «natur» står to ganger",
        ),
        (
            "region.yml",
            "  - id: unge",
            "  - {id: unge, navn: X, tittel: Y, ingress: Z, tekst: W}\n  - id: unge",
            "malgrupper.id: «unge» står to ganger",
        ),
        (
            "region.yml",
            "  - id: barnehage",
            "  - {id: barnehage, navn: X, sporsmal: Y, ingress: Z, hull: W}\n  - id: barnehage",
            "temaer.id: «barnehage» står to ganger",
        ),
        (
            "region.yml",
            "temaer: [ledige-jobber]",
            "temaer: [ledige-jobber, ledige-jobber] # her",
            "malgrupper.temaer: «ledige-jobber» står to ganger",
        ),
        ("satser.yml", "  - id: lavere-skatt", "  - id: bostotte # her", "satser.id: «bostotte» står to ganger"),
    ],
)
def test_en_id_to_ganger_i_ei_fil(ramme, plass, gammelt, nytt, melding):
    tekst = ramme.les(plass).replace(gammelt, nytt, 1)
    ramme.skriv(plass, tekst)
    if "# her" in nytt:
        linje = linje_med(tekst)
    else:  # the second of the two
        id_ = melding.partition("«")[2].partition("»")[0]
        linje = [nummer for nummer, en in enumerate(tekst.splitlines(), start=1) if f"id: {id_}" in en][1]
    assert ramme.feil() == [f"data/{plass}:{linje}: {melding}"]


def test_samme_navn_i_to_poster_er_lovlig(ramme):
    plass, post = POSTER["skatt"]
    ramme.skriv(plass, med(post, "passer_for: [unge]", "ogsa_kommuner: [vik]"))
    ramme.skriv("skatter/vik/annen.yml", med(post, "passer_for: [unge]", "ogsa_kommuner: [ness]"))
    assert ramme.feil() == []
