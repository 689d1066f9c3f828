"""What people write, in the real search of the real site: the page that answers comes first (sporringer.yml)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from nettstedet import VANLIG, Nettsted
from playwright.sync_api import Browser, Page
from soker import apne, treffene

pytestmark = pytest.mark.innhold

TABELL = yaml.safe_load(Path(__file__).with_name("sporringer.yml").read_text("utf-8"))
SPORRINGER = [(ord_, dit) for dit, alle in TABELL.items() for ord_ in alle]
FORST, BLANT = 0.95, 3


@pytest.fixture(scope="module")
def soket(nettleser: Browser, ekte_vert: str) -> Iterator[Page]:
    side = apne(nettleser.new_page(viewport=VANLIG), f"{ekte_vert}om/")
    yield side
    side.close()


def test_svaret_kommer_forst(soket: Page, nettsted: Nettsted):
    finnes = [(ord_, dit) for ord_, dit in SPORRINGER if f"{re.split('[#?]', dit)[0]}index.html" in nettsted.filer]
    assert len(finnes) > len(SPORRINGER) / 2
    funnet = {(ord_, dit): treffene(soket, ord_)[:BLANT] for ord_, dit in finnes}
    assert {sporring: treff for sporring, treff in funnet.items() if sporring[1] not in treff} == {}
    andre = {sporring: treff for sporring, treff in funnet.items() if treff[0] != sporring[1]}
    assert len(andre) <= (1 - FORST) * len(funnet), andre
