"""Atom feeds (RFC 4287, written by the library feedgen).

An entry's id is a UUID made from its kind and id (RFC 9562, version 5), so it survives a change of address.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5

from feedgen.feed import FeedGenerator
from markupsafe import Markup

from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.om import Om

ANTALL = 100


@dataclass(frozen=True, slots=True)
class Innslag:
    """One entry: what it is called, its address on the site or a whole one elsewhere, its day or moment, and its text;
    where there is more to tell, that as XHTML."""

    id: str
    tittel: str
    sti: str
    oppdatert: date | datetime
    sammendrag: str
    innhold: Markup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed: its file without ending, its title, the page that it is about, and the kind of its entries, which is the
    same in all feeds that have them."""

    navn: str
    tittel: str
    mappe: str
    slag: str


def feed(kunnskap: Kunnskap, om_feeden: Feed, innslag: Iterable[Innslag]) -> str:
    """The newest entries first."""
    om, kontekst = kunnskap.region.om, kunnskap.kontekst
    adresse = kontekst.sidenes
    nyeste = sorted(innslag, key=lambda en: (_tid(en.oppdatert), en.id), reverse=True)[:ANTALL]
    ut = FeedGenerator()
    ut.id(_urn(om, kontekst.sprakmappe + om_feeden.navn))
    ut.title(om_feeden.tittel)
    ut.subtitle(kunnskap.ord(om, "slagord"))
    ut.author(name=om.navn)
    ut.language(kontekst.sprak)
    ut.link(href=f"{adresse}feed/{om_feeden.navn}.xml", rel="self", type="application/atom+xml")
    ut.link(href=f"{adresse}{om_feeden.mappe}/", rel="alternate", type="text/html")
    ut.updated(_tid(max((en.oppdatert for en in nyeste), default=om.oppdatert)))
    for en in nyeste:
        post = ut.add_entry(order="append")
        post.id(_urn(om, f"{om_feeden.slag}/{en.id}"))
        post.title(en.tittel)
        post.link(href=urljoin(adresse, en.sti), rel="alternate", type="text/html")
        post.updated(_tid(en.oppdatert))
        post.summary(en.sammendrag)
        if en.innhold:
            post.content(str(en.innhold), type="xhtml")
    return ut.atom_str(pretty=True).decode()


def _urn(om: Om, navn: str) -> str:
    return uuid5(NAMESPACE_URL, f"regionportal:{om.id}:{navn}").urn


def _tid(dag: date | datetime) -> datetime:
    return dag if isinstance(dag, datetime) else datetime.combine(dag, time(), UTC)
