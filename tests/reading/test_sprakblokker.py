"""What a region says in English of an entry that all regions share, is laid on what is there field by field."""

import re
from pathlib import Path

import pytest
from kopi import Kopi, uten

from regionportal.__main__ import main
from regionportal.knowledge.oversettelsesoppgaver import gamle_oversettelser
from regionportal.model.om import Kategori
from regionportal.model.oversettelse import merke
from regionportal.model.region import Region

NAVN, INGRESS = merke("navn", "Mat"), merke("ingress", "Fra sjø og bord.")
EN = f"{{av: {NAVN} {INGRESS}, navn: Food, ingress: Local.}}"
DELT = f"  - {{id: mat, navn: Mat, ingress: Fra sjø og bord., en: {EN}}}\n"


@pytest.fixture
def delt(testdata: Path, tmp_path: Path, dag) -> Kopi:
    """The test region, with one category in felles/, in both languages and marked."""
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    om = kopi.les("region.yml")
    liste = re.search(r"^kategorier:\n(?: .*\n)+", om, re.MULTILINE)[0]
    felles(kopi, "".join(en for en in liste.splitlines(keepends=True) if "id: mat" not in en) + DELT)
    kopi.skriv("region.yml", uten(om, "kategorier"))
    return kopi


def felles(kopi: Kopi, innhold: str, sone: str = "") -> None:
    fil = kopi.rot / "felles" / sone / "kategorier.yml"
    fil.parent.mkdir(parents=True, exist_ok=True)
    fil.write_text(innhold, "utf-8")


def si(kopi: Kopi, tekst: str) -> None:
    kopi.skriv("region.yml", f"{kopi.les('region.yml')}kategorier:\n  - {{id: mat, {tekst}}}\n")


def mat(kopi: Kopi) -> tuple[Region, Kategori]:
    region, funn = kopi.last()
    assert region is not None, funn
    return region, region.kategori["mat"]


@pytest.mark.parametrize(
    ("skrevet", "engelsk", "gamle", "umerket"),
    [
        ("motiver: [gryte]", ("Food", "Local."), set(), False),
        ("ingress: Fisk og bær.", ("Food", "Local."), {"ingress"}, False),
        ("navn: Mat og drikke, ingress: Fisk og bær.", ("Food", "Local."), {"navn", "ingress"}, False),
        ("en: {navn: Food here}", ("Food here", "Local."), set(), True),
        ("ingress: Fisk og bær., en: {ingress: Fish and berries.}", ("Food", "Fish and berries."), set(), True),
        (
            f"ingress: Fisk og bær., en: {{av: {merke('ingress', 'Fisk og bær.')}, ingress: Fish and berries.}}",
            ("Food", "Fish and berries."),
            set(),
            False,
        ),
        (
            f"ingress: Fisk og bær., en: {{av: {INGRESS}, ingress: From sea and table.}}",
            ("Food", "From sea and table."),
            {"ingress"},
            False,
        ),
        ("navn: Mat og drikke, en: {ingress: From sea.}", ("Food", "From sea."), {"navn"}, False),
    ],
    ids=[
        "noe annet",
        "bare på norsk",
        "alt på norsk",
        "bare på engelsk",
        "begge, uten merke",
        "begge, med merke",
        "merket er av de gamle ordene",
        "ett på norsk, et annet på engelsk",
    ],
)
def test_ett_felt_om_gangen(delt, skrevet, engelsk, gamle, umerket):
    si(delt, skrevet)
    _, en = mat(delt)
    assert (en.en.navn, en.en.ingress) == engelsk
    assert (set(en.en.gamle), en.en.umerket) == (gamle, umerket)


def test_uten_merke_i_felles_er_den_av_ordene_der(delt):
    fil = delt.rot / "felles/kategorier.yml"
    fil.write_text(fil.read_text("utf-8").replace(f"av: {NAVN} {INGRESS}, ", ""), "utf-8")
    si(delt, "ingress: Fisk og bær.")
    assert mat(delt)[1].en.gamle == {"ingress"}


def test_den_gamle_star_i_lista_med_regionens_egen_fil(delt):
    si(delt, "ingress: Fisk og bær.")
    (oppgave,) = gamle_oversettelser(mat(delt)[0])
    assert (oppgave.fil, "«ingress» er endret siden" in oppgave.gjor) == ("data/region.yml", True)


def test_en_sone_imellom(delt):
    felles(delt, "kategorier:\n  - {id: mat, ingress: Fra kysten., en: {navn: Coast food}}\n", "soner/kysten")
    (delt.rot / "felles/soner/kysten/sone.yml").write_text(
        'navn: Kysten\nkommuner: ["0150", "9902"]\nkilder: [{url: https://kilde.example/, lest: 2026-11}]\n', "utf-8"
    )
    si(delt, "en: {ingress: From the coast.}")
    delt.skriv("region.yml", f"{delt.les('region.yml')}soner: [kysten]\n")
    en = mat(delt)[1]
    assert (en.ingress, en.en.navn, en.en.ingress) == ("Fra kysten.", "Coast food", "From the coast.")
    assert not en.en.gamle


def test_merket_blir_skrevet_for_det_regionen_selv_sier(delt):
    si(delt, "ingress: Fisk og bær., en: {ingress: Fish and berries.}")
    for_ = (delt.rot / "felles/kategorier.yml").read_text("utf-8")
    assert main(["sprak", "en", "--merk", "--rot", str(delt.rot), "--dag", delt.dag.isoformat()]) == 0
    assert f"en: {{av: {merke('ingress', 'Fisk og bær.')}, ingress" in delt.les("region.yml")
    assert (delt.rot / "felles/kategorier.yml").read_text("utf-8") == for_
    assert not mat(delt)[1].en.umerket


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("en: {navm: Food}", "data/region.yml:{siste}: kategorier.en.navm: ukjent felt."),
        ("en: {av: nei}", "data/region.yml:{siste}: kategorier.en.av: "),
        ("en: Food", "data/region.yml:{siste}: kategorier.en: "),
    ],
)
def test_en_feil_star_i_regionens_egen_linje(delt, skrevet, melding):
    si(delt, skrevet)
    [feil] = delt.feil()
    assert feil.startswith(melding.format(siste=delt.les("region.yml").count("\n")))


def test_en_feil_i_det_felles_star_der(delt):
    fil = delt.rot / "felles/kategorier.yml"
    fil.write_text(fil.read_text("utf-8").replace("navn: Food", "navm: Food"), "utf-8")
    si(delt, "en: {ingress: From sea.}")
    [feil] = delt.feil()
    assert feil.startswith(f"felles/kategorier.yml:{fil.read_text('utf-8').count(chr(10))}: kategorier.en.navm: ")
