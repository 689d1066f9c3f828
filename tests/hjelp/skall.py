"""ShellCheck on every script, and on every ``run`` of the workflows: ``python tests/hjelp/skall.py``.

Each fault is printed with the file and line where it stands. Exit status: 0, or 1 when there is a fault.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from steder import ROT

SHELLCHECK = Path(sys.executable).parent / "shellcheck"
UTTRYKK = re.compile(r"\$\{\{.*?\}\}")  # GitHub puts the value in before the shell sees the line


def main() -> int:
    filer = [*sorted((ROT / ".github").rglob("*.sh")), ROT / ".ci" / "run"]
    svar = _sjekk(*filer)
    for arbeidsflyt in sorted((ROT / ".github" / "workflows").glob("*.yml")):
        svar += _sjekk_arbeidsflyt(arbeidsflyt)
    print(svar.replace(f"{ROT}/", ""), end="")
    return 1 if svar else 0


def _sjekk_arbeidsflyt(arbeidsflyt: Path) -> str:
    """What is wrong in the workflow's ``run``s. Each lies in a file of its own, at the line that it has in the
    workflow."""
    with TemporaryDirectory() as mappe:
        filer = []
        for linje, tekst in runs(arbeidsflyt.read_text("utf-8")):
            fil = Path(mappe, str(linje))
            # As GitHub runs them (bash -e), told on the first line, which no `run` stands on.
            fil.write_text("#!/usr/bin/env -S bash -e" + "\n" * linje + UTTRYKK.sub("uttrykk", tekst), "utf-8")
            filer.append(fil)
        return re.sub(rf"^{re.escape(mappe)}/\d+", str(arbeidsflyt), _sjekk(*filer), flags=re.MULTILINE)


def runs(tekst: str) -> Iterator[tuple[int, str]]:
    """Each ``run`` of a workflow: how many lines stand above its first, and its text."""
    noder = [yaml.compose(tekst, Loader=yaml.SafeLoader)]
    while noder:
        node = noder.pop()
        if isinstance(node, yaml.SequenceNode):
            noder += node.value
        elif isinstance(node, yaml.MappingNode):
            noder += [verdi for _, verdi in node.value]
            for nokkel, verdi in node.value:
                if nokkel.value == "run" and isinstance(verdi, yaml.ScalarNode):
                    yield verdi.start_mark.line + (verdi.style == "|"), verdi.value


def _sjekk(*filer: Path) -> str:
    if not filer:
        return ""
    svar = subprocess.run([SHELLCHECK, "--format=gcc", *filer], capture_output=True, text=True, check=False, cwd=ROT)
    if svar.returncode > 1:  # it could not look
        raise RuntimeError(svar.stderr)
    return svar.stdout


if __name__ == "__main__":
    sys.exit(main())
