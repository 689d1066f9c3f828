"""Characters in an answer that nobody but the sender can see, and letters that were lost on the way."""

import re
from collections.abc import Iterator
from unicodedata import category

from regionportal.ground.tegn import FEILLEST

_TAPT = re.compile(r"[^\s]{0,40}\ufffd[^\s]{0,40}")
_KANSKJE_EGNE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")


def les(svar: str) -> Iterator[str]:
    """What to tell of each kind of them, once."""
    if treff := _TAPT.search(svar):
        yield f"I «{treff[0]}» har en bokstav gått tapt på veien. Skriv ordet på nytt"
    if treff := FEILLEST.search(svar):
        yield f"I «{treff[0]}» er bokstaver blitt til andre tegn på veien. Skriv det på nytt"
    egne = {tegn for tegn in _KANSKJE_EGNE.findall(svar) if category(tegn) == "Co"}
    for linje in svar.split("\n") if egne else ():
        if linje.lstrip()[:1] in egne:
            yield "Her står et punktmerke fra Word, som andre ikke kan se. Skriv en strek (-) først i linja i stedet"
            egne -= {linje.lstrip()[0]}
            break
    if egne:
        koder = ", ".join(f"U+{ord(tegn):04X}" for tegn in sorted(egne)[:3])
        yield f"Her står et tegn som bare vises hos deg ({koder}). Skriv det på en annen måte"
