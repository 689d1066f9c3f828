"""The first 90 days as a calendar (RFC 5545, written by the library icalendar): all-day events from a day of moving.

The script assets/forste-90-dager.js writes the same for the day that someone chooses, with the same UIDs: who moves the
day and imports again, moves the events.
"""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Event

from regionportal.exports.ics import tom
from regionportal.knowledge.forste_90_dager import etter_dag
from regionportal.knowledge.pa_sprak import tekst
from regionportal.kontekst import Kontekst
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.steg import Steg


def kalender(om: Om, kontekst: Kontekst, kommune: Kommune, innflytting: date) -> str:
    """For whoever moves to the municipality on that day."""
    ut = tom(om)
    for steg in etter_dag(om):
        ut.add_component(_steg(om, kontekst, kommune, steg, innflytting))
    return ut.to_ical().decode()


def _steg(om: Om, kontekst: Kontekst, kommune: Kommune, steg: Steg, innflytting: date) -> Event:
    dag = innflytting + timedelta(days=steg.dag - 1)
    ut = Event()
    ut.add("uid", f"forste-90-dager-{kommune.id}-{steg.id}@{om.id}")
    ut.add("dtstamp", datetime.combine(om.oppdatert, time(), UTC))
    ut.add("dtstart", dag)
    ut.add("dtend", dag + timedelta(days=1))
    ut.add("summary", tekst(steg, "tittel", kontekst))
    ut.add("description", tekst(steg, "tekst", kontekst))
    ut.add("url", f"{kontekst.sidenes}{kommune.side}forste-90-dager/#steg-{steg.id}")
    ut.add("transp", "TRANSPARENT")
    return ut
