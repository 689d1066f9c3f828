"""What mkdocs.yml says of the site: given by MkDocs, or read here where there is none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import add_env_tag

ALLTID = (
    "toc",
    "tables",
    "fenced_code",
)  # what MkDocs has of Python-Markdown's extensions in any case


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


def utvidelser(felt: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Python-Markdown's extensions with their settings, in the order that MkDocs has them."""
    egne: dict[str, dict[str, Any]] = {}
    for en in felt["markdown_extensions"]:
        egne |= {navn: valg or {} for navn, valg in en.items()} if isinstance(en, dict) else {en: {}}
    return {navn: egne.get(navn, {}) for navn in (*ALLTID, *egne)}


def les_felt(rot: Path) -> dict[str, Any]:
    """The fields of a project's mkdocs.yml, which is YAML as MkDocs reads it: ``!ENV`` is what the environment has."""
    return yaml.load((rot / "mkdocs.yml").read_text("utf-8"), _Leser)


class _Leser(yaml.SafeLoader):
    """Reads the name of something in Python, by which some themes have their icons, and not the thing."""


_Leser.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda leser, navn, node: navn)
add_env_tag(_Leser)
