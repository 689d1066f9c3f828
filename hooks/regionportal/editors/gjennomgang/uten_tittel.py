"""A source that is shown by its host alone."""

from collections.abc import Iterator

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.feil import Sti
from regionportal.model.slag import finn
from regionportal.rules import Funn
from regionportal.rules.skrevet import Skrevet

MELDING = "kilden har ingen tittel. Skriv hva siden heter, og hvem som står bak den: «tittel: Om fyret (Kystlaget)»"


def regel(forslag: Forslag) -> Iterator[Funn]:
    """Once a record, at the first of them."""
    for fil in sorted(forslag.endrede & forslag.ny.dokumenter.keys()):
        if (forste := next(_uten(fil, forslag.ny.dokumenter[fil].verdi), None)) is not None:
            yield Funn(fil, MELDING, forste)


def _uten(fil: str, verdi: object) -> Iterator[Sti]:
    slag, _ = finn(fil) or (None, {})
    if slag and isinstance(verdi, dict):
        for sti, en, _er in Skrevet(slag, verdi).merket:
            if isinstance(en, dict) and {"url", "lest"} <= en.keys() and "tittel" not in en:
                yield (*sti, "url")
