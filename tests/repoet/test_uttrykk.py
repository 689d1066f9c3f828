"""No expression of the portal's takes time as the square of a text that someone else has written."""

import math
import re
from collections import defaultdict
from time import process_time

import pytest
from uttrykk import Uttrykk, alle, i_skjemaene
from verste_tekst import Oppskrift, som, tid, verste

pytestmark = pytest.mark.treg

KB = 1024
SEKUNDER = 3  # of the processor, for 250 KB: some hundredths where nothing is wrong, a minute where time is the square
FORHOLD, MERKES = 10, 0.5  # 250 KB against 64 is 4 where the time is linear, 15 where it is the square

UTTRYKK = defaultdict(list)
for en in {(en.regex, en.bruk): en for en in (*alle(), *i_skjemaene())}.values():
    UTTRYKK[en.sted.rsplit(":", 1)[0]].append(en)


def feil_i(uttrykk: Uttrykk, sekunder: float = SEKUNDER) -> str | None:
    """The first text that takes too long, and how long."""
    for oppskrift in verste(uttrykk, uttrykk.regex):
        kort = _sekunder(uttrykk, oppskrift, 64, sekunder)
        langt = _sekunder(uttrykk, oppskrift, 250, sekunder) if kort <= sekunder else math.inf
        if langt > sekunder or (langt > MERKES and langt > FORHOLD * kort):
            return f"{uttrykk.sted} ({uttrykk.bruk}): {kort:.2f} s, {langt:.2f} s: {oppskrift}"
    return None


def _sekunder(uttrykk: Uttrykk, oppskrift: Oppskrift, kb: int, hoyst: float) -> float:
    return tid(uttrykk, som(uttrykk.regex, oppskrift.tekst(kb * KB)), hoyst, process_time)


@pytest.mark.parametrize("fil", UTTRYKK)
def test_hvert_uttrykk_tar_tid_etter_lengden(fil):
    assert not [feil for uttrykk in UTTRYKK[fil] if (feil := feil_i(uttrykk))]


def test_hvert_sted_i_koden_er_med():
    assert len(UTTRYKK) > 70
    assert {"match", "fullmatch", "search"} == {en.bruk for i_fila in UTTRYKK.values() for en in i_fila}


@pytest.mark.parametrize(
    ("regex", "bruk"),
    [
        (r"\s+$", "search"),
        (r"(a+)+b", "match"),
        (r"(\w+)\s*(\w+)x", "fullmatch"),
        (r"<!--.*?-->", "search"),
        (r"x\s*[;\s]\s*y", "search"),
        (r"(?:www\.)[\w.-]+/", "search"),
    ],
)
def test_et_uttrykk_som_ikke_gjor_det_blir_funnet(regex, bruk):
    assert feil_i(Uttrykk("her:1", re.compile(regex), bruk), sekunder=0.5)
