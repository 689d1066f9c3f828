"""All that leaves the domain: files with a path, what is in them, and the data file that they come from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Planlagt:
    """A file that is no page, before it is made: where it goes, what makes its content, and the record behind it.
    ``av`` is all that the content follows from beside the code, where that is less than all that is known."""

    path: str
    lag: Callable[[], str | bytes]
    source: str | None = None
    av: tuple[object, ...] = ()

    def ferdig(self) -> "Artefact":
        return Artefact(self.path, self.lag(), self.source)


def planlagt_av(path: str, lag: Callable[..., str | bytes], *av: object, source: str | None = None) -> Planlagt:
    """A file that ``lag`` makes of these values, and of nothing else but the code."""
    return Planlagt(path, partial(lag, *av), source, av)


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file of the site. ``path`` is relative, with /; a page ends in .md, and ``meta`` is then its front matter.

    The content of a page is its finished HTML body; of another file its text, its bytes, or where to copy it from.
    ``source`` is the one record behind it, as in data/skatter/ness/fyret.yml.
    """

    path: str
    content: str | bytes | Path
    source: str | None = None
    meta: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_page(self) -> bool:
        return self.path.endswith(".md")

    def serialize(self) -> bytes:
        """The file as it is written: a page with its front matter first."""
        if isinstance(self.content, bytes):
            return self.content
        if isinstance(self.content, Path):
            return self.content.read_bytes()
        if self.is_page:
            hode = yaml.dump(
                dict(self.meta), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000
            )
            return f"---\n{hode}---\n\n{self.content}\n".encode()
        return self.content.encode()
