"""Numbers as people write them. Apart from ``vis``, so that checking the data does not wait for what draws pages."""

from babel.numbers import format_decimal


def tall(verdi: float | str, sprak: str = "nb") -> str:
    """15 287 and 812,7; words are left as they are."""
    return verdi if isinstance(verdi, str) else format_decimal(verdi, locale=sprak)


def antall(hvor_mange: int, en: str, flere: str) -> str:
    """«1 lenke», «2 lenker»."""
    return f"{hvor_mange} {en if hvor_mange == 1 else flere}"
