"""Someone who searches: one open search, and many words."""

import re

from playwright.sync_api import Page, expect

FRIST = 30_000  # milliseconds that a busy machine may need


def apne(side: Page, adresse: str) -> Page:
    """The page with its search open."""
    side.set_default_timeout(FRIST)
    side.goto(adresse, wait_until="networkidle")
    side.keyboard.press("/")
    expect(side.locator("#sok-felt")).to_be_focused(timeout=FRIST)
    return side


def treffene(side: Page, ord_: str) -> list[str]:
    """Where the results lead, best first, from the root of the host; not where on the page the words stand."""
    side.fill("#sok-felt", ord_)
    side.press("#sok-felt", "Enter")
    svart = re.compile(rf"[«“]{re.escape(ord_)}[»”]")
    expect(side.locator(".sok-melding > p").first).to_contain_text(svart, timeout=FRIST)
    lenker = side.locator(".sok-svar ol > li > a")
    adresser = lenker.evaluate_all("alle => alle.map(en => en.href.slice(en.origin.length + 1))")
    return [re.sub(r"#?:~:text=.*", "", adresse) for adresse in adresser]
