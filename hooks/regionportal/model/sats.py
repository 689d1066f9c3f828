"""A sum of money or a rate that can change: it stands in one place, with a source and a day to look again."""

import json
import re
from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator, BeforeValidator, model_validator

from regionportal.model.adresse import Nettadresse
from regionportal.model.felles import Id, Kilder, MaSjekkesInnen, Oppdatert
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import Oversettelse, oversettes
from regionportal.model.post import Datafil, Plass
from regionportal.model.tid import TidspunktFelt, sjekk_rekkefolge
from regionportal.model.typer import Modell, Navn, Setninger, i_grensene, ikke_tusen

LENGSTE_ORD = 120  # where no source gives a number
TABELL = "flytte-hit/#sats-"  # the page where each rate has its row, from the site's root


class Myndighet(Modell):
    """Who decides the rate, and where they say what it is today."""

    i_linja = True

    navn: Annotated[Navn, Merke.TITTEL] = felt("Navn", "Den som bestemmer satsen.", "Lånekassen")
    url: Nettadresse = felt("Adresse", "Siden der de sier hva satsen er i dag.", "https://lanekassen.no/")


_ET_TALL = re.compile(
    r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?"
)  # the web editor writes the field as text, whatever is in it


# 25,5 | 60.000 kr | 60000,- | 6 0000 | kr 500 | 12 %: a number that is written as people say it, and not as words.
_TALL_MED_ENHET = re.compile(r"(?:kr\.?|nok)?\s*-?\d[\d\s.,'’]*(?:,?-|kr\.?|kroner|nok|%|prosent)?", re.IGNORECASE)


def _tall_eller_ord(verdi: object) -> object:
    if isinstance(verdi, str) and _TALL_MED_ENHET.fullmatch(verdi.strip()) and not _ET_TALL.fullmatch(verdi.strip()):
        raise ValueError(
            f"«{verdi}» er et tall. Skriv bare tallet, uten mellomrom og med punktum foran desimalene. Det som hører "
            "til, som kr eller prosent, står i «enhet»"
        )
    if isinstance(verdi, bool) or not isinstance(verdi, int | float | str) or not str(verdi).strip():
        raise ValueError("skriv et tall, eller noen ord når tallet ikke er kjent")
    return json.loads(verdi) if isinstance(verdi, str) and _ET_TALL.fullmatch(verdi.strip()) else verdi


def _i_grensene(verdi: float | str) -> float | str:
    if isinstance(verdi, str) and len(verdi) > LENGSTE_ORD:
        raise ValueError(f"er {len(verdi)} tegn. Høyst {LENGSTE_ORD} er tillatt. Resten kan stå i «merknad»")
    return verdi if isinstance(verdi, str) else i_grensene(verdi)


TallEllerOrd = Annotated[
    int | float | str, AfterValidator(_i_grensene), BeforeValidator(_tall_eller_ord), BeforeValidator(ikke_tusen)
]


class SatsPaEngelsk(Oversettelse):
    """The rate in English, and where those who read that can see what it is today."""

    i_linja = True

    url: Nettadresse | None = felt(
        "Adresse",
        "En side på engelsk om ordningen, helst hos den som bestemmer.",
        "https://lanekassen.no/en-US/",
        standard=None,
    )


@oversettes
class Sats(Modell):
    """One entry of data/satser.yml. ``verdi`` is words where no source gives a number."""

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Navn", "Hva satsen heter.", "Sletting av studielån")
    verdi: Annotated[TallEllerOrd, Merke.TALL, Merke.OVERSETTES] = felt(
        "Beløp eller sats", "Tallet, uten mellomrom. Noen ord når ingen kilde har et tall.", 60000, "lavere sats"
    )
    enhet: Annotated[Navn | None, Merke.TALL, Merke.OVERSETTES] = felt(
        "Enhet", "Det som står etter tallet.", "kr per år", standard=None
    )
    gjelder_fra: TidspunktFelt = felt("Gjelder fra", "Dagen, måneden eller året satsen begynte å gjelde.", "2025-01-01")
    gjelder_til: TidspunktFelt | None = felt("Gjelder til", "Når den ikke gjelder lenger.", "2026-12-31", standard=None)
    gjelder_for: Annotated[Navn, Merke.OVERSETTES] = felt(
        "Gjelder for", "Hvor eller for hvem.", "alle som bor i regionen"
    )
    myndighet: Annotated[Myndighet | None, Merke.ANDRES] = felt(
        "Bestemmes av", "Den som bestemmer satsen.", standard=None
    )
    kilder: Kilder
    sjekkes_innen: MaSjekkesInnen
    merknad: Annotated[Setninger | None, Merke.OVERSETTES] = felt(
        "Merknad", "Det leseren bør vite.", "Spør barnehagen om du betaler for mat.", standard=None
    )
    en: SatsPaEngelsk | None = None

    @property
    def side(self) -> str:
        """Its row in the table of rates."""
        return f"{TABELL}{self.id}"

    def over(self, dag: date) -> bool:
        """Whether it is known to apply no more."""
        return self.gjelder_til is not None and self.gjelder_til.siste_dag < dag

    @model_validator(mode="after")
    def _rekkefolge(self) -> Self:
        siste = self.gjelder_til.siste_dag if self.gjelder_til else None
        sjekk_rekkefolge("gjelder_til", self.gjelder_fra.forste_dag, siste, self.gjelder_fra)
        return self


class Satser(Datafil):
    """The file data/satser.yml."""

    plass = Plass("data/satser.yml", "flytte-hit/")

    satser: Annotated[tuple[Sats, ...], Merke.DELT] = felt(
        "Satser", "Beløp og satser som kan endre seg. Teksten andre steder henter dem herfra."
    )
    oppdatert: Oppdatert
