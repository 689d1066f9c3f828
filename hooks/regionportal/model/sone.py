"""A part of the country where other rates hold: it is the same for all regions, and a region lies in it or does not."""

from typing import Annotated

from regionportal.model.felles import Kilder
from regionportal.model.felt import Merke, felt
from regionportal.model.kommune import Kommune, Kommunenummer
from regionportal.model.post import Datafil
from regionportal.model.typer import Navn, Slug, Tekst, monster

Fylkesnummer = Annotated[Tekst, monster(r"\d{2}", 'skriv fylkesnummeret med to siffer i anførselstegn, som "56"')]


class Sone(Datafil):
    """The file felles/soner/<sone>/sone.yml: which municipalities lie there, by whole counties or one by one. No region
    has such a file, and no page shows it."""

    id: Slug = felt("Id", "Navnet på mappa.", "tiltakssonen")
    navn: Annotated[Navn, Merke.TITTEL] = felt("Navn", "Hva sona heter.", "Tiltakssonen")
    fylker: tuple[Fylkesnummer, ...] = felt("Fylker", "Numrene på fylker som ligger der helt.", standard=())
    kommuner: tuple[Kommunenummer, ...] = felt("Kommuner", "Numrene på kommuner ellers.", standard=())
    kilder: Kilder

    def har(self, kommune: Kommune) -> bool:
        return kommune.nummer[:2] in self.fylker or kommune.nummer in self.kommuner
