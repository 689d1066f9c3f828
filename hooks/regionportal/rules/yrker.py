"""An occupation that a finding names is one of data/yrker.yml, so that one thing has one name."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke
from regionportal.rules.utkast import Funn, Utkast
from regionportal.yaml12 import Sti


def regel(utkast: Utkast) -> Iterator[Funn]:
    if utkast.yrker is None:
        return
    gyldige = sorted(yrke.navn for yrke in utkast.yrker.yrker)
    for fil, (slag, verdi) in utkast.dokumenter.items():
        if slag == "jobbehov" and isinstance(verdi, dict):
            for sti, navn in _navn(verdi):
                if navn not in gyldige:
                    yield Funn(fil, f"yrket {finnes_ikke(navn, gyldige)}. Et nytt yrke legges først i data/yrker.yml", sti)


def _navn(post: dict) -> Iterator[tuple[Sti, str]]:
    """Every name of an occupation in a finding as it was read. What has another form is for the model to find."""
    yrker, rader = post.get("yrker"), post.get("rader")
    for nummer, navn in enumerate(yrker if isinstance(yrker, list) else ()):
        if isinstance(navn, str):
            yield ("yrker", nummer), navn
    for nummer, rad in enumerate(rader if isinstance(rader, list) else ()):
        if isinstance(rad, dict) and isinstance(rad.get("yrke"), str):
            yield ("rader", nummer, "yrke"), rad["yrke"]
