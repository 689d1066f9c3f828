"""Regions that nobody has thought of: every kind of record, made from the models themselves.

A strategy follows what a field is: its type, its bounds, its marks, and the list that it points to. What comes out may
be hostile, and is often at a bound. A value that the field does not take is dropped, or gives way to the field's own
example; what the check does not take of a region is put back to how it was in a sound one. So what is left is what the
check accepts, and seldom the same twice.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import zip_longest
from pathlib import Path

from hypothesis import strategies as st
from kopi import POSTER, Kopi
from vilkarlige_felt import BILDER, FLEST, FLEST_FORSOK, IDER, UGYLDIG, Trekker, gyldig, tilbake

from regionportal.feil import Feil
from regionportal.model.lenkestatus import Lenkestatuser
from regionportal.model.motiv import MOTIVER
from regionportal.model.slag import LENKESTATUS, SAMLINGER, SLAG, STILLINGER, Slag, finn
from regionportal.model.stilling import Stillinger
from regionportal.reading.load import last
from regionportal.reading.yaml12 import les

FLEST_RUNDER = 8  # of the check


def _les(innhold: bytes) -> dict:
    dokument, _ = les(innhold, "")
    assert dokument
    return dokument.verdi


@cache
def _grunnpost(slag: str) -> dict:
    """A sound record of the kind; empty for a kind that has none."""
    return _les(POSTER[slag][1].encode()) if slag in POSTER else {}


@st.composite
def regioner(trekk: st.DrawFn, ramme: Path) -> dict[str, dict]:
    """{place below data/: what the file says} of a region; ``ramme`` is the data that it is made on."""
    grunn = {en: _les((ramme / en).read_bytes()) for en in ("region.yml", "satser.yml", "yrker.yml")}
    lister = {
        "kommuner": sorted(sti.stem for sti in (ramme / "kommuner").iterdir()),
        "satser": [en["id"] for en in grunn["satser.yml"]["satser"]],
        "yrker": [en["navn"] for en in grunn["yrker.yml"]["yrker"]],
        "tiltak": ["prove"],
        "motiver": sorted(MOTIVER),
        **{
            en: [post["id"] for post in grunn["region.yml"][en]]
            for en in ("kategorier", "hendelsestyper", "behovstemaer", "malgrupper", "temaer")
        },
    }
    trekker = Trekker(trekk(st.randoms(use_true_random=True)), lister)  # a region is more than hypothesis makes small
    filer = {navn: _enkeltfil(trekker, navn, post) for navn, post in grunn.items()}
    filer["reisetider.yml"] = _hel(SLAG["reisetider"], trekker, {})
    for plass, modell in ((LENKESTATUS, Lenkestatuser), (STILLINGER, Stillinger)):
        flere = [gyldig(modell, trekker.felter(modell), {}) for _ in range(FLEST_FORSOK)]
        status = max(flere, key=lambda en: len(str(en)))  # most have nothing in their lists
        filer |= {} if status is UGYLDIG else {plass: status}
    for slag in SAMLINGER.values():
        ider = list(
            lister["kommuner"]
            if slag.navn == "kommune"
            else [trekker.en_av(IDER) for _ in range(trekker.tilfeldig.randint(0, FLEST))]
        )
        for id_ in {*ider, *(["prove"] if slag.navn == "tiltak" else [])}:
            identitet = {navn: id_ if navn == "id" else trekker.en_av(lister["kommuner"]) for navn in slag.gitt}
            filer[slag.plass_for(identitet).removeprefix("data/")] = _hel(slag, trekker, identitet)
    return filer


def _hel(slag: Slag, trekker: Trekker, identitet: Mapping[str, str]) -> dict:
    ellers = {**_grunnpost(slag.navn), **identitet}
    hel = gyldig(slag.modell, trekker.felter(slag.modell) | identitet, ellers)
    return {navn: en for navn, en in (ellers if hel is UGYLDIG else hel).items() if navn not in identitet}


def _enkeltfil(trekker: Trekker, navn: str, grunn: dict) -> dict:
    """With the entries that others point to, changed where they can be."""
    slag, _ = finn(f"data/{navn}") or (None, {})
    assert slag
    trukket = trekker.felter(slag.modell) | {felt: grunn[felt] for felt in ("kommuner",) if felt in grunn}
    hel = gyldig(slag.modell, trukket, grunn)
    if hel is UGYLDIG:
        return grunn
    kledd = {felt: _med_grunnen(hel[felt], grunn[felt]) for felt in grunn if _har_id(grunn[felt])}
    hel = gyldig(slag.modell, hel | kledd, grunn)
    return grunn if hel is UGYLDIG else hel


def _har_id(verdi: object) -> bool:
    return isinstance(verdi, list) and any(isinstance(en, dict) and "id" in en for en in verdi)


def _med_grunnen(nye: list[dict], grunn: list[dict]) -> list[dict]:
    """The entries that others point to, in clothes of the new ones, and one that nobody points to."""
    navnlos = [{felt: verdi for felt, verdi in en.items() if felt not in ("id", "navn")} for en in nye]
    kledde = [en | ny for en, ny in zip_longest(grunn, navnlos[: len(grunn)], fillvalue={})]
    return [*kledde, *(en for en in nye[:1] if en["id"] not in {gammel["id"] for gammel in grunn})]


def skriv_lovlig(filer: Mapping[str, dict], kopi: Kopi, bilder: Path) -> list[Feil]:
    """Write the region into a copy of the frame, with what the check does not take put back. The faults that are
    left."""
    filer = dict(filer)
    for _ in range(FLEST_RUNDER):
        for plass, post in filer.items():
            kopi.skriv(plass, json.dumps(post, ensure_ascii=False))
        _legg_bilder({en["fil"] for post in filer.values() for en in _bilder_i(post)}, kopi, bilder)
        feil = [en for en in last(kopi.data, kopi.dag)[1] if en.stopper]
        if not feil:
            return []
        for en in feil:
            _rett(filer, kopi, en)
    return feil


def _legg_bilder(vist: set[str], kopi: Kopi, bilder: Path) -> None:
    """Those that are shown, and no others."""
    for navn in BILDER:
        if navn in vist:
            kopi.skriv(f"bilder/{navn}", (bilder / navn).read_bytes())
        elif (kopi.data / "bilder" / navn).exists():
            kopi.slett(f"bilder/{navn}")


def _bilder_i(verdi: object) -> Iterator[dict]:
    if isinstance(verdi, dict) and "fil" in verdi:
        yield verdi
    for en in verdi.values() if isinstance(verdi, dict) else verdi if isinstance(verdi, list) else ():
        yield from _bilder_i(en)


def _rett(filer: dict[str, dict], kopi: Kopi, feil: Feil) -> None:
    """Without the field that the fault is of, or with the one that a sound record has; else without the file."""
    plass = feil.fil.removeprefix("data/")
    if plass not in filer:  # the borders, which the municipalities must go with
        filer |= {f"kommuner/{sti.name}": _les(sti.read_bytes()) for sti in (kopi.mal / "kommuner").iterdir()}
        return
    funnet, original = finn(feil.fil), kopi.mal / plass
    grunn = _les(original.read_bytes()) if original.exists() else _grunnpost(funnet[0].navn) if funnet else {}
    felt = feil.felt.partition(".")[0]
    if felt and tilbake(filer[plass], felt, grunn):
        return
    if original.exists():
        filer[plass] = grunn
    else:
        del filer[plass]
        kopi.slett(plass)
