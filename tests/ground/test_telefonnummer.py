"""Telephone numbers, as they are written and as they are dialled."""

import pytest

from regionportal.ground.telefonnummer import er_nummer, i_grupper, ringelenke


@pytest.mark.parametrize(
    ("skrevet", "grupper", "lenke"),
    [
        ("77000000", "77 00 00 00", "tel:+4777000000"),
        ("770 00 000", "77 00 00 00", "tel:+4777000000"),
        ("77 00  00 00", "77 00 00 00", "tel:+4777000000"),
        ("+47 77 00 00 00", "77 00 00 00", "tel:+4777000000"),
        ("40 00 00 00", "400 00 000", "tel:+4740000000"),
        ("90000000", "900 00 000", "tel:+4790000000"),
        ("80000000", "800 00 000", "tel:+4780000000"),
        ("116 117", "116 117", "tel:116117"),
        ("113", "113", "tel:113"),
        ("02800", "02800", "tel:02800"),
        ("+358 40 1234567", "+358 40 1234567", "tel:+358401234567"),
    ],
)
def test_nummeret_leses_i_grupper_og_ringes_i_ett(skrevet, grupper, lenke):
    assert er_nummer(skrevet)
    assert (i_grupper(skrevet), ringelenke(skrevet)) == (grupper, lenke)


@pytest.mark.parametrize(
    "skrevet", ["7700000", "770000000", "10000000", "12", "+4", "+0 123 45 678", "+1234567890123456", ""]
)
def test_det_ingen_svarer_pa_er_ikke_et_nummer(skrevet):
    assert not er_nummer(skrevet)
