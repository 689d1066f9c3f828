"""Slips inside {}, which YAML takes for fields without a value: a comma before decimals, a comma in a text, no space
after a colon. They are found where the model knows no such field."""

import re

from regionportal.reading.linje import HARDE, feltnavn, i_anforsel, vis

_DEL = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^,{}\[\]"']|(?<=[^\s,{\[:])["'])+""")
_FELT = re.compile(r"(\s*)(\w+): +(.*?)\s*$", re.DOTALL)
_TETT = re.compile(rf"(\s*)(\w+)(?::(?!//)|: *[{HARDE}]+)[{HARDE} ]*(\S.*?)\s*$")


def rettet(linje: str) -> tuple[str, list[str]]:
    """The line with the parts of its {} as they were meant, and what to say of each slip."""
    treff = re.fullmatch(r"([^{]*\{)(.*?)(\}[^}]*)?", linje, re.DOTALL)
    if not treff or re.search(r"[{\[]", re.sub(r"\"[^\"]*\"|'[^']*'", "", treff[2])):
        return linje, []
    deler: list[str] = []
    meldinger: dict[str, str] = {}
    for del_ in (en[0] for en in _DEL.finditer(treff[2])):
        ment = None if _er_felt(del_) else _tett(del_) or (_sammen(deler.pop(), del_) if deler else None)
        if ment:
            meldinger[ment[1]] = ment[2]
        deler.append(ment[0] if ment else del_)
    return f"{treff[1]}{','.join(deler)}{treff[3] or ''}", [*meldinger.values()]


def _er_felt(del_: str) -> bool:
    felt = _FELT.fullmatch(del_)
    return bool(felt and felt[2] in feltnavn())


def _tett(del_: str) -> tuple[str, str, str] | None:
    """A field whose colon has no space after it: as it was meant, its name, and what to say."""
    treff = _TETT.fullmatch(del_)
    if not treff or treff[2] not in feltnavn():
        return None
    ny = f"{treff[2]}: {treff[3]}"
    return f"{treff[1]}{ny}", treff[2], f"det mangler et mellomrom etter kolonet. Skriv {vis(ny)}"


def _sammen(forrige: str, resten: str) -> tuple[str, str, str]:
    """The field whose value a comma has parted."""
    felt = _FELT.fullmatch(forrige)
    if not felt:
        return f"{forrige},{resten}", forrige, f"{vis(resten)} er ikke et felt med en verdi. Skriv navn, kolon og verdi"
    foran, navn, forst = felt.groups()
    if re.fullmatch(r"-?\d+", forst) and re.fullmatch(r"\d+", resten.strip()):
        ny = f"{navn}: {forst}.{resten.strip()}"
        return f"{foran}{ny}", navn, f"desimaler skrives med punktum, ikke komma. Skriv «{ny}»"
    ny = f"{navn}: {i_anforsel(f'{_uten_anforsel(forst)},{resten.rstrip()}')}"
    return f"{foran}{ny}", navn, f"teksten har et komma, og må stå i anførselstegn. Skriv {vis(ny)}"


def _uten_anforsel(tekst: str) -> str:
    return tekst[1:-1] if len(tekst) > 1 and tekst[0] == tekst[-1] and tekst[0] in "\"'" else tekst
