"""What came along with an answer and is no words of it: pictures and files that someone pasted in, and comments that
GitHub hides. A page cannot show them, so they are taken out, and told of.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_PLASS = "\x00"  # stands where something was taken out: no answer has it, ``rens`` takes it away
_HAKER = r"\[(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){0,500}\]"
_PARENTES = r"\((?:[^()\n]|\([^()\n]{0,500}\)){0,1000}\)"
_INNI = r"(?:[^<>\"']|\"[^\"]{0,1000}\"|'[^']{0,1000}'){0,1000}"  # what a tag has besides its name
# Where GitHub keeps what is pasted into a text: now, before 2023, and before 2021.
_HOS_GITHUB = (
    r"https?://(?:github\.com/user-attachments/"
    r"|(?:private-)?user-images\.githubusercontent\.com/"
    r"|github\.com/[\w.-]{1,100}/[\w.-]{1,100}/(?:assets|files)/\d)[^\s<>()\"'\[\]\x00]+"
)
_SKJULT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_IKKE_LASTET_OPP = re.compile(r"<!--\s*failed to upload", re.IGNORECASE)
_BILDE = re.compile(
    "|".join(
        (
            rf"<(?P<merke>picture|video|audio|svg|object|iframe)\b{_INNI}>.{{0,3000}}?</(?P=merke)\s*>",
            rf"<(?:img|image|video|audio|source|embed)\b{_INNI}>",
            rf"!{_HAKER}(?:{_PARENTES}|\[[^\[\]\n]{{0,200}}\])",
            r"!\[Uploading [^\]\n]{0,300}\]",
            rf"<{_HOS_GITHUB}>",
            rf"(?<![(<\"'=]){_HOS_GITHUB}",
            # What other programs leave where a picture was: Outlook, Gmail, and those of Apple.
            r"\[(?:cid|image|inline image \d*|bilde):[^\[\]\n]{1,200}\]",
            "\ufffc",
            r"data:image/[\w.+-]{1,40}[;,][\w+/=;,%-]*",
        )
    ),
    re.DOTALL | re.IGNORECASE,
)
_LENKE_DIT = re.compile(
    rf"\[(?P<ord>[^\[\]\n]{{0,500}})\]\(<?{_HOS_GITHUB}[^()\n]{{0,300}}\)"
    rf"|<a\b[^<>]{{0,500}}{_HOS_GITHUB}[^<>]{{0,500}}>(?P<lenket>[^<>]{{0,500}})</a\s*>",
    re.IGNORECASE,
)
_FILNAVN = re.compile(r"(?:image|bilde|video|foto)?|[^\n/]{1,200}\.[a-z][a-z0-9]{1,4}", re.IGNORECASE)
_HENVISNING = re.compile(r"^ {0,3}\[(?P<navn>[^\[\]\n]{1,200})\]:[ ]*(?P<adresse>\S+)[^\n]*\n?", re.MULTILINE)
_KORTFORM = re.compile(r"!\[(?P<navn>[^\[\]\n]{1,200})\](?:\[(?P<annet>[^\[\]\n]{0,200})\])?(?!\()")
_RUNDT = re.compile(
    rf"<(?P<merke>a|p|div|figure|center)\b[^<>]{{0,1000}}>\s*{_PLASS}\s*</(?P=merke)\s*>"
    rf"|\[\s*{_PLASS}\s*\]{_PARENTES}|!{_HAKER}\(\s*{_PLASS}\s*\)",
    re.IGNORECASE,
)
_BARE_PLASS = re.compile(rf"[\s>*+•-]*{_PLASS}[\s{_PLASS}]*")


class Medsendt(NamedTuple):
    """The answer in words alone; the pictures and files that were in it, and the hidden comments, as they were
    written."""

    svar: str
    bilder: Sequence[str] = ()
    skjult: Sequence[str] = ()


def skill_ut(svar: str) -> Medsendt:
    """The answer, as ``rens`` leaves it, apart from what came along."""
    bilder: list[str] = []
    skjult: list[str] = []

    def ta_ut(treff: re.Match[str]) -> str:
        bilder.append(treff[0])
        return _PLASS

    def ta_ut_skjult(treff: re.Match[str]) -> str:
        """GitHub tells in a hidden comment that a picture did not get through."""
        (bilder if _IKKE_LASTET_OPP.match(treff[0]) else skjult).append(treff[0])
        return _PLASS

    def ta_ut_lenka(treff: re.Match[str]) -> str:
        """The words of a link to a picture are the writer's; the name of a file is not."""
        bilder.append(treff[0])
        ord_ = treff["ord"] or treff["lenket"] or ""
        return _PLASS if _FILNAVN.fullmatch(ord_.strip()) else f"{ord_}{_PLASS}"

    rest = _med_adressen_i(_SKJULT.sub(ta_ut_skjult, svar))
    rest = _BILDE.sub(ta_ut, rest)
    rest = _LENKE_DIT.sub(ta_ut_lenka, rest)
    return Medsendt(_uten_hull(rest), bilder, skjult) if bilder or skjult else Medsendt(svar)


def _med_adressen_i(svar: str) -> str:
    """Each picture with its address in it, where that was written apart: ![Haugen][1], and below [1]: https://…"""
    adresser = {_nokkel(en["navn"]): en["adresse"] for en in _HENVISNING.finditer(svar)} if "]:" in svar else {}
    if not adresser:
        return svar
    brukte: set[str] = set()

    def hel(treff: re.Match[str]) -> str:
        navn = _nokkel(treff["annet"] or treff["navn"])
        if navn not in adresser:
            return treff[0]
        brukte.add(navn)
        return f"![{treff['navn']}]({adresser[navn]})"

    med = _KORTFORM.sub(hel, svar)
    return _HENVISNING.sub(lambda treff: "" if _nokkel(treff["navn"]) in brukte else treff[0], med)


def _nokkel(navn: str) -> str:
    return " ".join(navn.split()).casefold()


def _uten_hull(svar: str) -> str:
    """The text closed again where something was: no empty link, line or pair of spaces is left."""
    while (nytt := _RUNDT.sub(_PLASS, svar)) != svar:
        svar = nytt
    linjer = [
        _lukket(linje) if _PLASS in linje else linje for linje in svar.split("\n") if not _BARE_PLASS.fullmatch(linje)
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(linjer)).strip("\n ")


def _lukket(linje: str) -> str:
    """One space for what stood in the middle of a line, and none for what stood at an end."""
    return re.sub(
        rf"(?<! ) *{_PLASS}[ {_PLASS}]*", " ", linje.strip(f" {_PLASS}") if linje[0] == _PLASS else linje
    ).rstrip()
