"""The pages in every language of the site: what is known for those of each, and their plans."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from gettext import NullTranslations
from pathlib import Path

from regionportal import pages
from regionportal.exports import alle as eksporter
from regionportal.ground.katalog import les_katalog
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.pa_sprak import Umerket
from regionportal.kontekst import EGET, Kontekst
from regionportal.model import docsfil
from regionportal.pages.ramme import ramme
from regionportal.pages.side import Side
from regionportal.pages.sidelager import Sidelager, lag_sidelager
from regionportal.pages.skall import Nettsted, Skall
from regionportal.pages.sti import url

OVERSETTELSER = Path("overrides", "locales")


def oversettelser(rot: Path, sprak: str) -> NullTranslations:
    """The texts in the language; what its catalogue lacks is marked as in the portal's own."""
    if sprak == EGET:
        return NullTranslations()
    katalog = les_katalog(rot / OVERSETTELSER, sprak)
    katalog.add_fallback(Umerket())
    return katalog


def i_spraket(kontekst: Kontekst, sprak: str, rot: Path) -> Kontekst:
    """The same day and site, for pages in another language."""
    return replace(kontekst, sprak=sprak, oversettelser=oversettelser(rot, sprak))


def planlegg(kunnskap: Kunnskap, rot: Path) -> tuple[list[Side], Mapping[str, Kunnskap]]:
    """The plans of all pages, and what is known for those of each language. What only those who write for the portal
    need is not translated."""
    alle = {EGET: kunnskap}
    egne = list(pages.pages(kunnskap))
    planer = egne.copy()
    for sprak in kunnskap.region.om.sprak:
        if sprak != EGET:
            alle[sprak] = kunnskap.pa(i_spraket(kunnskap.kontekst, sprak, rot))
            oversatte = (en for en in pages.pages(alle[sprak]) if not _for_dem_som_skriver(en))
            resten = (replace(en, oversatt=False) for en in egne if _for_dem_som_skriver(en))
            planer += [replace(en, sprak=sprak) for en in (*oversatte, *resten)]
    return planer, alle


def _for_dem_som_skriver(side: Side) -> bool:
    return side.skjult or side.for_bidragsytere


def pa_flere_sprak(planer: Iterable[Side], alle: Mapping[str, Kunnskap], docs: Iterable[str] = ()) -> frozenset[str]:
    """The addresses of the pages and files that are in more languages than one; ``docs`` are the paths of the pages in
    docs/."""
    andre = [en for sprak, en in alle.items() if sprak != EGET]
    if not andre:
        return frozenset()
    filer = {fil.path.removeprefix(en.kontekst.sprakmappe) for en in andre for fil in eksporter.i_spraket(en)}
    return frozenset({*(en.plass for en in planer), *map(url, docsfil.egne_sider(docs)), *filer})


def skallene(
    alle: Mapping[str, Kunnskap], nettsted: Nettsted, overstyringer: Path, plasser: Set[str]
) -> dict[str, Skall]:
    """The shell of the pages in each language."""
    return {sprak: Skall(_kalt_i(nettsted, en), en.kontekst, overstyringer, plasser) for sprak, en in alle.items()}


def lagrene(alle: Mapping[str, Kunnskap], hjem: Path, overstyringer: Path, nettsted: Nettsted) -> dict[str, Sidelager]:
    """The folder of drawn pages, as those of each language look for theirs."""
    rammen = ramme(alle[EGET])
    return {sprak: lag_sidelager(hjem, overstyringer, rammen, nettsted, en.kontekst) for sprak, en in alle.items()}


def _kalt_i(nettsted: Nettsted, kunnskap: Kunnskap) -> Nettsted:
    """The site as it is called in a language."""
    _ = kunnskap.kontekst.gettext
    return replace(nettsted, meny=tuple(en._replace(tittel=_(en.tittel)) for en in nettsted.meny))
