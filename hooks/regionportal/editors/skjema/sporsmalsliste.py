"""The questions of the forms in the guide, for whoever wants to see them before she signs in. They stand in a
hand-written page between ``<!-- sporsmal:ny-skatt -->`` and ``<!-- /sporsmal -->``, as the fields do (feltliste)."""

import re
from collections.abc import Mapping

from regionportal.editors.skjema.form import Form, Sporsmal

_MERKE = re.compile(r"(<!-- sporsmal:([\w-]+) -->\n)(?:(?!<!-- sporsmal:).)*?(<!-- /sporsmal -->)", re.DOTALL)


def med_sporsmal(side: str, former: Mapping[str, Form]) -> str:
    """The page with the questions of every form as the model has them today."""
    return _MERKE.sub(lambda treff: f"{treff[1]}{tabell(former[treff[2]])}{treff[3]}", side)


def tabell(form: Form) -> str:
    """The questions as a table in Markdown, in the order that they are asked."""
    return "\n".join(
        ["", "| Spørsmål | Må være med | Hva du svarer |", "| --- | --- | --- |", *map(_rad, form.sporsmal), "", ""]
    )


def _rad(en: Sporsmal) -> str:
    valg = (
        f" {'Kryss av' if en.type == 'checkboxes' else 'Velg'}: {'; '.join(_uten_punktum(navn) for navn in en.valg)}."
        if en.valg
        else ""
    )
    svar = f"{en.hjelp}{valg}".replace("|", "\\|")
    return f"| {en.etikett} | {'ja' if en.pakrevd else 'nei'} | {svar} |"


def _uten_punktum(navn: str) -> str:
    return navn.removesuffix(".")
