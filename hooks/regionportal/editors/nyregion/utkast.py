"""The records that a new region begins with: what is known of its municipalities, and nothing that is made up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regionportal.editors.nyregion.norge import NorskKommune
from regionportal.ground.ordform import oppramsing
from regionportal.ground.tallform import tall
from regionportal.model.felles import LENGSTE_INGRESS
from regionportal.model.kommune import UTEN_PUNKT
from regionportal.model.sone import Sone

TIDSSONE = "Europe/Oslo"  # of the whole country
FRIST = timedelta(days=90)  # the figures are of 2025, and someone must look at them
DATAENE = {
    "url": "https://github.com/aprestmo/norge-data",
    "tittel": "Folketall og areal fra SSB (norge-data på GitHub)",
}

PA_FORSIDA = 4  # questions

Post = dict[str, object]


@dataclass(frozen=True, slots=True)
class Onske:
    """What someone wants: the region's name, id and slogan, and its municipalities in the order that they are shown."""

    id: str
    navn: str
    slagord: str
    kommuner: Sequence[NorskKommune]

    @property
    def fylker(self) -> list[str]:
        """The counties, the one with most of the municipalities first."""
        alle = [en.fylke for en in self.kommuner]
        return sorted(dict.fromkeys(alle), key=lambda fylke: -alle.count(fylke))


def region(onske: Onske, soner: Sequence[Sone], temaer: Sequence[str], dag: date) -> Post:
    """``temaer`` are the questions that all regions share, the first first."""
    folk = tall(sum(en.innbyggere for en in onske.kommuner))
    return {
        "id": onske.id,
        "navn": onske.navn,
        "fylke": onske.fylker[0],
        "slagord": onske.slagord,
        "tidssone": TIDSSONE,
        "ingress": _ingress(onske, folk),
        "tekst": _tekst(onske, folk),
        "kommuner": [en.id for en in onske.kommuner],
        "soner": [en.id for en in soner],
        "fordeler": [],
        "bor_vite": [],
        "loftes_fram": {"forsida": list(temaer[:PA_FORSIDA])},
        "kilder": [_kilde(dag)],
        "oppdatert": dag.isoformat(),
    }


def _tekst(onske: Onske, folk: str) -> str:
    if len(onske.kommuner) == 1:
        return f"Det bodde {folk} mennesker i {onske.kommuner[0].navn} i 2025."
    navn = oppramsing([en.navn for en in onske.kommuner])
    return f"{onske.navn} er {navn}. Til sammen bodde det {folk} mennesker her i 2025."


def _ingress(onske: Onske, folk: str) -> str:
    hvem = "Én kommune" if len(onske.kommuner) == 1 else f"{len(onske.kommuner)} kommuner"
    i_fylket = f"i {oppramsing(onske.fylker)}"
    lang = (
        f"{hvem} {i_fylket}, med {folk} innbyggere. Her finner du svar om jobb, bolig og barnehage, og det som skjer."
    )
    return lang if len(lang) <= LENGSTE_INGRESS else f"{hvem} {i_fylket}, med {folk} innbyggere."


def kommune(en: NorskKommune, onske: Onske, dag: date) -> Post:
    samisk = {f"navn_{en.samisk}": en.navn_samisk, "navnerekkefolge": [en.samisk, "norsk"]} if en.navn_samisk else {}
    lon, lat = en.punkt
    return {
        "navn": en.navn,
        **samisk,
        "nummer": en.nummer,
        **({"fylke": en.fylke} if en.fylke != onske.fylker[0] else {}),
        "nettsted": en.nettsted,
        "senter": {"navn": en.senter, "lat": lat, "lon": lon, "kilde": UTEN_PUNKT},
        "ingress": f"{en.navn} har {tall(en.innbyggere)} innbyggere. Kommunen styres fra {en.senter}.",
        "fakta": {
            "innbyggere": _tall(en.innbyggere, "personer", dag),
            "areal": _tall(en.areal, "km²", dag),
        },
        "kontakter": [{"rolle": f"{en.navn} kommune", "sporsmal": "Alt du lurer på.", "url": en.nettsted}],
        "kilder": [_kilde(dag)],
        "oppdatert": dag.isoformat(),
    }


def _tall(verdi: float, enhet: str, dag: date) -> Post:
    return {
        "verdi": verdi,
        "enhet": enhet,
        "dato": "2025",
        "kilde": _kilde(dag),
        "sjekkes_innen": (dag + FRIST).isoformat(),
    }


def _kilde(dag: date) -> Post:
    return {**DATAENE, "lest": f"{dag:%Y-%m}"}
