"""The whole site as files: pages, open data, sheets to fill in, and the pictures for sharing.

1. the plans of all pages are made, and with them all that is known (``Kunnskap``);
2. processes share the drawing of the pages, each a slice of the plans; a page that was drawn before is taken from the
   folder of those (``pages.sidelager``);
3. meanwhile, and until someone asks for them, one more makes the other files, and one the pictures for sharing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from regionportal.artefact import Artefact, Planlagt
from regionportal.editors.guidetekst import Guidetekst
from regionportal.ground.avtrykk import Avtrykker
from regionportal.ground.prosesser import fordel, ved_siden_av
from regionportal.ground.utlegg import bare, legg_ut
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.pa_sprak import uten_merker
from regionportal.kontekst import EGET
from regionportal.pages import tegninger
from regionportal.pages.andre_filer import andre_filer
from regionportal.pages.handskrevne import Handskrevne
from regionportal.pages.i_spraket import lagrene, pa_flere_sprak, planlegg, skallene
from regionportal.pages.side import Side
from regionportal.pages.sidelager import LAGER, Sidelager
from regionportal.pages.sist_endret import SistEndret
from regionportal.pages.skall import Nettsted, Skall, hode
from regionportal.pages.sokedel import sokedel
from regionportal.pages.sokeindeks import MAPPE as SOKEINDEKS
from regionportal.pages.sokeindeks import begynn_indeks
from regionportal.pages.tegner import Tegner, lag_tegner
from regionportal.pages.uoversatt import tegn

AV_MOTOREN = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz"})  # what it writes beside the pages of docs/


class Ferdig(NamedTuple):
    """A page as it is published: what is in its file, or where that lies, and what is searched of it, if it is."""

    innhold: bytes | Path
    sokedel: bytes | None


def artefacts(kunnskap: Kunnskap, maler: Path, prosesser: int = 1) -> list[Artefact]:
    """All but the photos, which are made as they are read, and without the shell around the pages. ``maler`` is the
    folder of the page templates; the result does not depend on how many processes draw the pages."""
    sider, alle = planlegg(kunnskap, maler.parents[1])
    tegnere = {sprak: lag_tegner(maler, en, pa_flere_sprak(sider, alle)) for sprak, en in alle.items()}
    for tegner in tegnere.values():
        tegner.les_malene()
    tegnede = fordel(lambda nummer, av: [tegn(side, tegnere.__getitem__) for side in sider[nummer::av]], prosesser)
    resten = [en.ferdig() for en in andre_filer(alle, sider, lambda sprak: tegnere[sprak], maler.parent)]
    resten += [en.ferdig() for en in tegninger.delekortene(kunnskap.region, maler.parents[1])]
    return [*tegnede(), *resten]


@dataclass(frozen=True)
class Bygning:
    """A site that is being built. Its pages and its other files are waited for when they are asked for."""

    kunnskap: Kunnskap
    planer: Sequence[Side]
    docs: Handskrevne
    sider: Callable[[], list[Ferdig]]
    kopier: Mapping[str, Path]  # what is published as it lies, by where it goes
    andre_stier: frozenset[str]
    andre: Callable[[], list[Artefact]]
    bilder: Sequence[Artefact]
    arbeidsmappe: Path  # on the disk of the project, for what is only needed for a while

    @property
    def skall(self) -> Skall:
        return self.docs.skall[EGET]

    @cached_property
    def _fil(self) -> dict[str, Ferdig]:
        return dict(zip((side.fil for side in self.planer), self.sider(), strict=True))

    @property
    def sprakene(self) -> Sequence[str]:
        """The languages of its pages, the portal's own first."""
        return [*dict.fromkeys((EGET, *(side.sprak for side in self.planer)))]

    @property
    def sokedeler(self) -> Iterator[tuple[str, bytes]]:
        """What is searched of each page that is, by its file."""
        yield from ((fil, en.sokedel) for fil, en in self._fil.items() if en.sokedel)
        yield from self.docs.sokedeler.items()

    @property
    def stier(self) -> Set[str]:
        """The path of each file that ``legg_ut`` puts there, but for those of the search."""
        return {*self._fil, *self.docs.speilet, *(en.path for en in self.bilder), *self.andre_stier}

    def kjente(self, lenket: Set[str]) -> Iterator[tuple[str, str | None, bool]]:
        """What whoever makes the pages of docs/ must know of: the pages in the menu, and all that the others lead to.
        Each by its path, with its title if it is a page, and whether it is in the menu."""
        for side in self.planer:
            i_menyen = self.skall.nettsted.har_i_menyen(side.path)
            if (i_menyen and side.sprak == EGET) or side.docsfil in lenket:
                yield side.docsfil, uten_merker(side.tittel), i_menyen and side.sprak == EGET
        yield from ((sti, sti, False) for sti in self.docs.speilede if sti in lenket)
        yield from ((sti, None, False) for sti in sorted(lenket & self.andre_stier))

    def side(self, fil: str) -> str:
        """A page that nobody has written by hand, whole, by its file: one of docs/ when that has been drawn."""
        if fil in self.docs.speilet:
            return self.docs.speilet[fil]
        innhold = self._fil[fil].innhold
        return (innhold if isinstance(innhold, bytes) else innhold.read_bytes()).decode()

    def sitekart(self, handskrevne: Sequence[str]) -> list[tuple[str, date | None]]:
        """The addresses of all pages that others may find, each with the day that what is on it was last changed. Those
        of docs/ are first, and no one has written down when they were."""
        region, endret = self.kunnskap.region, SistEndret()
        ellers = max([region.om.oppdatert, *(en.oppdatert for en in region.kommuner)])  # what all pages may tell of
        genererte = ((side.url, endret.side(side) or ellers) for side in self.planer if not side.skjult)
        alle = (*((url, None) for url in self.docs.adresser(handskrevne)), *genererte)
        return [(self.kunnskap.kontekst.adresse + url, dag) for url, dag in alle]

    def legg_ut(self, mappe: Path, andre: Set[str] = frozenset(), *, med_sok: bool = True) -> list[str]:
        """Put all but the pages of docs/ into the folder of the site, and take away what is neither that nor among
        ``andre``; what is to be told of it."""
        with TemporaryDirectory(prefix="sok-", dir=self.arbeidsmappe) as korpus:
            legg_ut(self.sokedeler if med_sok else (), korpus)
            indeks = begynn_indeks(Path(korpus), mappe, self.sprakene) if med_sok else None
            legg_ut(((fil, en.innhold) for fil, en in self._fil.items()), mappe)
            legg_ut(self.docs.speilet.items(), mappe)
            legg_ut(((en.path, en.content) for en in self.bilder), mappe, lenk=True)
            legg_ut(((en.path, en.content) for en in self.andre()), mappe)
            legg_ut(((sti, fil) for sti, fil in self.kopier.items() if fil.is_file()), mappe)
            if indeks:
                indeks()
        return self._rydd(mappe, self.stier | andre | AV_MOTOREN)

    def _rydd(self, mappe: Path, stier: Set[str]) -> list[str]:
        borte = bare(mappe, lambda sti: sti in stier or sti.startswith(SOKEINDEKS))
        mangler = (fil for fil in self.kopier.values() if not fil.is_file())
        return [
            *(f"«{sti}» er ikke blant det som skal publiseres, og er tatt bort." for sti in borte),
            *(f"{fil} mangler. Er den fra npm, henter make build den." for fil in mangler),
        ]


