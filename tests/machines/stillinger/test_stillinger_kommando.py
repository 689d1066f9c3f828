"""The command ``portal stillinger``: what it prints, what it tells a workflow, and that it survives being killed."""

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from kopi import Kopi
from navtjener import NA, TOKEN, Nav
from tjener import Svar

from regionportal.__main__ import main
from regionportal.machines.stillinger import feed
from regionportal.reading.load import last

pytestmark = pytest.mark.treg

STATUS = "status/stillinger.json"


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    (tmp_path / "docs").mkdir()
    return Kopi.ramme(testdata, tmp_path, dag)


@pytest.fixture(autouse=True)
def _uten_ventetid(monkeypatch):
    monkeypatch.setattr(feed, "VENT_FORST", 0.01)


@pytest.fixture
def med_token(monkeypatch):
    monkeypatch.setenv("PORTAL_NAV_TOKEN", f"{TOKEN}\n")


def argumenter(kopi: Kopi, adresse: str, na=NA) -> list[str]:
    return [
        "stillinger",
        "--rot",
        str(kopi.rot),
        "--dag",
        "2026-11-22",
        "--adresse",
        adresse,
        "--pause",
        "0",
        "--naa",
        na.isoformat(),
    ]


def kjor(kopi: Kopi, nav: Nav, tjener, *valg: str, na=NA) -> int:
    nav.na = na
    return main([*argumenter(kopi, tjener.rot, na), *valg])


@pytest.mark.usefixtures("med_token")
def test_sammendraget(kopi, nav, tjener, capsys):
    nav.kom("a", "NESS")
    nav.kom("b", "OSLO", liste={"hos": "X"})
    assert kjor(kopi, nav, tjener) == 0
    for id_ in "cdef":
        nav.kom(id_, "VIK")
    nav.stoppet("a")
    assert kjor(kopi, nav, tjener, na=NA + timedelta(minutes=30)) == 0
    nav.fram = timedelta(minutes=-12)
    assert kjor(kopi, nav, tjener, na=NA + timedelta(minutes=60)) == 0
    nav.fram = timedelta(minutes=7)
    assert kjor(kopi, nav, tjener, na=NA + timedelta(minutes=61)) == 0
    ut, feil = capsys.readouterr()
    assert ut.splitlines() == [
        "Nav er lest: 1 side, 2 forespørsler. 1 ledig stilling hos oss: 1 nye, 0 borte.",
        "Nettstedet bør publiseres på nytt.",
        "Nav er lest: 3 sider, 7 forespørsler. 4 ledige stillinger hos oss: 4 nye, 1 borte.",
        "Nettstedet bør publiseres på nytt.",
        "Nav er lest: 1 side, 1 forespørsel. 4 ledige stillinger hos oss: 0 nye, 0 borte.",
        "Klokka her går 12 minutter foran Navs. Still den. Lesingen er tidfestet etter den klokka som er tidligst.",
        "Nettstedet bør publiseres på nytt.",
        "Nav er lest: 1 side, 1 forespørsel. 4 ledige stillinger hos oss: 0 nye, 0 borte.",
        "Klokka her går 7 minutter etter Navs. Still den. Lesingen er tidfestet etter den klokka som er tidligst.",
        "Nettstedet bør publiseres på nytt.",
    ]
    assert feil == ""


@pytest.mark.usefixtures("med_token")
def test_det_en_arbeidsflyt_far_vite(kopi, nav, tjener, capsys, tmp_path):
    svar, status = tmp_path / "github_output", kopi.data / "status"
    svar.write_text("annet=1\n")
    nav.kom("a", "NESS", expires="2026-11-22T14:00:00")

    def neste(minutter: int) -> str:
        assert kjor(kopi, nav, tjener, "--endret", str(svar), na=NA + timedelta(minutes=minutter)) == 0
        return svar.read_text().splitlines()[-1]

    def publiser() -> None:
        shutil.copy(status / "stillinger.json", status / ".stillinger.publisert.json")

    assert neste(0) == "endret=true"
    assert neste(30) == "endret=true"  # it is not published yet
    publiser()
    assert neste(60) == "endret=false"
    assert "Det er ingenting nytt å publisere.\n" in capsys.readouterr().out
    assert neste(120) == "endret=true"  # it has expired
    (status / ".stillinger.publisert.json").write_text('{"av": "en eldre portal"}')
    assert neste(121) == "endret=true"
    assert svar.read_text().startswith("annet=1\nendret=true\n")


