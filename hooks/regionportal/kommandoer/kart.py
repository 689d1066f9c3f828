"""``portal kart``: the borders on the map, made of a file that someone has downloaded.

What needs pyproj is imported late: `sjekk` does not wait for it.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regionportal.feil import som_tekst
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.model.kommune import Kommune
from regionportal.model.slag import GRENSER, finn
from regionportal.reading.load import les_innhold

FIL = f"data/{GRENSER}"


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    kart = kommandoer.add_parser(
        "kart",
        parents=[felles],
        help=f"lag {FIL} av ei nedlastet fil med kommunegrenser (GeoJSON eller TopoJSON, grader eller UTM)",
    )
    kart.add_argument("fil", type=Path, metavar="FIL", help="fila du har lastet ned; gjerne for hele landet")
    kart.add_argument("--kilde", help="hvor grensene er fra, og lisensen (ellers: det som står i fila)")
    kart.add_argument("--ut", type=Path, help=f"hvor kartet skal skrives (ellers: {FIL})")
    kart.set_defaults(uten_region=kjor)


def kjor(valg: Namespace) -> int:
    """A map at ``valg.ut``, and what was done, in words; or why not, and nothing written."""
    from regionportal.editors.kommunekart.kartfil import lag
    from regionportal.editors.kommunekart.nedlasting import IkkeKart

    innhold = les_innhold(valg.hjem / "data", valg.dag)
    if feil := [en for en in innhold.funn if en.stopper and (slag := finn(en.fil)) and slag[0].modell is Kommune]:
        print(som_tekst(feil))
        return _nei("Rett kommunene først. Ingenting er skrevet.")
    try:
        kart = lag(
            valg.fil.read_bytes(), innhold.utkast.kommuner, valg.kilde or f"Hentet fra {valg.fil.name}, {valg.dag}."
        )
    except OSError:
        return _nei(f"{valg.fil}: kan ikke åpnes. Finnes fila, og får du lese den?")
    except IkkeKart as e:
        return _nei(f"{valg.fil}: {e} Ingenting er skrevet.")
    return _skriv(valg.ut or valg.hjem / FIL, kart.innhold, kart.gjort)


def _skriv(sti: Path, innhold: str, gjort: list[str]) -> int:
    """The file is whole before it takes the place of the one that was there."""
    for_ = sti.read_bytes() if sti.is_file() else None
    if for_ == innhold.encode():
        print(f"{sti}: er alt slik den skal være.")
        return 0
    ny = sti.with_name(f".{sti.name}.ny")
    try:
        sti.parent.mkdir(parents=True, exist_ok=True)
        ny.write_text(innhold, "utf-8", newline="\n")
        os.replace(ny, sti)
    except OSError:
        return _nei(f"{sti}: kan ikke skrives. Får du skrive i mappa?")
    print("\n".join(gjort))
    gammel = f" Den som lå der, er byttet ut ({len(for_)} byte); Git har den." if for_ is not None else ""
    print(f"{sti}: skrevet, {len(innhold.encode())} byte.{gammel} Kjør «portal sjekk», og se på kartet.")
    return 0


def _nei(melding: str) -> int:
    print(melding, file=sys.stderr)
    return 1
