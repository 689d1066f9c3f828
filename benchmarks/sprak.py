"""What another language costs, for the real site: ``python benchmarks/sprak.py [rounds]``.

A copy of the project is built in one language and in all that the region has, cold and with what was drawn before; they
take turns, so that a noisy machine slows all. The ratios are to one language, by the processor. Then each page in
another language is held against the same page in the portal's own, by its bytes.
"""

import re
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import yaml
from bygg import MINNEDISK, ROT, Maling, _mal

RUNDER = 5
MAKS_KOSTNAD = 1.7  # times one language
MAKS_SIDE = 1.03  # times the same page in the portal's own
EGET = "nb"


def main(runder: int) -> None:
    with tempfile.TemporaryDirectory(prefix="sprak-", dir=MINNEDISK if MINNEDISK.is_dir() else None) as mappe:
        alle = _kopi(Path(mappe, "alle"))
        ett = _kopi(Path(mappe, "ett"))
        andre = _bare_ett(ett)
        malinger: dict[tuple[str, str], list[Maling]] = {}
        for _ in range(runder):
            for navn, rot in (("ett", ett), ("alle", alle)):
                shutil.rmtree(rot / ".cache", ignore_errors=True)
                for hvordan in ("kaldt", "varmt"):
                    maling = _mal(["mkdocs", "build", "--quiet"], rot)
                    malinger.setdefault((hvordan, navn), []).append(maling)
        for hvordan in ("kaldt", "varmt"):
            kostnad = _cpu(malinger[hvordan, "alle"]) / _cpu(malinger[hvordan, "ett"])
            print(f"{1 + len(andre)} språk, {hvordan}: {kostnad:.2f} ganger ett  {_holder(kostnad, MAKS_KOSTNAD)}")
        for sprak in andre:
            print(_sidene(alle / "site", sprak))


def _kopi(til: Path) -> Path:
    ignorert = shutil.ignore_patterns("site*", ".cache", ".git", ".venv", "node_modules", "tests", "__pycache__")
    shutil.copytree(ROT, til, ignore=ignorert)
    (til / "node_modules").symlink_to(ROT / "node_modules")
    return til


def _bare_ett(rot: Path) -> list[str]:
    """Leaves the region in the portal's own language; which others it had."""
    fil = rot / "data" / "region.yml"
    tekst = fil.read_text("utf-8")
    andre = [en for en in yaml.safe_load(tekst)["sprak"] if en != EGET]
    fil.write_text(re.sub(r"^sprak: .*\n", "", tekst, flags=re.MULTILINE), "utf-8")
    for sprak in andre:
        shutil.rmtree(rot / "docs" / sprak, ignore_errors=True)
    return andre


def _cpu(malinger: list[Maling]) -> float:
    return min(en.cpu for en in malinger)


def _sidene(nettsted: Path, sprak: str) -> str:
    """How much larger the pages are, in the middle and at most, and how many are too large."""
    forhold = {}
    for fil in (nettsted / sprak).rglob("*.html"):
        sti = fil.relative_to(nettsted / sprak)
        forhold[str(sti.parent)] = fil.stat().st_size / (nettsted / sti).stat().st_size
    store = sorted((en for en in forhold if forhold[en] > MAKS_SIDE), key=lambda en: -forhold[en])
    verst = ", ".join(f"{en}/ {forhold[en]:.3f}" for en in store[:5])
    midten = statistics.median(forhold.values())
    return f"{sprak}: {len(forhold)} sider, midt {midten:.3f}, {len(store)} over {MAKS_SIDE:g}: {verst}"


def _holder(verdi: float, maks: float) -> str:
    return f"(høyst {maks:g})" if verdi <= maks else f"(høyst {maks:g})  OVER"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNDER)
