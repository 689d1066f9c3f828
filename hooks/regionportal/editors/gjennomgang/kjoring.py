"""Two projects become one review."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from regionportal.editors.gjennomgang import (
    har_vart,
    ikke_oppdatert,
    like,
    samme_dato,
    samme_kveld,
    tung_tekst,
    uten_bilde,
    uten_tittel,
)
from regionportal.editors.gjennomgang.endringer import Endring, endrede_sider, endret_felles, endringer
from regionportal.editors.gjennomgang.forslag import Forslag
from regionportal.feil import Feil
from regionportal.kontekst import FELLES
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.reading import handskrevet
from regionportal.reading.lesing import feil_ved
from regionportal.reading.load import les_innhold

INNHOLD, MASKINENS = ("data/", "docs/", f"{FELLES}/", "regioner/"), "data/status/"
REGLER = (
    like.regel,
    samme_kveld.regel,
    har_vart.regel,
    ikke_oppdatert.regel,
    samme_dato.regel,
    uten_bilde.regel,
    uten_tittel.regel,
    tung_tekst.regel,
)


@dataclass(frozen=True)
class Gjennomgang:
    """What the proposal changes, its faults, what is worth a look, what the new addresses answered, if they were asked,
    and the files that are not content."""

    endringer: tuple[Endring, ...]
    feil: tuple[Feil, ...] = ()
    varsler: tuple[Feil, ...] = ()
    svar: Mapping[str, Lenkesvar] = field(default_factory=dict)
    utenfor: tuple[str, ...] = ()

    @property
    def funn(self) -> list[Feil]:
        return sorted((*self.feil, *self.varsler))


def gjennomga(
    rot: Path, mot: Path, dag: date, *, endret: Sequence[str] = (), av_folk: bool = True
) -> tuple[Gjennomgang, Forslag]:
    """The project as it is now against another copy of it, and what the rules saw. Faults are told of wherever they
    are, warnings only in what is new or changed. ``endret`` are all files of the repository that the proposal changes,
    as far as they are known; ``av_folk``: it is not made by a workflow of ours. No network."""
    gammel, ny = (les_innhold(prosjekt / "data", dag) for prosjekt in (mot, rot))
    alle = (*endringer(gammel, ny), *endret_felles(mot, rot), *endrede_sider(mot, rot))
    forslag = Forslag(gammel, ny, frozenset(en.fil for en in alle if en.slag != "fjernet"), dag)
    funn = [*ny.funn, *(handskrevet.sjekk(rot / "docs", ny.region, dag) if ny.region else ())]
    varsler = {*(en for en in funn if not en.stopper and en.fil in forslag.endrede), *_varsler(forslag)}
    feil = (*(en for en in funn if en.stopper), *(_maskinens(alle) if av_folk else ()))
    return Gjennomgang(alle, feil, tuple(sorted(varsler)), utenfor=_utenfor(endret)), forslag


def _utenfor(filer: Sequence[str]) -> tuple[str, ...]:
    """Those of the files that are no content."""
    return tuple(sorted(fil for fil in filer if not fil.startswith(INNHOLD)))


def _maskinens(alle: Sequence[Endring]) -> Iterator[Feil]:
    """A file that a program writes says what it saw, and people are led by it."""
    for endring in alle:
        if endring.fil.startswith(MASKINENS):
            yield Feil(endring.fil, 1, "", "fila skrives av portalens egne kjøringer. Ta den ut av forslaget")


def _varsler(forslag: Forslag) -> Iterator[Feil]:
    for regel in REGLER:
        for funn in regel(forslag):
            yield feil_ved(funn.fil, forslag.ny.dokumenter.get(funn.fil), funn.sti, funn.melding, "varsel")
