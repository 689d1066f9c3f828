"""The configuration of the web editor on /rediger/: Sveltia CMS, in words that Decap CMS knows too.

What a field looks like there follows from its JSON Schema, so a field that is new in the model is there at once, and
nothing in a file is unknown to the editor. Two words are not for both: Sveltia alone reads ``output``, which keeps a
field that was left empty out of the file, as our reader asks; Decap alone reads ``locale``.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import yaml

from regionportal.editors.skjema.json_schema import Skjema, felt_i, skjema
from regionportal.editors.skjema.lister import Lister, lister
from regionportal.feil import Sti
from regionportal.model.felt import HVERT, Merke, merkede, modell_ved
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.slag import ENKELTFILER, SAMLINGER, Slag
from regionportal.model.typer import Modell

Oppsett = dict[str, Any]

BILDEMAPPE = "data/bilder"
BILDE = {("bilder", HVERT, "fil"), ("bidrag", HVERT, "fil")}
DAGENS_DATO = ("oppdatert",)

_EN_LINJE = 120  # characters; a text that may be longer gets a box
_MELDINGER = {
    "create": "Ny: {{slug}}",
    "update": "Endret: {{slug}}",
    "delete": "Slettet: {{slug}}",
    "uploadMedia": "Nytt bilde: {{path}}",
    "deleteMedia": "Slettet bilde: {{path}}",
}
# A photo is made smaller before it leaves the phone, and loses then where it was taken.
_OPPLASTING = {
    "slugify_filename": True,
    "transformations": {"raster_image": {"format": "webp", "quality": 90, "width": 2560, "height": 2560}},
}
_KNAPPER = ["bold", "italic", "link", "heading-two", "heading-three", "bulleted-list", "numbered-list", "quote"]


def konfigurasjon(region: Region, repo: str, gren: str = "main", adresse: str = "") -> Oppsett:
    """The whole configuration. ``repo`` is owner/name on GitHub, and ``adresse`` the site's."""
    return {
        "app_title": region.om.navn,
        "logo": {"src": "../assets/merke.svg"},
        **({"site_url": adresse} if adresse else {}),
        "backend": {
            "name": "github",
            "repo": repo,
            "branch": gren,
            "auth_methods": ["token"],
            "commit_messages": _MELDINGER,
        },
        "publish_mode": "editorial_workflow",
        "locale": "nb_no",
        "media_folder": BILDEMAPPE,
        "public_folder": "",
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True},
        "output": {"omit_empty_optional_fields": True},
        "media_libraries": {"default": {"config": _OPPLASTING}, "stock_assets": {"providers": []}},
        "collections": list(_samlinger(region, lister(region))),
    }


def i_mappe(oppsett: Any, mappe: str) -> Any:
    """The same for a region whose data/ lies in a folder of the repository, which ends in /."""
    if isinstance(oppsett, list):
        return [i_mappe(en, mappe) for en in oppsett]
    if not isinstance(oppsett, dict):
        return oppsett
    return {
        navn: verdi.replace("data/", f"{mappe}data/", 1)
        if navn in ("folder", "file", "media_folder")
        else i_mappe(verdi, mappe)
        for navn, verdi in oppsett.items()
    }


def som_yaml(oppsett: Oppsett) -> str:
    # by libyaml: Python alone takes five times as long, in every build
    return yaml.dump(oppsett, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=140)


def _samlinger(region: Region, alle: Lister) -> Iterator[Oppsett]:
    i_kommuner = [slag for slag in SAMLINGER.values() if "kommune" in slag.gitt]
    for slag, kommune in product(i_kommuner, region.kommuner):
        mappe = f"data/{slag.samling}/{kommune.id}"
        yield _samling(slag, alle, f"{slag.samling}-{kommune.id}", f"{slag.flertall} i {kommune.navn}", mappe)
    for slag in sorted((slag for slag in SAMLINGER.values() if slag not in i_kommuner), key=_er_fast):
        ellers = {"create": False, "delete": False} if _er_fast(slag) else {}
        yield _samling(slag, alle, slag.samling, slag.flertall, f"data/{slag.samling}") | ellers
    yield {
        "name": "felles",
        "label": f"Felles for {region.om.navn}",
        "format": "yaml",
        "files": [
            {
                "name": slag.navn,
                "label": slag.flertall,
                "file": slag.filer,
                "fields": _feltene(skjema(slag, alle), slag.modell),
            }
            for slag in ENKELTFILER
        ],
    }


def _er_fast(slag: Slag) -> bool:
    """Whether the records are there, and none is made or taken away in the editor."""
    return slag.modell is Kommune


def _samling(slag: Slag, alle: Lister, navn: str, etikett: str, mappe: str) -> Oppsett:
    innhold = skjema(slag, alle)
    tittel = _tittel(innhold, slag.modell)
    return {
        "name": navn,
        "label": etikett,
        "label_singular": slag.entall,
        "folder": mappe,
        "extension": "yml",
        "format": "yaml",
        "create": True,
        "delete": True,
        "identifier_field": tittel,
        "slug": "{{slug}}",
        "summary": f"{{{{{tittel}}}}}",
        "sortable_fields": [tittel, "oppdatert"],
        "fields": _feltene(innhold, slag.modell),
    }


