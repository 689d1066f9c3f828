"""Somebody who edits, in a browser that asks a made-up GitHub."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from liksomgithub import EIER, NAVN, NOKKEL, Github
from playwright.sync_api import Locator, Page, expect

ADRESSE = "https://portal.example/"
REPO = f"https://github.com/{EIER}/{NAVN}"

expect.set_options(timeout=30_000)  # on a busy machine; it goes on as soon as it is so
TALMODIGHET = 300  # tenths of a second
HOY = {"width": 1280, "height": 5000}  # it draws a field first when it is in the window


class Nettsted(NamedTuple):
    """A site with nothing but the editor, its address, and the data that its repository has."""

    mappe: Path
    adresse: str
    data: Path


class Redaktor:
    """Somebody in the editor, who finds things by what they are called there."""

    def __init__(self, side: Page, nettsted: Nettsted):
        self.side, self.nettsted = side, nettsted
        self.github = Github.av(nettsted.data.parent)
        self.github.svar_i(side)
        self.brudd: list[str] = []  # where it was stopped from going
        side.on("requestfailed", lambda bedt: self.brudd.append(bedt.url) if bedt.failure == "csp" else None)

    def logg_inn(self) -> None:
        self.side.goto(f"{self.nettsted.adresse}rediger/")
        self.trykk("Logg inn med nøkkel")
        self.side.get_by_role("textbox").fill(NOKKEL)
        self.side.keyboard.press("Enter")
        self.side.get_by_role("grid").wait_for()

    def ga_til(self, sti: str) -> None:
        self.side.goto(f"{self.nettsted.adresse}rediger/#/{sti}")

    def trykk(self, navn: str, i: Locator | None = None) -> None:
        (i or self.side).get_by_role("button", name=navn).last.click()

    def felt(self, *navn: str) -> Locator:
        """The field of that name, in the one before: felt("Kilder", "Adresse")"""
        funnet: Page | Locator = self.side
        for en in navn:
            funnet = funnet.get_by_role("group", name=f"Feltet «\u2068{en}\u2069»", exact=True)
        return funnet

    def skriv(self, felt: Sequence[str], tekst: str) -> None:
        self.felt(*felt).get_by_role("textbox").fill(tekst)

    def vent_til(self, er_det_slik: Callable[[], bool]) -> None:
        """Until GitHub has been told, which no window shows."""
        for _ in range(TALMODIGHET):
            if er_det_slik():
                return
            self.side.wait_for_timeout(100)
        pytest.fail("GitHub fikk ikke vite det")

    def lagre(self) -> None:
        """Save, and keep it as a draft."""
        self.side.get_by_role("button", name="Lagre", exact=True).click()
        self.trykk("Senere")
        self.side.get_by_role("grid").wait_for()
