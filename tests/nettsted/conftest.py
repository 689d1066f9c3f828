"""The built sites that the tests walk, each built once, and a browser to meet them in."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import pytest
from bygda import skriv_bygda
from fiendtlig import skriv_region
from filtjener import tjen
from nettstedet import ADRESSE, VANLIG, Nettsted, bygg, kopier
from playwright.sync_api import Browser, Page
from reisende import MOBIL, SKJERM, Reisende
from steder import REGIONER, ROT
from stillingsdata import STILLINGER

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst

Felles = Callable[[str, Callable[[Path], None]], Path]
SENERE = date(2026, 12, 12)


@pytest.fixture(scope="session")
def bygg_en_gang(felles: Felles) -> Callable[..., Nettsted]:
    """A site that all workers share: bygg_en_gang(name, project, day, address)."""

    def lag(navn: str, prosjekt: Path, dag: date, *adresse: str) -> Nettsted:
        mappe = felles(f"{navn}-site", lambda mappe: bygg(prosjekt, mappe, dag, *adresse))
        return Nettsted(mappe, prosjekt, *(adresse or (ADRESSE,)))

    return lag


@pytest.fixture(scope="session")
def prosjekt_med(felles: Felles, testdata: Path) -> Callable[..., Path]:
    """A project with the test region's data, changed by a function of its data/. Tests build it, never write in it."""

    def lag(navn: str, endre: Callable[[Path], None] = lambda data: None) -> Path:
        def skriv(mappe: Path) -> None:
            endre(kopier(testdata, mappe) / "data")

        return felles(navn, skriv)

    return lag


@pytest.fixture(scope="session")
def nettsted(bygg_en_gang: Callable[..., Nettsted], ekte_dag: date) -> Nettsted:
    """The real data, today, at the root of a host."""
    return bygg_en_gang("ekte", ROT, ekte_dag)


@pytest.fixture(scope="session")
def testprosjekt(prosjekt_med: Callable[..., Path]) -> Path:
    """The project with the test region's data."""
    return prosjekt_med("testnes")


@pytest.fixture(scope="session")
def testnes(bygg_en_gang: Callable[..., Nettsted], testprosjekt: Path, dag: date) -> Nettsted:
    """The test region, where some texts are hostile."""
    return bygg_en_gang("testnes", testprosjekt, dag)


@pytest.fixture(scope="session")
def to_sprak(bygg_en_gang: Callable[..., Nettsted], prosjekt_med: Callable[..., Path], dag: date) -> Nettsted:
    """The test region in two languages, with the project's pages in both."""

    def pa_engelsk_ogsa(data: Path) -> None:
        shutil.copytree(ROT / "docs" / "en", data.parent / "docs" / "en")
        om = data / "region.yml"
        om.write_text(om.read_text("utf-8").replace("tidssone:", "sprak: [nb, en]\ntidssone:"), "utf-8")

    return bygg_en_gang("to-sprak", prosjekt_med("to-sprak", pa_engelsk_ogsa), dag)


@pytest.fixture(scope="session")
def testnes_senere(bygg_en_gang: Callable[..., Nettsted], testprosjekt: Path) -> Nettsted:
    """The test region three weeks later."""
    return bygg_en_gang("senere", testprosjekt, SENERE)


@pytest.fixture(scope="session")
def bygda(bygg_en_gang: Callable[..., Nettsted], felles: Felles, testdata: Path, dag: date) -> Nettsted:
    """The test region grown to a real one's size (bygda.py)."""

    def skriv(mappe: Path) -> None:
        data = mappe.with_name("bygda-data") / "data"
        skriv_bygda(testdata, data)
        kopier(data, mappe)

    return bygg_en_gang("bygda", felles("bygda", skriv), dag)


@pytest.fixture(scope="session")
def under_prefiks(bygg_en_gang: Callable[..., Nettsted], bygda: Nettsted, dag: date) -> Nettsted:
    """The same, in a folder of a host, as on GitHub Pages."""
    return bygg_en_gang("prefiks", bygda.prosjekt, dag, "https://example.org/portal/")


