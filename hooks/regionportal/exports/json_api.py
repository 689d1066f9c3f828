"""The JSON API, version 1: an envelope around the records, and the JSON Schema (2020-12) of each file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, Field
from pydantic_core import to_json, to_jsonable_python

from regionportal.exports import poster, postmodeller
from regionportal.knowledge.balanse import Antall
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.ledige import KILDE
from regionportal.kontekst import Kontekst
from regionportal.model.satstekst import med_adresse
from regionportal.model.typer import Modell

P = TypeVar("P", bound=Modell)


class Konvolutt(BaseModel, Generic[P]):
    """What every file of the API looks like."""

    versjon: Literal["1"]
    antall: int = Field(ge=0)
    poster: Sequence[P]


class Redaksjonskonvolutt(Konvolutt[postmodeller.OppgavePost]):
    """The to-do list, and beside it how many treasures, events and links each municipality has."""

    balanse: Sequence[Antall]


class Stillingskonvolutt(Konvolutt[postmodeller.StillingPost]):
    """The vacancies, whom to name as their source, and when Nav was last read. They are none when that is a day ago."""

    lest: AwareDatetime | None = None
    kilde: str


@dataclass(frozen=True, slots=True)
class Fil:
    """One file of the API: its name, its kind of record, and where the records come from; and where its envelope has
    more than others, which that is, and what the fields hold."""

    navn: str
    post: type[Modell]
    hent: Callable[[Kunnskap], Sequence[Modell]]
    egen_konvolutt: type[Konvolutt] | None = None
    tillegg: Mapping[str, Callable[[Kunnskap], object]] = field(default_factory=dict)

    @property
    def konvolutt(self) -> type[Konvolutt]:
        return self.egen_konvolutt or Konvolutt[self.post]  # type: ignore[name-defined]  # mypy reads a type, not a value


FILER = (
    Fil("region", postmodeller.RegionPost, poster.regioner),
    Fil("kommuner", postmodeller.KommunePost, poster.kommuner),
    Fil("skatter", postmodeller.SkattPost, poster.skatter),
    Fil("hendelser", postmodeller.HendelsePost, poster.hendelser),
    Fil("jobbehov", postmodeller.JobbehovPost, poster.jobbehov),
    Fil("yrker", postmodeller.YrkePost, poster.yrker),
    Fil("reisetider", postmodeller.ReisetidPost, poster.reisetider),
    Fil(
        "stillinger",
        postmodeller.StillingPost,
        poster.stillinger,
        Stillingskonvolutt,
        {"lest": lambda kunnskap: kunnskap.region.stillinger.lest, "kilde": lambda _: KILDE},
    ),
    Fil("lenker", postmodeller.LenkePost, poster.lenker),
    Fil("tiltak", postmodeller.TiltakPost, poster.tiltak),
    Fil("fotokonkurranser", postmodeller.FotokonkurransePost, poster.fotokonkurranser),
    Fil(
        "redaksjon",
        postmodeller.OppgavePost,
        poster.redaksjon,
        Redaksjonskonvolutt,
        {"balanse": lambda kunnskap: kunnskap.balanse},
    ),
)


def data(kunnskap: Kunnskap, fil: Fil) -> str:
    """The file's records in their envelope. Fields without a value are left out."""
    hentet = fil.hent(kunnskap)
    tillegg = {navn: verdi for navn, hent in fil.tillegg.items() if (verdi := som_json(hent(kunnskap))) is not None}
    innhold = _json({"versjon": "1", "antall": len(hentet), "poster": som_json(hentet), **tillegg})
    return med_adresse(innhold, kunnskap.kontekst.adresse)


def som_json(verdi: object) -> object:
    return to_jsonable_python(verdi, exclude_none=True)


def skjema(kontekst: Kontekst, fil: Fil) -> str:
    """The JSON Schema that the file is true to."""
    innhold = fil.konvolutt.model_json_schema(mode="validation")
    return _json(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"{kontekst.adresse}api/v1/skjema/{fil.navn}.json",
            **_apent(innhold),
        }
    )


def _apent(skjema: Mapping[str, object]) -> dict[str, object]:
    """Without what is for editors: the ban on unknown fields, for in version 1 fields may come, and VS Code's own
    keyword."""
    return {
        navn: _apent_i(verdi)
        for navn, verdi in skjema.items()
        if navn != "patternErrorMessage" and (navn != "additionalProperties" or verdi is not False)
    }


def _apent_i(verdi: object) -> object:
    if isinstance(verdi, dict):
        return _apent(verdi)
    return [_apent_i(en) for en in verdi] if isinstance(verdi, list) else verdi


def _json(verdi: object) -> str:
    return to_json(verdi, indent=1).decode() + "\n"
