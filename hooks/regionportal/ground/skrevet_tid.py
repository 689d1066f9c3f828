"""Days and times as people write them, made into what the data has. What says nothing such comes back as it is: then
the checks that all data go through say what is allowed, and nothing is guessed."""

import re
from datetime import date
from functools import cache

from babel.dates import get_month_names

_TIDER = (
    r"(?P<dag>\d{1,2})\.\s?(?P<maned>\d{1,2})\.\s?(?P<ar>\d{4})",  # 22.11.2026
    r"(?P<dag>\d{1,2})/(?P<maned>\d{1,2})\s?[-/ ]\s?(?P<ar>\d{4})",  # 22/11-2026
    r"(?P<maned>\d{1,2})[./](?P<ar>\d{4})",  # 11.2026
    r"(?:(?P<dag>\d{1,2})(?:\.\s?|\s))?(?P<maned>[a-z]+)[.,]?\s(?P<ar>\d{4})",  # 22. november 2026
)
_NESTEN = (
    r"(?P<ar>\d{4})[-./ ](?P<maned>\d{1,2})[-./ ](?P<dag>\d{1,2})(?:[T ]\d{1,2}[:.]\d\d.*)?",  # 2026-2-6
    r"(?P<ar>20\d\d)(?P<maned>\d\d)(?P<dag>\d\d)",  # 20260206
    r"(?P<dag>\d{1,2})[-. ](?P<maned>\d{1,2})[-. ](?P<ar>20\d\d|[2-9]\d)",  # 6-2-2026, 06.02.26
)
_UKEDAG = re.compile(r"(?:(man|tirs|ons|tors|fre|lør|søn)(?:dag(?:en)?)?[.,]?\s+)?(?:den\s+)?")
_UKEDAGER = "man", "tirs", "ons", "tors", "fre", "lør", "søn"
_STREKER = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_KLOKKESLETT = re.compile(
    r"(?:fra\s+)?(?:kl(?:okk(?:a|en))?\.?\s*)?(?P<time>\d{1,2})"
    r"(?:(?:\s?[.:,]\s?|\s)(?P<minutt>\d\d)(?::00)?|(?<=\d\d)(?P<minutter>\d\d))?\.?",
    re.ASCII,
)


def tidspunkt(skrevet: str) -> str:
    """«22. november 2026» is 2026-11-22, and «november 2026» is 2026-11. A phone's long dashes are plain ones."""
    rett = skrevet.translate(_STREKER).strip()
    ukedag = _UKEDAG.match(rett.casefold())
    tiden = rett.casefold()[ukedag.end() if ukedag else 0 :].rstrip(".")
    for monster in _TIDER:
        if treff := re.fullmatch(monster, tiden, re.ASCII):
            deler = treff.groupdict()
            maned = int(deler["maned"]) if deler["maned"].isdecimal() else maned_av(deler["maned"])
            if maned is None:
                return rett
            lest = "-".join([deler["ar"], f"{maned:02}", *([f"{int(deler['dag']):02}"] if deler.get("dag") else [])])
            return lest if not ukedag or not ukedag[1] or _er_pa(ukedag[1], lest) else rett
    return rett


def _er_pa(ukedag: str, dag: str) -> bool:
    """Whether the day, as the data has it, is on that day of the week."""
    try:
        return _UKEDAGER[date.fromisoformat(dag).weekday()] == ukedag
    except ValueError:
        return False


def tidspunkter(skrevet: str) -> list[str]:
    """Several, with commas, semicolons or «og» between."""
    return [tidspunkt(en) for en in re.split(r"[,;]|\sog\s", skrevet) if en.strip()]


def dato(skrevet: str) -> str | None:
    """The day that was meant, as the data has it: 2026-2-6, 6.2.2026, 06.02.26 and 20260206 are 2026-02-06. None for
    what is not a whole day that there is."""
    rett = tidspunkt(skrevet.strip("\"'“”« »").rstrip("."))
    for monster in _NESTEN:
        if treff := re.fullmatch(monster, rett, re.ASCII):
            rett = f"{int(treff['ar']) % 2000 + 2000:04}-{int(treff['maned']):02}-{int(treff['dag']):02}"
    try:
        return date.fromisoformat(rett).isoformat() if len(rett) == len("2026-02-06") else None
    except ValueError:
        return None


def datoer(skrevet: str) -> tuple[str, str] | None:
    """The first and the last day of «25.–27. juni 2027» and «2027-06-25 til 2027-06-27». None for what is no two."""
    delt = re.split(r"(?<=\s)(?:[-‐‑‒–—−]|til|og)(?=\s)|(?<=[.\d])[‐‑‒–—−-](?=\d{1,2}\.)", skrevet)
    deler = [del_.strip() for del_ in delt]
    if len(deler) != 2:
        return None
    til = dato(deler[1])
    fra = dato(deler[0])
    if til and not fra and (dag := re.fullmatch(r"(\d{1,2})\.?", deler[0])):
        fra = dato(f"{til[:8]}{int(dag[1]):02}")
    return (fra, til) if fra and til else None


def maned_av(navn: str) -> int | None:
    """The number of the month, by its name or its first letters: «sept» and «sep»."""
    kort = navn.casefold()
    return next((tall for hele, tall in _maneder().items() if len(kort) >= 3 and hele.startswith(kort)), None)


@cache
def _maneder() -> dict[str, int]:
    return {navn: nummer for nummer, navn in get_month_names("wide", locale="nb").items()}


def klokkeslett(skrevet: str) -> str:
    """«kl. 18.30», «1830» and «18:30» are 18:30, and «kl 18» is 18:00."""
    treff = _KLOKKESLETT.fullmatch(skrevet.strip().casefold())
    if not treff:
        return skrevet.strip()
    return f"{int(treff['time']):02}:{treff['minutt'] or treff['minutter'] or '00'}"


def tidsrom(skrevet: str) -> tuple[str, str] | None:
    """«20.00–02.00», «fra kl. 20 til 02» and «mellom 20 og 02» are 20:00 and 02:00. None for what is no two times."""
    rett = re.sub(r"^mellom\s++(\S++(?:\s++(?!og\s)\S++)*+)\s++og\s++", r"\1-", skrevet.strip().casefold())
    deler = [del_.strip() for del_ in re.split(r"[-‐‑‒–—−→]|\btil\b", rett)]
    if len(deler) != 2 or not all(map(_KLOKKESLETT.fullmatch, deler)):
        return None
    return klokkeslett(deler[0]), klokkeslett(deler[1])
