"""What a build costs, and whether the cost grows in a straight line: ``make bench``.

Measured, each in a process of its own with an empty site/, the best of some rounds by the clock on the wall:

1. ``mkdocs build`` of this project with N treasures: the real ones, copied under new ids with points moved some metres;
2. ``mkdocs build`` of N trivial pages with Material as it comes, which is what MkDocs itself costs;
3. the same as 1 with the search index, for N = 1000;
4. the same as 1 with 300 vacancies, and with neither vacancies nor labour needs, for N = 1000: the difference is what
   the pages about work cost;
5. ``portal sjekk`` on the real data.

1, 2 and 4 make no search index, so that like is compared with like. They take turns, so that a noisy machine slows
all. CPU seconds tell how much of the wall time was waiting.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from math import cos, radians, sin, sqrt
from pathlib import Path
from random import Random
from typing import NamedTuple

ROT = Path(__file__).resolve().parent.parent
MINNEDISK = Path("/dev/shm")  # where there is one, so that the disk's other users are not measured
DAG = "2026-11-22"
STILLINGER = 300  # the vacancies
RUNDER = {250: 3, 1000: 3, 4000: 2}  # the number of treasures, and how many times it is built

VEKST_MAKS = 4.4  # seconds for 4000 over seconds for 1000
FORHOLD_MAKS = 1.6  # the portal over bare MkDocs, at 1000
JOBB_MAKS = 1.1  # with labour needs and vacancies over without, at 1000
MINNE_MAKS_MB = 400  # at 4000
SJEKK_MAKS_SEKUNDER = 1.0

METER_PER_GRAD = 111_195
BAR_OPPSETT = "{site_name: Bar, theme: {name: material}, plugins: [], hooks: [sider.py]}\n"
BAR_HOOK = """
from mkdocs.structure.files import File, InclusionLevel

def on_files(files, config):
    for n in range(%d):
        tekst = f"# Side {n}\\n\\nTekst.\\n"
        files.append(File.generated(config, f"side-{n}.md", content=tekst, inclusion=InclusionLevel.NOT_IN_NAV))
