"""The checks that all data go through, of files that are not written yet."""

import shutil
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from regionportal.feil import Feil
from regionportal.reading import regionmappe
from regionportal.reading.load import last


def prov(filer: Mapping[str, bytes], data: Path, dag: date, uten: Collection[str]) -> list[Feil]:
    """What is said of these files ({data/…: its bytes}) when they stand in data/, on that day. ``uten`` are folders of
    data/ that they point to nothing in, which need not be read."""
    tekst = b"".join(innhold for fil, innhold in filer.items() if fil.endswith(".yml")).decode()

    def utelatt(hvor: str, navn: list[str]) -> Collection[str]:
        if Path(hvor) == data:
            return uten
        return [en for en in navn if en not in tekst] if Path(hvor) == data / "bilder" else ()  # a picture is large

    with TemporaryDirectory(prefix="portal-") as mappe:
        kopi = Path(mappe) / "data"
        shutil.copytree(data, kopi, ignore=utelatt, copy_function=shutil.copyfile)
        for fil, innhold in filer.items():
            sti = Path(mappe) / fil
            sti.parent.mkdir(parents=True, exist_ok=True)
            sti.write_bytes(innhold)
        _, funn = last(kopi, dag, regionmappe.felles(data))
    return [en for en in funn if en.fil in filer]
