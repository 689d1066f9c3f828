"""Sheets as people fill them, made without the portal's own code for it."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl import Workbook

from regionportal.__main__ import main

OVERSKRIFTER = ["Yrke", "STYRK-08", "Nivå", "År", "Antall", "Merknad"]
OVERST = {
    "Kommune": "Ness",
    "Kartlagt": 2026,
    "Grunnlag": "kartlegging",
    "Kilde (adresse)": "https://www.ness.example/sak/12",
    "Kildens navn": None,
    "Lest": None,
    "Forbehold": None,
}
FORSTE_RAD = 10  # of the table, below its headings


def ark(*rader: Sequence, overskrifter: Sequence = OVERSKRIFTER, **overst: object) -> list[list]:
    """The cells: ark(["lærer", None, None, 2029], Kommune="Vik")."""
    return [*([navn, verdi] for navn, verdi in {**OVERST, **overst}.items()), [], list(overskrifter), *map(list, rader)]


def som_xlsx(rader: Sequence[Sequence], navn: str = "Behov") -> bytes:
    bok = Workbook()
    bok.active.title = navn
    for nummer, rad in enumerate(rader, start=1):
        for plass, verdi in enumerate(rad, start=1):
            bok.active.cell(nummer, plass, verdi)
    ut = io.BytesIO()
    bok.save(ut)
    return ut.getvalue()


def som_csv(rader: Sequence[Sequence], skille: str = ";") -> bytes:
    ut = io.StringIO(newline="")
    csv.writer(ut, delimiter=skille, lineterminator="\r\n").writerows(rader)
    return ut.getvalue().encode("utf-8-sig")


SOM = {"xlsx": som_xlsx, "csv": som_csv}


@dataclass(frozen=True)
class Svar:
    """What the command answered."""

    kode: int
    ut: list[str]
    feil: str


class Kommando:
    """``portal jobbehov`` on a copy of the test region."""

    def __init__(self, kopi, mappe, capsys):
        self.kopi, self.mappe, self.capsys = kopi, mappe, capsys

    def __call__(self, *argumenter: object, dag: str | None = None) -> Svar:
        kode = main(
            ["jobbehov", *map(str, argumenter), "--rot", str(self.kopi.rot), "--dag", dag or self.kopi.dag.isoformat()]
        )
        ut, feil = self.capsys.readouterr()
        return Svar(kode, ut.splitlines(), feil)

    def les(self, innhold: bytes, navn: str = "behov.xlsx", **valg: str) -> Svar:
        fil = self.mappe / navn
        fil.write_bytes(innhold)
        return self("les", fil, **valg)

    def filer(self) -> dict[str, str]:
        return {sti.name: sti.read_text("utf-8") for sti in sorted((self.kopi.data / "jobbehov").iterdir())}
