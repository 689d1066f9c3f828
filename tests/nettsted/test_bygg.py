"""Building: the same bytes each time, nothing touched when the data has faults, and the same without MkDocs."""

import ast
import os
import pty
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest
from nettstedet import REPO, Nettsted, bygg, fil, kjor, kopier, miljo, tre, ulike
from steder import ROT

from regionportal.__main__ import main as portal
from regionportal.model.docsfil import PORTALENS_MAPPER, PORTALENS_SIDER, i_spraket, side
from regionportal.pages.egne_filer import EGNE, I_SIDENE

pytestmark = pytest.mark.bygg

FRIST = 60  # seconds that the server may need on a busy machine; tests go on as soon as it answers


def _bytt(prosjekt: Path, plass: str, gammelt: str, nytt: str) -> None:
    sti = prosjekt / "data" / plass
    innhold = sti.read_text(encoding="utf-8")
    assert gammelt in innhold
    sti.write_text(innhold.replace(gammelt, nytt), encoding="utf-8")


# ---- the same bytes


def test_to_bygg_samme_dag_er_like(bygda: Nettsted, tmp_path: Path, dag: date):
    """The second in another folder, with another order of sets and at another hour: the day is an argument."""
    kopi = kopier(bygda.prosjekt / "data", tmp_path / "portal")
    igjen = bygg(kopi, tmp_path / "site", dag, PYTHONHASHSEED="2", SOURCE_DATE_EPOCH="1000000000")
    assert ulike(igjen.filer, bygda.filer) == []
    assert "sitemap.xml.gz" in bygda.filer


def test_bygget_legger_ingenting_i_prosjektet(testnes: Nettsted, testdata: Path):
    originaler = {"data": testdata, "docs": ROT / "docs", "overrides": ROT / "overrides"}
    endret = {navn: ulike(tre(testnes.prosjekt / navn), tre(original)) for navn, original in originaler.items()}
    endret["docs"] = [sti for sti in endret["docs"] if i_spraket(sti)[0] is None]  # it has no other
    assert endret == {"data": [], "docs": [], "overrides": []}
    assert {sti.name for sti in testnes.prosjekt.iterdir()} == {
        "mkdocs.yml",
        "package.json",
        "node_modules",
        "hooks",
        ".cache",
        *originaler,
    }


def test_alt_portalen_lager_er_der_ingen_side_av_docs_kan_ligge(bygda: Nettsted):
    """Or a hand-written page could take the place of it."""
    docs = bygda.prosjekt / "docs"
    handskrevet = {f"{side(sti.relative_to(docs).as_posix())}index.html" for sti in docs.rglob("*.md")}
    bilder = {sti.relative_to(docs).as_posix() for sti in docs.rglob("*.webp")}
    i_roten = {"404.html", "sitemap.xml", "sitemap.xml.gz"}  # nothing in docs/ is called so
    assert [
        fil
        for fil in bygda.filer.keys() - handskrevet - bilder - i_roten
        if (her := i_spraket(fil)[1]).split("/")[0] not in PORTALENS_MAPPER
        and her.removesuffix("index.html") not in PORTALENS_SIDER
    ] == []


# ---- faults


@dataclass(frozen=True)
class Skade:
    """Something wrong with the data, and how each of its faults begins."""

    gjor: Callable[[Path], None]
    ventet: tuple[str, ...]


def _odelegg_flere(prosjekt: Path) -> None:
    _bytt(prosjekt, "skatter/ness/fyret.yml", "kategori: historie", "kategori: historia")
    _bytt(prosjekt, "skatter/vik/fjaera.yml", "sesong:", "seson:")
    _bytt(prosjekt, "tiltak/bolyst.yml", "status: startet\neier", "status: begynt\neier")
    _bytt(prosjekt, "hendelser/fyrdagen.yml", "2026-12-05", "2026-13-05")


def _odelegg_yaml(prosjekt: Path) -> None:
    _bytt(prosjekt, "kommuner/ness.yml", "navn: Ness\n", "navn: [Ness\n")


def _odelegg_byte(prosjekt: Path) -> None:
    (prosjekt / "data" / "skatter" / "ness" / "fyret.yml").write_bytes(b"navn: \xff\xfe\x00\n")


