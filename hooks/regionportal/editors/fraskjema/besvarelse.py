"""What was answered, as a record has it, and what is said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.feil import Feltsti


class Vedlagt(NamedTuple):
    """A photo that was let in: what its name ends with, its bytes, pixels as people see it, and what the record says of
    it."""

    endelse: str
    innhold: bytes
    bredde: int
    hoyde: int
    felt: Mapping[str, object]

    @property
    def punkter(self) -> str:
        """How large it is, as people write it."""
        return f"{self.bredde} × {self.hoyde}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Besvarelse:
    """What was answered, to one question or to all. ``felt`` is what the record gets, by the path of the field;
    ``tekster`` the answers that no field has, by the question's id; ``til_redaktor`` what only the reviewer shall read,
    each with the question that it answers; ``opplysninger`` what the sender shall know, and need not mend; ``vedlagt``
    the photo that came along."""

    felt: Mapping[Feltsti, object] = field(default_factory=dict)
    tekster: Mapping[str, str] = field(default_factory=dict)
    kilder: Sequence[Mapping[str, str]] = ()
    til_redaktor: Sequence[tuple[str, str]] = ()
    mangler: Sequence[Mangel] = ()
    opplysninger: Sequence[Opplysning] = ()
    vedlagt: Vedlagt | None = None


def samlet(deler: Sequence[Besvarelse]) -> Besvarelse:
    """All of them as one."""
    return Besvarelse(
        felt=dict(chain.from_iterable(en.felt.items() for en in deler)),
        tekster=dict(chain.from_iterable(en.tekster.items() for en in deler)),
        kilder=[*chain.from_iterable(en.kilder for en in deler)],
        til_redaktor=[*chain.from_iterable(en.til_redaktor for en in deler)],
        mangler=[*chain.from_iterable(en.mangler for en in deler)],
        opplysninger=[*chain.from_iterable(en.opplysninger for en in deler)],
        vedlagt=next((en.vedlagt for en in deler if en.vedlagt), None),
    )
