"""The tables: the records of the API, a row each, that a reader of CSV on the Web reads back."""

import csv
import io
import json
import re

import pytest

from regionportal.exports.csv_api import I_LISTA, forklaring, tabell
from regionportal.exports.json_api import FILER, Fil, data
from regionportal.exports.kolonner import deler, kolonner
from regionportal.knowledge.kunnskap import Kunnskap

NAVN = [fil.navn for fil in FILER]
LESERE = {"integer": int, "number": float, "boolean": json.loads, "json": json.loads}


@pytest.fixture(params=FILER, ids=NAVN)
def fil(request: pytest.FixtureRequest) -> Fil:
    return request.param


def _rader(innhold: bytes, skille: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(innhold.decode("utf-8-sig"), newline=""), delimiter=skille))


def _lest(celle: str, kolonne: dict) -> object:
    """The value, as the explanation of the column says that it is written."""
    celle = celle[1:] if re.match(r"'+[=+@\t\r-]", celle) else celle
    les = LESERE.get(kolonne["datatype"], str)
    return [les(en) for en in celle.split(kolonne["separator"])] if "separator" in kolonne else les(celle)


def _verdi(post: dict, navn: str) -> object:
    verdi: object = post
    for del_ in navn.split("."):
        verdi = verdi.get(del_) if isinstance(verdi, dict) else None
    return verdi


def test_en_leser_far_det_samme_som_i_json(kunnskap: Kunnskap, fil: Fil):
    om = json.loads(forklaring(kunnskap, fil))
    rader = _rader(tabell(kunnskap, fil), om["dialect"]["delimiter"])
    poster = json.loads(data(kunnskap, fil))["poster"]
    assert len(rader) == len(poster) > 0
    for rad, post in zip(rader, poster, strict=True):
        for kolonne in om["tableSchema"]["columns"]:
            verdi = _verdi(post, kolonne["name"])
            if verdi in (None, "", [], {}):
                assert rad[kolonne["titles"]] == ""
            else:
                assert _lest(rad[kolonne["titles"]], kolonne) == verdi


def test_kolonnene_er_forklart_i_den_rekkefolgen_de_star(kunnskap: Kunnskap, fil: Fil):
    om = json.loads(forklaring(kunnskap, fil))
    hode = tabell(kunnskap, fil).decode("utf-8-sig").split("\r\n", 1)[0]
    assert om["url"] == f"{fil.navn}.csv"
    assert hode.split(om["dialect"]["delimiter"]) == [en["titles"] for en in om["tableSchema"]["columns"]]


def test_hvert_felt_sier_hva_det_er(fil: Fil):
    alle = {"": kolonner(fil.post), **deler(fil.post)}
    uten = [(del_, en.navn) for del_, felt in alle.items() for en in felt if not (en.tittel and en.forklaring)]
    assert uten == []


def test_det_som_har_felt_i_en_liste_er_forklart(fil: Fil):
    kjente = deler(fil.post)
    brukt = {en.del_ for felt in (kolonner(fil.post), *kjente.values()) for en in felt if en.del_}
    assert brukt == set(kjente)


@pytest.mark.parametrize(
    ("navn", "kolonne", "ventet"),
    [
        ("skatter", "sted.lat", ("tall", False, None)),
        ("skatter", "kilder", ("liste", True, "Kilde")),
        ("skatter", "oppdatert", ("dato", True, None)),
        ("kommuner", "samisk_forvaltningsomrade", ("ja/nei", False, None)),
        ("kommuner", "lenker", ("felter", False, "Lenke")),
        ("stillinger", "utloper", ("tidspunkt", True, None)),
        ("yrker", "styrk08", ("liste", False, None)),
    ],
)
def test_en_kolonne_har_typen_sin(navn: str, kolonne: str, ventet: tuple[str, bool, str | None]):
    (fil,) = (en for en in FILER if en.navn == navn)
    (funnet,) = (en for en in kolonner(fil.post) if en.navn == kolonne)
    assert (funnet.type, funnet.pakrevd, funnet.del_) == ventet


def test_ingen_verdi_i_en_liste_har_skilletegnet_i_seg(kunnskap: Kunnskap, fil: Fil):
    lister = [en for en in kolonner(fil.post) if en.type == "liste" and not en.er_sammensatt]
    verdier = [_verdi(post, en.navn) or [] for post in json.loads(data(kunnskap, fil))["poster"] for en in lister]
    assert [verdi for liste in verdier for verdi in liste if I_LISTA in str(verdi)] == []
