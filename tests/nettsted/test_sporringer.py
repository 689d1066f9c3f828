"""What people write, in the real search of the real site: the page that answers comes first (sporringer.yml)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from nettstedet import VANLIG, Nettsted
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.innhold

FRIST = 30_000  # milliseconds that a busy machine may need
TABELL = yaml.safe_load(Path(__file__).with_name("sporringer.yml").read_text("utf-8"))
SPORRINGER = [(ord_, dit) for dit, alle in TABELL.items() for ord_ in alle]
FORST, BLANT = 0.95, 3


@pytest.fixture(scope="module")
def soket(nettleser: Browser, ekte_vert: str) -> Iterator[Page]:
    side = nettleser.new_page(viewport=VANLIG)
    side.set_default_timeout(FRIST)
    side.goto(f"{ekte_vert}om/", wait_until="networkidle")
    side.keyboard.press("/")
    expect(side.locator("#sok-felt")).to_be_focused(timeout=FRIST)
    yield side
    side.close()


def _finn(soket: Page, ord_: str) -> list[str]:
    """Where the results lead, best first."""
    soket.fill("#sok-felt", ord_)
    soket.press("#sok-felt", "Enter")
    expect(soket.locator(".sok-melding > p").first).to_contain_text(f"«{ord_}»", timeout=FRIST)
    lenker = soket.locator(".sok-svar ol > li > a")
    adresser = lenker.evaluate_all("alle => alle.map(en => en.href.slice(en.origin.length + 1))")
    return [re.sub(r"#?:~:text=.*", "", adresse) for adresse in adresser]


def test_svaret_kommer_forst(soket: Page, nettsted: Nettsted):
    finnes = [(ord_, dit) for ord_, dit in SPORRINGER if f"{re.split('[#?]', dit)[0]}index.html" in nettsted.filer]
    assert len(finnes) > len(SPORRINGER) / 2
    funnet = {(ord_, dit): _finn(soket, ord_)[:BLANT] for ord_, dit in finnes}
    assert {sporring: treff for sporring, treff in funnet.items() if sporring[1] not in treff} == {}
    andre = {sporring: treff for sporring, treff in funnet.items() if treff[0] != sporring[1]}
    assert len(andre) <= (1 - FORST) * len(funnet), andre
