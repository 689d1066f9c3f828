"""The spreadsheet in which a municipality writes what it will need of people.

records ── mal ──▶ Rutenett ── excelmal, csvfil ──▶ file ── excel, csvfil ──▶ Rutenett ── lesing ──▶ Skjema ── poster ──▶ records
"""
