"""What is picked for a page: today's treasures, what is on next, what a municipality needs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from regionportal.drawing.vis import liten_forbokstav
from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.henvendelse import Henvendelse, alle_roller, henvendelse
from regionportal.knowledge.kalender import Forekomst
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.model.hendelse import Hendelse
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.skatt import Skatt
from regionportal.pages.filter import i_bruk

UTEN_BYGG, GANGER = (
    timedelta(days=91),
    21,
)  # how long a page carries its events on by itself, and how many times of each
FLEST_SLAG = 4  # in a sentence
TETTEST = {"kommune": 0, "region": 1, "fylke": 2, "landsdel": 3}


@dataclass(frozen=True, slots=True)
class Naerliv:
    """What living in a municipality means, as other pages tell it in short. What is empty they leave out."""

    kommune: Kommune
    behov: Sequence[Jobbehov]
    kommende: Sequence[Sequence[Forekomst]]
    vanligvis: Sequence[Hendelse]
    spor: Henvendelse
    skatter: Sequence[Skatt] = ()


def naerliv_for_jobb(kunnskap: Kunnskap) -> Mapping[str, Naerliv]:
    """The same to whoever comes for a job: treasures in place of the needs, and whom to ask of jobs."""
    region, dag = kunnskap.region, kunnskap.kontekst.dag
    om_jobb = [tema.id for tema in region.stillingstemaer]
    return {
        id_: replace(
            liv,
            behov=(),
            spor=henvendelse(liv.kommune, *om_jobb),
            skatter=dagens_skatter(
                [skatt for skatt in region.skatter if id_ in skatt.kommuner], dag, 3, region.naturkategorier
            ),
        )
        for id_, liv in naerliv(kunnskap).items()
    }


def naerliv(kunnskap: Kunnskap) -> Mapping[str, Naerliv]:
    """For each municipality the closest findings, the next events and the usual ones, a few of each."""
    return {
        kommune.id: Naerliv(
            kommune,
            behov_for(kunnskap.region.om_arbeid, kommune.id)[:3],
            med_ganger(kunnskap, [en for en in kunnskap.kommende if kommune.id in en.hendelse.kommuner][:3]),
            [en for en in kunnskap.uten_dato if kommune.id in en.kommuner and en.maned][:3],
            alle_roller(kommune),
        )
        for kommune in kunnskap.region.kommuner
    }


def med_ganger(kunnskap: Kunnskap, forste: Iterable[Forekomst]) -> list[Sequence[Forekomst]]:
    """Each of these next occurrences with those that come after it, for a page that has not been built for weeks."""
    siste = kunnskap.kontekst.dag + UTEN_BYGG
    return [
        [en, *(senere for senere in kunnskap.forekomster[en.hendelse.id][1:GANGER] if senere.fra <= siste)]
        for en in forste
    ]


def behov_for(jobbehov: Iterable[Jobbehov], kommune: str) -> list[Jobbehov]:
    """The findings that cover a municipality: its own first, then wider areas; within each, the newest."""
    treff = (behov for behov in jobbehov if kommune in behov.omrade.kommuner)
    return sorted(treff, key=lambda behov: (TETTEST[behov.omrade.niva], -behov.ar.siste, behov.id))


def viktigste_behov(jobbehov: Iterable[Jobbehov], antall: int) -> list[Jobbehov]:
    """The newest findings that name occupations, one for each subject before a second of any."""
    treff = sorted(
        (behov for behov in jobbehov if behov.yrker),
        key=lambda behov: (-behov.ar.siste, TETTEST[behov.omrade.niva], behov.id),
    )
    forst = {behov.tema: behov for behov in reversed(treff)}
    return [*(en for en in treff if forst[en.tema] is en), *(en for en in treff if forst[en.tema] is not en)][:antall]


def dagens_rekkefolge(kommuner: Sequence[Kommune], dag: date) -> list[Kommune]:
    """The municipalities from another one each day, so that none is always the last."""
    forst = dag.toordinal() % len(kommuner)
    return [*kommuner[forst:], *kommuner[:forst]]


def skatteslag(kunnskap: Kunnskap) -> str:
    """The kinds of treasures that there are, as running text: «mat, historie og natur». Empty when there are none."""
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    kategorier = i_bruk(region.om.kategorier, ([region.kategori[skatt.kategori]] for skatt in region.skatter))
    navn = (liten_forbokstav(kunnskap.ord(en, "navn")) for en in kategorier)
    return oppramsing(navn, _(" og ").strip())


def hendelsesslag(kunnskap: Kunnskap) -> str:
    """The commonest kinds of events, as running text: «festivaler, markeder og idrett». Empty when there are none."""
    region, _ = kunnskap.region, kunnskap.kontekst.gettext
    antall = Counter(hendelse.type for hendelse in region.hendelser)
    vanligst = sorted((en for en in region.om.hendelsestyper if antall[en.id]), key=lambda en: -antall[en.id])
    navn = (kunnskap.ord(en, "flertall" if en.flertall else "navn") for en in vanligst[:FLEST_SLAG])
    return oppramsing(map(liten_forbokstav, navn), _(" og ").strip())


def dagens_skatter(skatter: Sequence[Skatt], dag: date, antall: int, natur: Set[str]) -> list[Skatt]:
    """Treasures that change from day to day: at most a third of them of the kinds in ``natur``, and no kind or
    municipality twice before the others have had their turn."""
    terning = Random(dag.toordinal())
    kandidater = terning.sample(skatter, len(skatter))
    valgt: list[Skatt] = []
    brukt: Counter[tuple[str, str]] = Counter()
    while kandidater and len(valgt) < antall:
        full_av_natur = sum(skatt.kategori in natur for skatt in valgt) >= antall // 3
        mulige = [skatt for skatt in kandidater if not (full_av_natur and skatt.kategori in natur)]
        if not mulige:
            break
        neste = min(mulige, key=lambda skatt: (brukt["kommune", skatt.kommune], brukt["kategori", skatt.kategori]))
        valgt.append(neste)
        brukt.update([("kommune", neste.kommune), ("kategori", neste.kategori)])
        kandidater.remove(neste)
    return valgt
