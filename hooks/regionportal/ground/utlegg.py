"""Files laid into a folder: text and bytes are written, and what lies on the disk is copied, or linked to. What else
lies there is taken away."""

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path


def legg_ut(filer: Iterable[tuple[str, str | bytes | Path]], mappe: str | Path, *, lenk: bool = False) -> None:
    """(path in the folder, what is in the file or where it lies). A link costs nothing, but who writes in the one file
    writes in both."""
    laget: set[str] = set()
    for sti, innhold in filer:
        til = os.path.join(mappe, sti)
        undermappe = os.path.dirname(til)
        if undermappe not in laget:
            os.makedirs(undermappe, exist_ok=True)
            laget.add(undermappe)
        if not isinstance(innhold, Path):
            with open(til, "wb") as fil:
                fil.write(innhold.encode() if isinstance(innhold, str) else innhold)
        elif not (lenk and _lenket(innhold, til)):
            shutil.copyfile(innhold, til)


def _lenket(fra: Path, til: str) -> bool:
    """Whether it could be linked to: not from another disk, one without links, or where a file is."""
    try:
        os.link(fra, til)
    except OSError:
        Path(til).unlink(missing_ok=True)
        return False
    return True


def bare(mappe: str | Path, horer_til: Callable[[str], bool]) -> list[str]:
    """Take away every file of the folder that does not belong there, by its path in it; those that were."""
    filer = [os.path.join(her, navn) for her, _, navnene in os.walk(mappe) for navn in navnene]
    andre = sorted(sti for fil in filer if not horer_til(sti := Path(fil).relative_to(mappe).as_posix()))
    for sti in andre:
        os.unlink(os.path.join(mappe, sti))
    return andre
