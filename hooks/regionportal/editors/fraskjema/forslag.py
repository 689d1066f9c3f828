"""What the answers become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from regionportal.editors.fraskjema.besvarelse import Vedlagt
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.feil import Feltsti
from regionportal.model.bildenavn import MAPPE


@dataclass(frozen=True, slots=True)
class Bytte:
    """What a change puts in the place of what: the field as people call it, its value before, as people read it (empty
    for none), and after."""

    felt: str
    for_: str
    etter: str


class Bildefil(NamedTuple):
    """A photo and its place: data/bilder/…"""

    fil: str
    vedlagt: Vedlagt

    def som_felt(self) -> dict[str, object]:
        """What the record says of it."""
        return {"fil": self.fil.removeprefix(MAPPE), **self.vedlagt.felt}


@dataclass(frozen=True, slots=True)
class Filforslag:
    """A file of data/ as it will be: ``fil`` is data/…, ``innhold`` its text, ``navn`` what the record is called,
    ``ny`` whether there was none, ``bytte`` what is replaced in it, and ``bilde`` the photo that it has come to
    show."""

    fil: str
    innhold: str
    navn: str
    ny: bool
    bytte: Bytte | None = None
    bilde: Bildefil | None = None


@dataclass(frozen=True, slots=True)
class Utfall:
    """The file, None when there is no place for one yet; the question that asks for each of its fields; what is wrong;
    and what the reviewer should look at."""

    forslag: Filforslag | None
    etiketter: Mapping[Feltsti, str]
    mangler: Sequence[Mangel] = ()
    varsler: Sequence[str] = ()
