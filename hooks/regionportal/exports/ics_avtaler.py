"""An event's dates as a calendar has them: which become one series, which are listed, and what each is known by."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regionportal.knowledge import serie
from regionportal.knowledge.kalender import kjente
from regionportal.model.gjentakelse import Gjentakelse
from regionportal.model.hendelse import Hendelse, Tid


@dataclass(frozen=True, slots=True)
class Avtale:
    """What becomes one VEVENT: its own dates, and the rule that they come again by, with its last day."""

    tid: Tid
    rrule: str | None = None
    til: date | None = None
    hel: bool = False  # whether it is all of what one entry of the list says


def avtaler(hendelse: Hendelse, dag: date) -> Iterator[tuple[str, Avtale]]:
    """What the dates become, soonest first, each with what its UID has before the @: the id alone for the one date or
    series, else with the date, and the hour where there is more that day. Days that are listed are those known on the
    day."""
    tider = sorted(hendelse.datoer, key=lambda tid: str(tid.start))
    hoved = _hoved(tider)
    alle = [(tid is hoved and avtale.hel, avtale) for tid in tider for avtale in _avtaler(tid, dag)]
    dager = Counter(avtale.tid.fra for er_hoved, avtale in alle if not er_hoved)
    for er_hoved, avtale in alle:
        nar = "" if er_hoved else _nar(avtale.tid, flere=dager[avtale.tid.fra] > 1)
        yield f"{hendelse.id}{nar}", avtale


def _hoved(tider: Sequence[Tid]) -> Tid | None:
    """The one date, or the one series among the dates: it keeps its identity when the others change."""
    mulige = tider if len(tider) == 1 else [tid for tid in tider if tid.gjentas]
    return mulige[0] if len(mulige) == 1 else None


def _nar(tid: Tid, flere: bool) -> str:
    return f"-{tid.fra}" + (f"-{tid.kl.replace(':', '')}" if tid.kl and flere else "")


def _avtaler(tid: Tid, dag: date) -> Iterator[Avtale]:
    if tid.gjentas is None:
        yield _en_gang(tid, hel=True)
    elif serie.lik_overalt(tid) and not tid.hver_dag:
        yield from _som_serie(tid, tid.gjentas, list(kjente(tid, dag)))
    else:
        yield from (_en_av(tid, tid.gjentas, fra) for fra in kjente(tid, dag))


def _som_serie(tid: Tid, gjentas: Gjentakelse, ganger: Sequence[date]) -> Iterator[Avtale]:
    """All of it in one, from the first day that there is something, and beside it the days that are cancelled."""
    if faktiske := [fra for fra in ganger if fra not in gjentas.avlyste]:
        yield Avtale(_flyttet(tid, faktiske[0]), serie.regel(tid), gjentas.til, hel=True)
    yield from (_en_av(tid, gjentas, fra) for fra in ganger if fra in gjentas.avlyste)


def _en_av(tid: Tid, gjentas: Gjentakelse, fra: date) -> Avtale:
    avlyst = tid.avlyst or fra in gjentas.avlyste
    return _en_gang(_flyttet(tid, fra).model_copy(update={"gjentas": None, "avlyst": avlyst}))


def _en_gang(tid: Tid, hel: bool = False) -> Avtale:
    return Avtale(tid, "FREQ=DAILY", tid.siste, hel) if tid.hver_dag else Avtale(tid, hel=hel)


def _flyttet(tid: Tid, fra: date) -> Tid:
    """The same from another day."""
    return tid.model_copy(update={"fra": fra, "til": None if tid.til is None else fra + (tid.til - tid.fra)})
