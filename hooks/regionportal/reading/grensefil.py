"""The file of borders to areas, or which fault each feature has (RFC 7946).

Every fault says which feature it is of, and what makes the file right: ``portal kart`` makes ours of nearly any.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final

import shapely

from regionportal.feil import Alvor, Feil
from regionportal.model.kart import Grense, bare_flate, er_et_nett, hvorfor_ugyldig, kommunenummer
from regionportal.reading.kartjson import IkkeJson, koordinatsystem, tolk
from regionportal.reading.storrelse import STORST_BYTE, for_stor

METER: Final = 400  # a number larger than this is no degree, even where someone counts past 360
_STORST: Final = 1e12
FLEST_RINGER: Final = 1000
_UGYLDIG: Final = {  # by the names that GEOS has for it
    "Hole lies outside shell": "har et hull utenfor flata si. Hva som er hull, står etter den ytre ringen det ligger i",
    "Holes are nested": "har et hull inni et hull. Det som ligger der, er ei flate for seg (MultiPolygon)",
    "Nested shells": "har ei flate inni ei annen. Er det et hull, skal det stå etter den ytre ringen det ligger i",
}
_GRADER: Final = {None, "EPSG:4326", "EPSG:4258"}
_HVA_DET_ER: Final = {
    "Point": "er et punkt (Point)",
    "MultiPoint": "er punkter (MultiPoint)",
    "LineString": "er ei linje (LineString)",
    "MultiLineString": "er linjer (MultiLineString)",
    "GeometryCollection": "er en samling av former (GeometryCollection)",
}
_KAN_RETTES: Final = (
    "er TopoJSON",
    "er en samling",
    "er en zip-fil",
    "er i meter",
    "har bredden først",
    "har en «id»",
    "har en ring",
    "har flere lag",
    "har høyde",
    "har ringer",
    "mangler «id»",
    "sier at koordinatene",
)
Grenser = tuple[Grense, ...]
Json = Any  # whatever stood in the file


def les_grenser(navn: str, sti: Path, meld: Callable[[Feil], None]) -> Grenser | None:
    """The borders, or None when something stops them; ``meld`` is told of all that there is to say of them."""
    trekkene, funn = _les(navn, sti)
    for en in (*funn, *_samlet(navn, trekkene, _gal_vei, "varsel")):
        meld(en)
    if funn:
        return None
    return tuple(
        Grense(str(en["id"]), bare_flate(_polygoner(_flatene(en["geometry"]))), kommunenummer(_egenskaper(en)))
        for en in trekkene
    )


def _les(navn: str, sti: Path) -> tuple[list[Json], list[Feil]]:
    """The features of a file without a fault, or the faults."""
    if stor := for_stor(navn, sti, STORST_BYTE):
        return [], [Feil(navn, 1, "", f"{stor.melding}. «portal kart {navn}» gjør den mindre")]
    try:
        verdi: Json = tolk(sti.read_bytes())
    except IkkeJson as e:
        return [], [_om_fila(navn, str(e))]
    if hva := _ikke_samling(verdi):
        return [], [_om_fila(navn, hva)]
    crs, trekkene = koordinatsystem(verdi), verdi["features"]
    funn = _samlet(navn, trekkene, lambda trekk: _feil_i(trekk, crs))
    if not funn and crs not in _GRADER:
        funn = [_om_fila(navn, f"sier at koordinatene er i {crs}, men her er det grader (WGS 84)")]
    return ([], funn) if funn else (trekkene, [])


def _om_fila(navn: str, hva: str) -> Feil:
    return Feil(navn, 1, "", f"fila {hva}. {_rad(navn, hva)}")


def _rad(navn: str, hva: str) -> str:
    """What to do: some faults the command mends, and for others the borders must be fetched again."""
    if hva.startswith(_KAN_RETTES):
        return f"«portal kart {navn}» lager den rett"
    return "Last ned grensene på nytt, og lag fila av dem med «portal kart FIL»"


def _ikke_samling(verdi: object) -> str | None:
    """What the value is when it is no collection of features."""
    if not isinstance(verdi, dict):
        return "er JSON, men ikke GeoJSON"
    match verdi.get("type"):
        case "FeatureCollection":
            return None if isinstance(verdi.get("features"), list) else "har ikke ei liste over trekk («features»)"
        case "Topology":
            return "er TopoJSON, ikke GeoJSON"
        case str() as type_:
            return f"har bare én «{type_}». Den må være ei samling (FeatureCollection) med et trekk for hver kommune"
    lag = [navn for navn, del_ in verdi.items() if isinstance(del_, dict) and del_.get("type") == "FeatureCollection"]
    if lag:
        return f"har flere lag ({', '.join(lag)}). Den må ha bare kommunene"
    return "er JSON, men ikke GeoJSON: «type» mangler"


def _samlet(
    navn: str, trekkene: list[Json], feil_i: Callable[[Json], Iterable[str]], alvor: Alvor = "feil"
) -> list[Feil]:
    """Each kind of fault once, with the first feature that has it, and how many more."""
    har: dict[str, list[str]] = defaultdict(list)
    for nummer, trekk in enumerate(trekkene, 1):
        for hva in dict.fromkeys(feil_i(trekk)):
            har[hva].append(_kalt(nummer, trekk))
    return [
        Feil(navn, 1, "", f"{hvem}{f' og {len(andre)} til' if andre else ''}: {hva}. {_rad(navn, hva)}", alvor)
        for hva, (hvem, *andre) in har.items()
    ]


def _kalt(nummer: int, trekk: Json) -> str:
    """«trekk 3 (Vik)»: its place, and what it is called where it says so."""
    felter = trekk if isinstance(trekk, dict) else {}
    egenskaper = _egenskaper(felter)
    navn = [felter.get("id"), egenskaper.get("navn"), egenskaper.get("kommunenavn"), kommunenummer(egenskaper)]
    kjent = next((en for en in navn if isinstance(en, str) and en), None)
    return f"trekk {nummer} ({kjent})" if kjent else f"trekk {nummer}"


def _egenskaper(trekk: Mapping[str, Json]) -> Mapping[str, Json]:
    egenskaper = trekk.get("properties")
    return egenskaper if isinstance(egenskaper, dict) else {}


def _feil_i(trekk: Json, crs: str | None) -> Iterator[str]:
    if not isinstance(trekk, dict) or trekk.get("type") != "Feature":
        yield "er ikke et trekk (type «Feature»)"
        return
    id_ = trekk.get("id")
    if id_ is None:
        yield "mangler «id», som er navnet på kommunens fil i data/kommuner"
    elif not isinstance(id_, str | int) or isinstance(id_, bool):
        yield "har en «id» som ikke er tekst"
    yield from _feil_i_form(trekk.get("geometry"), crs)


def _feil_i_form(form: Json, crs: str | None) -> Iterator[str]:
    if not isinstance(form, dict):
        yield "har ingen form («geometry»)"
        return
    flater = _flatene(form)
    if flater is None:
        hva = _HVA_DET_ER.get(str(form.get("type")), f"har en ukjent form ({form.get('type')})")
        yield f"{hva}. Ei grense er en Polygon eller MultiPolygon"
    elif not _er_lister(flater):
        yield "har koordinater som ikke står slik RFC 7946 sier"
    elif not flater or not all(flater):
        yield "er tom: det er ingen koordinater i den"
    else:
        ringer = [ring for flate in flater for ring in flate]
        if len(ringer) > FLEST_RINGER:
            yield f"har {len(ringer)} flater og hull. Høyst {FLEST_RINGER} er tillatt"
            return
        feil = [*_feil_i_posisjonene(chain.from_iterable(ringer), crs), *chain.from_iterable(map(_feil_i_ring, ringer))]
        yield from feil or _feil_i_flata(flater)


def _feil_i_flata(flater: Json) -> Iterator[str]:
    if er_et_nett(_polygoner(flater)):
        yield "krysser seg selv på mange steder, og kan ikke være ei grense"
    elif hva := _UGYLDIG.get(hvorfor_ugyldig(_polygoner(flater))):
        yield hva
    elif not bare_flate(_polygoner(flater)):
        yield "har ingen flate: grensa går fram og tilbake i samme linje"


def _flatene(form: Mapping[str, Json]) -> Json:
    """The coordinates as those of many areas; None for a form that has none."""
    koordinater = form.get("coordinates")
    match form.get("type"):
        case "Polygon":
            return [koordinater] if koordinater else []
        case "MultiPolygon":
            return koordinater if koordinater is not None else []
    return None


def _er_lister(flater: Json) -> bool:
    """Areas of rings of positions of at least two numbers."""
    return (
        isinstance(flater, list)
        and all(isinstance(flate, list) for flate in flater)
        and all(isinstance(ring, list) for flate in flater for ring in flate)
        and all(_er_posisjon(posisjon) for flate in flater for ring in flate for posisjon in ring)
    )


def _er_posisjon(posisjon: Json) -> bool:
    return (
        isinstance(posisjon, list)
        and len(posisjon) >= 2
        and all(isinstance(en, int | float) and not isinstance(en, bool) for en in posisjon)
    )


def _feil_i_posisjonene(posisjoner: Iterable[list[float]], crs: str | None) -> Iterator[str]:
    for x, y, *resten in posisjoner:
        if not (abs(x) < _STORST and abs(y) < _STORST):  # NaN is not less than anything
            yield "har koordinater som ikke er tall"
        elif max(abs(x), abs(y)) > METER:
            yield f"er i meter ({crs or 'UTM, som EPSG:25833'}), ikke i grader"
        elif abs(y) > 90 >= abs(x):
            yield "har bredden først. I GeoJSON står lengden (øst) først, så bredden (nord)"
        elif abs(x) > 180 or abs(y) > 90:
            yield f"har en posisjon som ikke er på jorda ({x:g}, {y:g})"
        if resten:
            yield "har høyde: tre tall i hver posisjon. Her er det to, lengde og bredde"


def _feil_i_ring(ring: list[list[float]]) -> Iterator[str]:
    if not ring:
        yield "har en tom ring"
    elif ring[0] != ring[-1]:
        yield "har en ring som ikke er lukket: det siste hjørnet skal være det samme som det første"
    elif len(ring) < 4:
        yield f"har en ring med bare {len(ring)} hjørner. Det må være minst fire, og det siste er det første igjen"


def _gal_vei(trekk: Mapping[str, Json]) -> Iterator[str]:
    """An outer ring goes against the clock (3.1.6). Older files have it otherwise, and are read all the same."""
    for ytre, *hull in _flatene(trekk["geometry"]):
        mot_klokka = [bool(shapely.is_ccw(shapely.LinearRing(ring))) for ring in (ytre, *hull)]
        if mot_klokka != [True] + [False] * len(hull):
            yield "har ringer som går gal vei. Den ytre skal gå mot klokka, og hull med klokka"


def _polygoner(flater: Json) -> Iterator[shapely.Polygon]:
    return (shapely.Polygon(ytre, hull) for ytre, *hull in flater)
