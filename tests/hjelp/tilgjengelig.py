"""WCAG 2.2 AA and best practice, as far as a program can tell (axe)."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

BARE_FEIL = {"resultTypes": ["violations"]}
FARGEREGLER = {"runOnly": ["color-contrast", "link-in-text-block"]}  # the rules that look at colours


def axe(side: Page, valg: dict | None = None) -> list[tuple[str, list[str]]]:
    """What axe finds on the page as it is now: (rule, the elements)."""
    funn = Axe().run(side, options=BARE_FEIL | (valg or {})).response["violations"]
    return [(en["id"], [node["html"][:120] for node in en["nodes"]]) for en in funn]


def axe_i_morket(side: Page) -> list[tuple[str, list[str]]]:
    """The same page in its dark colours, which are all that is other there."""
    side.emulate_media(color_scheme="dark")
    return axe(side, FARGEREGLER)
