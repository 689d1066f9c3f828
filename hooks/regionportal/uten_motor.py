"""The whole site in a folder, without MkDocs or another engine: the same files, byte for byte."""

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from os.path import relpath
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from regionportal import portal
from regionportal.feil import Feil
from regionportal.ground.ombygging import Ombygging
from regionportal.ground.utlegg import legg_ut
from regionportal.model import docsfil
from regionportal.nettsted import AV_MOTOREN, Bygning
from regionportal.pages.docs import Docsside, Omformer, Tegnet, brutte, les_side
from regionportal.pages.skall import hode
from regionportal.reading import handskrevet
from regionportal.reading.oppsett import lag_oppsett, utvidelser

SITEKART = "sitemap.xml"


@dataclass(frozen=True, slots=True)
class Docs:
    """docs/ of a project: where each of its files lies, the pages among them in the order of MkDocs, and those as
    HTML."""

    filer: Mapping[str, Path]
    sider: Mapping[str, Docsside]
    tegnede: Mapping[str, Tegnet]


def kan_byttes(mappe: Path) -> bool:
    """Whether nothing is lost when the folder is built anew: it is not there, it is empty, or a site is in it."""
    innhold = {en.name for en in mappe.iterdir()} if mappe.is_dir() else set()
    return not mappe.is_file() and (not innhold or innhold >= AV_MOTOREN)


def bygg(
    prosjekt: portal.Prosjekt, felt: Mapping[str, Any], dag: date, klokka: datetime | None, ut: Path, prosesser: int = 1
) -> list[Feil]:
    """Build a project that nothing stops, with these fields of mkdocs.yml, and put it in the folder in place of what
    was there. With faults in the links of docs/, they are all that is made."""
    oppsett = lag_oppsett(felt)
    bygning = portal.bygg(prosjekt, oppsett, dag, klokka, prosesser)
    docs = _docs(prosjekt, bygning, utvidelser(felt))
    if feil := _brutte(docs, prosjekt.rot):
        return feil
    filer = _filer(docs, prosjekt.hjem, bygning, urlsplit(oppsett.adresse or "/").path, dag)
    ombygging = Ombygging(ut)
    ombygging.rydd()
    legg_ut(filer.items(), ombygging.ny)
    mangler = bygning.legg_ut(ombygging.ny, filer.keys(), med_sok=oppsett.sokeindeks)
    ombygging.bytt()
    ombygging.rydd()
    return [Feil("package.json", 1, "", en.removesuffix("."), "varsel") for en in mangler]


def _docs(prosjekt: portal.Prosjekt, bygning: Bygning, med: Mapping[str, Mapping[str, Any]]) -> Docs:
    egne, felles = prosjekt.hjem / "docs", prosjekt.rot / "docs"
    filer = {sti: egne / sti for sti in sorted(handskrevet.stier(egne), key=_plass)}
    filer |= {sti: felles / sti for sti in prosjekt.lante_sider}
    tekster = {sti: fil.read_text("utf-8-sig") for sti, fil in filer.items() if sti.endswith(".md")}
    lenket = docsfil.lenket(tekster.items())
    publisert = {sti: fil for sti, fil in filer.items() if docsfil.feil_ved(sti, lenket) is None}
    sider = {sti: les_side(sti, tekst) for sti, tekst in tekster.items()}
    laget = (*(en.docsfil for en in bygning.planer), *bygning.docs.speilede, *bygning.andre_stier)
    omformer = Omformer(med, frozenset({*publisert, *laget}))
    tegnede = {sti: omformer.tegn(side, bygning.docs.tekst.ferdig(side.markdown, sti)) for sti, side in sider.items()}
    return Docs(publisert, sider, tegnede)


def _plass(sti: str) -> tuple[Sequence[str], bool, str]:
    """Where a file comes in MkDocs: the index of a folder, the rest of it, and then the folders in it."""
    *mapper, navn = sti.split("/")
    return mapper, navn != "index.md", navn


def _brutte(docs: Docs, rot: Path) -> list[Feil]:
    def feil(sti: str, skrevet: str, melding: str) -> Feil:
        fil = docs.filer[sti]
        linje = fil.read_text("utf-8-sig").partition(f"({skrevet}")[0].count("\n") + 1
        return Feil(relpath(fil, rot), linje, "", melding)

    return [feil(*en) for en in brutte(docs.tegnede)]


def _filer(docs: Docs, hjem: Path, bygning: Bygning, rot: str, dag: date) -> dict[str, str | bytes | Path]:
    """What an engine writes: the pages of docs/ and their pictures, the page that is shown where there is none, and the
    site map."""
    filer: dict[str, str | bytes | Path] = {sti: fil for sti, fil in docs.filer.items() if sti not in docs.sider}
    for sti, side in docs.sider.items():
        tegnet = docs.tegnede[sti]
        hodet = hode(side.url, side.meta, relpath(docs.filer[sti], hjem), tegnet.tittel)
        filer[f"{side.url}index.html"] = bygning.docs.tegn(hodet, tegnet.html)
    sitekart = bygning.skall.sitekart(
        bygning.sitekart([side.url for side in docs.sider.values() if not side.meta.get("skjult")])
    )
    return filer | {
        "404.html": bygning.skall.ikke_funnet(rot),
        SITEKART: sitekart,
        f"{SITEKART}.gz": _pakket(sitekart, dag),
    }


def _pakket(tekst: str, dag: date) -> bytes:
    """As MkDocs packs it: the time in it is when the day began, UTC."""
    ut = BytesIO()
    with gzip.GzipFile(SITEKART, "wb", fileobj=ut, mtime=datetime.combine(dag, time(), UTC).timestamp()) as fil:
        fil.write(tekst.encode())
    return ut.getvalue()
