"""An event's dates as a calendar has them: which become one series, which are listed, and what each is known by."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from regionportal.knowledge import serie
from regionportal.knowledge.kalender import kjente
from regionportal.model.gjentakelse import Gjentakelse
from regionportal.model.hendelse import Hendelse, Tid
from regionportal.model.tid import MIDNATT, oyeblikk

SISTE_AR = timedelta(days=366)  # an hour more or less of a night longer ago, nobody minds


@dataclass(frozen=True, slots=True)
class Avtale:
    """What becomes one VEVENT: its own dates, and the rule that they come again by, with its last day and those that it
    is not on."""

    tid: Tid
    rrule: str | None = None
    til: date | None = None
    unntatt: tuple[date, ...] = ()
    hel: bool = False  # whether it is all of what one entry of the list says


def avtaler(hendelse: Hendelse, dag: date, sone: ZoneInfo) -> Iterator[tuple[str, Avtale]]:
    """What the dates become, soonest first, each with what its UID has before the @: the id alone for the one date or
    series, else with the date, and the hour where there is more that day. Days that are listed are those known on the
    day."""
    tider = sorted(hendelse.datoer, key=lambda tid: str(tid.start))
    hoved = _hoved(tider)
    alle = [(tid is hoved and avtale.hel, avtale) for tid in tider for avtale in _avtaler(tid, dag, sone)]
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


def _avtaler(tid: Tid, dag: date, sone: ZoneInfo) -> Iterator[Avtale]:
    if tid.gjentas is None:
        yield _en_gang(tid, hel=True)
    elif serie.lik_overalt(tid) and not tid.hver_dag:
        yield from _som_serie(tid, tid.gjentas, list(kjente(tid, dag)), dag - SISTE_AR, sone)
    else:
        yield from (_en_av(tid, tid.gjentas, fra) for fra in kjente(tid, dag))


def _som_serie(tid: Tid, gjentas: Gjentakelse, ganger: Sequence[date], siden: date, sone: ZoneInfo) -> Iterator[Avtale]:
    """All of it in one, from the first day that is like the others, and beside it the days that are cancelled, and
    those since then that the clock is changed on."""
    stilles = (fra for fra in ganger if fra >= siden and klokka_stilles(tid, fra, sone))
    for_seg = {*gjentas.avlyste, *stilles}
    forste = next((fra for fra in ganger if fra not in for_seg and not klokka_stilles(tid, fra, sone)), None)
    if forste:
        unntatt = sorted(fra for fra in {*gjentas.unntatt, *for_seg} if fra > forste)
        yield Avtale(_flyttet(tid, forste), serie.regel(tid), gjentas.til, tuple(unntatt), hel=True)
    yield from (_en_av(tid, gjentas, fra) for fra in ganger if fra in for_seg)


def _en_av(tid: Tid, gjentas: Gjentakelse, fra: date) -> Avtale:
    avlyst = tid.avlyst or fra in gjentas.avlyste
    return _en_gang(_flyttet(tid, fra).model_copy(update={"gjentas": None, "avlyst": avlyst}))


def _en_gang(tid: Tid, hel: bool = False) -> Avtale:
    return Avtale(tid, "FREQ=DAILY", tid.siste, hel=hel) if tid.hver_dag else Avtale(tid, hel=hel)


def _flyttet(tid: Tid, fra: date) -> Tid:
    """The same from another day."""
    return tid.model_copy(update={"fra": fra, "til": None if tid.til is None else fra + (tid.til - tid.fra)})


def start(tid: Tid, sone: ZoneInfo, dag: date | None = None) -> date | datetime:
    """When it begins on its first day, or on another."""
    dag = dag or tid.fra
    return dag if tid.kl is None else oyeblikk(dag, tid.kl, sone)


def slutt(tid: Tid, sone: ZoneInfo) -> date | datetime | None:
    """The first moment after (3.6.1): the end of the last day where no time of day is known. What is between the same
    hours each day, ends on the first of them."""
    dagen_etter = tid.siste + timedelta(days=1)
    if tid.kl is None:
        return dagen_etter
    if tid.slutt:
        sluttdag = tid.fra if tid.hver_dag else dagen_etter if tid.om_natta else tid.siste
        return oyeblikk(sluttdag, tid.slutt, sone)
    return oyeblikk(tid.siste, MIDNATT, sone) if tid.til else None


def klokka_stilles(tid: Tid, fra: date, sone: ZoneInfo) -> bool:
    """Whether the clock is changed while it lasts when it begins on that day, or it begins or ends in the hour that is
    twice or never. In a series some programs let such a night last as long as the others, and others let it end at the
    same hour; alone, in UTC, all read it alike."""
    if tid.kl is None:
        return False
    tider = [en + (fra - tid.fra) for en in (start(tid, sone), slutt(tid, sone)) if isinstance(en, datetime)]
    return len({en.replace(fold=fold).utcoffset() for en in tider for fold in (0, 1)}) > 1
