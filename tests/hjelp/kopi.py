"""A copy of the test region that a test may break."""

import re
import shutil
from datetime import date
from pathlib import Path

from regionportal.model.region import Region
from regionportal.reading.load import last


class Kopi:
    """Places are relative to data/, as in ``skatter/ness/fyret.yml``."""

    def __init__(self, mal: Path, rot: Path, dag: date, uten: tuple[str, ...] = ()):
        self.mal, self.rot, self.data, self.dag = mal, rot, rot / "data", dag
        self.skrevet: set[str] = set()
        shutil.copytree(mal, self.data, ignore=shutil.ignore_patterns(*uten))

    @classmethod
    def ramme(cls, mal: Path, rot: Path, dag: date) -> "Kopi":
        """Only what others refer to: the region, its rates, borders and municipalities."""
        return cls(mal, rot, dag, uten=("skatter", "hendelser", "jobbehov", "tiltak", "fotokonkurranser", "bilder"))

    def les(self, plass: str) -> str:
        return (self.data / plass).read_text(encoding="utf-8")

    def skriv(self, plass: str, innhold: str | bytes) -> None:
        sti = self.data / plass
        self.skrevet.add(plass)
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(uten_merke(innhold).encode() if isinstance(innhold, str) else innhold)

    def slett(self, plass: str) -> None:
        self.skrevet.add(plass)
        (self.data / plass).unlink()

    def tilbake(self) -> None:
        """Undo what was written and deleted."""
        for plass in self.skrevet:
            original = self.mal / plass
            if original.exists():
                (self.data / plass).write_bytes(original.read_bytes())
            else:
                (self.data / plass).unlink(missing_ok=True)
        self.skrevet.clear()

    def last(self) -> tuple[Region | None, list[str]]:
        region, funn = last(self.data, self.dag)
        return region, [str(en) for en in funn]

    def feil(self) -> list[str]:
        """The faults as they are printed. There is a region when, and only when, there are none."""
        region, funn = last(self.data, self.dag)
        feil = [str(en) for en in funn if en.stopper]
        assert (region is None) == bool(feil)
        return feil

    def varsler(self) -> list[str]:
        """The warnings as they are printed; they come with a region."""
        region, funn = last(self.data, self.dag)
        assert region is not None
        return [str(en) for en in funn]


def med(post: str, *felt: str) -> str:
    """The record with these top-level fields at its end, instead of those of the same name."""
    navn = {en.partition(":")[0] for en in felt}
    blokker = re.split(r"^(?=\w)", post, flags=re.MULTILINE)
    beholdt = [blokk for blokk in blokker if blokk.partition(":")[0] not in navn]
    return "".join(beholdt) + "".join(f"{en}\n" for en in felt)


def uten(post: str, felt: str) -> str:
    """The record without a top-level field."""
    return med(post, f"{felt}:").removesuffix(f"{felt}:\n")


MERKE = "# her"


def uten_merke(tekst: str) -> str:
    """The text without the mark of a line, which would cut a text that it stands after."""
    return tekst.replace(f" {MERKE}", "")


def linje_med(tekst: str, merke: str = MERKE) -> int:
    """The number of the line that has the mark."""
    return next(nummer for nummer, linje in enumerate(tekst.splitlines(), start=1) if merke in linje)


KILDER = "kilder:\n  - {url: https://kilde.example/, lest: 2026-11}\n"

SKATT = f"navn: Prøvefjellet\nkategori: natur\ningress: Et fjell.\n{KILDER}oppdatert: 2026-11-20\n"

HENDELSE = (
    "navn: Prøvedagen\nkommune: ness\ntype: marked\ningress: En dag.\nsted: {navn: Nessby}\n"
    f"tidspunkt: Om våren\n{KILDER}oppdatert: 2026-11-20\n"
)

JOBBEHOV = (
    "tittel: Prøvebehov\ngrunnlag: kartlegging\ntema: helse\nomrade: {navn: Ness, niva: kommune, kommuner: [ness]}\n"
    f"ar: {{fra: 2024}}\ningress: Noen mangler.\n{KILDER}oppdatert: 2026-11-20\n"
)

TILTAK = (
    "navn: Prøvetiltak\ntype: tiltak\nstatus: startet\neier: Ness kommune\nomrade: Ness\ningress: Et forsøk.\n"
    "historikk:\n  - {dato: 2026-01, status: startet, tekst: Det begynte., "
    "kilder: [{url: https://kilde.example/, lest: 2026-11}]}\n"
    f"{KILDER}oppdatert: 2026-11-20\n"
)

FOTOKONKURRANSE = (
    "navn: Prøvekonkurransen\ntema: Lys\ningress: Ta et bilde.\narrangor: Kystlaget\n"
    "periode: {fra: 2026-10-01, til: 2026-11-15}\n"
    "deltakere: Alle.\ninnsending: Send det.\nregler: Vær snill.\nkaaring: Tre stykker velger.\n"
    f"{KILDER}oppdatert: 2026-11-20\n"
)

KOMMUNE = (
    'navn: Ness\nnummer: "0150"\nnettsted: https://ness.example/\n'
    "senter: {navn: Nessby, lat: 69.3, lon: 20.2, kilde: Kartverket}\ningress: Ytterst.\nfakta:\n"
    "  innbyggere: {verdi: 10, enhet: personer, dato: 2024, kilde: {url: https://kilde.example/, lest: 2026-11}, "
    "sjekkes_innen: 2027-01-01}\n"
    "  areal: {verdi: 9.5, enhet: km², dato: 2024, kilde: {url: https://kilde.example/, lest: 2026-11}, "
    "sjekkes_innen: 2027-01-01}\n"
    "kontakter:\n  - {rolle: Servicetorget, sporsmal: Alt., url: https://ness.example/}\n"
    f"{KILDER}oppdatert: 2026-11-20\n"
)

# kind: (place, a valid record). The municipality takes the place of one that the test region has.
POSTER = {
    "skatt": ("skatter/ness/prove.yml", SKATT),
    "hendelse": ("hendelser/prove.yml", HENDELSE),
    "jobbehov": ("jobbehov/prove.yml", JOBBEHOV),
    "tiltak": ("tiltak/prove.yml", TILTAK),
    "fotokonkurranse": ("fotokonkurranser/prove.yml", FOTOKONKURRANSE),
    "kommune": ("kommuner/ness.yml", KOMMUNE),
}
