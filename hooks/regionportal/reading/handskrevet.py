"""The hand-written pages of docs/: the files that lie there, and what stands in them."""

import os
from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date
from pathlib import Path

from regionportal.feil import Feil
from regionportal.model import docsfil
from regionportal.model.markdown.mkdocs import docs as som_docs
from regionportal.model.region import Region
from regionportal.model.satstekst import hentet
from regionportal.reading.leselager import Leselager
from regionportal.reading.skjult import BEGYNNER_MED_PUNKTUM, SYMLINK
from regionportal.reading.storrelse import STORST_BYTE, for_stor
from regionportal.rules import andres_kommuner, docs_i_spraket, region_i_tekst, sideinnhold
from regionportal.rules.belop_i_tekst import belop_i, melding
from regionportal.rules.satser_i_tekst import feil_i


def sjekk(
    docs: Path, region: Region, dag: date, lager: Leselager | None = None, *, felles: Path | None = None
) -> list[Feil]:
    """Every fault and warning: of files that may not lie there, and, as the same texts in data/ would have, of what
    stands in the pages. What is known from before is of the same day. ``felles`` is the folder that the region shows
    pages from where it has none of its own, with its own pictures."""
    funn: list[Feil] = []
    tekster: dict[str, str] = {}
    filer = list(_filer(docs, funn))
    for sti in filer:
        if sti.endswith(".md") and (tekst := _les(docs, sti, funn)) is not None:
            tekster[sti] = tekst
    i_spraket = docs_i_spraket.funn(tekster, region.om.sprak)
    funn += [Feil(_navn(docs, sti), 1, "", galt, alvor) for sti, galt, alvor in i_spraket]
    andres = _tekstene(felles, lante(felles, docs, region.om.sprak)) if felles else ()
    funn += _om_filene(docs, filer, docsfil.lenket([*tekster.items(), *andres]))
    lager = lager or Leselager(dag)
    for sti, tekst in tekster.items():
        navn, alt = _navn(docs, sti), "\n".join((*sorted(region.sats), *region.kommune, tekst)).encode()
        if lager.er_i_orden(navn, alt):
            continue
        if i_teksten := list(_i_teksten(navn, tekst, region, dag)):
            funn += i_teksten
        else:
            lager.husk_i_orden(navn, alt)
    return sorted(funn)


def stier(docs: Path) -> list[str]:
    """The paths of all files that may be read there."""
    return list(_filer(docs, []))


def lante(docs: Path, egne: Path, sprakene: Sequence[str]) -> list[str]:
    """The paths of the pages there, in the languages of the region, that another folder has none of its own for; none
    of the folder itself. A page that it has itself is not borrowed in another language either."""
    har = set(stier(egne))
    sider = ((sti, *docsfil.i_spraket(sti)) for sti in stier(docs) if sti.endswith(".md"))
    return [sti for sti, sprak, her in sider if har.isdisjoint((sti, her)) and sprak in (None, *sprakene)]


def _tekstene(docs: Path, sider: Iterable[str]) -> Iterator[tuple[str, str]]:
    yield from ((sti, (docs / sti).read_text("utf-8", "replace")) for sti in sider)


def _om_filene(docs: Path, filer: Iterable[str], vist: Set[str]) -> Iterator[Feil]:
    """Of those that may not lie there, where the pages show the files ``vist``."""
    adresser: dict[str, str] = {}
    for sti in filer:
        feil = docsfil.feil_ved(sti, vist)
        if sti.endswith(".md") and (andre := adresser.setdefault(docsfil.side(sti), sti)) != sti:
            feil = f"har samme adresse som docs/{andre}. Gi den ene et annet navn"
        if feil:
            yield Feil(_navn(docs, sti), 1, "", feil)


def _navn(docs: Path, sti: str) -> str:
    return f"{docs.name}/{sti}"


def _filer(docs: Path, funn: list[Feil]) -> Iterator[str]:
    """The paths of all files, sorted, but for those that there is something wrong with."""
    for mappe, undermapper, filer in os.walk(docs):
        undermapper.sort()
        for navn in sorted([*filer, *(en for en in undermapper if Path(mappe, en).is_symlink())]):
            hele = Path(mappe, navn)
            sti = hele.relative_to(docs).as_posix()
            if hele.is_symlink():
                funn.append(Feil(_navn(docs, sti), 1, "", SYMLINK))
            elif navn.startswith("."):
                funn.append(Feil(_navn(docs, sti), 1, "", BEGYNNER_MED_PUNKTUM, "varsel"))
            elif stor := for_stor(_navn(docs, sti), hele, STORST_BYTE if sti.endswith(".md") else docsfil.STORST_BYTE):
                funn.append(stor)
            else:
                yield sti


def _les(docs: Path, sti: str, funn: list[Feil]) -> str | None:
    innhold = (docs / sti).read_bytes()
    try:
        return innhold.decode()
    except UnicodeDecodeError as e:
        linje = innhold.count(b"\n", 0, e.start) + 1
        funn.append(Feil(_navn(docs, sti), linje, "", "fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8"))
        return None


def _i_teksten(navn: str, tekst: str, region: Region, dag: date) -> Iterator[Feil]:
    tungt = [Feil(navn, _linje(tekst, plass), "", galt) for plass, galt in sideinnhold.for_tungt(tekst)]
    if tungt:
        yield from tungt
        return
    for plass, galt in sideinnhold.funn(tekst):
        yield Feil(navn, _linje(tekst, plass), "", galt)
    for plass, skrevet, sats in hentet(tekst, som_docs):
        if feil := feil_i(skrevet, sats, frozenset(region.sats)):
            yield Feil(navn, _linje(tekst, plass), "", feil)
    for plass, galt in region_i_tekst.funn(tekst, region):
        yield Feil(navn, _linje(tekst, plass), "", galt)
    for plass, galt in andres_kommuner.funn(tekst, region):
        yield Feil(navn, _linje(tekst, plass), "", galt, "varsel")
    for plass, belop in belop_i(tekst, dag, som_docs):
        yield Feil(navn, _linje(tekst, plass), "", melding(belop), "varsel")


def _linje(tekst: str, plass: int) -> int:
    return tekst.count("\n", 0, plass) + 1
