"""From cells to what they say: the fields at the top, and the rows. Forgiving where the meaning is plain.

What is not plain is told here, or kept as it is, so that the checks that all data go through find it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from regionportal.editors.jobbehovsark.kolonner import (
    ANNEN_KOMMUNE,
    GRUNNLAG,
    NIVAER,
    OVERST,
    TABELL,
    Kolonne,
    kolonne,
    nokkel,
)
from regionportal.editors.jobbehovsark.rutenett import Celle, Cellefeil, KanIkkeLeses, Rutenett, Ulest, Verdi
from regionportal.feil import finnes_ikke
from regionportal.ground.skrevet_tid import tidspunkt
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke
from regionportal.reading.husstil import KanIkkeSkrives, som_yaml

KOLONNER = (*TABELL, ANNEN_KOMMUNE)


@dataclass(frozen=True, slots=True)
class Felt:
    """A value, and the cell that it comes from or should have come from."""

    verdi: object
    celle: Celle
    navn: str

    def med(self, verdi: object) -> "Felt":
        return replace(self, verdi=verdi)


@dataclass
class Skjema:
    """What the sheet says. A field or a column that is empty has the value None."""

    overst: dict[str, Felt] = field(default_factory=dict)
    rader: list[dict[str, Felt]] = field(default_factory=list)
    feil: list[Cellefeil] = field(default_factory=list)
    fortalt: set[Celle] = field(default_factory=set)  # cells where a fault elsewhere has said enough

    def meld(self, felt: Felt, melding: str) -> None:
        self.feil.append(Cellefeil(felt.celle, felt.navn, melding))

    def har_feil(self, *celler: Celle) -> bool:
        return any(en.celle in celler for en in self.feil)


def les(rutenett: Rutenett, region: Region) -> Skjema:
    """``KanIkkeLeses`` when there is no table, or nothing in it."""
    rader = [[_ryddet(verdi) for verdi in rad] for rad in rutenett.rader]
    hode = next((nummer for nummer, rad in enumerate(rader) if _er_hode(rad)), None)
    if hode is None:
        raise KanIkkeLeses(f"fant ikke raden med overskriftene: {', '.join(en.navn for en in TABELL)}")
    if not any(verdi is not None for rad in rader[hode + 1 :] for verdi in rad):
        raise KanIkkeLeses(f"arket er ikke fylt ut. Skriv minst ett yrke i {Celle(hode + 2, 1)}, under overskriftene")
    skjema = Skjema()
    _les_overst(skjema, rader[:hode])
    _les_tabell(skjema, rader, hode)
    _tolk(skjema, region)
    return skjema


def _ryddet(verdi: Verdi) -> Verdi:
    if not isinstance(verdi, str):
        return verdi
    return verdi.replace("\r\n", "\n").replace("\r", "\n").strip() or None


def _er_hode(rad: Sequence[Verdi]) -> bool:
    funnet = {en.felt for verdi in rad if isinstance(verdi, str) and (en := kolonne(verdi, KOLONNER))}
    return len(funnet & {"yrke", "styrk08", "ar", "antall"}) >= 2


def _les_overst(skjema: Skjema, rader: Sequence[Sequence[Verdi]]) -> None:
    for nummer, rad in enumerate(rader, start=1):
        navn, verdi, *andre = [*rad, *[None] * (2 - len(rad))]
        for plass, en in enumerate(andre, start=3):
            if en is not None:
                skjema.feil.append(
                    Cellefeil(Celle(nummer, plass), "", "står utenfor skjemaet. Skriv verdien i kolonne B")
                )
        if navn is None and verdi is None:
            continue
        felt = kolonne(str(navn), OVERST)
        if felt is None:
            melding = f"ukjent felt. {finnes_ikke(tekst(navn), [en.navn for en in OVERST])}"
            skjema.feil.append(Cellefeil(Celle(nummer, 1), "", melding))
        elif felt.felt in skjema.overst:
            skjema.feil.append(Cellefeil(Celle(nummer, 1), "", f"«{felt.navn}» står to ganger"))
        else:
            skjema.overst[felt.felt] = Felt(verdi, Celle(nummer, 2), felt.navn)
    for felt in OVERST:
        skjema.overst.setdefault(felt.felt, Felt(None, Celle(1, 1), felt.navn))


def _les_tabell(skjema: Skjema, rader: Sequence[Sequence[Verdi]], hode: int) -> None:
    kolonner: dict[int, Kolonne | None] = {}
    for plass, navn in enumerate(rader[hode], start=1):
        en = kolonne(str(navn), KOLONNER) if navn is not None else None
        if en and en in kolonner.values():
            skjema.feil.append(Cellefeil(Celle(hode + 1, plass), "", f"kolonnen «{en.navn}» står to ganger"))
        elif en:
            kolonner[plass] = en
        elif navn is not None:
            melding = f"ukjent kolonne. {finnes_ikke(tekst(navn), [en.navn for en in KOLONNER])}"
            skjema.feil.append(Cellefeil(Celle(hode + 1, plass), "", melding))
            kolonner[plass] = None  # told once, not for every row
    har = {en.felt for en in kolonner.values() if en}
    for navn, finnes in (("Yrke", har & {"yrke", "styrk08"}), ("År", "ar" in har)):
        if not finnes:
            skjema.feil.append(Cellefeil(Celle(hode + 1, 1), "", f"kolonnen «{navn}» mangler"))
    for nummer, rad in enumerate(rader[hode + 1 :], start=hode + 2):
        if any(verdi is not None for verdi in rad):
            skjema.rader.append(_les_rad(skjema, nummer, rad, kolonner, Celle(hode + 1, 1)))


def _les_rad(
    skjema: Skjema, nummer: int, rad: Sequence[Verdi], kolonner: Mapping[int, Kolonne | None], hode: Celle
) -> dict[str, Felt]:
    """``hode`` stands for the cells of a column that is not there."""
    felter = {}
    for plass, en in kolonner.items():
        if en:
            felter[en.felt] = Felt(rad[plass - 1] if plass <= len(rad) else None, Celle(nummer, plass), en.navn)
    for plass, verdi in enumerate(rad, start=1):
        if verdi is not None and plass not in kolonner:
            skjema.feil.append(Cellefeil(Celle(nummer, plass), "", "står i en kolonne uten overskrift"))
    for en in KOLONNER:
        felter.setdefault(en.felt, Felt(None, hode, en.navn))
    return felter


# ---- what the values mean together


def _tolk(skjema: Skjema, region: Region) -> None:
    for rad in (skjema.overst, *skjema.rader):
        for navn, felt in rad.items():
            if isinstance(felt.verdi, Ulest):
                skjema.meld(felt, felt.verdi.melding)
                rad[navn] = felt.med(None)
            elif felt.verdi is not None and navn in TOLKES:
                rad[navn] = felt.med(TOLKES[navn](felt.verdi))
                _synlig(skjema, rad, navn)
    kommuner, grunnlag, nivaer = _kommuner(region.kommuner), _Ordliste.av(GRUNNLAG), _Ordliste.av(NIVAER)
    yrker = _Yrker(region.yrker)
    kommuner.sla_opp(skjema, skjema.overst, "kommune")
    grunnlag.sla_opp(skjema, skjema.overst, "grunnlag")
    for rad in skjema.rader:
        kommuner.sla_opp(skjema, rad, "kommune")
        nivaer.sla_opp(skjema, rad, "niva")
        yrker.sla_opp(skjema, rad)
    _hver_for_seg(skjema, yrker)


def _synlig(skjema: Skjema, rad: dict[str, Felt], navn: str) -> None:
    """A text with a character that nobody sees has often come along from a web page."""
    try:
        som_yaml({navn: rad[navn].verdi})
    except KanIkkeSkrives as e:
        skjema.meld(rad[navn], str(e).removeprefix(f"{navn}: ").replace("linja", "cella"))
        rad[navn] = rad[navn].med(None)


@dataclass(frozen=True)
class _Ordliste:
    """What may stand in a cell, by key, and how the choices are written."""

    gyldige: Mapping[str, str]
    skrevet: Sequence[str]

    @classmethod
    def av(cls, etiketter: Mapping[str, str]) -> "_Ordliste":
        return cls(
            {nokkel(skrevet): id_ for id_, en in etiketter.items() for skrevet in (id_, en)}, list(etiketter.values())
        )

    def sla_opp(self, skjema: Skjema, rad: dict[str, Felt], navn: str) -> None:
        felt = rad[navn]
        if felt.verdi is not None:
            if nokkel(felt.verdi) not in self.gyldige:
                skjema.meld(felt, finnes_ikke(felt.verdi, self.skrevet))
            rad[navn] = felt.med(self.gyldige.get(nokkel(felt.verdi)))


def _kommuner(kommuner: Sequence[Kommune]) -> _Ordliste:
    """By id, number and every name, with and without «kommune»."""
    gyldige = {}
    for en in kommuner:
        for skrevet in filter(None, (en.id, en.nummer, en.navn, en.navn_samisk, en.navn_kvensk)):
            gyldige[nokkel(skrevet)] = gyldige[nokkel(f"{skrevet} kommune")] = en.id
    return _Ordliste(gyldige, [en.navn for en in kommuner])


class _Yrker:
    """Occupations by any of their names, and by code."""

    def __init__(self, yrker: Sequence[Yrke]):
        self.navn = {nokkel(skrevet): en for en in yrker for skrevet in (en.id, en.flertall, en.navn)}
        self.koder: dict[str, list[Yrke]] = {}
        for en in yrker:
            for kode_ in en.styrk08:
                self.koder.setdefault(kode_, []).append(en)

    def sla_opp(self, skjema: Skjema, rad: dict[str, Felt]) -> None:
        """Put in the occupation's own name. A name that is not known stays: the check of the data tells what may stand there."""
        yrke, kode_ = rad["yrke"], rad["styrk08"]
        if yrke.verdi is None and kode_.verdi is None:
            skjema.fortalt.add(yrke.celle)
            if not skjema.har_feil(yrke.celle, kode_.celle):
                skjema.meld(yrke, "mangler. Skriv yrket, eller koden i STYRK-08")
        elif yrke.verdi is None:
            self._fra_kode(skjema, rad)
        elif en := self.navn.get(nokkel(yrke.verdi)):
            rad["yrke"] = yrke.med(en.navn)
            if kode_.verdi is not None and kode_.verdi not in en.styrk08:
                riktig = (
                    f"Den er {' eller '.join(en.styrk08)}" if en.styrk08 else "Yrket har ingen kode. La cella stå tom"
                )
                skjema.meld(kode_, f"«{kode_.verdi}» er ikke koden for {en.navn}. {riktig}")

    def _fra_kode(self, skjema: Skjema, rad: dict[str, Felt]) -> None:
        kode_ = rad["styrk08"]
        skjema.fortalt.add(rad["yrke"].celle)
        match self.koder.get(kode_.verdi, []):
            case [en]:
                rad["yrke"] = rad["yrke"].med(en.navn)
            case []:
                skjema.meld(kode_, f"koden {finnes_ikke(kode_.verdi, sorted(self.koder))}")
            case flere:
                skjema.meld(
                    kode_, f"koden «{kode_.verdi}» passer til {' og '.join(en.navn for en in flere)}. Skriv yrket også"
                )


