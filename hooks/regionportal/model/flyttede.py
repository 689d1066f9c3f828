"""Where a link state may move a link: to the same owner's sites, or to one that the record itself names.

Any other address is shown to those who edit, beside the old one, and the public is led to the old one still: whoever
writes the file of link states, or takes over a name that has run out, sends nobody elsewhere.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from regionportal.ground.domene import eierdomene
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.tekster import adresser
from regionportal.model.typer import Modell

I_TVIL = {"tilstand": "usikker", "grunn": "den fører nå til et annet nettsted", "sist_ok": None}


def bare_egne(statuser: Lenkestatuser, poster: Iterable[Modell]) -> Lenkestatuser:
    """The states, where those that move a link elsewhere only say that it is in doubt. ``poster`` are all that people
    wrote."""
    flyttede = {url: en.adresse for url, en in statuser.lenker.items() if en.tilstand == "flyttet" and en.adresse}
    til_andre = {url: ny for url, ny in flyttede.items() if _til_andre(url, ny)}
    if not til_andre:
        return statuser
    for post in poster:
        for url in _kjent_i(post, til_andre):
            del til_andre[url]
    i_tvil = {url: statuser.lenker[url].model_copy(update=I_TVIL) for url in til_andre}
    return statuser.model_copy(update={"lenker": {**statuser.lenker, **i_tvil}})


def _kjent_i(post: Modell, flyttede: Mapping[str, str]) -> list[str]:
    """Those of its links whose new owner the record names too."""
    nevnt = {url for _, url in adresser(post)}
    if nevnt.isdisjoint(flyttede):
        return []
    eiere = set(map(_eier, nevnt))
    return [url for url in nevnt & flyttede.keys() if _eier(flyttede[url]) in eiere]


def _til_andre(fra: str, til: str) -> bool:
    return _vert(fra) != _vert(til) and _eier(fra) != _eier(til)


def _eier(url: str) -> str:
    return eierdomene(_vert(url))


def _vert(url: str) -> str:
    return urlsplit(url).hostname or ""
