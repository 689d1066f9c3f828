"""No function in the code is tangled, and no module is long."""

import pytest
from radon.complexity import cc_visit
from steder import ROT

pytestmark = pytest.mark.treg

HOOKS = ROT / "hooks"
MODULER = sorted(HOOKS.rglob("*.py"))
KOMPLEKSITET_MAKS = 12  # paths through a function, as McCabe counts them
LINJER_MAKS = 250
LINJER_MAKS_I = {"bygg.py": 120}  # where another program is met: it decides nothing that can be decided without it


def test_ingen_modul_er_for_lang():
    lengder = {sti.relative_to(HOOKS).as_posix(): len(sti.read_text("utf-8").splitlines()) for sti in MODULER}
    assert not {sti for sti, linjer in lengder.items() if linjer > LINJER_MAKS_I.get(sti, LINJER_MAKS)}


def test_ingen_funksjon_er_floket():
    floker = {
        f"{sti.relative_to(HOOKS).as_posix()}: {blokk.fullname}"
        for sti in MODULER
        for blokk in cc_visit(sti.read_text("utf-8"))
        if blokk.letter in "FM" and blokk.complexity > KOMPLEKSITET_MAKS
    }
    assert floker == set()


@pytest.mark.parametrize(("antall", "floket"), [(KOMPLEKSITET_MAKS - 1, False), (KOMPLEKSITET_MAKS, True)])
def test_flokene_telles_som_vi_tror(antall, floket):
    """One path, and one more for each condition."""
    (blokk,) = cc_visit("def f(x):\n" + "    if x:\n        x += 1\n" * antall)
    assert (blokk.complexity > KOMPLEKSITET_MAKS) is floket