def _feltene(objekt: Skjema, modell: type[Modell], sti: Sti = ()) -> list[Oppsett]:
    """The fields of an object, of the model of the whole file, at a path in it."""
    pakrevd = objekt.get("items", objekt).get("required", ())
    return [_feltet(navn, felt, navn in pakrevd, modell, (*sti, navn)) for navn, felt in felt_i(objekt).items()]


def _feltet(navn: str, felt: Skjema, pakrevd: bool, modell: type[Modell], sti: Sti) -> Oppsett:
    eksempel = f" For eksempel: {felt['examples'][0]}" if "examples" in felt else ""
    hjelp = {"hint": felt["description"] + eksempel} if "description" in felt else {}
    return {
        "name": navn,
        "label": felt["title"],
        "required": pakrevd,
        **hjelp,
        **_innhold(navn, felt, pakrevd, modell, sti),
    }


def _innhold(navn: str, felt: Skjema, pakrevd: bool, modell: type[Modell], sti: Sti) -> Oppsett:
    """What the field takes: its widget, with that widget's options."""
    match felt["type"]:
        case "array":
            return _liste(navn, felt, modell, sti)
        case "object":
            return {"widget": "object", "collapsed": not pakrevd, "fields": _feltene(felt, modell, sti)}
        case "boolean":
            if "default" in felt:
                return {"widget": "boolean", "default": felt["default"]}
            ja_nei = [{"label": "Ja", "value": True}, {"label": "Nei", "value": False}]
            return {"widget": "select", "options": ja_nei}  # Sveltia writes no for a switch that nobody touched
        case "integer" | "number" as type_:
            grenser = {"min": felt.get("minimum"), "max": felt.get("maximum")}
            tall = {"widget": "number", "value_type": "int" if type_ == "integer" else "float"}
            return {**tall, **{navn: verdi for navn, verdi in grenser.items() if verdi is not None}}
        case _:
            return _tekst(felt, sti)


def _liste(navn: str, felt: Skjema, modell: type[Modell], sti: Sti) -> Oppsett:
    minst = {"min": felt["minItems"]} if "minItems" in felt else {}
    punkt = felt["items"]
    if punkt["type"] == "object":
        tittel = _tittel(punkt, modell_ved(modell, sti))
        return {
            "widget": "list",
            **minst,
            "label_singular": punkt["title"],
            "collapsed": True,
            "summary": f"{{{{fields.{tittel}}}}}",
            "fields": _feltene(felt, modell, (*sti, HVERT)),
        }
    if "enum" in punkt:
        return {"widget": "select", "multiple": True, **minst, "options": _valg(punkt)}
    ett = {"name": navn, "label": felt["title"], **_innhold(navn, punkt, True, modell, (*sti, HVERT))}
    return {"widget": "list", **minst, "field": ett}


def _tekst(felt: Skjema, sti: Sti) -> Oppsett:
    if "enum" in felt:
        standard = {"default": felt["default"]} if "default" in felt else {}
        return {"widget": "select", **standard, "options": _valg(felt)}
    if felt.get("format") == "date":
        dag = {"default": "{{now}}"} if sti == DAGENS_DATO else {}
        return {"widget": "datetime", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD", "time_format": False, **dag}
    if felt.get("contentMediaType") == "text/markdown":
        # as it was typed, for the rich text would write every line anew
        return {"widget": "markdown", "modes": ["raw", "rich_text"], "buttons": [*_KNAPPER], "editor_components": []}
    form = {"pattern": [felt["pattern"], felt["patternErrorMessage"]]} if "pattern" in felt else _lengde(felt)
    if sti in BILDE:
        return _bilde(*form["pattern"])
    en_linje = "pattern" in felt or isinstance(felt["type"], list) or felt.get("maxLength", _EN_LINJE + 1) <= _EN_LINJE
    return {"widget": "string" if en_linje else "text", **form}


def _bilde(navn: str, melding: str) -> Oppsett:
    """A picture, which a record names without its folder. Sveltia reads an empty public_folder only here; a picture
    that is chosen among all, it names with the folder, and our reader takes both."""
    return {
        "widget": "image",
        "choose_url": False,
        "hint": "Velg et bilde fra maskinen eller telefonen.",
        "media_folder": f"/{BILDEMAPPE}",
        "public_folder": "",
        "pattern": [navn.replace("^", f"^(?:/{BILDEMAPPE}/)?", 1), melding],
    }


def _lengde(felt: Skjema) -> Oppsett:
    if "maxLength" not in felt:
        return {}
    return {"pattern": [f"^[\\s\\S]{{0,{felt['maxLength']}}}$", f"høyst {felt['maxLength']} tegn"]}


def _valg(felt: Skjema) -> list[Mapping[str, str]]:
    return [{"label": ord_, "value": verdi} for verdi, ord_ in zip(felt["enum"], felt["enumDescriptions"], strict=True)]


def _tittel(objekt: Skjema, modell: type[Modell]) -> str:
    """What a record, or an entry of a list, is known by: what people call it, or else its first field."""
    return next(iter(merkede(modell, Merke.TITTEL)), next(iter(objekt["properties"])))
