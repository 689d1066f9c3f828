"""How names with letters that not every keyboard has, are written without them."""

import re
from unicodedata import combining, normalize

LENGST = 10_000  # characters, which no text in the data has more than
_TEGNSETTING = re.compile(r"[\W_]+")

# Sætervik is satervik in addresses, and saetervik where the letter is missing.
SKRIVEMATER = (
    str.maketrans({"æ": "a", "ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ð": "d"}),
    str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "đ": "d", "ŋ": "ng", "ŧ": "t", "ð": "d"}),
)


def fold(tekst: str) -> str:
    """The text without what keyboards and people write differently: capitals, marks, and letters that are not in ASCII.
    «Njárga» is njarga, and «Ørvik» orvik. ``brett`` in overrides/assets/sok-forslag.js does the same."""
    return uten_merker(tekst.casefold()).translate(SKRIVEMATER[0])


def som_slug(navn: str) -> str:
    """«Ørnes på Nes» is ornes-pa-nes. Empty when the name has no letter or digit that an address can have."""
    return re.sub(r"[^a-z0-9]+", "-", fold(navn)).strip("-")


def kjerne(tekst: str) -> str:
    """What is left of a name when neither capitals, ways to write æ, ø and å, spaces nor hyphens count: «Næring»,
    naering and NAERING- are one."""
    return _TEGNSETTING.sub("", fold(tekst)).replace("ae", "a").replace("oe", "o").replace("aa", "a")


def i_ascii(navn: str) -> tuple[str, ...]:
    """A name in small letters, in each way that it is written in ASCII: «ålvik» is alvik and aalvik."""
    return tuple(uten_merker(navn.translate(skrivemate)) for skrivemate in SKRIVEMATER)


def uten_merker(tekst: str) -> str:
    """Of a text that is longer than any, only the beginning: marks on one letter take time as their square."""
    return "".join(tegn for tegn in normalize("NFD", tekst[:LENGST]) if not combining(tegn))
