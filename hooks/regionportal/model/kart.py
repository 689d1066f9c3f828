"""The borders of the municipalities, as data/kart/kommuner.geojson has them (RFC 7946)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import shapely

from regionportal.ground.skrivemate import fold

PROVER, MEST_KRYSS = 100, 100  # lines that are looked at, and how often they may cross others

_ANDRE_NUMMERFELT = r"komm|kommune|nummer|id|(kommune|region)?kode|lau_?(id|code)|ref([:_ ]kommune)?|lokalid"
# What files of borders call the number, the surest first.
_NUMMERFELT = (re.compile(r"kommune?[_ ]?(nr|num(mer)?|no)|knr"), re.compile(_ANDRE_NUMMERFELT))


@dataclass(frozen=True, slots=True)
class Grense:
    """The land of one municipality in WGS 84 degrees (lon, lat), and its number where the file has it."""

    kommune: str
    flate: shapely.MultiPolygon
    nummer: str | None = None


def bare_flate(flater: Iterable[shapely.Polygon]) -> shapely.MultiPolygon:
    """The area alone: a border that crosses itself is made valid, and what then is only a line is dropped."""
    gyldig = shapely.make_valid(shapely.MultiPolygon(list(flater)), method="structure", keep_collapsed=False)
    deler = shapely.get_parts(gyldig)
    return shapely.MultiPolygon([en for en in deler if en.geom_type == "Polygon" and not en.is_empty])


def er_et_nett(flater: Iterable[shapely.Polygon]) -> bool:
    """Whether the borders cross themselves so often that they are no borders, and take minutes to make valid. Told by
    every so many of the lines, in a time that grows with how many there are and not with their square."""
    alle = shapely.MultiPolygon(list(flater))
    if shapely.is_valid(alle):
        return False
    ringer = [shapely.get_coordinates(ring) for flate in alle.geoms for ring in (flate.exterior, *flate.interiors)]
    linjer = np.asarray(shapely.linestrings(np.concatenate([np.stack((en[:-1], en[1:]), axis=1) for en in ringer])))
    prover = linjer[:: max(1, len(linjer) // PROVER)]
    return shapely.STRtree(linjer).query(prover, predicate="crosses").shape[1] > MEST_KRYSS


def hvorfor_ugyldig(flater: Iterable[shapely.Polygon]) -> str:
    """What GEOS calls that which makes the area no valid one; «Valid Geometry» for one that is."""
    return shapely.is_valid_reason(shapely.MultiPolygon(list(flater))).partition("[")[0]


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
    if isinstance(verdi, float) and verdi.is_integer():
        verdi = int(verdi)
    if isinstance(verdi, bool) or not isinstance(verdi, int | str):
        return None
    tekst = re.sub(r"^(K|NO)[-_ ]?(?=\d{4}$)", "", str(verdi).strip())  # K-5540 in Statbank, NO5540 in Eurostat
    return tekst.zfill(4) if re.fullmatch(r"[0-9]{3,4}", tekst) else None
