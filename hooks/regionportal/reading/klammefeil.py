"""Slips in the signs of a line with {} or []: as the line was meant, and what to say."""

import re
from collections.abc import Iterator, Sequence

from regionportal.reading.linje import feltnavn, i_anforsel, vis

Rettet = Iterator[tuple[str, str]]

_I_LINJA = re.compile(r"(?P<navn>(?<=[{,\s])[^\W\d]\w*): +(?P<verdi>(?:(?!, *\w+:\s|[}\]]\s*(?:,|$)).)+)")
_KLAMMER = {"[": "]", "{": "}"}


def midt_i_anforsel_i_linja(linjer: Sequence[str], nummer: int) -> Rettet:
    """The same inside {}."""
    linje = linjer[nummer]
    ny = re.sub(
        r"\b(\w++: ++)(\"[^\"]*\"\s*+[^\s,}\"][^,}]*+)([,}]|$)",
        lambda en: en[1] + i_anforsel(en[2].strip()) + en[3] if en[3] else en[0],
        linje,
    )
    yield ny, f'anførselstegnet (") slutter før teksten gjør det. Skriv {vis(ny)}'


def komma_mellom_felt(linjer: Sequence[str], nummer: int) -> Rettet:
    linje = linjer[nummer]
    if "{" in linje:
        kjent = "|".join(sorted(feltnavn()))
        ny = re.sub(rf"(?<=[^\s,{{:\[;])(?:\s*+;\s*+|\s++)(?=(?:{kjent}): )", ", ", linje)
        yield ny, f"det skal være komma mellom feltene i {{}}. Skriv {vis(ny)}"


def klammer(linjer: Sequence[str], nummer: int) -> Rettet:
    """Brackets that are not closed, or are closed twice."""
    linje = linjer[nummer].rstrip()
    uten_sitat = re.sub(r"\"[^\"]*\"|'[^']*'", "", linje)
    apne: list[str] = []
    for tegn in uten_sitat:
        if tegn in _KLAMMER:
            apne.append(_KLAMMER[tegn])
        elif apne and tegn == apne[-1]:
            apne.pop()
        elif tegn in "]}" and linje.endswith(tegn) and ":" in uten_sitat:
            yield linje[:-1].rstrip(), f"det står en {tegn} for mye på slutten. Skriv {vis(linje[:-1].rstrip())}"
            return
    if apne and linje != linje.rstrip("[{"):
        return
    if apne:
        slutt = "".join(reversed(apne))
        ny = f"{linje.rstrip(', ')}{slutt}"
        yield ny, f"det mangler {slutt} på slutten. Skriv {vis(ny)}"


def apen_klamme(linjer: Sequence[str], nummer: int) -> Rettet:
    linje = linjer[nummer].rstrip()
    treff = re.fullmatch(r"(\s*(?:- +)?)(\w+): +(\w+: .*\})", linje)
    if treff and "{" not in linje:
        ny = f"{treff[1]}{treff[2]}: {{{treff[3]}"
        yield ny, f"det mangler en {{ foran feltene. Skriv {vis(ny)}"
    elif (treff := re.fullmatch(r"(\s*- +)(\w+: .*\})", linje)) and "{" not in linje:
        ny = f"{treff[1]}{{{treff[2]}"
        yield ny, f"det mangler en {{ foran feltene. Skriv {vis(ny)}"


def runde_klammer(linjer: Sequence[str], nummer: int) -> Rettet:
    if treff := re.fullmatch(r"(\s*(?:- +)?(?:\w+: +)?)\((\w+: .*)\)\s*", linjer[nummer]):
        ny = f"{treff[1]}{{{treff[2]}}}"
        yield ny, f"feltene skal stå i {{}}, ikke i (). Skriv {vis(ny)}"


def i_anforselstegn_i_linja(linjer: Sequence[str], nummer: int) -> Rettet:
    """The same inside {}."""
    linje = linjer[nummer]
    if "{" in linje:
        ny = _I_LINJA.sub(_verdi_i_anforsel, linje)
        yield ny, f"teksten har et tegn som betyr noe eget, og må stå i anførselstegn. Skriv {vis(ny)}"


def _verdi_i_anforsel(treff: re.Match[str]) -> str:
    verdi = treff["verdi"].strip()
    trenger = re.search(r": |:$| #|[\[\]{}]", verdi) or verdi[0] in "@`%&*!|>?-"
    return f"{treff['navn']}: {i_anforsel(verdi)}" if trenger and verdi[0] not in "\"'" else treff[0]
