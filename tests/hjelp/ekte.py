"""The real data, as it is today: what an editor may write, no test of it may forbid."""

import re
from datetime import date
from pathlib import Path

import pytest
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.reading.load import last

DATA = ROT / "data"
_OPPDATERT = re.compile(r"^oppdatert: *[\"']?(\d{4}-\d{2}-\d{2})", re.MULTILINE)


def dagen(data: Path = DATA) -> date:
    """Today, or the day of the newest record where that is later: a clock may lag behind the writer's."""
    skrevet = (treff for sti in data.rglob("*.yml") for treff in _OPPDATERT.findall(sti.read_text("utf-8")))
    return max([date.today(), *map(date.fromisoformat, skrevet)])


def les_ekte(dag: date, data: Path = DATA) -> Region:
    """The region that the data makes on that day. The test fails, with the faults, where it makes none."""
    region, funn = last(data, dag)
    if region is None:
        pytest.fail(f"Dataene har feil:\n{som_tekst(funn)}", pytrace=False)
    return region
