"""The real data, as it is today: what an editor may write, no test of it may forbid."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.model.slag import finn
from regionportal.reading.husstil import som_yaml
from regionportal.reading.load import last
from regionportal.reading.yaml12 import les

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


def feil_etter_skriving(filer: Iterable[Path], prosjekt: Path) -> list[str]:
    """The files of a project, each with one record, that are another when our own tools have written them."""
    return [sti.name for sti in filer if not _lik(sti, prosjekt)]


def _lik(sti: Path, prosjekt: Path) -> bool:
    slag, _ = finn(sti.relative_to(prosjekt).as_posix())
    post = les(sti.read_bytes(), "")[0].verdi
    return repr(les(som_yaml(post, slag.modell).encode(), "")[0].verdi) == repr(post)