def _slett_region(prosjekt: Path) -> None:
    (prosjekt / "data" / "region.yml").unlink()


SKADER = {
    "flere": Skade(
        _odelegg_flere,
        (
            "data/hendelser/fyrdagen.yml:9: datoer.fra: ",
            "data/skatter/ness/fyret.yml:4: kategori: «historia» finnes ikke. Mente du «historie»?",
            "data/skatter/vik/fjaera.yml:5: seson: ukjent felt",
            "data/tiltak/bolyst.yml:3: status: «begynt» finnes ikke",
        ),
    ),
    "yaml": Skade(
        _odelegg_yaml,
        ("data/kommuner/ness.yml:1: det mangler ] på slutten.", "data/kommuner/ness.yml:1: navn: må være tekst"),
    ),
    "byte": Skade(_odelegg_byte, ("data/skatter/ness/fyret.yml:1: ",)),
    "region": Skade(_slett_region, ("data/region.yml:1: fila mangler",)),
}


@pytest.mark.parametrize("skade", SKADER.values(), ids=SKADER)
def test_feil_i_data_gir_en_linje_hver_og_lar_nettstedet_sta(kopi: Path, testnes: Nettsted, dag: date, skade: Skade):
    shutil.copytree(testnes.mappe, kopi / "site")
    skade.gjor(kopi)
    svar = kjor(kopi, dag, "-m", "mkdocs", "build", "--strict")
    assert svar.returncode == 1
    _er_feilene(svar.stdout, skade)
    assert ulike(tre(kopi / "site"), testnes.filer) == []


def test_et_bygg_som_stopper_sent_lar_nettstedet_sta(kopi: Path, testnes: Nettsted, dag: date):
    """A strict build counts its warnings when all has been written."""
    shutil.copytree(testnes.mappe, kopi / "site")
    om = kopi / "docs" / "om.md"
    om.write_text(f"{om.read_text('utf-8')}\n[bort](finnes-ikke.md)\n", "utf-8")
    svar = kjor(kopi, dag, "-m", "mkdocs", "build", "--strict")
    assert "finnes-ikke.md" in svar.stdout
    assert svar.returncode == 1
    assert ulike(tre(kopi / "site"), testnes.filer) == []
    assert [sti for sti in kopi.iterdir() if sti.name.startswith(".site")] == []


LUR_HOOK = """
from pathlib import Path
from mkdocs.structure.files import File

def on_files(files, config):
    files.append(File.generated(config, "assets/fra-tillegg.js", content="alert(1)"))
    return files

def on_post_build(config):
    Path(config.site_dir, "rediger", "etterpa.js").write_text("alert(1)")
"""


def test_ei_fil_som_ingen_har_laget_publiseres_ikke(kopi: Path, testnes: Nettsted, dag: date):
    (kopi / "hooks" / "lur.py").write_text(LUR_HOOK, "utf-8")
    mkdocs = kopi / "mkdocs.yml"
    mkdocs.write_text(mkdocs.read_text("utf-8").replace("hooks/bygg.py]", "hooks/bygg.py, hooks/lur.py]"), "utf-8")
    strodde = (
        "overrides/assets/ond.js",
        "overrides/rediger/sveltia/index.map",
        "overrides/lur/ond.svg",
        "docs/.ond.js",
    )
    for sti in strodde:
        (kopi / sti).parent.mkdir(parents=True, exist_ok=True)
        (kopi / sti).write_text("alert(1)", "utf-8")
    svar = kjor(kopi, dag, "-m", "mkdocs", "build")
    assert svar.returncode == 0, svar.stdout
    assert tre(kopi / "site").keys() == testnes.filer.keys()
    for sti in ("assets/ond.js", "rediger/sveltia/index.map", "lur/ond.svg", "assets/fra-tillegg.js"):
        assert f"«{sti}» publiseres ikke. Skal den det, må den stå i pages/egne_filer.py." in svar.stdout
    assert "«rediger/etterpa.js» er ikke blant det som skal publiseres, og er tatt bort." in svar.stdout


def test_lista_over_egne_filer_er_alt_som_ligger_i_overrides():
    alle = {sti.relative_to(ROT / "overrides").as_posix() for sti in (ROT / "overrides").rglob("*") if sti.is_file()}
    assert {en for en in alle if "/" in en and not en.startswith(I_SIDENE)} == EGNE


