"""What stands in the sheet: fields that hold for the whole survey, then a table with one row for each need.

Both formats have the same cells, so a sheet that someone saves as CSV is still the same sheet.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from regionportal.ground.skrivemate import fold
from regionportal.model.yrke import Utdanningsniva

ARK, LISTER = "Behov", "Lister"


@dataclass(frozen=True, slots=True)
class Kolonne:
    """A heading, the field of the record that it stands for, and what to write there. ``bredde`` is in characters.

    ``som_tekst``: Excel is not to guess a number or a date there. ``tall``: a whole number, from and to.
    """

    felt: str
    navn: str
    hjelp: str
    bredde: int = 12
    ogsa: tuple[str, ...] = ()
    som_tekst: bool = False
    tall: tuple[int, int] | None = None


OVERST = (
    Kolonne("kommune", "Kommune", "Navnet på kommunen."),
    Kolonne(
        "kartlagt",
        "Kartlagt",
        "Året dere fant det ut. Et nytt år blir en ny kartlegging, og den forrige blir stående.",
        tall=(2000, 2100),
    ),
    Kolonne("grunnlag", "Grunnlag", "Har dere kartlagt det selv, spurt noen, eller regnet framover?"),
    Kolonne(
        "url",
        "Kilde (adresse)",
        "Nettsida der det står, for eksempel saken i kommunestyret.",
        ogsa=("Kilde", "Adresse"),
        som_tekst=True,
    ),
    Kolonne("kilde", "Kildens navn", "Det lenka skal hete. Kan stå tomt.", som_tekst=True),
    Kolonne(
        "lest",
        "Lest",
        "Måneden dere så på kilden, som 2026-11. Står det tomt, blir det denne måneden.",
        som_tekst=True,
    ),
    Kolonne("forbehold", "Forbehold", "Det leseren må vite før hun stoler på tallene. Kan stå tomt.", som_tekst=True),
)
TABELL = (
    Kolonne("yrke", "Yrke", "Velg fra lista.", 28),
    Kolonne(
        "styrk08",
        "STYRK-08",
        "Koden for yrket. Kan stå tom, eller stå i stedet for yrket.",
        12,
        ogsa=("STYRK", "Yrkeskode"),
        som_tekst=True,
    ),
    Kolonne("niva", "Nivå", "Bare når det er et annet nivå enn det vanlige for yrket.", 18),
    Kolonne("ar", "År", "Året dere trenger dem.", 8, tall=(2000, 2100)),
    Kolonne("antall", "Antall", "Hvor mange. La den stå tom når dere ikke vet det.", 8, tall=(1, 10_000)),
    Kolonne("merknad", "Merknad", "Noe den som søker, bør vite. Ingen navn på personer.", 56, som_tekst=True),
)
ANNEN_KOMMUNE = Kolonne("kommune", "Kommune", "Bare når raden gjelder en annen kommune enn den øverst.", 18)

KOLONNER = (*TABELL, ANNEN_KOMMUNE)

GRUNNLAG = {
    "kartlegging": "kartlegging",
    "undersokelse": "undersøkelse",
    "framskriving": "framskriving",
    "opplysning": "en enkelt opplysning",
}
NIVAER = {niva: niva for niva in get_args(Utdanningsniva)}


def nokkel(tekst: str) -> str:
    """The text without what people write differently: capitals, marks, spaces, hyphens, and å for a as in our ids."""
    return re.sub(r"[\W_]+", "", fold(tekst))


def kolonne(tekst: str, blant: tuple[Kolonne, ...]) -> Kolonne | None:
    """The column or field that a heading means."""
    return next((en for en in blant if nokkel(tekst) in map(nokkel, (en.navn, *en.ogsa))), None)


def er_hode(rad: Sequence[object]) -> bool:
    """Whether the row has the headings of the table."""
    funnet = {en.felt for verdi in rad if isinstance(verdi, str) and (en := kolonne(verdi, KOLONNER))}
    return len(funnet & {"yrke", "styrk08", "ar", "antall"}) >= 2
