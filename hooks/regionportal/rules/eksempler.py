"""What ``portal ny-region`` wrote for someone to put a true thing in the place of, is told of until someone has."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.kommune import UTEN_PUNKT
from regionportal.model.post import EKSEMPEL
from regionportal.rules.skrevet import Skrevet


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    if str(post.felter.get("id", "")).startswith(EKSEMPEL):
        yield Merknad("er et eksempel, og folk ser det. Skriv noe som er sant, og gi fila et annet navn", ())
    senter = post.felter.get("senter")
    if isinstance(senter, dict) and senter.get("kilde") == UTEN_PUNKT:
        yield Merknad(
            "punktet er lagt midt i kommunen. Finn stedet i et kart, og rett lat, lon og kilde", ("senter", "kilde")
        )
