"""Occupations, by the national codes, so that needs from different years and today's vacancies meet in one name.

STYRK-08 is Statistics Norway's classification of occupations (ISCO-08 with Norwegian units), NUS2000 that of education,
where the first digit is the level and the second the field.
"""

from typing import Annotated, Literal, Self, get_args

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Brodtekst, Id, Oppdatert, ValgfrieKilder
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Datafil, Plass
from regionportal.model.sokeord import Sokeord
from regionportal.model.typer import MINST_EN, Modell, Navn, Tekst, monster

Utdanningsniva = Literal["grunnskole", "fagbrev", "bachelor", "master", "videreutdanning"]
Fagfelt = Literal["allmenne", "humanistisk", "larer", "samfunn", "okonomi", "teknisk", "helse", "primar", "samferdsel"]

NUS_NIVA = {"grunnskole": 2, "fagbrev": 4, "bachelor": 6, "master": 7}  # further education is no level of its own
NUS_FAGFELT = {felt: siffer for siffer, felt in enumerate(get_args(Fagfelt))}

Styrkkode = Annotated[Tekst, monster(r"[0-9]{4}", 'skriv koden i STYRK-08 med fire siffer i anførselstegn, som "2223"')]
Stillingsord = Annotated[Tekst, monster(r"(?=.*\w)[^A-ZÆØÅ]+", "skriv ordet med små bokstaver")]


@oversettes
class Yrke(Modell):
    """One occupation. A word for many of them, as the sources have it, has no code.

    ``i_stillinger`` are the words in the title of a vacancy that tell that it is for this occupation; ``tekst`` is for
    whoever has it and thinks of coming.
    """

    id: Id
    navn: Annotated[Navn, Merke.TITTEL] = felt("Navn", "Yrket i entall, med liten forbokstav.", "sykepleier")
    flertall: Annotated[Navn, Merke.OVERSETTES] = felt("Flertall", "Yrket i flertall.", "sykepleiere")
    navn_engelsk: Annotated[Navn | None, Merke.PA_ANNET_SPRAK] = felt(
        "Engelsk navn", "Yrket i entall, på engelsk.", "nurse", standard=None
    )
    sokeord: Sokeord = ()
    styrk08: tuple[Styrkkode, ...] = felt("Koder", "Kodene i STYRK-08, med fire siffer i anførselstegn.", standard=())
    niva: Utdanningsniva | None = felt("Utdanning", "Den utdanningen yrket vanligvis krever.", standard=None)
    fagfelt: Fagfelt | None = felt("Fagfelt", "Hva utdanningen handler om.", standard=None)
    i_stillinger: tuple[Stillingsord, ...] = felt(
        "Ord i annonser", "Ord i tittelen på en annonse som viser at det er dette yrket.", standard=()
    )
    tekst: Brodtekst = None
    kilder: ValgfrieKilder = ()
    en: PaEngelsk = None

    @property
    def side(self) -> str:
        """The page that it has where it has a code."""
        return f"jobb/yrker/{self.id}/"

    @model_validator(mode="after")
    def _har_kilde(self) -> Self:
        if (self.styrk08 or self.tekst) and not self.kilder:
            raise PydanticCustomError("felt:kilder", "mangler. En kode og en tekst må ha minst én kilde")
        return self


class Yrker(Datafil):
    """The file data/yrker.yml."""

    plass = Plass("data/yrker.yml", "jobb/")

    yrker: Annotated[tuple[Yrke, ...], *MINST_EN, Merke.DELT] = felt(
        "Yrker", "Hvert yrke én gang, så det har ett navn overalt."
    )
    oppdatert: Oppdatert

    @model_validator(mode="after")
    def _ett_av_hvert_navn(self) -> Self:
        sett = set()
        for yrke in self.yrker:
            if yrke.navn in sett:
                raise PydanticCustomError("felt:yrker", "har «{navn}» to ganger", {"navn": yrke.navn})
            sett.add(yrke.navn)
        return self
