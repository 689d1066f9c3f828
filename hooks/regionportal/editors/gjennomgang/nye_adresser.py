"""The addresses that the proposal brings, asked whether they answer. They are a stranger's: none is asked but on the
open net."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.editors.gjennomgang.kjoring import Gjennomgang
from regionportal.feil import Feil
from regionportal.machines.lenkesjekk.adresser import Lenkested, finn_alle
from regionportal.machines.lenkesjekk.henting import Oppsett, hent_alle
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.reading.innhold import Innhold

FRIST = 30.0  # seconds for all of them: someone waits


def med_svar(gjennomgang: Gjennomgang, forslag: Forslag, rot: Path, mot: Path, oppsett: Oppsett) -> Gjennomgang:
    """The review with what the new addresses answer. With faults none is asked: they are mended first."""
    if gjennomgang.feil:
        return gjennomgang
    steder = nye(forslag, rot, mot)
    svar = asyncio.run(hent_alle(steder, oppsett))
    varsler = {*gjennomgang.varsler, *_varsler(svar, steder, rot)}
    return replace(gjennomgang, varsler=tuple(sorted(varsler)), svar=svar)


def nye(forslag: Forslag, rot: Path, mot: Path) -> dict[str, tuple[Lenkested, ...]]:
    """The addresses of a proposal without faults that stood nowhere before, and where they stand."""
    for_ = _alle(forslag.gammel, mot)
    return {adresse: steder for adresse, steder in _alle(forslag.ny, rot).items() if adresse not in for_}


def _alle(innhold: Innhold, rot: Path) -> dict[str, tuple[Lenkested, ...]]:
    """Those of a project; none while its data have faults."""
    return finn_alle(innhold.region, rot / "docs") if innhold.region else {}


def _varsler(svar: Mapping[str, Lenkesvar], steder: Mapping[str, tuple[Lenkested, ...]], rot: Path) -> Iterator[Feil]:
    for adresse, funn in svar.items():
        if melding := _melding(adresse, funn):
            yield from (
                Feil(sted.fil, sted.linje(rot, adresse), sted.felt, melding, "varsel") for sted in steder[adresse]
            )


def _melding(adresse: str, funn: Lenkesvar) -> str | None:
    if funn.tilstand == "borte":
        return f"{adresse} er borte: {funn.grunn}. Åpne den i nettleseren, og bytt adresse hvis den er feil"
    if funn.tilstand == "usikker":
        return f"{adresse} er vi ikke sikre på: {funn.grunn}. Åpne den i nettleseren, og se om det er rett side"
    if funn.tilstand == "flyttet":
        return f"{adresse} er flyttet. Bytt til {funn.adresse}"
    return None
