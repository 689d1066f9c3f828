"""The licences of pictures: where the text of one is, in Norwegian where there is such a text."""

import re

_CC = re.compile(r"CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\.\d)", re.IGNORECASE)
_CC0 = re.compile(r"CC0(?:[ -]1\.0)?", re.IGNORECASE)


def adresse(lisens: str) -> str | None:
    """The address of a Creative Commons licence by the name that people write; None for any other."""
    navn = " ".join(lisens.split())
    if treff := _CC.fullmatch(navn):
        return f"https://creativecommons.org/licenses/{treff[1].lower()}/{treff[2]}/deed.no"
    return "https://creativecommons.org/publicdomain/zero/1.0/deed.no" if _CC0.fullmatch(navn) else None
