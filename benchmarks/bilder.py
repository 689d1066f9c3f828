"""What photos cost: ``make bench-bilder``.

Made here: JPEGs of 12 megapixels (4000 × 3000, 3 to 5 MB), as different as photos are, with noise, for that is what
takes the time. Measured, with nothing kept from before:

1. all sizes of 25, 50, 100 and 200 of them, by one process: CPU seconds a picture, and whether the time grows in a
   straight line;
2. the door: what ``portal sjekk`` does with each.

Then the real data with the 200 pictures in its treasures, built by ``mkdocs build``, turn by turn with the same data
without pictures: first once, which makes the pictures, then some rounds, which must cost next to nothing more.
"""

import argparse
import os
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
from bygg import ROT, Maling, _bygg, _lag_portal
from PIL import Image

from regionportal.bilder import lager, omforming
from regionportal.bilder.dor import les_bilde
from regionportal.model.fotofil import Fotofil
from regionportal.reading.load import last

BREDDE, HOYDE = 4000, 3000
ANTALL = (25, 50, 100, 200)
RUNDER = 7
DAG = date.today()  # the real data says what day it was changed

SEKUNDER_MAKS = 2.0  # a picture, CPU seconds on one core
VEKST_MAKS = 2.2  # CPU seconds for twice as many
TILLEGG_MAKS = 1.03  # a build with the pictures made, over one without pictures


def main() -> int:
    tolker = argparse.ArgumentParser(description="Mål hva bildene koster.")
    tolker.add_argument("--flest", type=int, default=ANTALL[-1], help="så mange bilder på det meste")
    valg = tolker.parse_args()
    antall = [en for en in ANTALL if en <= valg.flest] or [valg.flest]
    with tempfile.TemporaryDirectory(prefix="portal-bilder-") as navn:
        mappe = Path(navn)
        filer = list(_lag_bilder(mappe / "bilder", antall[-1]))
        i_mal = [*_mal_omforming(filer, antall, mappe / "lager"), *_mal_bygg(filer, mappe)]
    return 0 if all(i_mal) else 1


def _lag_bilder(mappe: Path, antall: int) -> Iterator[Path]:
    """Mountains, sky and water, each with its own light and grain."""
    mappe.mkdir()
    grunner = [_landskap(nummer) for nummer in range(4)]
    for nummer in range(antall):
        tilfeldig = random.Random(nummer)
        bilde = np.roll(grunner[nummer % len(grunner)], tilfeldig.randrange(BREDDE), axis=1)
        bilde = (bilde * tilfeldig.uniform(0.75, 1.0)).astype(np.uint8)
        sti = mappe / f"foto-{nummer}.jpg"
        Image.fromarray(bilde).save(sti, quality=90)
        yield sti


