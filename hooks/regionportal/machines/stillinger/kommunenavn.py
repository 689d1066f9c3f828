"""Where Nav's text says a place of work is, among our municipalities.

Nav does not give the municipality's number, and how names are spelt is not agreed: in capitals, with «kommune» after,
or in all languages with hyphens between. Whole words are compared, without case and marks, so that a name is not found
in the beginning of a longer one.
"""

import re
from collections.abc import Iterable

from regionportal.ground.skrivemate import fold, i_ascii
from regionportal.model.kommune import Kommune

_ORD = re.compile(r"[^\W_]+")


class Kommunenavn:
    """The names and postal codes of these municipalities."""

    def __init__(self, kommuner: Iterable[Kommune]):
        kommuner = tuple(kommuner)
        self._navn = {en.id: navnemonster(filter(None, (en.navn, en.navn_samisk, en.navn_kvensk))) for en in kommuner}
        self._postnummer = {en.id: frozenset(en.postnummer) for en in kommuner}

    def i_tekst(self, tekst: str) -> tuple[str, ...]:
        """The ids of those that the text names."""
        skrevet = ordene(tekst)
        return tuple(id_ for id_, monster in self._navn.items() if monster.search(skrevet))

    def ved(self, kommune: str, postnummer: str = "") -> tuple[str, ...]:
        """The ids for a place of work: by name, and by postal code where the name says nothing, as «?»."""
        if ordene(kommune):
            return self.i_tekst(kommune)
        return tuple(id_ for id_, koder in self._postnummer.items() if postnummer.strip() in koder)


def ordene(tekst: str) -> str:
    """The words alone, folded: «NJÁRGA - NESS» is «njarga ness»."""
    return " ".join(_ORD.findall(fold(tekst)))


def navnemonster(navn: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these names in what ``ordene`` gave, as whole words."""
    skrevet = {ordene(en) for ett in navn for en in i_ascii(ett.casefold())} - {""}
    return re.compile(rf"(?<!\S)(?:{'|'.join(sorted(skrevet)) or '(?!)'})(?!\S)")
