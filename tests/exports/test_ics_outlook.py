"""No file that we publish has what Outlook refuses; and the check that says so (outlook.py) finds each such thing."""

import pytest
from outlook import avslag

from regionportal.exports import alle

GOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//regionportal//testnes//NO
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:kor@testnes
DTSTAMP:20261120T000000Z
SEQUENCE:20261120
DTSTART;TZID=Europe/Oslo:20261105T190000
DTEND;TZID=Europe/Oslo:20261105T203000
RRULE:FREQ=WEEKLY;UNTIL=20270128T225959Z
EXDATE;TZID=Europe/Oslo:20261224T190000
SUMMARY:Kor
END:VEVENT
BEGIN:VEVENT
UID:fest@testnes
DTSTAMP:20261120T000000Z
SEQUENCE:20261120
DTSTART;VALUE=DATE:20261205
DTEND;VALUE=DATE:20261206
SUMMARY:Fest på brygga
END:VEVENT
END:VCALENDAR
"""


def _fil(tekst: str) -> bytes:
    return tekst.replace("\n", "\r\n").encode()


def test_en_god_fil_avslas_ikke():
    assert avslag(_fil(GOD)) == avslag(_fil(GOD), alene=True) == []


@pytest.mark.parametrize(
    ("byttes", "med", "grunn"),
    [
        ("RRULE:FREQ=WEEKLY;UNTIL=20270128T225959Z", "RDATE;TZID=Europe/Oslo:20261224T190000", "RDATE uten RRULE"),
        ("UNTIL=20270128T225959Z", "UNTIL=20270128", "UNTIL er ikke som DTSTART (en dag, eller i UTC)"),
        ("EXDATE;TZID=Europe/Oslo:20261224T190000", "EXDATE;VALUE=DATE:20261224", "EXDATE er ikke som DTSTART"),
        ("DTEND;TZID=Europe/Oslo:20261105T203000", "DTEND;VALUE=DATE:20261106", "DTEND er ikke som DTSTART"),
        ("20261105T203000", "20261105T190000", "DTEND kommer ikke etter DTSTART"),
        ("SUMMARY:Kor", "SUMMARY:Kor\nSUMMARY:Sang", "SUMMARY står 2 ganger"),
        ("SUMMARY:Kor", "LOCATION:Vik", "SUMMARY står 0 ganger"),
        ("SUMMARY:Kor", "SUMMARY:Kor\nSTATUS:CONFIRMED\nSTATUS:CANCELLED", "STATUS står flere ganger"),
    ],
)  # fmt: skip
def test_en_hendelse_som_avslas(byttes, med, grunn):
    assert avslag(_fil(GOD.replace(byttes, med, 1))) == [f"kor@testnes: {grunn}"]


@pytest.mark.parametrize(
    ("borte", "grunner"),
    [
        ("UID:kor@testnes", [": UID står 0 ganger"]),
        ("DTSTAMP:20261120T000000Z", ["kor@testnes: DTSTAMP står 0 ganger", "kor@testnes: DTSTAMP er ikke i UTC"]),
        ("SEQUENCE:20261120", ["kor@testnes: SEQUENCE står 0 ganger"]),
        ("PRODID:-//regionportal//testnes//NO", ["PRODID mangler"]),
        ("VERSION:2.0", ["VERSION er ikke 2.0"]),
        ("METHOD:PUBLISH", ["METHOD er ikke PUBLISH"]),
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", ["DAYLIGHT er ikke en regel"]),
    ],
)
def test_en_linje_som_mangler(borte, grunner):
    assert avslag(_fil(GOD.replace(f"{borte}\n", "", 1))) == grunner


@pytest.mark.parametrize(
    ("byttes", "med", "grunner"),
    [
        ("METHOD:PUBLISH", "METHOD:REQUEST", ["METHOD er ikke PUBLISH"]),
        (
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "RDATE:20270328T020000",
            ["VTIMEZONE med RDATE", "DAYLIGHT er ikke en regel"],
        ),
        ("END:STANDARD", "END:STANDARD\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=YEARLY\n"
         "TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD", ["VTIMEZONE har ikke én sommertid og én normaltid"]),
        ("TZID:Europe/Oslo", "TZID:Oslo", ["en TZID uten VTIMEZONE"]),
        ("UID:fest@testnes", "UID:kor@testnes", ["kor@testnes: UID to ganger"]),
    ],
)  # fmt: skip
def test_en_kalender_som_avslas(byttes, med, grunner):
    assert avslag(_fil(GOD.replace(byttes, med, 1))) == grunner


@pytest.mark.parametrize("navn", ["X-WR-CALNAME", "NAME"])
def test_bare_en_kalender_man_abonnerer_pa_har_navn(navn):
    med_navn = _fil(GOD.replace("METHOD:PUBLISH", f"METHOD:PUBLISH\n{navn}:Kor"))
    assert avslag(med_navn) == []
    assert avslag(med_navn, alene=True) == [f"{navn} i fila til én hendelse"]


@pytest.mark.parametrize(
    ("byte", "grunn"),
    [
        (GOD.encode(), "linjer som ikke slutter med CRLF"),
        (_fil(GOD).replace(b"SUMMARY:Kor\r\n", b"SUMMARY:Kor\n"), "linjer som ikke slutter med CRLF"),
        (_fil(GOD).replace(b"SUMMARY:Kor\r\n", b"SUMMARY:Kor\rog sang\r\n"), "linjer som ikke slutter med CRLF"),
        (_fil(GOD).removesuffix(b"\r\n"), "linjer som ikke slutter med CRLF"),
        (_fil(GOD.replace("SUMMARY:Kor", "SUMMARY:" + "å" * 34)), "en linje på 76 byte"),
        (b"\xef\xbb\xbf" + _fil(GOD), "begynner med BOM"),
    ],
)
def test_byte_som_avslas(byte, grunn):
    assert avslag(byte)[0] == grunn


def test_en_bokstav_som_er_delt_mellom_to_linjer_avslas():
    assert set(avslag(_fil(GOD).replace(b"p\xc3\xa5 brygga", b"p\xc3\r\n \xa5 brygga"))) == {
        "en bokstav er delt mellom to linjer"
    }


def test_ingen_fil_vi_gir_ut_avslas(kunnskap, testregion):
    alene = {f"{en.side}{en.id}.ics" for en in testregion.hendelser if en.datoer}
    filer = {en.path: en for en in alle.filer(kunnskap) if en.path.endswith(".ics")}
    assert alene < set(filer)
    funn = {sti: avslag(en.ferdig().serialize(), alene=sti in alene) for sti, en in filer.items()}
    assert {sti: grunner for sti, grunner in funn.items() if grunner} == {}
