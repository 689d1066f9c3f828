"""The files that are made from the model and committed, because others than us read them where they lie: VS Code,
GitHub, and whoever reads the guide. ``portal skjema`` writes them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from regionportal.editors.skjema import json_schema
from regionportal.editors.skjema.feltliste import med_tabeller
from regionportal.editors.skjema.issueforms import former
from regionportal.editors.skjema.lister import faste
from regionportal.editors.skjema.sporsmalsliste import med_sporsmal
from regionportal.editors.skjema.vscode import INNSTILLINGER, UTVIDELSER
from regionportal.model.bildenavn import MAPPE
from regionportal.model.fotofil import ENDELSER
from regionportal.model.region import Region
from regionportal.model.regiontekst import med_henting
from regionportal.model.slag import DELTE, SAMLINGER, SLAG
from regionportal.model.typer import SLUG

SKJEMAER = "schema"
FELTLISTER = ("docs/bidra/felt.md", "docs/bidra/ny-region.md", "docs/bidra/skjema.md")
_LAGET = "# Laget av `portal skjema`, fra modellen. Endre der, ikke her.\n"


def filer(region: Region, rot: Path) -> dict[str, str]:
    """{path below the repository's root: what the file should hold}."""
    return dict(_filer(region, rot))


def foreldet(region: Region, rot: Path) -> list[str]:
    """The files that are missing, or hold something else than they should."""
    return _foreldet(filer(region, rot), rot)


def skriv(region: Region, rot: Path) -> list[str]:
    """Write those that are not as they should be. Says which."""
    alle = filer(region, rot)
    gamle = _foreldet(alle, rot)
    for navn in gamle:
        (rot / navn).parent.mkdir(parents=True, exist_ok=True)
        (rot / navn).write_bytes(alle[navn].encode())
    return gamle


def _foreldet(alle: dict[str, str], rot: Path) -> list[str]:
    return [navn for navn, tekst in alle.items() if not (rot / navn).is_file() or _les(rot / navn) != tekst]


def _filer(region: Region, rot: Path) -> Iterator[tuple[str, str]]:
    lister = faste(region)
    for slag in SLAG.values():
        yield f"{SKJEMAER}/{slag.navn}.json", json_schema.som_tekst(json_schema.skjema(slag, lister))
    for liste in DELTE:
        yield f"{SKJEMAER}/felles-{liste}.json", json_schema.som_tekst(json_schema.delt(liste, lister))
    yield ".github/skjema/plasser.txt", "".join(f"{slag.monster(SLUG.pattern)}\n" for slag in SAMLINGER.values())
    yield ".github/skjema/bildeplass.txt", f"{MAPPE}{SLUG.pattern}({'|'.join(map(re.escape, ENDELSER))})\n"
    yield ".vscode/settings.json", _json(INNSTILLINGER)
    yield ".vscode/extensions.json", _json(UTVIDELSER)
    alle_former = former(region)
    for form in alle_former.values():
        yield f".github/ISSUE_TEMPLATE/{form.navn}.yml", _yaml(form.som_dict())
    # Whoever has something that no form asks for may still write; the site's address, for a link, is not known here.
    yield ".github/ISSUE_TEMPLATE/config.yml", _yaml({"blank_issues_enabled": True})
    for navn in FELTLISTER:
        yield navn, med_henting(med_sporsmal(med_tabeller(_les(rot / navn), lister), alle_former), region)


def _les(sti: Path) -> str:
    return sti.read_bytes().decode()


def _json(verdi: object) -> str:
    return json.dumps(verdi, ensure_ascii=False, indent=2) + "\n"


def _yaml(verdi: object) -> str:
    return _LAGET + yaml.safe_dump(verdi, allow_unicode=True, sort_keys=False, width=120)
