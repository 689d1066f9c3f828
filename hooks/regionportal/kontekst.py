"""What the outputs depend on beside the data."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from gettext import NullTranslations
from posixpath import normpath

FELLES = "felles"  # the folder of what all regions share, beside the project's data/: it lies in no region's own
EGET = "nb"  # the language that the portal's own words are written in


@dataclass(frozen=True, slots=True)
class Kontekst:
    """The day that the site is built for, the site's address ending in /, the language (BCP 47), and where a file of
    the repository is edited: an address that the file's name is put after. Empty when no repository is known.
    ``klokka`` is the time, where it is known, ``repo`` the repository's address, ``mappe`` the folder of the region in
    it, and ``oversettelser`` the texts in the language."""

    dag: date
    adresse: str
    sprak: str = EGET
    endring: str = ""
    klokka: datetime | None = field(default=None, compare=False)  # what it decides is in Kunnskap
    repo: str = ""
    mappe: str = ""
    oversettelser: NullTranslations = field(default=NullTranslations(), compare=False)

    def endres(self, fil: str) -> str | None:
        """Where a file of the region, or of what regions share, is edited; None where no repository is known."""
        if not self.endring:
            return None
        return endring(self.repo) + i_repoet(fil, self.mappe)

    @property
    def sprakmappe(self) -> str:
        """What the addresses of pages in the language begin with, from the site's root."""
        return sprakmappe(self.sprak)

    @property
    def sidenes(self) -> str:
        """The address that those of the pages in the language begin with."""
        return self.adresse + self.sprakmappe

    @property
    def har_adresse(self) -> bool:
        """Whether it is known where the site will be."""
        return self.adresse != "/"

    @property
    def webcal(self) -> str:
        """The address of the pages as calendar programs open it, to follow what is there; empty where it is not
        known."""
        return f"webcal:{self.sidenes.partition(':')[2]}" if self.har_adresse else ""

    @property
    def na(self) -> datetime:
        """The time that the site is built for: noon, where only the day is known."""
        return self.klokka or datetime.combine(self.dag, time(12), UTC)

    def gettext(self, tekst: str, **verdier: object) -> str:
        """A text of ours in the language, with %(navn)s filled in."""
        return self.oversettelser.gettext(tekst) % verdier


def sprakmappe(sprak: str) -> str:
    """What the addresses of pages in a language begin with, from the site's root."""
    return "" if sprak == EGET else f"{sprak}/"


def i_repoet(fil: str, mappe: str) -> str:
    """What a file is called in the repository, when a region whose folder that is (it ends in /, or is empty) calls it
    this. What regions share is in the folder of none."""
    return fil if fil.startswith(f"{FELLES}/") else normpath(f"{mappe}{fil}")


def endring(repo: str, mappe: str = "") -> str:
    """Where the files of a folder of a repository are edited, as on GitHub; empty without a repository."""
    return f"{repo.rstrip('/')}/edit/main/{mappe}" if repo else ""
