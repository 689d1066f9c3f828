"""The start page is easy to read: its prose by LIX, the scale that the editors' texts are weighed on."""

import pytest
from nettstedet import Nettsted, tekst

from regionportal.editors.gjennomgang.tung_tekst import lesbarhet

pytestmark = pytest.mark.innhold

LETT = 35  # easy, as prose for grown-ups (Björnsson)
# A block of text that has no other in it. What is hidden is not read, a menu is no prose, and a card with a picture has
# only names, which nobody can write simpler.
BLOKK = "self::h1 or self::h2 or self::h3 or self::p or self::li"
PROSA = (
    f"//main//*[{BLOKK}][not(.//p or .//li or .//h3)][not(ancestor-or-self::*[@hidden])]"
    "[not(ancestor::nav or ancestor::li[contains(@class, 'kort--bilde')])]"
)


def test_forsida_er_lett_a_lese(nettsted: Nettsted):
    """Headings and list items end sentences. So do links of a few words, which make a page look easier than it is: the
    running text alone must do as well."""
    blokker = [en for en in map(tekst, nettsted.sider[""].xpath(PROSA)) if en]
    lopende = [en for en in blokker if en.endswith((".", "?", "!"))]
    assert len(lopende) > 10
    assert max(lesbarhet("\n\n".join(en)).lix for en in (blokker, lopende)) < LETT
