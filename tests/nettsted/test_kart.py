"""What the maps cost on the pages, and the library behind the one that opens."""

import gzip
import json
import re

from nettstedet import Nettsted
from steder import ROT

MAKS_LITE_KART = 3_000  # bytes of a drawing beside a record
MAKS_REGIONKART = 6_000  # bytes that the map of all treasures adds to its page, with gzip


def test_de_sma_kartene_er_sma(bygda: Nettsted):
    kart = {sti: re.findall(r'<svg class="kart".*?</svg>', _html(bygda, sti), re.DOTALL) for sti in bygda.genererte}
    assert sum(map(len, kart.values())) > 100
    assert [sti for sti, pa_sida in kart.items() if any(len(en.encode()) > MAKS_LITE_KART for en in pa_sida)] == []


def test_kartet_over_skattene_er_lett(bygda: Nettsted):
    side = _html(bygda, "skatter/")
    uten = re.sub(r'<figure class="regionkart".*?</figure>', "", side, flags=re.DOTALL)
    assert 0 < _pakket(side) - _pakket(uten) <= MAKS_REGIONKART


def test_alt_kartet_henter_er_pa_nettstedet(bygda: Nettsted):
    pakke = json.loads((ROT / "package.json").read_text(encoding="utf-8"))
    ventet = {mappe + fil.split("/")[-1] for mappe, filer in pakke["nettsted"].items() for fil in filer}
    assert ventet - bygda.filer.keys() == set()
    stil = bygda.filer["assets/leaflet/leaflet.css"].decode()
    bilder = {f"assets/leaflet/{bilde}" for bilde in re.findall(r"url\((images/[^)]+)\)", stil)}
    assert bilder - bygda.filer.keys() == set()


def test_lasen_sier_hva_men_ikke_hvor_fra():
    """The lock has a hash for each package, and works with any registry."""
    pakker = json.loads((ROT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    del pakker[""]
    assert [navn for navn, pakke in pakker.items() if "integrity" not in pakke or "resolved" in pakke] == []


def _html(nettsted: Nettsted, sti: str) -> str:
    return nettsted.filer[f"{sti}index.html"].decode()


def _pakket(tekst: str) -> int:
    return len(gzip.compress(tekst.encode(), mtime=0))
