"""The command ``portal lenker``: what it prints, what it keeps, and what it never loses."""

import functools
import os
import re
import signal
import subprocess
import sys
import time
from datetime import date

import pytest
from kopi import Kopi
from tjener import BORTE, OK, Svar, Tjener, videre

from regionportal.__main__ import main
from regionportal.machines.lenkesjekk import henting, sammendrag, underveis
from regionportal.machines.lenkesjekk.kjoring import Lenkekjoring
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.machines.lenkesjekk.underveis import Sett
from regionportal.machines.lenkesjekk.vurdering import vurder
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.reading.load import last

pytestmark = pytest.mark.treg

STATUS = "status/lenker.json"
ROT = "http://nettstedet.example"


@pytest.fixture
def uten_pauser(monkeypatch):
    monkeypatch.setattr(henting, "VENT_FORST", 0.01)
    monkeypatch.setattr(henting, "Oppsett", functools.partial(henting.Oppsett, pause=0, tidsfrist=5))


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    """The region, whose links are all to one site."""
    (tmp_path / "docs").mkdir()
    kopi = Kopi.ramme(testdata, tmp_path, dag)
    for sti in sorted(kopi.data.rglob("*.yml")):
        sti.write_text(re.sub(r"https?://[\w.:-]+", ROT, sti.read_text("utf-8")), "utf-8")
    return kopi


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


def test_sammendraget_og_fila(kopi, capsys, uten_pauser, nett):
    with apen({"/flyttet": videre("/ny"), "/borte": Svar(404), "/nekter": Svar(403), "/feiler": Svar(500)}) as tjener:
        nett(tjener)
        docs(kopi, *(f"{ROT}/{navn}" for navn in ("flyttet", "borte", "nekter", "feiler")))
        assert main(argumenter(kopi, "2026-11-22")) == 0
        ut, feil = capsys.readouterr()
        for dag in ("2026-11-22", "2026-11-29", "2026-12-06"):
            assert main(argumenter(kopi, dag)) == 0
        senere = capsys.readouterr().out
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
        f"docs/om.md:3: {ROT}/flyttet: bytt til {ROT}/ny",
        "",
        "Borte:",
        f"docs/om.md:4: {ROT}/borte: siden finnes ikke (404), 1 av 3 ganger",
        "",
        "Ikke sikkert, bør ses på:",
        f"docs/om.md:6: {ROT}/feiler: siden svarer med feil (500)",
        "",
        "Får vi ikke sjekke:",
        f"docs/om.md:5: {ROT}/nekter: nettstedet slipper ikke inn automatiske sjekker (403)",
    ]
    assert f"{ROT}/borte: siden finnes ikke (404), brutt" in senere
    region, feil = last(kopi.data, date(2026, 12, 6))
    assert not feil
    assert region.lenkestatus.lenker[f"{ROT}/borte"].brutt
    assert sorted(en.name for en in (kopi.data / "status").iterdir()) == [".lenker.json.las", "lenker.json"]


def test_til_en_annen_eier_er_i_tvil_som_portalen_tar_det(kopi, capsys, uten_pauser, nett):
    with apen({"/flyttet": videre("http://annen.example/ny")}) as tjener:
        nett(tjener)
        docs(kopi, f"{ROT}/flyttet")
        assert main(argumenter(kopi, "2026-11-22")) == 0
        *_, overskrift, linje = capsys.readouterr().out.splitlines()
    assert overskrift == "Ikke sikkert, bør ses på:"
    assert linje == (
        f"docs/om.md:3: {ROT}/flyttet: den fører nå til et annet nettsted: http://annen.example/ny. "
        "Portalen leder til den gamle adressen, til en av dere har byttet den"
    )


def test_en_kjoring_uten_nett_endrer_ingenting(kopi, capsys, uten_pauser, nett):
    with apen({}) as tjener:
        nett(tjener)
        assert main(argumenter(kopi, "2026-11-22")) == 0
    for_ = (kopi.data / STATUS).read_bytes()
    docs(kopi, *(f"http://{nummer}.example/" for nummer in range(2, 7)))
    capsys.readouterr()
    assert main(argumenter(kopi, "2026-11-29")) == 1
    ut, feil = capsys.readouterr()
    assert ut == ""
    assert (
        feil == "Kjøringen teller ikke: 6 av 6 nettsteder svarte ikke som de skal. Da er nok feilen hos oss. "
        "Ingenting er endret.\n"
    )
    assert (kopi.data / STATUS).read_bytes() == for_


