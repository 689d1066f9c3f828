"""One example of each kind of record, to see how such a file is. Each is told of until it is replaced
(``rules.eksempler``)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from regionportal.editors.nyregion.utkast import Onske, Post
from regionportal.model.kommune import Kommune
from regionportal.model.post import EKSEMPEL
from regionportal.model.slag import SAMLINGER, Postslag

OM = "Dette er et eksempel. Bytt det ut med noe som er sant hos dere."


def eksempler(onske: Onske, delte: Mapping[str, Sequence[str]], dag: date) -> Iterator[tuple[Postslag, str, Post]]:
    """The kind, the file and the record of each. ``delte`` are the ids of each list that all regions share."""
    sted = {"id": f"{EKSEMPEL}1", "kommune": onske.kommuner[0].id}
    poster = _poster(onske, delte, dag)
    for slag in SAMLINGER.values():
        if slag.modell is not Kommune:
            yield slag, slag.plass_for(sted), {**poster[slag.navn], **_felles(onske, dag)}


def _felles(onske: Onske, dag: date) -> Post:
    nettsted = onske.kommuner[0].nettsted
    return {"ingress": OM, "kilder": [{"url": nettsted, "lest": f"{dag:%Y-%m}"}], "oppdatert": dag.isoformat()}


def _poster(onske: Onske, delte: Mapping[str, Sequence[str]], dag: date) -> Mapping[str, Post]:
    """What each kind must have, beside what they all have."""
    forste = onske.kommuner[0]
    kilder = _felles(onske, dag)["kilder"]
    return {
        "skatt": {"navn": f"Eksempel fra {forste.navn}", "kategori": delte["kategorier"][0]},
        "hendelse": {
            "navn": "Eksempel på noe som skjer",
            "kommune": forste.id,
            "type": delte["hendelsestyper"][0],
            "sted": {"navn": forste.senter},
            "tidspunkt": "Skriv når på året det vanligvis er, eller legg inn datoer.",
        },
        "jobbehov": {
            "tittel": "Eksempel på et funn om jobb",
            "grunnlag": "kartlegging",
            "tema": delte["behovstemaer"][0],
            "omrade": {"navn": forste.navn, "niva": "kommune", "kommuner": [forste.id]},
            "ar": {"fra": dag.year},
        },
        "tiltak": {
            "navn": "Eksempel på et tiltak",
            "type": "tiltak",
            "status": "planlagt",
            "eier": f"{forste.navn} kommune",
            "omrade": onske.navn,
            "historikk": [{"dato": f"{dag:%Y-%m}", "status": "planlagt", "tekst": OM, "kilder": kilder}],
        },
        "fotokonkurranse": {
            "navn": "Eksempel på en fotokonkurranse",
            "tema": "Lys",
            "arrangor": f"{forste.navn} kommune",
            "periode": {"fra": dag.isoformat(), "til": dag.isoformat()},
            "deltakere": "Alle som bor her.",
            "innsending": "Skriv hvor bildene skal sendes.",
            "regler": "Skriv reglene.",
            "kaaring": "Skriv hvem som velger.",
        },
    }
