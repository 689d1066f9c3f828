"""Files laid into a folder: text and bytes are written, and what lies on the disk is linked to where that can be,
else copied."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path


def legg_ut(filer: Iterable[tuple[str, str | bytes | Path]], mappe: str | Path) -> None:
    """(path in the folder, what is in the file or where it lies)"""
    laget: set[str] = set()
    for sti, innhold in filer:
        til = os.path.join(mappe, sti)
        undermappe = os.path.dirname(til)
        if undermappe not in laget:
            os.makedirs(undermappe, exist_ok=True)
            laget.add(undermappe)
        if isinstance(innhold, Path):
            _lenk(innhold, til)
        else:
            with open(til, "wb") as fil:
                fil.write(innhold.encode() if isinstance(innhold, str) else innhold)


def _lenk(fra: Path, til: str) -> None:
    try:
        os.link(fra, til)
    except OSError:  # another disk, one without links, or a file that is there
        Path(til).unlink(missing_ok=True)
        shutil.copyfile(fra, til)
