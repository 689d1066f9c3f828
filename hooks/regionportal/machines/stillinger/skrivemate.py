"""How names are found in Nav's text: whole words, without case and marks, so that a name is not found in the beginning
of a longer one."""

import re
from collections.abc import Iterable

from regionportal.ground.skrivemate import fold, i_ascii

_ORD = re.compile(r"[^\W_]+")


def ordene(tekst: str) -> str:
    """The words alone, folded: «NJÁRGA - NESS» is «njarga ness»."""
    return " ".join(_ORD.findall(fold(tekst)))


def navnemonster(navn: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these names in what ``ordene`` gave, as whole words."""
    skrevet = {ordene(en) for ett in navn for en in i_ascii(ett.casefold())} - {""}
    return re.compile(rf"(?<!\S)(?:{'|'.join(sorted(skrevet)) or '(?!)'})(?!\S)")
