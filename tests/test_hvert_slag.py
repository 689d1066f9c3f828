"""Every kind is everywhere: what was forgotten for a new one is red here."""

import re
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from kopi import Kopi
from steder import ROT

from regionportal.editors.skjema.endringsvalg import felt_som_kan_endres
from regionportal.editors.skjema.filer import filer
from regionportal.editors.skjema.lister import lister
from regionportal.editors.skjema.rediger import konfigurasjon
from regionportal.exports import alle
from regionportal.exports.json_api import FILER
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenkebruk import i_bruk
from regionportal.machines.lenkesjekk.adresser import Lenkested, finn_alle
from regionportal.model.post import Datafil
from regionportal.model.region import Region
from regionportal.model.slag import ENKELTFILER, SAMLINGER, SLAG, Slag, finn, plasser, side_for
from regionportal.pages import apne_data
from regionportal.pages.sok import oppslag
from regionportal.pages.tegner import lag_tegner
from regionportal.portal import MALER
from regionportal.rules import Utkast

DATA = ROT / "tests" / "testregion" / "data"


def _arter(modell: type[Datafil]) -> list[type[Datafil]]:
    """The models in model/ below this one. What the open data adds to each is no kind of its own, and one without the
    fields of its translation only the ground of the one with them."""
    under = [en for en in modell.__subclasses__() if en.__module__.startswith("regionportal.model.")]
    alle = [*under, *(arving for en in under for arving in _arter(en))]
    return [en for en in alle if getattr(sys.modules[en.__module__], en.__name__) is en]


def test_hver_modell_av_ei_fil_er_et_slag():
    rader = {slag.modell for slag in SLAG.values()}
    assert {en for en in _arter(Datafil) if hasattr(en, "plass")} == rader
    assert len(rader) == len(SLAG) == len(SAMLINGER) + len(ENKELTFILER)


@pytest.fixture(params=SLAG.values(), ids=SLAG)
def slag(request) -> Slag:
    return request.param


@pytest.fixture(params=SAMLINGER.values(), ids=SAMLINGER)
def samling(request) -> Slag:
    """A kind with a file for each record."""
    return request.param


@pytest.fixture
def poster(samling: Slag, testregion: Region):
    """Its records in the test region, which must have some."""
    poster = testregion.av(samling.modell)
    assert poster, f"lag en post av slaget {samling.navn} i tests/testregion"
    return poster


# ---- where it is


def test_fila_er_av_slaget_og_ingen_annen(slag):
    identitet = {felt: "prove" for felt in slag.gitt}
    fil = slag.plass_for(identitet)
    assert finn(fil) == (slag, identitet)
    assert re.fullmatch(slag.monster("[a-z]+"), fil)
    assert [en.navn for en in SLAG.values() if en.identitet(fil) is not None] == [slag.navn]
    assert side_for(fil).startswith(slag.liste)


def test_redaktoren_far_vite_hvor_filene_kan_ligge(slag):
    assert slag.samling in re.split(r"\W+", plasser())


def test_lesingen_finner_hver_fil(samling, poster):
    filer = {f"data/{sti.relative_to(DATA).as_posix()}" for sti in DATA.parent.glob(samling.filer)}
    assert {en.fil for en in poster} == filer
    assert {en.side for en in poster} == {side_for(fil) for fil in filer}


@pytest.mark.parametrize("alt", [Region, Utkast])
def test_regionen_og_utkastet_har_et_felt_for_det(samling, alt):
    assert samling.samling in {felt.name for felt in fields(alt)}


def test_regionens_poster_har_alle(samling, poster, testregion):
    assert poster == getattr(testregion, samling.samling)
    assert [en for en in testregion.poster if en in poster] == list(poster)


def test_utkastets_poster_har_alle(samling, testdata, dag):
    from regionportal.reading.load import les_innhold

    utkast = les_innhold(testdata, dag).utkast
    assert utkast.av(samling.modell) == getattr(utkast, samling.samling) != ()


# ---- what each has of names


def test_posten_har_det_alle_poster_har(poster, testregion):
    for post in poster:
        assert post.navn and post.ingress and isinstance(post.oppdatert, date) and post.kilder
        assert set(post.kommuner) <= set(testregion.kommune)
        assert post.hjemkommune is None or post.hjemkommune in post.kommuner


