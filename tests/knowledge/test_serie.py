"""The days of a series: a table of what people say, and each day of the calendar asked in turn."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from regionportal.knowledge import serie
from regionportal.model.gjentakelse import NUMMER, UKEDAGER
from regionportal.model.hendelse import Tid

EASTER = {  # the Norwegian almanac's own
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
    2026: date(2026, 4, 5),
    2027: date(2027, 3, 28),
    2028: date(2028, 4, 16),
    2029: date(2029, 4, 1),
    2030: date(2030, 4, 21),
}


def lag(fra: date | str, til: date | None = None, **gjentas: object) -> Tid:
    return Tid.model_validate({"fra": str(fra), "til": til and str(til), "gjentas": gjentas})


@pytest.mark.parametrize(
    ("fra", "gjentas", "forste"),
    [
        ("2026-11-26", {"hver": "dag"}, ["2026-11-26", "2026-11-27", "2026-11-28"]),
        ("2026-11-26", {"hver": "dag", "intervall": 3}, ["2026-11-26", "2026-11-29", "2026-12-02"]),
        ("2026-11-26", {"hver": "uke", "intervall": 2}, ["2026-11-26", "2026-12-10", "2026-12-24"]),
        (  # the week is from Monday: a Sunday and the Tuesday after are in two weeks
            "2026-11-29",
            {"hver": "uke", "intervall": 2, "ukedager": ["tirsdag", "sondag"]},
            ["2026-11-29", "2026-12-08", "2026-12-13"],
        ),
        (
            "2026-11-24",
            {"hver": "uke", "ukedager": ["torsdag", "tirsdag"]},
            ["2026-11-24", "2026-11-26", "2026-12-01"],
        ),
        ("2026-11-27", {"hver": "maned", "i_maneden": "siste"}, ["2026-11-27", "2026-12-25", "2027-01-29"]),
        ("2026-11-20", {"hver": "maned", "i_maneden": "nest_siste"}, ["2026-11-20", "2026-12-18", "2027-01-22"]),
        ("2026-11-03", {"hver": "maned", "i_maneden": "forste"}, ["2026-11-03", "2026-12-01", "2027-01-05"]),
        (
            "2026-11-12",
            {"hver": "maned", "i_maneden": "andre", "intervall": 2},
            ["2026-11-12", "2027-01-14", "2027-03-11"],
        ),
        ("2026-11-30", {"hver": "maned", "i_maneden": "siste_dag"}, ["2026-11-30", "2026-12-31", "2027-01-31"]),
        ("2027-01-31", {"hver": "maned"}, ["2027-01-31", "2027-03-31", "2027-05-31"]),
        ("2026-08-08", {"hver": "ar", "i_maneden": "andre"}, ["2026-08-08", "2027-08-14", "2028-08-12"]),
        ("2026-02-28", {"hver": "ar", "i_maneden": "siste_dag"}, ["2026-02-28", "2027-02-28", "2028-02-29"]),
        ("2096-02-29", {"hver": "ar"}, ["2096-02-29", "2104-02-29", "2108-02-29"]),
        ("2026-04-02", {"hver": "paske"}, ["2026-04-02", "2027-03-25", "2028-04-13"]),  # Maundy Thursday
        ("2026-05-24", {"hver": "paske", "intervall": 2}, ["2026-05-24", "2028-06-04", "2030-06-09"]),  # Whit Sunday
    ],
)
def test_serien_er_som_folk_sier_den(fra, gjentas, forste):
    dagene = serie.dager(lag(fra, **gjentas), date(2110, 1, 1))
    assert [str(next(dagene)) for _ in forste] == forste


GJENTAS = st.fixed_dictionaries(
    {"hver": st.sampled_from(["dag", "uke", "maned", "ar", "paske"]), "intervall": st.integers(1, 4)},
    optional={
        "i_maneden": st.sampled_from([*NUMMER, "siste_dag"]),
        "ukedager": st.lists(st.sampled_from(UKEDAGER), min_size=1, max_size=3, unique=True),
    },
)


@given(fra=st.dates(date(2024, 1, 1), date(2027, 12, 31)), gjentas=GJENTAS)
def test_serien_er_som_nar_man_blar_i_kalenderen(fra, gjentas):
    """Every day is asked in turn whether it is one of them."""
    try:
        tid = lag(fra, **gjentas)
    except ValidationError:
        assume(False)
    til = date(2030, 12, 31)
    alle = (fra + timedelta(days=nummer) for nummer in range((til - fra).days + 1))
    assert list(serie.dager(tid, til)) == [en for en in alle if _treffer(en, fra, gjentas)]


@given(fra=st.dates(date(1900, 1, 1), date(2027, 12, 31)), gjentas=GJENTAS, siden=st.dates(date(2026, 1, 1)))
def test_de_forste_kan_hoppes_over(fra, gjentas, siden):
    """Then the others are the same, and few stand before the day that was asked for."""
    try:
        tid = lag(fra, **gjentas)
    except ValidationError:
        assume(False)
    til = date(2028, 1, 1)
    alle, noen = list(serie.dager(tid, til)), list(serie.dager(tid, til, siden))
    assert [en for en in noen if en >= siden] == [en for en in alle if en >= siden]
    if gjentas["hver"] in ("dag", "uke"):
        assert len([en for en in noen if en < siden]) <= 7 * gjentas["intervall"]


def _treffer(dag: date, fra: date, gjentas: dict) -> bool:
    intervall, plass = gjentas["intervall"], gjentas.get("i_maneden")
    uker = ((dag - timedelta(days=dag.weekday())) - (fra - timedelta(days=fra.weekday()))).days // 7
    maneder = (dag.year - fra.year) * 12 + dag.month - fra.month
    match gjentas["hver"]:
        case "dag":
            return (dag - fra).days % intervall == 0
        case "uke":
            dagene = gjentas.get("ukedager", [UKEDAGER[fra.weekday()]])
            return uker % intervall == 0 and UKEDAGER[dag.weekday()] in dagene
        case "maned":
            return maneder % intervall == 0 and _i_maneden(dag, fra, plass)
        case "ar":
            i_ar = (dag.year - fra.year) % intervall == 0
            return i_ar and dag.month == fra.month and _i_maneden(dag, fra, plass)
    i_ar = (dag.year - fra.year) % intervall == 0
    return i_ar and dag - EASTER[dag.year] == fra - EASTER[fra.year]


def _i_maneden(dag: date, fra: date, plass: str | None) -> bool:
    igjen = monthrange(dag.year, dag.month)[1] - dag.day
    if plass is None:
        return dag.day == fra.day
    if plass == "siste_dag":
        return igjen == 0
    nummer = NUMMER[plass]
    riktig = (dag.day - 1) // 7 == nummer - 1 if nummer > 0 else igjen // 7 == -nummer - 1
    return riktig and dag.weekday() == fra.weekday()
