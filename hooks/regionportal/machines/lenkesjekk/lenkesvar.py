"""What one run saw of one address."""

from typing import NamedTuple

from regionportal.model.lenkestatus import Tilstand


class Lenkesvar(NamedTuple):
    """``svarte``: whether the host told us about this page at all. A run in which most hosts did not, says nothing."""

    tilstand: Tilstand
    grunn: str | None = None
    adresse: str | None = None
    svarte: bool = True