# ---- who goes through them


@pytest.fixture
def med_lenke(samling: Slag, testdata: Path, tmp_path: Path, dag: date) -> tuple[Region, str, str]:
    """The region where a record of the kind has a source that no other has: the record's file, and the source."""
    kopi = Kopi(testdata, tmp_path, dag)
    fil = min(sti.relative_to(kopi.data) for sti in kopi.rot.glob(samling.filer)).as_posix()
    adresse = f"https://{samling.navn}.example/bare-her"
    tekst = re.sub(r"(?m)^kilder:", f"kilder:\n  - {{url: {adresse}, lest: 2026-11}}", kopi.les(fil), count=1)
    kopi.skriv(fil, re.sub(r"(?m)^kilder:(\n.*)\n *\[(.*)\]$", r"kilder:\1\n  - \2", tekst))
    region, feil = kopi.last()
    assert region, feil
    return region, f"data/{fil}", adresse


def test_lenkesjekken_finner_lenkene(med_lenke, tmp_path):
    region, fil, adresse = med_lenke
    assert finn_alle(region, tmp_path / "docs")[adresse] == (Lenkested(fil, "kilder.url"),)


def test_en_dod_lenke_blir_en_oppgave(med_lenke):
    region, fil, adresse = med_lenke
    [bruk] = i_bruk(region, frozenset([adresse]))
    assert (bruk.fil, bruk.side) == (fil, side_for(fil))


def test_soket_kjenner_hver_side(poster, testregion, kontekst):
    sider = {en.path: en for en in oppslag(Kunnskap(testregion, kontekst))}
    for post in poster:
        egen = "#" not in post.side
        assert (f"{post.side.removesuffix('/')}.md" in sider) == egen
        assert not egen or post.navn in sider[f"{post.side.removesuffix('/')}.md"].navn


def test_de_apne_dataene_har_det(samling, poster, testregion, kontekst):
    [fil] = [en for en in FILER if en.navn == samling.samling]
    assert issubclass(fil.post, samling.modell)
    assert [en.adresse for en in fil.hent(Kunnskap(testregion, kontekst))] == [
        kontekst.adresse + en.side for en in poster
    ]


def test_nyhetsstrommen_lages_og_star_blant_de_apne_dataene(samling, testregion, kontekst):
    kunnskap, strom = Kunnskap(testregion, kontekst), f"feed/{samling.samling}.xml"
    [side] = apne_data.pages(kunnskap)
    [datasett] = side.objekter
    laget = strom in {en.path for en in alle.filer(kunnskap)}
    meldt = kontekst.adresse + strom in {en["contentUrl"] for en in datasett["distribution"]}
    vist = f'href="{side.rot}{strom}"' in lag_tegner(ROT / MALER, kunnskap).tegn(side).content
    assert laget == meldt == vist == bool(samling.feed)


def test_skjemaet_for_endringer_tilbyr_feltene(samling, testregion):
    tilbudt = {felt[samling.navn] for felt in felt_som_kan_endres(lister(testregion)).values() if samling.navn in felt}
    assert tilbudt == samling.modell.model_fields.keys() - {*samling.gitt, "oppdatert"}


def test_skriptet_som_legger_inn_et_forslag_vet_hvor_fila_ligger(samling, testregion):
    plasser = filer(testregion, ROT)[".github/skjema/plasser.txt"].splitlines()
    fil = samling.plass_for({felt: "prove-1" for felt in samling.gitt})
    assert [bool(re.fullmatch(plass, fil)) for plass in plasser].count(True) == 1


def test_slaget_har_et_json_schema_som_vs_code_bruker(slag, testregion):
    laget = filer(testregion, ROT)
    assert f"schema/{slag.navn}.json" in laget
    assert f'"./schema/{slag.navn}.json": "{slag.filer}"' in laget[".vscode/settings.json"]


def test_nettredigeringen_har_det(slag, testregion):
    oppsett = konfigurasjon(testregion, "region/portal")["collections"]
    steder = {f"{en['folder']}/x.yml" for en in oppsett if "folder" in en}
    steder |= {fil["file"] for en in oppsett for fil in en.get("files", ())}
    assert any(slag.identitet(sted) is not None for sted in steder)
