"""The zones that a region lies in."""

from datetime import date
from typing import NamedTuple

from regionportal.feil import Feil, finnes_ikke
from regionportal.kontekst import FELLES
from regionportal.model.om import Om
from regionportal.model.slag import SONE
from regionportal.model.sone import Sone
from regionportal.reading.felles import SONEFIL, SONER, Fellesmappe
from regionportal.reading.lesing import Lesefil, feil_ved, les_fil, sonene
from regionportal.reading.yaml12 import Dokument


class Soner(NamedTuple):
    """The names that region.yml says, the zones among them that can be read, and the faults of the others."""

    navn: tuple[str, ...]
    lest: tuple[Sone, ...]
    feil: list[Feil]


def les_soner(felles: Fellesmappe, om: Dokument | None, dag: date) -> Soner:
    navn, kjente = sonene(om.verdi) if om else (), felles.soner
    lest, feil = [], []
    for nummer, sone in enumerate(navn):
        if sone not in kjente:
            feil.append(feil_ved(Om.plass.fil, om, ("soner", nummer), f"sona {finnes_ikke(sone, kjente)}"))
        else:
            en, funn = _les(felles, sone, dag)
            feil += funn
            lest += [en] if en else []
    return Soner(navn, tuple(lest), feil)


def alle_soner(felles: Fellesmappe, dag: date) -> list[Sone]:
    """Each zone that there is and that can be read."""
    return [sone for navn in felles.soner if (sone := _les(felles, navn, dag)[0])]


def _les(felles: Fellesmappe, navn: str, dag: date) -> tuple[Sone | None, list[Feil]]:
    sti = felles.mappe / SONER / navn / SONEFIL
    fil = f"{FELLES}/{SONER}/{navn}/{SONEFIL}"
    if not sti.is_file() or sti.is_symlink():
        return None, [Feil(fil, 1, "", "fila mangler. Den sier hvilke kommuner som ligger i sona")]
    lest = les_fil(Lesefil(fil, sti, SONE, {"id": navn}), dag)
    return (lest.post if isinstance(lest.post, Sone) else None), lest.feil
