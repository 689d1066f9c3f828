"""The files of the API as tables: a row for each record, and what each column means as W3C's CSV on the Web has it
(https://www.w3.org/TR/tabular-metadata/)."""

import json
from collections.abc import Mapping

from pydantic_core import to_json

from regionportal.exports.json_api import Fil, som_json
from regionportal.exports.kolonner import LISTE, Kolonne, kolonner
from regionportal.ground import csvrader
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.satstekst import med_adresse

I_LISTA = "|"  # stands between the items of a list
_DATATYPER = {"heltall": "integer", "tall": "number", "ja/nei": "boolean", "dato": "date", "tidspunkt": "dateTime"}


def tabell(kunnskap: Kunnskap, fil: Fil) -> bytes:
    """A field without a value is an empty cell; one that is made of parts is JSON in its cell."""
    hodet, poster = kolonner(fil.post), som_json(fil.hent(kunnskap))
    assert isinstance(poster, list)
    rader = ([med_adresse(_celle(post, en), kunnskap.kontekst.adresse) for en in hodet] for post in poster)
    return csvrader.skriv([[en.navn for en in hodet], *rader])


def forklaring(kunnskap: Kunnskap, fil: Fil) -> str:
    """What stands beside the table for programs: its columns, and how it is written."""
    innhold = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": kunnskap.kontekst.sprak}],
        "url": f"{fil.navn}.csv",
        "dialect": {"delimiter": csvrader.SKILLE, "encoding": "utf-8", "header": True},
        "tableSchema": {"columns": [_kolonne(en) for en in kolonner(fil.post)]},
    }
    return to_json(innhold, indent=1).decode() + "\n"


def _kolonne(kolonne: Kolonne) -> dict[str, object]:
    return {
        "name": kolonne.navn,
        "titles": kolonne.navn,
        "dc:title": kolonne.tittel,
        "dc:description": kolonne.forklaring,
        "datatype": "json" if kolonne.er_sammensatt else _DATATYPER.get(kolonne.type, "string"),
        "required": kolonne.pakrevd,
        **({"separator": I_LISTA} if kolonne.type == LISTE and not kolonne.er_sammensatt else {}),
    }


def _celle(post: object, kolonne: Kolonne) -> str:
    verdi = post
    for navn in kolonne.sti:
        verdi = verdi.get(navn) if isinstance(verdi, Mapping) else None
    if verdi in (None, [], {}):
        return ""
    if kolonne.type == LISTE and not kolonne.er_sammensatt and isinstance(verdi, list):
        return I_LISTA.join(map(_tekst, verdi))
    return _tekst(verdi)


def _tekst(verdi: object) -> str:
    return verdi if isinstance(verdi, str) else json.dumps(verdi, ensure_ascii=False)
