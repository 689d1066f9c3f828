"""What several commands take."""

import os
from argparse import ArgumentParser, ArgumentTypeError, _SubParsersAction
from datetime import date
from pathlib import Path
from typing import TypeAlias

from pydantic import TypeAdapter, ValidationError

from regionportal.model.adresse import Nettadresse

Kommandoer: TypeAlias = "_SubParsersAction[ArgumentParser]"


def hvor_og_nar(kommando: ArgumentParser) -> None:
    kommando.add_argument(
        "--rot", type=Path, default=Path("."), help="mappa med data/ og overrides/ (ellers: der du står)"
    )
    kommando.add_argument(
        "--region",
        default=os.environ.get("REGION", ""),
        metavar="REGION",
        help="en region i regioner/, eller mappa dens data/ ligger i (ellers: REGION, eller --rot selv)",
    )
    kommando.add_argument("--dag", type=date.fromisoformat, help="bygg som om det var denne dagen (2026-11-22)")


def nettstedets_adresse(kommando: ArgumentParser, hjelp: str) -> None:
    """The site's address, which the workflow gives in PORTAL_URL."""
    portal = os.environ.get("PORTAL_URL") or None
    kommando.add_argument(
        "--adresse", type=nettadresse, default=portal, required=not portal, help=f"{hjelp} (ellers: PORTAL_URL)"
    )


def nettadresse(verdi: str) -> str:
    try:
        return TypeAdapter(Nettadresse).validate_python(verdi)
    except ValidationError as e:
        raise ArgumentTypeError(e.errors()[0]["msg"].removeprefix("Value error, ")) from None
