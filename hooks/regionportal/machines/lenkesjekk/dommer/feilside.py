"""Whether a page that answers as if all were well, is one that says that the page is gone.

No word decides. Title, headings and how much there is to read are weighed together: an error page says so where a page
says what it is about, and has little else. A page about errors has much to read, and one with «404» in its title for
another reason says something else there too.
"""

import re
from collections.abc import Collection, Iterable
from itertools import islice
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from regionportal.machines.lenkesjekk.dommer import feilord, feilsetning
from regionportal.machines.lenkesjekk.dommer.feilsetning import Slag
from regionportal.machines.lenkesjekk.dommer.nettside import Nettside

BITTE_LITE, LITE, KORT, LANGT = 60, 400, 800, 1_500  # characters of prose
FLEST_SETNINGER = 8

_SKILLE = re.compile(r"\s*[|–—•·»«›<>]\s*|\s+[-:]+\s+|\s{2,}")
_SETNING = re.compile(r"(?<=[.!?])\s+|(?<!\s)\s+[–—]\s+")


class Funn(NamedTuple):
    """What the page is found to say, and the words."""

    tilstand: Literal["borte", "usikker"]
    ord: str


class _Sagt(NamedTuple):
    """What a title or heading says: ``slag`` of an error, or None. ``annet``: it is there, and about something; a title
    may be both."""

    slag: Slag | None = None
    ord: str = ""
    annet: bool = False


def finn(side: Nettside, url: str) -> Funn | None:
    """What speaks against the page; None for a page that is as it should be."""
    navn = _navn(side, url)
    overskrift = _overskrift(side, navn)
    tittel = _uten_sitat(_tittel(side.tittel, navn), overskrift, side)
    if not tittel.slag and not overskrift.slag:
        return _bare_i_teksten(side, tittel, navn)
    tilstand = _vei(side, tittel, overskrift, navn)
    return Funn(tilstand, tittel.ord or overskrift.ord) if tilstand else None


def _vei(side: Nettside, tittel: _Sagt, overskrift: _Sagt, navn: Collection[str]) -> Literal["borte", "usikker"] | None:
    slag = {tittel.slag, overskrift.slag}
    if "borte" in slag:
        return _sier_borte(side, tittel, overskrift, navn)
    if "drift" in slag or (slag & {"feil", "flyttet"} and "drift" in _i_teksten(side, navn)):
        return "usikker" if side.lengde <= KORT else None
    if "kode" in slag:
        return _sier_kode(side, tittel, overskrift, navn)
    if "flyttet" in slag:
        return "usikker" if side.lengde <= KORT else None
    return _sier_feil(side, tittel, overskrift, navn)


def _sier_borte(
    side: Nettside, tittel: _Sagt, overskrift: _Sagt, navn: Collection[str]
) -> Literal["borte", "usikker"] | None:
    """«Siden finnes ikke», in so many words."""
    begge = bool(tittel.slag and overskrift.slag)
    enig = begge or not ((tittel.annet and not tittel.slag) or overskrift.annet)
    if side.lengde <= (LANGT if enig else LITE):
        return "borte"
    if "borte" in _i_teksten(side, navn):
        return "borte" if begge or side.lengde <= LANGT else "usikker"
    return "usikker" if tittel.slag == "borte" or side.lengde <= LANGT else None


def _sier_kode(
    side: Nettside, tittel: _Sagt, overskrift: _Sagt, navn: Collection[str]
) -> Literal["borte", "usikker"] | None:
    """«404» and «Not found», which are also what pages about errors are called, rooms, and cars."""
    if side.lengde > KORT or side.er_artikkel:
        return None
    if _i_teksten(side, navn) & {"borte", "kode", "flyttet"}:
        return "borte"
    if tittel.slag and overskrift.slag:  # or it is what something is called: a play, or what hangs in a museum
        return "usikker" if tittel.annet and side.lengde > BITTE_LITE else "borte"
    if not (tittel.annet or overskrift.annet):
        return "borte" if side.lengde <= LITE else "usikker"
    return "usikker" if side.lengde <= BITTE_LITE else None


def _sier_feil(
    side: Nettside, tittel: _Sagt, overskrift: _Sagt, navn: Collection[str]
) -> Literal["borte", "usikker"] | None:
    """«En feil har oppstått», which may be true of the page, or of this hour."""
    if side.lengde > KORT or side.er_artikkel:
        return None
    if _i_teksten(side, navn) & {"borte"}:
        return "borte"
    if tittel.annet or overskrift.annet:
        return "usikker" if side.lengde <= LITE else None
    return "borte" if side.lengde <= LITE else "usikker"