def test_uten_token_er_ingenting_galt(kopi, nav, tjener, capsys, tmp_path):
    kopi.skriv(STATUS, '{"lest": "2026-11-22T10:00:00Z"}')
    assert kjor(kopi, nav, tjener, "--endret", str(tmp_path / "svar")) == 0
    assert (
        capsys.readouterr().out
        == "Nav er ikke lest, for det er ikke noe token. Sett PORTAL_NAV_TOKEN, eller prøv med --apent-token.\n"
    )
    assert (tmp_path / "svar").read_text() == "endret=false\n"
    assert kopi.les(STATUS) == '{"lest": "2026-11-22T10:00:00Z"}'
    assert tjener.bedt == []


def test_apent_token(kopi, nav, tjener, capsys):
    nav.kom("a", "NESS")
    assert kjor(kopi, nav, tjener, "--apent-token") == 0
    nav.apent_token = None
    assert kjor(kopi, nav, tjener, "--apent-token") == 1
    ut, feil = capsys.readouterr()
    assert "1 ledig stilling hos oss" in ut
    assert feil == (
        "Stillingene er ikke lest: Nav har ikke noe åpent token nå (404). Prøv igjen senere, eller be Nav om et eget. "
        "Det som ble lest sist, står.\n"
    )
    assert TOKEN not in ut


@pytest.mark.usefixtures("med_token")
@pytest.mark.parametrize(
    ("svar", "melding"),
    [
        (Svar(401, b""), "Nav godtar ikke tokenet (401)"),
        (Svar(500, b""), "Nav: tjenesten svarer med feil (500)"),
        (Svar(200, b"{"), "brutt av eller ødelagt"),
    ],
)
def test_en_lesing_som_ikke_gar_er_en_feil_og_endrer_ingenting(kopi, nav, tjener, capsys, tmp_path, svar, melding):
    kopi.skriv(STATUS, '{"lest": "2026-11-22T10:00:00Z"}')
    nav.kom("a", "NESS")
    nav.feil["/api/v1/feed"] = [svar] * 9
    assert kjor(kopi, nav, tjener, "--endret", str(tmp_path / "svar")) == 1
    ut, feil = capsys.readouterr()
    assert (ut, feil.count("\n")) == ("", 1)
    assert feil.startswith("Stillingene er ikke lest: ")
    assert melding in feil
    assert kopi.les(STATUS) == '{"lest": "2026-11-22T10:00:00Z"}'
    assert not (tmp_path / "svar").exists()


def test_et_token_med_rare_tegn_blir_ikke_vist(kopi, nav, tjener, capsys, monkeypatch):
    monkeypatch.setenv("PORTAL_NAV_TOKEN", f"{TOKEN} {TOKEN}")
    assert kjor(kopi, nav, tjener) == 1
    ut = "".join(capsys.readouterr())
    assert "tokenet har mellomrom" in ut
    assert TOKEN not in ut


@pytest.mark.parametrize(
    "valg", [["--adresse", "http://nav.example"], ["--naa", "2026-11-22T12:00"], ["--naa", "nå"], ["--pause", "litt"]]
)
def test_argumenter_som_ikke_kan_brukes(kopi, capsys, valg):
    with pytest.raises(SystemExit) as slutt:
        main(["stillinger", "--rot", str(kopi.rot), *valg])
    assert slutt.value.code == 2
    assert valg[0] in capsys.readouterr().err


def start(kopi: Kopi, nav: Nav, tjener) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "regionportal", *argumenter(kopi, tjener.rot)],
        env=os.environ | {"NO_PROXY": "*", "PORTAL_NAV_TOKEN": TOKEN},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def vent_til(noe) -> None:
    slutt = time.monotonic() + 30
    while not noe() and time.monotonic() < slutt:
        time.sleep(0.01)


