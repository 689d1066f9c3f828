"""A series on the same date each month: most of what comes each month is on a weekday."""

from collections.abc import Iterator

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.model.gjentakelse import NUMMER, Gjentakelse, i_maneden, ukedag
from regionportal.model.hendelse import Tid
from regionportal.model.ord import ordet
from regionportal.rules import Funn


def regel(forslag: Forslag) -> Iterator[Funn]:
    """Told of once, when it is new."""
    gamle = {en.fil: en.datoer for en in forslag.gammel.utkast.hendelser}
    for hendelse in forslag.ny.utkast.hendelser:
        for nummer, tid in enumerate(hendelse.datoer):
            if tid.gjentas and _pa_datoen(tid.gjentas) and tid not in gamle.get(hendelse.fil, ()):
                yield Funn(hendelse.fil, _melding(tid), ("datoer", nummer, "gjentas"))


def _pa_datoen(gjentas: Gjentakelse) -> bool:
    return gjentas.hver == "maned" and gjentas.i_maneden is None


def _melding(tid: Tid) -> str:
    dag = ordet(ukedag(tid.fra), "ukedag")
    plasser = [plass for plass in NUMMER if i_maneden(tid.fra, plass) == tid.fra]
    forslag = " eller ".join(f"«i_maneden: {plass}» ({ordet(plass, 'i_maneden')} {dag} i måneden)" for plass in plasser)
    mente = f" Mente du {dag}en, så skriv {forslag}." if plasser else ""
    return f"kommer igjen den {tid.fra.day}. hver måned, hvilken ukedag det enn er.{mente} Ellers er alt i orden"
