"""When what is on a page was last changed: the newest day of the records in its plan. The day of the build says nothing
of that, and a search engine that finds every page new each night believes none of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date

from pydantic import BaseModel

from regionportal.model.stilling import Stilling
from regionportal.pages.side import Side


@dataclass(slots=True)
class SistEndret:
    """Looks through plans, and remembers what many have in common."""

    _kjente: dict[int, tuple[object, date | None]] = field(default_factory=dict)

    def side(self, side: Side) -> date | None:
        """The day of the page; None where it has nothing of any record's."""
        return self._av(side.data)

    def _av(self, verdi: object) -> date | None:
        if isinstance(verdi, BaseModel):
            return verdi.endret.date() if isinstance(verdi, Stilling) else vars(verdi).get("oppdatert")
        if isinstance(verdi, Mapping):
            return self._nyeste(verdi.values())
        if isinstance(verdi, Sequence) and not isinstance(verdi, str):
            return self._nyeste(verdi)
        return self._husket(verdi) if is_dataclass(verdi) else None

    def _husket(self, verdi: object) -> date | None:
        if id(verdi) not in self._kjente:
            deler = (getattr(verdi, en.name) for en in fields(verdi))  # type: ignore[arg-type]  # it is no class
            self._kjente[id(verdi)] = verdi, self._nyeste(deler)
        return self._kjente[id(verdi)][1]

    def _nyeste(self, verdier: Iterable[object]) -> date | None:
        return max((dag for en in verdier if (dag := self._av(en))), default=None)
