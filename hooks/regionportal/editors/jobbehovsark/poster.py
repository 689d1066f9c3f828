"""From what a sheet says to records: one for each municipality. What the sheet does not carry, a record keeps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regionportal.editors.jobbehovsark.lesing import Felt, Skjema
from regionportal.editors.jobbehovsark.mal import kartlegging, standard_id
from regionportal.ground.ordform import oppramsing
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke
from regionportal.reading.husstil import med_felter, ordnet, som_yaml
from regionportal.reading.yaml12 import les

INGRESS_MAKS = 200
_RADFELT = ("yrke", "ar", "antall", "niva", "merknad")  # and the municipality, which comes second
_TALLORD = ("ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")
_GJORT = {
    "kartlegging": "har kartlagt behovet",
    "undersokelse": "har spurt om behovet",
    "framskriving": "har regnet på behovet",
}


@dataclass(frozen=True, slots=True)
class Kladd:
    """A file of data/ as it will be, and as it is (None when it is new); the cells of its fields, and of each row's fields."""

    fil: str
    for_: str | None
    nytt: str
    rader_for: Sequence[Mapping[str, object]]
    rader: Sequence[Mapping[str, object]]
    felt: Mapping[str, Felt]
    radfelt: Sequence[Mapping[str, Felt]]

    @property
    def endret(self) -> bool:
        return self.nytt != self.for_


def kladder(skjema: Skjema, region: Region, rot: Path, dag: date) -> list[Kladd]:
    """What each municipality's file will be. Where the sheet has a fault, something stands in, so that the rest can be checked."""
    vikar = skjema.overst["kommune"].verdi or region.kommuner[0].id
    grupper: dict[str, list[dict[str, Felt]]] = {}
    for rad in skjema.rader:
        grupper.setdefault(rad["kommune"].verdi or vikar, []).append(rad)
    return [_kladd(kommune, rader, skjema.overst, region, rot, dag) for kommune, rader in grupper.items()]


def mangler(skjema: Skjema, region: Region, dag: date) -> Iterator[tuple[Felt, str]]:
    """What a record needs and nobody has filled in."""
    overst = skjema.overst
    if overst["kommune"].verdi is None and any(rad["kommune"].verdi is None for rad in skjema.rader):
        yield overst["kommune"], "mangler. Velg kommunen"
    ar = overst["kartlagt"].verdi
    if ar is None:
        yield overst["kartlagt"], "mangler. Skriv året dere kartla behovet"
    elif not isinstance(ar, int) or not 2000 <= ar <= dag.year:
        yield overst["kartlagt"], f"må være et årstall fra 2000 til {dag.year}"
    kjente = all(
        kartlegging(region, kommune, ar)
        for kommune in {rad["kommune"].verdi or overst["kommune"].verdi for rad in skjema.rader}
    )
    if overst["url"].verdi is None and not kjente:
        yield overst["url"], "mangler. Skriv adressen til en side der det står"


def _kladd(
    kommune: str, rader: Sequence[Mapping[str, Felt]], overst: Mapping[str, Felt], region: Region, rot: Path, dag: date
) -> Kladd:
    ar = overst["kartlagt"].verdi
    ar = ar if isinstance(ar, int) else dag.year
    nye_rader = [_rad(rad, kommune) for rad in rader]
    finnes = kartlegging(region, kommune, ar)
    fil = finnes.fil if finnes else f"data/jobbehov/{standard_id(kommune, ar)}.yml"
    if finnes:
        innhold = (rot / fil).read_text("utf-8")
        dokument, _ = les(innhold.encode(), fil)
        gamle_rader = dokument.verdi.get("rader", [])
        nytt = _endret(innhold, dokument.verdi, nye_rader, overst, region.kommune[kommune].navn, region, dag)
    else:
        innhold, gamle_rader = None, []
        nytt = som_yaml(_ny(kommune, ar, nye_rader, overst, region, dag))
    return Kladd(fil, innhold, nytt, gamle_rader, nye_rader, overst, rader)


def _rad(rad: Mapping[str, Felt], kommune: str) -> dict[str, object]:
    felter = {navn: rad[navn].verdi for navn in _RADFELT if rad[navn].verdi is not None}
    return {**({"yrke": felter.pop("yrke")} if "yrke" in felter else {}), "kommune": kommune, **felter}


