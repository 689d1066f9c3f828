"""The sheet that a municipality fills, for whoever cannot run the command that writes it."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from regionportal.artefact import Planlagt
from regionportal.ground import csvrader
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke


def filer(kunnskap: Kunnskap) -> Iterator[Planlagt]:
    region = kunnskap.region
    yield Planlagt("jobb/behov.xlsx", partial(_excel, region, kunnskap.kontekst.dag))
    yield Planlagt("jobb/behov.csv", partial(_csv, region.yrke))


def _excel(region: Region, dag: date) -> bytes:
    from regionportal.editors.jobbehovsark import excelmal, mal  # openpyxl, which nothing else waits for

    return excelmal.skriv(mal.rader(None, None, region.yrke), mal.overskrifter(None), region, dag)


def _csv(yrker: Mapping[str, Yrke]) -> bytes:
    from regionportal.editors.jobbehovsark import mal

    return csvrader.skriv(mal.rader(None, None, yrker))
