"""Every page of the built site through the Nu Html Checker: ``make nu``. It needs Java 17.

Exit status: 0, or 1 when a page has a fault. A fault in a template is in many pages, so it is printed once, with how
many pages have it and the first places.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROT = Path(__file__).resolve().parent.parent
VNU = ROT / "tests" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
JAVA_MINST = 17
STEDER = 3  # how many places are named for each fault

UTEN_JAVA = (
    f"Nu Html Checker trenger Java {JAVA_MINST} eller nyere, og fant {{fant}}.\n"
    "Installer pakka default-jre-headless (Debian) eller Temurin, og kjør make nu på nytt."
)


def main() -> int:
    mappe = Path(sys.argv[1] if len(sys.argv) > 1 else ROT / "site").resolve()
    sider = sorted(mappe.rglob("*.html"))
    if not sider:
        print(f"Det er ingen sider i {mappe}. Kjør make build først.", file=sys.stderr)
        return 1
    if not VNU.is_file():
        print("Nu Html Checker mangler. Kjør make nu, som henter den med npm.", file=sys.stderr)
        return 1
    if (versjon := _java()) < JAVA_MINST:
        print(UTEN_JAVA.format(fant=f"Java {versjon}" if versjon else "ingen Java"), file=sys.stderr)
        return 1
    feil = _sjekk(mappe)
    for linje in _rapport(feil, mappe):
        print(linje)
    print(f"{len(sider)} sider, {sum(map(len, feil.values()))} feil.")
    return 1 if feil else 0


def _java() -> int:
    """The major version of the Java there is; 0 when there is none."""
    if not shutil.which("java"):
        return 0
    svar = subprocess.run(["java", "-version"], capture_output=True, encoding="utf-8")
    treff = re.search(r'version "(?:1\.)?(\d+)', svar.stderr)
    return int(treff[1]) if treff else 0


def _sjekk(mappe: Path) -> dict[str, list[dict]]:
    """The faults, by what the checker says of them. Warnings count: what is written on purpose gives none."""
    kommando = [
        "java",
        "-jar",
        VNU,
        "--stdout",
        "--exit-zero-always",
        "--skip-non-html",
        "--skip-info-messages",
        "--format",
        "json",
        mappe,
    ]
    svar = subprocess.run(kommando, capture_output=True, encoding="utf-8")
    if svar.returncode:
        sys.exit(f"Nu Html Checker stoppet med kode {svar.returncode}: {svar.stderr}")
    feil = defaultdict(list)
    for en in json.loads(svar.stdout)["messages"]:
        feil[en["message"]].append(en)
    return feil


def _rapport(feil: dict[str, list[dict]], mappe: Path) -> Iterator[str]:
    """The commonest fault first."""
    for melding, steder in sorted(feil.items(), key=lambda par: -len(par[1])):
        yield f"{melding} (antall: {len(steder)}, sider: {len({en.get('url') for en in steder})})"
        yield from (f"    {_sted(en, mappe)}" for en in steder[:STEDER])


def _sted(en: dict, mappe: Path) -> str:
    """skatter/index.html:12:40, and what stands there."""
    fil = Path(unquote(urlsplit(en.get("url", "")).path))
    navn = fil.relative_to(mappe) if fil.is_relative_to(mappe) else fil
    return (
        f"{navn}:{en.get('lastLine', '')}:{en.get('lastColumn', '')} {' '.join(en.get('extract', '').split())}".rstrip()
    )


if __name__ == "__main__":
    sys.exit(main())
