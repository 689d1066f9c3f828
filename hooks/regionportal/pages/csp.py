"""Content-Security-Policy (W3C, level 3): what a page may run and fetch, as a mapping from directive to sources.

The policy stands in the page, in a <meta>, since GitHub Pages sends no header of ours. There frame-ancestors, sandbox
and report-uri do not count.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from urllib.parse import urlsplit

Regler = Mapping[str, tuple[str, ...]]

INGEN, SELV, ALT_I_SIDA = "'none'", "'self'", "'unsafe-inline'"
WASM = "'wasm-unsafe-eval'"  # the search is WebAssembly


def nettside(skript: Iterable[str], stiler: Iterable[str], bilder_fra: Iterable[str] = ()) -> Regler:
    """The policy of a page of the portal, with the texts of the scripts and styles that stand in it, and where else
    than from the site its pictures come. What is not named here is not allowed at all."""
    return {
        "default-src": (INGEN,),
        "script-src": (SELV, WASM, *map(kjennemerke, skript)),
        "style-src": (SELV, *map(kjennemerke, stiler)),
        "img-src": (SELV, *bilder_fra),
        "font-src": (SELV,),
        "connect-src": (SELV,),
        "form-action": (SELV,),
        "base-uri": (INGEN,),
    }


def mens_det_skrives(regler: Regler) -> Regler:
    """The same where ``mkdocs serve`` puts a script of its own in each page: any script in the page may run."""
    # Beside a hash, unsafe-inline does not count.
    kilder = (en for en in regler["script-src"] if not en.startswith("'sha256-"))
    return {**regler, "script-src": (*kilder, ALT_I_SIDA)}


def som_tekst(regler: Regler) -> str:
    """As the header has it: default-src 'none'; script-src 'self' …"""
    return "; ".join(" ".join((direktiv, *kilder)) for direktiv, kilder in regler.items())


def kjennemerke(tekst: str) -> str:
    """The source that allows one script or style that stands in a page: exactly that text and no other."""
    return f"'sha256-{b64encode(sha256(tekst.encode()).digest()).decode()}'"


def opprinnelse(adresse: str) -> str:
    """The host of an address as a source: https://cache.kartverket.no"""
    deler = urlsplit(adresse)
    return f"{deler.scheme}://{deler.netloc}"
