"""Which record a change is about: what a stranger writes of the page and the file is only ever looked up among the
records that there are."""

from collections.abc import Sequence
from urllib.parse import SplitResult, unquote, urlsplit

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.model.adresse import delt
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER, Slag

FIL, SIDE = "fil", "side"


class ForRedaktoren(Exception):
    """What no form can do by itself: someone has to read it."""


def posten(svar: Besvarelse, region: Region) -> tuple[Post, Slag]:
    """The record that the page is made of."""
    alle = {post.fil: (post, slag) for slag in SAMLINGER.values() for post in region.av(slag.modell)}
    fil = svar.tekster.get(FIL, "").strip()
    if not fil:
        side = svar.tekster.get(SIDE, "")
        fil = next((post.fil for post, _ in alle.values() if viser(side, post)), "")
    if fil not in alle:
        raise ForRedaktoren
    return alle[fil]


def er_her(side: str, adresse: str) -> bool:
    """Whether an address may be of the site: a path may, and any where nobody knows what the site's is."""
    vert, her = _deler(side).netloc.casefold(), _deler(adresse).netloc.casefold()
    return not vert or not her or vert == her


def ikke_her(side: str, adresse: str) -> str:
    """What is said of an address elsewhere."""
    return f"«{side}» er ikke en side hos oss. Adressen begynner med {adresse}"


def viser(side: str, post: Post) -> bool:
    """Whether the address is of the record's page."""
    return f"{unquote(_deler(side).path).rstrip('/')}/".endswith(f"/{post.side}")


def om_siden(side: str, post: Post) -> Sequence[str]:
    """Where the file is not that of the page, someone has written another one in the form."""
    if not side.strip() or viser(side, post):
        return ()
    return (f"Innsenderen var på {side.strip()}, men fila er {post.fil}. Spør hvilken av dem det gjelder",)


def _deler(adresse: str) -> SplitResult:
    """The parts of an address, all empty for what is none."""
    return delt(adresse.strip()) or urlsplit("")