def test_et_bilde_som_ikke_kan_leses_lar_nettstedet_sta(kopi: Path, dag: date, tmp_path: Path):
    """What the door does not see, the build does, before anything is removed."""
    bilde = kopi / "data" / "bilder" / "fyret-om-sommeren.jpg"
    hele = bilde.read_bytes()
    bilde.write_bytes(hele[:20] + hele[hele.index(b"\xff\xc0") :])
    (kopi / "site").mkdir()
    (kopi / "site" / "index.html").write_text("Det forrige", encoding="utf-8")
    feil = (
        "data/bilder/fyret-om-sommeren.jpg:1: bildet kan ikke leses. "
        "Åpne bildet i et bildeprogram, og lagre det på nytt"
    )
    for argumenter in (("mkdocs", "build", "--strict"), ("regionportal", "stage", tmp_path / "ut")):
        svar = kjor(kopi, dag, "-m", *argumenter)
        assert (svar.returncode, _feillinjer(svar.stdout)) == (1, [feil])
    assert tre(kopi / "site") == {"index.html": b"Det forrige"}
    assert not (tmp_path / "ut").exists()


def test_feil_i_data_er_en_linje_hver_ogsa_i_en_terminal(kopi: Path, dag: date):
    SKADER["flere"].gjor(kopi)
    _er_feilene(_i_terminal(kopi, dag, "-m", "mkdocs", "build", "--strict"), SKADER["flere"])
    assert not (kopi / "site").exists()


