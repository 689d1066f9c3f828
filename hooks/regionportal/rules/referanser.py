"""A name that points to something must point to something that exists.

The documents are looked at as they were read, so that a record with another fault is looked at too.
"""

from collections.abc import Iterator

from regionportal.feil import Sti, finnes_ikke
from regionportal.model.typer import SLUG
from regionportal.rules.utkast import Funn, Utkast

# Where a name stands in each kind of document, and the list that it must stand in. HVERT is every item of a list,
# NOKKEL every field name.
HVERT, NOKKEL = "[]", "{}"
PEKERE: dict[str, dict[Sti, str]] = {
    "skatter": {
        ("kategori",): "kategorier",
        ("motiv",): "motiver",
        ("ogsa_kommuner", HVERT): "kommuner",
        ("passer_for", HVERT): "malgrupper",
    },
    "hendelser": {
        ("kommune",): "kommuner",
        ("ogsa_kommuner", HVERT): "kommuner",
        ("passer_for", HVERT): "malgrupper",
    },
    "jobbehov": {
        ("omrade", "kommuner", HVERT): "kommuner",
        ("tall", HVERT, "kommune"): "kommuner",
        ("rader", HVERT, "kommune"): "kommuner",
    },
    "reisetider": {
        ("reisetider", HVERT, "fra"): "kommuner",
        ("reisetider", HVERT, "til"): "kommuner",
    },
    "tiltak": {
        ("kommuner", HVERT): "kommuner",
        ("malgrupper", HVERT): "malgrupper",
        ("del_av",): "tiltak",
    },
    "fotokonkurranser": {
        ("bidrag", HVERT, "kommune"): "kommuner",
    },
    "kommuner": {
        ("lenker", NOKKEL): "temaer",
        ("kontakter", HVERT, "temaer", HVERT): "temaer",
    },
    "region": {
        ("kommuner", HVERT): "kommuner",
        ("malgrupper", HVERT, "temaer", HVERT): "temaer",
        ("malgrupper", HVERT, "kategorier", HVERT): "kategorier",
        ("kategorier", HVERT, "motiver", HVERT): "motiver",
        ("temaer", HVERT, "satser", HVERT): "satser",
        ("loftes_fram", "forsida", HVERT): "temaer",
        ("loftes_fram", "ved_kommunene", HVERT): "temaer",
        ("bor_vite", HVERT, "temaer", HVERT): "temaer",
        ("forste_90_dager", HVERT, "tema"): "temaer",
    },
}


def regel(utkast: Utkast) -> Iterator[Funn]:
    for fil, (slag, verdi) in utkast.dokumenter.items():
        for monster, samling in PEKERE.get(slag, {}).items():
            gyldige = utkast.ider[samling]
            for sti, navn in treff(verdi, monster):
                if gyldige is not None and SLUG.fullmatch(navn) and navn not in gyldige:
                    yield Funn(fil, finnes_ikke(navn, sorted(gyldige)), sti)
        if slag == "skatter" and (kommune := fil.split("/")[2]) not in utkast.ider["kommuner"]:
            yield Funn(fil, finnes_ikke(kommune, sorted(utkast.ider["kommuner"])))
    if utkast.om:
        for kommune in sorted(utkast.ider["kommuner"].difference(utkast.om.kommuner)):
            yield Funn("data/region.yml", f"mangler «{kommune}», som har en fil i data/kommuner/", ("kommuner",))


def treff(verdi: object, monster: Sti, sti: Sti = ()) -> Iterator[tuple[Sti, str]]:
    """Every name in a document at a path of the pattern. What has another form is for the model to find."""
    if not monster:
        if isinstance(verdi, str):
            yield sti, verdi
        return
    forst, *rest = monster
    if forst == HVERT and isinstance(verdi, list):
        for nummer, en in enumerate(verdi):
            yield from treff(en, tuple(rest), (*sti, nummer))
    elif forst == NOKKEL and isinstance(verdi, dict):
        yield from (((*sti, navn), navn) for navn in verdi)
    elif isinstance(verdi, dict) and forst in verdi:
        yield from treff(verdi[forst], tuple(rest), (*sti, forst))
