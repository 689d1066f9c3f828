"""From a downloaded file to ours: data/kart/kommuner.geojson, and what was done to get there."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import shapely

from regionportal.editors.kommunekart.koordinater import WGS84, Omregnet, i_grader
from regionportal.editors.kommunekart.nedlasting import IkkeKart, les
from regionportal.editors.kommunekart.tynning import DESIMALER, Flater, avrundet, km2, tynn
from regionportal.editors.kommunekart.valg import Valgt, velg
from regionportal.ground.ordform import oppramsing
from regionportal.ground.tallform import antall, tall
from regionportal.model.kart import er_et_nett
from regionportal.model.kommune import Kommune

BYTE_PER_KOMMUNE: Final = 5_000  # about 250 corners: enough for a map as wide as a page
FOR_STOR: Final = 1.5  # times the area that the municipality says it has


@dataclass(frozen=True, slots=True)
class Kart:
    """The file, and in sentences what was done and what to look at."""

    innhold: str
    gjort: list[str]


def lag(innhold: bytes, kommuner: Sequence[Kommune], kilde: str) -> Kart:
    """``kilde`` is said where the file does not say its own. ``IkkeKart`` when it cannot be made ours."""
    nedlasting = les(innhold)
    valgte = velg(nedlasting.trekk, kommuner)
    if nett := [en.kommune.navn for en in valgte if er_et_nett(en.flater)]:
        raise IkkeKart(f"Grensa til {oppramsing(nett)} krysser seg selv på mange steder. Last ned fila på nytt.")
    omregnet = i_grader(valgte, nedlasting.crs)
    kilde = nedlasting.kilde or kilde
    hele = avrundet(omregnet.flater)
    flater, meter = tynn(hele, lambda en: len(_skriv(valgte, en, kilde).encode()) <= BYTE_PER_KOMMUNE * len(valgte))
    funnet = antall(len(valgte), "kommune", "kommuner")
    gjort = [
        f"Lest som {nedlasting.form}: fant {funnet} av {len(nedlasting.trekk)} trekk.",
        *_om_koordinatene(omregnet),
        *_om_retningen(omregnet.flater),
        *sorted({merknad for en in valgte for merknad in en.merknader}),
        *([f"Tynnet: hjørner som betyr mindre enn {meter} meter, er tatt bort."] if meter else []),
        *_om_arealet(valgte, hele),
    ]
    return Kart(_skriv(valgte, flater, kilde), gjort)


def _om_koordinatene(omregnet: Omregnet) -> Iterator[str]:
    if omregnet.byttet:
        yield "Byttet om aksene: bredden sto først."
    if omregnet.fra != WGS84:
        yield f"Regnet om fra {omregnet.fra} til grader (WGS 84)."


def _om_retningen(flater: Flater) -> Iterator[str]:
    if not all(del_.exterior.is_ccw for flate in flater for del_ in flate.geoms):
        yield "Snudde ringer som gikk gal vei: den ytre går mot klokka (RFC 7946)."


def _om_arealet(valgte: Sequence[Valgt], flater: Flater) -> Iterator[str]:
    for en, flate in zip(valgte, flater, strict=True):
        sagt, er = en.kommune.fakta.areal.verdi, km2(flate)
        if er > FOR_STOR * sagt:
            yield (
                f"Se på {en.kommune.navn}: flata er {tall(round(er))} km², kommunen {tall(sagt)} km². Fila har kanskje "
                "med sjøen. Finn ei som er klippet ved kysten."
            )


def _skriv(valgte: Sequence[Valgt], flater: Flater, kilde: str) -> str:
    """A line a municipality, so that a change in one is seen as that."""
    trekk = ",\n".join(_som_json(_trekk(en.kommune, flate)) for en, flate in zip(valgte, flater, strict=True))
    return f'{{"type":"FeatureCollection","kilde":{_som_json(kilde)},"features":[\n{trekk}\n]}}\n'


def _trekk(kommune: Kommune, flate: shapely.MultiPolygon) -> dict[str, object]:
    rett_vei = shapely.orient_polygons(flate)  # the outer ring against the clock (RFC 7946, section 3.1.6)
    koordinater = [[_ring(ring) for ring in (del_.exterior, *del_.interiors)] for del_ in rett_vei.geoms]
    return {
        "type": "Feature",
        "id": kommune.id,
        "properties": {"navn": kommune.navn, "kommunenummer": kommune.nummer},
        "geometry": {"type": "MultiPolygon", "coordinates": koordinater},
    }


def _ring(ring: shapely.LinearRing) -> list[list[float]]:
    return [[round(x, DESIMALER), round(y, DESIMALER)] for x, y in ring.coords]


def _som_json(verdi: object) -> str:
    return json.dumps(verdi, ensure_ascii=False, separators=(",", ":"))
