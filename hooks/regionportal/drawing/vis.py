"""How values are shown to people: dates, numbers, languages, Markdown. Pure functions, used as template filters."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from babel import Locale
from babel.dates import format_date
from markupsafe import Markup

from regionportal.ground.ordform import maned
from regionportal.ground.tallform import tall
from regionportal.model.hendelse import Tid
from regionportal.model.markdown.pa_sida import pa_sida
from regionportal.model.tid import Tidspunkt

__all__ = ["dato", "hardt", "kort_adresse", "maned", "markdown", "periode", "stor_forbokstav", "tall"]

_FORBOKSTAV = re.compile("(?<=^\ufdd0).|^[^\ufdd0]", re.DOTALL)  # after a mark of language (knowledge/pa_sprak)
SPRAKKODE = {
    "norsk": "nb",
    "samisk": "se",
    "lulesamisk": "smj",
    "sorsamisk": "sma",
    "kvensk": "fkv",
    "engelsk": "en",
}  # BCP 47


def dato(verdi: date | Tidspunkt, sprak: str = "nb") -> str:
    """As people write it: 8. juli 2026, juli 2026 or 2026, as exact as it is."""
    if isinstance(verdi, Tidspunkt):
        deler = "d MMMM y" if verdi.dag else "MMMM y" if verdi.maned else "y"
        return med_deler(verdi.forste_dag, deler, sprak)
    return med_deler(verdi, "d MMMM y", sprak)


def med_deler(verdi: date, deler: str, sprak: str = "nb") -> str:
    """The day by a pattern of CLDR, with what follows the day of the month in the language: 8. juli, 8 July."""
    return format_date(verdi, deler.replace("d", _dagen(sprak), 1), locale=sprak)


@cache
def _dagen(sprak: str) -> str:
    return Locale.parse(sprak).datetime_skeletons["d"].pattern


def kort_dato(verdi: date, dag: date, sprak: str = "nb") -> str:
    """12. nov., with the year where it is not this year's."""
    return med_deler(verdi, "d MMM" if verdi.year == dag.year else "d MMM y", sprak)


def dag_i_ord(verdi: date, dag: date, sprak: str = "nb") -> str:
    """3. desember, with the year where it is not this year's."""
    return med_deler(verdi, "d MMMM" if verdi.year == dag.year else "d MMMM y", sprak)


def periode(fra: date, til: date, sprak: str = "nb") -> str:
    """8. juli 2026, 8.–12. juli 2026, 30. juli–2. august 2026, or with both years."""
    if fra == til:
        return dato(fra, sprak)
    if fra.year != til.year:
        return f"{dato(fra, sprak)}–{dato(til, sprak)}"
    if fra.month != til.month:
        return f"{med_deler(fra, 'd MMMM', sprak)}–{dato(til, sprak)}"
    return f"{med_deler(fra, 'd', sprak)}–{dato(til, sprak)}"


def klokka(tid: Tid, _: Callable[..., str]) -> str:
    """What comes after the days: «, kl. 18:30–21:00», and on more days than one whether it is each of them. Empty where
    no time of day is known."""
    if tid.sammenhengende:
        return _(", fra kl. %(kl)s første dag til kl. %(slutt)s siste dag", kl=tid.kl, slutt=tid.slutt)
    if not tid.kl:
        return ""
    fra_til = _(", kl. %(kl)s", kl=tid.kl) + (f"–{tid.slutt}" if tid.slutt else "")
    return f"{fra_til} {_('hver dag')}" if tid.hver_dag else fra_til


def stor_forbokstav(tekst: str) -> str:
    """The first letter large, the rest as it is."""
    return _FORBOKSTAV.sub(lambda treff: treff[0].upper(), tekst, count=1)


def liten_forbokstav(tekst: str) -> str:
    return _FORBOKSTAV.sub(lambda treff: treff[0].lower(), tekst, count=1)


def hardt(tekst: str) -> str:
    """Large numbers in running text stay on one line: 15 000."""
    return re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\N{NO-BREAK SPACE}", tekst)


def brytbar(tekst: str) -> Markup:
    """Words may be broken after a slash between them, and an address of mail after its @: sykepleier/vernepleier."""
    return Markup("<wbr>").join(re.split("(?<=[/@])", tekst))


def kort_adresse(url: str) -> str:
    """The site that an address leads to, as people say it: eksempel.no."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def markdown(tekst: str, niva: int = 3) -> Markup:
    """Safe HTML of untrusted Markdown, its first heading on that level."""
    return Markup(pa_sida(hardt(tekst), niva))
