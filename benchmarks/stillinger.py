"""What reading Nav's vacancies costs: ``make bench-stillinger``.

10 000 advertisements in 20 pages from a local server, read as ``portal stillinger`` reads them, with the real data read
first and without pauses. One in fifty is the region's. The server is a process of its own, and so is each reading.
Measured: the most memory that the reading had, the requests of a second run with nothing new, and the processor's time
for more and more advertisements.
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from regionportal.machines.stillinger.feed import Feedoppsett, token
from regionportal.machines.stillinger.kjoring import kjor
from regionportal.reading.load import last

ROT = Path(__file__).resolve().parent.parent
ANNONSER, PER_SIDE, EN_AV = 10_000, 500, 50
STIGENDE = (2_500, 5_000, 10_000, 20_000)
GJENTAK = 3  # the fastest of so many counts
MINNE_MAKS_MB = 200
FORHOLD_MAKS = 1.3  # processor's time for each advertisement, most against least
NA = datetime(2026, 11, 22, 11, tzinfo=UTC)


def main() -> int:
    malt = {antall: min((_les(antall) for _ in range(GJENTAK)), key=lambda en: en["sekunder"]) for antall in STIGENDE}
    for antall, en in malt.items():
        print(
            f"{antall} annonser, {en['sider']} sider, {en['egne']} hos oss: {en['forste']} forespørsler, "
            f"{en['sekunder']:.2f} s regnetid, "
            f"{1000 * en['sekunder'] / antall:.3f} ms per annonse, {en['minne']:.0f} MB"
        )
    per_annonse = [en["sekunder"] / antall for antall, en in malt.items()]
    mal = malt[ANNONSER]
    i_mal = (
        _mot_mal("mest minne, MB", mal["minne"], MINNE_MAKS_MB),
        _mot_mal("regnetid per annonse, 20 000 mot 2 500", per_annonse[-1] / per_annonse[0], FORHOLD_MAKS),
        _mot_mal("forespørsler uten noe nytt", mal["andre"], 1),
    )
    return 0 if all(i_mal) else 1


def _mot_mal(hva: str, verdi: float, mal: float) -> bool:
    print(f"{'OK  ' if verdi <= mal else 'FEIL'} {hva}: {verdi:.2f} (høyst {mal})")
    return verdi <= mal


def _les(antall: int) -> dict:
    tjener = subprocess.Popen(
        [sys.executable, __file__, "tjener", str(antall)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    port = tjener.stdout.readline().strip()
    miljo = os.environ | {"NO_PROXY": "*"}
    leser = subprocess.run(
        [sys.executable, __file__, "leser", port], stdout=subprocess.PIPE, text=True, check=True, env=miljo
    )
    tjener.communicate()
    return json.loads(leser.stdout)


def _leser(port: str) -> None:
    """Read twice, and tell what it took."""
    region, _ = last(ROT / "data", date.today())
    oppsett = Feedoppsett(NA, ZoneInfo(region.om.tidssone), f"http://127.0.0.1:{port}", pause=0)
    with tempfile.TemporaryDirectory() as mappe:
        start = time.process_time()
        forste = kjor(region, Path(mappe), token("x"), oppsett)
        sekunder = time.process_time() - start
        andre = kjor(region, Path(mappe), token("x"), oppsett)
    minne = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    sett = {"sider": forste.sider, "egne": forste.nye, "forste": forste.foresporsler, "andre": andre.foresporsler}
    print(json.dumps({"sekunder": sekunder, "minne": minne, **sett}))


async def _tjen(antall: int) -> None:
    """Answer until standard input ends."""
    svar = _alle_svar(antall)

    async def en(inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        try:
            while hode := await inn.readuntil(b"\r\n\r\n"):
                sti = hode.split(b" ", 2)[1].decode()
                etag = f'"{sti}"'.encode()
                status, kropp = (b"304 X", b"") if etag in hode else (b"200 OK", svar[sti])
                ut.write(b"HTTP/1.1 %s\r\nETag: %s\r\nContent-Length: %d\r\n\r\n" % (status, etag, len(kropp)))
                ut.write(kropp)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            ut.close()

    tjener = await asyncio.start_server(en, "127.0.0.1", 0)
    print(tjener.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


def _alle_svar(antall: int) -> dict[str, bytes]:
    """Path -> the answer, as large as Nav's."""
    svar: dict[str, bytes] = {}
    sider = -(-antall // PER_SIDE)
    for side in range(sider):
        liste = []
        for nummer in range(side * PER_SIDE, min((side + 1) * PER_SIDE, antall)):
            id_ = f"00000000-0000-0000-0000-{nummer:012}"
            kommune = "NORDREISA - RÁISA - RAISI" if nummer % EN_AV == 0 else "TROMSØ"
            liste.append(_oppforing(id_, kommune))
            if nummer % EN_AV == 0:
                svar[f"/api/v1/feedentry/{id_}"] = json.dumps(_annonse(id_, kommune)).encode()
        neste = f"side-{side + 1}" if side + 1 < sider else None
        svar[f"/api/v1/feed/side-{side}"] = json.dumps(
            {"version": "1.0", "id": f"side-{side}", "next_id": neste, "items": liste}
        ).encode()
    svar["/api/v1/feed"] = svar["/api/v1/feed/side-0"]
    return svar


def _oppforing(id_: str, kommune: str) -> dict:
    felles = {"title": "Sykepleier", "date_modified": NA.isoformat(), "content_text": "Stillingsannonse"}
    felt = {
        "uuid": id_,
        "status": "ACTIVE",
        "title": "Sykepleier",
        "businessName": "Arbeidsgiver AS",
        "municipal": kommune,
    }
    return felles | {
        "id": id_,
        "url": f"/api/v1/feedentry/{id_}",
        "_feed_entry": felt | {"sistEndret": NA.isoformat()},
    }


def _annonse(id_: str, kommune: str) -> dict:
    """With a description of some kilobytes, as they have."""
    innhold = {
        "title": "Sykepleier",
        "description": "<p>Tekst.</p>" * 500,
        "workLocations": [{"municipal": kommune, "country": "NORGE"}],
        "expires": "2026-12-20T00:00:00+01:00",
        "employer": {"name": "Arbeidsgiver AS"},
        "extent": "Heltid",
        "sector": "Offentlig",
    }
    return {"uuid": id_, "status": "ACTIVE", "sistEndret": NA.isoformat(), "ad_content": innhold}


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["tjener", antall]:
            asyncio.run(_tjen(int(antall)))
        case ["leser", port]:
            _leser(port)
        case _:
            sys.exit(main())
