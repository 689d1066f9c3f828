"""Names in the sheet become ids, and the names that the data has: municipalities, grounds, levels and occupations."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regionportal.editors.jobbehovsark.kolonner import GRUNNLAG, NIVAER, nokkel
from regionportal.editors.jobbehovsark.rutenett import Avlest, Celle, Cellefeil, Cellefelt, Rad
from regionportal.feil import finnes_ikke
from regionportal.knowledge.egennavn import egne_navn
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke


def sla_opp(avlest: Avlest, region: Region, fortalt: Collection[Celle]) -> tuple[Avlest, list[Cellefeil]]:
    """Names that are unknown are faults, and have no value then. But an unknown occupation stays: the check of the data
    tells what may stand there. ``fortalt`` are the cells that have a fault already."""
    kommuner, yrker = _kommuner(region.kommuner), _Yrker.av(region.yrker)
    overst, feil = _i_lister(avlest.overst, {"kommune": kommuner, "grunnlag": _ordliste(GRUNNLAG)})
    rader = []
    for rad in avlest.rader:
        funnet, i_rad = _i_lister(rad, {"kommune": kommuner, "niva": _ordliste(NIVAER)})
        yrke, om_yrket = yrker.i_rad(rad, fortalt)
        rader.append({**funnet, "yrke": yrke})
        feil += [*i_rad, *om_yrket]
    ferdig = Avlest(overst, tuple(rader))
    return ferdig, [*feil, *_samme_to_ganger(ferdig, yrker)]


@dataclass(frozen=True)
class _Ordliste:
    """What may stand in a cell, by key, and how the choices are written."""

    gyldige: Mapping[str, str]
    skrevet: Sequence[str]


def _ordliste(etiketter: Mapping[str, str]) -> _Ordliste:
    gyldige = {nokkel(skrevet): id_ for id_, en in etiketter.items() for skrevet in (id_, en)}
    return _Ordliste(gyldige, list(etiketter.values()))


def _kommuner(kommuner: Sequence[Kommune]) -> _Ordliste:
    """By id, number and every name, with and without «kommune»."""
    gyldige = {}
    for en in kommuner:
        for skrevet in (en.id, en.nummer, en.navn, *(navn for navn, _ in egne_navn(en))):
            gyldige[nokkel(skrevet)] = gyldige[nokkel(f"{skrevet} kommune")] = en.id
    return _Ordliste(gyldige, [en.navn for en in kommuner])


def _i_lister(rad: Rad, lister: Mapping[str, _Ordliste]) -> tuple[Rad, list[Cellefeil]]:
    skrevne = {navn: rad[navn] for navn in lister if rad[navn].verdi is not None}
    ider = {navn: lister[navn].gyldige.get(nokkel(felt.verdi)) for navn, felt in skrevne.items()}
    feil = [
        felt.feil(finnes_ikke(felt.verdi, lister[navn].skrevet)) for navn, felt in skrevne.items() if ider[navn] is None
    ]
    return {**rad, **{navn: felt.med(ider[navn]) for navn, felt in skrevne.items()}}, feil


@dataclass(frozen=True)
class _Yrker:
    """Occupations by any of their names, and by code."""

    navn: Mapping[str, Yrke]
    koder: Mapping[str, Sequence[Yrke]]

    @classmethod
    def av(cls, yrker: Sequence[Yrke]) -> "_Yrker":
        koder: dict[str, list[Yrke]] = {}
        for en in yrker:
            for kode in en.styrk08:
                koder.setdefault(kode, []).append(en)
        return cls({nokkel(skrevet): en for en in yrker for skrevet in (en.id, en.flertall, en.navn)}, koder)

    def i_rad(self, rad: Rad, fortalt: Collection[Celle]) -> tuple[Cellefelt, list[Cellefeil]]:
        """The occupation by its own name, and what is wrong with it or its code."""
        yrke, kode = rad["yrke"], rad["styrk08"]
        if yrke.verdi is None and kode.verdi is None:
            er_fortalt = yrke.celle in fortalt or kode.celle in fortalt
            return yrke, [] if er_fortalt else [yrke.feil("mangler. Skriv yrket, eller koden i STYRK-08")]
        if yrke.verdi is None:
            return self._med_koden(yrke, kode)
        en = self.navn.get(nokkel(yrke.verdi))
        if en is None:
            return yrke, []
        if kode.verdi is None or kode.verdi in en.styrk08:
            return yrke.med(en.navn), []
        riktig = f"Den er {' eller '.join(en.styrk08)}" if en.styrk08 else "Yrket har ingen kode. La cella stå tom"
        return yrke.med(en.navn), [kode.feil(f"«{kode.verdi}» er ikke koden for {en.navn}. {riktig}")]

    def _med_koden(self, yrke: Cellefelt, kode: Cellefelt) -> tuple[Cellefelt, list[Cellefeil]]:
        match self.koder.get(kode.verdi, ()):
            case [en]:
                return yrke.med(en.navn), []
            case []:
                return yrke, [kode.feil(f"koden {finnes_ikke(kode.verdi, sorted(self.koder))}")]
            case flere:
                navn = " og ".join(en.navn for en in flere)
                return yrke, [kode.feil(f"koden «{kode.verdi}» passer til {navn}. Skriv yrket også")]


def _samme_to_ganger(avlest: Avlest, yrker: _Yrker) -> Iterator[Cellefeil]:
    """One occupation on one level in one year is one row."""
    sett: dict[tuple[object, ...], int] = {}
    for rad in avlest.rader:
        navn, ar = rad["yrke"].verdi, rad["ar"].verdi
        if navn is None or ar is None:
            continue
        yrke = yrker.navn.get(nokkel(navn))
        kommune = rad["kommune"].verdi or avlest.overst["kommune"].verdi
        hva = (kommune, navn, ar, rad["niva"].verdi or (yrke and yrke.niva))
        nummer = rad["ar"].celle.rad
        if sett.setdefault(hva, nummer) != nummer:
            yield rad["yrke"].feil(
                f"«{navn}» i {ar} står alt i rad {sett[hva]}. Slå radene sammen, eller skriv ulike nivåer"
            )
