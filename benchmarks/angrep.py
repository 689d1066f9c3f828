"""What strangers brought (tests/hjelp/angrep.py), each through the command that meets it: ``make fuzz``, or
``python benchmarks/angrep.py [ORD]`` for those whose name has the word.

Measured is the process of the command, from its start: the processor's time, and the most memory that it had (which
is never said to be less than this program's own). It must end with no traceback, within two seconds and 300 MB.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fuzz import MAKS_SEKUNDER, ROT

sys.path.insert(0, str(ROT / "tests" / "hjelp"))

from angrep import ARK, DATA, SKJEMA
from kopi import Kopi
from skjematekst import ADRESSE, SAK, skjematekst
from steder import TESTDATA

from regionportal.editors.skjema.issueforms import former
from regionportal.reading.load import last

DAG = date(2026, 11, 22)
MAKS_MB = 300


class Prove(NamedTuple):
    """An input where it belongs, and what meets it."""

    navn: str
    kommando: Sequence[str]


class Brukt(NamedTuple):
    """What it took, and the last line that was said."""

    sekunder: float
    mb: float
    sagt: str
    traceback: bool

    @property
    def over(self) -> bool:
        return self.sekunder > MAKS_SEKUNDER or self.mb > MAKS_MB or self.traceback

    def __str__(self) -> str:
        dom = "OVER" if self.over else "OK  "
        return f"{self.sekunder:>6.2f} s {self.mb:>4.0f} MB {dom} {self.sagt[:80]}"


def prover(mappe: Path) -> Iterator[Prove]:
    """Each is written when it is its turn: the data have one at a time."""
    kopi = Kopi.ramme(TESTDATA, mappe, DAG)
    region, feil = last(TESTDATA, DAG)
    assert region, feil
    for navn, fil in DATA.items():
        kopi.skriv(fil.plass, fil.innhold())
        yield Prove(navn, ("sjekk",))
        kopi.tilbake()
    for navn, (lag, _) in ARK.items():
        (mappe / f"{navn}.xlsx").write_bytes(lag())
        yield Prove(navn, ("jobbehov", "les", str(mappe / f"{navn}.xlsx")))
    for navn, (skjema, svar, *_) in SKJEMA.items():
        sak = {"number": SAK, "body": skjematekst(former(region)[skjema], **svar)}
        (mappe / "sak.json").write_text(json.dumps({"issue": sak}), "utf-8")
        yield Prove(navn, ("fra-skjema", "--hendelse", str(mappe / "sak.json"), "--adresse", ADRESSE))


def bruk(kommando: Sequence[str], rot: Path) -> Brukt:
    with tempfile.TemporaryFile() as ut:
        argumenter = [sys.executable, "-m", "regionportal", *kommando, "--rot", str(rot), "--dag", DAG.isoformat()]
        prosess = subprocess.Popen(argumenter, stdout=ut, stderr=subprocess.STDOUT)
        _, prosess.returncode, brukt = os.wait4(prosess.pid, 0)
        ut.seek(0)
        linjer = ut.read().decode(errors="replace").splitlines()
    mb = brukt.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    traceback = any(en.startswith("Traceback") for en in linjer)
    return Brukt(brukt.ru_utime + brukt.ru_stime, mb, linjer[-1] if linjer else "", traceback)


def main(ord_: str = "") -> int:
    start, alle = time.perf_counter(), []
    with tempfile.TemporaryDirectory() as mappe:
        for navn, kommando in prover(Path(mappe)):
            if ord_ in navn:
                alle.append(bruk(kommando, Path(mappe)))
                print(f"{navn:<18}{alle[-1]}", flush=True)
    over = sum(en.over for en in alle)
    print(
        f"{len(alle)} på {time.perf_counter() - start:.0f} s: {over} OVER. "
        f"Mest var {max(en.sekunder for en in alle):.2f} s og {max(en.mb for en in alle):.0f} MB"
    )
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
