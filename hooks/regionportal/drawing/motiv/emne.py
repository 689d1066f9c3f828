"""What stands in the picture: the record says it, else its words choose, else its category."""

import re
from collections.abc import Sequence
from random import Random

from regionportal.drawing.motiv.figurer import FIGURER, Figur, bygg, dyr, ferd, folk, minne, sjo, teknikk
from regionportal.drawing.motiv.forelegg import Forelegg
from regionportal.drawing.motiv.ord import NOYERE, ORD, Ordliste
from regionportal.model.tid import Sesong

VANLIGE = (
    dyr.bjork,
    dyr.furu,
    minne.varde,
    ferd.turgaer,
    bygg.naust,
    bygg.grend,
)  # for a category that asks for nothing

I_MORKET = {dyr.juletre, teknikk.igloer, teknikk.observatorium}
PA_SNO = {ferd.hundespann, ferd.scooter, ferd.skiloper, dyr.votter, folk.hundestatue}
PA_BAR_MARK = {
    dyr.blomst,
    dyr.urter,
    dyr.bjork,
    dyr.sau,
    dyr.ku,
    dyr.vadefugl,
    folk.hengekoye,
    ferd.loper,
    ferd.syklist,
    folk.ball,
    bygg.byggeplass,
    sjo.laks,
}
_STED = re.compile(r" (i|på|ved|fra|mellom|gjennom) .*")  # in a name: where it is, and not what
PA_SLETTA = {
    ferd.hundespann,
    ferd.scooter,
    ferd.syklist,
    folk.ball,
    folk.lek,
    ferd.loper,
    teknikk.fly,
    teknikk.kai,
    teknikk.buss,
}


def emne(av: Forelegg, t: Random) -> Figur:
    """The figure that the record asks for, else its name, else its ingress; else one that suits its kind."""
    if av.motiv:
        return FIGURER[av.motiv]
    navn, *resten = [" ".join(["", *re.findall(r"\w+", tekst.lower()), ""]) for tekst in av.tekster or ("",)]
    figur = next(filter(None, (_nevnt(ORD, tekst) for tekst in (_STED.sub(" ", navn), *resten, navn))), None)
    if figur is None:
        return t.choice([FIGURER[motiv] for motiv in av.motiver] or VANLIGE)
    return _nevnt(NOYERE.get(figur, ()), "".join((navn, *resten))) or figur


def _nevnt(ord_: Sequence[Ordliste], tekst: str) -> Figur | None:
    """The first in the list whose words the text has."""
    return next((figur for figur, deler in ord_ if any(del_ in tekst for del_ in deler)), None)


def sesonger(figur: Figur) -> tuple[Sesong, ...]:
    """When such a thing may be seen."""
    if figur in I_MORKET:
        return ("vinter",)
    if figur in PA_SNO:
        return ("var", "vinter")
    return ("sommer", "host") if figur in PA_BAR_MARK else ("var", "sommer", "host", "vinter")