def _bare_i_teksten(side: Nettside, tittel: _Sagt, navn: Collection[str]) -> Funn | None:
    """A page with only a few words, which are that it is gone: no heading besides them, or they are to its reader."""
    if side.har_mer_enn(LITE):
        return None
    sagt = [setning for setning in _setninger(side) if feilsetning.slag(setning, navn) in ("borte", "kode")]
    til_leseren = [setning for setning in sagt if feilsetning.til_den_som_soker(setning)]
    if not til_leseren and (side.overskrifter or not sagt):
        return None
    return Funn("usikker" if tittel.annet and not til_leseren else "borte", (til_leseren or sagt)[0])


def _navn(side: Nettside, url: str) -> frozenset[str]:
    vert = urlsplit(url).hostname or ""
    return frozenset(feilsetning.ordene(f"{vert} {side.nettsted}"))


def _tittel(tittel: str, navn: Collection[str]) -> _Sagt:
    """What it says besides the name of the site, which stands at one end of it."""
    if hele := feilsetning.slag(tittel, navn):
        return _Sagt(hele, tittel)
    deler = [del_ for del_ in _SKILLE.split(tittel) if feilsetning.ordene(del_)]
    annet = not all(_er_navn(del_, navn) for del_ in deler)
    slag = [feilsetning.slag(del_, navn) for del_ in deler]
    if any(del_.endswith("?") for del_ in deler) or not _er_ved_enden([bool(ett) for ett in slag], annet):
        return _Sagt(annet=annet)
    beste = min(range(len(deler)), key=lambda nummer: _VEKT.index(slag[nummer]))
    return _Sagt(slag[beste], deler[beste], annet=_er_om_mer(deler, navn))


def _er_om_mer(deler: Iterable[str], navn: Collection[str]) -> bool:
    """Whether some of it is neither an error nor a name."""
    return any(not feilsetning.slag(del_, navn) and not _er_navn(del_, navn) for del_ in deler)


def _er_ved_enden(funnet: list[bool], annet: bool) -> bool:
    """Whether what was found is first, or last after one name: between others it is a theme."""
    if True not in funnet:
        return False
    foran, bak = funnet.index(True), funnet[::-1].index(True)
    return foran == 0 or (foran == 1 and not (bak and annet))


_VEKT: list[Slag | None] = ["borte", "kode", "flyttet", "drift", "feil", None]


def _uten_sitat(tittel: _Sagt, overskrift: _Sagt, side: Nettside) -> _Sagt:
    """The title, unless its words are a part of a heading about something: «Politiet: siden er slettet»."""
    if not (tittel.slag and overskrift.annet):
        return tittel
    ord_ = f" {' '.join(feilsetning.ordene(tittel.ord))} "
    sitert = any(ord_ in f" {' '.join(feilsetning.ordene(en))} " for en in side.overskrifter)
    return _Sagt(annet=True) if sitert else tittel


def _overskrift(side: Nettside, navn: Collection[str]) -> _Sagt:
    """What the headings say. A smaller one counts where the greatest have only the name of the site."""
    hoved = _blant(side.hovedoverskrifter, navn)
    if not hoved.slag and not hoved.annet:
        return _blant(side.overskrifter[:3], navn)
    if hoved.annet and feilsetning.ordene(side.hovedoverskrifter[0]) == feilsetning.ordene(side.tittel):
        andre = _blant(side.overskrifter, navn)
        return andre if andre.slag == "borte" else hoved
    return hoved


def _blant(overskrifter: Iterable[str], navn: Collection[str]) -> _Sagt:
    egne = [en for en in overskrifter if not _er_navn(en, navn)]
    sagt = [(feilsetning.slag(en, navn), en) for en in egne]
    slag, ord_ = min(sagt, key=lambda en: _VEKT.index(en[0]), default=(None, ""))
    return _Sagt(slag, ord_) if slag else _Sagt(annet=bool(egne))


def _er_navn(tekst: str, navn: Collection[str]) -> bool:
    return all(ord_ in navn or ord_ in feilord.OVERALT for ord_ in feilsetning.ordene(tekst))


def _i_teksten(side: Nettside, navn: Collection[str]) -> set[Slag]:
    """What the first sentences of the prose say."""
    return {slag for setning in _setninger(side) if (slag := feilsetning.slag(setning, navn))}


def _setninger(side: Nettside) -> list[str]:
    alle = (setning for bit in side.prosa[:FLEST_SETNINGER] for setning in _SETNING.split(bit))
    return list(islice(alle, FLEST_SETNINGER))
