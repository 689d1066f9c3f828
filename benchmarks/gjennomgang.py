"""What the check of a pull request costs: ``make bench-gjennomgang``.

50 treasures are changed, and each part of the check that an editor waits for is run as the workflow runs it: what is
changed and what to look at, the strict build, and the pictures of the 50 pages as two screens show them. Measured by
the clock on the wall. Not measured: what a runner fetches and installs. The new addresses are asked for as long as they
may be at most.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import bygg

from regionportal.editors.gjennomgang.nye_adresser import FRIST

ENDRET = 50
MAKS_SEKUNDER = 120


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="portal-gjennomgang-") as mappe:
        prosjekt, ut = Path(mappe) / "portal", Path(mappe) / "endringer"
        _lag_forslag(prosjekt)
        skjermbilder = str(bygg.ROT / "tests" / "skjermbilder.py")
        deler = {
            "feil, endringer og varsler": [
                "portal",
                "endringer",
                "--mot",
                str(bygg.ROT),
                "--ut",
                str(ut),
                "--dag",
                bygg.DAG,
            ],
            "streng bygging med søk": ["mkdocs", "build", "--quiet", "--strict"],
            "bilder av sidene": ["python", skjermbilder, "site", str(ut / "endringer.json"), str(ut / "bilder")],
        }
        sekunder = {navn: bygg._mal(kommando, prosjekt).sekunder for navn, kommando in deler.items()}
        antall = len(list((ut / "bilder").iterdir()))
    for navn, tid in sekunder.items():
        print(f"{navn:<32}{tid:>7.2f} s")
    alt = sum(sekunder.values()) + FRIST
    print(f"{'nye adresser, høyst':<32}{FRIST:>7.2f} s")
    dom = "OK  " if alt <= MAKS_SEKUNDER else "FEIL"
    print(f"{dom} {ENDRET} endrede poster, {antall} bilder: {alt:.1f} s (høyst {MAKS_SEKUNDER})")
    return 0 if alt <= MAKS_SEKUNDER else 1


def _lag_forslag(prosjekt: Path) -> None:
    """This project as it is now, with a sentence more in some of its treasures."""
    shutil.copytree(bygg.ROT, prosjekt, ignore=shutil.ignore_patterns(".*", "__pycache__", "node_modules", "site"))
    (prosjekt / "node_modules").symlink_to(bygg.ROT / "node_modules")
    poster = [
        sti
        for sti in sorted((prosjekt / "data" / "skatter").rglob("*.yml"))
        if "\ntekst: |\n  " in sti.read_text("utf-8")
    ]
    for sti in poster[:ENDRET]:
        sti.write_text(sti.read_text("utf-8").replace("\ntekst: |\n  ", "\ntekst: |\n  Dette er nytt. ", 1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
