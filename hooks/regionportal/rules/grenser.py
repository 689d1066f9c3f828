"""Each municipality has a border on the map, and each border a municipality."""

from collections import Counter
from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.slag import GRENSER
from regionportal.rules.utkast import Funn, Utkast

FIL = f"data/{GRENSER}"


def regel(utkast: Utkast) -> Iterator[Funn]:
    if utkast.grenser is None:
        return
    kjente = utkast.finnes("kommuner")
    antall = Counter(grense.kommune for grense in utkast.grenser)
    med_grense = set(antall)
    for kommune in sorted(kommune for kommune in antall if antall[kommune] > 1):
        yield Funn(FIL, f"«{kommune}» har mer enn én grense. Samle dem i én (MultiPolygon)")
    for kommune in sorted(med_grense - kjente):
        yield Funn(FIL, finnes_ikke(kommune, sorted(kjente)))
    for kommune in sorted(kjente - med_grense):
        yield Funn(FIL, f"grensa til «{kommune}» mangler")
