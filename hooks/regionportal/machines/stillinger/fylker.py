"""Which counties a text of Nav's names, as the first two digits of their municipalities' numbers.

Two municipalities in two counties may have one name. Counties that are no more stand in fylker.csv with those that came
of them (SSB's standard for counties, Klass 104): an old advertisement may name them.
"""

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from regionportal.machines.stillinger.skrivemate import navnemonster, ordene


@cache
def monstre() -> Mapping[str, re.Pattern[str]]:
    """Number -> what finds the names that the county has had."""
    linjer = files(__package__).joinpath("fylker.csv").read_text("utf-8").splitlines()
    navn: dict[str, list[str]] = {}
    for rad in csv.DictReader(linjer):
        navn.setdefault(rad["nummer"], []).append(rad["navn"])
    return {nummer: navnemonster(en) for nummer, en in navn.items()}


def fylker(tekst: str) -> frozenset[str]:
    """Those that the text names: none for what names no county, two where two were one."""
    skrevet = ordene(tekst)
    return frozenset(nummer for nummer, monster in monstre().items() if monster.search(skrevet))
