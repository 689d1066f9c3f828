"""sok/sider.json: the pages that people search for by name, and all names that one may have meant.

The search looks here first: by a page's names and other words for it, it leads to the page and to the municipality's
place there. What only stands in the text of a page, Pagefind finds (``sokeindeks``).
"""

import json
from collections.abc import Iterable, Iterator

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.pa_sprak import tekst, uten_merker
from regionportal.kontekst import sprakmappe
from regionportal.model.kommune import Kommune
from regionportal.model.tekster import egne_navn
from regionportal.pages.side import Side
from regionportal.pages.sok import Oppslag, oppslag


def sider(kunnskap: Kunnskap, planer: Iterable[Side]) -> str:
    """As JSON, with the pages in the order that they are asked for, and the municipality of each place. A page may be
    asked for by what it is called in any language, and in the portal's own, so may the start page in another."""
    region, plan = kunnskap.region, {sprakmappe(side.sprak) + side.path: side for side in planer}
    titler: dict[str, list[str]] = {}
    for side in plan.values():
        titler.setdefault(side.plass, []).append(uten_merker(side.tittel))
    spurt_etter = ((plan.get(kunnskap.kontekst.sprakmappe + en.path), en) for en in oppslag(kunnskap))
    innhold = {
        "sider": [_side(side, en, () if en.tittel else titler[side.plass]) for side, en in spurt_etter if side],
        "steder": dict(_steder(region.kommuner)),
        "ord": [tekst(kategori, "navn", kunnskap.kontekst) for kategori in region.om.kategorier],
    }
    return json.dumps(innhold, ensure_ascii=False, separators=(",", ":")) + "\n"


def _side(side: Side, oppslag: Oppslag, titler: Iterable[str]) -> dict[str, object]:
    """With marks about what is in the portal's own language, where the page is not."""
    tittel = oppslag.tittel or side.tittel
    alt = {
        "url": side.url,
        "slag": oppslag.slag,
        "tittel": tittel,
        "tekst": side.beskrivelse,
        "navn": list(dict.fromkeys((*oppslag.navn, uten_merker(tittel), *titler, *oppslag.sokeord))),
        "kommuner": [kommune.navn for kommune in oppslag.kommuner],
        "sted": oppslag.sted,
    }
    return {navn: verdi for navn, verdi in alt.items() if verdi}


def _steder(kommuner: Iterable[Kommune]) -> Iterator[tuple[str, str]]:
    """(a name of a place, the id of the municipality that it is in); a municipality's own names count before others."""
    for kommune in kommuner:
        yield from ((sted, kommune.id) for sted in kommune.tettsteder)
        yield from ((sted, kommune.id) for _, sted in egne_navn(kommune.senter))
    for kommune in kommuner:
        yield from ((navn, kommune.id) for _, navn in egne_navn(kommune))
