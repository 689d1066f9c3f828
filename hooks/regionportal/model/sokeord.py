"""What people search for, where it is not what the page calls itself."""

from typing import Annotated, Literal

from regionportal.model.felt import Merke, felt
from regionportal.model.typer import Modell, Navn

Sokeord = Annotated[
    tuple[Navn, ...],
    felt(
        "Søkeord",
        "Andre ord folk søker med når de vil hit: dialekt, nynorsk, samisk, kvensk og engelsk. Ett ord eller flere.",
        ["barnehageplass", "dagmamma", "kindergarten"],
    ),
]
# The pages that every region has, and those that it has when there is something for them.
Fastside = Literal[
    "flytte-hit/",
    "hva-skjer/",
    "jobb/",
    "jobb/ledige/",
    "jobb/ferdig-utdannet/",
    "jobb/vi-er-to/",
    "kommuner/",
    "om-regionen/",
    "skatter/",
    "tiltak/",
    "fotokonkurranse/",
    "en/",
]


class Sidesokeord(Modell):
    """What people search for when they want a page that is made of many records."""

    i_linja = True

    side: Annotated[Fastside, Merke.KJENNETEGN] = felt(
        "Side", "Adressen til sida, uten nettstedet foran.", "hva-skjer/"
    )
    sokeord: Sokeord
