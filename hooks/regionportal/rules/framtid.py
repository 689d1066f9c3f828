"""What has happened has not happened in the future."""

from collections.abc import Iterable, Iterator
from datetime import date

from regionportal.model.felles import Kilde
from regionportal.rules.utkast import Funn, Utkast
from regionportal.yaml12 import Sti


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    poster = (*utkast.skatter, *utkast.hendelser, *utkast.jobbehov, *utkast.tiltak, *utkast.kommuner)
    for post in poster:
        if post.oppdatert > dag:
            yield Funn(post.fil, _melding(post.oppdatert), ("oppdatert",))
        yield from _kilder(post.fil, ("kilder",), post.kilder, dag)
    for tiltak in utkast.tiltak:
        for nummer, historie in enumerate(tiltak.historikk):
            if historie.dato.forste_dag > dag:
                yield Funn(tiltak.fil, _melding(historie.dato), ("historikk", nummer, "dato"))
            yield from _kilder(tiltak.fil, ("historikk", nummer, "kilder"), historie.kilder, dag)


def _kilder(fil: str, sti: Sti, kilder: Iterable[Kilde], dag: date) -> Iterator[Funn]:
    for nummer, kilde in enumerate(kilder):
        if kilde.lest.forste_dag > dag:
            yield Funn(fil, _melding(kilde.lest), (*sti, nummer, "lest"))


def _melding(tid: object) -> str:
    return f"{tid} er ikke kommet ennå"
