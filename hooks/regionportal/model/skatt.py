"""A treasure: something in the region that its people are proud of."""

from regionportal.model.felles import (
    Bilde,
    Dato,
    Ingress,
    Kilder,
    Markdown,
    Modell,
    Navn,
    Oversettelse,
    Sesong,
    Slug,
    Sted,
    Tekst,
)


class Skatt(Modell):
    """One file data/skatter/<kommune>/<id>.yml."""

    id: Slug
    kommune: Slug
    navn: Navn
    navn_samisk: Navn | None = None
    navn_kvensk: Navn | None = None
    kategori: Slug
    ogsa_kommuner: tuple[Slug, ...] = ()
    ingress: Ingress
    tekst: Markdown | None = None
    sted: Sted | None = None
    sesong: tuple[Sesong, ...] = ()
    tilgjengelighet: Tekst | None = None
    hensyn: Tekst | None = None
    merknad: Tekst | None = None
    passer_for: tuple[Slug, ...] = ()
    bilder: tuple[Bilde, ...] = ()
    kilder: Kilder
    sjekkes_innen: Dato | None = None
    oppdatert: Dato
    en: Oversettelse | None = None

    @property
    def fil(self) -> str:
        return f"data/skatter/{self.kommune}/{self.id}.yml"

    @property
    def kommuner(self) -> tuple[str, ...]:
        return (self.kommune, *self.ogsa_kommuner)
