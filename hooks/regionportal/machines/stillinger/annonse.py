"""An advertisement, as Nav gives it on ``/api/v1/feedentry/<id>``, becomes one of our vacancies. No clock, no network.

Only what a vacancy has is read, and its address follows from its id. Names of people are never among it: no contact, no
description.
"""

import re
from datetime import datetime, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from regionportal.machines.stillinger.kommunenavn import Kommunenavn
from regionportal.machines.stillinger.ren import ren
from regionportal.machines.stillinger.side import Oppforing, tekst
from regionportal.machines.stillinger.tid import dagens_slutt, slutten, tid
from regionportal.model.stilling import HOS_NAV, LENGST_FRIST, LENGST_NAVN, LENGST_TITTEL, Omfang, Sektor, Stilling

UTEN_UTLOP = timedelta(days=30)  # how long an advertisement stands that tells neither an end nor a day to apply by

_MASKERT = re.compile(r"[.…\s]*")
_KONTAKT = re.compile(r"@|(?:\d\s?){8}")  # «ring Kari på 99 88 77 66» is no deadline


def les(svar: object, oppforing: Oppforing, kommunenavn: Kommunenavn, sone: ZoneInfo, na: datetime) -> Stilling | None:
    """The vacancy, or None: it has stopped, is masked, is nowhere in the region, or has no title.

    ``endret`` is the time in the list, by which an entry that was read before is known; else the time in the answer.
    """
    if not isinstance(svar, dict):
        return None
    innhold = _innhold(svar)
    kommuner = _kommuner(innhold, kommunenavn)
    tittel = next(filter(None, (ren(tekst(innhold.get(felt)), LENGST_TITTEL) for felt in ("title", "jobtitle"))), "")
    if not kommuner or _MASKERT.fullmatch(tittel):
        return None
    endret = oppforing.endret or tid(svar.get("sistEndret"), sone) or tid(innhold.get("updated"), sone) or na
    frist, frist_tekst = _frist(innhold.get("applicationDue"), sone)
    return Stilling(
        id=oppforing.id,
        tittel=tittel,
        arbeidsgiver=_arbeidsgiver(innhold.get("employer")),
        kommuner=kommuner,
        frist=frist,
        frist_tekst=frist_tekst,
        omfang=_en_av(innhold.get("extent"), get_args(Omfang)),
        sektor=_en_av(innhold.get("sector"), get_args(Sektor)),
        lenke=HOS_NAV + oppforing.id,
        endret=endret,
        utloper=_utlop(innhold, endret, sone),
    )


def _innhold(svar: dict) -> dict:
    """What is in the answer; nothing when it has stopped. Nav's code has ``ad_content``, its documentation ``json``."""
    if svar.get("status") != "ACTIVE":
        return {}
    return next((svar[felt] for felt in ("ad_content", "json") if isinstance(svar.get(felt), dict)), {})


def _kommuner(innhold: dict, kommunenavn: Kommunenavn) -> tuple[str, ...]:
    """Those of ours that it names as places of work, each once."""
    steder = innhold.get("workLocations")
    funnet = (
        id_
        for sted in (steder if isinstance(steder, list) else ())
        if isinstance(sted, dict)
        and tekst(sted.get("country")).strip().casefold() in ("", "norge", "noreg", "norway", "no")
        for id_ in kommunenavn.ved(*(tekst(sted.get(felt)) for felt in ("municipal", "postalCode", "county")))
    )
    return tuple(sorted(set(funnet)))


def _arbeidsgiver(verdi: object) -> str | None:
    return (ren(tekst(verdi.get("name")), LENGST_NAVN) or None) if isinstance(verdi, dict) else None


def _frist(verdi: object, sone: ZoneInfo) -> tuple[datetime | None, str | None]:
    """(time, None) or (None, words): the deadline is one of them, or not known at all."""
    if nar := tid(verdi, sone):
        return nar, None
    ord_ = ren(tekst(verdi), LENGST_FRIST)
    return None, None if _KONTAKT.search(ord_) else ord_ or None


def _utlop(innhold: dict, endret: datetime, sone: ZoneInfo) -> datetime:
    """When it ends, as Nav says. With no word of it, with the day to apply by; else rather too soon than too late.

    Nav writes a day as the midnight that it begins with, and one may apply until it ends. The midnight after the day to
    apply by is the end of that day.
    """
    utloper, frist = (tid(innhold.get(felt), sone) for felt in ("expires", "applicationDue"))
    if utloper is None:
        return dagens_slutt(frist) if frist else endret + UTEN_UTLOP
    if frist and (utloper.date() == frist.date() or utloper == dagens_slutt(frist)):
        return dagens_slutt(frist)
    return slutten(innhold.get("expires"), sone) or utloper


def med_hele_siste_dag(stilling: Stilling, sone: ZoneInfo) -> Stilling:
    """A vacancy as read today. What was read before the last day was whole, ends as that day begins."""
    frist, utloper = stilling.frist and stilling.frist.astimezone(sone), stilling.utloper.astimezone(sone)
    if frist is None or frist.date() != utloper.date():
        return stilling
    return stilling.model_copy(update={"utloper": dagens_slutt(frist)})


def _en_av(verdi: object, ord_: tuple[str, ...]) -> str | None:
    skrevet = tekst(verdi).strip().casefold()
    return skrevet if skrevet in ord_ else None
