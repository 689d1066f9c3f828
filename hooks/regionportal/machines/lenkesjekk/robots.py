"""What a site's robots.txt allows (RFC 9309)."""

from typing import NamedTuple

from protego import Protego

from regionportal.machines.nett import Nede

STORST_BYTE = 500 * 1024  # RFC 9309, section 2.5


class Robots(NamedTuple):
    """``grunn`` is why nothing on the site can be read, if so; ``nede`` what happened when nothing answered."""

    regler: Protego | None = None
    grunn: str | None = None
    nede: Nede | None = None

    def tillater(self, url: str, agent: str) -> bool:
        return self.regler is None or self.regler.can_fetch(url, agent)

    def pause(self, agent: str) -> float:
        return (self.regler and self.regler.crawl_delay(agent)) or 0


def les(status: int, kropp: bytes) -> Robots:
    """The rules. No file is no rules; a server that fails forbids everything (section 2.3.1)."""
    if status >= 500 or status == 429:
        return Robots(grunn=f"robots.txt svarer med feil ({status}), og da leser vi ingenting der")
    return (
        Robots(Protego.parse(kropp[:STORST_BYTE].decode("utf-8-sig", "replace"))) if 200 <= status < 300 else Robots()
    )
