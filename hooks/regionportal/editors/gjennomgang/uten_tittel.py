"""A source that is shown by its host alone."""

from collections.abc import Iterator

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.feil import Sti
from regionportal.rules import Funn
from regionportal.rules.post import alt_i

MELDING = "kilden har ingen tittel. Skriv hva siden heter, og hvem som står bak den: «tittel: Om fyret (Kystlaget)»"


def regel(forslag: Forslag) -> Iterator[Funn]:
    """Once a record, at the first of them."""
    for fil in sorted(forslag.endrede & forslag.ny.utkast.dokumenter.keys()):
        _, post = forslag.ny.utkast.dokumenter[fil]
        if (forste := next(_uten(post), None)) is not None:
            yield Funn(fil, MELDING, forste)


def _uten(post: object) -> Iterator[Sti]:
    for sti, verdi in alt_i(post) if isinstance(post, dict) else ():
        if isinstance(verdi, dict) and {"url", "lest"} <= verdi.keys() and "tittel" not in verdi:
            yield (*sti, "url")