def begynn(
    kunnskap: Kunnskap,
    rot: Path,
    nettsted: Nettsted,
    *,
    hjem: Path,
    bilder: Sequence[Artefact] = (),
    kopier: Iterable[tuple[str, Path]] = (),
    docs: Sequence[str] = (),
    prosesser: int = 1,
    med_lager: bool = True,
) -> Bygning:
    """Begin to make all files of the project in ``rot``, of the region whose data/ lies in ``hjem``. The result
    does not depend on how many processes share the work, nor on what they have drawn before. ``docs`` are the paths of
    the pages and pictures that are written by hand."""
    overstyringer = rot / "overrides"
    planer, alle = planlegg(kunnskap, rot)
    plasser = pa_flere_sprak(planer, alle, docs)
    arbeidsmappe = (hjem / LAGER).parent
    arbeidsmappe.mkdir(exist_ok=True)
    skall = skallene(alle, nettsted, overstyringer, plasser)
    tegner = cache(lambda sprak: lag_tegner(overstyringer / "sider", alle[sprak], plasser))
    lagre = lagrene(alle, hjem, overstyringer, nettsted) if med_lager else {}
    lager = lagre.get(EGET)
    avtrykker = Avtrykker()
    if prosesser > 1 and not (lager and lager.har(len(planer))):
        _les_malene(alle, tegner, skall)  # once, for all the processes

    def tegn_noen(nummer: int, av: int) -> list[Ferdig]:
        return [
            _ferdig(side, lagre.get(side.sprak), avtrykker, tegner, skall[side.sprak]) for side in planer[nummer::av]
        ]

    sider = cache(fordel(tegn_noen, prosesser))
    planlagt = [*andre_filer(alle, planer, tegner, overstyringer)]
    delekort = [*tegninger.delekortene(kunnskap.region, rot)] if nettsted.delekort else []

    def lag(filer: Sequence[Planlagt]) -> list[Artefact]:
        if not lager:
            return [en.ferdig() for en in filer]
        return [Artefact(en.path, lager.husket(en, avtrykker), en.source) for en in filer]

    deler = [ved_siden_av(partial(lag, filer), prosesser) for filer in (planlagt, delekort) if filer]
    andre = cache(lambda: [en for del_ in deler for en in del_()])
    if lager:
        lager.rydd()
    som_de_er = dict(kopier)
    stier = frozenset([*som_de_er, *(en.path for en in (*planlagt, *delekort))])
    return Bygning(
        kunnskap,
        planer,
        Handskrevne(Guidetekst(kunnskap.region, kunnskap.kontekst.dag, hjem / "docs"), skall, docs),
        sider,
        som_de_er,
        stier,
        andre,
        bilder,
        arbeidsmappe,
    )


def _les_malene(sprakene: Iterable[str], tegner: Callable[[str], Tegner], skall: Mapping[str, Skall]) -> None:
    for sprak in sprakene:
        tegner(sprak).les_malene()
        skall[sprak].les_malene()


def _ferdig(
    side: Side, lager: Sidelager | None, avtrykker: Avtrykker, tegner: Callable[[str], Tegner], skall: Skall
) -> Ferdig:
    nokkel = lager.nokkel(side, avtrykker) if lager else ""
    innhold = lager.hent(nokkel) if lager else None
    if innhold is None:
        tegnet = tegn(side, tegner)
        innhold = skall.rundt(hode(side.url, tegnet.meta, side.source), str(tegnet.content)).encode()
        if lager:
            lager.legg_inn(nokkel, innhold)
    return Ferdig(lager.fil(nokkel) if lager else innhold, sokedel(innhold))
