"""Characters that no text in the data may have.

A reader does not see them, or sees something else than what is written: also what is left of a letter that was lost,
and what only one typeface, or Excel, knows.
"""

import re

from regionportal.ground import klynger

# What YAML 1.2.2 (section 5.1) does not print; marks that turn the direction of text (UAX #9) or hide in it, fillers
# that look like a space, and tags (UTS #51).
_ALLTID = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufeff\uffa0\ufff0-\ufffc\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_SKJOTER, _VARIANTER = (
    r"\u200c\u200d",
    r"\ufe00-\ufe0f",
)  # what joins or parts letters, and what chooses the look of one
_LATIN = r"\x00-\u024f\u1e00-\u1eff\u2000-\u206f"  # letters, digits, spaces and marks, which nothing has to join
_EGNE = r"\ue000-\uf8ff\U000f0000-\U0010ffff"  # the private use of one typeface
_FRA_ANDRE = rf"\ufffd{_EGNE}"  # and a lost letter
# Letters of UTF-8 that a program has read as Windows-1252: «blÃ¥bÃ¦r», «Ã˜ksfjord», «â€“».
_FEILLEST = r"[ÃÂ][\u00a0-\u00bf…˜†‰Š]|â€[“”˜™œ¦]|Ä[‘Œ]|Å[‹Š¡§½¾]"
_MISTENKT = re.compile(f"[{_ALLTID}{_SKJOTER}{_VARIANTER}{_FRA_ANDRE}]|_x[0-9A-Fa-f]{{4}}_|{_FEILLEST}")
_USYNLIG = re.compile(
    rf"[{_ALLTID}]|(?<![^{_LATIN}])[{_SKJOTER}]|[{_SKJOTER}](?![^{_LATIN}])|(?<![^\s{_VARIANTER}])[{_VARIANTER}]"
)
TAPT = re.compile(r"[^\s\ufffd]{0,20}\ufffd\S{0,20}")  # a word with a lost letter
EGNE = re.compile(rf"[{_EGNE}]")
_PRIVAT = re.compile(rf"[{_FRA_ANDRE}]")
_EXCEL = re.compile(r"_x[0-9A-Fa-f]{4}_")  # ECMA-376, part 1, section 22.9.2.19 (ST_Xstring)
FEILLEST = re.compile(rf"\S{{0,20}}(?:{_FEILLEST})\S{{0,20}}")


def feil_i(tekst: str) -> str | None:
    """The first of them in the text, as words to go on with: et usynlig tegn (U+202E). None when there is none."""
    if not _MISTENKT.search(tekst):
        return klynger.feil_i(tekst)
    if treff := _USYNLIG.search(tekst):
        return f"et usynlig tegn (U+{ord(treff[0]):04X})"
    if treff := TAPT.search(tekst):
        return f"«{treff[0]}», der en bokstav er blitt borte (U+FFFD)"
    if treff := _PRIVAT.search(tekst):
        return f"et tegn som bare vises i Word (U+{ord(treff[0]):04X}), ofte punktet i en liste, som her skrives «-»"
    if treff := _EXCEL.search(tekst):
        return f"«{treff[0]}», som er Excels kode for et tegn, ofte en ny linje"
    if treff := FEILLEST.search(tekst):
        return f"«{treff[0]}», der bokstaver er blitt til andre tegn"
    return klynger.feil_i(tekst)


def uten(tekst: str) -> str:
    """The text without them."""
    for monster in (_USYNLIG, _PRIVAT, _EXCEL):
        tekst = monster.sub("", tekst)
    return klynger.uten(tekst)
