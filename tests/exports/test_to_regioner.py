"""A municipality in two regions: its events are the same ones in both calendars, and one region writes to it."""

from dataclasses import replace

import pytest
from icalendar import Calendar

from regionportal.exports import alle
from regionportal.knowledge.kunnskap import Kunnskap


def _med(region, **hjem):
    return replace(
        region,
        kommuner=tuple(en.model_copy(update={"hjemregion": hjem.get(en.id)}) for en in region.kommuner),
    )


def _filer(region, kontekst):
    return {en.path: en for en in alle.filer(Kunnskap(region, kontekst))}


def _eiere(filer, sti):
    """{event: the regions that its UIDs have}, in a calendar."""
    ut: dict[str, set[str]] = {}
    for en in Calendar.from_ical(filer[sti].ferdig().content).walk("VEVENT"):
        uid, _, eier = en["UID"].partition("@")
        ut.setdefault(uid.partition("-")[0], set()).add(str(eier))
    return ut


@pytest.mark.parametrize(
    ("hjem", "i_vik", "i_begge"),
    [
        ({}, "testnes", "testnes"),
        ({"vik": "indre-fjord"}, "indre-fjord", "testnes"),
        ({"vik": "indre-fjord", "ness": "ytre-fjord"}, "indre-fjord", "testnes"),
        ({"vik": "indre-fjord", "ness": "indre-fjord"}, "indre-fjord", "indre-fjord"),
    ],
)
def test_en_hendelse_har_samme_uid_i_begge_regionene(testregion, kontekst, lag_hendelse, hjem, i_vik, i_begge):
    dager = {"fra": "2026-12-05"}, {"fra": "2026-12-19"}
    felt = {"vikafest": ("vik", ()), "nessfest": ("ness", ()), "fjordfest": ("ness", ("vik",))}
    hendelser = tuple(
        lag_hendelse(*dager).model_copy(update={"id": id_, "kommune": kommune, "ogsa_kommuner": ogsa})
        for id_, (kommune, ogsa) in felt.items()
    )
    filer = _filer(replace(_med(testregion, **hjem), hendelser=hendelser), kontekst)
    eiere = {"vikafest": {i_vik}, "nessfest": {hjem.get("ness", "testnes")}, "fjordfest": {i_begge}}
    assert _eiere(filer, "kalender/alle.ics") == eiere
    for id_ in felt:
        assert _eiere(filer, f"hva-skjer/{id_}/{id_}.ics") == {id_: eiere[id_]}


def test_bare_hjemregionen_skriver_til_kommunen(testregion, kontekst):
    for_, na = (_filer(_med(testregion, **hjem), kontekst) for hjem in ({}, {"vik": "indre-fjord"}))
    assert for_.keys() - na.keys() == {"kommuner/vik/brev.txt"}
    assert na.keys() <= for_.keys()
