"""Which entries of the feed may be the region's, so that the advertisement itself is worth a request.

The list has the first place of work only. An advertisement with several is found by its title and employer. One that
says nothing of its place («?») is not asked for on that ground alone: the nationwide ones are many.
"""

import re
from collections.abc import Iterator

from regionportal.knowledge.egennavn import egne_navn
from regionportal.machines.stillinger.kommunenavn import Kommunenavn
from regionportal.machines.stillinger.side import Oppforing
from regionportal.machines.stillinger.skrivemate import navnemonster, ordene
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region

_SELSKAPSFORM = re.compile(r"\s(?:as|asa|sa|ans|da|ba|ks|iks|kf|nuf)$", re.IGNORECASE)


class Kandidater:
    """The names that make an entry ours, perhaps."""

    def __init__(self, region: Region):
        self._kommunenavn = Kommunenavn(region.kommuner, region.om.fylke)
        self._navn = navnemonster([region.om.navn, *(navn for kommune in region.kommuner for navn in _navn(kommune))])

    def har(self, oppforing: Oppforing) -> bool:
        if self._kommunenavn.i_tekst(oppforing.kommune):
            return True
        return any(self._navn.search(ordene(tekst)) for tekst in (oppforing.tittel, oppforing.arbeidsgiver))


def _navn(kommune: Kommune) -> Iterator[str]:
    yield from (kommune.navn, *kommune.tettsteder, kommune.senter.navn)
    yield from (navn for sted in (kommune, kommune.senter) for navn, _ in egne_navn(sted))
    yield from (_kortnavn(en.navn) for en in kommune.arbeidsgivere)


def _kortnavn(arbeidsgiver: str) -> str:
    """As an advertisement has it: without a company's form, and without a place after a comma."""
    return _SELSKAPSFORM.sub("", re.split(r"[,(]", arbeidsgiver)[0].strip())
