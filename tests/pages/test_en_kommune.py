"""A region of one municipality, with one treasure: what is counted reads as one."""

from dataclasses import replace

import pytest
from tegnede import tegnede

from regionportal.model.region import Region
from regionportal.pages import kommuner, start


@pytest.fixture
def alene(testregion: Region) -> Region:
    vik = testregion.kommune["vik"]
    om = testregion.om.model_copy(update={"kommuner": ("vik",)})
    skatter = [en for en in testregion.skatter if en.kommuner == ("vik",)][:1]
    grenser = tuple(en for en in testregion.grenser if en.kommune == "vik")
    tomt = dict.fromkeys(("hendelser", "jobbehov", "tiltak", "reisetider"), ())
    return replace(testregion, om=om, kommuner=(vik,), skatter=tuple(skatter), grenser=grenser, **tomt)


def test_en_kommune_og_en_skatt(alene, kontekst):
    sider = {en.path: en for en in (*tegnede(alene, kontekst, start), *tegnede(alene, kontekst, kommuner))}
    forsida = sider["index.md"].content
    assert "<h2>Kommunen</h2>" in forsida and ">Alle skattene</a>" in forsida
    assert not any("De 1 " in en.content or "Alle 1 " in en.content for en in sider.values())


def test_flere_kommuner_telles(testregion, kontekst):
    forsida = next(en.content for en in tegnede(testregion, kontekst, start) if en.path == "index.md")
    assert f"<h2>De {len(testregion.kommuner)} kommunene</h2>" in forsida
