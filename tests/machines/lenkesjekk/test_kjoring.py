"""The command ``portal lenker``: what it prints, what it keeps, and what it never loses."""

import functools
import os
import re
import signal
import subprocess
import sys
import time

import pytest
from kopi import Kopi
from tjener import BORTE, OK, Svar, Tjener, videre

from regionportal.__main__ import main
from regionportal.machines.lenkesjekk import henting
from regionportal.reading.load import last

pytestmark = pytest.mark.treg

STATUS = "status/lenker.json"


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    (tmp_path / "docs").mkdir()
    return Kopi.ramme(testdata, tmp_path, dag)


@pytest.fixture
def uten_pauser(monkeypatch):
    monkeypatch.setattr(henting, "VENT_FORST", 0.01)
    monkeypatch.setattr(henting, "Oppsett", functools.partial(henting.Oppsett, pause=0, tidsfrist=5))


def til(kopi: Kopi, *rotter: str) -> None:
    """All links of the region lead to these servers instead: each host to one of them, in turn."""
    verter: dict[str, str] = {}
    for sti in sorted(kopi.data.rglob("*.yml")):
        tekst = sti.read_text("utf-8")
        for rot in re.findall(r"https?://[\w.:-]+", tekst):
            verter.setdefault(rot, rotter[len(verter) % len(rotter)])
        sti.write_text(re.sub(r"https?://[\w.:-]+", lambda treff: verter[treff[0]], tekst), "utf-8")


def argumenter(kopi: Kopi, dag: str) -> list[str]:
    return ["lenker", "--lokalt", "--rot", str(kopi.rot), "--dag", dag, "--adresse", "https://portal.example/"]


def docs(kopi: Kopi, *urler: str) -> None:
    (kopi.rot / "docs" / "om.md").write_text("# Om\n\n" + "".join(f"[x]({url})\n" for url in urler))


class Alt(dict):
    """Every path that is not told otherwise is in order."""

    def get(self, sti, annet=None):
        return super().get(sti, BORTE if sti == "/robots.txt" else OK)


def apen(sider: dict) -> Tjener:
    tjener = Tjener({})
    tjener.sider = Alt(sider)
    return tjener


def test_sammendraget_og_fila(kopi, capsys, uten_pauser):
    with apen({"/flyttet": videre("/ny"), "/borte": Svar(404), "/nekter": Svar(403), "/feiler": Svar(500)}) as tjener:
        til(kopi, tjener.rot)
        docs(kopi, *(f"{tjener.rot}/{navn}" for navn in ("flyttet", "borte", "nekter", "feiler")))
        assert main(argumenter(kopi, "2026-11-22")) == 0
        ut, feil = capsys.readouterr()
        for dag in ("2026-11-22", "2026-11-29", "2026-12-06"):
            assert main(argumenter(kopi, dag)) == 0
        senere = capsys.readouterr().out
        rot = tjener.rot
    assert feil == ""
    forste, *resten = ut.splitlines()
    assert re.fullmatch(
        r"\d+ lenker er sjekket: \d+ svarer, 1 er flyttet, 1 er borte \(0 regnes som brutt\), "
        r"1 er vi ikke sikre på, 1 får vi ikke sjekke\.",
        forste,
    )
    assert resten == [
        "",
        "Flyttet for godt, med ny adresse:",
        f"docs/om.md:3: {rot}/flyttet: bytt til {rot}/ny",
        "",
        "Borte:",
        f"docs/om.md:4: {rot}/borte: siden finnes ikke (404), 1 av 3 ganger",
        "",
        "Ikke sikkert, bør ses på:",
        f"docs/om.md:6: {rot}/feiler: siden svarer med feil (500)",
        "",
        "Får vi ikke sjekke:",
        f"docs/om.md:5: {rot}/nekter: nettstedet slipper ikke inn automatiske sjekker (403)",
    ]
    assert f"{rot}/borte: siden finnes ikke (404), brutt" in senere
    region, feil = last(kopi.data, kopi.dag)
    assert not feil
    assert region.lenkestatus.lenker[f"{rot}/borte"].brutt
    assert sorted(en.name for en in (kopi.data / "status").iterdir()) == [".lenker.json.las", "lenker.json"]


