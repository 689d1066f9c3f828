"""What an entry says in other languages, when a layer is laid on it: field by field, and each field still of the words
that it was written for.

The block that comes out has one list of marks (``av``). A layer that changes the words of the record alone makes the
translation of the layer below old, and one that says both anew does not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from regionportal.model.oversettelse import AV, AVFORM, SPRAK, merke

Felter = Mapping[str, object]
Merker = Mapping[str, str | None]  # {field: the mark of the words that it is of; None where nobody has said}


def merkene(innslag: Felter, felter: Sequence[str]) -> dict[str, Merker]:
    """{language: the marks of what an entry says in it}, where ``felter`` may be translated."""
    return {sprak: _egne(innslag, blokk, felter) for sprak in SPRAK if isinstance(blokk := innslag.get(sprak), dict)}


def lagt_pa(
    under: Felter, over: Felter, merker: Mapping[str, Merker], felter: Sequence[str]
) -> tuple[dict[str, object], dict[str, Merker]]:
    """The entry with a layer on it, and the marks of its translations; ``merker`` are those of the entry below."""
    ny = {**under, **over}
    nye: dict[str, Merker] = {}
    for sprak in SPRAK:
        gammel, skrevet = under.get(sprak), over.get(sprak, {})
        if not isinstance(gammel, dict) or not isinstance(skrevet, dict):
            nye |= merkene({**ny, sprak: ny.get(sprak)}, felter)
            continue
        nye[sprak] = {**_da(merker.get(sprak, {}), under, over), **_egne(ny, skrevet, felter)}
        blokk = {navn: verdi for navn, verdi in {**gammel, **skrevet}.items() if navn != AV}
        feilskrevet = AV in skrevet and not re.fullmatch(AVFORM, str(skrevet[AV]))
        av = skrevet[AV] if feilskrevet else " ".join(dict.fromkeys(_av(ny, blokk, nye[sprak])))
        ny[sprak] = {AV: av, **blokk} if av else blokk
    return ny, nye


def _egne(innslag: Felter, blokk: Felter, felter: Sequence[str]) -> Merker:
    """The marks of a block, where the entry is as the layer that has the block knows it."""
    av = set(str(blokk.get(AV, "")).split())
    norsk = {navn: merke(navn, innslag[navn]) for navn in felter if navn in innslag}
    gamle = sorted(av - set(norsk.values()))
    return {navn: norsk[navn] if norsk.get(navn) in av else next(iter(gamle), None) for navn in blokk if navn in felter}


def _da(merker: Merker, under: Felter, over: Felter) -> Merker:
    """The marks of what stands below. What nobody has marked is of the words there, whatever comes in their place."""
    return {
        navn: merke(navn, under[navn]) if av is None and navn in over and navn in under else av
        for navn, av in merker.items()
    }


def _av(innslag: Felter, blokk: Felter, merker: Merker) -> Iterator[str]:
    """The mark of each field. What nobody has marked counts as of the words that are there, and has none where no
    other field is of words that have changed."""
    na = {navn: merke(navn, innslag[navn]) for navn in merker if navn in innslag}
    noe_er_gammelt = any(av is not None and av not in na.values() for av in merker.values())
    for navn in blokk:
        if av := merker.get(navn) or (na.get(navn) if noe_er_gammelt else None):
            yield av
