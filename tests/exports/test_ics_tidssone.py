"""The zone in a calendar, read by its rules alone, against the zone's own file."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Timezone

from regionportal.exports.ics_tidssone import tidssone

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("forste_ar", "regler"),
    [
        (None, [("19960331T020000", "-1SU", "3", None), ("19961027T030000", "-1SU", "10", None)]),
        (2027, [("19960331T020000", "-1SU", "3", None), ("19961027T030000", "-1SU", "10", None)]),
        (
            1990,
            [
                ("19890101T010000", None, None, None),
                ("19890326T020000", "-1SU", "3", None),
                ("19890924T030000", "-1SU", "9", "19950925T010000Z"),
                ("19961027T030000", "-1SU", "10", None),
            ],
        ),
    ],
)
def test_sona_star_med_reglene_sine(forste_ar, regler):
    def felt(regel, navn):
        return regel[navn].to_ical().decode() if navn in regel else None

    def del_(regel, navn):
        deler = dict(en.split("=") for en in (felt(regel, "RRULE") or "X=").split(";"))
        return deler.get(navn)

    deler = tidssone("Europe/Oslo", forste_ar).subcomponents
    assert [(felt(en, "DTSTART"), del_(en, "BYDAY"), del_(en, "BYMONTH"), del_(en, "UNTIL")) for en in deler] == regler


def test_ei_sone_uten_sommertid_har_en_del():
    [del_] = tidssone("Africa/Lagos").subcomponents
    assert (del_.name, del_["TZOFFSETTO"].td) == ("STANDARD", timedelta(hours=1))


@given(st.datetimes(datetime(1996, 4, 1), datetime(2037, 12, 31)))
def test_klokka_er_som_i_fila_til_sona(nar):
    assert _lest(nar, None) == nar.replace(tzinfo=OSLO).astimezone(UTC)


@given(st.datetimes(datetime(1960, 1, 1), datetime(2037, 12, 31)))
def test_gamle_serier_far_klokka_som_var_da(nar):
    assert _lest(nar, 1960) == nar.replace(tzinfo=OSLO).astimezone(UTC)


def _lest(nar: datetime, forste_ar: int | None) -> datetime:
    sone = Timezone.from_ical(tidssone("Europe/Oslo", forste_ar).to_ical()).to_tz(lookup_tzid=False)
    return nar.replace(tzinfo=sone).astimezone(UTC)
