"""Edits as editors make them, and some that they never should: what is kept must not remember wrong after any."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass
class Endrer:
    """Edits what comes in its way: a word, a number, a line, a whole record. Some edits are faults, and are undone."""

    data: Path
    terning: Random
    gjort: list[str] = field(default_factory=list)

    def rediger(self) -> Callable[[], None]:
        """One edit; call the result to undo it."""
        fil = self.terning.choice(sorted(self.data.rglob("*.yml")))
        for_ = fil.read_text("utf-8")
        hva = self.terning.choice((self._ord, self._ord, self._tall, self._linje, self._bort, self._ny))
        self.gjort = [hva.__name__, str(fil.relative_to(self.data))]
        ny = hva(fil, for_)

        def angre() -> None:
            if ny:
                ny.unlink()
            fil.write_text(for_, "utf-8")

        return angre

    def _ord(self, fil: Path, tekst: str) -> None:
        """A text says something more."""
        steder = list(
            re.finditer(r"(?m)^\s*(?:- )?(?:navn|ingress|tekst|tittel|eier|rolle|sporsmal): [^|>\n{\[\"']+$", tekst)
        )
        if steder:
            slutt = self.terning.choice(steder).end()
            fil.write_text(f"{tekst[:slutt]} {self.terning.choice(('nytt', 'òg', 'ŋ'))}{tekst[slutt:]}", "utf-8")

    def _tall(self, fil: Path, tekst: str) -> None:
        """A digit is another: in a date, a number, an address."""
        steder = list(re.finditer(r"\d", tekst))
        if steder:
            sted = self.terning.choice(steder).start()
            fil.write_text(f"{tekst[:sted]}{self.terning.randrange(10)}{tekst[sted + 1 :]}", "utf-8")

    def _linje(self, fil: Path, tekst: str) -> None:
        """A line is gone."""
        linjer = tekst.splitlines(keepends=True)
        linjer.pop(self.terning.randrange(len(linjer)))
        fil.write_text("".join(linjer), "utf-8")

    def _bort(self, fil: Path, tekst: str) -> None:
        fil.unlink()

    def _ny(self, fil: Path, tekst: str) -> Path:
        ny = fil.with_stem(f"{fil.stem}-{self.terning.randrange(10**6)}")
        ny.write_text(tekst, "utf-8")
        return ny
