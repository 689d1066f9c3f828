"""A text that is hard to read, by its LIX. Only what is written now: a text that stood in the file before is left
alone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.feil import Sti
from regionportal.model.felt import Merke
from regionportal.model.markdown.lesing import uten_kode
from regionportal.model.slag import finn
from regionportal.rules import Funn
from regionportal.rules.skrevet import Skrevet

TUNG = 50  # «svår», from official texts and up (Björnsson)
FAERREST_ORD = 10  # a shorter text says nothing of how its author writes
LANGT_ORD = 7  # letters

_ORD = re.compile(r"[^\W_]+(?:[-'’.:,][^\W_]+)*")
_SETNINGSSLUTT = re.compile(
    r"(?<=[.:!?])[»”\"')\]]*\s+(?=[«“\"'(\[]*[^\W\d_a-zæøåáčđŋšŧž])|\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)"
)
_LENKE = re.compile(r"\]\([^()]*\)|<?https?://\S+")


class Lesbarhet(NamedTuple):
    """How many words, sentences and long words a text has."""

    ord: int
    setninger: int
    lange: int

    @property
    def lix(self) -> float:
        """Words for each sentence, and long words for each hundred (C. H. Björnsson: Läsbarhet. Stockholm: Liber,
        1968)."""
        return self.ord / self.setninger + 100 * self.lange / self.ord


def lesbarhet(tekst: str) -> Lesbarhet:
    """Of a text in Markdown that has a word in it. A sentence ends at a mark that a new beginning follows: «kl. 18» and
    «12. mai» end none. A list's entries are sentences."""
    deler = [
        funnet for del_ in _SETNINGSSLUTT.split(_LENKE.sub("]", uten_kode(tekst))) if (funnet := _ORD.findall(del_))
    ]
    alle = [ett for del_ in deler for ett in del_]
    return Lesbarhet(len(alle), len(deler), sum(len(ett) >= LANGT_ORD for ett in alle))


def regel(forslag: Forslag) -> Iterator[Funn]:
    for fil in sorted(forslag.endrede & forslag.ny.dokumenter.keys()):
        gamle = (
            {tekst for _, tekst in _tekster(fil, forslag.gammel.dokumenter[fil].verdi)}
            if fil in forslag.gammel.dokumenter
            else set()
        )
        for sti, tekst in _tekster(fil, forslag.ny.dokumenter[fil].verdi):
            if tekst not in gamle and (melding := _melding(lesbarhet(tekst))):
                yield Funn(fil, melding, sti)


def _tekster(fil: str, verdi: object) -> Iterator[tuple[Sti, str]]:
    """The running texts in Norwegian, for the scale is for Scandinavian."""
    slag, _ = finn(fil) or (None, {})
    if slag and isinstance(verdi, dict):
        for sti, en, er in Skrevet(slag, verdi).merket:
            if isinstance(en, str) and Merke.LOPENDE in er and Merke.PA_ANNET_SPRAK not in er and _ORD.search(en):
                yield sti, en


def _melding(maling: Lesbarhet) -> str | None:
    if maling.ord < FAERREST_ORD or maling.lix <= TUNG:
        return None
    return (
        f"teksten er tung å lese: LIX {maling.lix:.0f}, og over {TUNG} er tungt. Det er "
        f"{maling.ord / maling.setninger:.0f} ord i hver setning, og {100 * maling.lange / maling.ord:.0f} % av ordene "
        f"har mer enn {LANGT_ORD - 1} bokstaver. "
        "Del de lengste setningene i to, og bytt lange ord med korte"
    )
