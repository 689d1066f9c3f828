"""Each municipality has a border on the map, and each border a municipality."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import finnes_ikke
from regionportal.rules.utkast import Funn, Utkast

FIL = "data/kart/kommuner.geojson"


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    if not utkast.grenser:
        return
    kjente = utkast.ider["kommuner"]
    med_grense = {grense.kommune for grense in utkast.grenser}
    for kommune in sorted(med_grense - kjente):
        yield Funn(FIL, finnes_ikke(kommune, sorted(kjente)))
    for kommune in sorted(kjente - med_grense):
        yield Funn(FIL, f"grensa til «{kommune}» mangler")
