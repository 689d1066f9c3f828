"""A translation is of words that stand in the record: what has gone there, goes in the other language too."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad, Sti
from regionportal.model.felt import Merke, merkede, modell_ved
from regionportal.model.oversettelse import SPRAK
from regionportal.rules.skrevet import Skrevet


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    yield from _uten_norsk(post, post.felter, ())
    for sti, verdi, _ in post.merket:
        yield from _uten_norsk(post, verdi, sti)


def _uten_norsk(post: Skrevet, verdi: object, sti: Sti) -> Iterator[Merknad]:
    for sprak in SPRAK:
        blokk = verdi.get(sprak) if isinstance(verdi, dict) else None
        if not isinstance(verdi, dict) or not isinstance(blokk, dict):
            continue
        for felt in merkede(modell_ved(post.slag.modell, sti), Merke.OVERSETTES):
            if felt in blokk and felt not in verdi:
                yield Merknad(
                    f"er oversatt fra «{felt}», som ikke står her lenger. Ta bort oversettelsen, eller skriv «{felt}»",
                    (*sti, sprak, felt),
                )
