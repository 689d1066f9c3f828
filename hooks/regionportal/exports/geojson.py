"""The treasures that have a point, as GeoJSON (RFC 7946). A feature's id is the treasure's."""

from pydantic_core import to_json

from regionportal.knowledge.kunnskap import Kunnskap


def skatter(kunnskap: Kunnskap) -> str:
    region, kontekst = kunnskap.region, kunnskap.kontekst
    trekk = [
        {
            "type": "Feature",
            "id": skatt.id,
            "geometry": {"type": "Point", "coordinates": list(skatt.sted.punkt)},
            "properties": {
                "navn": skatt.navn,
                "ingress": skatt.ingress,
                "kategori": skatt.kategori,
                "kategori_navn": region.kategori[skatt.kategori].navn,
                "kommune": skatt.kommune,
                "kommune_navn": region.kommune[skatt.kommune].navn,
                "sted": skatt.sted.navn,
                "presisjon": skatt.sted.presisjon,
                "punkt_kilde": skatt.sted.kilde,
                "adresse": f"{kontekst.adresse}{skatt.side}",
            },
        }
        for skatt in region.skatter
        if skatt.sted and skatt.sted.punkt
    ]
    return to_json({"type": "FeatureCollection", "features": trekk}, indent=1).decode() + "\n"
