"""The files of the site that are neither pages nor photos: open data, what people follow, pictures, sheets, and what
the search needs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from regionportal.artefact import Planlagt
from regionportal.drawing.delebilde import delebilder
from regionportal.exports import alle as eksporter
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import EGET
from regionportal.pages import lisenser, rediger, regneark, sok, sokesider, tegninger
from regionportal.pages.side import Del, Side
from regionportal.pages.tegner import Tegner


def andre_filer(
    alle: Mapping[str, Kunnskap], planer: Sequence[Side], tegner: Callable[[str], Tegner], overstyringer: Path
) -> Iterator[Planlagt]:
    """All but the pages and the photos."""
    kunnskap = alle[EGET]
    yield from eksporter.filer(kunnskap)
    yield from regneark.filer(kunnskap)
    yield from (Planlagt(f"delebilder/{navn}.png", lag) for navn, lag in delebilder(kunnskap.region))
    yield from tegninger.motiver(kunnskap.region, overstyringer.parent)
    for sprak in alle:
        if sprak != EGET:
            yield from eksporter.i_spraket(alle[sprak])
        yield from _sok(alle[sprak], planer, partial(tegner, sprak))
    yield from rediger.filer(kunnskap, partial(tegner, EGET))
    yield Planlagt("lisenser.txt", lisenser.som_tekst)


def _sok(kunnskap: Kunnskap, planer: Sequence[Side], tegner: Callable[[], Tegner]) -> Iterator[Planlagt]:
    """What the search needs in a language, but for the index of what stands in the pages."""
    mappe = kunnskap.kontekst.sprakmappe
    spurt = Del("_sok", {"spurt": sok.mest_spurt(kunnskap.region)})
    yield Planlagt(f"{mappe}sok/sider.json", lambda: sokesider.sider(kunnskap, planer))
    yield Planlagt(f"{mappe}sok/dialog.txt", lambda: tegner().del_(spurt, ""))
