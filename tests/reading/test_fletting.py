"""What a region says of a list that all regions share is laid on what is there, and a fault is told where it stands."""

import re
from pathlib import Path

import pytest
from kopi import Kopi, med, uten

from regionportal.model.region import Region
from regionportal.reading.load import last

SATS = """satser:
  - id: fergekort
    navn: Fergekort
    verdi: 12
    enhet: kr
    gjelder_fra: "2026"
    gjelder_for: alle
    kilder: [{url: https://kilde.example/, lest: 2026-11}]
    sjekkes_innen: 2026-11-30
"""
ALLE = ["folk", "hverdagsliv", "kultur", "mat", "historie", "friluftsliv", "natur"]


@pytest.fixture
def delt(testdata: Path, tmp_path: Path, dag) -> Kopi:
    """The test region, with its categories in felles/."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    om = kopi.les("region.yml")
    lag(kopi, "kategorier", re.search(r"^kategorier:\n(?: .*\n)+", om, re.MULTILINE)[0])
    kopi.skriv("region.yml", uten(om, "kategorier"))
    return kopi


def lag(kopi: Kopi, liste: str, innhold: str, sone: str = "") -> None:
    """Write a file in felles/, or one of a zone."""
    fil = kopi.rot / "felles" / (f"soner/{sone}" if sone else "") / f"{liste}.yml"
    fil.parent.mkdir(parents=True, exist_ok=True)
    fil.write_text(innhold, "utf-8")


def sone(kopi: Kopi, navn: str = "kysten", kommuner: str = '["0150", "9902"]') -> None:
    """Make a zone with these municipalities, and a rate in it."""
    lag(kopi, "satser", SATS, navn)
    kilder = "kilder: [{url: https://kilde.example/, lest: 2026-11}]"
    lag(kopi, "sone", f"navn: Kysten\nkommuner: {kommuner}\n{kilder}\n", navn)


def si(kopi: Kopi, tekst: str) -> int:
    """Write at the end of region.yml; the number of the line that is the first of it."""
    for_ = kopi.les("region.yml")
    kopi.skriv("region.yml", f"{for_}{tekst}")
    return for_.count("\n") + 1


def region(kopi: Kopi) -> Region:
    lest, funn = kopi.last()
    assert lest is not None, funn
    return lest


def kategoriene(kopi: Kopi) -> list[str]:
    return [en.id for en in region(kopi).om.kategorier]


def test_det_som_er_felles_trenger_ingen_region_gjenta(delt, testregion):
    assert region(delt).om == testregion.om


def test_et_felt_om_gangen_blir_byttet_og_resten_star(delt, testregion):
    si(delt, "kategorier:\n  - {id: kultur, ingress: Revy og korps.}\n")
    for_ = next(en for en in testregion.om.kategorier if en.id == "kultur")
    assert kategoriene(delt) == ALLE
    assert region(delt).om.kategorier[2] == for_.model_copy(update={"ingress": "Revy og korps."})


@pytest.mark.parametrize(
    ("skrevet", "blir"),
    [
        ("  - {id: mote, navn: Mote, ingress: Klær.}\n", [*ALLE, "mote"]),
        ("  - {id: mote, etter: folk, navn: Mote, ingress: Klær.}\n", ["folk", "mote", *ALLE[1:]]),
        ("  - {id: natur, etter: folk}\n", ["folk", "natur", *ALLE[1:-1]]),
        ("  - {id: historie, utelat: true}\n", [en for en in ALLE if en != "historie"]),
        ("  - {id: mat, utelat: false}\n", ALLE),
        (
            "  - {id: a, etter: b, navn: A, ingress: A.}\n  - {id: b, etter: folk, navn: B, ingress: B.}\n",
            ["folk", "b", *ALLE[1:], "a"],
        ),
    ],
    ids=["sist", "etter", "flyttet", "utelatt", "ikke utelatt", "to nye"],
)
def test_innslag_kommer_til_flyttes_og_utelates(delt, skrevet, blir):
    si(delt, f"kategorier:\n{skrevet}")
    assert kategoriene(delt) == blir


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        (
            "  - {id: kultr, ingress: Revy.}\n",
            "kategorier.id: «kultr» finnes ikke. Mente du «kultur»?",
        ),
        ("  - {id: sport, utelat: true}\n", "kategorier.id: «sport» finnes ikke."),
        ("  - {id: mat, etter: fok}\n", "kategorier.etter: «fok» finnes ikke. Mente du «folk»?"),
        ("  - {id: mat, etter: mat}\n", "kategorier.etter: «mat» finnes ikke."),
        ("  - {id: mat, utelat: true, navn: Mat}\n", "kategorier.utelat: med «utelat: true» er den borte"),
        ("  - {id: mat, utelat: kanskje}\n", "kategorier.utelat: skriv «utelat: true»"),
        ("  - {id: mat, ingress: A.}\n  - {id: mat, ingress: B.}\n", "kategorier.id: «mat» står to ganger"),
        ("  - {id: mat, ingres: A.}\n", "kategorier.ingres: ukjent felt."),
        ("  - {id: mat, navn: [Mat]}\n", "kategorier.navn: "),
    ],
)
def test_hver_feil_er_en_linje_der_den_star(delt, skrevet, melding):
    linje = si(delt, f"kategorier:\n{skrevet}") + skrevet.count("\n")
    [feil] = delt.feil()
    assert feil.startswith(f"data/region.yml:{linje}: {melding}")


def test_en_feil_i_det_felles_star_i_fila_der_det_er_skrevet(delt):
    fil = delt.rot / "felles" / "kategorier.yml"
    fil.write_text(
        fil.read_text("utf-8").replace("ingress: Fra sjø og bord.", "ingress: Fra sjø og bord., motivr: [gryte]")
    )
    [feil] = delt.feil()
    assert feil.startswith("felles/kategorier.yml:5: kategorier.motivr: ukjent felt.")


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [
        ("kategorier\n", "felles/kategorier.yml:1: fila må ha feltet «kategorier» med en liste i"),
        ("kategorier: {folk: Folk}\n", "felles/kategorier.yml:1: fila må ha feltet «kategorier» med en liste i"),
        ("kategorier: []\ntemaer: []\n", "felles/kategorier.yml:2: temaer: ukjent felt. Fila har bare «kategorier»"),
        ("kategorier:\n\t- id: folk\n", "felles/kategorier.yml:2: linja har en tabulator"),
    ],
)
def test_en_fil_som_er_noe_annet_meldes_en_gang(delt, innhold, melding):
    lag(delt, "kategorier", innhold)
    assert any(en.startswith(melding) for en in delt.feil())


@pytest.mark.parametrize("plass", ["tema.yml", "soner/kategorier.yml", "soner/Kysten/satser.yml", "les.txt"])
def test_en_fil_som_ingen_leser_sies_det_fra_om(delt, plass):
    fil = delt.rot / "felles" / plass
    fil.parent.mkdir(parents=True, exist_ok=True)
    fil.write_text("x: 1\n")
    [feil] = delt.feil()
    assert feil.startswith(f"felles/{plass}:1: fila ligger på feil sted.")


@pytest.mark.parametrize("plass", ["satser.yml", "soner/kysten/satser.yml"])
def test_en_lenke_til_en_annen_fil_blir_ikke_lest(delt, tmp_path_factory, plass):
    utenfor = tmp_path_factory.mktemp("utenfor") / "hemmelig.yml"
    utenfor.write_text(SATS)
    fil = delt.rot / "felles" / plass
    fil.parent.mkdir(parents=True, exist_ok=True)
    fil.symlink_to(utenfor)
    assert delt.feil() == [f"felles/{plass}:1: lenker til andre filer (symlinks) brukes ikke her"]


def test_en_fil_som_er_for_stor(delt):
    lag(delt, "yrker", "#" * (257 * 1024))
    assert delt.feil() == ["felles/yrker.yml:1: fila er 257 KB. Høyst 256 KB er tillatt"]


def test_det_som_gjelder_i_en_sone_nar_bare_dem_som_ligger_der(delt):
    sone(delt)
    assert "fergekort" not in {en.id for en in region(delt).satser}
    si(delt, "soner: [kysten]\n")
    assert "fergekort" in {en.id for en in region(delt).satser}


def test_en_sone_legges_pa_det_felles_og_regionen_pa_begge(delt):
    sone(delt)
    innslag = "  - {id: mat, ingress: Fra sonen.}\n  - {id: folk, ingress: Fra sonen.}\n"
    lag(delt, "kategorier", f"kategorier:\n{innslag}", "kysten")
    si(delt, "soner: [kysten]\nkategorier:\n  - {id: folk, ingress: Fra regionen.}\n")
    ingress = {en.id: en.ingress for en in region(delt).om.kategorier}
    assert (ingress["folk"], ingress["mat"], ingress["kultur"]) == ("Fra regionen.", "Fra sonen.", "Scene og språk.")


def test_en_sone_som_ikke_finnes(delt):
    """One line, though there is a text that fetches what holds there."""
    sone(delt)
    delt.skriv("region.yml", med(delt.les("region.yml"), "tekst: Ferja koster {sats:fergekort}."))
    linje = si(delt, "soner: [kyst]\n")
    [feil] = delt.feil()
    assert feil == f"data/region.yml:{linje}: soner: sona «kyst» finnes ikke. Mente du «kysten»? Gyldige: kysten"


def test_en_region_ligger_i_en_sone_bare_nar_hver_kommune_gjor_det(delt):
    sone(delt, kommuner='["9902"]')
    linje = si(delt, "soner: [kysten]\n")
    [feil] = delt.feil()
    assert feil.startswith(f"data/region.yml:{linje}: soner: Ness (0150) ligger ikke i sona «kysten».")


def test_en_sone_uten_fil_eller_med_feil_i_den(delt):
    si(delt, "soner: [kysten]\n")
    lag(delt, "satser", SATS, "kysten")
    assert delt.feil() == ["felles/soner/kysten/sone.yml:1: fila mangler. Den sier hvilke kommuner som ligger i sona"]
    sone(delt, kommuner="[Ness]")
    [feil] = delt.feil()
    assert feil.startswith("felles/soner/kysten/sone.yml:2: kommuner: skriv kommunenummeret med fire siffer")


def test_oppgaven_leder_til_fila_der_satsen_star(delt):
    lag(delt, "satser", SATS)
    alle = region(delt)
    assert alle.fil_for("satser", "fergekort") == "felles/satser.yml"
    assert alle.fil_for("satser", alle.satser[-1].id) == "data/satser.yml"


def test_en_region_i_en_egen_mappe_deler_det_samme(delt, tmp_path, dag):
    hjem = tmp_path / "regioner" / "fjern"
    hjem.mkdir(parents=True)
    delt.data.rename(hjem / "data")
    lest, funn = last(hjem / "data", dag)
    assert lest is not None, funn
    assert [en.id for en in lest.om.kategorier] == ALLE
