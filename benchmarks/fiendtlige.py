"""Hostile inputs of the other kinds: ``make fuzz``, or ``python benchmarks/fiendtlige.py [ANTALL] [FRØ]``.

Pages of docs/, status files, borders, sheets, forms and the answers of web servers are broken as data files are
(``fuzz.py``), and each is given to what reads it. Nothing is raised; each takes less than two seconds of the
processor's time, and none makes the process larger than 300 MB.
"""

import io
import json
import resource
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

import httpx
from fuzz import DAG, FLEST_GREP, GREP, KJERNER, MAKS_SEKUNDER, ROT, VERDIER, Brudd, Post

from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.editors.jobbehovsark import excelmal, mal
from regionportal.editors.jobbehovsark.innlesing import les_inn
from regionportal.editors.skjema.issueforms import former
from regionportal.ground.prosesser import fordel
from regionportal.machines.lenkesjekk import robots
from regionportal.machines.lenkesjekk.dommer.dom import Steg, dom, videre
from regionportal.machines.nett import Nettsvar, pakk_ut, tegnsett
from regionportal.machines.retry_after import sekunder
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.region import Region
from regionportal.model.stilling import Stillinger
from regionportal.reading import handskrevet
from regionportal.reading.grensefil import les_grenser
from regionportal.reading.jsonfiler import les_status
from regionportal.reading.load import last

ANTALL = 10_000
MAKS_BYTE = 300 * 1024 * 1024
GIR_OPP = 10.0  # seconds, of what hangs
MYE = (
    "[",
    "(",
    "<",
    "*",
    "`",
    "> ",
    "- ",
    "1. ",
    "| ",
    "![",
    "[](",
    "&",
    "\\",
    "<a ",
    "x",
    "\u0301",
    "\u200d",
    " ",
    "\n",
)

ARKET = "Kommune;Lyngen\n\nYrke;År\nlærer;2029\n".encode()
LENKER = b"""{"sjekket": "2026-11-20", "lenker": {
"https://a.example/x": {"tilstand": "flyttet", "adresse": "https://a.example/y"},
"https://b.example/": {"tilstand": "borte", "sist_ok": "2026-10-01", "grunn": "404", "feil": ["2026-11-20"]}}}"""
ANNONSER = b"""{"lest": "2026-11-20T11:00:00+00:00", "plass": {"id": "x", "etag": "y"}, "stillinger": [{
"id": "x", "tittel": "Prove", "kommuner": ["lyngen"], "lenke": "https://arbeidsplassen.nav.no/stillinger/stilling/x",
"endret": "2026-11-20T10:00:00+00:00", "utloper": "2026-12-27T10:00:00+00:00"}]}"""

Vei = tuple[str, bytes, Callable[[bytes], object]]  # what it is called, something sound, and what reads it


