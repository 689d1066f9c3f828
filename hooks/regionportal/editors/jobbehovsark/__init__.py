"""The spreadsheet in which a municipality writes what it will need of people.

data/ ── mal ──▶ cells ── excelmal, csvfil ──▶ the file, which someone fills
the file ── excel, csvfil ──▶ Rutenett ── lesing ──▶ Skjema ── poster ──▶ Kladd ── sjekk ──▶ data/, or every fault by its cell
"""
