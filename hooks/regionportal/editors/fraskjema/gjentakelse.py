"""How an event comes again, by the choice in the form and the first day."""

from collections.abc import Mapping
from datetime import date

from regionportal.editors.skjema.gjentakelsesvalg import GJENTAS, SOM_FORSTE_DAG
from regionportal.feil import Feltsti
from regionportal.model.gjentakelse import plass_i_maneden
from regionportal.model.tid import tidspunkt

FRA: Feltsti = ("datoer", "fra")
I_MANEDEN = "i_maneden"


def etter_forste_dag(felt: Mapping[Feltsti, object]) -> Mapping[Feltsti, object]:
    """The fields with the place in the month that the first day has, where it was chosen to be the same each time."""
    gjentas, fra = felt.get(GJENTAS), str(felt.get(FRA, ""))
    if not isinstance(gjentas, dict) or gjentas.get(I_MANEDEN) != SOM_FORSTE_DAG:
        return felt
    plass = {I_MANEDEN: plass_i_maneden(date.fromisoformat(fra))} if er_dag(fra) else {}
    uten = {navn: verdi for navn, verdi in gjentas.items() if navn != I_MANEDEN}
    return {**felt, GJENTAS: {**uten, **plass}}


def er_dag(skrevet: str) -> bool:
    """Whether it is a whole date, as the data has it."""
    try:
        return tidspunkt(skrevet).dag is not None
    except ValueError:
        return False
