"""The front door. ``les`` reads a project and tells of every fault; ``lag`` makes every file of its site."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from regionportal.artefact import Artefact
from regionportal.bilder.lager import LAGER, husk_kjente, les_kjente
from regionportal.feil import Feil, antall_feil
from regionportal.kontekst import Kontekst, endring
from regionportal.model.region import Region
from regionportal.reading import handskrevet
from regionportal.reading.load import last

MALER, OVERSETTELSER = Path("overrides", "sider"), Path("overrides", "locales")


@dataclass(frozen=True, slots=True)
class Prosjekt:
    """A project as it was read: the folder, the region where its data are sound, photos, every fault and warning."""

    rot: Path
    region: Region | None
    funn: list[Feil]
    bilder: list[Artefact] = field(default_factory=list)

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


def les(rot: Path, dag: date, *, prosesser: int = 1, med_bilder: bool = False) -> Prosjekt:
    """data/ and docs/ as they are on the day; with photos, these are made too, which may find faults of their own.

    The result does not depend on how many processes read.
    """
    region, funn = last(rot / "data", dag, prosesser, les_kjente(rot / LAGER))
    if region is None:
        return Prosjekt(rot, None, funn)
    husk_kjente(rot / LAGER, region.bilder)
    bilder, i_bildene = _bilder(region, rot / LAGER, prosesser) if med_bilder else ([], [])
    return Prosjekt(rot, region, [*funn, *handskrevet.sjekk(rot / "docs", region, dag), *i_bildene], bilder)


def _bilder(region: Region, lager: Path, prosesser: int) -> tuple[list[Artefact], list[Feil]]:
    from regionportal.bilder.utgivelse import utgi  # what makes pictures, which `sjekk` does not wait for

    return utgi(region, lager, prosesser)


def lag(prosjekt: Prosjekt, kontekst: Kontekst, prosesser: int = 1) -> list[Artefact]:
    """Every file of the site that follows from data/. The result does not depend on how many processes draw."""
    from regionportal.knowledge.kunnskap import Kunnskap  # templates and formats, which `sjekk` does not wait for
    from regionportal.nettsted import artefacts

    return [*artefacts(Kunnskap(prosjekt.hel, kontekst), prosjekt.rot / MALER, prosesser), *prosjekt.bilder]


def lag_kontekst(rot: Path, dag: date, klokka: datetime | None, adresse: str, repo: str, sprak: str = "nb") -> Kontekst:
    """For a site at the address, whose repository is there; either may be empty."""
    from babel.support import Translations

    return Kontekst(
        dag=dag,
        adresse=adresse.rstrip("/") + "/",
        sprak=sprak,
        endring=endring(repo),
        klokka=klokka,
        repo=repo,
        oversettelser=Translations.load(rot / OVERSETTELSER, [sprak]),
    )


def dag_og_klokke(gitt: date | None) -> tuple[date, datetime | None]:
    """The day, and the time where it is now: what is made for a given day is always the same."""
    return (gitt, None) if gitt else (date.today(), datetime.now(UTC))
