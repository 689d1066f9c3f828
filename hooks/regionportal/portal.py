"""The front door. ``les`` reads a project and tells of every fault; ``lag`` makes every file of its site."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from regionportal.artefact import Artefact
from regionportal.bilder.lager import LAGER, husk_kjente, les_kjente
from regionportal.feil import Feil, antall_feil
from regionportal.kontekst import EGET, FELLES, Kontekst, endring, i_repoet
from regionportal.model.region import Region
from regionportal.reading import eiere, handskrevet, regionmappe
from regionportal.reading.leselager import les_lager
from regionportal.reading.load import les_innhold
from regionportal.reading.oppsett import Oppsett

if TYPE_CHECKING:
    from regionportal.nettsted import Bygning

OVERSTYRINGER = Path("overrides")  # how the site looks
MALER = OVERSTYRINGER / "sider"


@dataclass(frozen=True, slots=True)
class Prosjekt:
    """A project as it was read: the folder, the region where its data are sound, photos, every fault and warning, and
    the folder of the region's own data/ and docs/, which may be another."""

    rot: Path
    region: Region | None
    funn: list[Feil]
    bilder: list[Artefact] = field(default_factory=list)
    hjem: Path = Path()

    @property
    def feil(self) -> list[Feil]:
        """What stops it."""
        return [en for en in self.funn if en.stopper]

    @property
    def hel(self) -> Region:
        """The region of a project that nothing stops. ``ValueError`` for another."""
        if self.region is None or self.feil:
            raise ValueError(antall_feil(self.feil))
        return self.region

    @property
    def foran(self) -> str:
        """What the names of the region's files begin with in the repository."""
        return regionmappe.foran(self.rot, self.hjem)

    @property
    def lante_sider(self) -> list[str]:
        """The pages of the project's docs/ that the region has none of its own for. Its pictures are of that region."""
        if not self.foran or not self.region:
            return []
        return handskrevet.lante(self.rot / "docs", self.hjem / "docs", self.region.om.sprak)

    @property
    def docs(self) -> list[str]:
        """The files of docs/, with those that are borrowed."""
        return [*handskrevet.stier(self.hjem / "docs"), *self.lante_sider]


def les(rot: Path, dag: date, *, hjem: Path | None = None, prosesser: int = 1, med_bilder: bool = False) -> Prosjekt:
    """data/ and docs/ as they are on the day; with photos, these are made too, which may find faults of their own.
    ``hjem`` is where they lie, when that is not ``rot``.

    The result does not depend on how many processes read.
    """
    hjem = hjem or rot
    leselager = les_lager(hjem, dag)
    felles = rot / FELLES
    innhold = les_innhold(hjem / "data", dag, prosesser, les_kjente(hjem / LAGER), leselager, felles)
    region, funn = innhold.region, [*innhold.funn, *regionmappe.samme_id(rot, hjem)]
    docs, bilder = rot / "docs", list[Artefact]()
    if region is not None:
        husk_kjente(hjem / LAGER, region.bilder)
        bilder, i_bildene = _bilder(region, hjem / LAGER, prosesser) if med_bilder else ([], [])
        funn = [*funn, *handskrevet.sjekk(hjem / "docs", region, dag, leselager, felles=docs), *i_bildene]
        if med_bilder:
            leselager.lagre(hjem)
    foran = regionmappe.foran(rot, hjem)
    i_andre = list(eiere.sjekk(rot, foran, region)) if region is not None else []
    return Prosjekt(rot, region, [*(replace(en, fil=i_repoet(en.fil, foran)) for en in funn), *i_andre], bilder, hjem)


def _bilder(region: Region, lager: Path, prosesser: int) -> tuple[list[Artefact], list[Feil]]:
    from regionportal.bilder.utgivelse import utgi  # what makes pictures, which `sjekk` does not wait for

    return utgi(region, lager, prosesser)


def lag(prosjekt: Prosjekt, kontekst: Kontekst, prosesser: int = 1) -> list[Artefact]:
    """Every file of the site that follows from data/. The result does not depend on how many processes draw."""
    from regionportal.knowledge.kunnskap import Kunnskap  # templates and formats, which `sjekk` does not wait for
    from regionportal.nettsted import artefacts

    return [*artefacts(Kunnskap(prosjekt.hel, kontekst), prosjekt.rot / MALER, prosesser), *prosjekt.bilder]


def bygg(
    prosjekt: Prosjekt,
    oppsett: Oppsett,
    dag: date,
    klokka: datetime | None,
    prosesser: int = 1,
    *,
    lever: bool = False,
) -> "Bygning":
    """The same as whole pages, each in the shell of the site: begun, to be laid out when all is well. ``lever`` is set
    while a server shows the site to whoever writes."""
    from regionportal.knowledge.kunnskap import Kunnskap
    from regionportal.nettsted import begynn
    from regionportal.pages.egne_filer import EGNE
    from regionportal.pages.skall import Nettsted, menyen

    rot, om = prosjekt.rot, prosjekt.hel.om
    kontekst = lag_kontekst(rot, dag, klokka, oppsett.adresse, oppsett.repo, mappe=prosjekt.foran)
    nettsted = Nettsted(
        navn=om.navn,
        tidssone=om.tidssone,
        meny=menyen(oppsett.meny),
        favicon=oppsett.favicon,
        logo=(rot / OVERSTYRINGER / oppsett.logo).read_text("utf-8"),
        delekort=oppsett.delekort,
        eier=om.eier,
        sprak=om.sprak,
        lever=lever,
    )
    kunnskap = Kunnskap(prosjekt.hel, kontekst)
    egne = ((sti, rot / OVERSTYRINGER / sti) for sti in EGNE)
    return begynn(
        kunnskap,
        rot,
        nettsted,
        hjem=prosjekt.hjem,
        bilder=prosjekt.bilder,
        kopier=(*egne, *_biblioteker(rot)),
        docs=prosjekt.docs,
        prosesser=prosesser,
    )


def _biblioteker(rot: Path) -> Iterator[tuple[str, Path]]:
    """The files from npm that the site has: where each goes, and where it lies."""
    pakke = rot / "package.json"
    if pakke.is_file():
        for mappe, filer in json.loads(pakke.read_text(encoding="utf-8"))["nettsted"].items():
            yield from ((mappe + fil.rpartition("/")[2], rot / "node_modules" / fil) for fil in filer)


def lag_kontekst(
    rot: Path, dag: date, klokka: datetime | None, adresse: str, repo: str, sprak: str = EGET, *, mappe: str = ""
) -> Kontekst:
    """For a site at the address, whose repository is there; either may be empty. ``mappe`` is the folder of the
    region in it, and ends in /."""
    from regionportal.pages.i_spraket import oversettelser

    return Kontekst(
        dag=dag,
        adresse=adresse.rstrip("/") + "/",
        sprak=sprak,
        endring=endring(repo, mappe),
        mappe=mappe,
        klokka=klokka,
        repo=repo,
        oversettelser=oversettelser(rot, sprak),
    )


def midt_pa(dag: date) -> str:
    """The day as MkDocs takes it for the packed site map (SOURCE_DATE_EPOCH, reproducible-builds.org): noon, UTC."""
    return str(int(datetime.combine(dag, time(12), UTC).timestamp()))


def dag_og_klokke(gitt: date | str | None) -> tuple[date, datetime | None]:
    """The day, and the time where it is now: what is made for a given day (2026-11-22) is always the same."""
    if not gitt:
        return date.today(), datetime.now(UTC)
    return date.fromisoformat(gitt) if isinstance(gitt, str) else gitt, None
