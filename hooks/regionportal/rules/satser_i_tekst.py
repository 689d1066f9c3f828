"""A rate that a text fetches by name exists, and is fetched where text stands."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.felt import Merke
from regionportal.model.satstekst import SKRIVEMATE, hentet
from regionportal.rules.skrevet import Skrevet
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    gyldige = utkast.ider["satser"]
    for fil in sorted(utkast.henter_satser & utkast.dokumenter.keys()):
        slag, verdi = utkast.dokumenter[fil]
        for sti, tekst, er in Skrevet(slag, verdi).merket if isinstance(verdi, dict) else ():
            if not isinstance(tekst, str):
                continue
            for _, skrevet, navn in hentet(tekst):
                if Merke.TALL in er:  # what a rate is itself made of
                    yield Funn(fil, f"«{skrevet}» kan ikke stå her, bare i tekst", sti)
                elif melding := feil_i(skrevet, navn, gyldige):
                    yield Funn(fil, melding, sti)


def feil_i(skrevet: str, navn: str | None, gyldige: frozenset[str] | None) -> str | None:
    """What is wrong with a rate as it is fetched. ``gyldige`` is None when the rates cannot be read."""
    if navn is None:
        return (
            f"«{skrevet}» er ikke riktig skrevet. Skriv {SKRIVEMATE}, med navnet fra data/satser.yml og uten mellomrom"
        )
    if gyldige is not None and navn not in gyldige:
        return f"satsen {finnes_ikke(navn, sorted(gyldige))}"
    return None
