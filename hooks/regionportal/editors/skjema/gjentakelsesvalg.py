"""What people are asked, and choose among, when an event comes again: one choice for what the data says in several
fields."""

from collections.abc import Mapping

from regionportal.feil import Feltsti
from regionportal.model.gjentakelse import Gjentakelsestakt, PlassIManeden

GJENTAS: Feltsti = ("datoer", "gjentas")
HJELP_IGJEN = "Velg bare hvis det samme skjer igjen og igjen. Første dag sier hvilken ukedag og dato det er."
HJELP_IKKE = "Dager i rekka det ikke er noe likevel, med komma mellom."
EKSEMPEL_IKKE = "2026-12-24, 2026-12-31"

SOM_FORSTE_DAG = "som_forste_dag"  # as ``i_maneden``: the place in the month that the first day has

GJENTAKELSER: Mapping[str, Mapping[str, Gjentakelsestakt | PlassIManeden | int | str]] = {
    "Hver dag": {"hver": "dag"},
    "Hver uke": {"hver": "uke"},
    "Annenhver uke": {"hver": "uke", "intervall": 2},
    "Hver måned på samme ukedag (som andre torsdag)": {"hver": "maned", "i_maneden": SOM_FORSTE_DAG},
    "Hver måned på den siste ukedagen (som siste fredag)": {"hver": "maned", "i_maneden": "siste"},
    "Hver måned på samme dato": {"hver": "maned"},
    "Hvert år på samme dato": {"hver": "ar"},
    "Hvert år på samme ukedag (som andre lørdag i august)": {"hver": "ar", "i_maneden": SOM_FORSTE_DAG},
    "Hvert år like langt fra påske": {"hver": "paske"},
}
