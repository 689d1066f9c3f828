"""``portal jobbehov``: the spreadsheet of needs, out and in.

What needs openpyxl is imported late: `sjekk` does not wait for it.
"""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from regionportal.feil import finnes_ikke
from regionportal.ground.tallform import antall
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.model.region import Region
from regionportal.portal import Prosjekt

if TYPE_CHECKING:
    from regionportal.editors.jobbehovsark.poster import Kladd


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    jobbehov = kommandoer.add_parser(
        "jobbehov",
        parents=[felles],
        help="lag et regneark der en kommune fyller ut hva den trenger av folk, eller les et som er fylt ut",
    )
    jobbehov.add_argument("les", nargs="?", choices=["les"], help="les arket, og gjør det om til data")
    jobbehov.add_argument("fil", type=_arkfil, metavar="FIL", help="regnearket, som ender på .xlsx eller .csv")
    jobbehov.add_argument("--kommune", help="begynn med det vi alt har for denne kommunen (som i data/kommuner)")
    jobbehov.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    return _les(prosjekt.hel, valg) if valg.les else _skriv_mal(prosjekt.hel, valg)


_LAGRE_SOM = {
    ".ods": "Åpne fila i LibreOffice, velg «Lagre som», og filtypen «Excel 2007–365 (.xlsx)»",
    ".numbers": "Åpne fila i Numbers, og velg «Arkiv», «Eksporter til» og «Excel»",
    ".gsheet": "Åpne arket i Google Regneark, og velg «Fil», «Last ned» og «Microsoft Excel (.xlsx)»",
    **dict.fromkeys(
        (".xls", ".xlsm", ".xlsb", ".xltx"), "Åpne fila i Excel, velg «Lagre som», og «Excel-arbeidsbok (.xlsx)»"
    ),
}


def _arkfil(verdi: str) -> Path:
    fil = Path(verdi)
    if fil.suffix.lower() not in (".xlsx", ".csv"):
        slik = _LAGRE_SOM.get(fil.suffix.lower(), "Lagre regnearket som «Excel-arbeidsbok» eller «CSV UTF-8»")
        raise ArgumentTypeError(f"navnet må ende på .xlsx eller .csv. {slik}")
    return fil


def _skriv_mal(region: Region, valg: Namespace) -> int:
    """A sheet at ``valg.fil``, with what is known of ``valg.kommune``. Never over a file that is there."""
    from regionportal.editors.jobbehovsark import excelmal, mal
    from regionportal.ground import csvrader

    if valg.kommune is not None and valg.kommune not in region.kommune:
        return _nei(f"kommunen {finnes_ikke(valg.kommune, region.kommune)}")
    kommune = region.kommune.get(valg.kommune)
    behov = mal.kartlegging(region, kommune.id) if kommune else None
    rader = mal.rader(kommune, behov and mal.som_skrevet(behov, valg.hjem), region.yrke)
    er_csv = valg.fil.suffix.lower() == ".csv"
    innhold = csvrader.skriv(rader) if er_csv else excelmal.skriv(rader, mal.overskrifter(kommune), region, valg.dag)
    try:
        with valg.fil.open("xb") as ut:
            ut.write(innhold)
    except FileExistsError:
        return _nei(f"{valg.fil}: fila finnes alt, og kan være fylt ut. Velg et annet navn")
    except OSError:
        return _nei(f"{valg.fil}: kan ikke skrives. Finnes mappa, og får du skrive i den?")
    print(f"{valg.fil}: klar til å fylles ut" + (f", med {len(behov.rader)} rader fra {behov.fil}" if behov else ""))
    return 0


def _les(region: Region, valg: Namespace) -> int:
    """Records of the sheet at ``valg.fil``, or all that is wrong with it and nothing written."""
    from regionportal.editors.jobbehovsark.innlesing import les_inn

    try:
        innhold = valg.fil.read_bytes()
    except OSError:
        return _feil([f"{valg.fil}: kan ikke åpnes. Finnes fila, og får du lese den?"])
    kladder, feil = les_inn(valg.fil.name, innhold, region, valg.hjem, valg.dag)
    if feil:
        return _feil(feil)
    _skriv([kladd for kladd in kladder if kladd.endret], valg.hjem)
    print("\n".join(map(_fortell, kladder)))
    return 0


def _skriv(kladder: Sequence["Kladd"], rot: Path) -> None:
    """All files are whole before the first of them takes its place."""
    klare = []
    for kladd in kladder:
        sti = rot / kladd.fil
        sti.parent.mkdir(exist_ok=True)
        ny = sti.with_name(f".{sti.name}.ny")
        ny.write_text(kladd.nytt, "utf-8", newline="\n")
        klare.append((ny, sti))
    for ny, sti in klare:
        os.replace(ny, sti)


def _fortell(kladd: "Kladd") -> str:
    """ny: data/jobbehov/vik-behov-2027.yml (3 rader)"""
    rader = antall(len(kladd.rader), "rad", "rader")
    if kladd.for_ is None:
        return f"ny: {kladd.fil} ({rader})"
    if not kladd.endret:
        return f"uendret: {kladd.fil} ({rader})"
    for_, na = ({_nokkel(rad): rad for rad in alle} for alle in (kladd.rader_for, kladd.rader))
    forskjell = {
        "ny": len(na.keys() - for_.keys()),
        "endret": sum(for_[nokkel] != rad for nokkel, rad in na.items() if nokkel in for_),
        "borte": len(for_.keys() - na.keys()),
    }
    endringer = "".join(f", {tall} {hva}" for hva, tall in forskjell.items() if tall)
    return f"endret: {kladd.fil} ({rader}{endringer})"


def _nokkel(rad: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(rad.get(felt) for felt in ("yrke", "ar", "niva"))


def _feil(linjer: Sequence[str]) -> int:
    print("\n".join(linjer))
    return _nei(f"{len(linjer)} feil. Ingenting er skrevet.")


def _nei(melding: str) -> int:
    print(melding, file=sys.stderr)
    return 1
