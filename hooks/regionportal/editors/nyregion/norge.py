"""The municipalities of the country, as felles/norge/ has them (README.md there says where from)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely.geometry import shape

from regionportal.feil import finnes_ikke
from regionportal.ground.skrivemate import kjerne, som_slug

GRENSER = "kommunegrenser.geojson"
KILDE_GRENSER = "© Kartverket, CC BY 4.0. Kommuner 2024, hentet fra robhop/fylker-og-kommuner (8. april 2025)."


@dataclass(frozen=True, slots=True)
class NorskKommune:
    """A municipality: its number (four digits) and county, its names (``samisk`` is the
    language of the Sámi one), inhabitants, area in km², and a point in it
    (longitude, latitude)."""

    nummer: str
    fylke: str
    navn: str
    navn_samisk: str | None
    samisk: str
    senter: str
    innbyggere: int
    areal: float
    nettsted: str
    punkt: tuple[float, float]

    @property
    def id(self) -> str:
        return som_slug(self.navn)


@dataclass(frozen=True)
class Norge:
    """All of them, by number, the file of their borders, and what every new region has: {path in its folder: what is in
    the file}."""

    kommuner: Mapping[str, NorskKommune]
    grenser: bytes
    mal: Mapping[str, str]

    def finn(self, skrevet: Sequence[str]) -> tuple[list[NorskKommune], list[str]]:
        """The municipalities that these numbers or names stand for, each once, and what is wrong with the others."""
        funnet: dict[str, NorskKommune] = {}
        feil = []
        for en in skrevet:
            mulige = self._mulige(en.strip())
            if len(mulige) == 1:
                funnet[mulige[0].nummer] = mulige[0]
            elif mulige:
                valg = " eller ".join(f"{kommune.nummer} ({kommune.fylke})" for kommune in mulige)
                feil.append(f"det er flere som heter «{en.strip()}». Skriv nummeret: {valg}")
            elif en.strip().isdigit():
                feil.append(f"«{en.strip()}» er ikke nummeret til noen kommune etter 2023. Skriv navnet i stedet")
            else:
                feil.append(f"kommunen {finnes_ikke(en.strip(), [kommune.navn for kommune in self.kommuner.values()])}")
        return list(funnet.values()), feil

    def _mulige(self, skrevet: str) -> list[NorskKommune]:
        if skrevet in self.kommuner:
            return [self.kommuner[skrevet]]
        navn = kjerne(skrevet)
        return [en for en in self.kommuner.values() if navn in (kjerne(en.navn), kjerne(en.navn_samisk or en.navn))]


def les(mappe: Path) -> Norge:
    fylker, sprak = (json.loads((mappe / f"{navn}.json").read_bytes()) for navn in ("fylker", "samiske_navn"))
    grenser, mal = (mappe / GRENSER).read_bytes(), mappe / "mal"
    flater = {en["properties"]["kommunenummer"]: shape(en["geometry"]) for en in json.loads(grenser)["features"]}
    return Norge(
        {
            en["k_id"]: NorskKommune(
                nummer=en["k_id"],
                fylke=fylker[en["k_id"][:2]],
                navn=en["k_name_no"],
                navn_samisk=en["k_name"] if en["k_name"] != en["k_name_no"] else None,
                samisk=sprak.get(en["k_id"], "samisk"),
                senter=en["k_adm_center"],
                innbyggere=en["k_population"],
                areal=en["k_area"],
                nettsted=f"https://{en['k_url']}/",
                punkt=_midt_i(flater[en["k_id"]]),
            )
            for en in json.loads((mappe / "kommuner.json").read_bytes())
        },
        grenser,
        {sti.relative_to(mal).as_posix(): sti.read_text("utf-8") for sti in sorted(mal.rglob("*")) if sti.is_file()},
    )


def _midt_i(flate: shapely.Geometry) -> tuple[float, float]:
    """A point on the largest part of the land."""
    storst = max(shapely.get_parts(flate), key=lambda del_: del_.area)
    punkt = storst.representative_point()
    return round(punkt.x, 4), round(punkt.y, 4)
