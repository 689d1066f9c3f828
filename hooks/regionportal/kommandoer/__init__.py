"""The commands of ``portal``, one a file: ``legg_til(kommandoer, felles)`` adds its arguments, and says what to run.

What runs is ``kjor(prosjekt, valg)`` with a project without faults, or ``uten_region(valg)`` where the command tells of
faults itself. It gives the exit status. Each imports what only it needs when it runs, so that ``sjekk`` waits for none
of it.
"""

from regionportal.kommandoer import (
    brev,
    endringer,
    fra_skjema,
    jobbehov,
    kart,
    lenker,
    ny_region,
    sjekk,
    skjema,
    sprak,
    stage,
    stillinger,
)

KOMMANDOER = (sjekk, stage, lenker, stillinger, brev, jobbehov, kart, skjema, fra_skjema, endringer, ny_region, sprak)
