"""What to fill, with what is known already."""

from collections.abc import Mapping
from pathlib import Path

from regionportal.editors.jobbehovsark.kolonner import ANNEN_KOMMUNE, GRUNNLAG, NIVAER, OVERST, TABELL, Kolonne
from regionportal.editors.jobbehovsark.rutenett import Verdi
from regionportal.model.jobbehov import Behovsrad, Jobbehov
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.yrke import Yrke
from regionportal.reading.yaml12 import felter


def standard_id(kommune: str, ar: int) -> str:
    return f"{kommune}-behov-{ar}"


def kartlegging(region: Region, kommune: str, ar: int | None = None) -> Jobbehov | None:
    """A municipality's own survey of a year, or its last one, if it has any: the finding that its sheet is about."""
    egne = [
        en
        for en in region.jobbehov
        if en.id == standard_id(kommune, en.ar.fra) or (en.rader and en.omrade.kommuner == (kommune,))
    ]
    aktuelle = [en for en in egne if en.ar.fra == ar or ar is None]
    return max(
        aktuelle,
        key=lambda en: (en.ar.fra, en.id == standard_id(kommune, en.ar.fra), en.oppdatert, en.id),
        default=None,
    )


def som_skrevet(behov: Jobbehov, rot: Path) -> Jobbehov:
    """The finding as its file has it, with {sats:...} where a rate is fetched."""
    return Jobbehov.model_validate({**felter((rot / behov.fil).read_bytes(), behov.fil), "id": behov.id})


def overskrifter(kommune: Kommune | None) -> tuple[Kolonne, ...]:
    """The table's headings. A sheet that is not made for one municipality may be filled for several."""
    return TABELL if kommune else (*TABELL, ANNEN_KOMMUNE)


def rader(kommune: Kommune | None, behov: Jobbehov | None, yrker: Mapping[str, Yrke]) -> list[list[Verdi]]:
    """All cells of the sheet: name and value of each field, an empty row, the headings, and a row for each need."""
    overst = _overst(behov) if behov else {"grunnlag": GRUNNLAG["kartlegging"]}
    if kommune:
        overst["kommune"] = kommune.navn
    return [
        *([felt.navn, overst.get(felt.felt)] for felt in OVERST),
        [],
        [en.navn for en in overskrifter(kommune)],
        *(_rad(rad, yrker) for rad in (behov.rader if behov else ())),
    ]


CELLE_MAKS = 32_767  # characters that Excel takes; what does not fit stays out, and so stays as it is in the data


def _overst(behov: Jobbehov) -> dict[str, Verdi]:
    kilde = behov.kilder[0]
    return {
        "kartlagt": behov.ar.fra,
        "grunnlag": GRUNNLAG[behov.grunnlag],
        "url": kilde.url,
        "kilde": kilde.tittel,
        "lest": str(kilde.lest),
        "forbehold": behov.forbehold if len(behov.forbehold or "") <= CELLE_MAKS else None,
    }


def _rad(rad: Behovsrad, yrker: Mapping[str, Yrke]) -> list[Verdi]:
    koder = yrker[rad.yrke].styrk08
    return [
        rad.yrke,
        koder[0] if len(koder) == 1 else None,
        rad.niva and NIVAER[rad.niva],
        rad.ar,
        rad.antall,
        rad.merknad,
    ]
