"""A measure or a plan, with an owner and an honest state."""

from typing import Annotated, Literal

from regionportal.model.felles import MINST_EN, Dato, Ingress, Kilder, Markdown, Modell, Navn, Slug, Tekst, TidspunktFelt

Status = Literal["planlagt", "startet", "forsinket", "pauset", "stoppet", "fullfort"]


class Historie(Modell):
    """What happened, when, and where it says so."""

    dato: TidspunktFelt
    status: Status | None = None
    tekst: Tekst
    kilder: Kilder


class Tiltak(Modell):
    """One file data/tiltak/<id>.yml. Without kommuner it is a neighbour's plan that the region learns from."""

    id: Slug
    navn: Navn
    type: Literal["tiltak", "plan", "prosjekt"]
    status: Status
    eier: Navn
    samarbeid: tuple[Navn, ...] = ()
    kommuner: tuple[Slug, ...] = ()
    omrade: Navn
    malgrupper: tuple[Slug, ...] = ()
    del_av: Slug | None = None
    frist: TidspunktFelt | None = None
    ingress: Ingress
    tekst: Markdown | None = None
    historikk: Annotated[tuple[Historie, ...], *MINST_EN]
    kilder: Kilder
    oppdatert: Dato

    @property
    def fil(self) -> str:
        return f"data/tiltak/{self.id}.yml"

    @property
    def status_per(self) -> Historie:
        """The entry that the state was last set in."""
        return [post for post in self.historikk if post.status][-1]
