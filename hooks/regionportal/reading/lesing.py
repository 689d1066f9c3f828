"""One file of data/ becomes a record, or its faults. It knows nothing of the other files, so processes can share
them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from regionportal.feil import Alvor, Feil, Merknad, Sti, vis
from regionportal.ground.avtrykk import av_byte
from regionportal.ground.skrivemate import som_slug
from regionportal.model.felt import Merke, merker
from regionportal.model.post import Datafil
from regionportal.model.satstekst import BEGYNNER
from regionportal.model.slag import Slag
from regionportal.model.typer import SLUG, SLUGFORM
from regionportal.reading.felles import Fellesmappe, Lagfil, les_lag
from regionportal.reading.fletting import Lag, flett
from regionportal.reading.modellfeil import forklar
from regionportal.reading.retting import Lesning, les, les_i_klammer
from regionportal.reading.storrelse import STORST_BYTE, for_stor
from regionportal.reading.yaml12 import Dokument
from regionportal.rules import FOR_POSTEN, VARSLER_OM_POSTEN
from regionportal.rules.skrevet import Skrevet

Regel = Callable[[Skrevet, date], Iterator[Merknad]]

LENGSTE_ID = 80  # of the 255 bytes that a file system gives a name, and readable in an address
# learn.microsoft.com, «Naming Files, Paths, and Namespaces»: a clone with such a file fails there.
WINDOWS_EGNE = frozenset(
    {"con", "prn", "aux", "nul", *(f"{navn}{nummer}" for navn in ("com", "lpt") for nummer in range(10))}
)
UTEN_FELT = "fila må ha felt: et navn, kolon og en verdi på hver linje, som i «navn: Nordbreen»"
REGLER: tuple[tuple[tuple[Regel, ...], Alvor], ...] = ((FOR_POSTEN, "feil"), (VARSLER_OM_POSTEN, "varsel"))
EGNE_ORD = {Merke.LOPENDE, Merke.MARKDOWN, Merke.EGENNAVN, Merke.TITTEL}
HVOR = {"id": "filnavnet", "kommune": "mappa"}


class Lesefil(NamedTuple):
    """A file: its name as faults tell it, where it lies, its kind, and the fields that its name and folder give.
    ``felles`` has what is below it, where its kind has lists that regions share, and ``soner`` the zones that the
    region lies in; None where the file itself says which."""

    navn: str
    sti: Path
    slag: Slag
    identitet: Mapping[str, str]
    felles: Fellesmappe | None = None
    soner: tuple[str, ...] | None = None

    def lag(self, felter: object) -> tuple[Lagfil, ...]:
        """The files below it, when these are the fields that stand in it."""
        if self.felles is None:
            return ()
        return self.felles.lag(self.slag, sonene(felter) if self.soner is None else self.soner)


class Lest(NamedTuple):
    """What came of a file: None for what could not be read, or did not fit its model. ``henter_satser``: it may fetch a
    rate. ``sum`` is of the bytes that were read, those of the files below it too."""

    dokument: Dokument | None
    post: Datafil | None
    feil: list[Feil]
    henter_satser: bool = False
    sum: str = ""


def les_fil(fil: Lesefil, dag: date) -> Lest:
    """Read a file, and check it against its model and the rules for one record, on that day."""
    if stor := for_stor(fil.navn, fil.sti, STORST_BYTE):
        return Lest(None, None, [stor])
    innhold = fil.sti.read_bytes()
    lest = med_felles(fil, les(innhold, fil.navn))
    post, avvik = _som_post(fil, lest.dokument)
    if avvik and (rettet := les_i_klammer(lest, innhold, fil.navn, _egne(avvik, lest.dokument))) is not lest:
        lest = med_felles(fil, rettet)
        post, avvik = _som_post(fil, lest.dokument)
    dokument, feil = lest.dokument, lest.feil
    if dokument is None:
        return Lest(None, None, feil)
    if not isinstance(dokument.verdi, dict):
        return Lest(dokument, None, [*feil, feil_ved(fil.navn, dokument, (), UTEN_FELT)])
    alt = lagvis(fil, innhold, dokument.verdi)
    henter_satser = BEGYNNER.encode() in alt.lower()
    return Lest(dokument, post, [*feil, *_funn(fil, dokument, dokument.verdi, avvik, dag)], henter_satser, av_byte(alt))


def sonene(felter: object) -> tuple[str, ...]:
    """The zones that region.yml names, whether or not there are such."""
    soner = felter.get("soner") if isinstance(felter, dict) else None
    return tuple(en for en in soner if isinstance(en, str)) if isinstance(soner, list) else ()


def lagvis(fil: Lesefil, innhold: bytes, felter: object) -> bytes:
    """The bytes of a file, and of those below it."""
    return b"".join((innhold, *(lag.sti.read_bytes() for lag in fil.lag(felter))))


def med_felles(fil: Lesefil, lest: Lesning) -> Lesning:
    """What was read of a file, with its lists laid on those that all regions share."""
    if fil.felles is None or lest.dokument is None:
        return lest
    under, feil = les_lag(fil.lag(lest.dokument.verdi))
    dokument, i_listene = flett(fil.slag, Lag(fil.navn, lest.dokument), under)
    return lest._replace(dokument=dokument, feil=[*lest.feil, *feil, *i_listene])


def _egne(avvik: Sequence[ErrorDetails], dokument: Dokument | None) -> list[ErrorDetails]:
    """What is wrong in the file itself, and not in one below it."""
    return [en for en in avvik if dokument is None or dokument.annen_fil(en["loc"]) is None]


def _som_post(fil: Lesefil, dokument: Dokument | None) -> tuple[Datafil | None, list[ErrorDetails]]:
    """The record, or what its model does not accept."""
    if dokument is None or not isinstance(dokument.verdi, dict):
        return None, []
    try:
        return fil.slag.modell.model_validate({**dokument.verdi, **fil.identitet}), []
    except ValidationError as e:
        return None, e.errors()


def _funn(
    fil: Lesefil, dokument: Dokument, felter: Mapping[str, object], avvik: Sequence[ErrorDetails], dag: date
) -> Iterator[Feil]:
    """What the file's place, the rules for one record and the model say of it."""
    for felt, verdi in fil.identitet.items():
        if felter.get(felt, verdi) != verdi:
            melding = f"«{vis(felter[felt])}» er ikke likt {HVOR[felt]} («{verdi}»). Ta bort feltet"
            yield feil_ved(fil.navn, dokument, (felt,), melding)
    yield from _avkuttet(fil, dokument)
    post = Skrevet(fil.slag, {**felter, **fil.identitet})
    for regler, alvor in REGLER:
        for merknad in (en for regel in regler for en in regel(post, dag)):
            yield feil_ved(fil.navn, dokument, merknad.sti, merknad.melding, alvor)
    for merknad in forklar(avvik, fil.slag, felter):
        yield feil_ved(fil.navn, dokument, merknad.sti, merknad.melding, rad=merknad.rad)


