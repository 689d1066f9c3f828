"""What the pages of docs/ fetch of the region: ``{region:navn}`` stands for its name, in code too, so that one guide is
true in every region."""

import re
from collections.abc import Iterator, Mapping

import shapely

from regionportal.ground.ordform import oppramsing
from regionportal.model.region import Region

SKRIVEMATE = "{region:navn}"
_HENT = re.compile(r"\{region:([a-z]+)\}")
_NESTEN = re.compile(r"\{\s*region\b[^{}\n]{0,80}\}?", re.IGNORECASE)


def ordene(region: Region) -> Mapping[str, str]:
    """{name: what it stands for in this region}"""
    vest, sor, ost, nord = map(round, shapely.total_bounds([en.flate for en in region.grenser]))
    return {
        "navn": region.om.navn,
        "fylke": region.om.fylke,
        "kommunene": oppramsing([en.navn for en in region.kommuner]),
        "kommune": region.kommuner[0].navn,
        "kommuneid": region.kommuner[0].id,
        "ider": ", ".join(f"`{en.id}`" for en in region.kommuner),
        "valg": "; ".join(en.navn for en in region.kommuner),
        "bredde": f"{sor}" if sor == nord else f"{sor} til {nord}",
        "lengde": f"{vest}" if vest == ost else f"{vest} til {ost}",
    }


def hentet(tekst: str) -> Iterator[tuple[int, str, str | None]]:
    """Where in the text something is fetched, as it is written, and its name: None for what is not written right."""
    for treff in _NESTEN.finditer(tekst):
        riktig = _HENT.fullmatch(treff[0])
        yield treff.start(), treff[0], riktig[1] if riktig else None


def med_henting(tekst: str, region: Region) -> str:
    """A text that is made for one region as one that fetches what lists its municipalities."""
    ord_ = ordene(region)
    for navn in ("ider", "valg"):
        tekst = tekst.replace(ord_[navn], f"{{region:{navn}}}")
    return tekst


def i_tekst(tekst: str, ord_: Mapping[str, str]) -> str:
    """The text with each in its place. A name that is not known stays as it is written."""
    return _HENT.sub(lambda treff: ord_.get(treff[1], treff[0]), tekst)
