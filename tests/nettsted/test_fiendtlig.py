"""The hostile region (fiendtlig.py) as files: all that programs read is whole, and has the texts as texts."""

import json
from collections.abc import Iterator
from datetime import date

import feedparser
import pytest
from fiendtlig import KORTE, MARKDOWN
from icalendar import Calendar
from lxml import etree
from nettstedet import Nettsted, tekst
from pydantic import TypeAdapter, ValidationError

from regionportal.model import felles
from regionportal.model.region import Region
from regionportal.model.tekster import tekster
from regionportal.reading.load import last


@pytest.fixture(scope="module")
def fiendtlig_region(fiendtlig_nettsted: Nettsted, dag: date) -> Region:
    region, _ = last(fiendtlig_nettsted.prosjekt / "data", dag)
    return region


def _alle(region: Region) -> Iterator[object]:
    yield region.om
    for samling in ("kommuner", "skatter", "hendelser", "jobbehov", "tiltak", "satser", "yrker", "reisetider"):
        yield from getattr(region, samling)


def test_hver_last_er_i_regionen_eller_stoppet_i_dora(fiendtlig_region: Region):
    i_regionen = {en for post in _alle(fiendtlig_region) for _, en in tekster(post)}
    assert [en for en in KORTE if en.strip() not in i_regionen] == []
    sluppet_inn = [en for en in MARKDOWN if en.strip() not in i_regionen and _er_lov(en)]
    assert sluppet_inn == []


def _er_lov(markdown: str) -> bool:
    try:
        TypeAdapter(felles.Markdown).validate_python(markdown)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("samling", ["skatter", "hendelser", "tiltak"])
def test_navnet_er_overskrifta_tegn_for_tegn(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region, samling: str):
    mappe = {"hendelser": "hva-skjer"}.get(samling, samling)
    for post in getattr(fiendtlig_region, samling):
        (h1,) = fiendtlig_nettsted.sider[f"{mappe}/{post.id}/"].iter("h1")
        assert tekst(h1) == " ".join(post.navn.split())


@pytest.mark.parametrize("samling", ["skatter", "hendelser", "jobbehov", "tiltak", "kommuner"])
def test_de_apne_dataene_har_tekstene_som_de_er(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region, samling: str):
    poster = {en["id"]: en for en in json.loads(fiendtlig_nettsted.filer[f"api/v1/{samling}.json"])["poster"]}
    for post in getattr(fiendtlig_region, samling):
        assert {felt: poster[post.id].get(felt) for felt in ("navn", "tittel", "ingress")} == {
            felt: dict(post).get(felt) for felt in ("navn", "tittel", "ingress")
        }


def test_kartdataene_har_navnene(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region):
    trekk = json.loads(fiendtlig_nettsted.filer["api/v1/skatter.geojson"])["features"]
    assert {en["id"]: en["properties"]["navn"] for en in trekk} == {
        en.id: en.navn for en in fiendtlig_region.skatter if en.sted and en.sted.punkt
    }


def test_ingen_kalender_far_noe_mer_enn_hendelsene_sine(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region):
    hendelser = {en.id: en for en in fiendtlig_region.hendelser}
    kalendere = {sti: innhold for sti, innhold in fiendtlig_nettsted.filer.items() if sti.endswith(".ics")}
    assert "kalender/alle.ics" in kalendere
    for sti, innhold in kalendere.items():
        kalender = Calendar.from_ical(innhold)
        assert {en.name for en in kalender.walk()} <= {"VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT"}, sti
        for en in kalender.walk("VEVENT"):
            assert str(en["url"]).startswith(fiendtlig_nettsted.adresse), sti
            if post := hendelser.get(str(en["uid"]).partition("@")[0]):
                assert _uten_skift(en["summary"]).removeprefix("AVLYST: ") == _uten_skift(post.navn), sti
                if sti.startswith("hva-skjer/"):
                    assert not {"NAME", "X-WR-CALNAME"} & set(kalender), sti
                assert _uten_skift(en["location"]) == _uten_skift(post.sted.navn), sti


def _uten_skift(verdi: object) -> str:
    """A line break is one in a calendar, however it was written (RFC 5545, 3.3.11)."""
    return "\n".join(str(verdi).splitlines())


@pytest.mark.parametrize(
    ("feed", "samling"), [("skatter", "skatter"), ("hendelser", "hendelser"), ("tiltak", "tiltak")]
)
def test_feedene_har_navnene_som_tekst(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region, feed: str, samling: str):
    innhold = fiendtlig_nettsted.filer[f"feed/{feed}.xml"]
    assert not feedparser.parse(innhold).bozo
    rot = etree.fromstring(innhold)
    assert rot.getroottree().docinfo.doctype == ""
    assert [en for en in rot.getroottree().iter() if not isinstance(en.tag, str)] == []  # comments, instructions
    titler = {" ".join(en.split()) for en in rot.xpath("//*[local-name()='entry']/*[local-name()='title']/text()")}
    assert titler <= {" ".join(en.navn.split()) for en in getattr(fiendtlig_region, samling)}
    assert titler


def test_strukturdataene_er_json_og_om_det_sida_er_om(fiendtlig_nettsted: Nettsted, fiendtlig_region: Region):
    for side, rot in fiendtlig_nettsted.sider.items():
        for skript in rot.xpath("//script[@type='application/ld+json']"):
            assert json.loads(skript.text)["@context"] == "https://schema.org", side
    for skatt in fiendtlig_region.skatter:
        (skript,) = fiendtlig_nettsted.sider[f"skatter/{skatt.id}/"].xpath("//script[@type='application/ld+json']")
        (objekt,) = (
            en for en in json.loads(skript.text)["@graph"] if en.get("@id", "").endswith(f"/skatter/{skatt.id}/")
        )
        assert (objekt["name"], objekt["description"]) == (skatt.navn, skatt.ingress)


def test_resten_er_ogsa_det_det_gir_seg_ut_for(fiendtlig_nettsted: Nettsted):
    for sti, innhold in fiendtlig_nettsted.filer.items():
        if sti.endswith(".xml"):
            etree.fromstring(innhold)
        if sti.endswith((".json", ".geojson")):
            json.loads(innhold)
