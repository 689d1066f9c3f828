"""What a build costs, and whether the cost grows in a straight line: ``make bench``.

Measured, each in a process of its own with an empty site/, the best of some rounds by the clock on the wall:

1. ``mkdocs build`` of this project with N treasures, search index and all, with nothing kept from before: the real
   ones, copied under new ids with points moved some metres; without the pictures of each record for those who share
   its page, which are made once, as those of photos are;
2. the same with these pictures, and without the index, for N = 1000;
3. the same as 1 when one treasure has been edited since the last build, for N = 170 and N = 1000;
4. ``mkdocs build`` of N trivial pages with Material as it comes, which is what MkDocs itself costs;
5. Hugo with the same HTML, for N = 4000 (``hugosted``);
6. the same as 1 with 300 vacancies, and with neither vacancies nor labour needs, for N = 1000: the difference is what
   the pages about work cost;
7. ``portal sjekk`` on the real data.

They take turns, so that a noisy machine slows all. CPU seconds tell how much of the wall time was waiting.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from math import cos, radians, sin, sqrt
from pathlib import Path
from random import Random
from typing import NamedTuple

import hugosted

ROT = Path(__file__).resolve().parent.parent
MINNEDISK = Path("/dev/shm")  # where there is one, so that the disk's other users are not measured
DAG = date.today().isoformat()  # the real data says what day it was changed, and no day may lie ahead
STILLINGER = 300  # the vacancies
RUNDER = {170: 4, 1000: 4, 4000: 3}  # the number of treasures, and how many times it is built

VEKST_MAKS = 4.2  # seconds for 4000 over seconds for 1000
FORHOLD_MAKS = 1.5  # the portal over bare MkDocs, at 1000
HUGO_MAKS = 4.0  # the portal over Hugo, at 4000
ENDRET_MAKS = {170: 0.7, 1000: 1.5}  # seconds when one treasure has been edited
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
        bygg = {
            (antall, navn): gjor
            for antall in RUNDER
            for navn, gjor in _bygg_av(Path(mappe) / str(antall), antall).items()
        }
        malinger: dict[tuple[int, str], list[Maling]] = {}
        for runde in range(max(RUNDER.values())):
            for (antall, navn), gjor in bygg.items():
                if runde < RUNDER[antall]:
                    malinger.setdefault((antall, navn), []).append(gjor())
    malinger[0, "sjekk"] = [_mal(["portal", "sjekk", "--dag", DAG], ROT) for _ in range(3)]
    print(_rapport({nokkel: min(runder) for nokkel, runder in malinger.items()}))


def _bygg_av(mappe: Path, antall: int) -> dict[str, Callable[[], Maling]]:
    """What is built with so many treasures, by name."""
    portalen, bar = mappe / "portalen", mappe / "bar"
    _lag_portal(portalen, antall)
    _lag_bar(bar, antall)
    alle = {
        "portalen": lambda: _bygg(_uten_lager(_sett(portalen))),
        "bar MkDocs": lambda: _bygg(bar),
    }
    if antall in ENDRET_MAKS:
        alle["en skatt endret"] = lambda: _bygg(_rediger(_sett(portalen)))
    if antall == 1000:
        alle["med delekort"] = lambda: _bygg(_uten_lager(_sett(portalen, delekort=True)))
        alle["uten søkeindeks"] = lambda: _bygg(_uten_lager(_sett(portalen, sokeindeks=False)))
        for navn, gjor in (("300 stillinger", _legg_til_stillinger), ("uten jobb", _ta_bort_behovene)):
            _lag_portal(mappe / navn, antall)
            gjor(mappe / navn)
            alle[navn] = lambda navn=navn: _bygg(_uten_lager(_sett(mappe / navn)))
    if antall == 4000:
        _bygg(portalen)
        hugosted.lag_prosjekt(mappe / "hugo", portalen, DAG)
        alle["Hugo"] = lambda: _mal(hugosted.bygg(mappe / "hugo"), mappe / "hugo")
    return alle


def _uten_lager(prosjekt: Path) -> Path:
    """With nothing kept from before."""
    shutil.rmtree(prosjekt / ".cache", ignore_errors=True)
    return prosjekt


def _rediger(prosjekt: Path) -> Path:
    """One treasure says something new."""
    sti = min((prosjekt / "data" / "skatter").glob("*/*.yml"))
    ny = f"ingress: Endret for {time.time_ns()} nanosekunder siden."
    sti.write_text(re.sub(r"^ingress: .*$", ny, sti.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8")
    return prosjekt


def _om(dager: int) -> date:
    return date.fromisoformat(DAG) + timedelta(days=dager)


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
            "frist": f"{_om(10 + nummer % 31)}T12:00Z",
            "utloper": f"{_om(10 + nummer % 31)}T12:00Z",
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


def _sett(prosjekt: Path, *, sokeindeks: bool = True, delekort: bool = False) -> Path:
    """With the search index and a shared picture for each record, or without: the bare pages have neither."""
    oppsett = prosjekt / "mkdocs.yml"
    tekst = oppsett.read_text("utf-8")
    for navn, med in (("sokeindeks", sokeindeks), ("delekort", delekort)):
        tekst = re.sub(rf"{navn}: \w+", f"{navn}: {str(med).lower()}", tekst)
    oppsett.write_text(tekst, "utf-8")
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


def _mal(kommando: list[str | Path], mappe: Path) -> Maling:
    """Run a command of this Python's environment; end here if it fails, with what it said."""
    program, *argumenter = kommando
    # Compiled code is kept, as it is for those who build.
    arvet = {navn: verdi for navn, verdi in os.environ.items() if navn != "PYTHONDONTWRITEBYTECODE"}
    miljo = arvet | {"PORTAL_DAG": DAG, "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile() as ut:
        start = time.perf_counter()
        prosess = subprocess.Popen(
            [Path(sys.executable).with_name(str(program)) if not Path(program).is_absolute() else program, *argumenter],
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
            sys.exit(f"{' '.join(map(str, kommando))} i {mappe}: {ut.read().decode()}")
    per_mb = 1024**2 if sys.platform == "darwin" else 1024  # ru_maxrss is bytes on macOS, KB on Linux
    return Maling(sekunder, bruk.ru_utime + bruk.ru_stime, bruk.ru_maxrss / per_mb)


def _rapport(beste: dict[tuple[int, str], Maling]) -> str:
    """All that was measured, what is asked of it, and how much of that is over."""
    rader = [f"{'skatter':>8}  {'':<18}{'s':>9}{'CPU-s':>9}{'MB':>9}"]
    rader += [f"{antall or 'ekte':>8}  {navn:<18}{_celler(maling)}" for (antall, navn), maling in beste.items()]
    sekunder = {nokkel: maling.sekunder for nokkel, maling in beste.items()}
    krav = [
        ("portalen / bar MkDocs ved 1000", sekunder[1000, "portalen"] / sekunder[1000, "bar MkDocs"], FORHOLD_MAKS),
        ("portalen / Hugo ved 4000", sekunder[4000, "portalen"] / sekunder[4000, "Hugo"], HUGO_MAKS),
        ("tid for 4000 / tid for 1000", sekunder[4000, "portalen"] / sekunder[1000, "portalen"], VEKST_MAKS),
        *(
            (f"en skatt endret ved {antall}, s", sekunder[antall, "en skatt endret"], en)
            for antall, en in ENDRET_MAKS.items()
        ),
        ("med jobbsidene / uten ved 1000", sekunder[1000, "300 stillinger"] / sekunder[1000, "uten jobb"], JOBB_MAKS),
        ("mest minne ved 4000, MB", beste[4000, "portalen"].mb, MINNE_MAKS_MB),
        ("portal sjekk på ekte data, s", sekunder[0, "sjekk"], SJEKK_MAKS_SEKUNDER),
    ]
    over = sum(verdi > maks for _, verdi, maks in krav)
    return "\n".join([*rader, "", *(_mot_mal(*en) for en in krav), "", f"{over} av {len(krav)} mål er over."])


def _celler(maling: Maling) -> str:
    return f"{maling.sekunder:>9.2f}{maling.cpu:>9.2f}{maling.mb:>9.0f}"


def _mot_mal(navn: str, verdi: float, maks: float) -> str:
    return f"{navn:<34}{verdi:>7.2f}  mål: høyst {maks:<5g} {'innenfor' if verdi <= maks else 'OVER'}"


if __name__ == "__main__":
    main()
