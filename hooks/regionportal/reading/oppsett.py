"""What mkdocs.yml says of the site."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Oppsett:
    """``adresse`` and ``repo`` are where the site and its repository are, and may be empty. ``meny`` has the pages in
    the menu, by what they are called there and their paths. ``favicon`` and ``logo`` are paths in overrides/. Without
    ``sokeindeks`` nothing is searched, and without ``delekort`` a record's page is shared with the picture of its
    kind."""

    adresse: str
    repo: str
    meny: tuple[tuple[str, str], ...]
    favicon: str
    logo: str
    sokeindeks: bool
    delekort: bool


def lag_oppsett(felt: Mapping[str, Any]) -> Oppsett:
    """From the fields of the file."""
    return Oppsett(
        adresse=felt["site_url"] or "",
        repo=felt["repo_url"] or "",
        meny=tuple(par for punkt in felt["nav"] or () for par in punkt.items()),
        favicon=felt["theme"]["favicon"],
        logo=felt["theme"]["logo"],
        sokeindeks=felt["extra"]["sokeindeks"],
        delekort=felt["extra"]["delekort"],
    )