def _landskap(fro: int) -> np.ndarray:
    """Noise of many sizes, the small ones strong where there is land, and a hard edge between land and sky."""
    tilfeldig = np.random.default_rng(fro)
    ut = np.zeros((HOYDE, BREDDE, 3), np.float32)
    for styrke in range(1, 12):
        n = 2**styrke
        grovt = Image.fromarray((tilfeldig.random((max(2, n * 3 // 4), n, 3)) * 255).astype(np.uint8))
        ut += np.asarray(grovt.resize((BREDDE, HOYDE), Image.Resampling.BICUBIC), np.float32) * 0.8**styrke
    ut = (ut - ut.min()) / (ut.max() - ut.min())
    kant = HOYDE * (0.4 + 0.15 * np.sin(np.arange(BREDDE) / 300) + 0.05 * np.sin(np.arange(BREDDE) / 37))
    land = (np.arange(HOYDE)[:, None] > kant[None, :])[..., None]
    himmel = np.linspace(0.55, 0.95, HOYDE, dtype=np.float32)[:, None, None] * np.array([0.75, 0.85, 1.0], np.float32)
    korn = tilfeldig.normal(0, 0.03, ut.shape).astype(np.float32)
    return (np.clip(np.where(land, ut, himmel) + korn, 0, 1) * 255).astype(np.uint8)


def _mal_omforming(filer: list[Path], antall: list[int], mappe: Path) -> list[bool]:
    byte = sum(sti.stat().st_size for sti in filer)
    print(f"{len(filer)} bilder på {BREDDE} × {HOYDE}, {byte / len(filer) / 1e6:.1f} MB hvert")
    start = time.process_time()
    inne = [les_bilde(sti.name, sti) for sti in filer]
    print(f"døra: {(time.process_time() - start) / len(filer) * 1000:.1f} ms CPU hvert")
    sekunder = {en: _cpu(inne[:en], mappe / str(en)) for en in antall}
    for en, tid in sekunder.items():
        print(f"{en:>5} bilder: {tid:7.1f} s CPU, {tid / en:.2f} s hvert")
    ut = [sti.stat().st_size for sti in (mappe / str(antall[-1])).rglob("*.*") if sti.suffix in (".avif", ".webp")]
    print(f"  ut: {sum(ut) / len(filer) / 1e3:.0f} KB for hvert bilde, {len(ut) // len(filer)} filer")
    minne = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    print(f"  mest minne, med det som laget bildene: {minne:.0f} MB")
    vekst = [sekunder[b] / sekunder[a] * a * 2 / b for a, b in pairwise(antall)]
    return [
        _mot_mal("CPU-sekunder for et bilde", max(tid / en for en, tid in sekunder.items()), SEKUNDER_MAKS),
        *([_mot_mal("mest vekst når det blir dobbelt så mange", max(vekst), VEKST_MAKS)] if vekst else []),
    ]


def _cpu(filer: list[Fotofil], mappe: Path) -> float:
    mappe.mkdir(parents=True)
    start = time.process_time()
    for fil in filer:
        lager.legg_inn(mappe, fil.sha256, omforming.lag(fil))
    return time.process_time() - start


def _mal_bygg(filer: list[Path], mappe: Path) -> list[bool]:
    """The same treasures with and without pictures."""
    skatter = len(last(ROT / "data", DAG)[0].skatter)
    prosjekter = {navn: mappe / navn for navn in ("uten", "med")}
    for prosjekt in prosjekter.values():
        _lag_portal(prosjekt, skatter)
    _legg_til(prosjekter["med"] / "data", filer)
    time.sleep(3)  # so that the files are no longer new when they are read
    forste = _bygg(prosjekter["med"])
    malinger: dict[str, list[Maling]] = {navn: [] for navn in prosjekter}
    for _ in range(RUNDER):
        for navn, prosjekt in prosjekter.items():
            malinger[navn].append(_bygg(prosjekt))
    beste = {navn: min(alle) for navn, alle in malinger.items()}
    cpu = {navn: min(en.cpu for en in alle) for navn, alle in malinger.items()}
    print(f"\n{skatter} skatter og {len(filer)} bilder, mkdocs build uten søkeindeks, {os.cpu_count()} kjerner")
    print(f"første gang: {forste.sekunder:.1f} s, {forste.cpu:.1f} s CPU, {forste.mb:.0f} MB")
    for navn, en in beste.items():
        print(f"{navn:>5} bilder: {en.sekunder:.3f} s, {cpu[navn]:.3f} s CPU")
    return [
        _mot_mal("CPU med / uten", cpu["med"] / cpu["uten"], TILLEGG_MAKS),
        _mot_mal("tid med / uten", beste["med"].sekunder / beste["uten"].sekunder, TILLEGG_MAKS),
    ]


def _legg_til(data: Path, filer: list[Path]) -> None:
    (data / "bilder").mkdir()
    poster = sorted((data / "skatter").glob("*/*.yml"))
    for plass, sti in enumerate(poster):
        egne = filer[plass :: len(poster)]
        for fil in egne:
            shutil.copy(fil, data / "bilder")
        if not egne:
            continue
        linjer = [f"  - {{fil: {fil.name}, alt: Et bilde, foto: Portalen, lisens: CC BY 4.0}}" for fil in egne]
        sti.write_text("\n".join([sti.read_text("utf-8").rstrip("\n"), "bilder:", *linjer]) + "\n", "utf-8")


def _mot_mal(hva: str, verdi: float, mal: float) -> bool:
    print(f"{'OK  ' if verdi <= mal else 'FEIL'} {hva}: {verdi:.3f} (høyst {mal})")
    return verdi <= mal


if __name__ == "__main__":
    sys.exit(main())
