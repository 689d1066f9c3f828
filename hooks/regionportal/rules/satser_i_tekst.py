"""A rate that a text fetches by name exists, and is fetched where text stands."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.model.satstekst import SKRIVEMATE, hentet
from regionportal.rules.post import alt_i
from regionportal.rules.utkast import Funn, Utkast

IKKE_HER = {"verdi", "enhet"}  # what a rate is itself made of


def regel(utkast: Utkast) -> Iterator[Funn]:
    gyldige = utkast.ider["satser"]
    for fil in sorted(utkast.henter_satser & utkast.dokumenter.keys()):
        verdi = utkast.dokumenter[fil][1]
        for sti, tekst in alt_i(verdi) if isinstance(verdi, dict) else ():
            if not isinstance(tekst, str):
                continue
            for _, skrevet, navn in hentet(tekst):
                if sti[-1] in IKKE_HER:
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
