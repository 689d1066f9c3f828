"""The hand-written pages of docs/: the rates that they fetch, and the sums that stand in them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from regionportal.feil import Feil
from regionportal.model.markdown.mkdocs import docs as som_docs
from regionportal.model.region import Region
from regionportal.model.satstekst import hentet
from regionportal.rules.belop_i_tekst import belop_i, melding
from regionportal.rules.satser_i_tekst import feil_i


def sjekk(docs: Path, region: Region, dag: date) -> list[Feil]:
    """Every fault and warning, as the same texts in data/ would have."""
    sider = ((sti, f"{docs.name}/{sti.relative_to(docs).as_posix()}") for sti in docs.rglob("*.md") if not sti.is_dir())
    return sorted(en for sti, navn in sider for en in _funn(sti, navn, region, dag))


def _funn(sti: Path, navn: str, region: Region, dag: date) -> Iterator[Feil]:
    if sti.is_symlink():
        yield Feil(navn, 1, "", "lenker til andre filer (symlinks) brukes ikke her")
        return
    innhold = sti.read_bytes()
    try:
        tekst = innhold.decode()
    except UnicodeDecodeError as e:
        yield Feil(
            navn, innhold.count(b"\n", 0, e.start) + 1, "", "fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8"
        )
        return
    for plass, skrevet, sats in hentet(tekst, som_docs):
        if feil := feil_i(skrevet, sats, frozenset(region.sats)):
            yield Feil(navn, _linje(tekst, plass), "", feil)
    for plass, belop in belop_i(tekst, dag, som_docs):
        yield Feil(navn, _linje(tekst, plass), "", melding(belop), "varsel")


def _linje(tekst: str, plass: int) -> int:
    return tekst.count("\n", 0, plass) + 1
