"""What was answered, as a record has it, and what is said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.feil import Feltsti


@dataclass(frozen=True, slots=True, kw_only=True)
class Besvarelse:
    """What was answered, to one question or to all. ``felt`` is what the record gets, by the path of the field;
    ``tekster`` the answers that no field has, by the question's id; ``til_redaktor`` what only the reviewer shall read,
    each with the question that it answers; ``opplysninger`` what the sender shall know, and need not mend."""

    felt: Mapping[Feltsti, object] = field(default_factory=dict)
    tekster: Mapping[str, str] = field(default_factory=dict)
    kilder: Sequence[Mapping[str, str]] = ()
    til_redaktor: Sequence[tuple[str, str]] = ()
    mangler: Sequence[Mangel] = ()
    opplysninger: Sequence[Opplysning] = ()


def samlet(deler: Sequence[Besvarelse]) -> Besvarelse:
    """All of them as one."""
    return Besvarelse(
        felt={sti: verdi for del_ in deler for sti, verdi in del_.felt.items()},
        tekster={id_: tekst for del_ in deler for id_, tekst in del_.tekster.items()},
        kilder=[en for del_ in deler for en in del_.kilder],
        til_redaktor=[en for del_ in deler for en in del_.til_redaktor],
        mangler=[en for del_ in deler for en in del_.mangler],
        opplysninger=[en for del_ in deler for en in del_.opplysninger],
    )
