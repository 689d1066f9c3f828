"""The first 90 days as a calendar (RFC 5545, written by the library icalendar): all-day events from a day of moving.

The script assets/forste-90-dager.js writes the same for the day that someone chooses, with the same UIDs: who moves the
day and imports again, moves the events.
"""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Event

from regionportal.exports.ics import tom
from regionportal.knowledge.forste_90_dager import etter_dag
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.steg import Steg


def kalender(om: Om, adresse: str, kommune: Kommune, innflytting: date) -> str:
    """For whoever moves to the municipality on that day. ``adresse`` is that of the site."""
    ut = tom(om)
    for steg in etter_dag(om):
        ut.add_component(_steg(om, f"{adresse}{kommune.side}", kommune.id, steg, innflytting))
    return ut.to_ical().decode()


def _steg(om: Om, side: str, kommune: str, steg: Steg, innflytting: date) -> Event:
    dag = innflytting + timedelta(days=steg.dag - 1)
    ut = Event()
    ut.add("uid", f"forste-90-dager-{kommune}-{steg.id}@{om.id}")
    ut.add("dtstamp", datetime.combine(om.oppdatert, time(), UTC))
    ut.add("dtstart", dag)
    ut.add("dtend", dag + timedelta(days=1))
    ut.add("summary", steg.tittel)
    ut.add("description", steg.tekst)
    ut.add("url", f"{side}forste-90-dager/#steg-{steg.id}")
    ut.add("transp", "TRANSPARENT")
    return ut
