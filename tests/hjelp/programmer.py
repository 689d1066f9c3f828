"""The programs that the tests use and neither pip nor npm has: the system's Chromium, Java for the Nu Html Checker, and
the library that Linux's own calendars read by.

    python tests/hjelp/programmer.py chromium java libical

finds those named, and installs Debian's where there are none: ``make test`` runs it first.
"""

import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from dataclasses import dataclass

# Headless, and silent towards the network.
VALG = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@dataclass(frozen=True)
class Program:
    """What people call it, the names that it may have, Debian's package, and what there is elsewhere."""

    hva: str
    navn: tuple[str, ...]
    pakke: str
    ellers: str

    def finn(self) -> str | None:
        return next(filter(None, map(shutil.which, self.navn)), None)

    def sti(self) -> str:
        """Its path."""
        if funnet := self.finn():
            return funnet
        raise FileNotFoundError(f"Fant ingen {self.hva}. Kjør python tests/hjelp/programmer.py først.")


@dataclass(frozen=True)
class Bibliotek(Program):
    """The same for a library that other programs are made with."""

    def finn(self) -> str | None:
        return next(filter(None, map(find_library, self.navn)), None)


CHROMIUM = Program("Chromium", ("chromium", "/usr/bin/chromium", "google-chrome"), "chromium", "Google Chrome")
JAVA = Program("Java", ("java",), "default-jre-headless", "Temurin 17")
# libical3 is its name in Debian 12, libical3t64 in later ones; this one needs it under either name.
LIBICAL = Bibliotek("libical", ("ical",), "gir1.2-ical-3.0", "libical (Homebrew)")
PROGRAMMER = {"chromium": CHROMIUM, "java": JAVA, "libical": LIBICAL}
MANGLER = (
    "Fant ingen {hva}, og den lot seg ikke installere ({grunn}).\n"
    "Installer pakka {pakke} (Debian) eller {ellers}, og kjør make test på nytt."
)


def main(navn: list[str]) -> int:
    """Find these programs or install them. Exit status: 0, or 1 when one is missing afterwards."""
    return max([_skaff(PROGRAMMER[ett]) for ett in navn])


def _skaff(program: Program) -> int:
    grunn = None if program.finn() else _installer(program.pakke)
    if not (funnet := program.finn()):
        grunn = grunn or f"pakka {program.pakke} har ikke noe program med kjent navn"
        print(MANGLER.format(hva=program.hva, grunn=grunn, pakke=program.pakke, ellers=program.ellers), file=sys.stderr)
        return 1
    print(f"{program.hva}: {funnet}")
    return 0


def _installer(pakke: str) -> str | None:
    """Install the package with apt-get; returns why it failed."""
    if not shutil.which("apt-get"):
        return "apt-get finnes ikke her"
    som_rot = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if som_rot and not shutil.which("sudo"):
        return "du er ikke root, og sudo finnes ikke her"
    for argumenter in (["update"], ["install", "-y", "--no-install-recommends", pakke]):
        kommando = [*som_rot, "apt-get", *argumenter]
        if kode := subprocess.run(kommando, check=False).returncode:
            return f"«{' '.join(kommando)}» sluttet med kode {kode}"
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
