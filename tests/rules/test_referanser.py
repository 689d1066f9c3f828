"""A name that points to something must point to something that exists."""

import pytest
from kopi import POSTER, SKATT, TILTAK, linje_med, med

KOMMUNER = "Gyldige: ness, vik"
KATEGORIER = "Gyldige: folk, friluftsliv, historie, hverdagsliv, kultur, mat, natur"
MALGRUPPER = "Gyldige: tilflyttere, unge"
TEMAER = "Gyldige: barnehage, ledige-jobber, leie-bolig"


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        ("skatt", "kategori: natr # her", f"kategori: «natr» finnes ikke. Mente du «natur»? {KATEGORIER}"),
        ("skatt", "ogsa_kommuner: [nes] # her", f"ogsa_kommuner: «nes» finnes ikke. Mente du «ness»? {KOMMUNER}"),
        (
            "skatt",
            "passer_for:\n  - unge\n  - ungdom # her",
            f"passer_for: «ungdom» finnes ikke. Mente du «unge»? {MALGRUPPER}",
        ),
        ("hendelse", "kommune: tromso # her", f"kommune: «tromso» finnes ikke. {KOMMUNER}"),
        (
            "hendelse",
            "ogsa_kommuner: [vik, vika] # her",
            f"ogsa_kommuner: «vika» finnes ikke. Mente du «vik»? {KOMMUNER}",
        ),
        ("hendelse", "passer_for: [eldre] # her", f"passer_for: «eldre» finnes ikke. {MALGRUPPER}"),
        (
            "jobbehov",
            "omrade: {navn: X, niva: region, kommuner: [ness, viken]} # her",
            f"omrade.kommuner: «viken» finnes ikke. Mente du «vik»? {KOMMUNER}",
        ),
        (
            "jobbehov",
            "tall:\n  - {navn: X, verdi: 1, enhet: Y, kommune: nord} # her",
            f"tall.kommune: «nord» finnes ikke. {KOMMUNER}",
        ),
        ("tiltak", "kommuner: [vik, nord] # her", f"kommuner: «nord» finnes ikke. {KOMMUNER}"),
        ("tiltak", "malgrupper: [barn] # her", f"malgrupper: «barn» finnes ikke. {MALGRUPPER}"),
        ("tiltak", "del_av: bolyst # her", "del_av: «bolyst» finnes ikke. Gyldige: prove"),
        (
            "kommune",
            "lenker:\n  barnehage: []\n  barnehager: [] # her",
            f"lenker.barnehager: «barnehager» finnes ikke. Mente du «barnehage»? {TEMAER}",
        ),
    ],
)
def test_et_ukjent_navn(ramme, slag, felt, melding):
    plass, post = POSTER[slag]
    tekst = med(post, felt)
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: {melding}"]


def test_ei_mappe_for_en_ukjent_kommune(ramme):
    ramme.skriv("skatter/nes/prove.yml", SKATT)
    assert ramme.feil() == [f"data/skatter/nes/prove.yml:1: «nes» finnes ikke. Mente du «ness»? {KOMMUNER}"]


