"""What the search reads of a page, and that Pagefind finds the same in it as in the whole page."""

from pathlib import Path

import pytest

from regionportal.pages.sokedel import sokedel
from regionportal.pages.sokeindeks import begynn_indeks

SIDE = """<!doctype html><html lang="nb"><head><title>Fyret – Testnes</title><style>main { color: red }</style></head>
<body><nav>Meny</nav><main id="innhold" data-pagefind-body>
<svg class="motiv"><path d="M0 0"/></svg><h1>Fyret</h1><p>Det lyser.</p>
<svg class="region"><text>Vik</text></svg><img src="fyr.jpg" alt="Et fyr">
<section data-pagefind-ignore><h2>Naboer</h2><p>Fjæra</p></section><h2>Kilder</h2><p>En kilde.</p>
<script type="application/ld+json">{"name": "Skjult"}</script>
<span hidden data-pagefind-filter="slag:skatt" data-pagefind-meta="skattnavn:Fyret, Njárga"></span>
</main><footer>Bunn</footer></body></html>
"""


def test_hodet_menyen_tegningene_og_det_som_er_unntatt_er_borte():
    lest = sokedel(SIDE.encode()).decode()
    assert [ord_ for ord_ in ("color", "Meny", "motiv", "Fjæra", "ld+json", "Bunn") if ord_ in lest] == []
    assert [
        ord_ for ord_ in ("Fyret – Testnes", "Det lyser.", "Vik", "fyr.jpg", "Kilder", "slag:skatt") if ord_ not in lest
    ] == []


@pytest.mark.parametrize("side", ["<main><p>Nei.</p></main>", "<main><p>data-pagefind-body</p></main>", "Ingen side."])
def test_ei_side_som_ikke_skal_finnes_har_ingen_del(side: str):
    assert sokedel(side.encode()) is None


def test_en_seksjon_med_en_annen_i_seg_star():
    side = SIDE.replace("<p>Fjæra</p>", "<section><p>Fjæra</p></section>")
    assert b"Fj\xc3\xa6ra" in sokedel(side.encode())


def test_pagefind_lager_det_samme_av_delen_som_av_hele_sida(tmp_path: Path):
    def indeks(navn: str, side: bytes) -> dict[str, bytes]:
        (tmp_path / navn).mkdir()
        (tmp_path / navn / "index.html").write_bytes(side)
        begynn_indeks(tmp_path / navn, tmp_path / navn)()
        mappe = tmp_path / navn / "pagefind"
        return {sti.relative_to(mappe).as_posix(): sti.read_bytes() for sti in mappe.rglob("*") if sti.is_file()}

    assert indeks("del", sokedel(SIDE.encode())) == indeks("hele", SIDE.encode())
