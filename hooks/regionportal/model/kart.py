"""The borders of the municipalities, as data/kart/kommuner.geojson has them (RFC 7946)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import shapely

from regionportal.ground.skrivemate import fold

# What files of borders call the number, the surest first.
_NUMMERFELT = (re.compile(r"kommune?[_ ]?(nr|num(mer)?|no)|knr"), re.compile(r"komm|kommune|nummer|id"))


@dataclass(frozen=True, slots=True)
class Grense:
    """The land of one municipality in WGS 84 degrees (lon, lat), and its number where the file has it."""

    kommune: str
    flate: shapely.MultiPolygon
    nummer: str | None = None


def bare_flate(flater: Iterable[shapely.Polygon]) -> shapely.MultiPolygon:
    """The area alone: a border that crosses itself is made valid, and what then is only a line is dropped."""
    gyldig = shapely.make_valid(shapely.MultiPolygon(list(flater)))
    deler = shapely.get_parts(gyldig, return_index=False)
    return shapely.MultiPolygon([en for del_ in deler for en in shapely.get_parts(del_) if en.geom_type == "Polygon"])


def kommunenummer(egenskaper: Mapping[str, object]) -> str | None:
    """The number of the municipality among a feature's properties, as the common files call it: four digits, also where
    a program has made it a number, and lost its zero."""
    for kalt in _NUMMERFELT:
        for felt, verdi in egenskaper.items():
            if kalt.fullmatch(fold(felt)) and (nummer := fire_siffer(verdi)):
                return nummer
    return None


def fire_siffer(verdi: object) -> str | None:
    """A municipality's number, written as text or as a number."""
    if isinstance(verdi, bool) or not isinstance(verdi, int | str):
        return None
    tekst = str(verdi).strip()
    return tekst.zfill(4) if re.fullmatch(r"[0-9]{3,4}", tekst) else None