"""


class Maling(NamedTuple):
    """What one run took. The smallest is the one that took the least time."""

    sekunder: float
    cpu: float
    mb: float


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="portal-bench-", dir=MINNEDISK if MINNEDISK.is_dir() else None) as mappe:
        prosjekter = {antall: _prosjekter(Path(mappe) / str(antall), antall) for antall in RUNDER}
        malinger: dict[tuple[int, str], list[Maling]] = {}
        for runde in range(max(RUNDER.values())):
            for antall in (antall for antall, runder in RUNDER.items() if runde < runder):
                for navn, prosjekt in prosjekter[antall].items():
                    malinger.setdefault((antall, navn), []).append(_bygg(prosjekt))
        med_sok = min(_bygg(_sett_sok(prosjekter[1000]["portalen"], True)) for _ in range(2))
    sjekk = min(_mal(["portal", "sjekk", "--dag", DAG], ROT) for _ in range(3))
    print(_rapport({nokkel: min(runder) for nokkel, runder in malinger.items()}, med_sok, sjekk))


def _prosjekter(mappe: Path, antall: int) -> dict[str, Path]:
    prosjekter = {"portalen": mappe / "portalen", "bar": mappe / "bar"}
    _lag_portal(prosjekter["portalen"], antall)
    _lag_bar(prosjekter["bar"], antall)
    if antall == 1000:
        for navn, gjor in (("stillinger", _legg_til_stillinger), ("uten jobb", _ta_bort_behovene)):
            prosjekter[navn] = mappe / navn
            _lag_portal(prosjekter[navn], antall)
            gjor(prosjekter[navn])
    return prosjekter


def _legg_til_stillinger(prosjekt: Path) -> None:
    """Vacancies of all municipalities, as they are when Nav has just been read."""
    terning = Random(1)
    kommuner = sorted(sti.stem for sti in (prosjekt / "data" / "kommuner").glob("*.yml"))
    titler = [
        "Sykepleier/vernepleier",
        "Lærere 1.–7. trinn",
        "Helsefagarbeidere, natt",
        "Renholder",
        "Tømrer",
        "Rådgiver plan",
    ]
    annonser = [
        {
            "id": f"{nummer}",
            "tittel": f"{terning.choice(titler)} {nummer}",
            "arbeidsgiver": f"Arbeidsgiver {nummer}",
            "kommuner": [terning.choice(kommuner)],
            "omfang": "heltid",
            "sektor": "offentlig",
            "frist": f"2026-12-{1 + nummer % 31:02}T12:00Z",
            "utloper": f"2026-12-{1 + nummer % 31:02}T12:00Z",
            "endret": f"{DAG}T08:00Z",
            "lenke": f"https://arbeidsplassen.nav.no/stillinger/stilling/{nummer}",
        }
        for nummer in range(STILLINGER)
    ]
    fil = prosjekt / "data" / "status" / "stillinger.json"
    fil.parent.mkdir(exist_ok=True)
    fil.write_text(json.dumps({"lest": f"{DAG}T11:30Z", "stillinger": annonser}), "utf-8")


def _ta_bort_behovene(prosjekt: Path) -> None:
    shutil.rmtree(prosjekt / "data" / "jobbehov")


def _lag_portal(prosjekt: Path, antall: int) -> None:
    """This project as it is now, with so many treasures: copy number n of mollisfossen is mollisfossen-n."""
    shutil.copytree(ROT, prosjekt, ignore=shutil.ignore_patterns(".*", "__pycache__", "node_modules", "site", "tests"))
    if (ROT / "node_modules").is_dir():
        (prosjekt / "node_modules").symlink_to(ROT / "node_modules")
    _sett_sok(prosjekt, False)
    (prosjekt / "data" / "status" / "stillinger.json").unlink(missing_ok=True)
    ekte = [(sti, sti.read_text("utf-8")) for sti in sorted((prosjekt / "data" / "skatter").glob("*/*.yml"))]
    for sti, _ in ekte:
        sti.unlink()
    for nummer in range(antall):
        kopi, plass = divmod(nummer, len(ekte))
        sti, tekst = ekte[plass]
        id_ = f"{sti.stem}-{kopi}" if kopi else sti.stem
        sti.with_stem(id_).write_text(_flyttet(tekst, kopi), "utf-8")


def _flyttet(tekst: str, kopi: int) -> str:
    """The record with its point moved along a spiral: near enough to stay in its municipality."""
    vinkel, meter = radians(137.5 * kopi), 50 * sqrt(kopi)
    flytting = {
        "lat": meter * sin(vinkel) / METER_PER_GRAD,
        "lon": meter * cos(vinkel) / METER_PER_GRAD / cos(radians(70)),
    }
    return re.sub(
        r"\b(lat|lon): ([\d.]+)", lambda treff: f"{treff[1]}: {float(treff[2]) + flytting[treff[1]]:.5f}", tekst
    )


def _sett_sok(prosjekt: Path, med: bool) -> Path:
    """With the search index, or without it, as the bare pages are."""
    oppsett = prosjekt / "mkdocs.yml"
    oppsett.write_text(
        re.sub(r"sokeindeks: \w+", f"sokeindeks: {str(med).lower()}", oppsett.read_text("utf-8")), "utf-8"
    )
    return prosjekt


def _lag_bar(prosjekt: Path, antall: int) -> None:
    """MkDocs with Material as it comes, and trivial pages outside the menu, as the portal's are."""
    (prosjekt / "docs").mkdir(parents=True)
    (prosjekt / "docs" / "index.md").write_text("# Start\n", "utf-8")
    (prosjekt / "mkdocs.yml").write_text(BAR_OPPSETT, "utf-8")
    (prosjekt / "sider.py").write_text(BAR_HOOK % antall, "utf-8")


