"""A value of another type than its field has: text for a number, one thing for a list, a list for text.

Each says what the value must be, which holds for a file, a form and a sheet, and how that is written in a file.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from regionportal.feil import Sagt, vis
from regionportal.ground import skrevet_grad, skrevet_punkt
from regionportal.ground.skrevet_tid import maned_av
from regionportal.model.felt import modell_ved
from regionportal.model.typer import Modell
from regionportal.reading import eksempel
from regionportal.reading.linje import i_anforsel

JA, NEI = ("ja", "yes", "on", "j", "1", "sant", "x"), ("nei", "no", "off", "n", "0", "usant")
_STREKER = "‐‑‒–—―−•·*-"


class Plass(NamedTuple):
    """Where a value stands: the field, the model that has it, and whether it is an item of a list there."""

    felt: str
    modell: type[Modell]
    i_liste: bool

    @property
    def foran(self) -> str:
        return "- " if self.i_liste else f"{self.felt}: "


def feil_type(type_: str, verdi: object, plass: Plass) -> Sagt:
    """What is wrong with the value, and what to write instead."""
    forklar = _FORKLARINGER.get(type_)
    return forklar(verdi, plass) if forklar else Sagt(f"«{vis(verdi)}» kan ikke stå her")


def _tekst(verdi: object, plass: Plass) -> Sagt:
    if isinstance(verdi, dict):
        return _felter_for_tekst(verdi, plass)
    if isinstance(verdi, list):
        tekster = [en for en in verdi if isinstance(en, str)]
        slik = f". Skriv «{plass.foran}{', '.join(tekster)}»" if tekster and len(tekster) == len(verdi) else ""
        return Sagt("må være tekst, ikke ei liste", f"Ta bort strekene eller [ ]{slik}")
    hva = "ja eller nei" if isinstance(verdi, bool) else "et tall"
    return Sagt(
        "må være tekst",
        f'«{_vist(verdi)}» leses som {hva}. Sett anførselstegn om: «{plass.foran}"{_vist(verdi)}"»',
    )


def _felter_for_tekst(verdi: Mapping[str, object], plass: Plass) -> Sagt:
    if plass.i_liste and len(verdi) == 1:
        ((navn, en),) = verdi.items()
        tekst = i_anforsel(f"{navn}: {en}")
        return Sagt("må være tekst", f"Teksten har et kolon, og må stå i anførselstegn. Skriv «- {tekst}»")
    return Sagt("må være tekst, ikke felt", _for_eksempel(plass))


def _heltall(verdi: object, plass: Plass) -> Sagt:
    melding = "må være et helt tall"
    if isinstance(verdi, str) and len(verdi) <= 20:
        bart = verdi.strip().rstrip(".")
        if bart.isascii() and bart.isdecimal():
            tall = bart.lstrip("0") or "0"
            return Sagt(melding, f"{_hva_for_mye(verdi)}: «{plass.felt}: {tall}»")
        if maned := maned_av(bart):
            return Sagt(melding, f"«{bart}» er {maned}. Skriv «{plass.felt}: {maned}»")
    if isinstance(verdi, float):
        return Sagt(melding, f"«{vis(verdi)}» har desimaler")
    return Sagt(melding, f"Der står «{_vist(verdi)}». {_for_eksempel(plass)}".rstrip(". "))


def _hva_for_mye(verdi: str) -> str:
    if verdi.strip().endswith("."):
        return "Skriv det uten punktum etter"
    return "Skriv det uten anførselstegn og uten 0 først"


def ikke_et_tall(verdi: object, melding: str, felt: str) -> Sagt:
    """What is wrong with text where a number should be: ``melding``, and more where it is nearly a number."""
    ment = re.match(r"\s*+\+?(-?[\d.,\s\u00a0]*\d)(\D*)$", verdi, re.ASCII) if isinstance(verdi, str) else None
    if isinstance(verdi, str) and (grader := skrevet_grad.vinkel(verdi)) is not None:
        return Sagt(melding, f"«{vis(verdi)}» er {round(grader, 5)} grader. Skriv «{felt}: {round(grader, 5)}»")
    if not ment:
        return Sagt(melding, f"Der står «{_vist(verdi)}»")
    tall, enhet = re.sub(r"\s|(?<![\d.,])0+(?=\d)", "", ment[1]), ment[2].strip()
    if re.fullmatch(r"-?\d+,\d+", tall) and not enhet:
        return Sagt(melding, f"Skriv «{felt}: {tall.replace(',', '.')}»")
    if not re.fullmatch(r"-?\d+(\.\d+)?", tall):
        return Sagt(melding, f"Der står «{_vist(verdi)}»")
    if enhet:
        return Sagt(melding, f"Skriv bare tallet, uten «{enhet}»: «{felt}: {tall}»")
    if ment[0].strip() != tall and not re.search(r"\s", ment[1]):
        return Sagt(melding, f"Skriv «{felt}: {tall}»")
    hva = "mellomrom i tallet" if re.search(r"\d\s+\d", ment[0]) else "anførselstegn rundt tallet"
    return Sagt(melding, f"Det står {hva}. Skriv «{felt}: {tall}»")


def _ja_nei(verdi: object, plass: Plass) -> Sagt:
    if (skrevet := str(verdi).strip().casefold()) in ("true", "false"):
        return Sagt("skriv true eller false", f"Med små bokstaver, og uten anførselstegn: «{plass.felt}: {skrevet}»")
    svar = {**dict.fromkeys(JA, "true"), **dict.fromkeys(NEI, "false")}.get(str(verdi).strip().casefold())
    if svar:
        return Sagt("skriv true eller false", f"«{vis(verdi)}» er {svar}. Skriv «{plass.felt}: {svar}»")
    return Sagt("skriv true eller false", f"Der står «{_vist(verdi)}», men true betyr ja, og false betyr nei")


def _liste(verdi: object, plass: Plass) -> Sagt:
    melding = "må være ei liste: en strek (-) foran hvert punkt, eller [a, b]"
    if isinstance(verdi, str) and verdi[:1] in _STREKER and verdi[1:].strip():
        hva = (
            "Det mangler et mellomrom etter streken" if verdi[0] == "-" else f"«{verdi[0]}» er ikke en vanlig strek (-)"
        )
        return Sagt(melding, f"{hva}. Skriv «- {_forste_punkt(verdi)}», med hvert punkt på ei egen linje")
    slik = eksempel.linje_med(plass.felt, _som_liste(verdi, plass)) if isinstance(verdi, str | dict | int) else None
    return Sagt(melding, f"Skriv «{slik}»" if slik else "")


def _som_liste(verdi: str | dict[str, object] | int, plass: Plass) -> list[object]:
    """A lone value as the list that was meant."""
    if not isinstance(verdi, str):
        return [verdi]
    del_ = eksempel.som_del(plass.modell, plass.felt, verdi)
    return [en.strip(" []") for en in re.split(r"[,;]", verdi) if en.strip(" []")] if del_ is None else [del_]


def _forste_punkt(verdi: str) -> str:
    return re.split(rf"(?<!\s)\s+[{re.escape(_STREKER)}]", verdi[1:].strip())[0]


def _felter(verdi: object, plass: Plass) -> Sagt:
    melding = "må ha felt under seg"
    if isinstance(verdi, str) and (treff := re.match(r"(\w+):(?!//)(\S.*)", verdi)):
        return Sagt(melding, f"Det mangler et mellomrom etter kolonet. Skriv «{treff[1]}: {vis(treff[2])}»")
    if isinstance(verdi, str) and (rad := _skrevet_felter(verdi, plass)):
        return Sagt(melding, rad)
    if isinstance(verdi, list):
        return Sagt(f"{melding}, ikke ei liste", _for_eksempel(plass))
    del_ = eksempel.som_del(plass.modell, plass.felt, verdi) if isinstance(verdi, str | int | float) else None
    linje = None if del_ is None else eksempel.linje_med(plass.felt, del_)
    if linje is None:
        slik = eksempel.begynnelse(plass.modell, plass.felt, verdi)
        rad = f"Skriv «{plass.foran}{slik}»" if slik else _for_eksempel(plass)
        return Sagt(melding, f"Der står «{_vist(verdi)}». {rad}".rstrip(". "))
    return Sagt(melding, f"Skriv «{plass.foran}{linje.removeprefix(f'{plass.felt}: ')}»")


def _skrevet_felter(verdi: str, plass: Plass) -> str | None:
    """What to write instead of a text that has the fields in it: in other brackets, or as a point on a map."""
    if treff := re.fullmatch(r"\{\s*+(\w+: .*)\}", verdi):
        return f"Det står anførselstegn rundt feltene. Skriv «{plass.foran}{{{vis(treff[1].rstrip())}}}»"
    felter = modell_ved(plass.modell, (plass.felt,)).model_fields
    if {"navn", "lat", "lon"} <= felter.keys() and (punkt := skrevet_punkt.les(verdi).punkt):
        return f"Skriv «{plass.foran}{{navn: …, lat: {punkt.lat}, lon: {punkt.lon}, presisjon: punkt}}»"
    return None


def _vist(verdi: object) -> str:
    """A value as people write it."""
    if isinstance(verdi, bool):
        return "true" if verdi else "false"
    if isinstance(verdi, list | dict):
        return "[…]" if isinstance(verdi, list) else "{…}"
    return vis(verdi)


def _for_eksempel(plass: Plass) -> str:
    linje = eksempel.linje_for(plass.modell, plass.felt)
    return f"Skriv for eksempel «{linje}»" if linje else eksempel.hjelp(plass.modell, plass.felt)


_FORKLARINGER: Mapping[str, Callable[[object, Plass], Sagt]] = {
    "string_type": _tekst,
    "int_type": _heltall,
    "int_parsing": _heltall,
    "bool_type": _ja_nei,
    "tuple_type": _liste,
    "model_type": _felter,
    "model_attributes_type": _felter,
    "dict_type": _felter,
}
