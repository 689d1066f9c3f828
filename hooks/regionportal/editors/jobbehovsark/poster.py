"""From what a sheet says to records: one for each municipality. What the sheet does not carry, a record keeps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from regionportal.editors.jobbehovsark.lesing import Utfylling
from regionportal.editors.jobbehovsark.mal import kartlegging, standard_id
from regionportal.editors.jobbehovsark.rutenett import Cellefeil, Rad
from regionportal.ground.ordform import oppramsing
from regionportal.model.jobbehov import Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke
from regionportal.reading.husstil import med_felter, ordnet, som_yaml
from regionportal.reading.yaml12 import felter

INGRESS_MAKS = 200
_RADFELT = ("yrke", "ar", "antall", "niva", "merknad")  # and the municipality, which comes second
_TALLORD = ("ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")
_GJORT = {
    "kartlegging": "har kartlagt behovet",
    "undersokelse": "har spurt om behovet",
    "framskriving": "har regnet på behovet",
    "opplysning": "har fortalt om behovet",
}


@dataclass(frozen=True, slots=True)
class Kladd:
    """A file of data/ as it will be, and as it is (None when it is new); the cells of its fields, and of each row's."""

    fil: str
    for_: str | None
    nytt: str
    rader_for: Sequence[Mapping[str, object]]
    rader: Sequence[Mapping[str, object]]
    felt: Rad
    radfelt: Sequence[Rad]

    @property
    def endret(self) -> bool:
        return self.nytt != self.for_


@dataclass(frozen=True, slots=True)
class _Behov:
    """What the sheet says of one municipality: its rows, as a record has them, and the fields at the top."""

    kommune: Kommune
    rader: list[dict[str, object]]
    overst: Rad
    yrker: Mapping[str, Yrke]
    tema: str
    dag: date

    def overst_verdi(self, felt: str) -> Any:
        return self.overst[felt].verdi


def kladder(utfylling: Utfylling, region: Region, rot: Path, dag: date) -> list[Kladd]:
    """What each municipality's file will be. Where the sheet has a fault, something stands in, so that the rest can be
    checked."""
    vikar = utfylling.overst["kommune"].verdi or region.kommuner[0].id
    grupper: dict[str, list[Rad]] = {}
    for rad in utfylling.rader:
        grupper.setdefault(rad["kommune"].verdi or vikar, []).append(rad)
    ar = utfylling.overst["kartlagt"].verdi
    ar = ar if isinstance(ar, int) else dag.year
    temaer = region.om.behovstemaer
    tema = next((en.id for en in temaer if en.fra_regneark), temaer[0].id)
    return [
        _kladd(
            _Behov(region.kommune[id_], [_rad(rad, id_) for rad in rader], utfylling.overst, region.yrke, tema, dag),
            rader,
            kartlegging(region, id_, ar),
            ar,
            rot,
        )
        for id_, rader in grupper.items()
    ]


def mangler(utfylling: Utfylling, region: Region, dag: date) -> Iterator[Cellefeil]:
    """What a record needs and nobody has filled in."""
    overst = utfylling.overst
    kommuner = {rad["kommune"].verdi or overst["kommune"].verdi for rad in utfylling.rader}
    if None in kommuner:
        yield overst["kommune"].feil("mangler. Velg kommunen")
    ar = overst["kartlagt"].verdi
    if ar is None:
        yield overst["kartlagt"].feil("mangler. Skriv året dere kartla behovet")
    elif not isinstance(ar, int) or not 2000 <= ar <= dag.year:
        yield overst["kartlagt"].feil(f"må være et årstall fra 2000 til {dag.year}")
    if overst["url"].verdi is None and not all(kartlegging(region, en, ar) for en in kommuner):
        yield overst["url"].feil("mangler. Skriv adressen til en side der det står")


