"""What the outputs depend on beside the data."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Kontekst:
    """The day that the site is built for, the site's address ending in /, the language (BCP 47), and where a file of the
    repository is edited: an address that the file's name is put after. Empty when no repository is known."""

    dag: date
    adresse: str
    sprak: str = "nb"
    endring: str = ""


def endring(repo: str) -> str:
    """Where the files of a repository are edited, as on GitHub; empty without a repository."""
    return f"{repo.rstrip('/')}/edit/main/" if repo else ""
