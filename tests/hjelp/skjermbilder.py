"""Pictures of the pages that a proposal changes, as a telephone and a desktop show them.

    python tests/skjermbilder.py site endringer.json bilder

``endringer.json`` is what ``portal endringer --format json`` says, ``site`` the built site. The pictures are named for
their pages: skatter/storfossen/ becomes skatter_storfossen-smal.jpg and skatter_storfossen-bred.jpg. What is pictured
is a stranger's: the browser reaches nothing but the site.
"""

import argparse
import asyncio
import json
from pathlib import Path

import programmer
from filtjener import tjen
from playwright.async_api import Browser, Page, async_playwright

SMAL = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
BRED = {"viewport": {"width": 1440, "height": 900}}
SKJERMER = {"smal": SMAL, "bred": BRED}
SAMTIDIG = 2  # of each screen: as many as a small machine has cores
FLEST = 100  # pages
HOYEST = 16_000  # pixels; Chromium draws no more in one picture
# What waits until someone scrolls to it is drawn at once. The height of the page then, in CSS pixels.
TEGN_ALT = """async () => {
    for (const element of document.querySelectorAll('*'))
        if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    for (const bilde of document.images) bilde.loading = 'eager';
    await Promise.allSettled([...document.images].map(bilde => bilde.decode()));
    return document.documentElement.scrollHeight;
}"""
BARE_HER = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"


def sider(endringer: dict) -> list[str]:
    """The pages that are new or changed, each once, in the order that they are told of."""
    alle = (
        en["side"].partition("#")[0]
        for en in endringer["endringer"]
        if en["slag"] != "fjernet" and en["side"] is not None
    )
    return list(dict.fromkeys(alle))


def navn(side: str) -> str:
    return side.strip("/").replace("/", "_") or "start"


async def ta_bilder(nettsted: Path, alle: list[str], ut: Path) -> None:
    ut.mkdir(parents=True, exist_ok=True)
    with tjen(nettsted) as rot:
        async with async_playwright() as p:
            nettleser = await p.chromium.launch(
                executable_path=programmer.CHROMIUM.sti(), args=[*programmer.VALG, BARE_HER]
            )
            oppgaver = [
                _pa_skjerm(nettleser, rot, skjerm, alle[nummer::SAMTIDIG], ut)
                for skjerm in SKJERMER
                for nummer in range(SAMTIDIG)
            ]
            await asyncio.gather(*oppgaver)
            await nettleser.close()


async def _pa_skjerm(nettleser: Browser, rot: str, skjerm: str, alle: list[str], ut: Path) -> None:
    kontekst = await nettleser.new_context(**SKJERMER[skjerm], color_scheme="light", reduced_motion="reduce")
    fane = await kontekst.new_page()
    for side in alle:
        await fane.goto(rot + side, wait_until="load")
        await _bilde(fane, ut / f"{navn(side)}-{skjerm}.jpg")
    await kontekst.close()


async def _bilde(fane: Page, fil: Path) -> None:
    hoyde = await fane.evaluate(TEGN_ALT)
    utsnitt = {"x": 0, "y": 0, "width": fane.viewport_size["width"], "height": min(hoyde, HOYEST)}
    await fane.screenshot(path=fil, type="jpeg", quality=80, full_page=True, clip=utsnitt)


def main() -> None:
    tolker = argparse.ArgumentParser(description="Ta bilde av sidene som er nye eller endret.")
    tolker.add_argument("nettsted", type=Path, help="mappa med det bygde nettstedet")
    tolker.add_argument("endringer", type=Path, help="det «portal endringer --format json» skriver")
    tolker.add_argument("ut", type=Path, help="mappa bildene legges i")
    valg = tolker.parse_args()
    alle = sider(json.loads(valg.endringer.read_text("utf-8")))
    bygd = [side for side in alle if (valg.nettsted / side / "index.html").is_file()]
    asyncio.run(ta_bilder(valg.nettsted, bygd[:FLEST], valg.ut))
    print(f"Bilder av {len(bygd[:FLEST])} sider i {valg.ut}")
    for side in (side for side in alle if side not in bygd[:FLEST]):
        print(f"Uten bilde: /{side}")


if __name__ == "__main__":
    main()
