"""The treasures that have a point, as GeoJSON (RFC 7946). A feature's id is the treasure's."""

from pydantic_core import to_json

from regionportal.knowledge.kunnskap import Kunnskap


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
            },
        }
        for skatt in region.skatter
        if (sted := skatt.sted) and sted.punkt
    ]
    return to_json({"type": "FeatureCollection", "features": trekk}, indent=1).decode() + "\n"