def _ny(kommune: str, ar: int, rader: list[dict], overst: Mapping[str, Felt], region: Region, dag: date) -> object:
    navn, grunnlag = region.kommune[kommune].navn, overst["grunnlag"].verdi or "kartlegging"
    forbehold = overst["forbehold"].verdi
    return ordnet(
        {
            "tittel": tittel(navn, grunnlag),
            "grunnlag": grunnlag,
            "tema": "kommune",
            "omrade": {"navn": navn, "niva": "kommune", "kommuner": [kommune]},
            "ar": {"fra": ar},
            "rader": rader,
            "ingress": ingress(rader, region.yrke),
            **({"forbehold": forbehold} if forbehold else {}),
            "kilder": [_kilde(overst, f"{dag:%Y-%m}")],
            "sjekkes_innen": date(dag.year + 1, dag.month, 1),
            "oppdatert": dag,
        },
        Jobbehov,
    )


def _kilde(overst: Mapping[str, Felt], lest: str) -> dict[str, object]:
    tittel_ = overst["kilde"].verdi
    return {
        "url": overst["url"].verdi or "",
        "lest": overst["lest"].verdi or lest,
        **({"tittel": tittel_} if tittel_ else {}),
    }


def _endret(
    innhold: str, post: Mapping, rader: list[dict], overst: Mapping[str, Felt], navn: str, region: Region, dag: date
) -> str:
    """The file with what the sheet has otherwise. An empty field at the top says nothing, so what stands there stays."""
    grunnlag, forbehold = overst["grunnlag"].verdi or post["grunnlag"], overst["forbehold"].verdi
    nye = {"grunnlag": grunnlag, "rader": rader, "kilder": _kilder(post["kilder"], overst, dag)}
    if forbehold:
        nye["forbehold"] = forbehold
    if post["tittel"] == tittel(navn, post["grunnlag"]):
        nye["tittel"] = tittel(navn, grunnlag)
    if post["ingress"] == ingress(post.get("rader", []), region.yrke):
        nye["ingress"] = ingress(rader, region.yrke)
    endringer = {felt: verdi for felt, verdi in nye.items() if not _likt(post.get(felt), verdi)}
    return med_felter(innhold, {**endringer, "oppdatert": dag}, Jobbehov) if endringer else innhold


def _kilder(kilder: Sequence[Mapping], overst: Mapping[str, Felt], dag: date) -> list[Mapping]:
    """The sources with the sheet's among them: one that is there already is renewed, and another comes first."""
    if overst["url"].verdi is None:
        return list(kilder)
    for plass, en in enumerate(kilder):
        if en["url"] == overst["url"].verdi:
            return [*kilder[:plass], {**en, **_kilde(overst, en["lest"])}, *kilder[plass + 1 :]]
    return [_kilde(overst, f"{dag:%Y-%m}"), *kilder]


def _likt(en: object, annen: object) -> bool:
    """Whether they say the same: a line break that a spreadsheet writes otherwise is no news."""
    if isinstance(en, Mapping) and isinstance(annen, Mapping):
        return en.keys() == annen.keys() and all(_likt(en[navn], annen[navn]) for navn in en)
    if isinstance(en, list) and isinstance(annen, list):
        return len(en) == len(annen) and all(map(_likt, en, annen))
    return str(en).split() == str(annen).split()


def tittel(kommune: str, grunnlag: str) -> str:
    return f"{kommune} kommune {_GJORT[grunnlag]}"


def ingress(rader: Sequence[Mapping[str, object]], yrker: Mapping[str, Yrke]) -> str:
    """Kommunen trenger leger og lærere fram mot 2029."""
    navn = list(dict.fromkeys(str(rad.get("yrke", "")) for rad in rader))
    flertall = [yrker[en].flertall if en in yrker else en for en in navn]
    antall = _TALLORD[len(navn)] if len(navn) < len(_TALLORD) else str(len(navn))
    ar = sorted({rad["ar"] for rad in rader if isinstance(rad.get("ar"), int)})
    naar = "" if not ar else f" i {ar[0]}" if len(ar) == 1 else f" fram mot {ar[-1]}"
    hvem = oppramsing(flertall) if len(navn) <= 2 else f"folk i {antall} yrker"
    tekst = f"Kommunen trenger {hvem}{naar}."
    return tekst if len(tekst) <= INGRESS_MAKS else f"Kommunen trenger folk i {antall} yrker{naar}."
