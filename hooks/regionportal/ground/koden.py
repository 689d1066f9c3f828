"""What the code is, for whoever keeps what it made."""

import os
import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

import pydantic

from regionportal.ground.avtrykk import samlet

PAKKE = Path(__file__).resolve().parents[1]


@cache
def koden() -> str:
    """Changes with the code of the portal, and with the version of any package that is installed beside pydantic's."""
    ut = blake2b(digest_size=16)
    for sti in sorted(PAKKE.rglob("*.py")):
        ut.update(sti.read_bytes())
    pakker = sorted(en for en in os.listdir(Path(pydantic.__file__).parents[1]) if en.endswith(".dist-info"))
    return samlet(sys.version, ut.hexdigest(), *pakker)
