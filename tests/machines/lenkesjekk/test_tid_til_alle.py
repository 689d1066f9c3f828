"""No site takes the run: the time goes evenly to hosts and those who own them, and what it was too short for comes
first the next time."""

import asyncio
import time
from datetime import date

import httpx
import pytest

from regionportal.machines.lenkesjekk import henting, robots
from regionportal.machines.lenkesjekk.lenkesvar import IKKE_KONTROLLERT, Lenkesvar
from regionportal.machines.lenkesjekk.tur import SIDER_PER_VERT
from regionportal.machines.lenkesjekk.vurdering import rekkefolge, ugyldig, vurder
from regionportal.model.lenkestatus import Lenkestatuser

OK = Lenkesvar("ok")
DRYPPER = "taker"


class Drypp(httpx.AsyncByteStream):
    """Says something all the time, and is never done."""

    async def __aiter__(self):
        while True:
            await asyncio.sleep(0.2)
            yield b"x"


def svar(bedt: httpx.Request) -> httpx.Response:
    if bedt.url.path == "/robots.txt":
        return httpx.Response(404, stream=httpx.ByteStream(b""))
    if DRYPPER in bedt.url.host:
        return httpx.Response(200, stream=Drypp())
    return httpx.Response(200, stream=httpx.ByteStream(b"<title>En side</title><h1>En side</h1>"))


@pytest.mark.parametrize(
    "taker",
    [
        [f"https://{DRYPPER}.example/{nummer}" for nummer in range(400)],
        [f"https://u{nummer}.{DRYPPER}.example/" for nummer in range(400)],
        [f"https://{DRYPPER}{nummer % 40}.example/{nummer}" for nummer in range(400)],
    ],
    ids=["hundrevis av lenker på ett nettsted", "hundrevis av nettsteder med én eier", "mange eiere"],
)
def test_ett_nettsted_tar_ikke_tida_fra_de_andre(hent, taker):
    andre = [f"https://www.ness{nummer}.example/" for nummer in range(30)]
    start = time.monotonic()
    svarene = hent([*taker, *andre], transport=httpx.MockTransport(svar), frist=5, tidsfrist=2)
    assert time.monotonic() - start < 30
    assert {svarene[en].tilstand for en in andre} == {"ok"}
    assert IKKE_KONTROLLERT in {svarene[en] for en in taker}


def test_hver_side_er_ferdig_for_den_neste_begynner(hent):
    """When the time is out, something is known of those that were first."""
    adresser = [f"https://ness.example/{nummer}" for nummer in range(500)]
    svarene = hent(
        adresser, transport=httpx.MockTransport(svar), pause=0.01, sov=asyncio.sleep, klokke=time.monotonic, frist=1
    )
    kontrollert = [svarene[en].kontrollert for en in adresser]
    assert SIDER_PER_VERT < sum(kontrollert) < len(adresser)
    assert all(kontrollert[: sum(kontrollert) - SIDER_PER_VERT])


def test_en_side_far_ikke_mer_enn_sin_tid(hent, monkeypatch):
    monkeypatch.setattr(henting, "LENGST_PER_SIDE", 0.2)
    adresser = ["https://taker.example/a", "https://ness.example/"]
    svarene = hent(adresser, transport=httpx.MockTransport(svar), tidsfrist=9)
    assert [en.grunn for en in svarene.values()] == ["siden svarte ikke i tide", None]


def test_en_robots_som_aldri_kommer_stopper_ikke_nettstedet(hent, monkeypatch):
    monkeypatch.setattr(robots, "LENGST", 0.2)
    transport = httpx.MockTransport(lambda bedt: httpx.Response(200, stream=Drypp()))
    [svaret] = hent(["https://ness.example/"], transport=transport, tidsfrist=9).values()
    assert (svaret.tilstand, svaret.grunn) == ("sperret", "robots.txt svarer ikke i tide, og da leser vi ingenting der")


@pytest.mark.parametrize(
    ("tekst", "tillatt"),
    [
        ("User-agent: *\nDisallow: /", False),
        ("user agent portal-lenkesjekk\nDisallow: /", False),
        ("USERAGENT: *portal*\nDisallow: /", False),
        ("User-agent: annen\nDisallow: /", True),
        ("User-agent: annen\nUser-agent: portal-lenkesjekk # oss\nDisallow: /", False),
        ("User-agent: annen\nDisallow: /\nUser-agent: *\nAllow: /", True),
        ("User-agent: *\nAllow: /\nUser-agent: portal\nDisallow: /", False),
        ("User-agent: lenkesjekk\nDisallow: /", True),
        ("User-agent:\nDisallow: /", True),
        ("Username: x\nUser-agent: *\nDisallow: /", False),
    ],
)
def test_hvem_robots_gjelder(tekst, tillatt):
    assert robots.les(200, tekst.encode()).tillater("https://ness.example/a") is tillatt


@pytest.mark.parametrize("navn", [b"a%d", b"*%d", b"%d*", b"p%d"])
def test_en_robots_med_tusenvis_av_roboter_og_regler(navn):
    roboter = b"".join(b"User-agent: " + navn % nummer + b"\n" for nummer in range(12_000))
    start = time.process_time()
    regler = robots.les(200, roboter + b"Disallow: /a*\n" * 15_000)
    regler.tillater("https://ness.example/" + "a" * 2000)
    assert time.process_time() - start < 5  # each rule for each robot took minutes, and all memory


UKJENT, GAMMEL, NY = (f"https://{navn}.ness.example/" for navn in ("c", "b", "a"))
FORRIGE = vurder(
    vurder(Lenkestatuser(), {GAMMEL: OK}, date(2026, 11, 1)), {GAMMEL: IKKE_KONTROLLERT, NY: OK}, date(2026, 11, 8)
)


def test_det_som_ikke_ble_nadd_er_som_for_og_kommer_forst():
    assert {adresse: en.sjekket.day for adresse, en in FORRIGE.lenker.items()} == {GAMMEL: 1, NY: 8}
    assert rekkefolge([NY, GAMMEL, UKJENT], FORRIGE) == [UKJENT, GAMMEL, NY]
    ny = vurder(FORRIGE, {UKJENT: IKKE_KONTROLLERT, GAMMEL: IKKE_KONTROLLERT, NY: IKKE_KONTROLLERT}, date(2026, 11, 15))
    assert ny.lenker == FORRIGE.lenker


@pytest.mark.parametrize(
    ("svarene", "grunn"),
    [
        ([OK, *[IKKE_KONTROLLERT] * 9], None),
        ([IKKE_KONTROLLERT] * 9, "det ble ikke tid til å spørre noen"),
        ([OK, *[Lenkesvar("usikker", "ikke i tide", svarte=False)] * 4, IKKE_KONTROLLERT], "4 av 5 nettsteder"),
    ],
)
def test_det_som_ikke_ble_nadd_er_ikke_taust(svarene, grunn):
    funnet = ugyldig({f"https://ness{nummer}.example/": en for nummer, en in enumerate(svarene)})
    assert (funnet or "").startswith(grunn or "") and (funnet is None) == (grunn is None)
