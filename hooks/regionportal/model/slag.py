"""The kinds of file that people edit."""

from typing import NamedTuple

from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.region import Om
from regionportal.model.reisetid import Reisetider
from regionportal.model.sats import Satser
from regionportal.model.skatt import Skatt
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import Modell
from regionportal.model.yrke import Yrker

REGION, SATSER, YRKER, REISETIDER, GRENSER = (
    "region.yml",
    "satser.yml",
    "yrker.yml",
    "reisetider.yml",
    "kart/kommuner.geojson",
)
LENKESTATUS, STILLINGER = "status/lenker.json", "status/stillinger.json"
ENKELTFILER: dict[str, type[Modell]] = {REGION: Om, SATSER: Satser, YRKER: Yrker, REISETIDER: Reisetider}
HJELP = {
    f"data/{LENKESTATUS}": "Hent den forrige fra Git",
    f"data/{STILLINGER}": "Slett den. «portal stillinger» lager en ny",
}
PAKREVD = (REGION, SATSER, YRKER, GRENSER)
SAMLINGER: dict[str, type[Modell]] = {
    "kommuner": Kommune,
    "skatter": Skatt,
    "hendelser": Hendelse,
    "jobbehov": Jobbehov,
    "tiltak": Tiltak,
    "fotokonkurranser": Fotokonkurranse,
}
PLASSER = (
    "data/{region,satser,yrker,reisetider}.yml, data/kart/kommuner.geojson, data/skatter/<kommune>/<id>.yml, "
    "data/{kommuner,hendelser,jobbehov,tiltak,fotokonkurranser}/<id>.yml og data/bilder/<navn>.jpg"
)

# A collection: one record, what a person calls it, and what its place says, so that the file does not.
_SAMLINGER = {
    "kommuner": ("kommune", "Kommune", "Kommuner", ("id",)),
    "skatter": ("skatt", "Skatt", "Skatter", ("id", "kommune")),
    "hendelser": ("hendelse", "Hendelse", "Hendelser", ("id",)),
    "jobbehov": ("jobbehov", "Funn om jobb og folk", "Funn om jobb og folk", ("id",)),
    "tiltak": ("tiltak", "Tiltak eller plan", "Tiltak og planer", ("id",)),
    "fotokonkurranser": ("fotokonkurranse", "Fotokonkurranse", "Fotokonkurranser", ("id",)),
}
_ENKELTFILER = {"region": "Regionen", "satser": "Satser", "yrker": "Yrker", "reisetider": "Reisetider"}


class Slag(NamedTuple):
    """A kind of file. ``samling`` is what the rules call it, ``filer`` a pattern of where the files lie, and ``gitt`` the fields
    that the file's name and folder give."""

    navn: str
    entall: str
    flertall: str
    samling: str
    modell: type[Modell]
    filer: str
    gitt: tuple[str, ...] = ()

    @property
    def er_samling(self) -> bool:
        return self.samling in SAMLINGER


def _samling(samling: str, modell: type[Modell]) -> Slag:
    navn, entall, flertall, gitt = _SAMLINGER[samling]
    mapper = "*/" * (len(gitt) - 1)
    return Slag(navn, entall, flertall, samling, modell, f"data/{samling}/{mapper}*.yml", gitt)


def _enkeltfil(plass: str, modell: type[Modell]) -> Slag:
    navn = plass.removesuffix(".yml")
    return Slag(navn, _ENKELTFILER[navn], _ENKELTFILER[navn], navn, modell, f"data/{plass}")


SLAG: dict[str, Slag] = {
    slag.navn: slag
    for slag in (
        *(_samling(samling, modell) for samling, modell in SAMLINGER.items()),
        *(_enkeltfil(plass, modell) for plass, modell in ENKELTFILER.items()),
    )
}