def _mye(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    """One thing again and again, somewhere in it."""
    plass = tilfeldig.randrange(len(innhold) + 1)
    mye = tilfeldig.choice((*MYE, *VERDIER)).encode(errors="surrogatepass")
    ganger = min(tilfeldig.choice((10, 1000, 20_000)), 100_000 // max(1, len(mye)))
    return innhold[:plass] + mye * ganger + innhold[plass:]


def odelagt(veier: Sequence[Vei], nummer: int, fro: int) -> tuple[Vei, bytes]:
    """Input number ``nummer``: of which kind it is, and what it says."""
    tilfeldig, (navn, innhold, les) = Random(f"{fro}:{nummer}"), veier[nummer % len(veier)]
    poster = [Post(en, sunt) for en, sunt, _ in veier]
    for _ in range(tilfeldig.randint(1, FLEST_GREP)):
        innhold = tilfeldig.choice((*GREP, _mye, _mye))(innhold, tilfeldig, poster)
    return (navn, b"", les), innhold


def veiene(region: Region, mappe: Path) -> list[Vei]:
    data = ROT / "data"
    boka = excelmal.skriv(mal.rader(None, None, region.yrke), mal.overskrifter(None), region, DAG)
    side = (ROT / "docs" / "om.md").read_bytes()
    return [
        ("docs", side, partial(_docs, mappe, region)),
        ("lenker.json", LENKER, partial(_status, mappe, Lenkestatuser)),
        ("stillinger.json", ANNONSER, partial(_status, mappe, Stillinger)),
        ("kommuner.geojson", (data / "kart/kommuner.geojson").read_bytes(), partial(_grenser, mappe)),
        ("ark.xlsx", zipfile.ZipFile(io.BytesIO(boka)).read("xl/worksheets/sheet2.xml"), partial(_ark, boka, region)),
        (
            "ark.csv",
            b"Kommune;Lyngen\n\nYrke;\xc3\x85r\nl\xc3\xa6rer;2029\n",
            lambda en: les_inn("a.csv", en, region, ROT, DAG),
        ),
        *((f"skjema/{navn}", _utfylt(form), partial(_skjema, region)) for navn, form in former(region).items()),
        ("svar", b"<!doctype html><title>Siden finnes ikke</title><h1>404</h1><p>Vi fant ikke siden.</p>", _svar),
        ("robots", b"User-agent: *\nDisallow: /a*b$\nCrawl-delay: 1\n", _robots),
        ("hode", b"text/html; charset=utf-8", _hode),
    ]


def _docs(mappe: Path, region: Region, innhold: bytes) -> None:
    (mappe / "docs").mkdir(exist_ok=True)
    (mappe / "docs" / "side.md").write_bytes(innhold)
    _ha_plass(handskrevet.sjekk(mappe / "docs", region, DAG), innhold)


def _ha_plass(funn: Sequence, innhold: bytes) -> None:
    for en in funn:
        assert 1 <= en.linje <= max(1, len(innhold.splitlines())), f"linje {en.linje}: {en}"
        assert len(str(en).splitlines()) == 1, repr(en)


def _status(mappe: Path, modell: type, innhold: bytes) -> None:
    (mappe / "status.json").write_bytes(innhold)
    navn = "lenker" if modell is Lenkestatuser else "stillinger"
    les_status(f"data/status/{navn}.json", mappe / "status.json", modell)


def _grenser(mappe: Path, innhold: bytes) -> None:
    (mappe / "kommuner.geojson").write_bytes(innhold)
    funn: list = []
    les_grenser("data/kart/kommuner.geojson", mappe / "kommuner.geojson", funn.append)
    _ha_plass(funn, innhold)


def _ark(boka: bytes, region: Region, arket: bytes) -> None:
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(boka)) as inn, zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as til:
        for en in inn.namelist():
            til.writestr(en, arket if en == "xl/worksheets/sheet2.xml" else inn.read(en))
    les_inn("ark.xlsx", ut.getvalue(), region, ROT, DAG)


def _utfylt(form) -> bytes:
    return "\n\n".join(
        f"### {en.etikett}\n\n{next(iter(en.valg), 'Prøve') if en.type != 'checkboxes' else '- [x] Ja'}"
        for en in form.sporsmal
    ).encode()


def _skjema(region: Region, innhold: bytes) -> None:
    json.dumps(fra_skjema(innhold.decode(errors="replace"), 7, region, ROT, "https://portal.example/", DAG).innhold)


def _svar(innhold: bytes) -> None:
    hode = httpx.Headers({"content-type": "text/html"})
    for status in (200, 404, 503):
        steg = Steg("https://prove.example/a", Nettsvar(status, hode, innhold))
        videre(steg)
        dom([steg])
    pakk_ut(innhold, "gzip", 256 * 1024)


def _robots(innhold: bytes) -> None:
    regler = robots.les(200, innhold)
    regler.tillater("https://prove.example/a/b?c=d")
    assert regler.pause >= 0


def _hode(innhold: bytes) -> None:
    tekst = innhold.decode("latin-1")
    tegnsett(tekst)
    sekunder(tekst, datetime(2026, 11, 22, tzinfo=UTC))


def kjor(numre: Sequence[int], fro: int) -> list[tuple[float, Brudd | None]]:
    region, feil = last(ROT / "data", DAG)
    assert region, feil

    def andel(nummer: int, av: int) -> list[tuple[float, Brudd | None]]:
        signal.signal(signal.SIGVTALRM, _gi_opp)
        with tempfile.TemporaryDirectory() as mappe:
            veier = veiene(region, Path(mappe))
            return [_en(veier, en, fro) for en in numre[nummer::av]]

    return fordel(andel, KJERNER)()


def _en(veier: Sequence[Vei], nummer: int, fro: int) -> tuple[float, Brudd | None]:
    (navn, _, les), innhold = odelagt(veier, nummer, fro)
    hva, for_, start = "", _storst(), time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, GIR_OPP)
    try:
        les(innhold)
    except Exception:  # whatever it is, it is what this program looks for
        hva = traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    sekunder_ = time.process_time() - start
    if not hva and sekunder_ > MAKS_SEKUNDER:
        hva = f"tok {sekunder_:.1f} s"
    if not hva and _storst() > max(for_, MAKS_BYTE):
        hva = f"brukte {_storst() // 1024**2} MB"
    return sekunder_, Brudd(nummer, navn, hva) if hva else None


def _gi_opp(signal_: int, ramme: object) -> None:
    raise TimeoutError(f"ikke ferdig etter {GIR_OPP:.0f} s")


def _storst() -> int:
    """The most memory that the process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(antall: str = str(ANTALL), fro: str = "1") -> int:
    numre = [int(antall[:-1])] if antall.endswith(":") else range(int(antall))
    svar = kjor(numre, int(fro))
    brudd = [en for _, en in svar if en]
    for en in brudd[:10]:
        print(f"{en.plass} (python benchmarks/fiendtlige.py {en.nummer}: {fro}):\n{en.hva}", file=sys.stderr)
    print(f"{len(svar)} filer, frø {fro}: {len(brudd)} brudd; den tregeste tok {max(tid for tid, _ in svar):.2f} s")
    return 1 if brudd else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
