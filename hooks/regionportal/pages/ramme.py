"""The frame that every page stands in: what any page may say of the region. It has no treasure, event, finding, measure
or vacancy: of those a page says only what its plan gives it, so that one of them can change without every page being
drawn again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from regionportal.knowledge.egennavn import Egennavn
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.fotofil import Fotofil
from regionportal.model.inndeling import Behovstema, Hendelsestype, Kategori
from regionportal.model.kart import Grense
from regionportal.model.kommune import Kommune
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.om import Malgruppe, Om, Tema
from regionportal.model.sats import Sats
from regionportal.model.yrke import Yrke


@dataclass(frozen=True, slots=True, kw_only=True)
class Ramme:
    """Named as in Region and Kunnskap. ``lest`` is when the vacancies were read, and ``egennavn`` the Sámi and Kven
    names in each municipality, which texts are marked by: a new name has all pages drawn again, and another change has
    not."""

    om: Om
    kommuner: tuple[Kommune, ...]
    medlemmer: tuple[Kommune, ...]
    kommune: Mapping[str, Kommune]
    kategori: Mapping[str, Kategori]
    hendelsestype: Mapping[str, Hendelsestype]
    behovstema: Mapping[str, Behovstema]
    tema: Mapping[str, Tema]
    malgruppe: Mapping[str, Malgruppe]
    satser: tuple[Sats, ...]
    yrke: Mapping[str, Yrke]
    grenser: tuple[Grense, ...]
    bilder: Mapping[str, Fotofil]
    lenkestatus: Lenkestatuser
    lest: datetime | None
    innbyggere: int | float
    fylker: tuple[str, ...]
    egennavn: Mapping[str, tuple[Egennavn, ...]]

    def alle_er_i(self, ider: Collection[str]) -> bool:
        """Whether these municipalities are the whole region: all that are in it on the day."""
        return all(kommune.id in ider for kommune in self.medlemmer)


def ramme(kunnskap: Kunnskap) -> Ramme:
    region = kunnskap.region
    return Ramme(
        om=region.om,
        kommuner=region.kommuner,
        medlemmer=kunnskap.medlemmer,
        kommune=region.kommune,
        kategori=region.kategori,
        hendelsestype=region.hendelsestype,
        behovstema=region.behovstema,
        tema=region.tema,
        malgruppe=region.malgruppe,
        satser=region.satser,
        yrke=region.yrke,
        grenser=region.grenser,
        bilder=region.bilder,
        lenkestatus=region.lenkestatus,
        lest=region.stillinger.lest,
        innbyggere=kunnskap.innbyggere,
        fylker=region.fylker,
        egennavn=kunnskap.egennavn,
    )
