"""The to-do list, whole, of a region with every kind of hole."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from gull import lik_gull

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.oppgave import Oppgave
from regionportal.kontekst import Kontekst
from regionportal.model.region import Region
from regionportal.model.tid import tidspunkt

GULL = Path(__file__).parent / "golden" / "oppgaver.txt"


def oppgaver(region: Region, dag: date) -> Sequence[Oppgave]:
    return Kunnskap(region, Kontekst(dag, "https://portal.example/")).oppgaver


def test_hele_lista_er_som_gullfila(hullete, dag):
    tekst = "".join(map(_linjer, oppgaver(hullete, dag)))
    assert lik_gull(GULL, tekst)


def _linjer(en: Oppgave) -> str:
    detaljer = "".join(
        f"\n    {felt}: {verdi}" for felt in ("frist", "lenke", "ny_lenke") if (verdi := getattr(en, felt))
    )
    return f"{en.kommune or 'felles'} | {en.slag} | {en.gjelder} | {en.fil} | {en.side}\n    {en.gjor}{detaljer}\n"


def test_hvert_slag_er_med(hullete, dag):
    assert {en.slag for en in oppgaver(hullete, dag)} == {
        "lenke_brutt",
        "foreldet",
        "lenke_flyttet",
        "lenke_usikker",
        "snart",
        "hendelse_uten_dato",
        "tiltak_uten_nytt",
        "kontakt_mangler",
        "lenke_mangler",
        "behov_mangler",
        "yrke_mangler",
        "skatt_mangler",
    }


def test_kommunens_rader_star_sammen(hullete, dag):
    rekkefolge = [en.kommune for en in oppgaver(hullete, dag)]
    assert list(dict.fromkeys(rekkefolge)) == [None, "vik", "ness"]
    assert rekkefolge == sorted(rekkefolge, key=[None, "vik", "ness"].index)


@pytest.mark.parametrize(
    ("bygd", "uten_dato"),
    [
        (date(2026, 11, 22), {"I fjor", "Aldri datert"}),
        (date(2027, 1, 1), {"I fjor", "Aldri datert", "I år", "Har vært i år"}),
    ],
)
def test_en_hendelse_mangler_dato_fra_nyttar(hullete, bygd, uten_dato):
    assert {en.gjelder for en in oppgaver(hullete, bygd) if en.slag == "hendelse_uten_dato"} == uten_dato


@pytest.mark.parametrize(
    ("eier", "spor"),
    [
        ({}, ["Gamle Vik kommune"]),
        ({"eier_i_dag": "Vik kommune"}, ["Vik kommune"]),
        ({"eier_til": tidspunkt(2019), "eier_i_dag": "Vik kommune"}, ["Vik kommune"]),
        ({"eier_til": tidspunkt(2019)}, []),
    ],
)
def test_ingen_blir_bedt_om_a_sporre_en_eier_som_ikke_finnes(hullete, dag, eier, spor):
    stille = next(en for en in oppgaver(hullete, dag) if en.slag == "tiltak_uten_nytt")
    tiltak = next(en for en in hullete.tiltak if en.fil == stille.fil)
    nytt = tiltak.model_copy(update={"eier": "Gamle Vik kommune", **eier})
    gjor = [en.gjor for en in oppgaver(replace(hullete, tiltak=(nytt,)), dag) if en.slag == "tiltak_uten_nytt"]
    assert [en.split(" hva ")[0] for en in gjor] == [f"Spør {en}" for en in spor]


def test_fila_finnes_i_hver_rad(hullete, dag):
    assert [
        en.fil for en in oppgaver(hullete, dag) if not en.fil.startswith("data/") or not en.gjor.endswith(".")
    ] == []
