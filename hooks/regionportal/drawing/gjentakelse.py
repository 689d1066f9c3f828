"""How a series reads: hver torsdag til og med 28. januar 2027, men ikke 24. desember."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from regionportal.drawing.vis import dag_i_ord, med_deler
from regionportal.ground.ordform import maned, oppramsing
from regionportal.model.gjentakelse import SISTE_DAG, UKEDAGER, Gjentakelse, Ukedag, fra_paske, ukedag
from regionportal.model.hendelse import Tid
from regionportal.model.ord import N_, ordet

Gettext = Callable[..., str]

FLEST_UNNTAK = 6
KORTESTE_MANED, LENGSTE_MANED = 28, 31  # days
SKUDDAG = 2, 29
_TALL: Mapping[int, str] = {
    3: N_("tredje"),
    4: N_("fjerde"),
    5: N_("femte"),
    6: N_("sjette"),
    7: N_("sjuende"),
    8: N_("åttende"),
    9: N_("niende"),
    10: N_("tiende"),
    11: N_("ellevte"),
    12: N_("tolvte"),
}
_HOYTIDER: Mapping[int, str] = {  # days from Easter Sunday
    -49: N_("fastelavnssøndag"),
    -7: N_("palmesøndag"),
    -3: N_("skjærtorsdag"),
    -2: N_("langfredag"),
    -1: N_("påskeaften"),
    0: N_("første påskedag"),
    1: N_("andre påskedag"),
    39: N_("Kristi himmelfartsdag"),
    48: N_("pinseaften"),
    49: N_("første pinsedag"),
    50: N_("andre pinsedag"),
}


def serien_i_ord(tid: Tid, dag: date, _: Gettext, sprak: str = "nb") -> str:
    """When the event comes again, how long, and which of the days to come it does not. Empty where it comes once."""
    if tid.gjentas is None:
        return ""
    serien = _takten(tid, tid.gjentas, _, sprak)
    if til := tid.gjentas.til:
        serien = _("%(serien)s til og med %(dag)s", serien=serien, dag=dag_i_ord(til, dag, sprak))
    if unntak := _unntak(tid.gjentas.unntatt, dag, _, sprak):
        serien = _("%(serien)s, men ikke %(dager)s", serien=serien, dager=unntak)
    return serien


def _takten(tid: Tid, gjentas: Gjentakelse, _: Gettext, sprak: str) -> str:
    match gjentas.hver:
        case "dag":
            return _hver(gjentas.intervall, _("dag"), _)
        case "uke":
            return _ukentlig(tid, gjentas, _)
        case "maned":
            return _manedlig(tid.fra, gjentas, _)
        case "ar":
            return _arlig(tid, gjentas, _, sprak)
    return _etter_paske(tid, gjentas, _)


def _hver(intervall: int, hva: str, _: Gettext) -> str:
    """Hver dag, annenhver dag, hver tredje dag."""
    if intervall == 1:
        return _("hver %(hva)s", hva=hva)
    if intervall == 2:
        return _("annenhver %(hva)s", hva=hva)
    return _("hver %(tall)s %(hva)s", tall=_(_TALL[intervall]), hva=hva)


def _hvert_ar(intervall: int, _: Gettext) -> str:
    if intervall == 1:
        return _("hvert år")
    return _("annethvert år") if intervall == 2 else _("hvert %(tall)s år", tall=_(_TALL[intervall]))


def _ukentlig(tid: Tid, gjentas: Gjentakelse, _: Gettext) -> str:
    if tid.siste > tid.fra:
        fra, til = (_(ordet(ukedag(en), "ukedag")) for en in (tid.fra, tid.siste))
        return _("%(hver)s, %(fra)s–%(til)s", hver=_hver(gjentas.intervall, _("uke"), _), fra=fra, til=til)
    i_uka = _i_rekkefolge(gjentas.ukedager or (ukedag(tid.fra),))
    dager = oppramsing((_(ordet(en, "ukedag")) for en in i_uka), _(" og ").strip())
    if len(gjentas.ukedager) > 1 and gjentas.intervall > 1:
        return _("%(hver)s, %(dager)s", hver=_hver(gjentas.intervall, _("uke"), _), dager=dager)
    return _hver(gjentas.intervall, dager, _)


def _i_rekkefolge(dager: Iterable[Ukedag]) -> list[Ukedag]:
    return sorted(dager, key=UKEDAGER.index)


def _manedlig(fra: date, gjentas: Gjentakelse, _: Gettext) -> str:
    hver = _hver(gjentas.intervall, _("måned"), _)
    if gjentas.i_maneden:
        dagen = _plassen(fra, gjentas, _)
        return (
            _("%(dagen)s i måneden", dagen=dagen)
            if gjentas.intervall == 1
            else _("%(dagen)s %(hver)s", dagen=dagen, hver=hver)
        )
    den = _("den %(dag)s. %(hver)s", dag=fra.day, hver=hver)
    if fra.day <= KORTESTE_MANED:
        return den
    antall = str(fra.day) if fra.day == LENGSTE_MANED else _("minst %(dager)s", dager=fra.day)
    return _("%(den)s, men bare i måneder som har %(antall)s dager", den=den, antall=antall)


def _plassen(fra: date, gjentas: Gjentakelse, _: Gettext) -> str:
    """Siste fredag, or siste dag."""
    plass = _(ordet(gjentas.i_maneden or SISTE_DAG, "i_maneden"))
    return plass if gjentas.i_maneden == SISTE_DAG else f"{plass} {_(ordet(ukedag(fra), 'ukedag'))}"


def _arlig(tid: Tid, gjentas: Gjentakelse, _: Gettext, sprak: str) -> str:
    hvert = _hvert_ar(gjentas.intervall, _)
    if gjentas.i_maneden:
        dagen, i = _plassen(tid.fra, gjentas, _), maned(tid.fra.month, sprak)
        return _("%(hvert)s, %(dagen)s i %(maned)s", hvert=hvert, dagen=dagen, maned=i)
    if (tid.fra.month, tid.fra.day) == SKUDDAG:
        skuddag = _("29. februar i skuddår")
        return skuddag if gjentas.intervall == 1 else _("%(hvert)s, %(dagen)s", hvert=hvert, dagen=skuddag)
    return _("%(hvert)s, %(dagen)s", hvert=hvert, dagen=_dager(tid.fra, tid.siste, sprak))


def _dager(fra: date, til: date, sprak: str) -> str:
    """6. februar, 6.–8. februar, or 30. januar–2. februar."""
    siste = med_deler(til, "d MMMM", sprak)
    if fra == til:
        return siste
    return f"{med_deler(fra, 'd' if fra.month == til.month else 'd MMMM', sprak)}–{siste}"


def _etter_paske(tid: Tid, gjentas: Gjentakelse, _: Gettext) -> str:
    hvert, etter = _hvert_ar(gjentas.intervall, _), fra_paske(tid.fra)
    varighet = tid.siste - tid.fra
    if varighet and {etter, etter + varighet.days} <= _HOYTIDER.keys():
        forste, siste = (_(_HOYTIDER[en]) for en in (etter, etter + varighet.days))
        return _("%(hvert)s, fra %(forste)s til %(siste)s", hvert=hvert, forste=forste, siste=siste)
    if etter in _HOYTIDER:
        return _("%(hvert)s på %(dagen)s", hvert=hvert, dagen=_(_HOYTIDER[etter]))
    antall = abs(etter)
    return (
        _("%(hvert)s, %(antall)s dager før første påskedag", hvert=hvert, antall=antall)
        if etter < 0
        else _("%(hvert)s, %(antall)s dager etter første påskedag", hvert=hvert, antall=antall)
    )


def _unntak(unntatt: Sequence[date], dag: date, _: Gettext, sprak: str) -> str:
    """The days to come that nothing takes place on."""
    kommer = sorted(en for en in unntatt if en >= dag)
    navn = [dag_i_ord(en, dag, sprak) for en in kommer[:FLEST_UNNTAK]]
    if (resten := len(kommer) - len(navn)) > 0:
        navn.append(_("%(antall)s til", antall=resten))
    return oppramsing(navn, _(" og ").strip())
