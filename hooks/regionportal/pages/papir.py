"""/bidra/papir/: the form on paper, for whoever has no account or no net. The questions are those of the forms on
GitHub, so that who receives it at the municipality can write it in there. Nothing that is typed here is sent or
kept."""

from collections.abc import Iterator
from typing import NamedTuple

from regionportal.editors.skjema.form import Form, Sporsmal
from regionportal.editors.skjema.issueforms import SAMTYKKE, former
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.side import Side

# The questions of each form that are asked on paper, and how many lines there are to write on.
OM_BEGGE = {"navn": 1, "sted": 1, "ingress": 3, "tekst": 5, "tilgjengelighet": 2, "hensyn": 1}
NAAR = {"fra": 1, "til": 1, "kl": 1, "tidspunkt": 1}
# What the forms say of addresses and Markdown is no help on paper.
HJELP = {"tekst": "To til fem setninger, med dine egne ord."}


class Felt(NamedTuple):
    """A question, with what helps to answer it, and how many lines there are."""

    sporsmal: Sporsmal
    hjelp: str
    linjer: int


def pages(kunnskap: Kunnskap) -> Iterator[Side]:
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    alle = former(region)
    sporsmal = {en.id: en for en in alle["ny-skatt"].sporsmal}
    yield Side(
        path="bidra/papir.md",
        mal="papir",
        tittel=_("Fortell på papir"),
        beskrivelse=_("Et ark du kan fylle ut og gi til kommunen: om en skatt, noe som skjer eller noe som er feil."),
        smuler=[(_("Bidra"), "bidra/")],
        bilde="start",
        for_bidragsytere=True,
        skript=["papir"],
        stil=["papir"],
        data={
            "kommune": sporsmal["kommune"],
            "kategori": sporsmal["kategori"],
            "om": _felt(alle["ny-skatt"], OM_BEGGE),
            "naar": _felt(alle["ny-hendelse"], NAAR),
            "samtykke": list(SAMTYKKE),
            "mottakere": [(kommune, sentralen(kommune)) for kommune in region.kommuner],
        },
    )


def _felt(form: Form, linjer: dict[str, int]) -> list[Felt]:
    return [Felt(en, HJELP.get(en.id, en.hjelp), linjer[en.id]) for en in form.sporsmal if en.id in linjer]
