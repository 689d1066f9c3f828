"""What the link check costs: ``make bench-lenker``.

1 000 links over 50 local hosts that answer after 100 ms, checked as ``portal lenker`` checks them, with the real data
read first. The server is a process of its own. Measured: the time by the clock on the wall over what politeness to the
busiest host makes necessary, and the most memory that the process had.

What is necessary: a host gets robots.txt, and HEAD and GET of each page, at most two at a time, each a pause after the
one before. A client that does nothing but wait needs (n - 1) pauses and one answer, or n / 2 answers if that is longer.
"""

import asyncio
import resource
import subprocess
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

from regionportal.machines.lenkesjekk.henting import Oppsett, hent_alle
from regionportal.machines.lenkesjekk.robots import AGENT
from regionportal.machines.nett import brukeragent
from regionportal.machines.vert import PAUSE, SAMTIDIG
from regionportal.reading.load import last

ROT = Path(__file__).resolve().parent.parent
VERTER, LENKER, SVARTID = 50, 1000, 0.1
FORHOLD_MAKS = 1.3
MINNE_MAKS_MB = 150

SIDE = b"<!doctype html><title>En side</title><h1>En side</h1>" + b"<p>Tekst." * 2000


def main() -> int:
    tjener = subprocess.Popen(
        [sys.executable, __file__, "tjener"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    port = int(tjener.stdout.readline())
    region, _ = last(ROT / "data", date.today())
    adresser = [f"http://127.0.0.{1 + nummer % VERTER}:{port}/side/{nummer}" for nummer in range(LENKER)]
    start = time.perf_counter()
    svarene = asyncio.run(hent_alle(adresser, Oppsett(brukeragent(AGENT, "https://portal.example/", ""))))
    sekunder = time.perf_counter() - start
    per_vert, flest_samtidig = map(int, tjener.communicate()[0].split())
    minne = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    nodvendig = max((per_vert - 1) * PAUSE + SVARTID, per_vert / SAMTIDIG * SVARTID)
    forhold = sekunder / nodvendig
    print(f"lenker: {dict(Counter(en.tilstand for en in svarene.values()))}, {len(region.kommuner)} kommuner i minnet")
    print(f"forespørsler til travleste vert: {per_vert}, høyst {flest_samtidig} samtidig, pause {PAUSE} s")
    print(f"tid: {sekunder:.2f} s, nødvendig {nodvendig:.2f} s")
    i_mal = (_mot_mal("tid / nødvendig tid", forhold, FORHOLD_MAKS), _mot_mal("mest minne, MB", minne, MINNE_MAKS_MB))
    return 0 if all(i_mal) else 1


def _mot_mal(hva: str, verdi: float, mal: float) -> bool:
    print(f"{'OK  ' if verdi <= mal else 'FEIL'} {hva}: {verdi:.2f} (høyst {mal})")
    return verdi <= mal


async def _tjen() -> None:
    """Answer until standard input ends.

    Then tell how many requests came to the host that had most, and how many at once at most.
    """
    antall: Counter[str] = Counter()
    na: Counter[str] = Counter()
    flest: Counter[str] = Counter()

    async def svar(inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        vert = ut.get_extra_info("sockname")[0]
        try:
            while hode := await inn.readuntil(b"\r\n\r\n"):
                metode, sti, _ = hode.split(b" ", 2)
                antall[vert] += 1
                na[vert] += 1
                flest[vert] = max(flest[vert], na[vert])
                await asyncio.sleep(SVARTID)
                na[vert] -= 1
                status, kropp = (b"404 X", b"") if sti == b"/robots.txt" else (b"200 OK", SIDE)
                ut.write(b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % (status, len(kropp)))
                ut.write(b"" if metode == b"HEAD" else kropp)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            ut.close()

    forste = await asyncio.start_server(svar, "127.0.0.1", 0, backlog=512)
    port = forste.sockets[0].getsockname()[1]
    for nummer in range(2, VERTER + 1):
        await asyncio.start_server(svar, f"127.0.0.{nummer}", port, backlog=512)
    print(port, flush=True)
    await asyncio.to_thread(sys.stdin.read)
    print(max(antall.values()), max(flest.values()))


if __name__ == "__main__":
    sys.exit(asyncio.run(_tjen()) if sys.argv[1:] == ["tjener"] else main())
