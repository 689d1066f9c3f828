"""Golden files: a whole output as it was approved, kept beside the tests.

A test that fails here shows something changing that others see. When the change is meant, renew the files and read the
difference before it is committed:

    PORTAL_NY_GULL=1 .venv/bin/python -m pytest tests/exports
"""

import os
from pathlib import Path

NY = "PORTAL_NY_GULL"


def lik_gull(fil: Path, tekst: str) -> bool:
    """That the text is, byte for byte, what the file holds. When the files are renewed, the file gets it first."""
    if os.environ.get(NY):
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_bytes(tekst.encode())
    assert tekst == fil.read_bytes().decode()
    return True
