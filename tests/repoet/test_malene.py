"""The templates can be read: lines that fit on a screen, and rows that are asked by name."""

import re

from steder import ROT

STORST_LINJE = 160
MALER = sorted((ROT / "overrides").rglob("*.html"))


def _treff(monster: str) -> list[str]:
    assert MALER
    linjer = ((sti, nr, linje) for sti in MALER for nr, linje in enumerate(sti.read_text("utf-8").splitlines(), 1))
    return [f"{sti.relative_to(ROT)}:{nr}" for sti, nr, linje in linjer if re.search(monster, linje)]


def test_ingen_linje_er_lengre_enn_en_skjerm():
    assert _treff(rf".{{{STORST_LINJE + 1}}}") == []


def test_ingen_rad_blir_spurt_med_et_tall():
    assert _treff(r"(attribute=|attr\(|(?:select|reject)attr\()'\d") == []
