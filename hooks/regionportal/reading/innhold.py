"""What a folder of data holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from regionportal.feil import Feil
from regionportal.model.region import Region
from regionportal.reading.ferdig import ferdig
from regionportal.reading.yaml12 import Dokument
from regionportal.rules import Utkast


@dataclass(frozen=True)
class Innhold:
    """What a folder of data holds, with faults or without: where each file lies, the documents with their lines, the
    records that their models accept, and every fault and warning. The files are named as faults tell them."""

    filer: Mapping[str, Path]
    dokumenter: Mapping[str, Dokument]
    utkast: Utkast
    funn: list[Feil]

    @cached_property
    def region(self) -> Region | None:
        return None if any(en.stopper for en in self.funn) else ferdig(self.utkast)
