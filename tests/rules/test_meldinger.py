"""What an editor reads, slip by slip: the cases are in meldinger.txt, to be read aloud."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from kopi import HENDELSE, SKATT

POSTER = {
    "skatt": (
        "skatter/ness/prove.yml",
        f"{SKATT}sted: {{navn: Nessby, lat: 69.3, lon: 20.2, presisjon: punkt}}\n",
    ),
    "hendelse": ("hendelser/prove.yml", HENDELSE),
}
USYNLIGE = {"\\t": "\t", "\\u00a0": "\u00a0", "\\u200b": "\u200b"}


class Tilfelle(NamedTuple):
    """A record of a kind with these lines (-) written so (+), and what is said of it (!)."""

    slag: str
    riktig: str
    skrevet: str
    meldinger: tuple[str, ...]


def tilfeller() -> Iterator[Tilfelle]:
    for blokk in (Path(__file__).parent / "meldinger.txt").read_text(encoding="utf-8").split("\n\n"):
        slag, *linjer = blokk.strip("\n").split("\n")
        if slag in POSTER:
            deler = {tegn: [_synlig(en[2:]) for en in linjer if en[0] == tegn] for tegn in "-+!"}
            yield Tilfelle(slag, *("".join(f"{en}\n" for en in deler[tegn]) for tegn in "-+"), tuple(deler["!"]))


def _synlig(tekst: str) -> str:
    for kode, tegn in USYNLIGE.items():
        tekst = tekst.replace(kode, tegn)
    return tekst


ALLE = list(tilfeller())


def test_det_er_mange_tilfeller_og_ingen_star_to_ganger():
    assert len({en[:3] for en in ALLE}) == len(ALLE) > 180


@pytest.mark.parametrize("tilfelle", ALLE, ids=lambda en: en.skrevet.strip()[:60] or f"uten {en.riktig[:20]}")
def test_hver_feil_sies_med_ord_som_hjelper(ramme, tilfelle):
    plass, post = POSTER[tilfelle.slag]
    assert tilfelle.riktig in post
    ramme.skriv(plass, post.replace(tilfelle.riktig, tilfelle.skrevet))
    assert ramme.feil() == [f"data/{plass}:{en}" for en in tilfelle.meldinger]
