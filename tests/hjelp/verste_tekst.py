"""The worst texts for a regular expression: what fits each part that may be repeated, again and again, and then not."""

import gc
import math
import re
import re._constants as sre
import re._parser as parser
import signal
from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import product
from time import perf_counter
from typing import Any, NamedTuple

KORT, KORT_TID, PROVES = (
    500,
    0.1,
    2,
)  # of the texts that are tried first: characters, seconds, and how many are then made long
HODER = 8  # beginnings that are tried, the shortest
MANGE = 20  # a part that may come so many times is as one without an end
TEGN = "a1 \t\n.-:/,_A([{<\"'`*#|\\]}>=;+!@&?%«—✓☐Ωé\x00"  # among them, one that fits whatever class there is
NEVNT = (sre.LITERAL, sre.RANGE)
KLASSER = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
HALER = ("", "\x00", "\n!", "a!", " x")


class ForSent(Exception):
    """The text took longer than it may."""


class Oppskrift(NamedTuple):
    """A beginning, what is repeated, and an end that does not fit."""

    hode: str
    gjentatt: str
    hale: str

    def tekst(self, lengde: int) -> str:
        return self.hode + self.gjentatt * (lengde // len(self.gjentatt)) + self.hale


def oppskrifter(regex: re.Pattern) -> Iterator[Oppskrift]:
    """None for an expression without parts that may be repeated: it looks at so many characters, and no more."""
    tre = [*parser.parse(regex.pattern, regex.flags)]
    if not any(_gjentatte(tre, "")):
        return
    passer = {"a", " ", *_hele(tre)} | {en for foran, del_ in _gjentatte(tre, "") for en in (del_, foran + del_)}
    tegn = sorted(set("".join(passer)))[:12]
    hoder = sorted({"", "a", *(foran for foran, _ in _gjentatte(tre, ""))}, key=len)[:HODER]
    for gjentatt in sorted({*passer, *tegn, *map("".join, product(tegn, repeat=2))} - {""}):
        steder = hoder if gjentatt in passer or len(gjentatt) == 1 else [""]
        yield from (Oppskrift(hode, gjentatt, hale) for hode, hale in product(steder, HALER))


def _gjentatte(tre: Sequence[Any], foran: str) -> Iterator[tuple[str, str]]:
    """Each part that may be repeated: a text that comes before it, and each text that it can be."""
    for plass, (slag, hva) in enumerate(tre):
        etter = foran + _eksempel(tre[:plass])
        match slag:
            case sre.MAX_REPEAT | sre.MIN_REPEAT | sre.POSSESSIVE_REPEAT:
                if hva[1] >= MANGE:
                    yield from ((etter, en) for en in _hele([*hva[2]]))
                yield from _gjentatte([*hva[2]], etter)
            case _:
                for gren in _grener(slag, hva):
                    yield from _gjentatte(gren, etter)


def _grener(slag: Any, hva: Any) -> list[list[Any]]:
    match slag:
        case sre.SUBPATTERN:
            return [[*hva[3]]]
        case sre.ATOMIC_GROUP:
            return [[*hva]]
        case sre.BRANCH:
            return [[*en] for en in hva[1]]
        case sre.ASSERT | sre.ASSERT_NOT:
            return [[*hva[1]]]
    return []


def _hele(tre: Sequence[Any]) -> list[str]:
    """Some texts that the parts can be, one after the other."""
    mulige = [""]
    for slag, hva in tre:
        mulige = [a + b for a, b in product(mulige[:6], _deler(slag, hva)[:6])] or mulige
    return mulige


def _eksempel(tre: Sequence[Any]) -> str:
    return _hele(tre)[0]


def _deler(slag: Any, hva: Any) -> list[str]:
    match slag:
        case sre.LITERAL:
            return [chr(hva)]
        case sre.NOT_LITERAL:
            return [en for en in TEGN if ord(en) != hva]
        case sre.ANY:
            return [*TEGN]
        case sre.IN:
            nevnt = [chr(verdi if hvordan == sre.LITERAL else verdi[0]) for hvordan, verdi in hva if hvordan in NEVNT]
            return [en for en in (*TEGN, *nevnt) if _i_klassen(hva, en)]
        case sre.MAX_REPEAT | sre.MIN_REPEAT | sre.POSSESSIVE_REPEAT:
            return [en * max(hva[0], min(1, hva[1])) for en in _hele([*hva[2]])]
        case sre.ASSERT | sre.ASSERT_NOT:
            return [""]
    return [en for gren in _grener(slag, hva) for en in _hele(gren)] or [""]


def _i_klassen(klasse: Sequence[tuple[Any, Any]], tegn: str) -> bool:
    omvendt = klasse[0][0] == sre.NEGATE
    return omvendt != any(_er(hvordan, verdi, tegn) for hvordan, verdi in klasse)


def _er(hvordan: Any, verdi: Any, tegn: str) -> bool:
    match hvordan:
        case sre.LITERAL:
            return ord(tegn) == verdi
        case sre.RANGE:
            return verdi[0] <= ord(tegn) <= verdi[1]
        case sre.CATEGORY:
            return re.match(KLASSER[verdi], tegn) is not None
    return False


def verste(let: Callable[[Any], object], regex: re.Pattern) -> list[Oppskrift]:
    """Those that take longest, found among short texts; the first one where a short text is too much already."""

    def ur(oppskrift: Oppskrift) -> float:
        return tid(let, som(regex, oppskrift.tekst(KORT)), KORT_TID)

    tatt: list[tuple[float, Oppskrift]] = []
    for oppskrift in oppskrifter(regex):
        tatt.append((ur(oppskrift), oppskrift))
        if tatt[-1][0] == math.inf:
            return [oppskrift]
    mulige = [oppskrift for _, oppskrift in nlargest(10 * PROVES, tatt)]
    return nlargest(
        PROVES, mulige, key=lambda en: min(ur(en), ur(en), ur(en))
    )  # the least: the computer has more to do


def som(regex: re.Pattern, tekst: str) -> Any:
    """The text, as bytes for an expression of those."""
    return tekst.encode("latin-1", "replace") if isinstance(regex.pattern, bytes) else tekst


def tid(let: Callable[[Any], object], tekst: Any, sekunder: float, klokke: Callable[[], float] = perf_counter) -> float:
    """Seconds by the clock. A text that takes this process longer than it may is stopped: ``re`` looks for signals.
    What earlier tests left is not collected meanwhile: a destructor would swallow the stop."""

    def stopp(*_: object) -> None:
        raise ForSent

    samler = gc.isenabled()
    gc.disable()
    for_, gammel = klokke(), signal.signal(signal.SIGVTALRM, stopp)
    signal.setitimer(signal.ITIMER_VIRTUAL, sekunder)
    try:
        let(tekst)
    except ForSent:
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, gammel)
        if samler:
            gc.enable()
    return klokke() - for_