def test_en_kjoring_uten_nett_endrer_ingenting(kopi, capsys, uten_pauser):
    with apen({}) as tjener:
        til(kopi, tjener.rot)
        assert main(argumenter(kopi, "2026-11-22")) == 0
        stengt = tjener.port
    for_ = (kopi.data / STATUS).read_bytes()
    docs(kopi, *(f"http://127.0.0.{nummer}:{stengt}/" for nummer in range(2, 7)))
    capsys.readouterr()
    assert main(argumenter(kopi, "2026-11-29")) == 1
    ut, feil = capsys.readouterr()
    assert ut == ""
    assert (
        feil == "Kjøringen teller ikke: 6 av 6 nettsteder svarte ikke som de skal. Da er nok feilen hos oss. "
        "Ingenting er endret.\n"
    )
    assert (kopi.data / STATUS).read_bytes() == for_


def test_en_dag_som_er_passert_teller_ikke(kopi, capsys, uten_pauser):
    with apen({}) as tjener:
        til(kopi, tjener.rot)
        assert main(argumenter(kopi, "2026-11-29")) == 0
        for_ = (kopi.data / STATUS).read_bytes()
        assert main(argumenter(kopi, "2026-11-22")) == 1
    assert "lenkene er alt sjekket 2026-11-29, etter 2026-11-22" in capsys.readouterr().err
    assert (kopi.data / STATUS).read_bytes() == for_


def test_feil_i_dataene_stopper_kjoringen(kopi, capsys):
    kopi.skriv("hendelser/tom.yml", "")
    assert main(argumenter(kopi, "2026-11-22")) == 1
    assert capsys.readouterr().out == "data/hendelser/tom.yml:1: fila er tom\n"
    assert not (kopi.data / STATUS).exists()


@pytest.mark.parametrize("adresse", [[], ["--adresse", "portalen"], ["--adresse", "https://x.example/ y"]])
def test_den_som_sporres_skal_vite_hvem_som_spor(kopi, capsys, monkeypatch, adresse):
    monkeypatch.delenv("PORTAL_URL", raising=False)
    with pytest.raises(SystemExit) as slutt:
        main(["lenker", "--rot", str(kopi.rot), *adresse])
    assert slutt.value.code == 2
    assert "--adresse" in capsys.readouterr().err


@pytest.fixture
def underveis(kopi):
    """A run in a process of its own that is in the middle of its work, with an earlier file in place."""
    kopi.skriv(STATUS, '{"sjekket": "2026-11-15", "lenker": {"https://husk.example/": {"tilstand": "ok"}}}\n')
    with apen({}) as tjener:
        tjener.sider = {}  # all are 404, so that each takes both HEAD and GET, and the pauses make it last
        til(kopi, tjener.rot)
        prosess = subprocess.Popen(
            [sys.executable, "-m", "regionportal", *argumenter(kopi, "2026-11-22")],
            env=os.environ | {"NO_PROXY": "*"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        try:
            slutt = time.monotonic() + 30
            while len(tjener.bedt) < 3 and time.monotonic() < slutt:
                time.sleep(0.02)
            assert prosess.poll() is None, prosess.stderr.read()
            yield prosess
        finally:
            prosess.kill()
            prosess.communicate()


def test_drept_halvveis_lar_den_gamle_fila_sta(kopi, underveis, uten_pauser):
    for_ = (kopi.data / STATUS).read_bytes()
    underveis.send_signal(signal.SIGKILL)
    assert underveis.wait() == -signal.SIGKILL
    assert (kopi.data / STATUS).read_bytes() == for_
    region, feil = last(kopi.data, kopi.dag)
    assert not feil
    assert list(region.lenkestatus.lenker) == ["https://husk.example/"]
    assert main(argumenter(kopi, "2026-11-22")) == 0  # and the lock went with the process


def test_to_samtidig(kopi, underveis, capsys):
    for_ = (kopi.data / STATUS).read_bytes()
    assert main(argumenter(kopi, "2026-11-22")) == 1
    assert "en annen kjøring av «portal lenker» holder på" in capsys.readouterr().err
    assert underveis.poll() is None
    assert (kopi.data / STATUS).read_bytes() == for_