@pytest.mark.parametrize(
    ("dag", "sagt"),
    [
        ("2026-11-22", "2026-11-29 er ikke kommet ennå (sjekket)"),
        ("2026-11-28", "lenkene er alt sjekket 2026-11-29, etter 2026-11-28"),
    ],
)
def test_en_dag_som_er_passert_teller_ikke(kopi, capsys, uten_pauser, dag, sagt, nett):
    with apen({}) as tjener:
        nett(tjener)
        assert main(argumenter(kopi, "2026-11-29")) == 0
        for_ = (kopi.data / STATUS).read_bytes()
        assert main(argumenter(kopi, dag)) == 1
    assert sagt in "".join(capsys.readouterr())
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
def underveis_kjoring(kopi, nett):
    """A run in a process of its own that is in the middle of its work, with an earlier file in place."""
    kopi.skriv(STATUS, '{"sjekket": "2026-11-15", "lenker": {"https://husk.example/": {"tilstand": "ok"}}}\n')
    with apen({}) as tjener:
        tjener.sider = {}  # all are 404, so that each takes both HEAD and GET, and the pauses make it last
        nett(tjener)
        prosess = subprocess.Popen(
            [sys.executable, "-m", "regionportal", *argumenter(kopi, "2026-11-22")],
            env=os.environ,
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


def test_drept_halvveis_lar_den_gamle_fila_sta(kopi, underveis_kjoring, uten_pauser):
    for_ = (kopi.data / STATUS).read_bytes()
    underveis_kjoring.send_signal(signal.SIGKILL)
    assert underveis_kjoring.wait() == -signal.SIGKILL
    assert (kopi.data / STATUS).read_bytes() == for_
    region, feil = last(kopi.data, kopi.dag)
    assert not feil
    assert list(region.lenkestatus.lenker) == ["https://husk.example/"]
    assert main(argumenter(kopi, "2026-11-22")) == 0  # and the lock went with the process


def test_to_samtidig(kopi, underveis_kjoring, capsys):
    for_ = (kopi.data / STATUS).read_bytes()
    assert main(argumenter(kopi, "2026-11-22")) == 1
    assert "en annen kjøring av «portal lenker» holder på" in capsys.readouterr().err
    assert underveis_kjoring.poll() is None
    assert (kopi.data / STATUS).read_bytes() == for_


def test_drept_halvveis_gar_videre_samme_dag(kopi, uten_pauser, nett):
    with apen({}) as tjener:
        nett(tjener)
        docs(kopi, *(f"{ROT}/{nummer}" for nummer in range(3)))
        sett = [
            Sett(dag=date(2026, 11, 22), side=f"{ROT}/{nummer}", svar=Lenkesvar("borte", "borte")) for nummer in (0, 1)
        ]
        gammel = Sett(dag=date(2026, 11, 21), side=f"{ROT}/2", svar=Lenkesvar("borte", "borte"))
        linjer = [en.model_dump_json() for en in (*sett, gammel)]
        kopi.skriv(f"status/{underveis.FIL}", "\n".join([*linjer, linjer[0][:40]]))
        assert main(argumenter(kopi, "2026-11-22")) == 0
        assert not {"/0", "/1"} & set(tjener.stier()) and "/2" in tjener.stier()
    region, feil = last(kopi.data, kopi.dag)
    assert not feil
    assert [region.lenkestatus.lenker[f"{ROT}/{nummer}"].tilstand for nummer in range(3)] == [
        "borte",
        "borte",
        "ok",
    ]
    assert not (kopi.data / "status" / underveis.FIL).exists()


def test_det_som_er_sett_star_der_nar_kjoringen_blir_drept(kopi, underveis_kjoring):
    deadline = time.monotonic() + 20
    fil = kopi.data / "status" / underveis.FIL
    while not (fil.exists() and fil.read_bytes().count(b"\n")) and time.monotonic() < deadline:
        time.sleep(0.02)
    underveis_kjoring.send_signal(signal.SIGINT)
    assert underveis_kjoring.wait() == 130
    assert "kjør igjen i dag" in underveis_kjoring.stderr.read().decode()
    assert underveis.les(fil, date(2026, 11, 22))


def test_det_det_ikke_ble_tid_til(kopi, capsys, uten_pauser, nett):
    with apen({}) as tjener:
        nett(tjener)
        assert main([*argumenter(kopi, "2026-11-22"), "--minutter", "0"]) == 1
    assert "det ble ikke tid til å spørre noen" in capsys.readouterr().err
    assert not (kopi.data / STATUS).exists()


def test_sammendraget_sier_hva_det_ikke_ble_tid_til(kopi):
    ness, vik = "https://ness.example/", "https://vik.example/"
    steder = {adresse: () for adresse in (ness, f"{ness}a", vik)}
    status = vurder(Lenkestatuser(), {vik: Lenkesvar("ok")}, date(2026, 11, 22))
    tekst = sammendrag.som_tekst(Lenkekjoring(status, steder, (ness, f"{ness}a")), kopi.rot)
    assert tekst.startswith("1 lenke er sjekket: 1 svarer")
    assert tekst.splitlines()[-2:] == [
        "Ikke kontrollert, for tida var ute. De tas først neste gang:",
        "ness.example: 2 av 2 lenker",
    ]
