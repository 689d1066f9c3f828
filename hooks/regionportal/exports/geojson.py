"""The treasures that have a point, as GeoJSON (RFC 7946). A feature's id is the treasure's, and what it is called in
another language stands under that."""

from collections.abc import Iterator

from pydantic_core import to_json

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.oversettelse import SPRAK, Oversettelse
from regionportal.model.skatt import Skatt


def skatter(kunnskap: Kunnskap) -> str:
    region, kontekst = kunnskap.region, kunnskap.kontekst
    trekk = [
        {
            "type": "Feature",
            "id": skatt.id,
            "geometry": {"type": "Point", "coordinates": list(sted.punkt)},
            "properties": {
                "navn": skatt.navn,
                "ingress": skatt.ingress,
                "kategori": skatt.kategori,
                "kategori_navn": region.kategori[skatt.kategori].navn,
                "kommune": skatt.kommune,
                "kommune_navn": region.kommune[skatt.kommune].navn,
                "sted": sted.navn,
                "presisjon": sted.presisjon,
                "punkt_kilde": sted.kilde,
                "adresse": f"{kontekst.adresse}{skatt.side}",
                **_oversatt(skatt),
            },
        }
        for skatt in region.skatter
        if (sted := skatt.sted) and sted.punkt
    ]
    return to_json({"type": "FeatureCollection", "features": trekk}, indent=1).decode() + "\n"


def _oversatt(skatt: Skatt) -> dict[str, dict[str, str]]:
    """The name and the first line in each language that the record is also said in; not a line that is of old words.
    A name that is not translated is the same."""
    return {sprak: dict(_felt(skatt, blokk)) for sprak in SPRAK if (blokk := getattr(skatt, sprak))}


def _felt(skatt: Skatt, blokk: Oversettelse) -> Iterator[tuple[str, str]]:
    yield "navn", getattr(blokk, "navn", None) or skatt.navn
    if "ingress" not in blokk.gamle and (ingress := getattr(blokk, "ingress", None)):
        yield "ingress", ingress