def _bygg(prosjekt: Path) -> Maling:
    shutil.rmtree(prosjekt / "site", ignore_errors=True)
    return _mal(["mkdocs", "build", "--quiet"], prosjekt)


def _mal(kommando: list[str], mappe: Path) -> Maling:
    """Run a command of this Python's environment; end here if it fails, with what it said."""
    program, *argumenter = kommando
    miljo = os.environ | {"PORTAL_DAG": DAG, "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile() as ut:
        start = time.perf_counter()
        prosess = subprocess.Popen(
            [Path(sys.executable).with_name(program), *argumenter],
            cwd=mappe,
            env=miljo,
            stdout=ut,
            stderr=subprocess.STDOUT,
        )
        _, status, bruk = os.wait4(prosess.pid, 0)
        sekunder = time.perf_counter() - start
        prosess.returncode = os.waitstatus_to_exitcode(status)
        if prosess.returncode:
            ut.seek(0)
            sys.exit(f"{' '.join(kommando)} i {mappe}: {ut.read().decode()}")
    per_mb = 1024**2 if sys.platform == "darwin" else 1024  # ru_maxrss is bytes on macOS, KB on Linux
    return Maling(sekunder, bruk.ru_utime + bruk.ru_stime, bruk.ru_maxrss / per_mb)


def _rapport(beste: dict[tuple[int, str], Maling], med_sok: Maling, sjekk: Maling) -> str:
    hode = [f"{'':>8}{'portalen':^27}{'bar MkDocs':^27}", f"{'skatter':>8}" + 2 * f"{'s':>9}{'CPU-s':>9}{'MB':>9}"]
    rader = [f"{antall:>8}{_celler(beste[antall, 'portalen'])}{_celler(beste[antall, 'bar'])}" for antall in RUNDER]
    tusen, fire_tusen = beste[1000, "portalen"], beste[4000, "portalen"]
    jobb, uten_jobb = beste[1000, "stillinger"], beste[1000, "uten jobb"]
    mot_mal = [
        _mot_mal("tid for 4000 / tid for 1000", fire_tusen.sekunder / tusen.sekunder, VEKST_MAKS),
        _mot_mal("portalen / bar MkDocs ved 1000", tusen.sekunder / beste[1000, "bar"].sekunder, FORHOLD_MAKS),
        _mot_mal(
            f"med jobbsidene og {STILLINGER} stillinger / uten ved 1000", jobb.sekunder / uten_jobb.sekunder, JOBB_MAKS
        ),
        _mot_mal("mest minne ved 4000, MB", fire_tusen.mb, MINNE_MAKS_MB),
        _mot_mal("portal sjekk på ekte data, s", sjekk.sekunder, SJEKK_MAKS_SEKUNDER),
    ]
    jobbrader = [
        f"med {STILLINGER} stillinger ved 1000: {jobb.sekunder:.2f} s, {jobb.cpu:.2f} CPU-s",
        f"uten stillinger og behov ved 1000: {uten_jobb.sekunder:.2f} s, {uten_jobb.cpu:.2f} CPU-s",
    ]
    sok = f"med søkeindeks ved 1000: {med_sok.sekunder:.2f} s, {med_sok.cpu:.2f} CPU-s"
    return "\n".join([*hode, *rader, *jobbrader, sok, "", *mot_mal])


def _celler(maling: Maling) -> str:
    return f"{maling.sekunder:>9.2f}{maling.cpu:>9.2f}{maling.mb:>9.0f}"


def _mot_mal(navn: str, verdi: float, maks: float) -> str:
    return f"{navn:<32}{verdi:>7.2f}  mål: høyst {maks:<5g} {'innenfor' if verdi <= maks else 'OVER'}"


if __name__ == "__main__":
    main()
