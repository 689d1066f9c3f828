"""Every kind of file that people edit, once. Whoever needs all of them goes through these, and a test asks each who
does.

A row says what the kind is called. Where its files lie, and which pages show them, its model says (``Plass``).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter

from regionportal.model.felt import Merke, merkede
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.post import Datafil, Post
from regionportal.model.reisetid import Reisetider
from regionportal.model.sats import Satser
from regionportal.model.skatt import Skatt
from regionportal.model.sone import Sone
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import SLUG
from regionportal.model.yrke import Yrker


@dataclass(frozen=True)
class Slag:
    """A kind of file: its name in code, in the schemas and in the forms; what people call one and several; its model.
    ``feed`` is what its Atom feed is called, where it has one; ``pakrevd`` says that there is nothing without the
    file."""

    navn: str
    entall: str
    flertall: str
    modell: type[Datafil]
    feed: str | None = None
    pakrevd: bool = False

    @property
    def samling(self) -> str:
        """The folder below data/, or the file's name without its ending; so too the field of ``Region`` and the open
        data's file."""
        return self.modell.plass.fil.split("/")[1].removesuffix(".yml")

    @property
    def gitt(self) -> tuple[str, ...]:
        """The fields that the file's place says: its name first, then its folder."""
        return tuple(felt for _, felt, _, _ in reversed([*Formatter().parse(self.modell.plass.fil)]) if felt)

    @property
    def filer(self) -> str:
        """Where the files lie, as a pattern of the shell: data/skatter/*/*.yml"""
        return self.plass_for({felt: "*" for felt in self.gitt})

    @property
    def delte(self) -> tuple[str, ...]:
        """Its fields that are lists which all regions share."""
        return merkede(self.modell, Merke.DELT)

    @property
    def liste(self) -> str:
        """The page that all of them stand on, or lead from: skatter/"""
        return re.split("[{#]", self.modell.plass.side)[0]

    def monster(self, felt: str) -> str:
        """Where the files lie, as an expression that Python and the shell read alike; ``felt`` is what a field there
        may be."""
        return re.escape(self.plass_for(dict.fromkeys(self.gitt, "\0"))).replace("\0", felt)

    def plass_for(self, identitet: Mapping[str, str]) -> str:
        """The file of a record with these in the fields that its place says."""
        return self.modell.plass.fil.format_map(identitet)

    def identitet(self, fil: str) -> dict[str, str] | None:
        """What the file's place says; None for a file that is of another kind."""
        treff = _monster(self.modell.plass.fil).fullmatch(fil)
        return {felt: treff[felt] for felt in self.gitt} if treff else None


@dataclass(frozen=True)
class Postslag(Slag):
    """A kind with a file for each record, and not one file for all."""

    modell: type[Post]


@cache
def _monster(plass: str) -> re.Pattern[str]:
    deler = (
        f"{re.escape(tekst)}{f'(?P<{felt}>[^/]+)' if felt else ''}" for tekst, felt, _, _ in Formatter().parse(plass)
    )
    return re.compile("".join(deler))


SLAG: Mapping[str, Slag] = {
    slag.navn: slag
    for slag in (
        Postslag("kommune", "Kommune", "Kommuner", Kommune),
        Postslag("skatt", "Skatt", "Skatter", Skatt, feed="Skatter"),
        Postslag("hendelse", "Hendelse", "Hendelser", Hendelse, feed="Hva skjer"),
        Postslag("jobbehov", "Funn om jobb og folk", "Funn om jobb og folk", Jobbehov),
        Postslag("tiltak", "Tiltak eller plan", "Tiltak og planer", Tiltak, feed="Tiltak"),
        Postslag("fotokonkurranse", "Fotokonkurranse", "Fotokonkurranser", Fotokonkurranse),
        Slag("region", "Regionen", "Regionen", Om, pakrevd=True),
        Slag("satser", "Satser", "Satser", Satser, pakrevd=True),
        Slag("yrker", "Yrker", "Yrker", Yrker, pakrevd=True),
        Slag("reisetider", "Reisetider", "Reisetider", Reisetider),
    )
}
SAMLINGER: Mapping[str, Postslag] = {slag.samling: slag for slag in SLAG.values() if isinstance(slag, Postslag)}
ENKELTFILER: tuple[Slag, ...] = tuple(slag for slag in SLAG.values() if not isinstance(slag, Postslag))
# Each list that all regions share, with the kind whose file has a region's own part of it.
DELTE: Mapping[str, Slag] = {liste: slag for slag in ENKELTFILER for liste in slag.delte}
SONE = Slag("sone", "Sone", "Soner", Sone)  # a file of felles/, and of no region

# Files that programs write, or that are no YAML, by their place below data/.
GRENSER, LENKESTATUS, STILLINGER = "kart/kommuner.geojson", "status/lenker.json", "status/stillinger.json"
_SIDE_FOR_FIL = {f"data/{STILLINGER}": SLAG["jobbehov"].liste}
_HANDSKREVET = re.compile(rf"docs/(?P<sti>(?:{SLUG.pattern}/)*{SLUG.pattern})\.md")


def finn(fil: str) -> tuple[Slag, dict[str, str]] | None:
    """The kind of a file by its place, as in data/skatter/nordvik/x.yml, and what the place says; None where no file
    of any kind lies."""
    return next(((slag, det) for slag in SLAG.values() if (det := slag.identitet(fil)) is not None), None)


def kommunens(plass: str) -> str | None:
    """The municipality whose own the file or the folder is, as in data/skatter/nordvik/; None where it is no one's."""
    if fil := SLAG["kommune"].identitet(plass):
        return fil["id"]
    _, identitet = finn(plass) or finn(f"{plass.rstrip('/')}/x.yml") or (None, {})
    return identitet.get("kommune")


def side_for(fil: str) -> str | None:
    """The page that shows what is in a file of the repository: a path on the site, as in skatter/fyret/; None
    for a file that no page is made of. The name may be anybody's: what comes out has only what an address of the portal
    can have."""
    if treff := _HANDSKREVET.fullmatch(fil):
        return f"{treff['sti']}/".removesuffix("index/")
    slag, identitet = finn(fil) or (None, {})
    if slag is None or not all(map(SLUG.fullmatch, identitet.values())):
        return _SIDE_FOR_FIL.get(fil)
    return slag.modell.plass.side.format_map(identitet)


def plasser() -> str:
    """Where the files that people write may lie, in words for an editor."""
    mapper: dict[str, list[str]] = {}
    for slag in SAMLINGER.values():
        rest = slag.plass_for({felt: f"<{felt}>" for felt in slag.gitt}).removeprefix(f"data/{slag.samling}/")
        mapper.setdefault(rest, []).append(slag.samling)
    samlinger = [
        f"data/{_ett_av(navn)}/{rest}" for rest, navn in sorted(mapper.items(), key=lambda en: -en[0].count("/"))
    ]
    alle = [f"data/{_ett_av([slag.samling for slag in ENKELTFILER])}.yml", f"data/{GRENSER}", *samlinger]
    return f"{', '.join(alle)} og data/bilder/<navn>.jpg"


def _ett_av(navn: list[str]) -> str:
    return navn[0] if len(navn) == 1 else f"{{{','.join(navn)}}}"
