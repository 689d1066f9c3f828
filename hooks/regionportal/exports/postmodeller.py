"""What a record looks like in the open data: as in data/, with names and addresses resolved beside the ids.

Version 1 is a promise: fields may come, none changes or goes. docs/apne-data/endringer.md tells what came when.
"""

from collections.abc import Mapping

from regionportal.knowledge.oppgave import Oppgave
from regionportal.model.felles import Bilde, Lenke
from regionportal.model.felt import felt
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

ADRESSE = felt("Adresse", "Sida om dette på portalen.")


class RegionPost(Om):
    """The region, with its population and the rates that apply there."""

    adresse: str = ADRESSE
    innbyggere: int = felt("Innbyggere", "Hvor mange som bor i kommunene til sammen.")
    satser: tuple[Sats, ...] = felt("Satser", "Beløp og satser som gjelder her.")


class KommunePost(Kommune):
    """A municipality, with its full name in the official order."""

    adresse: str = ADRESSE
    offisielt_navn: str = felt("Offisielt navn", "Navnene på alle språk, i den offisielle rekkefølgen.")


class UtgavePost(Modell):
    """One published size of a picture: where it is, its media type, and pixels."""

    adresse: str = felt("Adresse", "Der bildet ligger i denne størrelsen.")
    type: str = felt("Type", "Filtypen, som i image/webp.")
    bredde: int = felt("Bredde", "I piksler.")
    hoyde: int = felt("Høyde", "I piksler.")


class BildePost(Bilde):
    """A picture. ``fil`` is the name it was sent in under, which is not published."""

    lisensadresse: str | None = felt("Lisensens adresse", "Teksten til lisensen, der den har en.", standard=None)
    utgaver: tuple[UtgavePost, ...] = felt("Utgaver", "Størrelsene bildet er publisert i.")


class SkattPost(Skatt):
    """A treasure."""

    bilder: tuple[BildePost, ...] = felt("Bilder", "Bildene av skatten.", standard=())
    adresse: str = ADRESSE
    kategori_navn: str = felt("Kategoriens navn", "Hva kategorien heter.")
    kommune_navn: str = felt("Kommunens navn", "Det norske navnet på kommunen.")


class HendelsePost(Hendelse):
    """An event; ``neste_fra`` and ``neste_til`` are its next days, counted from the day of the build."""

    adresse: str = ADRESSE
    kommune_navn: str = felt("Kommunens navn", "Det norske navnet på kommunen.")
    type_navn: str = felt("Typens navn", "Hva et slikt slag heter.")
    neste_fra: Dato | None = felt(
        "Neste fra", "Første dag neste gang, regnet fra dagen nettstedet ble bygd.", standard=None
    )
    neste_til: Dato | None = felt("Neste til", "Siste dag neste gang.", standard=None)


class JobbehovPost(Jobbehov):
    """A finding about the need for people; ``yrkeskoder`` are the codes in STYRK-08 of the occupations that have
    any."""

    adresse: str = ADRESSE
    tema_navn: str = felt("Temaets navn", "Hva temaet heter.")
    yrkeskoder: Mapping[str, tuple[Styrkkode, ...]] = felt(
        "Yrkeskoder", "Kodene i STYRK-08 for yrkene som har noen, etter navnet på yrket."
    )


class YrkePost(Yrke):
    """An occupation, with the digits of its level and field in NUS2000, and its page where the region needs it."""

    nus_niva: int | None = felt("Nivå i NUS2000", "Første siffer i koden for utdanningen.", standard=None)
    nus_fagfelt: int | None = felt("Fagfelt i NUS2000", "Andre siffer i koden for utdanningen.", standard=None)
    adresse: str | None = felt("Adresse", "Sida om yrket på portalen, der regionen trenger det.", standard=None)


class ReisetidPost(Reisetid):
    """How long it takes between two municipalities."""

    fra_navn: str = felt("Fra, navn", "Navnet på kommunen reisen går fra.")
    til_navn: str = felt("Til, navn", "Navnet på kommunen reisen går til.")


class StillingPost(Stilling):
    """An open vacancy; ``yrker`` are the ids of those in its title that the region needs."""

    kommune_navn: tuple[str, ...] = felt("Kommunenes navn", "De norske navnene på kommunene.")
    yrker: tuple[Slug, ...] = felt("Yrker", "Id-ene til yrkene i tittelen som regionen trenger.")


class TiltakPost(Tiltak):
    """A measure or a plan."""

    adresse: str = ADRESSE


class BidragPost(Bidrag):
    """A picture in a photo contest."""

    kommune_navn: str = felt("Kommunens navn", "Det norske navnet på kommunen.")
    lisensadresse: str | None = felt("Lisensens adresse", "Teksten til lisensen, der den har en.", standard=None)
    utgaver: tuple[UtgavePost, ...] = felt("Utgaver", "Størrelsene bildet er publisert i.")


class FotokonkurransePost(Fotokonkurranse):
    """A photo contest; ``fase`` is counted from the day of the build."""

    bidrag: tuple[BidragPost, ...] = felt("Bidrag", "Bildene som er med.", standard=())
    adresse: str = ADRESSE
    fase: Fase = felt("Fase", "Hvor langt konkurransen er kommet den dagen nettstedet ble bygd.")


class LenkePost(Lenke):
    """A link of one municipality, or of the whole region, that answers one of the newcomers' questions."""

    tema: str = felt("Tema", "Id-en til spørsmålet lenken svarer på.")
    tema_navn: str = felt("Temaets navn", "Hva spørsmålet heter.")
    kommune: str | None = felt("Kommune", "Id-en til kommunen. Uten den gjelder lenken hele regionen.", standard=None)
    kommune_navn: str | None = felt("Kommunens navn", "Det norske navnet på kommunen, der det er én.", standard=None)


class OppgavePost(Oppgave):
    """Something for the editors to do; ``endring`` is where the file is edited."""

    adresse: str = ADRESSE
    kommune_navn: str | None = felt("Kommunens navn", "Det norske navnet på kommunen, der det er én.", standard=None)
    endring: str | None = felt("Endring", "Der fila kan rettes.", standard=None)
