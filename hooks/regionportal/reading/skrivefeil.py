"""Slips of the keyboard that make a line something else than YAML: each with the line as it was meant, and what to say.

A slip here is a guess. Whether it is right, ``retting`` tries.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from regionportal.ground.skrivemate import fold
from regionportal.reading import klammefeil
from regionportal.reading.klammefeil import Rettet
from regionportal.reading.linje import HARDE, feltnavn, i_anforsel, vis

STREKER = "‐‑‒–—―−•·▪●*"  # what a word processor makes of a dash at the beginning of a line

_NAVN = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*)(?P<etter>\s*:\s+)(?P<verdi>\S.*)")
_UTEN_MELLOMROM = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*)\s*:(?P<verdi>(?!//)\S.*)")
_UTEN_KOLON = re.compile(r"(?P<foran>\s*(?:- +)*)(?P<navn>[^\W\d]\w*+)(?:\s*+[=;：]\s*+|\s++)(?P<verdi>\S.*)")


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


def _harde_mellomrom(linjer: Sequence[str], nummer: int) -> Rettet:
    linje = linjer[nummer]
    treff = re.match(rf"[\s{HARDE}]*(?:-[\s{HARDE}]+)*(?:\w+[\s{HARDE}]*:[\s{HARDE}]+)?", linje)
    if treff and re.search(f"[{HARDE}]", treff[0]):
        ny = re.sub(f"[{HARDE}]", " ", treff[0]) + linje[treff.end() :]
        yield ny, f"linja har et hardt mellomrom, som bare ser ut som et vanlig. Slett det, og skriv {vis(ny)}"


def _mellomrom_etter_kolon(linjer: Sequence[str], nummer: int) -> Rettet:
    if treff := _UTEN_MELLOMROM.fullmatch(linjer[nummer]):
        ny = f"{treff['foran']}{treff['navn']}: {treff['verdi']}"
        yield ny, f"det mangler et mellomrom etter kolonet. Skriv {vis(ny)}"


def _liste_med_strek(linjer: Sequence[str], nummer: int) -> Rettet:
    if treff := re.fullmatch(rf"(\s*)([{STREKER}])\s*(\S.*)", linjer[nummer]):
        ny = f"{treff[1]}- {treff[3]}"
        yield ny, f"punktet i lista begynner med «{treff[2]}». Bruk vanlig bindestrek: {vis(ny)}"
    elif treff := re.fullmatch(r"(\s*)-([^\s-].*)", linjer[nummer]):
        ny = f"{treff[1]}- {treff[2]}"
        yield ny, f"det mangler et mellomrom etter bindestreken. Skriv {vis(ny)}"


def _komma_etter(linjer: Sequence[str], nummer: int) -> Rettet:
    """A comma or a semicolon after the quotes, as other formats have it."""
    if treff := re.fullmatch(r"(\s*(?:- +)*\w+: +(\"[^\"]*\"|'[^']*'))\s*([,;])\s*", linjer[nummer]):
        yield treff[1], f"det står {treff[3]} etter teksten. Slett det: {vis(treff[1])}"


def _hele_linja_i_anforsel(linjer: Sequence[str], nummer: int) -> Rettet:
    if (treff := re.fullmatch(r"([\"'])((\w+): .*)\1", linjer[nummer].strip())) and treff[3] in feltnavn():
        yield treff[2], f"det står anførselstegn rundt hele linja. Skriv {vis(treff[2])}"


def _strek_foran_felt(linjer: Sequence[str], nummer: int) -> Rettet:
    """The dash of a list before a field that is in none."""
    if (treff := re.fullmatch(r"-\s+((\w+):(?:\s.*)?)", linjer[nummer])) and treff[2] in feltnavn():
        yield treff[1], f"det står en strek foran feltet, men det er ikke med i ei liste. Skriv {vis(treff[1])}"


def _innrykk(linjer: Sequence[str], nummer: int) -> Rettet:
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


def _midt_i_anforsel(linjer: Sequence[str], nummer: int) -> Rettet:
    """Quotes that end before the text does."""
    linje = linjer[nummer]
    treff = _NAVN.fullmatch(linje) or re.fullmatch(r"(?P<foran>\s*- +)(?P<navn>)(?P<etter>)(?P<verdi>\S.*)", linje)
    verdi = treff["verdi"].strip() if treff else ""
    tegn = verdi[:1]
    if not treff or tegn not in ("'", '"') or verdi.count(tegn) < 2:
        return
    foran = f"{treff['foran']}{treff['navn']}{treff['etter']}"
    if re.fullmatch(r'"[^"\\]*\\[^"]*"', verdi):
        ny = f"{foran}'{verdi[1:-1]}'"
        yield ny, f'\\ har en egen betydning inne i "…". Skriv {vis(ny)}'
    else:
        ny = f"{foran}{i_anforsel(verdi[1:-1] if verdi.endswith(tegn) and verdi.count(tegn) > 2 else verdi)}"
        yield ny, f"anførselstegnet ({tegn}) slutter før teksten gjør det. Skriv {vis(ny)}"


def _apen_anforsel(linjer: Sequence[str], nummer: int) -> Rettet:
    linje = linjer[nummer].rstrip()
    treff = re.search(r"(?:: +|- +)([\"'])", linje)
    if treff and linje.count(treff[1]) % 2:
        slutt = re.compile(r",\s*\w+: |(?<![}\]\s])[}\]\s]*$").search(linje, treff.end()) if "{" in linje else None
        plass = slutt.start() if slutt else len(linje)
        ny = f"{linje[:plass]}{treff[1]}{linje[plass:]}"
        yield ny, f"anførselstegnet ({treff[1]}) åpnes, men lukkes ikke. Skriv {vis(ny)}"


def _ekstra_dokument(linjer: Sequence[str], nummer: int) -> Rettet:
    if re.fullmatch(r"---|\.\.\.|```\w*", linjer[nummer].strip()):
        yield "", f"linja med {linjer[nummer].strip()} skal ikke være her. Slett den"


def _i_anforselstegn(linjer: Sequence[str], nummer: int) -> Rettet:
    """Text that means something in YAML, and must stand in quotes."""
    linje = linjer[nummer]
    treff = _NAVN.fullmatch(linje) or re.fullmatch(r"(?P<foran>\s*- +)(?P<navn>)(?P<etter>)(?P<verdi>\S.*)", linje)
    if treff and treff["verdi"][0] not in "\"'" and not re.match(r"\{\w+: .*\}$", treff["verdi"]):
        verdi = treff["verdi"].strip()
        ny = f"{treff['foran']}{treff['navn']}{treff['etter']}{i_anforsel(verdi)}"
        yield ny, f"{_hvorfor(verdi)}, og må stå i anførselstegn. Skriv {vis(ny)}"


def _hvorfor(verdi: str) -> str:
    if verdi[0] in "@`%&*!|>?-[{]},":
        return f"teksten begynner med «{verdi[0]}»"
    return "teksten har et kolon" if re.search(r":\s|:$", verdi) else "teksten har et tegn som betyr noe eget her"


def _mangler_kolon(linjer: Sequence[str], nummer: int) -> Rettet:
    treff = _UTEN_KOLON.fullmatch(linjer[nummer])
    if treff and fold(treff["navn"]) in feltnavn():
        ny = f"{treff['foran']}{treff['navn']}: {treff['verdi']}"
        yield ny, f"det mangler et kolon etter feltnavnet. Skriv {vis(ny)}"
    elif fold(linjer[nummer].strip()) in feltnavn():
        ny = f"{linjer[nummer].rstrip()}:"
        yield ny, f"det mangler et kolon etter feltnavnet. Skriv {vis(ny)}"


def _horer_til_teksten(linjer: Sequence[str], nummer: int) -> Rettet:
    """A line of a text that stands too far to the left."""
    linje = linjer[nummer]
    if linje.strip():
        yield (
            f"  {linje}",
            f"{vis(linje)} hører ikke til noe felt. Er det mer av teksten over, så sett to mellomrom foran linja. "
            "Er det et nytt felt, så skriv feltnavn, kolon og et mellomrom først",
        )


_SLIPP: Sequence[Callable[[Sequence[str], int], Rettet]] = (
    _harde_mellomrom,
    _mellomrom_etter_kolon,
    _liste_med_strek,
    _komma_etter,
    _hele_linja_i_anforsel,
    _midt_i_anforsel,
    klammefeil.midt_i_anforsel_i_linja,
    _apen_anforsel,
    klammefeil.komma_mellom_felt,
    klammefeil.klammer,
    _mangler_kolon,
    klammefeil.i_anforselstegn_i_linja,
    _ekstra_dokument,
    klammefeil.apen_klamme,
    klammefeil.runde_klammer,
    _strek_foran_felt,
    _innrykk,
    _i_anforselstegn,
    _horer_til_teksten,
)
