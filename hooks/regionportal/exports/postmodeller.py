"""What a record looks like in the open data: as in data/, with names and addresses resolved beside the ids.

Version 1 is a promise: fields may come, none changes or goes. docs/apne-data/endringer.md tells what came when.
"""

from collections.abc import Mapping

from regionportal.knowledge.oppgave import Oppgave
from regionportal.model.felles import Bilde, Lenke
from regionportal.model.fotokonkurranse import Bidrag, Fase, Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.reisetid import Reisetid
from regionportal.model.sats import Sats
from regionportal.model.skatt import Skatt
from regionportal.model.stilling import Stilling
from regionportal.model.tid import Dato
from regionportal.model.tiltak import Tiltak
from regionportal.model.typer import Modell, Slug
from regionportal.model.yrke import Styrkkode, Yrke


class RegionPost(Om):
    """The region, with its population and the rates that apply there."""

    adresse: str
    innbyggere: int
    satser: tuple[Sats, ...]


class KommunePost(Kommune):
    """A municipality, with its full name in the official order."""

    adresse: str
    offisielt_navn: str


class UtgavePost(Modell):
    """One published size of a picture: where it is, its media type, and pixels."""

    adresse: str
    type: str
    bredde: int
    hoyde: int


class BildePost(Bilde):
    """A picture. ``fil`` is the name it was sent in under, which is not published."""

    lisensadresse: str | None = None
    utgaver: tuple[UtgavePost, ...]


class SkattPost(Skatt):
    """A treasure."""

    bilder: tuple[BildePost, ...] = ()
    adresse: str
    kategori_navn: str
    kommune_navn: str


class HendelsePost(Hendelse):
    """An event; ``neste_fra`` and ``neste_til`` are its next days, counted from the day of the build."""

    adresse: str
    kommune_navn: str
    neste_fra: Dato | None = None
    neste_til: Dato | None = None


class JobbehovPost(Jobbehov):
    """A finding about the need for people; ``yrkeskoder`` are the codes in STYRK-08 of the occupations that have
    any."""

    adresse: str
    yrkeskoder: Mapping[str, tuple[Styrkkode, ...]]


class YrkePost(Yrke):
    """An occupation, with the digits of its level and field in NUS2000, and its page where the region needs it."""

    nus_niva: int | None = None
    nus_fagfelt: int | None = None
    adresse: str | None = None


class ReisetidPost(Reisetid):
    """How long it takes between two municipalities."""

    fra_navn: str
    til_navn: str


class StillingPost(Stilling):
    """An open vacancy; ``yrker`` are the ids of those in its title that the region needs."""

    kommune_navn: tuple[str, ...]
    yrker: tuple[Slug, ...]


class TiltakPost(Tiltak):
    """A measure or a plan."""

    adresse: str


class BidragPost(Bidrag):
    """A picture in a photo contest."""

    kommune_navn: str
    lisensadresse: str | None = None
    utgaver: tuple[UtgavePost, ...]


class FotokonkurransePost(Fotokonkurranse):
    """A photo contest; ``fase`` is counted from the day of the build."""

    bidrag: tuple[BidragPost, ...] = ()
    adresse: str
    fase: Fase


class LenkePost(Lenke):
    """A link of one municipality, or of the whole region, that answers one of the newcomers' questions."""

    tema: str
    tema_navn: str
    kommune: str | None = None
    kommune_navn: str | None = None


class OppgavePost(Oppgave):
    """Something for the editors to do; ``endring`` is where the file is edited."""

    adresse: str
    kommune_navn: str | None = None
    endring: str | None = None
