"""The Nu Html Checker. ``make nu`` asks it about every page of the built site; the tests ask about a page of each kind.

It needs Java 17. Exit status: 0, or 1 when a page has a fault. A fault in a template is in many pages, so it is printed
once, with how many pages have it and the first places.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from steder import ROT

VNU = ROT / "tests" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
JAVA_MINST = 17
STEDER = 3  # how many places are named for each fault

# What it says and is no fault: (the message, what stands there).
UTEN_GRUNN = (
    # A text box that grows with what is written in it. Browsers that do not know the property pass it by
    # (CSS 2.2, 4.2).
    (re.compile(r"CSS: “field-sizing”: Property “field-sizing” doesn't exist\."), re.compile("")),
    # How one page gives way to the next (CSS View Transitions, level 2).
    (re.compile(r"CSS: Unrecognized at-rule “@view-transition”"), re.compile("")),
    # Data is not run, and no policy stops it: HTML prepares a script element of another type no further.
    (re.compile("Inline script violates Content Security Policy"), re.compile(r'<script type="application/ld\+json">')),
    # A page that is read from the disk has no host, so nothing of its own is 'self'. A browser holds it to its policy
    # (test_nettleser_csp.py).
    (re.compile(r"Resource violates Content Security Policy \(meta tag\): \w+ “(?![\w+.-]+:|//)"), re.compile("")),
)
UTEN_JAVA = (
    f"Nu Html Checker trenger Java {JAVA_MINST} eller nyere, og fant {{fant}}.\n"
    "Installer pakka default-jre-headless (Debian) eller Temurin, og kjør make nu på nytt."
)


def sjekk(sider: Iterable[Path]) -> dict[str, list[dict]]:
    """The faults, by what the checker says of them. Warnings count: what is written on purpose gives none."""
    kommando = ["java", "-jar", VNU, "--stdout", "--exit-zero-always", "--format", "json", *sider]
    svar = subprocess.run(kommando, capture_output=True, encoding="utf-8", check=False)
    if svar.returncode:
        sys.exit(f"Nu Html Checker stoppet med kode {svar.returncode}: {svar.stderr}")
    feil = defaultdict(list)
    for en in json.loads(svar.stdout)["messages"]:
        if (en["type"] == "error" or en.get("subType") == "warning") and not _uten_grunn(en):
            feil[en["message"]].append(en)
    return dict(feil)


def _uten_grunn(en: dict) -> bool:
    return any(melding.match(en["message"]) and sted.search(en.get("extract", "")) for melding, sted in UTEN_GRUNN)


def java() -> int:
    """The major version of the Java there is; 0 when there is none."""
    if not shutil.which("java"):
        return 0
    svar = subprocess.run(["java", "-version"], capture_output=True, encoding="utf-8", check=False)
    treff = re.search(r'version "(?:1\.)?(\d+)', svar.stderr)
    return int(treff[1]) if treff else 0


def rapport(feil: dict[str, list[dict]], mappe: Path) -> Iterator[str]:
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


def main() -> int:
    mappe = Path(sys.argv[1] if len(sys.argv) > 1 else ROT / "site").resolve()
    sider = sorted(mappe.rglob("*.html"))
    if not sider:
        print(f"Det er ingen sider i {mappe}. Kjør make build først.", file=sys.stderr)
        return 1
    if not VNU.is_file():
        print("Nu Html Checker mangler. Kjør make nu, som henter den med npm.", file=sys.stderr)
        return 1
    if (versjon := java()) < JAVA_MINST:
        print(UTEN_JAVA.format(fant=f"Java {versjon}" if versjon else "ingen Java"), file=sys.stderr)
        return 1
    feil = sjekk(sider)
    for linje in rapport(feil, mappe):
        print(linje)
    print(f"{len(sider)} sider, {sum(map(len, feil.values()))} feil.")
    return 1 if feil else 0


if __name__ == "__main__":
    sys.exit(main())
