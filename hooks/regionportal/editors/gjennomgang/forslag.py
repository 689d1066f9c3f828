"""What the rules look at."""

from dataclasses import dataclass
from datetime import date

from regionportal.reading.innhold import Innhold


@dataclass(frozen=True)
class Forslag:
    """The data before and after, and the files that are new or changed: the rules speak of those only. A rule yields
    ``Funn``, as the rules for all records do; here each is a warning."""

    gammel: Innhold
    ny: Innhold
    endrede: frozenset[str]
    dag: date

    def rang(self, fil: str) -> tuple[bool, bool, str]:
        """Of two files that something is wrong with together, the one that comes last is told of: a new one, or a
        changed one."""
        return fil in self.endrede, fil not in self.gammel.filer, fil