def test_tjeneren_starter_ikke_med_feil_i_data(kopi: Path, dag: date, tmp_path: Path):
    SKADER["flere"].gjor(kopi)
    svar = kjor(kopi, dag, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{_ledig_port()}", TMPDIR=str(tmp_path))
    assert svar.returncode == 1
    _er_feilene(svar.stdout, SKADER["flere"])


@pytest.mark.parametrize("skade", SKADER.values(), ids=SKADER)
def test_sjekk_finner_de_samme_feilene_som_bygget(
    kopi: Path, dag: date, capsys: pytest.CaptureFixture[str], skade: Skade
):
    skade.gjor(kopi)
    assert portal(["sjekk", "--rot", str(kopi), "--dag", dag.isoformat()]) == 1
    _er_feilene(capsys.readouterr().out, skade)


def _er_feilene(utskrift: str, skade: Skade) -> None:
    assert "Traceback" not in utskrift
    linjer = _feillinjer(utskrift)
    assert len(linjer) == len(skade.ventet), utskrift
    assert [linje for linje, ventet in zip(linjer, skade.ventet, strict=True) if not linje.startswith(ventet)] == []


def _feillinjer(utskrift: str) -> list[str]:
    return [linje for linje in utskrift.splitlines() if re.match(r"data/\S+:\d+: ", linje)]


def _i_terminal(prosjekt: Path, dag: date, *argumenter: str) -> str:
    """What is printed in a terminal of 80 columns."""
    forer, folger = pty.openpty()
    with subprocess.Popen(
        [sys.executable, *argumenter], cwd=prosjekt, env=miljo(dag, COLUMNS="80"), stdout=folger, stderr=folger
    ):
        os.close(folger)
        return b"".join(_les_terminal(forer)).decode()


def _les_terminal(forer: int) -> Iterator[bytes]:
    """All that is printed until the program ends, which Linux tells with an error (EIO)."""
    try:
        while del_ := os.read(forer, 4096):
            yield del_
    except OSError:
        pass
    finally:
        os.close(forer)


# ---- the pages of docs/, which MkDocs makes


def test_en_handskreven_side_kan_lenke_til_alt_som_lages_av_data(kopi: Path, tmp_path: Path, dag: date):
    om = kopi / "docs" / "om.md"
    lenker = "[Fyret](skatter/fyret.md#innhold), [arket](jobb/behov.xlsx) og [dataene](api/v1/skatter.json)"
    om.write_text(f"{om.read_text(encoding='utf-8')}\nSe {lenker}.\n", encoding="utf-8")
    nettsted = bygg(kopi, tmp_path / "site", dag)
    assert {"skatter/fyret/#innhold", "jobb/behov.xlsx", "api/v1/skatter.json"} <= set(nettsted.lenker("om/"))
    assert {"jobb/behov.xlsx", "api/v1/skatter.json"} & {sti for sti, fil in nettsted.filer.items() if not fil} == set()


def test_en_handskreven_side_kan_ikke_lenke_til_det_som_ikke_finnes(kopi: Path, dag: date):
    om = kopi / "docs" / "om.md"
    om.write_text(f"{om.read_text(encoding='utf-8')}\n[Borte](skatter/finnes-ikke.md)\n", encoding="utf-8")
    svar = kjor(kopi, dag, "-m", "mkdocs", "build", "--strict")
    assert svar.returncode == 1
    assert "skatter/finnes-ikke.md" in svar.stdout


def test_et_nytt_bygg_med_ei_endra_fil_er_som_et_helt_nytt(kopi: Path, tmp_path: Path, dag: date):
    bygg(kopi, tmp_path / "forst", dag)
    _bytt(kopi, "skatter/ness/fyret.yml", "ingress: Fyret ble", "ingress: Lyset ble")
    igjen = bygg(kopi, tmp_path / "igjen", dag)
    shutil.rmtree(kopi / ".cache" / "sider")
    assert ulike(igjen.filer, bygg(kopi, tmp_path / "nytt", dag).filer) == []
    assert "Lyset ble tent i 1859" in igjen.filer["skatter/fyret/index.html"].decode()


# ---- without MkDocs


@pytest.mark.parametrize("navn", ["bygda", "testnes"])
def test_stage_skriver_det_samme_som_nettstedet_har(
    request: pytest.FixtureRequest, tmp_path: Path, dag: date, navn: str
):
    nettsted: Nettsted = request.getfixturevalue(navn)
    filer = _stage(nettsted, tmp_path / "ut", dag)
    sider = {_sidefil(sti): innhold.decode() for sti, innhold in filer.items() if sti.endswith(".md")}
    andre = {sti: innhold for sti, innhold in filer.items() if not sti.endswith(".md")}

    assert [sti for sti, innhold in andre.items() if nettsted.filer.get(sti) != innhold] == []
    assert [sti for sti, side in sider.items() if _kropp(side) not in nettsted.filer[sti].decode()] == []
    assert _laget_av_data(nettsted) - filer.keys() - sider.keys() == set()


def _stage(nettsted: Nettsted, ut: Path, dag: date) -> dict[str, bytes]:
    hvor = ("--rot", str(nettsted.prosjekt), "--dag", dag.isoformat(), "--adresse", nettsted.adresse, "--repo", REPO)
    assert portal(["stage", str(ut), *hvor]) == 0
    return tre(ut)


def _sidefil(sti: str) -> str:
    """skatter/index.md becomes skatter/index.html, skatter/fyret.md skatter/fyret/index.html."""
    uten = sti.removesuffix(".md")
    return f"{uten}.html" if uten.split("/")[-1] == "index" else f"{uten}/index.html"


def _kropp(side: str) -> str:
    """The page's body, below the front matter."""
    return side.partition("\n---\n\n")[2].removesuffix("\n")


def _laget_av_data(nettsted: Nettsted) -> set[str]:
    """The files of the site in the folders that data becomes, but for the pages of docs/."""
    handskrevne = {fil(side) for side in nettsted.handskrevne}
    mapper = {
        "skatter",
        "hva-skjer",
        "jobb",
        "flytte-hit",
        "kommuner",
        "for",
        "tiltak",
        "apne-data",
        "api",
        "kalender",
        "feed",
        "bilder",
    }
    return {sti for sti in nettsted.filer.keys() - handskrevne if sti.split("/")[0] in mapper}


def test_pakken_kan_importeres_uten_mkdocs(tmp_path: Path, dag: date):
    program = """if True:
        import importlib, pkgutil, sys
        sys.modules["mkdocs"] = None  # importing it fails from here on
        import regionportal
        for modul in pkgutil.walk_packages(regionportal.__path__, "regionportal."):
            print(importlib.import_module(modul.name).__name__)
    """
    svar = kjor(tmp_path, dag, "-c", program)
    assert svar.returncode == 0, svar.stdout
    assert {"regionportal.reading.load", "regionportal.portal", "regionportal.__main__"} <= set(svar.stdout.split())


def test_bare_hooks_for_mkdocs_importerer_mkdocs():
    hooks = ROT / "hooks"
    moduler = {sti.relative_to(hooks).as_posix(): _importert(sti) for sti in hooks.rglob("*.py")}
    assert {sti for sti, navn in moduler.items() if "mkdocs" in navn} == {"bygg.py", "bytte.py"}
    assert [sti for sti, navn in moduler.items() if navn & {"bygg", "material", "properdocs"}] == []


def _importert(sti: Path) -> set[str]:
    """The top-level packages that the module imports, anywhere in it."""
    noder = list(ast.walk(ast.parse(sti.read_text(encoding="utf-8"))))
    navn = [alias.name for node in noder if isinstance(node, ast.Import) for alias in node.names]
    navn += [node.module for node in noder if isinstance(node, ast.ImportFrom) and node.module]
    return {en.split(".")[0] for en in navn}


# ---- while the server runs


@dataclass(frozen=True)
class Tjener:
    """A running ``mkdocs serve``."""

    port: int
    logg: Path

    def hent(self, sti: str) -> str:
        """The page as it is now; empty while there is no answer."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=FRIST)) as kobling:
            try:
                kobling.request("GET", f"/{sti}")
                svar = kobling.getresponse()
                return svar.read().decode() if svar.status == 200 else ""
            except (OSError, HTTPException):
                return ""

    def utskrift(self) -> str:
        return self.logg.read_text(encoding="utf-8")


@contextmanager
def _tjener(prosjekt: Path, mappe: Path, dag: date) -> Iterator[Tjener]:
    port, logg = _ledig_port(), mappe / "logg.txt"
    kommando = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (
        logg.open("wb") as ut,
        subprocess.Popen(
            kommando, cwd=prosjekt, env=miljo(dag, TMPDIR=str(mappe)), stdout=ut, stderr=subprocess.STDOUT
        ) as prosess,
    ):
        try:
            yield Tjener(port, logg)
        finally:
            prosess.terminate()


def _ledig_port() -> int:
    with socket.socket() as kontakt:
        kontakt.bind(("127.0.0.1", 0))
        return kontakt.getsockname()[1]


def _vent_til(hendt: Callable[[], bool], tjener: Tjener) -> None:
    frist = time.monotonic() + FRIST
    while not hendt():
        if time.monotonic() > frist:
            pytest.fail(f"Det skjedde ikke. Tjeneren skrev:\n{tjener.utskrift()}", pytrace=False)
        time.sleep(0.05)


def test_tjeneren_holder_siste_gode_side_ved_feil_og_bygger_igjen_nar_det_er_rettet(
    kopi: Path, tmp_path: Path, dag: date
):
    with _tjener(kopi, tmp_path, dag) as tjener:
        _vent_til(lambda: "Fyret ble tent i 1859" in tjener.hent("skatter/fyret/"), tjener)

        _bytt(
            kopi,
            "skatter/ness/fyret.yml",
            "kategori: historie\ningress: Fyret ble",
            "kategori: historia\ningress: Lyset ble",
        )
        _vent_til(lambda: "data/skatter/ness/fyret.yml:4: kategori:" in tjener.utskrift(), tjener)
        _vent_til(lambda: "Fyret ble tent i 1859" in tjener.hent("skatter/fyret/"), tjener)
        assert "Fyret ble tent i 1859" in tjener.hent("skatter/")

        _bytt(kopi, "skatter/ness/fyret.yml", "kategori: historia", "kategori: historie")
        _vent_til(lambda: "Lyset ble tent i 1859" in tjener.hent("skatter/fyret/"), tjener)
        assert "Traceback" not in tjener.utskrift()


def test_tjeneren_viser_endringer_i_maler(kopi: Path, tmp_path: Path, dag: date):
    with _tjener(kopi, tmp_path, dag) as tjener:
        _vent_til(lambda: "Å bo i nærheten" in tjener.hent("skatter/fyret/"), tjener)
        mal = kopi / "overrides" / "sider" / "skatt.html"
        mal.write_text(mal.read_text(encoding="utf-8").replace("Å bo i nærheten", "Å leve her"), encoding="utf-8")
        _vent_til(lambda: "Å leve her" in tjener.hent("skatter/fyret/"), tjener)
