"""Nothing of a region is in the code: no name and no degree of ours, and no id that means something there."""

import ast
import re
from collections.abc import Iterator
from functools import reduce
from operator import getitem
from pathlib import Path

import pytest
import yaml
from kopi import Kopi
from lxml import html
from steder import MALER, ROT

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.felt import HVERT, NOKKEL, pekere
from regionportal.model.om import Om
from regionportal.model.slag import Slag, finn
from regionportal.nettsted import artefacts
from regionportal.reading.husstil import som_yaml
from regionportal.reading.load import last
from regionportal.reading.yaml12 import les
from regionportal.rules.skrevet import navn_ved

KODE = ("hooks", "overrides")
ENDELSER = {".py", ".html", ".js", ".css", ".xml", ".svg"}
LISTER = ("temaer", "kategorier", "hendelsestyper", "behovstemaer", "malgrupper")
EKSTRA = "-x"  # what an id ends with in the other region


# ---- names, of the real region as it is today


@pytest.fixture(scope="module")
def kode() -> dict[str, str]:
    """The text of each file of the code, by its path."""
    filer = (sti for rot in KODE for sti in (ROT / rot).rglob("*") if sti.suffix in ENDELSER)
    return {sti.relative_to(ROT).as_posix(): sti.read_text("utf-8") for sti in filer}


@pytest.fixture(scope="module")
def om() -> dict:
    return _les(ROT / "data" / "region.yml")


@pytest.fixture(scope="module")
def kommuner() -> dict[str, dict]:
    return {sti.stem: _les(sti) for sti in (ROT / "data" / "kommuner").glob("*.yml")}


def _les(sti: Path) -> dict:
    return yaml.load(sti.read_text("utf-8"), yaml.BaseLoader)


def _navn(kommune: dict) -> Iterator[str]:
    for sted in (kommune, kommune["senter"]):
        yield from (
            navn for felt, navn in sted.items() if felt == "navn" or (felt.startswith("navn_") and " " not in navn)
        )
    yield from kommune.get("tettsteder", ())


def test_ingen_navn_fra_regionen_star_i_koden(kode, om, kommuner):
    navn = {om["id"], om["navn"], om["fylke"], om["slagord"], *kommuner}
    navn.update(ett for kommune in kommuner.values() for ett in _navn(kommune))
    assert len(navn) > 2 * len(kommuner)
    ord_ = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(navn)))})(?!\w)", re.IGNORECASE)
    assert [f"{fil}: {treff[0]}" for fil, tekst in kode.items() for treff in ord_.finditer(tekst)] == []


def test_ingen_id_av_flere_ord_star_i_koden(kode, om):
    """An id of one word may be a word; «leie-bolig» is nothing but an id."""
    ider = {en["id"] for liste in LISTER for en in om.get(liste, ()) if "-" in en["id"]}
    assert [f"{fil}: {id_}" for fil, tekst in kode.items() for id_ in sorted(ider) if id_ in tekst] == []


def test_ingen_breddegrader_fra_regionen_star_i_koden(kode, kommuner):
    """A latitude is enough to find a point, since a point has one."""
    grader = [float(kommune["senter"]["lat"]) for kommune in kommuner.values()]
    python = {fil: tekst for fil, tekst in kode.items() if fil.endswith(".py")}
    tall = [
        (fil, node.value) for fil, tekst in python.items() for node in ast.walk(ast.parse(tekst)) if _desimaltall(node)
    ]
    assert tall
    assert [en for en in tall if min(grader) - 0.5 < en[1] < max(grader) + 0.5] == []


def _desimaltall(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


# ---- ids, in a region of our own


@pytest.fixture(scope="module")
def annen(testdata, tmp_path_factory, dag) -> Kopi:
    """The test region, where every theme, category and audience goes by another id."""
    kopi = Kopi(testdata, tmp_path_factory.mktemp("annen"), dag)
    for sti in testdata.rglob("*.yml"):
        plass = sti.relative_to(testdata).as_posix()
        dokument, _ = les(sti.read_bytes(), plass)
        kopi.skriv(plass, som_yaml(_med_andre_ider(dokument.verdi, finn(f"data/{plass}")[0])))
    return kopi


def _med_andre_ider(post: dict, slag: Slag) -> dict:
    """The record with other ids, wherever the rules say that it has any."""
    steder = [monster for monster, liste in pekere(slag.modell).items() if liste in LISTER]
    if slag.modell is Om:
        steder += [(liste, HVERT, "id") for liste in LISTER]
    for monster in steder:
        for sti, id_ in list(navn_ved(post, monster)):
            holder = reduce(getitem, sti[:-1], post)
            if monster[-1] == NOKKEL:
                holder[id_ + EKSTRA] = holder.pop(id_)
            else:
                holder[sti[-1]] = id_ + EKSTRA
    return post


def _sidene(region, dag) -> dict[str, str]:
    """Each page as its text and its links, under the path that it has with the ids of the test region."""
    sider = {}
    for en in artefacts(Kunnskap(region, Kontekst(dag, "https://portal.example/")), MALER):
        if en.path.endswith(".md"):
            rot = html.fragment_fromstring(en.content, create_parent=True)
            for qr in rot.xpath("//svg"):
                qr.drop_tree()
            sider[_opprinnelig(en.path)] = _opprinnelig(html.tostring(rot, encoding="unicode"))
    return sider


def _opprinnelig(tekst: str) -> str:
    return tekst.replace(EKSTRA, "")


@pytest.mark.treg
def test_ingen_id_betyr_noe_i_koden(annen, testregion, dag):
    region, feil = annen.last()
    assert region, feil
    assert {tema.id for tema in region.om.temaer} == {tema.id + EKSTRA for tema in testregion.om.temaer}
    assert {en.id for en in region.om.kategorier} == {en.id + EKSTRA for en in testregion.om.kategorier}
    assert {en.id for en in region.om.malgrupper} == {en.id + EKSTRA for en in testregion.om.malgrupper}
    assert _sidene(region, dag) == _sidene(testregion, dag)


def test_en_region_som_ikke_sier_noe_om_dette_blir_bygd(testdata, tmp_path, dag):
    kopi = Kopi(testdata, tmp_path, dag)
    region = kopi.les("region.yml")
    for felt in (
        r"loftes_fram:\n(  .+\n)+",
        r"    ledige_stillinger: true\n",
        r", (natur|besok): true",
        r", motiver: \[[^]]*\]",
    ):
        region, antall = re.subn(felt, "", region)
        assert antall
    kopi.skriv("region.yml", region)
    bygd, feil = last(kopi.data, dag)
    assert bygd, feil
    sider = _sidene(bygd, dag)
    assert "Alle 3 spørsmålene" in sider["index.md"]
    assert "Det mange spør om" not in sider["skatter/fyret.md"]
