"""Whole journeys by keyboard alone: from the start page, for each kind of visitor, to what they must leave with."""

from dataclasses import dataclass

import pytest
from nettstedet import VANLIG
from playwright.sync_api import Page

SMAL = {"width": 390, "height": 844}
MANGE_TRYKK = 250  # of the Tab key, on the longest page

# What has the focus, where it leads, and whether a ring or a shadow shows it, when the browser has tegnet_ferdig it.
FOKUS = """async () => {
  await new Promise((tegnet_ferdig) => requestAnimationFrame(() => requestAnimationFrame(tegnet_ferdig)));
  const e = document.activeElement, stil = getComputedStyle(e), tegnet = e.querySelector('use');
  const ring = stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 2;
  const strek = tegnet && parseFloat(getComputedStyle(tegnet).strokeWidth) >= 2;
  const boks = e.getBoundingClientRect();
  return {navn: e.textContent.trim().replace(/\\s+/g, ' '), til: e.href?.animVal ?? e.href ?? '',
    vises: Boolean(ring || strek || stil.boxShadow !== 'none'),
    innenfor: boks.bottom > 0 && boks.top < innerHeight && boks.right > 0 && boks.left < innerWidth};
}"""


@dataclass
class Tastatur:
    """A visitor who has no mouse."""

    side: Page
    vert: str

    def folg(self, sti: str) -> None:
        """Walk with Tab to the link that leads there, seeing all the way where one is, and press Enter."""
        for _ in range(MANGE_TRYKK):
            self.side.keyboard.press("Tab")
            fokus = self.side.evaluate(FOKUS)
            assert fokus["vises"] and fokus["innenfor"], f"Fokus synes ikke på «{fokus['navn']}» på {self.side.url}"
            if fokus["til"] == self.vert + sti:
                self.side.keyboard.press("Enter")
                self.side.wait_for_url(self.vert + sti)
                return
        raise AssertionError(f"Ingen vei med tastaturet fra {self.side.url} til {sti}")

    def sier(self, *tekster: str) -> None:
        innhold = " ".join(self.side.get_by_role("main").inner_text().split())
        assert [tekst for tekst in tekster if tekst not in innhold] == []

    def har_lenke(self, *adresser: str) -> None:
        lenker = self.side.get_by_role("main").locator("a").evaluate_all("alle => alle.map(lenke => lenke.href)")
        assert [en for en in adresser if not any(en in lenke for lenke in lenker)] == []


@pytest.fixture
def reise(side: Page, vert: str) -> Tastatur:
    side.goto(vert)
    return Tastatur(side, vert)


storrelser = pytest.mark.parametrize(
    "side", [(VANLIG, "light"), (SMAL, "dark")], ids=["bred-lys", "smal-mork"], indirect=True
)


@storrelser
def test_tilbakeflytteren_finner_jobb_hus_noen_a_sporre_og_noe_a_folge(reise: Tastatur):
    reise.folg("for/tilbakeflyttere/")
    reise.har_lenke("/jobb/#", "/flytte-hit/kjope-bolig/", "/kalender/alle.ics", "/feed/hendelser.xml")
    reise.folg("flytte-hit/tilflyttervert/")
    reise.sier("Svar fra hver kommune", "Ness", "Vik")
    reise.folg("kommuner/ness/")
    reise.sier("Hvem kan du spørre?")


@storrelser
def test_tilflytteren_far_vite_hvor_det_er_og_det_hun_bor_vite(reise: Tastatur):
    reise.folg("for/tilflyttere/")
    reise.folg("flytte-hit/barnehage/")
    reise.sier("Svar fra hver kommune")
    reise.folg("flytte-hit/")
    reise.sier("Det du bør vite før du bestemmer deg")


@storrelser
def test_den_som_leser_engelsk_far_vite_hvor_hun_skal_lete(reise: Tastatur):
    reise.folg("en/")
    reise.sier("in English", "Where to look")
    reise.folg("jobb/")


@storrelser
def test_innbyggeren_finner_det_som_skjer_og_skattene_rundt(reise: Tastatur):
    reise.folg("hva-skjer/")
    reise.folg("hva-skjer/fyrdagen/")
    reise.har_lenke("fyrdagen.ics")
    reise.folg("skatter/")
    reise.folg("skatter/fyret/")
    reise.sier("Å bo i nærheten", "Kilder")


@storrelser
def test_etablereren_finner_hvem_hun_skal_ringe_og_hva_som_mangler(reise: Tastatur):
    reise.folg("for/etablerere/")
    reise.har_lenke("/jobb/#")
    reise.folg("flytte-hit/naringskontakt/")
    reise.sier("Svar fra hver kommune")


@storrelser
def test_den_unge_finner_hva_som_ble_av_innspillene(reise: Tastatur):
    reise.folg("for/unge/")
    reise.har_lenke("/flytte-hit/kultur-fritid/", "/flytte-hit/ledige-jobber/")
    reise.folg("tiltak/bolyst/")
    reise.sier("Det som har skjedd", "Styringsgruppa møttes")


@storrelser
def test_redaktoren_finner_hvordan_hun_endrer_en_skatt(reise: Tastatur):
    reise.folg("skatter/")
    reise.folg("skatter/fyret/")
    reise.har_lenke("/edit/main/data/skatter/ness/fyret.yml")
    reise.folg("bidra/")
    reise.sier("feil")
