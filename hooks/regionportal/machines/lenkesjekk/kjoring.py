"""One run: the addresses, what they answer, and the file with what is known now."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regionportal.machines import statusfil
from regionportal.machines.lenkesjekk import fil, underveis
from regionportal.machines.lenkesjekk.adresser import Lenkested, finn_alle
from regionportal.machines.lenkesjekk.henting import Oppsett, hent_alle
from regionportal.machines.lenkesjekk.vurdering import rekkefolge, ugyldig, vurder
from regionportal.model.flyttede import bare_egne
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.region import Region
from regionportal.model.slag import LENKESTATUS


class Ugyldig(Exception):
    """The run says nothing; what was known is left as it was."""


@dataclass(frozen=True)
class Lenkekjoring:
    """What is known after the run, as the portal takes it, where each address stands, and those that there was no time
    for."""

    status: Lenkestatuser
    steder: Mapping[str, tuple[Lenkested, ...]]
    ikke_kontrollert: tuple[str, ...]


def kjor(region: Region, rot: Path, dag: date, oppsett: Oppsett) -> Lenkekjoring:
    """Check every address and keep what was seen. ``Ugyldig`` or ``statusfil.Opptatt`` when nothing was kept."""
    sti = rot / "data" / LENKESTATUS
    with statusfil.alene(sti, "portal lenker"):
        forrige = fil.les(sti)
        if forrige.sjekket and dag < forrige.sjekket:
            raise Ugyldig(f"lenkene er alt sjekket {forrige.sjekket}, etter {dag}")
        steder = finn_alle(region, rot / "docs")
        halvferdig = sti.with_name(underveis.FIL)
        kjent = underveis.les(halvferdig, dag)
        with underveis.skriver(halvferdig, dag, kjent) as noter:
            svar = asyncio.run(hent_alle(rekkefolge(steder, forrige), oppsett, kjent, noter))
        halvferdig.unlink()
        if grunn := ugyldig(svar):
            raise Ugyldig(grunn)
        status = vurder(forrige, svar, dag)
        fil.skriv(sti, status)
    ikke_kontrollert = tuple(adresse for adresse in steder if not svar[adresse].kontrollert)
    return Lenkekjoring(bare_egne(status, (post for _, _, post in region.innhold)), steder, ikke_kontrollert)
