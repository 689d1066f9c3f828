"""``portal sprak``: what is not translated, and the mark of the words that a translation is of."""

import re
from pathlib import Path

import pytest
from kopi import Kopi

from regionportal.__main__ import main
from regionportal.knowledge.oversettelsesoppgaver import gamle_oversettelser


@pytest.fixture
def kopi(testdata, tmp_path, dag) -> Kopi:
    return Kopi(testdata, tmp_path, dag)


def sprak(kopi: Kopi, *valg: str) -> int:
    return main(["sprak", "en", "--rot", str(kopi.rot), "--dag", kopi.dag.isoformat(), *valg])


def _filer(mappe: Path) -> dict[str, str]:
    return {str(fil.relative_to(mappe)): fil.read_text("utf-8") for fil in mappe.rglob("*.yml")}


def _uten_merker(filer: dict[str, str]) -> dict[str, str]:
    return {fil: re.sub(r"(?m)^ *av: [a-p ]+\n|(?<={)av: [a-p ]+, ", "", tekst) for fil, tekst in filer.items()}


def test_merket_er_alt_som_blir_skrevet_og_det_blir_skrevet_en_gang(kopi, capsys):
    for_ = _filer(kopi.data)
    assert sprak(kopi, "--merk") == 0
    etter = _filer(kopi.data)
    assert etter != for_
    assert _uten_merker(etter) == for_
    assert kopi.feil() == []
    capsys.readouterr()
    assert sprak(kopi, "--merk") == 0
    assert (capsys.readouterr().out, _filer(kopi.data)) == ("", etter)


def test_et_felt_til_far_merket_der_de_andre_star(kopi):
    sprak(kopi, "--merk")
    fil = "skatter/ness/fyret.yml"
    kopi.skriv(fil, kopi.les(fil).replace("  ingress: Lit", "  tilgjengelighet: By boat.\n  ingress: Lit"))
    (for_,) = re.findall("av: (.+)", kopi.les(fil))
    assert sprak(kopi, "--merk") == 0
    (etter,) = re.findall("av: (.+)", kopi.les(fil))
    assert set(for_.split()) < set(etter.split())
    assert kopi.feil() == []


def test_en_endret_tekst_gjor_oversettelsen_gammel(kopi):
    sprak(kopi, "--merk")
    fil = "skatter/ness/fyret.yml"
    region, _ = kopi.last()
    assert list(gamle_oversettelser(region)) == []
    kopi.skriv(fil, kopi.les(fil).replace("ingress: ", "ingress: Endret. ", 1))
    region, _ = kopi.last()
    (oppgave,) = gamle_oversettelser(region)
    assert (oppgave.fil, oppgave.side) == (f"data/{fil}", region.skatt["fyret"].side)
    assert "«ingress» er endret siden" in oppgave.gjor


def test_sider_i_docs_blir_merket(kopi, capsys):
    kopi.skriv("region.yml", f"{kopi.les('region.yml')}\nsprak: [nb, en]\n")
    for sti, tekst in (("om.md", "# Om\n"), ("en/om.md", "---\ntitle: About\n---\n# About\n")):
        (kopi.rot / "docs" / sti).parent.mkdir(parents=True, exist_ok=True)
        (kopi.rot / "docs" / sti).write_text(tekst, "utf-8")
    assert sprak(kopi, "--merk") == 0
    assert "docs/en/om.md: merket" in capsys.readouterr().out
    assert sprak(kopi, "--merk") == 0
    assert "docs/en/om.md" not in capsys.readouterr().out
    (kopi.rot / "docs" / "om.md").write_text("# Om oss\n", "utf-8")
    sprak(kopi)
    assert "docs/en/om.md:1: varsel: oversettelsen er gammel" in "".join(capsys.readouterr())


def test_sida_med_mest_igjen_star_forst(kopi, capsys):
    assert sprak(kopi) == 0
    linjer = capsys.readouterr().out.splitlines()
    assert linjer[0].startswith("/: ")
    assert linjer[-1] == f"{len(linjer) - 1} sider har noe som ikke er oversatt."


def test_en_region_i_en_egen_mappe_far_merkene_i_sine_egne_filer(testdata, tmp_path, dag):
    """And the project's own, which are of another region, are left as they are."""
    egen = Kopi(testdata, tmp_path, dag)
    egen.skriv("region.yml", egen.les("region.yml").replace("id: testnes", "id: annen", 1))
    nabo = Kopi(testdata, tmp_path / "regioner" / "nabo", dag)
    for_ = _filer(egen.data), _filer(nabo.data)
    assert sprak(egen, "--merk", "--region", "nabo") == 0
    assert _filer(egen.data) == for_[0]
    assert _filer(nabo.data) != for_[1] and _uten_merker(_filer(nabo.data)) == for_[1]
