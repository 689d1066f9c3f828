"""The browser of the tests: the system's Chromium. ``make test`` runs this first, which installs it where there is none."""

import os
import shutil
import subprocess
import sys

NAVN = ("chromium", "/usr/bin/chromium", "google-chrome")
PAKKE = "chromium"  # Debian's
# Headless, and silent towards the network.
VALG = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
MANGLER = (
    "Fant ingen Chromium, og den lot seg ikke installere ({grunn}).\n"
    f"Installer pakka {PAKKE} (Debian) eller Google Chrome, og kjør make test på nytt."
)


def sti() -> str:
    """The path of the browser, for Playwright's ``executable_path``."""
    if funnet := _finn():
        return funnet
    raise FileNotFoundError("Fant ingen Chromium. Kjør python tests/chromium.py først.")


def main() -> int:
    """Find the browser or install it. Exit status: 0, or 1 when there is none afterwards."""
    grunn = None if _finn() else _installer()
    if not (funnet := _finn()):
        print(MANGLER.format(grunn=grunn or f"pakka {PAKKE} har ikke noe program med kjent navn"), file=sys.stderr)
        return 1
    print(f"Nettleser: {funnet}")
    return 0


def _finn() -> str | None:
    return next(filter(None, map(shutil.which, NAVN)), None)


def _installer() -> str | None:
    """Install the package with apt-get; returns why it failed."""
    if not shutil.which("apt-get"):
        return "apt-get finnes ikke her"
    som_rot = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if som_rot and not shutil.which("sudo"):
        return "du er ikke root, og sudo finnes ikke her"
    for argumenter in (["update"], ["install", "-y", "--no-install-recommends", PAKKE]):
        kommando = [*som_rot, "apt-get", *argumenter]
        if kode := subprocess.run(kommando, check=False).returncode:
            return f"«{' '.join(kommando)}» sluttet med kode {kode}"
    return None


if __name__ == "__main__":
    sys.exit(main())
