"""The figures, drawn by hand: each takes a chance generator for its small variations and gives SVG."""

from collections.abc import Callable, Mapping
from random import Random

from regionportal.drawing.motiv.figurer import bygg, dyr, ferd, folk, forsamling, minne, sjo, teknikk, topper, vidde
from regionportal.model.motiv import MOTIVER

Figur = Callable[[Random], str]

MODULER = (bygg, dyr, ferd, folk, forsamling, minne, sjo, teknikk, topper, vidde)


def _med_navn(motiv: str) -> Figur:
    navn = motiv.replace("-", "_")
    return next(vars(modul)[navn] for modul in MODULER if navn in vars(modul))


FIGURER: Mapping[str, Figur] = {motiv: _med_navn(motiv) for motiv in MOTIVER}
