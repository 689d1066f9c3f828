"""A measure or a plan, with an owner and an honest state."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.felles import Brodtekst, Ingress, Kilder, Kommuneid, Malgruppeid, Oppdatert, Tiltaksid
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Plass, Post
from regionportal.model.tid import TidspunktFelt
from regionportal.model.typer import Modell, Navn, Setninger

Tiltakstype = Literal["tiltak", "plan", "prosjekt"]
Status = Literal["planlagt", "startet", "forsinket", "pauset", "stoppet", "fullfort", "ukjent"]
UKJENT: Status = "ukjent"


@oversettes
class Historie(Modell):
    """What happened, when, and where it says so."""

    dato: Annotated[TidspunktFelt, Merke.FORTID, Merke.KJENNETEGN] = felt(
        "Når", "Dagen, måneden eller året det skjedde.", "2014-05-19"
    )
    status: Status | None = felt("Ny status", "Når dette endret hvordan det står til.", standard=None)
    tekst: Annotated[Setninger, Merke.LOPENDE, Merke.OVERSETTES] = felt(
        "Hva som skjedde", "Én eller to setninger.", "Hele prosjektet var avsluttet."
    )
    kilder: Kilder
    en: PaEngelsk = None


@oversettes
class Tiltak(Post):
    """One measure or plan. Without kommuner it is a neighbour's plan that the region learns from."""

    plass = Plass("data/tiltak/{id}.yml", "tiltak/{id}/")

    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN, Merke.OVERSETTES] = felt(
        "Navn", "Hva det heter.", "Skattejakten"
    )
    type: Tiltakstype = felt("Type", "Om det er et tiltak, en plan eller et prosjekt.")
    status: Status = felt(
        "Status",
        "Hvordan det står til i dag, ærlig. Den samme som den siste i historikken, eller «ukjent» når ingen kilde sier "
        "det.",
    )
    eier: Navn = felt("Eier", "Hvem som har ansvaret: et kontor eller et lag, ikke en person.", "Nordvik regionråd")
    eier_til: Annotated[TidspunktFelt | None, Merke.FORTID] = felt(
        "Eieren fantes til",
        "Når eieren ble borte, når den ikke finnes lenger: år, måned eller dag. Da blir ingen bedt om å spørre den.",
        2019,
        standard=None,
    )
    eier_i_dag: Navn | None = felt(
        "Eier i dag", "Den som har tatt over, når eieren ikke finnes lenger.", "Nordvik kommune", standard=None
    )
    samarbeid: tuple[Navn, ...] = felt("Samarbeider med", "Andre som er med.", standard=())
    kommuner: tuple[Kommuneid, ...] = felt(
        "Kommuner", "Kommunene som er med. Tom for en nabos plan som vi kan lære av.", standard=()
    )
    omrade: Navn = felt("Område", "Hvor det gjelder.", "Nordvik")
    malgrupper: tuple[Malgruppeid, ...] = felt("Målgrupper", "Hvem det er for.", standard=())
    del_av: Tiltaksid | None = felt("Del av", "Planen eller prosjektet det hører til.", standard=None)
    frist: TidspunktFelt | None = felt(
        "Frist", "Når det skal være ferdig: år, måned eller dag.", "2027-06", standard=None
    )
    ingress: Ingress
    tekst: Brodtekst = None
    historikk: Annotated[tuple[Historie, ...], Merke.ANDRES] = felt(
        "Historikk",
        "Hva som har skjedd, det eldste først. Bare et tiltak som ingen vet hvordan det står til med, kan være uten.",
        standard=(),
    )
    kilder: Kilder
    oppdatert: Oppdatert
    en: PaEngelsk = None

    @property
    def svarer(self) -> str | None:
        """Who can be asked of it: the owner, or who came after it. None where the owner is gone, and nobody came."""
        return self.eier_i_dag or (None if self.eier_til else self.eier)

    @property
    def avsluttet(self) -> bool:
        """Whether no more will come of it, done or not."""
        return self.status in ("fullfort", "stoppet")

    def over_fristen(self, dag: date) -> bool:
        """Whether it should be done by that day, and nobody has said that it is."""
        return self.frist is not None and self.frist.siste_dag < dag and not self.avsluttet

    @property
    def sist_nytt(self) -> Historie | None:
        """The entry that the state was last set in; of one that nobody knows the state of, the last that is known."""
        med_status = [post for post in self.historikk if post.status or self.status == UKJENT]
        return med_status[-1] if med_status else None

    @model_validator(mode="after")
    def _en_historie(self) -> Self:
        if not self.historikk and self.status != UKJENT:
            raise PydanticCustomError("felt:historikk", "mangler. Uten den er status «ukjent»")
        return self
