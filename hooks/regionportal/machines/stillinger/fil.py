"""The files of the vacancies, below data/status/: in no commit, for what Nav has taken down must be gone here too."""

import json
from pathlib import Path

from pydantic import ValidationError

from regionportal.machines import statusfil
from regionportal.model.stilling import Stillinger

UNDERVEIS = ".stillinger.underveis.json"  # a reading that is not at its end
PUBLISERT = ".stillinger.publisert.json"  # stillinger.json as last published, where a workflow keeps it


def les(sti: Path) -> Stillinger | None:
    """None where there is no such file."""
    return Stillinger.model_validate_json(sti.read_bytes()) if sti.exists() else None


def les_publisert(status: Path) -> Stillinger | None:
    """What the site has, as far as is known. A file that an earlier version wrote says nothing."""
    try:
        return les(status / PUBLISERT)
    except ValidationError:
        return None


def skriv(sti: Path, stillinger: Stillinger) -> None:
    statusfil.skriv(sti, som_json(stillinger))


def som_json(stillinger: Stillinger) -> str:
    """Sorted by id: when nothing is new, only the time of reading differs."""
    felt = stillinger.model_dump(mode="json", exclude_defaults=True)
    felt["stillinger"] = sorted(felt.get("stillinger", []), key=lambda en: en["id"])
    return json.dumps(felt, ensure_ascii=False, indent=2) + "\n"
