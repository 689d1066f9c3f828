"""A page that is not translated: in the shell of a language, with what is in it marked as in the portal's own."""

from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from regionportal.artefact import Artefact
from regionportal.kontekst import EGET, Kontekst
from regionportal.pages.side import Side
from regionportal.pages.tegner import Tegner


def tegn(side: Side, tegner: Callable[[str], Tegner]) -> Artefact:
    """The page without its shell, drawn in its language where it is translated."""
    i_spraket = tegner(side.sprak)
    if side.oversatt:
        return i_spraket.tegn(side)
    tegnet = tegner(EGET).tegn(side)
    merket = pa_eget(str(tegnet.content), i_spraket.kunnskap.kontekst)
    return replace(tegnet, content=i_spraket.i_spraket(merket, side.rot))


def pa_eget(html: str, kontekst: Kontekst) -> str:
    """What is in the portal's own language, for a page in that of the context."""
    merknad = Markup('<p class="merke">{}</p>').format(kontekst.gettext("Denne sida er bare på norsk."))
    return f'{merknad}\n<div lang="{EGET}">\n{html}\n</div>'
