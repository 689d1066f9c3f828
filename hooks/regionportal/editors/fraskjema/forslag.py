"""What the answers become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.feil import Feltsti


@dataclass(frozen=True, slots=True)
class Filforslag:
    """A file of data/ as it will be: ``fil`` is data/…, ``innhold`` its text, ``navn`` what the record is called, and
    ``ny`` whether there was none."""

    fil: str
    innhold: str
    navn: str
    ny: bool


@dataclass(frozen=True, slots=True)
class Utfall:
    """The file, None when there is no place for one yet; the question that asks for each of its fields; and what is
    wrong."""

    forslag: Filforslag | None
    etiketter: Mapping[Feltsti, str]
    mangler: Sequence[Mangel] = ()
