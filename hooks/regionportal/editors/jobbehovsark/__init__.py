"""The spreadsheet in which a municipality writes what it will need of people.

data/ ── mal ──▶ cells ── excelmal, csvrader ──▶ the file, which someone fills
the file ── excel, csvfil ──▶ Rutenett ── lesing ──▶ Utfylling ── poster ──▶ Kladd ── sjekk ──▶ data/, or every fault

``lesing`` is three steps: ``oppstilling`` (which cell is which), ``verdier`` (what a cell says), ``oppslag`` (what a
name is). Each gives what it read and its faults by their cells; ``innlesing`` puts all of it together. ``pakke`` knows
what other programs save, and what is merged or hidden, ``grenser`` how much there may be of each thing; ``flettede``
gives each row what is merged over it.
"""
