"""A browser opens every page that the hostile region becomes (fiendtlig.py), with the policy and without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from nettstedet import Nettsted
from playwright.sync_api import Browser, Page, expect

FRIST = 30_000  # milliseconds that a busy machine may need
FREMMED = ":is(script, img, iframe, style, form[action], b)"  # what no text may become
SMAL = {"width": 390, "height": 844}

VAKT = """window.alert = (...ord) => console.error('KJØRTE', ...ord);
addEventListener('securitypolicyviolation', (e) =>
    console.error('STOPPET', e.effectiveDirective, e.blockedURI, e.sample));"""

# What is on the page that no text may bring, and what is not as it should be. Fonts, pictures and the like come later.
MANGLER = """() => {
    const FELT = /^on|^style$|^srcdoc$|^autofocus$|^ping$|action$|^target$/;
    const ELEMENT = /^(iframe|object|embed|base|video|audio|math|frame|applet|foreignobject|animate|set)$/;
    const feil = [];
    const alle = [...document.querySelectorAll('*')];
    for (const e of alle) {
        for (const { name } of e.attributes) {
            if (FELT.test(name)) feil.push(`${e.localName} ${name}`);
        }
        if (ELEMENT.test(e.localName)) feil.push(e.localName);
        const kalender = /^webcal:\\/\\/portal\\.example\\/kalender\\/[a-z0-9-]+\\.ics$/.test(e.href);
        if (e.href && e.localName === 'a' && !kalender && !/^(https?|mailto|tel):$/.test(e.protocol ?? 'https:'))
            feil.push(e.href);
        if (e.src && new URL(e.src).origin !== location.origin) feil.push(e.src);
    }
    const kjores = 'script:not([type="application/ld+json"], [type=speculationrules])';
    if (document.querySelectorAll(kjores).length !== 1) feil.push('skript');
    if (document.querySelectorAll('meta[http-equiv]').length !== 1) feil.push('meta');
    if (document.documentElement.scrollWidth > innerWidth) {
        const bred = alle.filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.rulle'));
        const navn = bred.slice(0, 5).map((e) => `${e.localName}.${e.getAttribute('class')}`);
        feil.push(`bredde ${document.documentElement.scrollWidth}: ${navn}`);
    }
    const overskrifter = [...document.querySelectorAll('h1')];
    if (overskrifter.length !== 1 || !overskrifter[0].innerText.trim() || !overskrifter[0].checkVisibility())
        feil.push('h1');
    for (const velger of ['.topp .merkevare', '.topp nav a', '.bunn a']) {
        const e = document.querySelector(velger);
        e.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = e.getBoundingClientRect();
        const over = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + height / 2);
        if (!over || !e.contains(over)) feil.push(`${velger} er dekket av ${over?.outerHTML.slice(0, 80)}`);
    }
    return [...new Set(feil)];
}"""


@contextmanager
def _besok(nettleser: Browser, vert: str, **valg: object) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what happened on it that must not."""
    hendt: list[str] = []
    kontekst = nettleser.new_context(viewport=SMAL, **valg)
    side = kontekst.new_page()
    side.set_default_timeout(FRIST)
    side.add_init_script(VAKT)
    side.on("console", lambda melding: hendt.append(f"{side.url} {melding.text}") if melding.type == "error" else None)
    side.on("pageerror", lambda feil: hendt.append(f"{side.url} {feil}"))
    side.on("dialog", lambda boks: (hendt.append(f"{side.url} {boks.message}"), boks.dismiss()))
    side.on(
        "request",
        lambda bedt: None if bedt.url.startswith((vert, "data:")) else hendt.append(f"{side.url} spør {bedt.url}"),
    )
    yield side, hendt
    kontekst.close()


def test_ingen_side_kjorer_henter_eller_dekker_noe(
    nettleser: Browser, fiendtlig_nettsted: Nettsted, fiendtlig_vert: str
):
    """Without the policy: it is the escaping and the sanitiser that hold."""
    mangler = {}
    with _besok(nettleser, fiendtlig_vert, bypass_csp=True) as (side, hendt):
        for sti in fiendtlig_nettsted.sider:
            side.goto(fiendtlig_vert + sti)
            if funnet := side.evaluate(MANGLER):
                mangler[sti] = funnet
    assert hendt == []
    assert mangler == {}


def test_regelen_har_ingenting_a_stoppe(nettleser: Browser, fiendtlig_nettsted: Nettsted, fiendtlig_vert: str):
    with _besok(nettleser, fiendtlig_vert) as (side, hendt):
        for sti in fiendtlig_nettsted.sider:
            side.goto(fiendtlig_vert + sti)
    assert hendt == []


def test_soket_og_filteret_viser_fiendtlig_tekst_som_tekst(nettleser: Browser, fiendtlig_vert: str):
    with _besok(nettleser, fiendtlig_vert, bypass_csp=True) as (side, hendt):
        side.goto(f"{fiendtlig_vert}skatter/?kommune=ness", wait_until="networkidle")
        side.keyboard.press("/")
        for ord_ in ("alert", "<script>", "onerror=alert(1)"):
            side.fill("#sok-felt", ord_)
            side.press("#sok-felt", "Enter")
            expect(side.locator(".sok-melding > p").first).to_contain_text(f"«{ord_}»")
            assert side.locator(".sok-svar a").count() > 0 or ord_ != "alert"
            assert side.locator("#sok").locator(FREMMED).count() == 0
    assert hendt == []


def test_kartet_viser_fiendtlige_navn_som_tekst(nettleser: Browser, fiendtlig_vert: str):
    with _besok(nettleser, fiendtlig_vert, bypass_csp=True) as (side, hendt):
        flis = side.request.get(f"{fiendtlig_vert}delebilder/start.png").body()
        side.route("https://cache.kartverket.no/**", lambda rute: rute.fulfill(body=flis, content_type="image/png"))
        side.route("**/skatter.geojson", lambda rute: rute.fulfill(json=_spredt(rute.fetch().json())))
        side.goto(f"{fiendtlig_vert}skatter/", wait_until="networkidle")
        side.get_by_role("button", name="Åpne kartet").click()
        for merke in range(9):
            side.locator(".kartpunkt").nth(merke).dispatch_event("click")
            expect(side.locator(".leaflet-popup-content a").last).to_contain_text("alert(1)")
            assert side.locator(".leaflet-popup-pane").locator(FREMMED).count() == 0
    assert [en for en in hendt if "cache.kartverket.no" not in en] == []


def _spredt(punkter: dict) -> dict:
    """Some treasures, so far apart that each has a marker of its own."""
    noen = [en for en in punkter["features"] if "alert" in en["properties"]["navn"]][:9]
    for nummer, trekk in enumerate(noen):
        trekk["geometry"]["coordinates"] = [16 + 4 * (nummer % 3), 66 + 2 * (nummer // 3)]
    return {**punkter, "features": noen}
