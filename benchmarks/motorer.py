"""What the engines cost side by side, for the real site: ``python benchmarks/motorer.py [rounds]``.

Each builds it from nothing but what was drawn before (.cache/), and they take turns, so that a noisy machine slows all.
Hugo is told of twice: alone, and with what it is given to put together. The ratios are to MkDocs, by the clock and by
the processor.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bygg import DAG, MINNEDISK, ROT, Maling, _mal

RUNDER = 5
FORBERED = ROT / "motorer" / "hugo" / "forbered.py"
HUGO_MAKS_SEKUNDER = 2.0


def main(runder: int) -> None:
    with tempfile.TemporaryDirectory(prefix="motorer-", dir=MINNEDISK if MINNEDISK.is_dir() else None) as mappe:
        ut = Path(mappe)
        ferdig = ["portal", "stage", "--ferdig", "--dag", DAG]
        kommandoer: dict[str, list[str | Path]] = {
            "MkDocs": ["mkdocs", "build", "--quiet", "--site-dir", ut / "mkdocs"],
            "ProperDocs": ["properdocs", "build", "-q", "--config-file", "mkdocs.yml", "--site-dir", ut / "properdocs"],
            "ingen": [*ferdig, ut / "ingen"],
            "forbered til Hugo": ["python", FORBERED, ut / "ingen", ut / "prosjekt"],
            "Hugo": ["hugo", "--quiet", "--source", ut / "prosjekt", "--destination", ut / "hugo"],
        }
        _mal(kommandoer["MkDocs"], ROT)  # so that all of them find what was drawn before
        malinger: dict[str, list[Maling]] = {navn: [] for navn in kommandoer}
        for _ in range(runder):
            for navn, kommando in kommandoer.items():
                malinger[navn].append(_mal(kommando, ROT))
        _like(ut)
    print(_rapport({navn: min(alle) for navn, alle in malinger.items()}))


def _like(ut: Path) -> None:
    """They are only comparable when they have written the same."""
    for navn in ("properdocs", "ingen", "hugo"):
        subprocess.run(["diff", "-rq", ut / "mkdocs", ut / navn], check=True)


def _rapport(beste: dict[str, Maling]) -> str:
    alle = beste | {"alt med Hugo": _sum(beste["ingen"], beste["forbered til Hugo"], beste["Hugo"])}
    rader = [
        f"{navn:<18}{en.sekunder:>7.2f} s{en.sekunder / beste['MkDocs'].sekunder:>7.2f}"
        f"{en.cpu:>9.2f} CPU-s{en.cpu / beste['MkDocs'].cpu:>7.2f}"
        for navn, en in alle.items()
    ]
    holder = "innenfor" if beste["Hugo"].sekunder <= HUGO_MAKS_SEKUNDER else "OVER"
    return "\n".join([*rader, "", f"Hugo: mål: høyst {HUGO_MAKS_SEKUNDER:g} s  {holder}"])


def _sum(*ledd: Maling) -> Maling:
    return Maling(sum(en.sekunder for en in ledd), sum(en.cpu for en in ledd), max(en.mb for en in ledd))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNDER)
