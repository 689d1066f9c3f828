"""What the feed of events says of each: when it is, in words that any reader shows, and as data.

Atom has no element for the day of an event. Each time is marked up as an h-event in the content (microformats.org):
readers show it as text and keep its <time>, where programs find the moments. A link leads to the event's own calendar
file.
"""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from regionportal.drawing import vis
from regionportal.drawing.gjentakelse import serien_i_ord
from regionportal.exports import atom
from regionportal.knowledge.kalender import Forekomst, kjente
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse
from regionportal.model.tid import iso

GANGER = 5  # of one event
HENDELSE = Markup('<li class="h-event"><time class="dt-start" datetime="{begynner}">{naar}</time>{slutter}</li>')
LENKE = Markup('<p><a href="{adresse}" type="text/calendar">{tekst}</a></p>')
SLUTTER = Markup('<time class="dt-end" datetime="{slutter}"></time>')


def innslag(kunnskap: Kunnskap, hendelse: Hendelse) -> atom.Innslag:
    ganger = kunnskap.forekomster[hendelse.id][:GANGER]
    naar = ". ".join(vis.stor_forbokstav(en) for en in _setninger(kunnskap, hendelse, ganger))
    return atom.Innslag(
        hendelse.id,
        kunnskap.ord(hendelse, "navn"),
        hendelse.side,
        hendelse.oppdatert,
        f"{naar}. {kunnskap.ord(hendelse, 'ingress')}",
        _innhold(kunnskap, hendelse, ganger, naar),
    )


def _setninger(kunnskap: Kunnskap, hendelse: Hendelse, ganger: Sequence[Forekomst]) -> Iterator[str]:
    """When it is, or was, or usually is."""
    _, dag = kunnskap.kontekst.gettext, kunnskap.kontekst.dag
    if not hendelse.datoer:
        yield _("%(tidspunkt)s, dato ikke fastsatt", tidspunkt=kunnskap.ord(hendelse, "tidspunkt"))
    elif not ganger:
        yield _("Har vært: %(naar)s", naar=_i_ord(kunnskap, _siste(kunnskap, hendelse)))
    else:
        serier = [tid for tid in hendelse.datoer if tid.gjentas and any(en.tid is tid for en in ganger)]
        yield "; ".join(_i_ord(kunnskap, en) for en in (ganger[:1] if serier else ganger))
        yield from (serien_i_ord(tid, dag, _, kunnskap.kontekst.sprak) for tid in serier)


def _siste(kunnskap: Kunnskap, hendelse: Hendelse) -> Forekomst:
    """The last time of an event that is over."""
    alle = ((fra, tid) for tid in hendelse.datoer for fra in kjente(tid, kunnskap.kontekst.dag))
    fra, tid = max(alle, key=lambda en: en[0])
    return Forekomst(hendelse, tid, fra, fra + (tid.siste - tid.fra))


def _i_ord(kunnskap: Kunnskap, en: Forekomst) -> str:
    """26. november 2026, kl. 19:00–20:30 (avlyst)"""
    _ = kunnskap.kontekst.gettext
    naar = vis.periode(en.fra, en.til, kunnskap.kontekst.sprak) + vis.klokka(en.tid, _)
    return _("%(naar)s (avlyst)", naar=naar) if en.avlyst else naar


def _innhold(kunnskap: Kunnskap, hendelse: Hendelse, ganger: Sequence[Forekomst], naar: str) -> Markup:
    """The same as XHTML, with each time to come as data."""
    dager = Markup("").join(_som_data(kunnskap, en) for en in ganger)
    nar = Markup("<ul>{}</ul>").format(dager) if ganger else Markup("<p>{}.</p>").format(naar)
    resten = Markup("<p>{}</p><p>{}</p>").format(kunnskap.ord(hendelse, "ingress"), hendelse.sted.navn)
    return nar + resten + (_kalender(kunnskap, hendelse) if ganger else "")


def _kalender(kunnskap: Kunnskap, hendelse: Hendelse) -> Markup:
    adresse = f"{kunnskap.kontekst.sidenes}{hendelse.side}{hendelse.id}.ics"
    return LENKE.format(adresse=adresse, tekst=kunnskap.kontekst.gettext("Legg i kalenderen"))


def _som_data(kunnskap: Kunnskap, en: Forekomst) -> Markup:
    sone = kunnskap.region.om.tidssone
    slutter = SLUTTER.format(slutter=iso(en.slutter, sone)) if en.slutter and en.slutter != en.begynner else ""
    return HENDELSE.format(begynner=iso(en.begynner, sone), naar=_i_ord(kunnskap, en), slutter=slutter)