def _kladd(behov: _Behov, rader: Sequence[Rad], finnes: Jobbehov | None, ar: int, rot: Path) -> Kladd:
    if finnes is None:
        fil = f"data/jobbehov/{standard_id(behov.kommune.id, ar)}.yml"
        return Kladd(fil, None, som_yaml(_ny(behov, ar), Jobbehov), [], behov.rader, behov.overst, rader)
    innhold = (rot / finnes.fil).read_text("utf-8")
    post = felter(innhold.encode(), finnes.fil)
    endringer = _endringer(behov, post)
    nytt = med_felter(innhold, {**endringer, "oppdatert": behov.dag}, Jobbehov) if endringer else innhold
    return Kladd(finnes.fil, innhold, nytt, post.get("rader", []), behov.rader, behov.overst, rader)


def _rad(rad: Rad, kommune: str) -> dict[str, object]:
    felter = {navn: rad[navn].verdi for navn in _RADFELT if rad[navn].verdi is not None}
    return {**({"yrke": felter.pop("yrke")} if "yrke" in felter else {}), "kommune": kommune, **felter}


def _ny(behov: _Behov, ar: int) -> Mapping[str, object]:
    navn, grunnlag = behov.kommune.navn, behov.overst_verdi("grunnlag") or "kartlegging"
    forbehold = behov.overst_verdi("forbehold")
    return ordnet(
        {
            "tittel": tittel(navn, grunnlag),
            "grunnlag": grunnlag,
            "tema": behov.tema,
            "omrade": {"navn": navn, "niva": "kommune", "kommuner": [behov.kommune.id]},
            "ar": {"fra": ar},
            "rader": behov.rader,
            "ingress": ingress(behov.rader, behov.yrker),
            **({"forbehold": forbehold} if forbehold else {}),
            "kilder": [_kilde(behov)],
            "sjekkes_innen": date(behov.dag.year + 1, behov.dag.month, 1),
            "oppdatert": behov.dag,
        },
        Jobbehov,
    )


def _endringer(behov: _Behov, post: Mapping[str, Any]) -> dict[str, object]:
    """The fields that the sheet has otherwise. An empty field at the top says nothing, so what stands there stays."""
    navn, grunnlag = behov.kommune.navn, behov.overst_verdi("grunnlag") or post["grunnlag"]
    nye = {"grunnlag": grunnlag, "rader": behov.rader, "kilder": _kilder(behov, post["kilder"])}
    if forbehold := behov.overst_verdi("forbehold"):
        nye["forbehold"] = forbehold
    if post["tittel"] == tittel(navn, post["grunnlag"]):
        nye["tittel"] = tittel(navn, grunnlag)
    if post["ingress"] == ingress(post.get("rader", []), behov.yrker):
        nye["ingress"] = ingress(behov.rader, behov.yrker)
    return {felt: verdi for felt, verdi in nye.items() if not _likt(post.get(felt), verdi)}


def _kilde(behov: _Behov, lest: str | None = None) -> dict[str, object]:
    """The sheet's source; ``lest`` is when it was read, where the sheet does not say so."""
    navn = behov.overst_verdi("kilde")
    return {
        "url": behov.overst_verdi("url") or "",
        "lest": behov.overst_verdi("lest") or lest or f"{behov.dag:%Y-%m}",
        **({"tittel": navn} if navn else {}),
    }


def _kilder(behov: _Behov, kilder: Sequence[Mapping[str, Any]]) -> list[Mapping[str, object]]:
    """The sources with the sheet's among them: one that is there already is renewed, and another comes first."""
    url = behov.overst_verdi("url")
    if url is None:
        return list(kilder)
    for plass, en in enumerate(kilder):
        if en["url"] == url:
            return [*kilder[:plass], {**en, **_kilde(behov, en["lest"])}, *kilder[plass + 1 :]]
    return [_kilde(behov), *kilder]


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
    ar = sorted({ar for rad in rader if isinstance(ar := rad.get("ar"), int)})
    nar = "" if not ar else f" i {ar[0]}" if len(ar) == 1 else f" fram mot {ar[-1]}"
    hvem = oppramsing(flertall) if len(navn) <= 2 else f"folk i {antall} yrker"
    tekst = f"Kommunen trenger {hvem}{nar}."
    return tekst if len(tekst) <= INGRESS_MAKS else f"Kommunen trenger folk i {antall} yrker{nar}."
