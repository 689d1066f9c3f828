"""What a form is: its questions, each with the field that it answers, as GitHub's form schema has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from regionportal.editors.skjema.json_schema import Skjema
from regionportal.feil import Feltsti

Type = Literal["input", "textarea", "dropdown", "checkboxes"]

MOTTATT = "mottatt"  # the label of what is just sent; .github/skjema/ gives it the next


@dataclass(frozen=True, slots=True)
class Sporsmal:
    """One question of a form. ``sti`` is the field that it answers, as in ("sted", "navn"), and empty for what is for
    the reviewer; ``valg`` is what people choose and what the file then has."""

    id: str
    etikett: str
    hjelp: str
    type: Type
    sti: Feltsti = ()
    eksempel: str = ""
    pakrevd: bool = False
    valg: Mapping[str, object] = field(default_factory=dict)

    def som_element(self) -> dict[str, Any]:
        """The question as GitHub's form schema has it."""
        attributter: dict[str, Any] = {"label": self.etikett, "description": self.hjelp}
        if self.type == "checkboxes":
            attributter["options"] = [
                {"label": valg, **({"required": True} if self.pakrevd else {})} for valg in self.valg
            ]
            return {"type": self.type, "id": self.id, "attributes": attributter}
        if self.type == "dropdown":
            attributter["options"] = list(self.valg)
        elif self.eksempel:
            attributter["placeholder"] = self.eksempel
        return {"type": self.type, "id": self.id, "attributes": attributter, "validations": {"required": self.pakrevd}}


@dataclass(frozen=True, slots=True)
class Form:
    """A form: the file that it is in, the kind of record that it makes (None for a change to any), and what it asks."""

    navn: str
    slag: str | None
    tittel: str
    hjelp: str
    emne: str
    hilsen: str
    sporsmal: tuple[Sporsmal, ...]

    def som_dict(self) -> dict[str, Any]:
        """The form as GitHub's form schema has it."""
        hilsen = {"type": "markdown", "attributes": {"value": self.hilsen}}
        return {
            "name": self.tittel,
            "description": self.hjelp,
            "title": self.emne,
            "labels": [MOTTATT],
            "body": [hilsen, *(en.som_element() for en in self.sporsmal)],
        }


def om_felt(
    id_: str, sti: Feltsti, felt: Skjema, type_: Type, pakrevd: bool = False, valg: Mapping[str, object] | None = None
) -> Sporsmal:
    """A question about a field, in the words of the model."""
    kilde = felt.get("items", felt)
    egne = dict(zip(kilde.get("enumDescriptions", ()), kilde.get("enum", ()), strict=True))
    eksempel = str(felt["examples"][0]) if "examples" in felt else ""
    return Sporsmal(id_, felt["title"], felt["description"], type_, sti, eksempel, pakrevd, valg or egne)
