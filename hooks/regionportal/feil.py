"""A fault or a warning about the data, and how a list of them is printed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, NamedTuple

from regionportal.ground.skrivemate import kjerne

Alvor = Literal["feil", "varsel"]
Sti = tuple[str | int, ...]  # where a value stands in a document: field names and places in lists
Feltsti = tuple[str, ...]  # the same with names alone

VIST = 60  # characters of a value that a message shows
FLEST = 40  # choices that a message lists

_GITHUB = {"feil": ("error", "Feil i data"), "varsel": ("warning", "Varsel om data")}


@dataclass(frozen=True, slots=True, order=True)
class Feil:
    """One fault: the file (relative, with /), the line (from 1), the field (may be empty) and what is wrong.

    A warning (``varsel``) stops nothing: what it says is for someone to look at. ``rad`` is how it is written right in
    the file.
    """

    fil: str
    linje: int
    felt: str
    melding: str
    alvor: Alvor = "feil"
    rad: str = ""

    @property
    def hele(self) -> str:
        """What is wrong, and what to write in the file."""
        return f"{self.melding}. {self.rad}" if self.rad else self.melding

    @property
    def stopper(self) -> bool:
        return self.alvor == "feil"

    def __str__(self) -> str:
        alvor = "" if self.stopper else f"{self.alvor}: "
        felt = f"{self.felt}: " if self.felt else ""
        return _en_linje(f"{self.fil}:{self.linje}: {alvor}{felt}{self.hele}")


class Merknad(NamedTuple):
    """Something that is wrong at a path in a document, and how it is written right in a file."""

    melding: str
    sti: Sti
    rad: str = ""


class Sagt(NamedTuple):
    """What is wrong with a value, wherever it was given; and how it is written in a file, which is no help to those who
    fill in a form or a sheet."""

    melding: str
    rad: str = ""


def _en_linje(tekst: str) -> str:
    """A fault stays one line, whatever stands in the data that it quotes."""
    return " ".join(tekst.splitlines())


def som_tekst(feil: Iterable[Feil]) -> str:
    """One fault a line, in the order of the files."""
    return "\n".join(str(en) for en in sorted(feil))


def som_github(feil: Iterable[Feil]) -> str:
    """The faults as workflow commands, which GitHub shows at the line in a pull request.

    Escaping follows GitHub's own toolkit (@actions/core, command.ts).
    """

    def data(tekst: str) -> str:
        return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def egenskap(tekst: str) -> str:
        return data(tekst).replace(":", "%3A").replace(",", "%2C")

    def kommando(en: Feil) -> str:
        navn, tittel = _GITHUB[en.alvor]
        return f"::{navn} file={egenskap(en.fil)},line={en.linje},title={egenskap(en.felt or tittel)}::{data(en.hele)}"

    return "\n".join(kommando(en) for en in sorted(feil))


def antall_feil(feil: Sequence[Feil]) -> str:
    return f"{len(feil)} feil. Ingenting er bygd."


FORMATER = {"tekst": som_tekst, "github": som_github}


def finnes_ikke(verdi: str, gyldige: Iterable[str], kalt: Mapping[str, str] | None = None) -> str:
    """The message for an unknown name, with the nearest that there is. ``kalt`` is {name: what people call it}, for
    those who write that."""
    gyldige = list(gyldige)
    lik = nermeste(verdi, gyldige, kalt)
    forslag = f" Mente du «{lik}»?" if lik else ""
    return f"«{vis(verdi)}» finnes ikke.{forslag}{_valg(verdi, gyldige)}"


def nermeste(verdi: str, gyldige: Iterable[str], kalt: Mapping[str, str] | None = None) -> str | None:
    """The valid name that is likest: the same but for capitals, æ, ø, å, spaces and hyphens, or for a few letters."""
    skrivemater: dict[str, str] = {}
    for navn in gyldige:
        skrivemater.setdefault(kjerne(navn), navn)
        if kalt and navn in kalt:
            skrivemater.setdefault(kjerne(kalt[navn]), navn)
    skrevet = kjerne(verdi[:VIST])
    if skrevet not in skrivemater and (hele := [en for en in map(kjerne, verdi.split()) if en in skrivemater]):
        skrevet = max(hele, key=len)  # «Vik kommune» is «vik»
    lik = get_close_matches(skrevet, skrivemater, n=1, cutoff=0.6 if len(skrevet) > 2 else 1)
    return skrivemater[lik[0]] if lik else None


def vis(verdi: object) -> str:
    """A value in a message: the beginning of a long one."""
    tekst = " ".join(str(verdi).split())
    return tekst if len(tekst) <= VIST else f"{tekst[:VIST]}…"


def _valg(verdi: str, gyldige: list[str]) -> str:
    if len(gyldige) <= FLEST:
        return f" Gyldige: {', '.join(gyldige)}" if gyldige else ""
    like = get_close_matches(verdi[:VIST], gyldige, n=5, cutoff=0.3)
    return f" De likeste: {', '.join(like)}" if like else ""
