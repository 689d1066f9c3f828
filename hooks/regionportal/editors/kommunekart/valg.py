"""Which features are our municipalities: by number, else by the id that we use, else by name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import shapely

from regionportal.editors.kommunekart.nedlasting import IkkeKart, Json, posisjoner
from regionportal.ground.skrivemate import fold
from regionportal.knowledge.egennavn import egne_navn
from regionportal.model.kart import fire_siffer, kommunenummer
from regionportal.model.kommune import Kommune

_MINST = 3  # corners of an area


@dataclass(frozen=True, slots=True)
class Valgt:
    """A municipality with its areas in the file's own coordinates, and what had to be done to find and mend them."""

    kommune: Kommune
    flater: tuple[shapely.Polygon, ...]
    merknader: frozenset[str]


def velg(trekk: Sequence[Mapping[str, Json]], kommuner: Sequence[Kommune]) -> list[Valgt]:
    """Each municipality, in the order of their numbers. ``IkkeKart`` names those that are not in the file."""
    if not kommuner:
        raise IkkeKart("Det er ingen kommuner i data/kommuner å finne grenser til.")
    med_flate = [en for en in trekk if _er_flate(en.get("geometry"))]
    valgte, mangler = [], []
    for kommune in sorted(kommuner, key=lambda en: en.nummer):
        funnet, merknader = _trekkene_til(kommune, med_flate)
        flater = tuple(_flatene(funnet))
        if flater:
            valgte.append(Valgt(kommune, flater, frozenset((*merknader, *_mangler_ved(funnet)))))
        else:
            mangler.append(f"{kommune.navn} ({kommune.nummer})")
    if mangler:
        raise IkkeKart(f"Fant ikke {', '.join(mangler)} i fila. {_hva_som_er_der(med_flate)}")
    return valgte


def _er_flate(form: Json) -> bool:
    if not isinstance(form, dict):
        return False
    if form.get("type") == "GeometryCollection":
        return any(map(_er_flate, form.get("geometries") or ()))
    return form.get("type") in ("Polygon", "MultiPolygon")


def _egenskaper(trekk: Mapping[str, Json]) -> Mapping[str, Json]:
    egenskaper = trekk.get("properties")
    return egenskaper if isinstance(egenskaper, dict) else {}


def _nummer(trekk: Mapping[str, Json]) -> str | None:
    return kommunenummer(_egenskaper(trekk)) or fire_siffer(trekk.get("id"))


def _trekkene_til(
    kommune: Kommune, trekk: Iterable[Mapping[str, Json]]
) -> tuple[list[Mapping[str, Json]], tuple[str, ...]]:
    """Its features, and what there is to say of how they were found."""
    if med_nummer := [en for en in trekk if _nummer(en) == kommune.nummer]:
        return med_nummer, ()
    if med_id := [en for en in trekk if en.get("id") == kommune.id]:
        return med_id, _annet_nummer(kommune, med_id)
    return _med_navnet(kommune, trekk)


def _med_navnet(
    kommune: Kommune, trekk: Iterable[Mapping[str, Json]]
) -> tuple[list[Mapping[str, Json]], tuple[str, ...]]:
    """Those that are called as it is, when all of them are one municipality."""
    vare = {fold(navn) for navn in (kommune.navn, kommune.id, *(navn for navn, _ in egne_navn(kommune)))}
    med_navn = [en for en in trekk if vare & {fold(navn) for navn in _navn(_egenskaper(en))}]
    numre = sorted({nummer for en in med_navn if (nummer := _nummer(en))})
    if len(numre) > 1:
        raise IkkeKart(
            f"Fila har flere som heter {kommune.navn} ({', '.join(numre)}), og ingen med nummeret {kommune.nummer}. "
            "Finn en nyere fil."
        )
    return med_navn, _annet_nummer(kommune, med_navn) or (f"Fant {kommune.navn} på navnet.",)


def _annet_nummer(kommune: Kommune, trekk: Iterable[Mapping[str, Json]]) -> tuple[str, ...]:
    numre = sorted({nummer for en in trekk if (nummer := _nummer(en)) and nummer != kommune.nummer})
    if not numre:
        return ()
    return (f"Fant {kommune.navn} på navnet: fila har nummeret {', '.join(numre)}, og vi har {kommune.nummer}.",)


def _navn(egenskaper: Mapping[str, Json]) -> Iterator[str]:
    """What a feature is called, also where a field has a name in each language."""
    for felt, verdi in egenskaper.items():
        if re.fullmatch(r"(kommune)?(navn|navn_?\w*|name(_\d)?)|kommune|lau_name", fold(felt)):
            for en in verdi if isinstance(verdi, list) else [verdi]:
                tekst = en.get("navn") if isinstance(en, dict) else en
                if isinstance(tekst, str):
                    yield from (tekst, *(del_.strip() for del_ in re.split(r"(?<=\s)[-–](?=\s)|/", tekst)))


def _flatene(trekk: Iterable[Mapping[str, Json]]) -> Iterator[shapely.Polygon]:
    """The areas. A ring is closed by being one; what has too few corners is no area."""
    for en in trekk:
        for ytre, *hull in filter(None, posisjoner(en.get("geometry"))):
            if len(ytre) >= _MINST:
                yield shapely.Polygon(ytre, [ring for ring in hull if len(ring) >= _MINST])


def _mangler_ved(trekk: Sequence[Mapping[str, Json]]) -> Iterator[str]:
    for en in trekk:
        form = en.get("geometry") or {}
        if form.get("type") == "GeometryCollection":
            yield "Tok bare flatene av samlinger av former."
        if _har_hoyde(form):
            yield "Tok bort høyden."
        if any(ring and ring[0] != ring[-1] for flate in posisjoner(form) for ring in flate):
            yield "Lukket ringer som var åpne."


def _har_hoyde(form: Json) -> bool:
    """Whether the first position has more than two numbers."""
    verdi = form.get("coordinates")
    while isinstance(verdi, list) and verdi and isinstance(verdi[0], list):
        verdi = verdi[0]
    return isinstance(verdi, list) and len(verdi) > 2


def _hva_som_er_der(trekk: Sequence[Mapping[str, Json]]) -> str:
    if not trekk:
        return "Den har ingen flater, bare punkter eller linjer. Last ned grensene som flater."
    kjent = [str(kalt) for en in trekk if (kalt := _nummer(en) or next(_navn(_egenskaper(en)), None) or en.get("id"))]
    if not kjent:
        return "Den sier ikke hvilke kommuner det er, verken med nummer eller navn."
    mer = f" og {len(kjent) - 8} til" if len(kjent) > 8 else ""
    return f"Den har {', '.join(kjent[:8])}{mer}."
