"""What a server says in its headers is anybody's text: it is read, or passed over."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regionportal.machines.httpdato import httpdato
from regionportal.machines.nett import tegnsett
from regionportal.machines.retry_after import sekunder

NA = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hode", "ventet"),
    [
        ("text/html; charset=utf-8", "utf-8"),
        ('text/html;charset="ISO-8859-1"', "ISO-8859-1"),
        ("text/html ; Charset = windows-1252", "windows-1252"),
        ("text/html", None),
        ("", None),
        ("charset=utf-8", None),
        ("text/html; charset*=utf-8''x", None),
        ("*; charset*0=text/html'';;charset*=1", None),
        ("text/html; charset=;", None),
    ],
)
def test_tegnsett(hode, ventet):
    assert tegnsett(hode) == ventet


@pytest.mark.parametrize(
    ("hode", "ventet"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("9" * 5000, float("inf")),
        ("Fri, 27 Nov 2026 12:01:00 GMT", 60),
        ("Fri, 27 Nov 2026 11:00:00 GMT", 0),
        ("", 0),
        ("-5", 0),
        ("1.5", 0),
        ("snart", 0),
        ("Jan 99999999999999999999 00:00:00 0001", 0),
    ],
)
def test_retry_after(hode, ventet):
    assert sekunder(hode, NA) == ventet


BITER = [
    "Fri,",
    " 31",
    " Dec",
    " 9999",
    " 23:59:59",
    " GMT",
    " -9959",
    "0",
    " 0001",
    ";",
    "charset",
    "*",
    "=",
    "''",
    "%C3",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(BITER)).map("".join)))
@example("*;charset*0=text/html'';;charset*=1")
def test_hva_som_helst(hode):
    assert sekunder(hode, NA) >= 0
    assert httpdato(hode) is None or httpdato(hode) - NA
    assert tegnsett(hode) is None or len(tegnsett(hode)) <= 40