@pytest.fixture(scope="session")
def fiendtlig_nettsted(bygg_en_gang: Callable[..., Nettsted], prosjekt_med: Callable[..., Path], dag: date) -> Nettsted:
    """A region where every text is hostile (fiendtlig.py)."""
    return bygg_en_gang("fiendtlig", prosjekt_med("fiendtlig", skriv_region), dag)


@pytest.fixture(scope="session")
def testnes_ledige(bygg_en_gang: Callable[..., Nettsted], prosjekt_med: Callable[..., Path], dag: date) -> Nettsted:
    """The test region with vacancies, as it was built at noon."""

    def med_stillinger(data: Path) -> None:
        (data / "status").mkdir(exist_ok=True)
        (data / "status" / "stillinger.json").write_text(STILLINGER.model_dump_json(), encoding="utf-8")

    return bygg_en_gang("ledige", prosjekt_med("ledige", med_stillinger), dag)


@pytest.fixture(scope="session")
def i_regioner(felles: Felles, ekte_dag: date) -> Callable[[str], Nettsted]:
    """The site of a region in regioner/, by its id."""

    def lag(region: str) -> Nettsted:
        mappe = felles(f"region-{region}", lambda mappe: bygg(ROT, mappe, ekte_dag, REGION=region))
        return Nettsted(mappe, ROT, ADRESSE, region)

    return cache(lag)


@pytest.fixture(
    params=[
        pytest.param("nettsted", marks=pytest.mark.innhold),
        "under_prefiks",
        "testnes",
        "testnes_ledige",
        *(pytest.param(f"regioner/{en}", marks=pytest.mark.innhold) for en in REGIONER),
    ]
)
def ethvert(request: pytest.FixtureRequest, felles: Felles) -> Nettsted:
    """Each of the sites in turn. What holds for the real ones is asked of a change of the content too."""
    mappe, _, region = request.param.partition("/")
    return request.getfixturevalue("i_regioner")(region) if region else request.getfixturevalue(mappe)


@pytest.fixture
def kopi(testdata: Path, tmp_path: Path) -> Path:
    """A project with the test region's data that a test may write in."""
    return kopier(testdata, tmp_path / "portal")


@pytest.fixture(scope="session")
def ekte_vert(nettsted: Nettsted) -> Iterator[str]:
    """The real site, served here."""
    with tjen(nettsted.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def vert(bygda: Nettsted) -> Iterator[str]:
    """The grown test region's site, served here."""
    with tjen(bygda.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def testvert(testnes: Nettsted) -> Iterator[str]:
    """The test region's site, served here."""
    with tjen(testnes.mappe) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def fiendtlig_vert(fiendtlig_nettsted: Nettsted) -> Iterator[str]:
    """The hostile site, served here."""
    with tjen(fiendtlig_nettsted.mappe) as adresse:
        yield adresse


@pytest.fixture
def side(nettleser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of a given size and colour scheme; all that it asks for is in ``side.bedt_om``."""
    storrelse, farger = getattr(request, "param", (VANLIG, "light"))
    kontekst = nettleser.new_context(viewport=storrelse, color_scheme=farger)
    ny = kontekst.new_page()
    ny.bedt_om = []
    ny.on("request", lambda bedt: ny.bedt_om.append(bedt.url))
    yield ny
    kontekst.close()


@pytest.fixture(
    params=[
        pytest.param((("vert", "bygdaregion", "dag"), SKJERM), id="bygda"),
        pytest.param((("ekte_vert", "ekte", "ekte_dag"), MOBIL), id="ekte", marks=pytest.mark.innhold),
    ]
)
def reise(request: pytest.FixtureRequest, nettleser: Browser) -> Iterator[Reisende]:
    """Someone on the start page, on the day that it was built: by the keyboard alone on a wide screen, or with a finger
    on a phone."""
    sted, enhet = request.param
    vert, region, dag = map(request.getfixturevalue, sted)
    kontekst = nettleser.new_context(**enhet, reduced_motion="reduce")
    side = kontekst.new_page()
    side.clock.set_fixed_time(datetime.combine(dag, time(12)))
    side.goto(vert)
    yield Reisende(side, vert, Kunnskap(region, Kontekst(dag, ADRESSE)), tastatur=enhet is SKJERM)
    kontekst.close()
