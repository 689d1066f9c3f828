"""What is said of a field where it stands is found from outside, however deep it lies."""

import json

import pytest

from regionportal.model.felt import Merke, merkede, merker, modell_ved, pekere
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.skatt import Skatt
from regionportal.model.slag import SLAG
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import Modell


@pytest.mark.parametrize(
    ("modell", "sti", "merke", "er"),
    [
        (Skatt, ("oppdatert",), Merke.FORTID, True),
        (Skatt, ("kilder", "lest"), Merke.FORTID, True),
        (Skatt, ("sjekkes_innen",), Merke.FORTID, False),
        (Hendelse, ("tidligere", "til"), Merke.FORTID, True),
        (Hendelse, ("datoer", "til"), Merke.FORTID, False),
        (Kommune, ("lenker", "barnehage", "sett"), Merke.FORTID, True),
        (Kommune, ("fakta", "innbyggere", "dato"), Merke.FORTID, True),
        (Kommune, ("lenker", "barnehage", "url"), Merke.LENKE, True),
        (Kommune, ("lenker", "barnehage", "tittel"), Merke.ANDRES, True),
        (Kommune, ("fakta", "areal", "enhet"), Merke.TALL, True),
        (Tiltak, ("historikk", "tekst"), Merke.ANDRES, True),
        (Tiltak, ("tekst",), Merke.ANDRES, False),
        (Tiltak, ("frist",), Merke.DAG, True),
        (Skatt, ("en", "tekst"), Merke.PA_ANNET_SPRAK, True),
        (Skatt, ("tekst",), Merke.PA_ANNET_SPRAK, False),
        (Skatt, ("finnes", "ikke"), Merke.FORTID, False),
    ],
)
def test_det_som_er_sagt_om_et_felt(modell, sti, merke, er):
    assert (merke in merker(modell, sti)) == er


def _modeller(modell: type[Modell]) -> set[type[Modell]]:
    deler = {modell_ved(modell, (navn,)) for navn in modell.model_fields} - {modell}
    return {modell}.union(*map(_modeller, deler))


ALLE = sorted(set().union(*(_modeller(slag.modell) for slag in SLAG.values())), key=lambda en: en.__name__)


@pytest.mark.parametrize("modell", ALLE, ids=lambda en: en.__name__)
def test_markdown_er_det_som_skjemaet_sier_er_markdown(modell):
    egne = modell.model_json_schema()["properties"]
    ventet = {navn for navn, felt in egne.items() if "text/markdown" in json.dumps(felt)}
    assert set(merkede(modell, Merke.MARKDOWN)) == ventet


@pytest.mark.parametrize("modell", ALLE, ids=lambda en: en.__name__)
def test_hver_post_og_del_heter_noe_ett_sted(modell):
    assert len(merkede(modell, Merke.TITTEL)) <= 1


def test_pekere_gjennom_lister_deler_og_navn_pa_felt():
    assert pekere(Kommune) == {
        ("motiv",): "motiver",
        ("lenker", "{}"): "temaer",
        ("kontakter", "[]", "temaer", "[]"): "temaer",
    }
    assert pekere(Jobbehov)["rader", "[]", "yrke"] == "yrker"
    assert pekere(Om)["forste_90_dager", "[]", "tema"] == "temaer"
    assert pekere(Tiltak)[("del_av",)] == "tiltak"
    assert pekere(Fotokonkurranse) == {("bidrag", "[]", "kommune"): "kommuner"}
