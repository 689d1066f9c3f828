"""Characters in an answer that nobody but the sender can see, and letters that were lost on the way."""

from collections.abc import Iterator

from regionportal.ground.tegn import EGNE, FEILLEST, TAPT


def les(svar: str) -> Iterator[str]:
    """What to tell of each kind of them, once."""
    if treff := TAPT.search(svar):
        yield f"I «{treff[0]}» har en bokstav gått tapt på veien. Skriv ordet på nytt"
    if treff := FEILLEST.search(svar):
        yield f"I «{treff[0]}» er bokstaver blitt til andre tegn på veien. Skriv det på nytt"
    egne = set(EGNE.findall(svar))
    for linje in svar.split("\n") if egne else ():
        if linje.lstrip()[:1] in egne:
            yield "Her står et punktmerke fra Word, som andre ikke kan se. Skriv en strek (-) først i linja i stedet"
            egne -= {linje.lstrip()[0]}
            break
    if egne:
        koder = ", ".join(f"U+{ord(tegn):04X}" for tegn in sorted(egne)[:3])
        yield f"Her står et tegn som bare vises hos deg ({koder}). Skriv det på en annen måte"
