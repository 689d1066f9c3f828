"""The zones that a region lies in."""

from datetime import date
from typing import NamedTuple

from regionportal.feil import Feil, finnes_ikke
from regionportal.model.om import Om
from regionportal.model.slag import SONE
from regionportal.model.sone import Sone
from regionportal.reading.felles import Fellesmappe
from regionportal.reading.lesing import Lesefil, feil_ved, les_fil, sonene
from regionportal.reading.yaml12 import Dokument


class Soner(NamedTuple):
    """The names that region.yml says, the zones among them that can be read, and the faults of the others."""

    navn: tuple[str, ...]
    lest: tuple[Sone, ...]
    feil: list[Feil]


def les_soner(felles: Fellesmappe, om: Dokument | None, dag: date) -> Soner:
    navn = sonene(om.verdi) if om else ()
    lest, feil = [], []
    for nummer, sone in enumerate(navn):
        fil = SONE.plass_for({"id": sone})
        sti = felles.mappe.parent / fil
        if sone not in felles.soner:
            feil.append(feil_ved(Om.plass.fil, om, ("soner", nummer), f"sona {finnes_ikke(sone, felles.soner)}"))
        elif not sti.is_file():
            feil.append(Feil(fil, 1, "", "fila mangler. Den sier hvilke kommuner som ligger i sona"))
        else:
            en = les_fil(Lesefil(fil, sti, SONE, {"id": sone}), dag)
            feil += en.feil
            lest += [en.post] if isinstance(en.post, Sone) else []
    return Soner(navn, tuple(lest), feil)
