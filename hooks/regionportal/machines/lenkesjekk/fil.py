"""The file that the findings are kept in: sorted, so that a diff shows only change."""

import json
from datetime import date
from pathlib import Path

from regionportal.machines import statusfil
from regionportal.model.lenkestatus import Lenkestatus, Lenkestatuser


def les(sti: Path) -> Lenkestatuser:
    """What is known; nothing, before the first run."""
    return Lenkestatuser.model_validate_json(sti.read_bytes()) if sti.exists() else Lenkestatuser()


def skriv(sti: Path, status: Lenkestatuser) -> None:
    statusfil.skriv(sti, som_json(status))


def som_json(status: Lenkestatuser) -> str:
    lenker = {adresse: _som_json(status.lenker[adresse], status) for adresse in sorted(status.lenker)}
    return json.dumps({"sjekket": _dag(status.sjekket), "lenker": lenker}, ensure_ascii=False, indent=2) + "\n"


def _som_json(lenke: Lenkestatus, alle: Lenkestatuser) -> dict:
    """Without what the file's own day already says: else each link would change in each run."""
    felt = lenke.model_dump(mode="json", exclude_defaults=True)
    if lenke.sjekket == alle.sjekket:
        del felt["sjekket"]
    if lenke.svarer and lenke.sist_ok == lenke.sjekket:
        del felt["sist_ok"]
    return felt


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None
