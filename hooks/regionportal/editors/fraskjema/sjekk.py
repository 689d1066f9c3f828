"""The checks that all data go through, and under which question each fault belongs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from regionportal.editors.fraskjema.forslag import Filforslag
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.feil import Feil, Feltsti
from regionportal.model.felt import pekere
from regionportal.model.slag import SAMLINGER, finn
from regionportal.reading.prove import prov


def sjekk(
    forslag: Filforslag, etiketter: Mapping[Feltsti, str], data: Path, dag: date
) -> tuple[list[Mangel], list[str]]:
    """The faults by question, and the warnings, which are for the reviewer. ``etiketter`` are by the path of the
    field; what is wrong with a photo belongs to that of its file."""
    bilde = {forslag.bilde.fil: forslag.bilde.vedlagt.innhold} if forslag.bilde else {}
    bildefelt = next((".".join(sti) for sti in etiketter if sti[-1] == "fil"), "")
    funn = [
        replace(en, felt=bildefelt) if en.fil in bilde else en
        for en in prov({forslag.fil: forslag.innhold.encode(), **bilde}, data, dag, _ikke_pekt_pa(forslag.fil))
    ]
    navn = {sti[-1]: etikett for sti, etikett in sorted(etiketter.items(), key=lambda en: -len(en[0]))}
    mangler = [
        Mangel(_etikett(en, etiketter), _med_etiketter(_melding(en, etiketter), navn)) for en in funn if en.stopper
    ]
    return mangler, [f"{en.felt}: {en.melding}" if en.felt else en.melding for en in funn if not en.stopper]


def _ikke_pekt_pa(fil: str) -> set[str]:
    """The folders that such a record points to nothing in. All need the municipalities, which region.yml names."""
    slag, _ = finn(fil) or (None, {})
    return {*SAMLINGER, "status"} - {*(pekere(slag.modell).values() if slag else ()), "kommuner"}


def uten_det_sagte(fra_sjekken: Sequence[Mangel], mangler: Sequence[Mangel]) -> list[Mangel]:
    """Those of the checks, each once, but for the questions of which something was said: the checks say the same in
    other words."""
    sagt = {en.etikett for en in mangler}
    return list(dict.fromkeys(en for en in fra_sjekken if en.etikett not in sagt))


def _etikett(feil: Feil, etiketter: Mapping[Feltsti, str]) -> str:
    """The question that asks for the field, or for a part of it, or for what it is a part of, or for another part of
    that: a point comes with the name of the place."""
    sti = tuple(feil.felt.split(".")) if feil.felt else ()
    for lengde in range(len(sti), 0, -1):
        for kjent, etikett in etiketter.items():
            if kjent[:lengde] == sti[:lengde] and lengde >= min(len(kjent), len(sti)):
                return etikett
    return next((etikett for kjent, etikett in etiketter.items() if kjent[:1] == sti[:1]), "")


def _melding(feil: Feil, etiketter: Mapping[Feltsti, str]) -> str:
    """A field that no question asks for is named."""
    return feil.melding if _etikett(feil, etiketter) or not feil.felt else f"{feil.felt}: {feil.melding}"


def _med_etiketter(melding: str, navn: Mapping[str, str]) -> str:
    """The names of fields as the form has them."""
    return re.sub(r"«(\w+)»", lambda treff: f"«{navn.get(treff[1], treff[1])}»", melding)
