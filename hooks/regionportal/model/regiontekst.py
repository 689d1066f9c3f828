"""What the pages of docs/ fetch of the region: ``{region:navn}`` stands for its name, in code too, so that one guide is
true in every region."""

import re
from collections.abc import Iterator, Mapping

import shapely

from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrivemate import som_slug
from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Senter
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt

SKRIVEMATE = "{region:navn}"
FILER: Mapping[str, type[Skatt] | type[Hendelse]] = {
    "skattefila": Skatt,
    "hendelsefila": Hendelse,
}  # what fetches a whole file, and the kind that it is of
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
        **dict(_om_stedet(region.kommuner[0].senter)),
        **dict.fromkeys(FILER, "# Her kommer den første dere skriver."),
        **dict(_om_skatten(region)),
    }


def forste(region: Region, navn: str) -> Skatt | Hendelse | None:
    """The record whose file that word fetches: the first of its kind, by the order of the municipalities, whose file
    has the name that the form would give it."""
    plass = {kommune: nummer for nummer, kommune in enumerate(region.om.kommuner)}

    def nokkel(post: Skatt | Hendelse) -> tuple[bool, int, str]:
        return som_slug(post.navn) != post.id, plass.get(post.hjemkommune, len(plass)), post.id

    return min(region.av(FILER[navn]), key=nokkel, default=None)


def forste_skatt(region: Region) -> Skatt | None:
    """The treasure that the guide tells of."""
    post = forste(region, "skattefila")
    return post if isinstance(post, Skatt) else None


def _om_stedet(senter: Senter) -> Iterator[tuple[str, str]]:
    """A place with its point, in the two ways that people write one."""
    yield "sted", senter.navn
    yield "punkt", f"{senter.lat}, {senter.lon}"
    yield "gradpunkt", f"{_i_grader(senter.lat)}N {_i_grader(senter.lon)}Ø"


def _i_grader(grader: float) -> str:
    sekunder = round(grader * 3600)
    return f"{sekunder // 3600}°{sekunder % 3600 // 60}'{sekunder % 60}\""


def _om_skatten(region: Region) -> Iterator[tuple[str, str]]:
    """What the guide says of the first treasure; of a made-up one where there is none yet."""
    skatt = forste_skatt(region)
    navn, id_ = (skatt.navn, skatt.id) if skatt else ("Nordbreen", "nordbreen")
    kommune = region.kommune[skatt.kommune] if skatt else region.kommuner[0]
    yield "skatt", _i_celle(navn)
    yield "skattfil", Skatt.plass.fil.format(kommune=kommune.id, id=id_)
    yield "skattkommune", kommune.navn
    yield "skattkategori", region.kategori[skatt.kategori].navn if skatt else region.om.kategorier[0].navn
    yield "skattingress", _i_celle(skatt.ingress if skatt else "Det er to timer å gå til breen.")
    yield "skattkilde", str(skatt.kilder[0].url if skatt else "https://www.eksempel.no/nordbreen")


def _i_celle(tekst: str) -> str:
    """As a table of Markdown has it in one cell."""
    return " ".join(tekst.split()).replace("|", "\\|")


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
