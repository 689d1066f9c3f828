"""``portal jobbehov``: writes a sheet to fill, and makes records of one that is filled."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from regionportal.editors.jobbehovsark import csvfil, excel, excelmal, mal
from regionportal.editors.jobbehovsark.lesing import Skjema
from regionportal.editors.jobbehovsark.lesing import les as les_skjema
from regionportal.editors.jobbehovsark.poster import Kladd, kladder, mangler
from regionportal.editors.jobbehovsark.rutenett import Cellefeil, KanIkkeLeses
from regionportal.editors.jobbehovsark.sjekk import HELE_ARKET, sjekk
from regionportal.feil import finnes_ikke
from regionportal.model.region import Region


def skriv_mal(region: Region, valg: argparse.Namespace) -> int:
    """A sheet at ``valg.fil``, with what is known of ``valg.kommune``. Never over a file that is there."""
    if valg.kommune is not None and valg.kommune not in region.kommune:
        return _nei(f"kommunen {finnes_ikke(valg.kommune, region.kommune)}")
    kommune = region.kommune.get(valg.kommune)
    behov = kommune and mal.kartlegging(region, kommune.id)
    rader = mal.rader(kommune, behov and mal.som_skrevet(behov, valg.rot), region.yrke)
    er_csv = valg.fil.suffix.lower() == ".csv"
    innhold = csvfil.skriv(rader) if er_csv else excelmal.skriv(rader, mal.overskrifter(kommune), region, valg.dag)
    try:
        with valg.fil.open("xb") as ut:
            ut.write(innhold)
    except FileExistsError:
        return _nei(f"{valg.fil}: fila finnes alt, og kan være fylt ut. Velg et annet navn")
    except OSError:
        return _nei(f"{valg.fil}: kan ikke skrives. Finnes mappa, og får du skrive i den?")
    print(f"{valg.fil}: klar til å fylles ut" + (f", med {len(behov.rader)} rader fra {behov.fil}" if behov else ""))
    return 0


def les(region: Region, valg: argparse.Namespace) -> int:
    """Records of the sheet at ``valg.fil``, or all that is wrong with it and nothing written."""
    navn = valg.fil.name
    try:
        rutenett = (csvfil if valg.fil.suffix.lower() == ".csv" else excel).les(valg.fil.read_bytes())
        skjema = les_skjema(rutenett, region)
    except OSError:
        return _feil([f"{valg.fil}: kan ikke åpnes. Finnes fila, og får du lese den?"])
    except KanIkkeLeses as e:
        return _feil([f"{navn}: {e}"])
    nye = kladder(skjema, region, valg.rot, valg.dag)
    if feil := _alle_feil(skjema, nye, region, valg):
        return _feil([en.som_tekst(navn, rutenett.ark) for en in feil])
    _skriv([kladd for kladd in nye if kladd.endret], valg.rot)
    print("\n".join(map(_fortell, nye)))
    return 0


def _alle_feil(skjema: Skjema, nye: Sequence[Kladd], region: Region, valg: argparse.Namespace) -> list[Cellefeil]:
    """What is told of a cell once is not told again. What is wrong with a record as a whole comes of its cells, when those have faults."""
    mangel = [Cellefeil(felt.celle, felt.navn, melding) for felt, melding in mangler(skjema, region, valg.dag)]
    egne = [*skjema.feil, *(en for en in mangel if en.celle.kolonne == 1 or not skjema.har_feil(en.celle))]
    fortalt = {en.celle for en in egne} | skjema.fortalt
    andre = [en for en in sjekk(nye, valg.rot / "data", valg.dag) if en.celle not in fortalt]
    return sorted({*egne, *(en for en in andre if en.celle != HELE_ARKET)} or set(andre))


def _skriv(kladder: Sequence[Kladd], rot: Path) -> None:
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


def _fortell(kladd: Kladd) -> str:
    """ny: data/jobbehov/vik-behov-2027.yml (3 rader)"""
    rader = f"{len(kladd.rader)} {'rad' if len(kladd.rader) == 1 else 'rader'}"
    if kladd.for_ is None:
        return f"ny: {kladd.fil} ({rader})"
    if not kladd.endret:
        return f"uendret: {kladd.fil} ({rader})"
    for_, naa = ({_nokkel(rad): rad for rad in alle} for alle in (kladd.rader_for, kladd.rader))
    antall = {
        "ny": len(naa.keys() - for_.keys()),
        "endret": sum(for_[nokkel] != rad for nokkel, rad in naa.items() if nokkel in for_),
        "borte": len(for_.keys() - naa.keys()),
    }
    return f"endret: {kladd.fil} ({rader}" + "".join(f", {tall} {hva}" for hva, tall in antall.items() if tall) + ")"


def _nokkel(rad) -> tuple:
    return tuple(rad.get(felt) for felt in ("yrke", "ar", "niva"))


def _feil(linjer: Sequence[str]) -> int:
    print("\n".join(linjer))
    return _nei(f"{len(linjer)} feil. Ingenting er skrevet.")


def _nei(melding: str) -> int:
    print(melding, file=sys.stderr)
    return 1
