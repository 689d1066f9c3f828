"""A folder that is rebuilt beside itself: what is there stands, byte for byte, until the new one is whole."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ombygging:
    """``plass`` is the folder that others use. It is built in ``ny``, and then changes place with what was there. That
    is kept until ``rydd``, for whoever finds out late that the new one was not good enough."""

    plass: Path

    @property
    def ny(self) -> Path:
        return self.plass.with_name(f".{self.plass.name}-ny")

    @property
    def _gammel(self) -> Path:
        return self.plass.with_name(f".{self.plass.name}-gammel")

    def bytt(self) -> Path:
        """Put the new one in the place."""
        if self.plass.exists():
            self.plass.rename(self._gammel)
        return self.ny.rename(self.plass)

    def angre(self) -> None:
        """Put back what was there, if the place was changed."""
        if self._gammel.exists():
            self.plass.rename(self.ny)
            self._gammel.rename(self.plass)

    def rydd(self) -> None:
        """Remove what is left over, also from one that was cut off between two steps."""
        if self._gammel.exists() and not self.plass.exists():
            self._gammel.rename(self.plass)
        for mappe in (self.ny, self._gammel):
            shutil.rmtree(mappe, ignore_errors=True)
