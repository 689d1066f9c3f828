"""The tables of fields in the guide. They stand in a hand-written page between two marks, ``<!-- felt:skatt -->`` and
``<!-- /felt -->``, and what is around them is never touched. ``<!-- felt:hendelse unntatt:skatt -->`` leaves out the
fields that are just as in the other kind.
"""

import json
import re
from collections.abc import Iterator

from regionportal.editors.skjema.json_schema import Skjema, felt_i, helt
from regionportal.editors.skjema.lister import Lister
from regionportal.ground.ordform import oppramsing
from regionportal.model.slag import SLAG
from regionportal.reading.yaml12 import les

_MERKE = re.compile(r"(<!-- felt:(\w+)(?: unntatt:(\w+))? -->\n)(?:(?!<!-- felt:).)*?(<!-- /felt -->)", re.DOTALL)
_LANGT_EKSEMPEL = 40  # characters; a longer one belongs in the record that the guide shows whole


def med_tabeller(side: str, lister: Lister) -> str:
    """The page with every table as the model has it today."""
    return _MERKE.sub(lambda treff: f"{treff[1]}{tabell(treff[2], lister, treff[3])}{treff[4]}", side)


def tabell(slag: str, lister: Lister, unntatt: str | None = None) -> str:
    """The fields of one kind of file, and the parts that they have, as a table in Markdown. What is just as in another
    kind may be left out."""
    kjente = set(_rader(helt(SLAG[unntatt], lister))) if unntatt else set()
    rader = [rad for rad in _rader(helt(SLAG[slag], lister)) if rad not in kjente]
    return "\n".join(["", "| Felt | Må være med | Hva du skriver |", "| --- | --- | --- |", *rader, "", ""])


def _rader(objekt: Skjema, foran: str = "") -> Iterator[str]:
    pakrevd = objekt.get("items", objekt).get("required", ())
    for navn, felt in felt_i(objekt).items():
        yield f"| `{foran}{navn}` | {_pakrevd(felt, navn in pakrevd)} | {_hjelp(felt, dypt=bool(foran))} |"
        if not foran and "patternProperties" not in felt:
            yield from _rader(felt, f"{navn}.")


def _pakrevd(felt: Skjema, pakrevd: bool) -> str:
    if not pakrevd:
        return "nei"
    return "ja, minst én" if "minItems" in felt else "ja"


def _hjelp(felt: Skjema, dypt: bool) -> str:
    deler = felt_i(felt)
    setninger = [felt["description"], _valg(felt)]
    if "patternProperties" in felt:
        navn = ", ".join(f"`{id_}`" for id_ in deler)
        innhold = ", ".join(f"`{del_}`" for del_ in felt_i(next(iter(deler.values()))))
        setninger.append(f"Temaene er {navn}. Under hvert tema er det en liste, der hver lenke har {innhold}.")
    elif dypt and deler:
        setninger.append("Har delene " + ", ".join(f"`{del_}`" for del_ in deler) + ".")
    eksempler = [_i_kode(eksempel) for eksempel in felt.get("examples", ()) if len(str(eksempel)) <= _LANGT_EKSEMPEL]
    if eksempler:
        setninger.append(f"For eksempel {oppramsing(eksempler, 'eller')}.")
    return " ".join(en for en in setninger if en).replace("|", "\\|")


def _valg(felt: Skjema) -> str:
    kilde = felt.get("items", felt)
    if "enum" not in kilde:
        return ""
    valg = ", ".join(f"`{verdi}`" for verdi in kilde["enum"])
    return f"Valgene er {valg}." if felt["type"] == "array" else f"Én av {valg}."


def _i_kode(eksempel: object) -> str:
    """The example as it stands in a file: in quotes where it would else be read as something else."""
    dokument, _ = les(f"- {eksempel}\n".encode(), "")
    som_den_er = dokument is not None and dokument.verdi == [eksempel]
    return f"`{eksempel}`" if som_den_er else f"`{json.dumps(eksempel, ensure_ascii=False)}`"
