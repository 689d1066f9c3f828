"""The borders of the municipalities (GeoJSON, RFC 7946)."""

from dataclasses import dataclass
from typing import Annotated, Literal

import shapely
from pydantic import BaseModel, Field

Koordinat = tuple[Annotated[float, Field(ge=-180, le=180)], Annotated[float, Field(ge=-90, le=90)]]
Ring = Annotated[list[Koordinat], Field(min_length=4)]
Polygon = Annotated[list[Ring], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Grense:
    """The land of one municipality in WGS 84 degrees (lon, lat)."""

    kommune: str
    flate: shapely.MultiPolygon


def _flate(polygoner: list[Polygon]) -> shapely.MultiPolygon:
    """The area alone: a border that crosses itself is made valid, and what then is only a line is dropped."""
    gyldig = shapely.make_valid(shapely.MultiPolygon([(ytre, hull) for ytre, *hull in polygoner]))
    deler = shapely.get_parts(gyldig, return_index=False)
    flater = [flate for del_ in deler for flate in shapely.get_parts(del_) if flate.geom_type == "Polygon"]
    return shapely.MultiPolygon(flater)


class FlateGeometri(BaseModel):
    """RFC 7946, 3.1.6."""

    type: Literal["Polygon"]
    coordinates: Polygon

    def som_flate(self) -> shapely.MultiPolygon:
        return _flate([self.coordinates])


class FlereFlater(BaseModel):
    """RFC 7946, 3.1.7."""

    type: Literal["MultiPolygon"]
    coordinates: list[Polygon]

    def som_flate(self) -> shapely.MultiPolygon:
        return _flate(self.coordinates)


class Grensetrekk(BaseModel):
    """One municipality: the feature's id is the municipality's."""

    type: Literal["Feature"]
    id: str
    geometry: Annotated[FlateGeometri | FlereFlater, Field(discriminator="type")]


class Grensefil(BaseModel):
    """The file data/kart/kommuner.geojson."""

    type: Literal["FeatureCollection"]
    features: list[Grensetrekk]
