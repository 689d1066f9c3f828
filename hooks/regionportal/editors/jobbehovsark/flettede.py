"""Cells that are merged over rows: what stands in the first of them holds for all, but for a number of people."""

from collections.abc import Sequence

from regionportal.editors.jobbehovsark.kolonner import KOLONNER, kolonne
from regionportal.editors.jobbehovsark.rutenett import Flettet, Ulest, Verdi
from regionportal.editors.jobbehovsark.verdier import tekst

_ANTALL = "gjelder flere rader, for cella er slått sammen. Skriv antallet i hver rad"


def fordelt(rader: Sequence[list[Verdi]], hode: int, flettet: Sequence[Flettet]) -> list[list[Verdi]]:
    """The rows, where each that a merged cell of the table lies over has its value. ``hode`` is the place of the
    headings. Four people for three years may be four or twelve, so that is asked about."""
    nye = [list(rad) for rad in rader]
    for en in flettet:
        under = [rad for rad in range(en.fra, min(en.til, len(nye))) if any(verdi is not None for verdi in rader[rad])]
        if en.fra - 1 <= hode or not under:
            continue
        verdi = _ved(nye[en.fra - 1], en.kolonne)
        if _felt(nye[hode], en.kolonne) == "antall" and verdi is not None:
            nye[en.fra - 1][en.kolonne - 1] = Ulest(tekst(verdi), _ANTALL)
            continue
        for rad in under:
            nye[rad] += [None] * (en.kolonne - len(nye[rad]))
            nye[rad][en.kolonne - 1] = verdi
    return nye


def _ved(rad: Sequence[Verdi], kolonnen: int) -> Verdi:
    return rad[kolonnen - 1] if kolonnen <= len(rad) else None


def _felt(hode: Sequence[Verdi], kolonnen: int) -> str | None:
    navn = _ved(hode, kolonnen)
    funnet = kolonne(navn, KOLONNER) if isinstance(navn, str) else None
    return None if funnet is None else funnet.felt
