"""Pydantic's faults, said to an editor in Norwegian: what stands there, and what to write instead."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pydantic_core import ErrorDetails

from regionportal.feil import Merknad, Sagt, Sti, finnes_ikke, vis
from regionportal.ground.skrevet_tall import hva_menes
from regionportal.model.felt import HVERT, NOKKEL, modell_ved, pekere
from regionportal.model.ord import kalt
from regionportal.model.slag import Slag
from regionportal.model.typer import SLUGFORM, TALLFORM, Modell, tusen_i
from regionportal.reading import eksempel
from regionportal.reading.feil_type import Plass, feil_type, ikke_et_tall
from regionportal.reading.ukjent_felt import ment_felt, ukjent_felt


class _Feil(NamedTuple):
    """One fault that the model found: at a path, in a field of a model."""

    hva: ErrorDetails
    sti: Sti
    forelder: type[Modell]

    @property
    def felt(self) -> str:
        return next((en for en in reversed(self.sti) if isinstance(en, str)), "")


def forklar(feil: Sequence[ErrorDetails], slag: Slag, dokument: object) -> Iterator[Merknad]:
    """Explain the faults that the model of the kind found in a document, each slip once."""
    alle = [_feil(en, slag.modell, dokument) for en in feil]
    ment = {
        (*en.sti[:-1], ment_felt(str(en.sti[-1]), en.forelder)) for en in alle if en.hva["type"] == "extra_forbidden"
    }
    for en in alle:
        if not (en.hva["type"] == "missing" and en.sti in ment) and not _sier_reglene(en, slag.modell):
            melding, rad = _sagt(en, slag)
            yield Merknad(melding, en.sti, rad)


def _feil(feil: ErrorDetails, modell: type[Modell], dokument: object) -> _Feil:
    sti = _i_dokumentet(feil, dokument)
    if feil["type"].startswith("felt:"):
        sti = (*sti, feil["type"].removeprefix("felt:"))
    return _Feil(feil, sti, modell_ved(modell, sti[:-1] if sti and isinstance(sti[-1], str) else sti[:-2]))


def _sier_reglene(feil: _Feil, modell: type[Modell]) -> bool:
    """Whether the value is a name that points to something: then ``rules.referanser`` says which there are."""
    if feil.hva["type"] != "value_error" or not isinstance(feil.hva["input"], str):
        return False
    peker = any(len(en) == len(feil.sti) and all(map(_passer, en, feil.sti)) for en in pekere(modell))
    return peker and str(feil.hva["ctx"]["error"]) == SLUGFORM


def _passer(monster: str | int, del_: str | int) -> bool:
    """Whether a part of a path is one that a part of a pointer's pattern stands for."""
    return monster == HVERT if isinstance(del_, int) else monster in (NOKKEL, del_)


def _i_dokumentet(feil: ErrorDetails, verdi: object) -> Sti:
    """The fault's path without what pydantic puts in it of its own, as the branch of a union."""
    sti: list[str | int] = []
    for del_ in feil["loc"]:
        inni = _inni(verdi, del_)
        if inni is not _INGENTING:
            sti.append(del_)
            verdi = inni
        elif feil["type"] == "missing":
            sti.append(del_)
    return tuple(sti)


_INGENTING = object()


def _inni(verdi: object, del_: str | int) -> object:
    """What the value has under that name, or at that place in a list."""
    if isinstance(verdi, list) and isinstance(del_, int):
        return verdi[del_]
    return verdi.get(del_, _INGENTING) if isinstance(verdi, dict) else _INGENTING


def _sagt(feil: _Feil, slag: Slag) -> Sagt:
    kontekst: Mapping[str, object] = feil.hva.get("ctx", {})
    verdi, type_ = feil.hva["input"], feil.hva["type"]
    if type_ == "missing":
        return Sagt("mangler", _skriv(feil))
    if type_ == "extra_forbidden":
        return Sagt(ukjent_felt(feil.sti, slag))
    if verdi is None:
        return _uten_verdi(feil)
    if type_.startswith("felt:"):
        return Sagt(feil.hva["msg"])
    if type_ == "value_error":
        melding = str(kontekst["error"])
        return ikke_et_tall(verdi, melding, feil.felt) if melding == TALLFORM else Sagt(melding)
    return _feil_verdi(feil, verdi, kontekst)


def _feil_verdi(feil: _Feil, verdi: object, kontekst: Mapping[str, object]) -> Sagt:
    match feil.hva["type"]:
        case "literal_error":
            valg = re.findall(r"'([^']*)'", str(kontekst["expected"]))
            return Sagt(finnes_ikke(vis(verdi), valg, kalt(valg)))
        case "string_too_short":
            return Sagt("er tom", _skriv(feil))
        case "string_too_long":
            lengde, mest = len(str(verdi).strip()), int(str(kontekst["max_length"]))
            return Sagt(f"er {lengde} tegn. Høyst {mest} er tillatt", f"Ta bort minst {lengde - mest}")
        case "greater_than_equal":
            return Sagt(f"må være minst {kontekst['ge']}", f"Der står «{vis(verdi)}»")
        case "less_than_equal":
            return Sagt(f"må være høyst {kontekst['le']}", f"Der står «{vis(verdi)}»")
        case "int_type" if skrevet := tusen_i(verdi):
            return Sagt(hva_menes(skrevet, desimaler=False))
        case type_:
            i_liste = bool(feil.sti) and isinstance(feil.sti[-1], int)
            return feil_type(type_, verdi, Plass(feil.felt, feil.forelder, i_liste))


def _uten_verdi(feil: _Feil) -> Sagt:
    om = feil.forelder.model_fields.get(feil.felt)
    bort = "" if om is None or om.is_required() else ", eller ta bort feltet"
    return Sagt("mangler verdi", f"{_skriv(feil)}{bort}")


def _skriv(feil: _Feil) -> str:
    """What may stand there."""
    if linje := eksempel.linje_for(feil.forelder, feil.felt):
        valg = eksempel.valg(feil.forelder, feil.felt)
        return f"Skriv for eksempel «{linje}»" + (f". Gyldige: {', '.join(valg)}" if valg else "")
    hjelp = eksempel.hjelp(feil.forelder, feil.felt)
    return f"Her skriver du: {hjelp}" if hjelp else "Skriv en verdi etter kolonet"
