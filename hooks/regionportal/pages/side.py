"""A page as it is planned: all that its drawing needs, and nothing drawn yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from regionportal.exports.jsonld import Objekt
from regionportal.knowledge.pa_sprak import uten_merker
from regionportal.kontekst import EGET, sprakmappe
from regionportal.pages.sok import Oppslag
from regionportal.pages.sti import url

Smule = tuple[str, str]  # the name and the page's address from the site's root


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A page at ``path`` (skatter/fyret.md), drawn from the template ``mal`` and ``data``.

    ``fane`` is the path of the page in the menu that it belongs to, ``smuler`` the pages above it, without the start
    page, ``objekter`` what it tells search engines, ``source`` the file behind it, ``feed`` the name of an Atom feed
    about it, ``bilde`` that of its picture when shared (else the one of its kind), and ``skript`` and ``stil`` the
    names of scripts and styles in overrides/ that only some pages need. No search finds a page that is ``skjult``,
    neither the site's own nor others'; the site's own is for visitors, and passes over one that is
    ``for_bidragsytere``, those who write for the portal or build on its data; ``oppslag`` is what it is told of this
    one. ``sprak`` is the language that it is in, and ``path`` where it is among the pages in that; where it is not
    ``oversatt``, only what is around it is in the language.
    """

    path: str
    mal: str
    tittel: str
    beskrivelse: str
    data: Mapping[str, object] = field(default_factory=dict)
    smuler: Sequence[Smule] = ()
    fane: str | None = None
    objekter: Sequence[Objekt] = ()
    source: str | None = None
    feed: str | None = None
    bilde: str | None = None
    skript: Sequence[str] = ()
    stil: Sequence[str] = ()
    skjult: bool = False
    for_bidragsytere: bool = False
    oppslag: Oppslag | None = None
    sprak: str = EGET
    oversatt: bool = True

    @property
    def plass(self) -> str:
        """Its address among the pages in its language, which is the same in all of them."""
        return url(self.path)

    @property
    def url(self) -> str:
        """Its address from the site's root."""
        return sprakmappe(self.sprak) + self.plass

    @property
    def docsfil(self) -> str:
        """What the pages of docs/ call it: where its file would be there."""
        return sprakmappe(self.sprak) + self.path

    @property
    def fil(self) -> str:
        """The file of the site that it becomes."""
        return f"{self.url}index.html"

    @property
    def rot(self) -> str:
        """The way from it to the site's root, as in ../../"""
        return "../" * self.url.count("/")

    @property
    def meta(self) -> dict[str, object]:
        """What the shell around it is told, as front matter; only what there is."""
        valgfritt = {
            "fane": self.fane,
            "feed": self.feed,
            "skript": list(self.skript),
            "stil": list(self.stil),
            "skjult": self.skjult,
            "for_bidragsytere": self.for_bidragsytere,
            "sprak": self.sprak if self.sprak != EGET else None,
            **(self.oppslag.meta if self.oppslag else {}),
        }
        bilde = self.bilde or self.plass.partition("/")[0] or "start"
        return {"title": uten_merker(self.tittel), "description": uten_merker(self.beskrivelse), "bilde": bilde} | {
            navn: verdi for navn, verdi in valgfritt.items() if verdi
        }


@dataclass(frozen=True, eq=False, slots=True)
class Del:
    """A part that is the same on several pages, and is drawn once for all of them that are as deep in the site."""

    mal: str
    data: Mapping[str, object]
