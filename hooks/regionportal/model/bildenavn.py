"""What a picture in data/bilder/ may be called: what phones and people call theirs. What it is published as,
``fotofil.publisert_navn`` makes of it."""

import re
from unicodedata import normalize
from urllib.parse import unquote

from regionportal.feil import vis
from regionportal.model.fotofil import ENDELSER, HEIC, publisert_navn

MAPPE = "data/bilder/"
_ULOVLIGE = r'\\/:*?"<>|%#\x00-\x1f'  # what Windows cannot have in a name, and what means something in an address
_ENDELSER = "|".join("".join(f"[{en}{en.upper()}]" for en in endelse[1:]) for endelse in ENDELSER)
BILDENAVN = rf"[^.\s{_ULOVLIGE}][^{_ULOVLIGE}]*\.({_ENDELSER})"
_JPEG = (".jpe", ".jfif", ".pjpeg")  # other names of the same
_HEIC = (".heic", ".heif", ".hif")


def uten_mappe(verdi: object) -> object:
    """The name alone, its letters in the one way that they are compared (NFC). The web editor writes the folder too,
    and a space as %20, when a picture that is there already is chosen."""
    if not isinstance(verdi, str):
        return verdi
    navn = verdi.strip().removeprefix("/").removeprefix(MAPPE)
    return normalize("NFC", unquote(navn) if verdi.startswith(f"/{MAPPE}") else navn)


def sjekk_bildenavn(navn: str) -> str:
    """The name. ``ValueError`` says what is wrong with it, and what the picture may be called."""
    if re.match(r"https?:", navn, re.IGNORECASE):
        raise ValueError(
            f"bildet må ligge i {MAPPE}, og ikke på ei anna side. Last det opp der, og skriv filnavnet her"
        )
    if (bare := re.split(r"[\\/]", navn)[-1]) != navn:
        raise ValueError(f"skriv bare filnavnet, uten mappa foran: «{bare}»")
    stamme, punktum, bak = navn.rpartition(".")
    endelse = f"{punktum}{bak.lower()}" if punktum else ""
    if endelse in _HEIC:
        raise ValueError(f"«{vis(navn)}» er et HEIC-bilde. {HEIC}")
    if endelse not in ENDELSER:
        raise ValueError(f"«{vis(navn)}» {_om_endelsen(stamme, endelse)}")
    if not publisert_navn(stamme):
        raise ValueError(f"«{vis(navn)}» har ingen bokstaver eller tall. Gi fila et navn, som fossen{endelse}")
    if treff := re.search(rf"[{_ULOVLIGE}]|^[.\s]", navn):
        nytt = f"{publisert_navn(stamme)}{endelse}"
        raise ValueError(f"«{treff[0]}» kan ikke stå i navnet på et bilde. Gi fila navnet «{nytt}», og skriv det her")
    return navn


def _om_endelsen(stamme: str, endelse: str) -> str:
    """What is wrong with the end of a name. A file is not made another by another name, and that is said."""
    if endelse in _JPEG:
        return f"er et JPEG-bilde. Gi fila navnet «{publisert_navn(stamme)}.jpg», og skriv det her"
    slutter = f"Navnet på bildet må slutte på {', '.join(ENDELSER)}"
    if not endelse:
        return f"mangler endelsen. {slutter}"
    return f"slutter på {vis(endelse)}. {slutter}. Et nytt navn er ikke nok: åpne bildet, og lagre det som JPEG"
