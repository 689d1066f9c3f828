"""What is asked of someone who sends a photo: the photo itself, what the record says of it, and who has said yes."""

from collections.abc import Mapping
from typing import get_args

from regionportal.editors.skjema.form import Form, Sporsmal, om_felt
from regionportal.editors.skjema.json_schema import Skjema, felt_i
from regionportal.model.fotokonkurranse import ApenLisens

BILDE, JA_TIL_BILDET = "bilde", "bilde_samtykke"
LISENSER = {en: en for en in get_args(ApenLisens)}
HAR_SAGT_JA = {
    "Jeg har tatt bildet selv, eller fotografen har sagt skriftlig ja til at bildet og navnet kommer på nett med "
    "lisensen.": "fotograf",
    "Den som kan kjennes igjen på bildet, har sagt ja. Er det barn, har foreldrene sagt ja.": "avbildet",
}
SLIK = (
    "Dra bildet inn i feltet, eller trykk på «Paste, drop, or click to add files» under det. Vent til det står en "
    "adresse der."
)
_BILDET = f"Ett bilde, som JPEG eller PNG, høyst 10 MB. Alle kan se det når du har sendt. {SLIK}"
_JA = (
    "Sett begge kryssene når du har lagt ved et bilde. Navnet på fotografen er det eneste navnet på en privatperson "
    "som kan stå."
)


def bildesporsmal(felt: str, bilder: Skjema, *, pakrevd: bool = False, med_alt: bool = True) -> tuple[Sporsmal, ...]:
    """About one photo of the field that has them. ``med_alt`` is not set where another question asks what it shows."""
    om = felt_i(bilder)
    alt = om_felt("bilde_alt", (felt, "alt"), {**om["alt"], "title": "Hva bildet viser"}, "input", pakrevd)
    return (
        Sporsmal(BILDE, "Bilde", _BILDET, "textarea", (felt, "fil"), pakrevd=pakrevd),
        *((alt,) if med_alt else ()),
        om_felt("bilde_foto", (felt, "foto"), om["foto"], "input", pakrevd),
        om_felt("bilde_lisens", (felt, "lisens"), om["lisens"], "dropdown", pakrevd, valg=LISENSER),
    )


def ja_til_bildet() -> Sporsmal:
    """The consents, where a form takes a photo and does not need one."""
    return Sporsmal(JA_TIL_BILDET, "Ja til bildet", _JA, "checkboxes", valg=HAR_SAGT_JA)


def er_om_bildet(id_: str) -> bool:
    """Whether a question is one of these."""
    return id_.startswith(BILDE)


def om_bildet(form: Form) -> Mapping[str, Sporsmal]:
    """What the form asks of what a record says of a photo, by the name of the field; none for a form without."""
    return {en.sti[-1]: en for en in form.sporsmal if en.id.startswith(f"{BILDE}_") and en.sti}
