"""What the outputs depend on beside the data."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Kontekst:
    """The day that the site is built for, the site's address ending in /, and the language (BCP 47)."""

    dag: date
    adresse: str
    sprak: str = "nb"
