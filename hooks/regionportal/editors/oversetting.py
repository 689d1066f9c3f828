"""What is not said in another language, for whoever translates, and the mark of which words a translation is of."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from regionportal.feil import Sti
from regionportal.knowledge.oversettelsesoppgaver import plassen
from regionportal.kontekst import i_repoet
from regionportal.model import docsfil
from regionportal.model.felt import Merke, merkede
from regionportal.model.oversettelse import AV, Oversettelse, merke, oversettelser
from regionportal.model.post import Datafil
from regionportal.model.region import Region
from regionportal.model.slag import side_for
from regionportal.model.typer import Modell
from regionportal.reading.yaml12 import les


def mangler(region: Region, sprak: str) -> Iterator[str]:
    """A line for each page with something that is not said in the language: which fields, and how many of each. The
    pages with most come first."""
    sider: dict[str, Counter[str]] = defaultdict(Counter)
    for fil, _, hva in region.innhold:
        side = hva.side if isinstance(hva, Datafil) else side_for(fil) or ""
        sider[side].update(_felt_uten(hva, sprak))
    for side, felt in sorted(sider.items(), key=lambda en: (-en[1].total(), en[0])):
        if felt:
            yield f"/{side}: {', '.join(f'{navn} ({antall})' for navn, antall in felt.most_common())}"


def merk(region: Region, rot: Path, mappe: str, sprak: str) -> Iterator[tuple[str, int]]:
    """Write into each file which words its translations are of, where they do not say; every other line stays as it is.
    ``mappe`` is the folder of the region in the project ``rot``. Yields each file that was changed, and in how many
    places."""
    filer: dict[str, dict[Sti, Oversettelse]] = defaultdict(dict)
    for fil, sti, hva in region.innhold:
        for en in oversettelser(hva, sti):
            if en.sprak == sprak and en.blokk.umerket:
                egen_fil, der = plassen(region, fil, en.sti)
                filer[i_repoet(egen_fil, mappe)][*der, sprak] = en.blokk
    for fil, blokker in filer.items():
        innhold = (rot / fil).read_text("utf-8")
        nytt = _med_merker(innhold, blokker)
        if nytt != innhold:
            (rot / fil).write_text(nytt, "utf-8")
            yield fil, len(blokker)


def merk_docs(docs: Path, sprak: str) -> Iterator[str]:
    """The same in the pages of docs/. Yields each that was changed, by its path there."""
    for fil in sorted((docs / sprak).rglob("*.md")):
        sti = fil.relative_to(docs).as_posix()
        norsk = docs / (her := docsfil.i_spraket(sti)[1])
        if norsk.is_file():
            tekst = fil.read_text("utf-8")
            nytt = docsfil.med_av(tekst, merke(her, norsk.read_text("utf-8")))
            if nytt != tekst:
                fil.write_text(nytt, "utf-8")
                yield sti


def _med_merker(innhold: str, blokker: Mapping[Sti, Oversettelse]) -> str:
    """The file with the marks of the translations that stand in it. A block there may have a part of the fields alone:
    the rest stand in a file that regions share, which has their marks."""
    dokument, _ = les(innhold.encode(), "")
    if dokument is None:
        return innhold
    linjer = innhold.splitlines(keepends=True)
    stiene = {_med_nummer(dokument.verdi, sti): blokk for sti, blokk in blokker.items()}
    her = {
        sti: merkene
        for sti, blokk in stiene.items()
        if (merkene := blokk.rett_av({str(en[-1]) for en in dokument.linjer if en[:-1] == sti}))
    }
    for sti in sorted(her, key=dokument.linje, reverse=True):
        fra_for = dokument.linjer.get((*sti, AV))
        nummer = (fra_for or dokument.linje(sti)) - 1
        if fra_for:
            linjer[nummer] = re.sub(rf"\b{AV}: [a-p ]+[a-p]", f"{AV}: {her[sti]}", linjer[nummer], count=1)
        else:
            linjer[nummer] = _med_merke(linjer, nummer, str(sti[-1]), her[sti])
    nytt = "".join(linjer)
    nylest, _ = les(nytt.encode(), "")
    return nytt if nylest and _uten_merker(nylest.verdi) == _uten_merker(dokument.verdi) else innhold


def _med_nummer(verdi: object, sti: Sti) -> Sti:
    """The path with the number of an entry in place of its id."""
    if len(sti) < 2 or not isinstance(verdi, dict) or not isinstance(liste := verdi.get(sti[0]), list):
        return sti
    ider = [en.get("id") if isinstance(en, dict) else None for en in liste]
    return (sti[0], ider.index(sti[1]), *sti[2:]) if sti[1] in ider else sti


def _med_merke(linjer: list[str], nummer: int, sprak: str, merke: str) -> str:
    """The line where the block begins, with the mark in it or below it."""
    linje = linjer[nummer]
    if (klamme := re.search(rf"\b{sprak}: *\{{", linje)) is not None:
        return f"{linje[: klamme.end()]}{AV}: {merke}, {linje[klamme.end() :]}"
    neste = linjer[nummer + 1]
    return f"{linje}{neste[: len(neste) - len(neste.lstrip())]}{AV}: {merke}\n"


def _uten_merker(verdi: object) -> object:
    if isinstance(verdi, dict):
        return {navn: _uten_merker(en) for navn, en in verdi.items() if navn != AV}
    return [_uten_merker(en) for en in verdi] if isinstance(verdi, list) else verdi


def _felt_uten(verdi: object, sprak: str) -> Iterator[str]:
    """The name of each field that is not said in the language, in the record and all that it has."""
    if isinstance(verdi, Modell):
        if sprak in type(verdi).model_fields:
            yield from _uten(verdi, sprak)
        for navn, en in verdi:
            if navn != sprak:
                yield from _felt_uten(en, sprak)
    elif isinstance(verdi, Mapping | tuple):
        for en in verdi.values() if isinstance(verdi, Mapping) else verdi:
            yield from _felt_uten(en, sprak)


def _uten(hva: Modell, sprak: str) -> Iterator[str]:
    blokk, egennavn = getattr(hva, sprak), merkede(type(hva), Merke.EGENNAVN)
    for felt in merkede(type(hva), Merke.OVERSETTES):
        samme_navn = blokk is not None and felt in egennavn
        sagt = isinstance(norsk := getattr(hva, felt), str | tuple) and norsk
        if sagt and not samme_navn and not getattr(blokk, felt, None):
            yield felt
