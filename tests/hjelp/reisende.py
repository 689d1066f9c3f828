"""Someone who came to the portal for something: she moves as she can, by her own eyes or by the keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import quote

import pytest
from nettstedet import VANLIG
from playwright.sync_api import Locator, Page, expect

from regionportal.knowledge.henvendelse import etter, henvendelse, sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import lenketilstand
from regionportal.model.kontakt import Kontakt
from regionportal.model.om import Malgruppe, Tema
from regionportal.model.yrke import Yrke

T = TypeVar("T")
SKJERM = {"viewport": VANLIG, "color_scheme": "light"}
MOBIL = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "color_scheme": "dark"}
FRIST = 30_000  # milliseconds that a busy machine may need
MANGE_TRYKK = 250  # of the Tab key, on the longest page
BLANT = 3  # how far down a list of results she looks
DIT = "lenker => lenker.map(({ href }) => href.animVal ?? href)"  # a link in a drawing says more
# The first link to an address that can be seen.
LENKEN = """til => [...document.querySelectorAll('a')].find((lenke) =>
  (lenke.href.animVal ?? lenke.href) === til && lenke.checkVisibility({ visibilityProperty: true }))"""
# What comes into sight is drawn then, and has another height than was thought: a press meanwhile lets go elsewhere.
TIL_DEN_ER_RO = """async (lenke) => {
  for (let forrige, like = 0; like < 5;) {
    lenke.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const { top } = lenke.getBoundingClientRect();
    like = top === forrige ? like + 1 : 0;
    forrige = top;
  }
}"""
# What stands there for whoever scrolls: the browser's own innerText leaves out what it has not come to yet.
SAGT = """(rot) => {
  const vandrer = document.createTreeWalker(rot, NodeFilter.SHOW_TEXT);
  let sagt = '';
  while (vandrer.nextNode()) {
    const { data, parentElement } = vandrer.currentNode;
    if (parentElement.checkVisibility({ visibilityProperty: true })) sagt += data;
  }
  return sagt;
}"""
# What has the focus, where it leads, and whether a ring or a shadow shows it.
FOKUS = """() => {
  const e = document.activeElement, stil = getComputedStyle(e), tegnet = e.querySelector('use');
  const ring = stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 2;
  const strek = tegnet && parseFloat(getComputedStyle(tegnet).strokeWidth) >= 2;
  const boks = e.getBoundingClientRect();
  return {navn: e.textContent.trim().replace(/\\s+/g, ' '), til: e.href?.animVal ?? e.href ?? '',
    soker: e.matches('.sok-knapp'), vises: Boolean(ring || strek || stil.boxShadow !== 'none'),
    innenfor: boks.bottom > 0 && boks.top < innerHeight && boks.right > 0 && boks.left < innerWidth};
}"""


def finnes(det: str, alle: Sequence[T]) -> Sequence[T]:
    """All of them. The test is skipped where the content has none."""
    if not alle:
        pytest.skip(f"regionen har ingen {det}")
    return alle


@dataclass(frozen=True)
class Reisende:
    """``vert`` is where the site is, and ``kunnskap`` what it was made of. With ``tastatur`` she has no mouse."""

    side: Page
    vert: str
    kunnskap: Kunnskap
    tastatur: bool

    # ---- on her way

    def folg(self, sti: str) -> None:
        """Follow the link that leads there, which she sees."""
        til = self.vert + sti
        if self.tastatur:
            self._ga_til(lambda fokus: fokus["til"] == til, til)
        else:
            self._trykk(til)
        self.side.wait_for_url(til)

    def inn_som(self, malgruppe: str) -> Malgruppe:
        """Go in by the door for someone like her, where it says whom to ask if it is made to."""
        (gruppe,) = finnes(
            f"inngang for {malgruppe}", [en for en in self.kunnskap.region.om.malgrupper if en.id == malgruppe]
        )
        self.folg(gruppe.side)
        if "sporre" in gruppe.viser:
            self.ser_hvem_hun_kan_sporre(*gruppe.temaer[:1])
        return gruppe

    def tilbake(self) -> None:
        self.side.go_back()

    def sok(self, ord_: str, sti: str) -> None:
        """Search with her words, and follow the hit to that page, which is among the first."""
        if self.tastatur:
            self._ga_til(lambda fokus: fokus["soker"], "søket")
        else:
            self.side.get_by_role("button", name="Søk", exact=True).click()
        felt = self.side.locator("#sok-felt")
        expect(felt).to_be_focused(timeout=FRIST)
        felt.fill(ord_)
        felt.press("Enter")
        expect(self.side.locator(".sok-melding > p").first).to_contain_text(f"«{ord_}»", timeout=FRIST)
        alle = self.side.locator(".sok-svar ol > li > a")
        funnet = [en.removeprefix(self.vert).split("#")[0] for en in alle.evaluate_all(DIT)]
        assert sti in funnet[:BLANT], f"«{ord_}» gir {funnet}"
        if self.tastatur:
            expect(alle.first).to_be_focused(timeout=FRIST)
            for _ in range(funnet.index(sti)):
                self.side.keyboard.press("ArrowDown")
            self.side.keyboard.press("Enter")
        else:
            alle.nth(funnet.index(sti)).click()
        self.side.wait_for_url(lambda url: url.split("#")[0] == self.vert + sti)

    def brett_ut(self, i: str = "main") -> None:
        """Open what is folded."""
        for en in self.side.locator(f"{i} details:not([open]) > summary:visible").all()[::-1]:
            en.click()

    # ---- what she sees

    def lenker(self, omrade: str = "main") -> list[str]:
        """Where the links that she sees lead."""
        return self._synlige(self.side.locator(omrade)).evaluate_all(DIT)

    def ser(self, *adresser: str, i: str = "main") -> None:
        """Links with exactly these addresses."""
        mangler = {*adresser} - {*self.lenker(i)}
        assert mangler == set(), self.side.url

    def ser_sok(self, *ord_: str, i: str = "main") -> None:
        """A link out to a search for just these words."""
        mal = [quote(en) for en in ord_]
        ut = [en for en in self.lenker(i) if not en.startswith(self.vert)]
        assert [en for en in ut if all(del_ in en.partition("?")[2] for del_ in mal)], (self.side.url, ord_, ut)

    def ser_hvem(self, kontakt: Kontakt, i: str = "main") -> None:
        """A number to ring or an address to write to; where no source has one, the municipality's own site."""
        kjente = {kontakt.ringelenke, kontakt.epost and f"mailto:{kontakt.epost}"} - {None}
        self.ser(*(kjente or {self.ut(kontakt.url)}), i=i)

    def ut(self, url: str) -> str:
        """Where the portal leads people who ask for the address."""
        return lenketilstand(url, self.kunnskap.region.lenkestatus).adresse

    def leser(self, *tekster: str, i: str = "main") -> None:
        innhold = " ".join(self.side.locator(i).evaluate(SAGT).split())
        mangler = [en for en in tekster if " ".join(en.split()) not in innhold]
        assert mangler == [], self.side.url

    # ---- what she came for

    def ser_hvem_hun_kan_sporre(self, *temaer: str) -> None:
        """In each municipality whoever is reached directly, and the switchboard with whom to ask it for."""
        for kommune in self.kunnskap.region.kommuner:
            spor = henvendelse(kommune, *temaer)
            for kontakt in (spor.sentral, *(en for en in spor.egne if en.kan_nas)):
                self.ser_hvem(kontakt)
            self.leser(etter(spor.andre, self.kunnskap.kontekst))

    def ser_svar_fra_kommunene(self, tema: Tema) -> None:
        """On the page of a question: for each municipality the searches for what there is now, and whom to ask."""
        for kommune in self.kunnskap.region.kommuner:
            self.ser(*(sok.i(kommune.navn) for sok in tema.sok), i=f"#kommune-{kommune.id}")
            self.ser_hvem(sentralen(kommune), i=f"#kommune-{kommune.id}")

    def ser_jobb(self, yrke: Yrke) -> None:
        """What is vacant for the occupation, or a search for it in each municipality."""
        if {en.url for en in self.kunnskap.ledige_som.get(yrke.id, ())}.isdisjoint(self.lenker()):
            for kommune in self.kunnskap.region.kommuner:
                self.ser_sok(yrke.navn, kommune.navn)

    def hent(self, sti: str) -> str:
        """The file behind a link that she sees."""
        self.ser(self.vert + sti)
        svar = self.side.request.get(self.vert + sti)
        assert svar.ok, sti
        return svar.body().decode("utf-8-sig")

    # ---- how

    def _synlige(self, omrade: Locator) -> Locator:
        return omrade.locator("a:visible")

    def _trykk(self, til: str) -> None:
        """Press the link itself, when it stands still: one that is counted to is another when a list is narrowed
        meanwhile."""
        lenke = self.side.evaluate_handle(LENKEN, til).as_element()
        assert lenke, f"Ingen vei fra {self.side.url} til {til}"
        lenke.evaluate(TIL_DEN_ER_RO)
        lenke.click()

    def _ga_til(self, er_der: Callable[[dict], bool], hvor: str) -> None:
        """Walk there with Tab, seeing all the way where one is, and press Enter."""
        for _ in range(MANGE_TRYKK):
            self.side.keyboard.press("Tab")
            fokus = self.side.evaluate(FOKUS)
            assert fokus["vises"] and fokus["innenfor"], f"Fokus synes ikke på «{fokus['navn']}» på {self.side.url}"
            if er_der(fokus):
                self.side.keyboard.press("Enter")
                return
        raise AssertionError(f"Ingen vei med tastaturet fra {self.side.url} til {hvor}")
