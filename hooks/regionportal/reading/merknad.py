"""A comment of YAML that was not meant as one: # after a space cuts the rest of the line off a text without quotes."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from regionportal.feil import Sti

# Nothing, a name from a list, a day, a number or an address, and then «# …»: that is a comment.
_KORT_VERDI = re.compile(r"[a-z0-9_:/.?=&%+~-]*", re.ASCII)
MERKNAD = "for # etter et mellomrom begynner en merknad"
_MERKNAD = re.compile(r"[ \t]+(#.*)")


@dataclass(frozen=True, slots=True)
class Avkuttet:
    """A text, and what was cut off it. ``tvil``: it may be a comment beside a value from a list."""

    verdi: str
    borte: str
    tvil: bool = False

    @property
    def melding(self) -> str:
        hele = json.dumps(f"{self.verdi} {self.borte}".strip(), ensure_ascii=False)
        return (
            f"{self._borte}. Hører det til teksten, så sett anførselstegn om hele: {hele}. "
            "Er det en merknad, så skriv den på en egen linje"
        )

    @property
    def melding_i_linja(self) -> str:
        """The same, of a text that has others after it in the line."""
        return f"{self._borte}. Sett anførselstegn om teksten som begynner med «{self.verdi} #»"

    @property
    def _borte(self) -> str:
        return f"«{self.borte}» kommer ikke med, {MERKNAD}"


class Plass(Protocol):
    """A place in a file, as libyaml says it: line and column, both counted from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


def avkuttet(verdi: str, linjer: Sequence[str], slutt: Plass | None, i_anforsel: bool) -> Avkuttet | None:
    """What the rest of its line took from a value, if that was text. ``linjer`` are those of the file, or none where no
    line has a #. Behind quotes «# …» is a comment, but «#7» is hardly one."""
    treff = _MERKNAD.match(linjer[slutt.line], slutt.column) if slutt and slutt.line < len(linjer) else None
    if not treff:
        return None
    som_merknad, kort = treff[1][1:2] in ("", " "), _KORT_VERDI.fullmatch(verdi) is not None
    if som_merknad and (i_anforsel or (kort and not verdi.isalpha())):
        return None
    return Avkuttet(verdi, treff[1].rstrip(), som_merknad and kort)


def i_linja(avkuttet: Mapping[Sti, Avkuttet], linjer: Mapping[Sti, int], fra: int, til: int) -> tuple[int, str] | None:
    """The line and the message of what was cut between two lines, if the line needed its end, as
    {navn: Kai #7, lat: 69.1} does."""
    for sti, en in avkuttet.items():
        if fra <= linjer[sti] <= til and en.borte.endswith((",", "}", "]")):
            return linjer[sti], en.melding_i_linja
    return None