@pytest.fixture
def underveis(kopi, nav, tjener):
    """A run in a process of its own that is in the middle of 20 pages, with an earlier file in place."""
    kopi.skriv(STATUS, '{"lest": "2026-11-22T10:00:00Z", "stillinger": []}\n')
    nav.per_side, nav.vent = 50, 0.05
    for nummer in range(1000):
        nav.kom(f"a{nummer}", "NESS" if nummer % 100 == 0 else "OSLO", liste={} if nummer % 100 == 0 else {"hos": "X"})
    prosess = start(kopi, nav, tjener)
    try:
        vent_til(lambda: len(tjener.bedt) >= 8)
        assert prosess.poll() is None, prosess.stderr.read()
        yield prosess
    finally:
        prosess.kill()
        prosess.communicate()


def test_drept_halvveis_gar_den_videre_der_den_var(kopi, nav, tjener, underveis, capsys, med_token):
    underveis.send_signal(signal.SIGKILL)
    assert underveis.wait() == -signal.SIGKILL
    assert kopi.les(STATUS) == '{"lest": "2026-11-22T10:00:00Z", "stillinger": []}\n'
    region, feil = last(kopi.data, kopi.dag)  # what is half is not in the way of a build
    assert not feil
    assert region.stillinger.stillinger == ()
    for_ = [en.sti for en in tjener.bedt]
    nav.vent = 0
    assert kjor(kopi, nav, tjener) == 0
    etter = [en.sti for en in tjener.bedt[len(for_) :]]
    sider = [f"/api/v1/feed/side-{nummer}" for nummer in range(20)]
    assert etter[0] in sider
    assert etter[0] in (for_[-1], sider[sider.index(for_[-1]) + 1])
    assert [sti for sti in etter if sti in sider] == sider[sider.index(etter[0]) :]
    region, feil = last(kopi.data, kopi.dag)
    assert not feil
    assert [en.id for en in region.stillinger.stillinger] == sorted(f"a{nummer}" for nummer in range(0, 1000, 100))
    assert not (kopi.data / "status" / ".stillinger.underveis.json").exists()


def test_to_samtidig(kopi, nav, tjener, underveis, capsys, med_token):
    assert kjor(kopi, nav, tjener) == 1
    assert "en annen kjøring av «portal stillinger» holder på" in capsys.readouterr().err
    assert underveis.poll() is None


def test_tokenet_er_ikke_i_noe_som_skrives(kopi, nav, tjener, underveis, capsys, med_token):
    vent_til(lambda: (kopi.data / "status" / ".stillinger.underveis.json").exists())
    halvveis = {sti: sti.read_bytes() for sti in (kopi.data / "status").iterdir()}
    assert any("underveis" in sti.name for sti in halvveis)
    nav.vent = 0
    ut, feil = underveis.communicate(timeout=60)
    assert "10 ledige stillinger hos oss" in ut.decode()
    skrevet = [*halvveis.values(), ut, feil, *(sti.read_bytes() for sti in kopi.rot.rglob("*") if sti.is_file())]
    assert not [tekst for tekst in skrevet if TOKEN.encode() in tekst]
    assert not [en.sti for en in tjener.bedt if TOKEN in en.sti]
    assert all(en.hode["authorization"] == f"Bearer {TOKEN}" for en in tjener.bedt)


def test_ti_tusen_annonser_pa_tjue_sider(kopi, nav, tjener, capsys, med_token):
    nav.per_side = 500
    for nummer in range(10_000):
        nav.kom(f"a{nummer}", "VIK" if nummer % 500 == 0 else "OSLO", liste={"hos": "X"})
    assert kjor(kopi, nav, tjener) == 0
    assert (
        "Nav er lest: 20 sider, 40 forespørsler. 20 ledige stillinger hos oss: 20 nye, 0 borte."
        in capsys.readouterr().out
    )
    antall = len(tjener.bedt)
    assert kjor(kopi, nav, tjener) == 0
    assert len(tjener.bedt) == antall + 1
