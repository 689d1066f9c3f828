"""A comment of YAML that was not meant as one: # after a space cuts the rest of the line off a text without quotes."""

import json
import re
from dataclasses import dataclass

# Nothing, a name from a list, a day, a number or an address, and then «# …»: that is a comment.
_KORT_VERDI = re.compile(r"[a-z0-9_:/.?=&%+~-]*", re.ASCII)
_MERKNAD = re.compile(r"[ \t]+(#.*)")


@dataclass(frozen=True, slots=True)
class Avkuttet:
    """A text, and what was cut off it."""

    verdi: str
    borte: str

    @property
    def melding(self) -> str:
        hele = json.dumps(f"{self.verdi} {self.borte}", ensure_ascii=False)
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
        return f"«{self.borte}» kommer ikke med, for # etter et mellomrom begynner en merknad"


def avkuttet(verdi: str, etter: str) -> Avkuttet | None:
    """What the rest of the line took from a value, if that was text."""
    treff = _MERKNAD.match(etter)
    if not treff or (treff[1][1:2] in ("", " ") and _KORT_VERDI.fullmatch(verdi)):
        return None
    return Avkuttet(verdi, treff[1].rstrip())
