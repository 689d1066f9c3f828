"""Where the text of a licence is."""

import pytest

from regionportal.model.lisens import adresse

CC = "https://creativecommons.org/"


@pytest.mark.parametrize(
    ("lisens", "ventet"),
    [
        ("CC BY 4.0", f"{CC}licenses/by/4.0/deed.no"),
        ("CC-BY-SA-4.0", f"{CC}licenses/by-sa/4.0/deed.no"),
        ("cc by-nc-nd 3.0", f"{CC}licenses/by-nc-nd/3.0/deed.no"),
        ("CC0", f"{CC}publicdomain/zero/1.0/deed.no"),
        ("CC0 1.0", f"{CC}publicdomain/zero/1.0/deed.no"),
        ("CC BY", None),
        ("CC BY 4.0 eller noe", None),
        ("Brukt med lov av Nord-Tverrs Museum", None),
        ("javascript:alert(1)", None),
    ],
)
def test_kjente_lisenser_har_en_adresse(lisens, ventet):
    assert adresse(lisens) == ventet