def _hver_for_seg(skjema: Skjema, yrker: _Yrker) -> None:
    """One occupation on one level in one year is one row."""
    sett: dict[tuple, int] = {}
    for rad in skjema.rader:
        navn, ar_ = rad["yrke"].verdi, rad["ar"].verdi
        if navn is None or ar_ is None:
            continue
        yrke = yrker.navn.get(nokkel(navn))
        hva = (
            rad["kommune"].verdi or skjema.overst["kommune"].verdi,
            navn,
            ar_,
            rad["niva"].verdi or (yrke and yrke.niva),
        )
        nummer = rad["ar"].celle.rad
        if sett.setdefault(hva, nummer) != nummer:
            skjema.meld(
                rad["yrke"], f"«{navn}» i {ar_} står alt i rad {sett[hva]}. Slå radene sammen, eller skriv ulike nivåer"
            )


# ---- what one value means


def heltall(verdi: Verdi) -> object:
    """4 from «4», 4.0 or «4,0»; what is no whole number comes back, for the model to refuse."""
    if isinstance(verdi, str) and (treff := re.fullmatch(r"(-?(?:\d{1,9}|\d{1,3}(?:\s\d{3})+))(?:[.,]0{1,2})?", verdi)):
        return int(re.sub(r"\s", "", treff[1]))
    if isinstance(verdi, float) and verdi.is_integer() and abs(verdi) < 10**9:
        return int(verdi)
    return verdi if isinstance(verdi, int) and abs(verdi) < 10**9 else tekst(verdi)