@pytest.mark.parametrize(
    ("gammelt", "nytt", "melding"),
    [
        ("kommuner: [vik, ness]", "kommuner: [vik, ness, nord] # her", f"kommuner: «nord» finnes ikke. {KOMMUNER}"),
        ("kommuner: [vik, ness]", "kommuner: [vik] # her", "kommuner: mangler «ness», som har en fil i data/kommuner/"),
        (
            "temaer: [ledige-jobber, leie-bolig, barnehage]",
            "temaer: [bolig] # her",
            f"malgrupper.temaer: «bolig» finnes ikke. Mente du «leie-bolig»? {TEMAER}",
        ),
        (
            "kategorier: [kultur]",
            "kategorier: [kulturliv] # her",
            f"malgrupper.kategorier: «kulturliv» finnes ikke. Mente du «kultur»? {KATEGORIER}",
        ),
        (
            "forsida: [ledige-jobber, leie-bolig, barnehage]",
            "forsida: [jobber] # her",
            f"loftes_fram.forsida: «jobber» finnes ikke. Mente du «ledige-jobber»? {TEMAER}",
        ),
        (
            "ved_kommunene: [leie-bolig, barnehage]",
            "ved_kommunene: [barnehager] # her",
            f"loftes_fram.ved_kommunene: «barnehager» finnes ikke. Mente du «barnehage»? {TEMAER}",
        ),
        (
            "satser: [bostotte]",
            "satser: [bostøtte] # her",
            "temaer.satser: «bostøtte» finnes ikke. Mente du «bostotte»? Gyldige: bostotte, gratis-barnehage, "
            "lavere-skatt",
        ),
        (
            "satser: [bostotte]",
            "satser: [husbank] # her",
            "temaer.satser: «husbank» finnes ikke. Gyldige: bostotte, gratis-barnehage, lavere-skatt",
        ),
    ],
)
def test_et_ukjent_navn_i_regionfila(ramme, gammelt, nytt, melding):
    tekst = ramme.les("region.yml").replace(gammelt, nytt, 1)
    ramme.skriv("region.yml", tekst)
    assert ramme.feil() == [f"data/region.yml:{linje_med(tekst)}: {melding}"]


def test_det_som_skal_tegnes_ma_kunne_tegnes(ramme):
    ramme.skriv("skatter/ness/prove.yml", tekst := med(SKATT, "motiv: fosss # her"))
    [feil] = ramme.feil()
    assert feil.startswith(
        f"data/skatter/ness/prove.yml:{linje_med(tekst)}: motiv: «fosss» finnes ikke. Mente du «foss»? "
    )
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, "motiv: foss"))
    ramme.skriv("region.yml", tekst := ramme.les("region.yml").replace("[tind, orn]", "[tind, tinn]"))
    [feil] = ramme.feil()
    linje = linje_med(tekst, "tinn")
    assert feil.startswith(f"data/region.yml:{linje}: kategorier.motiver: «tinn» finnes ikke. Mente du «tind»? ")


def test_alle_ukjente_navn_meldes(ramme):
    tekst = med(TILTAK, "kommuner:\n  - nord\n  - sor\n  - ness", "malgrupper: [barn]")
    ramme.skriv("tiltak/prove.yml", tekst)
    linje = linje_med(tekst, "nord")
    assert ramme.feil() == [
        f"data/tiltak/prove.yml:{linje}: kommuner: «nord» finnes ikke. {KOMMUNER}",
        f"data/tiltak/prove.yml:{linje + 1}: kommuner: «sor» finnes ikke. {KOMMUNER}",
        f"data/tiltak/prove.yml:{linje + 3}: malgrupper: «barn» finnes ikke. {MALGRUPPER}",
    ]


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("skatt", ["ogsa_kommuner: [vik]", "passer_for: [unge, tilflyttere]"]),
        ("hendelse", ["kommune: vik", "ogsa_kommuner: [ness]", "passer_for: [unge]"]),
        (
            "jobbehov",
            [
                "omrade: {navn: Testnes, niva: region, kommuner: [ness, vik]}",
                "tall: [{navn: X, verdi: 1, enhet: Y, kommune: vik}]",
            ],
        ),
        ("tiltak", ["kommuner: [ness, vik]", "malgrupper: [unge]"]),
        ("kommune", ["lenker: {barnehage: [{url: https://a.example/, tittel: X, type: side}], leie-bolig: []}"]),
    ],
)
def test_kjente_navn(ramme, slag, felt):
    plass, post = POSTER[slag]
    ramme.skriv(plass, med(post, *felt))
    assert ramme.feil() == []


def test_et_tiltak_kan_vaere_del_av_ett_som_kommer_senere_i_alfabetet(ramme):
    ramme.skriv("tiltak/alfa.yml", med(TILTAK, "del_av: beta"))
    ramme.skriv("tiltak/beta.yml", TILTAK)
    assert ramme.feil() == []
