"""A name stands once in a list of names, and an id once in a list of records."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad, Sti
from regionportal.rules.skrevet import Skrevet


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    for sti, verdi, _ in post.merket:
        if isinstance(verdi, list):
            yield from _like(sti, verdi)
    kommune, ogsa = post.felter.get("kommune"), post.felter.get("ogsa_kommuner")
    if isinstance(ogsa, list) and kommune in ogsa:
        yield Merknad(f"«{kommune}» er alt kommunen den hører til", ("ogsa_kommuner", ogsa.index(kommune)))


def _like(sti: Sti, liste: list[object]) -> Iterator[Merknad]:
    sett = set()
    for nummer, en in enumerate(liste):
        navn, plass = (en.get("id"), (*sti, nummer, "id")) if isinstance(en, dict) else (en, (*sti, nummer))
        if isinstance(navn, str):
            if navn in sett:
                yield Merknad(f"«{navn}» står to ganger", plass)
            sett.add(navn)
