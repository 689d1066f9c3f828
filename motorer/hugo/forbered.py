"""A Hugo project of a finished site: forbered.py SITE PROJECT.

The pages go into assets/sider.json, each with its address, its title, what is in <main>, and the shell before and after
it. All other files go into static/. What Hugo does with them is in the files beside this one.
"""

import html
import json
import re
import shutil
import sys
from pathlib import Path

HER = Path(__file__).parent
SIDE = re.compile(
    r"(?P<topp>.*?<title>(?P<tittel>[^<]*)</title>.*?<main\b[^>]*>)(?P<innhold>.*)(?P<bunn></main>.*)", re.DOTALL
)


def forbered(nettsted: Path, prosjekt: Path) -> None:
    """The project is made anew."""
    shutil.rmtree(prosjekt, ignore_errors=True)
    shutil.copytree(HER, prosjekt)
    sider = []
    for fil in sorted(en for en in nettsted.rglob("*") if en.is_file()):
        sti = fil.relative_to(nettsted)
        if fil.suffix == ".html" and (treff := SIDE.fullmatch(fil.read_text("utf-8"))):
            url = f"/{sti.as_posix()}".removesuffix("index.html")
            sider.append(treff.groupdict() | {"url": url, "tittel": html.unescape(treff["tittel"])})
        else:
            til = prosjekt / "static" / sti
            til.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fil, til)
    (prosjekt / "assets").mkdir()
    (prosjekt / "assets" / "sider.json").write_text(json.dumps(sider, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    forbered(*map(Path, sys.argv[1:3]))