def ar(verdi: Verdi) -> object:
    """A year, also from a day in it. What Excel shows as a day in 1905 is a year in a cell that is formatted as a date."""
    return verdi.year if isinstance(verdi, date) and verdi.year >= 2000 else heltall(verdi)


def tekst(verdi: Verdi) -> str:
    if isinstance(verdi, datetime):
        return verdi.date().isoformat()
    if isinstance(verdi, float):
        return str(int(verdi)) if verdi.is_integer() else str(verdi).replace(".", ",")
    return str(verdi)


def kode(verdi: Verdi) -> str:
    """Four digits: Excel drops a zero that comes first."""
    tall = heltall(verdi)
    return f"{tall:04}" if isinstance(tall, int) else tekst(verdi)


def tid(verdi: Verdi) -> str:
    """A point in time as the data has it, from what people and Excel write. What says nothing such comes back as it is."""
    if isinstance(verdi, date):  # Excel takes 2026-11 for the first day of the month
        return f"{verdi:%Y-%m}" if verdi.day == 1 else f"{verdi:%Y-%m-%d}"
    return tidspunkt(tekst(verdi))


TOLKES = {
    **dict.fromkeys(("kommune", "grunnlag", "niva", "yrke", "url", "kilde", "forbehold", "merknad"), tekst),
    **{"kartlagt": ar, "ar": ar, "antall": heltall, "lest": tid, "styrk08": kode},
}
