"""Slips of the keyboard that make a line something else than YAML: each with the line as it was meant, and what to say.

A slip here is a guess. Whether it is right, ``retting`` tries.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from regionportal.ground.skrivemate import fold
from regionportal.model.felt import felter_i
from regionportal.model.slag import SLAG

HARDE = "\u00a0\u2007\u2009\u202f\u3000"  # spaces that look like the plain one, and are none to YAML
STREKER = "‐‑‒–—―−•·▪●*"  # what a word processor makes of a dash at the beginning of a line
LENGST = 90  # characters of a line that a message shows

_NAVN = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*)(?P<etter>\s*:\s+)(?P<verdi>\S.*)")
_UTEN_MELLOMROM = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*):(?P<verdi>(?!//)\S.*)")
_UTEN_KOLON = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*)\s*(?:[=;]|：|\s)\s*(?P<verdi>\S.*)")
_I_LINJA = re.compile(r"(?P<navn>(?<=[{,\s])[^\W\d]\w*): +(?P<verdi>(?:(?!, *\w+:\s|[}\]]\s*(?:,|$)).)+)")
_KLAMMER = {"[": "]", "{": "}"}


class Retting(NamedTuple):
    """Line number ``linje`` (from 0) as it was meant, and what is said of it."""

    linje: int
    ny: str
    melding: str


def forslag(linjer: Sequence[str], nummer: int) -> Iterator[Retting]:
    """What may have been meant, the likeliest first, where a reader gave up at line ``nummer`` (from 0)."""
    over = next((en for en in range(nummer - 1, -1, -1) if linjer[en].strip()), nummer)
    for slipp in _SLIPP:
        for en in dict.fromkeys((nummer, over)):
            yield from (Retting(en, *rettet) for rettet in slipp(linjer, en) if rettet[0] != linjer[en])
    for en in range(over - 1, -1, -1):  # a quote that is never closed is found far below
        yield from (Retting(en, *rettet) for rettet in _apen_anforsel(linjer, en))


@cache
def feltnavn() -> frozenset[str]:
    """Every name of a field, in any kind of file."""
    return frozenset(sti[-1] for slag in SLAG.values() for sti in felter_i(slag.modell))


def vis(linje: str) -> str:
    """A line in a message."""
    kort = linje.strip()
    return f"«{kort}»" if len(kort) <= LENGST else f"«{kort[:LENGST]}…»"


def i_anforsel(tekst: str) -> str:
    """The text in quotes that read back as the same; plain where quotes in it can be the Norwegian ones."""
    if '"' not in tekst and "\\" not in tekst:
        return f'"{tekst}"'
    norsk = re.sub(r'"([^"]*)"', r"«\1»", tekst)
    if '"' not in norsk and "\\" not in norsk:
        return norsk if norsk.startswith("«") and not re.search(r": |:$| #|[,{}\[\]]", norsk) else f'"{norsk}"'
    return "'{}'".format(tekst.replace("'", "''"))


_Rettet = Iterator[tuple[str, str]]


def _harde_mellomrom(linjer: Sequence[str], nummer: int) -> _Rettet:
    linje = linjer[nummer]
    treff = re.match(rf"[\s{HARDE}]*(?:-[\s{HARDE}]+)*(?:\w+[\s{HARDE}]*:[\s{HARDE}]+)?", linje)
    if treff and re.search(f"[{HARDE}]", treff[0]):
        ny = re.sub(f"[{HARDE}]", " ", treff[0]) + linje[treff.end() :]
        yield ny, f"linja har et hardt mellomrom, som bare ser ut som et vanlig. Slett det, og skriv {vis(ny)}"


def _mellomrom_etter_kolon(linjer: Sequence[str], nummer: int) -> _Rettet:
    if treff := _UTEN_MELLOMROM.fullmatch(linjer[nummer]):
        ny = f"{treff['foran']}{treff['navn']}: {treff['verdi']}"
        yield ny, f"det mangler et mellomrom etter kolonet. Skriv {vis(ny)}"


def _liste_med_strek(linjer: Sequence[str], nummer: int) -> _Rettet:
    if treff := re.fullmatch(rf"(\s*)([{STREKER}])\s*(\S.*)", linjer[nummer]):
        ny = f"{treff[1]}- {treff[3]}"
        yield ny, f"punktet i lista begynner med «{treff[2]}». Bruk vanlig bindestrek: {vis(ny)}"
    elif treff := re.fullmatch(r"(\s*)-([^\s-].*)", linjer[nummer]):
        ny = f"{treff[1]}- {treff[2]}"
        yield ny, f"det mangler et mellomrom etter bindestreken. Skriv {vis(ny)}"


def _innrykk(linjer: Sequence[str], nummer: int) -> _Rettet:
    linje = linjer[nummer]
    bar = linje.lstrip(" ")
    har = len(linje) - len(bar)
    navn = re.match(r"(?:- +)*(\w+)\s*:(?:\s|$)", bar)
    if not (bar.startswith("- ") or (navn and navn[1] in feltnavn())):
        return
    over = [re.match(r" *(?:- +)*", en).end() for en in reversed(linjer[:nummer]) if en.strip()]  # type: ignore[union-attr]
    brukt = [len(en) - len(en.lstrip(" ")) for en in reversed(linjer[:nummer]) if en.strip()]
    for innrykk in sorted(dict.fromkeys([*over[:1], *brukt[:20]]), key=lambda en: abs(en - har)):
        skal = f"med {innrykk}" if innrykk else "uten"
        melding = (
            f"linja begynner med {har} mellomrom, men skal trolig begynne {skal}, som linjene den hører sammen med"
        )
        yield " " * innrykk + bar, melding


def _midt_i_anforsel(linjer: Sequence[str], nummer: int) -> _Rettet:
    """Quotes that end before the text does."""
    linje = linjer[nummer]
    treff = _NAVN.fullmatch(linje) or re.fullmatch(r"(?P<foran>\s*- +)(?P<navn>)(?P<etter>)(?P<verdi>\S.*)", linje)
    if treff and treff["verdi"][0] in "\"'":
        verdi, tegn = treff["verdi"].strip(), treff["verdi"][0]
        inni = verdi[1:-1] if verdi[-1] == tegn and verdi.count(tegn) > 2 else verdi
        if inni == verdi and tegn == '"' and verdi[-1] == tegn and "\\" in verdi:
            ny = f"{treff['foran']}{treff['navn']}{treff['etter']}'{verdi[1:-1]}'"
            yield ny, f'\\ har en egen betydning inne i "…". Skriv {vis(ny)}'
        elif verdi.count(tegn) > 1 and inni.count(tegn) > (tegn == '"' and inni == verdi):
            ny = f"{treff['foran']}{treff['navn']}{treff['etter']}{i_anforsel(inni)}"
            yield ny, f"anførselstegnet ({tegn}) slutter før teksten gjør det. Skriv {vis(ny)}"
    ny = re.sub(
        r"(\w+: +)(\"[^\"]*\"[^,}\"]*[^\s,}\"][^,}]*)(?=[,}])", lambda en: en[1] + i_anforsel(en[2].strip()), linje
    )
    yield ny, f'anførselstegnet (") slutter før teksten gjør det. Skriv {vis(ny)}'


def _apen_anforsel(linjer: Sequence[str], nummer: int) -> _Rettet:
    linje = linjer[nummer].rstrip()
    treff = re.search(r"(?:: +|- +)([\"'])", linje)
    if treff and linje.count(treff[1]) % 2:
        slutt = re.compile(r",\s*\w+: |[}\]\s]*$").search(linje, treff.end()) if "{" in linje else None
        plass = slutt.start() if slutt else len(linje)
        ny = f"{linje[:plass]}{treff[1]}{linje[plass:]}"
        yield ny, f"anførselstegnet ({treff[1]}) åpnes, men lukkes ikke. Skriv {vis(ny)}"


def _komma_mellom_felt(linjer: Sequence[str], nummer: int) -> _Rettet:
    linje = linjer[nummer]
    if "{" in linje:
        kjent = "|".join(sorted(feltnavn()))
        ny = re.sub(rf"(?<=[^\s,{{:\[])\s+(?=(?:{kjent}): )", ", ", linje)
        yield ny, f"det mangler et komma mellom feltene i {{}}. Skriv {vis(ny)}"


def _klammer(linjer: Sequence[str], nummer: int) -> _Rettet:
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


def _apen_klamme(linjer: Sequence[str], nummer: int) -> _Rettet:
    linje = linjer[nummer].rstrip()
    treff = re.fullmatch(r"(\s*(?:- +)?)(\w+): +(\w+: .*\})", linje)
    if treff and "{" not in linje:
        ny = f"{treff[1]}{treff[2]}: {{{treff[3]}"
        yield ny, f"det mangler en {{ foran feltene. Skriv {vis(ny)}"
    elif (treff := re.fullmatch(r"(\s*- +)(\w+: .*\})", linje)) and "{" not in linje:
        ny = f"{treff[1]}{{{treff[2]}"
        yield ny, f"det mangler en {{ foran feltene. Skriv {vis(ny)}"


def _ekstra_dokument(linjer: Sequence[str], nummer: int) -> _Rettet:
    if linjer[nummer].strip() in ("---", "..."):
        yield "", f"linja med {linjer[nummer].strip()} skal ikke være her. Slett den"


def _i_anforselstegn(linjer: Sequence[str], nummer: int) -> _Rettet:
    """Text that means something in YAML, and must stand in quotes."""
    linje = linjer[nummer]
    treff = _NAVN.fullmatch(linje) or re.fullmatch(r"(?P<foran>\s*- +)(?P<navn>)(?P<etter>)(?P<verdi>\S.*)", linje)
    if treff and treff["verdi"][0] not in "\"'" and not re.match(r"\{\w+: .*\}$", treff["verdi"]):
        verdi = treff["verdi"].strip()
        ny = f"{treff['foran']}{treff['navn']}{treff['etter']}{i_anforsel(verdi)}"
        yield ny, f"{_hvorfor(verdi)}, og må stå i anførselstegn. Skriv {vis(ny)}"


def _i_anforselstegn_i_linja(linjer: Sequence[str], nummer: int) -> _Rettet:
    """The same inside {}."""
    linje = linjer[nummer]
    if "{" in linje:
        ny = _I_LINJA.sub(_verdi_i_anforsel, linje)
        yield ny, f"teksten har et tegn som betyr noe eget, og må stå i anførselstegn. Skriv {vis(ny)}"


def _verdi_i_anforsel(treff: re.Match[str]) -> str:
    verdi = treff["verdi"].strip()
    trenger = re.search(r": |:$| #|[\[\]{}]", verdi) or verdi[0] in "@`%&*!|>?-"
    return f"{treff['navn']}: {i_anforsel(verdi)}" if trenger and verdi[0] not in "\"'" else treff[0]


def _hvorfor(verdi: str) -> str:
    if verdi[0] in "@`%&*!|>?-[{]},":
        return f"teksten begynner med «{verdi[0]}»"
    return "teksten har et kolon" if re.search(r":\s|:$", verdi) else "teksten har et tegn som betyr noe eget her"


def _mangler_kolon(linjer: Sequence[str], nummer: int) -> _Rettet:
    treff = _UTEN_KOLON.fullmatch(linjer[nummer])
    if treff and fold(treff["navn"]) in feltnavn():
        ny = f"{treff['foran']}{treff['navn']}: {treff['verdi']}"
        yield ny, f"det mangler et kolon etter feltnavnet. Skriv {vis(ny)}"
    elif fold(linjer[nummer].strip()) in feltnavn():
        ny = f"{linjer[nummer].rstrip()}:"
        yield ny, f"det mangler et kolon etter feltnavnet. Skriv {vis(ny)}"


def _horer_til_teksten(linjer: Sequence[str], nummer: int) -> _Rettet:
    """A line of a text that stands too far to the left."""
    linje = linjer[nummer]
    if linje.strip():
        yield (
            f"  {linje}",
            f"{vis(linje)} hører ikke til noe felt. Er det mer av teksten over, så sett to mellomrom foran linja. "
            "Er det et nytt felt, så skriv feltnavn, kolon og et mellomrom først",
        )


_SLIPP: Sequence[Callable[[Sequence[str], int], _Rettet]] = (
    _harde_mellomrom,
    _mellomrom_etter_kolon,
    _liste_med_strek,
    _midt_i_anforsel,
    _apen_anforsel,
    _komma_mellom_felt,
    _klammer,
    _mangler_kolon,
    _i_anforselstegn_i_linja,
    _ekstra_dokument,
    _apen_klamme,
    _innrykk,
    _i_anforselstegn,
    _horer_til_teksten,
)
