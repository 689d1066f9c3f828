"""Every record goes through the editor's writer and is the same to our reader.

To open and save each of some two hundred files in its windows would take minutes. So the test asks the editor itself,
in the browser and with the files that it read from (a made-up) GitHub, for what its own «save» is made of: the draft of
an entry, the check of it, and the files that it would commit. These functions are not exported, and are found in its
script by what stands around them. That windows add nothing of their own, is seen where one is opened and saved.
"""

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from liksomgithub import GREN
from playwright.sync_api import Browser, Page
from redaktor import HOY, Nettsted, Redaktor
from steder import ROT

from regionportal.feil import som_tekst
from regionportal.model.region import Region
from regionportal.reading.load import last
from regionportal.reading.yaml12 import les

SKRIPT = ROT / "node_modules/@sveltia/cms/npm/index.js"
SAMMENLIGN = (Path(__file__).parent / "innmat.js").read_text("utf-8")
_ID = r"([\w$]+)"
INNMAT = {
    ("gyldig",): rf"!{_ID}\(\{{draft:e,enforceRequired:[\w$]+\(e\)\}}\)\)throw",
    (
        "slugs",
        "lag",
    ): rf"={_ID}\(\{{draft:e\}}\),\{{defaultLocaleSlug:\w\}}=\w,"
    rf"\{{savingEntry:\w,changes:\w,savingAssets:\w\}}=await {_ID}\(",
    ("utkast",): rf"{_ID}=\(\{{collection:e,collectionFile:t,originalEntry:n=\{{\}},dynamicValues",
    (
        "fil",
        "samling",
    ): rf"{_ID}=\(e,t\)=>\{{let n=typeof e==`string`\?{_ID}\(e\):e;if\(n&&`_fileMap`in n\)return n\._fileMap\[t\]\}}",
    (
        "alle",
    ): rf"return {_ID}\.current\.find\(e=>Object\.values\(e\.locales\)\.some\(\(\{{path:e\}}\)=>r\.has\(e\)\)\)",
}


def med_innmaten_synlig() -> str:
    """The editor's script, with the parts of it that the test asks on ``window``."""
    skript = SKRIPT.read_text("utf-8")
    navn = {}
    for deler, monster in INNMAT.items():
        treff = re.search(monster, skript)
        assert treff, f"Sveltia CMS er skrevet om: {deler} er ikke der den var"
        navn |= dict(zip(deler, treff.groups(), strict=True))
    return f"{skript}\nwindow.innmat = {{ {', '.join(f'{del_}: {en}' for del_, en in navn.items())} }};"


@pytest.fixture
def side(nettleser: Browser) -> Page:
    kontekst = nettleser.new_context(viewport=HOY, locale="nb-NO")
    ny = kontekst.new_page()
    ny.route(
        "**/sveltia/index.js", lambda rute: rute.fulfill(body=med_innmaten_synlig(), content_type="text/javascript")
    )
    yield ny
    kontekst.close()


def gjennom_redigeringen(side: Page, nettsted: Nettsted) -> dict[str, str]:
    """Each file as the editor would write it. It finds nothing wrong with any."""
    redaktor = Redaktor(side, nettsted)
    redaktor.logg_inn()
    svar = side.evaluate(SAMMENLIGN)
    assert svar["ugyldig"] == []
    return svar["skrevet"]


def lagt_i(data: Path, filer: dict[str, str], mappe: Path) -> Path:
    shutil.copytree(data, mappe / "data")
    for sti, tekst in filer.items():
        (mappe / sti).write_text(tekst, "utf-8")
    return mappe / "data"


def uten_ytterkanter(verdi: object) -> object:
    """Without the line break that ends a text over several lines, which the reader too takes away."""
    match verdi:
        case dict():
            return {navn: uten_ytterkanter(en) for navn, en in verdi.items()}
        case list():
            return [uten_ytterkanter(en) for en in verdi]
    return verdi.strip() if isinstance(verdi, str) else verdi


def mistet(for_: object, etter: object, sti: str = "") -> list[str]:
    """What is not the same after as before, by path.

    A field that is new is not lost, nor is a number in a field for any text.
    """
    if isinstance(for_, dict) and isinstance(etter, dict):
        return [en for navn in for_ for en in mistet(for_[navn], etter.get(navn), f"{sti}.{navn}")]
    if isinstance(for_, list) and isinstance(etter, list) and len(for_) == len(etter):
        return [
            en for nummer, (a, b) in enumerate(zip(for_, etter, strict=True)) for en in mistet(a, b, f"{sti}[{nummer}]")
        ]
    return [] if etter in (for_, str(for_)) else [sti]


def test_hver_ekte_fil_er_den_samme_etterpa(
    side: Page, legg_ut: Callable, ekte: Region, ekte_dag: date, tmp_path: Path
):
    skrevet = gjennom_redigeringen(side, legg_ut(ekte, ROT / "data"))
    filer = list((ROT / "data").rglob("*.yml"))
    assert len(skrevet) == len(filer)
    borte = {sti: mistet(_lest((ROT / sti).read_bytes()), _lest(tekst.encode())) for sti, tekst in skrevet.items()}
    assert {sti: felt for sti, felt in borte.items() if felt} == {}
    region, feil = last(lagt_i(ROT / "data", skrevet, tmp_path), ekte_dag, ROT / "felles")
    assert region, som_tekst(feil)
    assert _poster(region) == _poster(ekte)


def _lest(innhold: bytes) -> object:
    dokument, _ = les(innhold, "")
    return uten_ytterkanter(dokument.verdi)


def _poster(region: Region) -> dict[str, object]:
    navn = ("om", "kommuner", "skatter", "hendelser", "jobbehov", "tiltak", "satser", "yrker", "reisetider")
    return {en: getattr(region, en) for en in navn}


def test_hver_fil_i_proveregionen_ogsa(side: Page, testnes: Nettsted, testregion: Region, dag: date, tmp_path: Path):
    """They have every field, and texts that mean something else to other readers of YAML."""
    skrevet = gjennom_redigeringen(side, testnes)
    region, feil = last(lagt_i(testnes.data, skrevet, tmp_path), dag)
    assert region, som_tekst(feil)
    assert _poster(region) == _poster(testregion)


def test_vinduet_skriver_det_samme(redaktor: Redaktor, side: Page):
    """A record with every kind of field is opened, one field is written anew as it was, and it is saved."""
    redaktor.ga_til("collections/skatter-ness/entries/moloen")
    redaktor.skriv(["Ingress"], "Noe annet.")
    redaktor.lagre()
    (forslag,) = redaktor.github.apne()
    (lagret,) = redaktor.github.endret(forslag.gren).values()
    skrevet = gjennom_redigeringen(side, redaktor.nettsted)["data/skatter/ness/moloen.yml"]
    ulike = [linje for linje in lagret.decode().splitlines() if linje not in skrevet.splitlines()]
    assert ulike == ["ingress: Noe annet."]
    assert redaktor.github.endret(GREN) == {}
