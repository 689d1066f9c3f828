"""Slips inside {}, which YAML takes for fields without a value: a comma before decimals, a comma in a text, no space
after a colon. They are found where the model knows no such field."""

import re

from regionportal.reading.linje import HARDE, feltnavn, i_anforsel, vis

_INDRE = r"(?:\{[^{}]*\}|\[[^\[\]]*\])"  # {} or [] inside the {}
_FORAN = r"[^\s,{\[:]"  # before a quote that stands in a word, and neither begins nor ends a text
_SITAT = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+')"""
_DEL = re.compile(rf"""(?:{_INDRE}|(?<!{_FORAN}){_SITAT}|[^,{{}}\[\]"']|(?<={_FORAN})["'])+""")
_INNERST = re.compile(r"(?<=\{)[^{}\[\]]*(?=\})")
_KLOKKA = ("kl", "slutt")
_FELT = re.compile(r"(\s*+)(\w++): ++(.*\S|)\s*", re.DOTALL)
_UTEN_KOLON = re.compile(r"(\s*+)(\w++)(?: *+= *+(\S(?:.*\S)?)| ++(-?\d+\.\d+))\s*")
_TETT = re.compile(rf"(\s*+)(\w++):(?!//)[{HARDE} ]*+(\S(?:.*\S)?)\s*")


def rettet(linje: str) -> tuple[str, list[str]]:
    """The line with the parts of its {} as they were meant, and what to say of each slip. A {} over several lines is
    mended line by line."""
    meldinger: dict[str, str] = {}
    linje = _INNERST.sub(lambda en: _deler(en[0], meldinger), linje)
    foran, felter, etter = _delt(linje)
    if not re.search(r"[{\[]", re.sub(rf"\"[^\"]*\"|'[^']*'|{_INDRE}", "", felter)):
        linje = f"{foran}{_deler(felter, meldinger)}{etter}"
    return linje, [*meldinger.values()]


def _delt(linje: str) -> tuple[str, str, str]:
    """What stands in the outermost {}, and before and after it. Of a {} over several lines either may be elsewhere."""
    fra = linje.find("{") + 1 or len(linje) - len(linje.lstrip())
    til = linje.rfind("}", fra)
    felter = linje[fra : til if til >= 0 else None].rstrip().removesuffix(",")
    return linje[:fra], felter, linje[fra + len(felter) :]


def _deler(felter: str, meldinger: dict[str, str]) -> str:
    """What stands between { and }, as it was meant; ``meldinger`` are told of it, one for each field."""
    deler: list[str] = []
    for del_ in (en[0] for en in _DEL.finditer(felter)):
        ment = None if _er_felt(del_) else _tett(del_) or (_sammen(deler.pop(), del_) if deler else None)
        if ment:
            meldinger[ment[1]] = ment[2]
        deler.append(ment[0] if ment else del_)
    return ",".join(deler)


def _er_felt(del_: str) -> bool:
    felt = _FELT.fullmatch(del_)
    return bool(felt and felt[2] in feltnavn())


def _tett(del_: str) -> tuple[str, str, str] | None:
    """A field without a colon, or without the space after it: as it was meant, its name, and what to say."""
    for monster, hva in ((_TETT, "et mellomrom etter kolonet"), (_UTEN_KOLON, "et kolon etter feltnavnet")):
        treff = monster.fullmatch(del_)
        if treff and treff[2] in feltnavn():
            ny = f"{treff[2]}: {treff[treff.lastindex or 0]}"
            return f"{treff[1]}{ny}", treff[2], f"det mangler {hva}. Skriv {vis(ny)}"
    return None


def _sammen(forrige: str, resten: str) -> tuple[str, str, str]:
    """The field whose value a comma has parted."""
    felt = _FELT.fullmatch(forrige)
    if not felt:
        return f"{forrige},{resten}", forrige, f"{vis(resten)} er ikke et felt med en verdi. Skriv navn, kolon og verdi"
    foran, navn, forst = felt.groups()
    if re.fullmatch(r"-?\d+", forst) and re.fullmatch(r"\d+", resten.strip()):
        if navn in _KLOKKA and len(resten.strip()) == len("00"):
            ny = f"{navn}: {forst:0>2}:{resten.strip()}"
            return f"{foran}{ny}", navn, f"klokkeslett skrives med kolon, ikke komma. Skriv «{ny}»"
        ny = f"{navn}: {forst}.{resten.strip()}"
        return f"{foran}{ny}", navn, f"desimaler skrives med punktum, ikke komma. Skriv «{ny}»"
    ny = f"{navn}: {i_anforsel(f'{_uten_anforsel(forst)},{resten.rstrip()}')}"
    return f"{foran}{ny}", navn, f"teksten har et komma, og må stå i anførselstegn. Skriv {vis(ny)}"


def _uten_anforsel(tekst: str) -> str:
    return tekst[1:-1] if len(tekst) > 1 and tekst[0] == tekst[-1] and tekst[0] in "\"'" else tekst
