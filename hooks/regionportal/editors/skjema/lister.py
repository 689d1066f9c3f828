"""What a field may point to: the lists of the data, each with the names that people know."""

from collections.abc import Mapping

from regionportal.model.motiv import MOTIVER
from regionportal.model.region import Region

Lister = Mapping[str, Mapping[str, str]]

# What editors add to all the time is not among them: then what is committed would be out of date with every new rate.
FASTE = ("behovstemaer", "hendelsestyper", "kategorier", "kommuner", "malgrupper", "motiver", "temaer")


def lister(region: Region) -> Lister:
    """{list: {what is written in the file: what people call it}}, in the order of the data."""
    return {
        "kategorier": {en.id: en.navn for en in region.om.kategorier},
        "hendelsestyper": {en.id: en.navn for en in region.om.hendelsestyper},
        "behovstemaer": {en.id: en.navn for en in region.om.behovstemaer},
        "kommuner": {en.id: en.navn for en in region.kommuner},
        "malgrupper": {en.id: en.navn for en in region.om.malgrupper},
        "temaer": {en.id: en.navn for en in region.om.temaer},
        "motiver": MOTIVER,
        "satser": {en.id: en.navn for en in region.satser},
        "tiltak": {en.id: en.navn for en in region.tiltak},
        "yrker": {en.navn: en.navn for en in region.yrker},
    }


def faste(region: Region) -> Lister:
    """The lists that seldom change."""
    return {navn: liste for navn, liste in lister(region).items() if navn in FASTE}