def _avkuttet(fil: Lesefil, dokument: Dokument) -> Iterator[Feil]:
    """What a # cut off: beside one short word, only where the field has words of the writer's own."""
    for sti, en in dokument.avkuttet.items():
        er = merker(fil.slag.modell, tuple(del_ for del_ in sti if isinstance(del_, str)))
        if not en.tvil or er & EGNE_ORD:
            yield feil_ved(fil.navn, dokument, sti, en.melding)


def ikke_id(felt: str, verdi: str) -> str | None:
    """What to say of a file or a folder whose name cannot be part of an address; None of one that can."""
    if len(verdi) > LENGSTE_ID:
        return f"{HVOR[felt]} er {len(verdi)} tegn. Høyst {LENGSTE_ID} er tillatt"
    if verdi in WINDOWS_EGNE:
        return f"{HVOR[felt]} «{verdi}» kan ikke brukes, for Windows har det navnet selv. Gi den et annet navn"
    if SLUG.fullmatch(verdi):
        return None
    ment = som_slug(verdi)
    nytt = f". Gi den navnet «{ment}{'.yml' if felt == 'id' else ''}»" if ment else ""
    return f"{HVOR[felt]} «{vis(verdi)}» kan ikke være id: {SLUGFORM}{nytt}"


def feil_ved(
    navn: str, dokument: Dokument | None, sti: Sti, melding: str, alvor: Alvor = "feil", rad: str = ""
) -> Feil:
    """A fault at a path in a file, or in the file as a whole when it could not be read."""
    felt = ".".join(del_ for del_ in sti if isinstance(del_, str))
    if dokument is None:
        return Feil(navn, 1, felt, melding, alvor, rad)
    return Feil(dokument.annen_fil(sti) or navn, dokument.linje(sti), felt, melding, alvor, rad)
