"""The sheet as an Excel workbook to fill: a guide, the sheet itself with lists to choose from, and the lists."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Literal, cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from regionportal.editors.jobbehovsark.kolonner import ARK, GRUNNLAG, LISTER, NIVAER, OVERST, TABELL, Kolonne
from regionportal.editors.jobbehovsark.rutenett import Ulest, Verdi
from regionportal.model.region import Region

RADER_TIL_UTFYLLING = 300
_FET, _FYLL, _HODE = Font(bold=True), PatternFill("solid", fgColor="FFF8DC"), PatternFill("solid", fgColor="D9E4EC")
_BRYT = Alignment(wrap_text=True, vertical="top")

STEG = (
    "Fyll ut de gule feltene øverst i arket «Behov». De gjelder hele kartleggingen.",
    "Skriv én rad for hvert yrke og hvert år dere trenger noen. Velg yrket fra lista, eller skriv koden i STYRK-08.",
    "La «Antall» stå tomt når dere ikke vet hvor mange. Et tomt felt er ærligere enn et tall noen har gjettet.",
    "Skriv ingenting om enkeltpersoner.",
    "Lagre fila, og send den til den som legger den inn i portalen.",
)


def skriv(rader: Sequence[Sequence[Verdi]], overskrifter: Sequence[Kolonne], region: Region, dag: date) -> bytes:
    """The workbook with these cells, the same bytes each time. ``overskrifter`` are the headings of the table."""
    bok = Workbook()
    _veiledning(bok.worksheets[0])
    ark = bok.create_sheet(ARK)
    hode = len(OVERST) + 2
    _fyll(ark, rader, overskrifter, hode)
    lister = _lister(bok.create_sheet(LISTER), region)
    _valg(ark, overskrifter, hode, lister)
    bok.active = ark
    bok.properties.creator = f"Portalen for {region.om.navn}"
    bok.properties.created = datetime.combine(dag, time())
    ut = io.BytesIO()
    bok.save(ut)
    return _like_byte(ut.getvalue(), dag)


def _veiledning(ark: Worksheet) -> None:
    ark.title = "Slik gjør du"
    ark.append(["Hva trenger dere av folk?"])
    for nummer, steg in enumerate(STEG, start=1):
        ark.append([f"{nummer}. {steg}"])
    ark.append([])
    for overskrift, kolonner in (("Øverst", OVERST), ("I tabellen", TABELL)):
        ark.append([overskrift])
        ark.cell(ark.max_row, 1).font = _FET
        for en in kolonner:
            ark.append([f"{en.navn}: {en.hjelp}"])
    ark["A1"].font = Font(bold=True, size=14)
    ark.column_dimensions["A"].width = 100
    for (celle,) in ark.iter_rows(max_col=1):
        celle.alignment = _BRYT
    _til_utskrift(ark, "portrait")


def _fyll(ark: Worksheet, rader: Sequence[Sequence[Verdi]], overskrifter: Sequence[Kolonne], hode: int) -> None:
    for nummer, rad in enumerate(rader, start=1):
        for plass, verdi in enumerate(rad, start=1):
            _skriv(_celle(ark, nummer, plass), verdi)
    for nummer, felt in enumerate(OVERST, start=1):
        ark.cell(nummer, 1).font = _FET
        ark.merge_cells(start_row=nummer, end_row=nummer, start_column=2, end_column=len(TABELL))
        _til_utfylling(_celle(ark, nummer, 2), felt)
    for plass, en in enumerate(overskrifter, start=1):
        overskrift = _celle(ark, hode, plass)
        overskrift.font, overskrift.fill = _FET, _HODE
        ark.column_dimensions[get_column_letter(plass)].width = en.bredde
        for nummer in range(hode + 1, hode + 1 + max(RADER_TIL_UTFYLLING, len(rader))):
            _til_utfylling(_celle(ark, nummer, plass), en, farge=False)
    ark.freeze_panes = f"A{hode + 1}"
    ark.print_title_rows = f"{hode}:{hode}"
    ark.print_area = f"A1:{get_column_letter(len(overskrifter))}{max(len(rader), hode + 20)}"
    _til_utskrift(ark, "landscape")


def _celle(ark: Worksheet, rad: int, kolonne: int) -> Cell:
    """One that is not merged into another."""
    return cast(Cell, ark.cell(rad, kolonne))


def _skriv(celle: Cell, verdi: Verdi) -> None:
    """Text stays text, whatever it begins with."""
    celle.value = str(verdi) if isinstance(verdi, Ulest) else verdi
    if isinstance(verdi, str):
        celle.data_type = "s"
        celle.quotePrefix = verdi.startswith(("=", "+", "-", "@", "'"))


def _til_utfylling(celle: Cell, felt: Kolonne, farge: bool = True) -> None:
    celle.alignment = _BRYT
    if farge:
        celle.fill = _FYLL
    if felt.som_tekst:
        celle.number_format = "@"


def _til_utskrift(ark: Worksheet, retning: Literal["portrait", "landscape"]) -> None:
    ark.page_setup.orientation, ark.page_setup.paperSize = retning, ark.PAPERSIZE_A4
    ark.page_setup.fitToHeight = 0
    ark.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _lister(ark: Worksheet, region: Region) -> dict[str, str]:
    """Write the lists, and give where each lies, as Excel refers to it."""
    yrker = sorted(region.yrker, key=lambda yrke: yrke.navn)
    kolonner: dict[str, tuple[str, list[str]]] = {
        "yrke": ("Yrke", [yrke.navn for yrke in yrker]),
        "styrk08": ("STYRK-08", [" eller ".join(yrke.styrk08) for yrke in yrker]),
        "vanlig": ("Vanlig nivå", [yrke.niva or "" for yrke in yrker]),
        "niva": ("Nivå", list(NIVAER.values())),
        "kommune": ("Kommune", [kommune.navn for kommune in region.kommuner]),
        "grunnlag": ("Grunnlag", list(GRUNNLAG.values())),
    }
    for plass, (navn, verdier) in enumerate(kolonner.values(), start=1):
        for nummer, verdi in enumerate((navn, *verdier), start=1):
            _skriv(_celle(ark, nummer, plass), verdi or None)
        ark.cell(1, plass).font = _FET
        ark.column_dimensions[get_column_letter(plass)].width = 22
    ark.freeze_panes = "A2"
    _til_utskrift(ark, "portrait")
    return {
        felt: f"{quote_sheetname(ark.title)}!${bokstav}$2:${bokstav}${len(verdier) + 1}"
        for (felt, (_, verdier)), bokstav in zip(kolonner.items(), "ABCDEF", strict=True)
    }


def _valg(ark: Worksheet, overskrifter: Sequence[Kolonne], hode: int, lister: dict[str, str]) -> None:
    """A list to choose from, or what a number may be, and what to write there when someone comes to the cell."""
    siste = hode + RADER_TIL_UTFYLLING
    celler = [(en, f"B{nummer}") for nummer, en in enumerate(OVERST, start=1)]
    for en, bokstav in zip(overskrifter, "ABCDEFG", strict=False):
        celler.append((en, f"{bokstav}{hode + 1}:{bokstav}{siste}"))
    for en, omrade in celler:
        valg = _regel(en, lister)
        valg.promptTitle, valg.prompt, valg.showInputMessage = en.navn, en.hjelp, True
        valg.errorTitle, valg.error, valg.errorStyle = (
            en.navn,
            "Dette står ikke på lista, eller er ikke et tall som går an.",
            "warning",
        )
        valg.add(omrade)
        ark.add_data_validation(valg)


def _regel(en: Kolonne, lister: dict[str, str]) -> DataValidation:
    if en.felt in lister and not en.som_tekst:
        return DataValidation("list", lister[en.felt], showErrorMessage=True, allow_blank=True)
    if en.tall:
        minst, mest = en.tall
        return DataValidation("whole", minst, mest, showErrorMessage=True, operator="between", allow_blank=True)
    return DataValidation()


def _like_byte(innhold: bytes, dag: date) -> bytes:
    """The archive without the moment when it was written."""
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(innhold)) as inn, zipfile.ZipFile(ut, "w", zipfile.ZIP_DEFLATED) as arkiv:
        for del_ in inn.infolist():
            data = inn.read(del_)
            if del_.filename == "docProps/core.xml":
                data = re.sub(
                    rb"(<dcterms:modified[^<>]*>)[^<]*", rb"\g<1>" + f"{dag.isoformat()}T00:00:00Z".encode(), data
                )
            ny = zipfile.ZipInfo(del_.filename, (dag.year, dag.month, dag.day, 0, 0, 0))
            ny.compress_type = zipfile.ZIP_DEFLATED
            arkiv.writestr(ny, data)
    return ut.getvalue()
