"""A filled sheet becomes drafts of the data's files, or every fault in it by its cell."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from regionportal.editors.jobbehovsark import csvfil, excel
from regionportal.editors.jobbehovsark.lesing import Utfylling, les
from regionportal.editors.jobbehovsark.poster import Kladd, kladder, mangler
from regionportal.editors.jobbehovsark.rutenett import Cellefeil, KanIkkeLeses
from regionportal.editors.jobbehovsark.sjekk import HELE_ARKET, sjekk
from regionportal.model.region import Region


def les_inn(navn: str, innhold: bytes, region: Region, rot: Path, dag: date) -> tuple[list[Kladd], list[str]]:
    """The drafts, and a line for each fault. ``navn`` is the file's, and its ending says what the bytes are."""
    try:
        rutenett = (csvfil if navn.lower().endswith(".csv") else excel).les(innhold)
        utfylling = les(rutenett, region)
    except KanIkkeLeses as e:
        return [], [f"{navn}: {e}"]
    nye = kladder(utfylling, region, rot, dag)
    return nye, [en.som_tekst(navn, rutenett.ark) for en in _alle_feil(utfylling, nye, region, rot / "data", dag)]


def _alle_feil(utfylling: Utfylling, nye: Sequence[Kladd], region: Region, data: Path, dag: date) -> list[Cellefeil]:
    """What is told of a cell once is not told again. What is wrong with a record as a whole comes of its cells, when
    those have faults."""
    mangel = [en for en in mangler(utfylling, region, dag) if en.celle.kolonne == 1 or not utfylling.har_feil(en.celle)]
    egne = {*utfylling.feil, *mangel}
    fortalt = utfylling.fortalt | {en.celle for en in egne}
    andre = {en for en in sjekk(nye, data, dag) if en.celle not in fortalt}
    return sorted(egne | {en for en in andre if en.celle != HELE_ARKET} or andre)
