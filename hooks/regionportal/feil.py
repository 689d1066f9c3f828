"""A fault or a warning about the data, and how a list of them is printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, NamedTuple

Alvor = Literal["feil", "varsel"]
Sti = tuple[str | int, ...]  # where a value stands in a document: field names and places in lists
Feltsti = tuple[str, ...]  # the same with names alone

_GITHUB = {"feil": ("error", "Feil i data"), "varsel": ("warning", "Varsel om data")}


@dataclass(frozen=True, slots=True, order=True)
class Feil:
    """One fault: the file (relative, with /), the line (from 1), the field (may be empty) and what is wrong.

    A warning (``varsel``) stops nothing: what it says is for someone to look at.
    """

    fil: str
    linje: int
    felt: str
    melding: str
    alvor: Alvor = "feil"

    @property
    def stopper(self) -> bool:
        return self.alvor == "feil"

    def __str__(self) -> str:
        alvor = "" if self.stopper else f"{self.alvor}: "
        felt = f"{self.felt}: " if self.felt else ""
        return _en_linje(f"{self.fil}:{self.linje}: {alvor}{felt}{self.melding}")


class Merknad(NamedTuple):
    """Something that is wrong at a path in a document."""

    melding: str
    sti: Sti


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
        return (
            f"::{navn} file={egenskap(en.fil)},line={en.linje},title={egenskap(en.felt or tittel)}::{data(en.melding)}"
        )

    return "\n".join(kommando(en) for en in sorted(feil))


def antall_feil(feil: Sequence[Feil]) -> str:
    return f"{len(feil)} feil. Ingenting er bygd."


FORMATER = {"tekst": som_tekst, "github": som_github}


def finnes_ikke(verdi: str, gyldige: Iterable[str]) -> str:
    """The message for an unknown reference, with the nearest valid one."""
    gyldige = list(gyldige)
    lik = get_close_matches(verdi, gyldige, n=1, cutoff=0.5)
    forslag = f" Mente du «{lik[0]}»?" if lik else ""
    valg = f" Gyldige: {', '.join(gyldige)}" if gyldige else ""
    return f"«{verdi}» finnes ikke.{forslag}{valg}"
