"""The pages of docs/, whole: each in its shell, and in that of the languages that it is not written in, where it is
marked as in the portal's own."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from posixpath import join, normpath
from urllib.parse import urlsplit

from regionportal.editors.guidetekst import Guidetekst
from regionportal.kontekst import EGET, sprakmappe
from regionportal.model import docsfil
from regionportal.model.markdown.mkdocs import trygg
from regionportal.pages.skall import Hode, Skall
from regionportal.pages.sokedel import sokedel
from regionportal.pages.sti import url
from regionportal.pages.uoversatt import pa_eget

_ADRESSE = re.compile(r'(?P<foran><(?:a|img)\b[^<>]*?\s(?:href|src)=")(?P<adresse>[^"]*)(?=")')


@dataclass(frozen=True)
class Handskrevne:
    """``tekst`` is what they fetch of the region, ``skall`` has the shell of each language, and ``stier`` the paths of
    the files of docs/. Whoever makes the pages hands them in one by one."""

    tekst: Guidetekst
    skall: Mapping[str, Skall]
    stier: Sequence[str]
    speilet: dict[str, str] = field(default_factory=dict)  # the files of pages in languages they are not written in
    sokedeler: dict[str, bytes] = field(default_factory=dict)  # what is searched of each page, by its file

    def tegn(self, hode: Hode, innhold: str) -> str:
        """A page, whole."""
        hode = replace(hode, sprak=self._sprak(hode.url or ""))
        trygt = trygg(innhold)
        hele = self._sokbar(f"{hode.url}index.html", self.skall[hode.sprak].rundt(hode, trygt, med_utskrift=True))
        for sprak in self._uten(hode.url or ""):
            speilet = _i_spraket(hode, sprak)
            merket = pa_eget(_flyttet(trygt, hode.url or "", speilet.rot), self.skall[sprak].kontekst)
            fil = f"{speilet.url}index.html"
            self.speilet[fil] = self._sokbar(fil, self.skall[sprak].rundt(speilet, merket, med_utskrift=True))
        return hele

    def _sokbar(self, fil: str, hele: str) -> str:
        """The page; the search is told of it."""
        if del_ := sokedel(hele.encode()):
            self.sokedeler[fil] = del_
        return hele

    @property
    def speilede(self) -> Iterator[str]:
        """Where the files of pages in languages that they are not written in would be in docs/."""
        for sti in docsfil.egne_sider(self.stier):
            yield from (sprakmappe(sprak) + sti for sprak in self._uten(url(sti)))

    def adresser(self, sider: Sequence[str]) -> Iterator[str]:
        """Those of the pages, and where they are in languages that they are not written in."""
        yield from sider
        yield from (sprakmappe(sprak) + side for side in sider for sprak in self._uten(side))

    def _sprak(self, side: str) -> str:
        mappe = side.partition("/")[0]
        return mappe if mappe in self.skall else EGET

    def _uten(self, side: str) -> list[str]:
        """The languages that a page, by its address, is not written in."""
        return [en for en in self.skall if self._sprak(side) == EGET != en and en not in self._skrevet.get(side, ())]

    @cached_property
    def _skrevet(self) -> Mapping[str, set[str]]:
        """{address in the portal's own language: the others that it is written in}"""
        alle: dict[str, set[str]] = {}
        for sti in self.stier:
            sprak, her = docsfil.i_spraket(sti)
            if sprak and her.endswith(".md"):
                alle.setdefault(url(her), set()).add(sprak)
        return alle


def _i_spraket(hode: Hode, sprak: str) -> Hode:
    return replace(hode, url=f"{sprakmappe(sprak)}{hode.url}", sprak=sprak)


def _flyttet(html: str, fra: str, rot: str) -> str:
    """The HTML of the page with the address ``fra`` where addresses in the site are written by the way to its root."""

    def flyttet(treff: re.Match[str]) -> str:
        deler = urlsplit(treff["adresse"])
        if deler.scheme or deler.netloc or not deler.path:
            return treff[0]
        sti = normpath(join(fra, deler.path)).removeprefix(".").removeprefix("/")
        skraa = "/" if sti and deler.path.endswith(("/", ".")) else ""
        return treff["foran"] + deler._replace(path=f"{rot}{sti}{skraa}").geturl()

    return _ADRESSE.sub(flyttet, html)
