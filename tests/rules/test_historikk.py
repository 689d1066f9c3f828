"""A measure's history runs forward in time, and its state is the last one that the history gives."""

import pytest
from kopi import TILTAK, linje_med, med, uten


def historikk(*poster: tuple[str, str | None]) -> str:
    """The field, with these dates and states. A date with ``# her`` marks its line."""
    linjer = ["historikk:"]
    for dato, status in poster:
        linjer.append(f"  - dato: {dato}")
        if status:
            linjer.append(f"    status: {status}")
        linjer += ["    tekst: X", "    kilder: [{url: https://a.example/, lest: 2026}]"]
    return "\n".join(linjer)


@pytest.mark.parametrize(
    ("status", "poster"),
    [
        ("startet", [("2024", "planlagt"), ("2025-03", "startet")]),
        ("startet", [("2024", "planlagt"), ("2025-03", "startet"), ("2026-01-05", None)]),
        ("planlagt", [("2024", "startet"), ("2025", "planlagt")]),
        ("fullfort", [("2024-05", "startet"), ("2024", "fullfort")]),  # may be later in the year
        ("fullfort", [("2024", "startet"), ("2024-01-01", "fullfort")]),
        ("fullfort", [("2024-05-01", "startet"), ("2024-05-01", "fullfort")]),
        ("ukjent", [("2024", "startet"), ("2025", None)]),  # it began, and no one says what came of it
        ("ukjent", [("2024", None)]),
    ],
)
def test_en_historikk_som_gar_framover(ramme, status, poster):
    ramme.skriv("tiltak/prove.yml", med(TILTAK, f"status: {status}", historikk(*poster)))
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("status", "poster", "melding"),
    [
        (
            "pauset # her",
            [("2024", "planlagt"), ("2025", "startet")],
            "status: «pauset» er ikke det siste historikken sier («startet»)",
        ),
        (
            "planlagt # her",
            [("2024", "planlagt"), ("2025", "startet"), ("2026", None)],
            "status: «planlagt» er ikke det siste historikken sier («startet»)",
        ),
        (
            "startet",
            [("2025", "planlagt"), ("2024 # her", "startet")],
            "historikk.dato: 2024 kommer etter 2025. Skriv det eldste først",
        ),
        (
            "startet",
            [("2025-03", "planlagt"), ("2025-02-28 # her", "startet")],
            "historikk.dato: 2025-02-28 kommer etter 2025-03. Skriv det eldste først",
        ),
        (
            "startet",
            [("2023", "planlagt"), ("2025", None), ("2024 # her", "startet")],
            "historikk.dato: 2024 kommer etter 2025. Skriv det eldste først",
        ),
    ],
)
def test_en_historikk_som_ikke_stemmer(ramme, status, poster, melding):
    tekst = med(TILTAK, f"status: {status}", historikk(*poster))
    ramme.skriv("tiltak/prove.yml", tekst)
    assert ramme.feil() == [f"data/tiltak/prove.yml:{linje_med(tekst)}: {melding}"]


def test_en_historikk_uten_status(ramme):
    tekst = med(TILTAK, historikk(("2024", None), ("2025", None)))
    ramme.skriv("tiltak/prove.yml", tekst)
    assert ramme.feil() == [
        f"data/tiltak/prove.yml:{linje_med(tekst, 'historikk:')}: historikk: ingen av postene har «status». "
        "Skriv den der tilstanden ble kjent"
    ]


def test_uten_historikk_er_tilstanden_ukjent(ramme):
    uten_historikk = uten(TILTAK, "historikk")
    ramme.skriv("tiltak/prove.yml", med(uten_historikk, "status: ukjent"))
    assert ramme.feil() == []
    ramme.skriv("tiltak/prove.yml", uten_historikk)
    assert ramme.feil() == ["data/tiltak/prove.yml:1: historikk: mangler. Uten den er status «ukjent»"]
