"""What the drawn pictures cost and how alike they are: ``make bench-motiver``.

Of every record of the real data: the time to draw them all, their size, and the pairs that are nearly the same drawing:
two whole pictures, and two of the same figure without its landscape (tests/hjelp/likhet.py).
"""

import sys
import time
from datetime import date
from pathlib import Path
from random import Random

ROT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROT / "tests" / "hjelp"))

from likhet import alene, forskjeller, raster  # noqa: E402

from regionportal.drawing.motiv import lag_motiv  # noqa: E402
from regionportal.drawing.motiv.emne import emne  # noqa: E402
from regionportal.drawing.motiv.forelegg import forelegg  # noqa: E402
from regionportal.reading.load import last  # noqa: E402

NESTEN_LIKE, SAMME_FIGUR = 8, 2  # steps of grey
RUNDER = 5
MEDIAN_BYTE_MAKS = 2800


def main() -> int:
    region, funn = last(ROT / "data", date.today())
    if region is None:
        raise SystemExit(funn)
    poster = (*region.skatter, *region.hendelser, *region.kommuner, *region.om.temaer)
    tider = []
    for _ in range(RUNDER):
        begynt = time.perf_counter()
        bilder = list(map(lag_motiv(region), poster))
        tider.append(time.perf_counter() - begynt)
    byte = sorted(len(bilde.encode()) for bilde in bilder)
    print(f"{len(poster)} bilder på {min(tider) * 1000:.0f} ms, {byte[len(byte) // 2]} byte, det største {byte[-1]}")
    like = [par for par in forskjeller(list(map(raster, bilder))) if par[0] < NESTEN_LIKE]
    grunnlag = [(forelegg(post, region).fro, emne(av := forelegg(post, region), Random(av.fro))) for post in poster]
    figurer = [figur for _, figur in grunnlag]
    rastre = [raster(alene(figur(Random(fro)))) for fro, figur in grunnlag]
    samme = [(d, i, j) for d, i, j in forskjeller(rastre) if d < SAMME_FIGUR and figurer[i] is figurer[j]]
    for hva, par in (("nesten like bilder", like), ("nesten samme figur", samme)):
        print(f"{len(par)} par: {hva}")
        for ulike, i, j in par:
            print(f"  {ulike:.1f} {poster[i].side} {poster[j].side}")
    return int(bool(like) or byte[len(byte) // 2] > MEDIAN_BYTE_MAKS)


if __name__ == "__main__":
    sys.exit(main())
