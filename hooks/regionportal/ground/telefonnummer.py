"""A telephone number: in the groups that people here read it in, and as a phone dials it (RFC 3966)."""

import re

_FRA_UTLANDET = re.compile(r"\+[1-9][0-9]{6,14}")  # E.164
_NORSK = re.compile(r"[2-9][0-9]{7}")
_KORT = re.compile(r"[01][0-9]{2,5}")  # 113, 02800, 116117
_MOBIL = "489"


def er_nummer(skrevet: str) -> bool:
    """Whether someone can be reached at it."""
    return any(form.fullmatch(_sifre(skrevet)) for form in (_FRA_UTLANDET, _NORSK, _KORT))


def i_grupper(skrevet: str) -> str:
    """77 00 00 00 | 400 00 000. A short number, and one from another country, is as it was written."""
    sifre = _sifre(skrevet)
    if not _NORSK.fullmatch(sifre.removeprefix("+47")):
        return " ".join(skrevet.split())
    sifre = sifre.removeprefix("+47")
    grupper = (3, 5, 8) if sifre[0] in _MOBIL else (2, 4, 6, 8)
    return " ".join(sifre[fra:til] for fra, til in zip((0, *grupper), grupper, strict=False))


def ringelenke(skrevet: str) -> str:
    """tel:+4777000000, from wherever in the world one dials; a short number is only known here."""
    sifre = _sifre(skrevet)
    return f"tel:{'+47' if _NORSK.fullmatch(sifre) else ''}{sifre}"


def _sifre(skrevet: str) -> str:
    return "".join(skrevet.split())
