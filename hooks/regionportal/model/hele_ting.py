"""Figures that count what there are no halves of: people, posts, homes."""

import re

from pydantic_core import PydanticCustomError

from regionportal.ground.tallform import tall

_HELE = re.compile(
    r"personer|innbyggere|mennesker|kvinner|menn|barn|unge|elever|studenter|lærlinger|søkere|deltakere|medlemmer"
    r"|frivillige|ansatte|leger|sykepleiere|lærere|stillinger|arbeidsplasser|jobber|søknader|svar|plasser|boliger|hytter"
    r"|tomter|husstander|husholdninger|virksomheter|bedrifter|foretak|kommuner|skoler|barnehager|kurs|foreninger|besøkende",
    re.IGNORECASE,
)
_ET_SNITT = re.compile(r"\b(?:per|pr|i snitt|gjennomsnitt\w*|snitt\w*|median\w*)\b", re.IGNORECASE)


def sjekk_hele(verdi: float, enhet: str, navn: str | None) -> None:
    """The fault of the number, when it counts such things and is no whole one. ``navn`` is what the figure tells: an
    average of them may be anything."""
    if verdi != int(verdi) and _HELE.fullmatch(enhet) and not _ET_SNITT.search(navn or ""):
        feil = {"verdi": tall(verdi), "enhet": enhet}
        raise PydanticCustomError("felt:verdi", "{enhet} telles i hele tall, og «{verdi}» er ikke et helt tall", feil)
