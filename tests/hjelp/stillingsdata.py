"""Vacancies in Testnes, as a reading of Nav's feed leaves them, half an hour before the tests' noon."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from regionportal.model.region import Region
from regionportal.model.stilling import Stilling, Stillinger

NA = datetime(2026, 11, 22, 12, tzinfo=UTC)  # what Kontekst.na is on the tests' day
LEST = NA - timedelta(minutes=30)


def _annonse(nummer: int, tittel: str, *kommuner: str, utloper: str, **felt: object) -> dict[str, object]:
    id_ = f"00000000-0000-0000-0000-{nummer:012}"
    lenke = f"https://arbeidsplassen.nav.no/stillinger/stilling/{id_}"
    return {
        "id": id_,
        "tittel": tittel,
        "kommuner": kommuner,
        "lenke": lenke,
        "endret": f"2026-11-{nummer:02}T08:00:00Z",
        "utloper": utloper,
        **felt,
    }


ANNONSER = (
    _annonse(
        1,
        "Sykepleier/vernepleier, hjemmetjenesten",
        "vik",
        utloper="2026-12-03T22:59:59Z",
        frist="2026-12-03T12:00:00+01:00",
        arbeidsgiver="Vik kommune",
        omfang="heltid",
        sektor="offentlig",
    ),
    _annonse(
        2,
        "Lærere 1.–7. trinn",
        "ness",
        "vik",
        utloper="2026-11-22T18:00:00Z",
        frist="2026-11-22T19:00:00+01:00",
        arbeidsgiver="Oppvekst i Testnes IKS",
        omfang="deltid",
        sektor="offentlig",
    ),
    _annonse(
        3,
        'Kokk <b>& bakstehjelp</b><script>document.title = "tatt"</script>',
        "ness",
        utloper="2027-01-15T11:00:00Z",
        frist_tekst="Snarest",
        arbeidsgiver='Nessby <i onclick="x">kafé</i>',
        omfang="deltid",
        sektor="privat",
    ),
    _annonse(
        4, "Tømrer", "vik", utloper="2026-12-20T23:00:00Z", frist_tekst="Fortløpende", omfang="heltid", sektor="privat"
    ),
    _annonse(
        5,
        "Spesialsykepleier, rus og psykiatri",
        "ness",
        utloper="2027-01-10T23:00:00Z",
        frist="2027-01-10T23:00:00Z",
        arbeidsgiver="Ness kommune",
    ),
    _annonse(6, "Rådgiver", "ness", "vik", utloper="2026-12-01T12:00:00Z", arbeidsgiver="Næringshagen"),
    _annonse(
        7,
        "Renholder som er ansatt",
        "vik",
        utloper="2026-11-22T11:00:00Z",
        frist="2026-11-22T12:00:00+01:00",
        arbeidsgiver="Vik kommune",
    ),
)
APNE = [2, 6, 1, 4, 5, 3]  # the numbers of those that are open at noon, the nearest deadline first

STILLINGER = Stillinger.model_validate(
    {"lest": LEST, "plass": {"id": "side-3", "etag": '"abc"'}, "stillinger": ANNONSER}
)


def med_stillinger(region: Region, stillinger: Stillinger = STILLINGER) -> Region:
    return replace(region, stillinger=stillinger)


def mange(antall: int, kommuner: Sequence[str]) -> Stillinger:
    """So many, with ids, titles and employers that do not compress better than real ones would."""
    terning = Random(300)
    return Stillinger(lest=LEST, stillinger=tuple(_tilfeldig(terning, kommuner) for _ in range(antall)))


# Of names that nobody has.
STAVELSER = [
    "fjor",
    "ski",
    "bot",
    "nes",
    "dal",
    "sor",
    "myr",
    "lav",
    "kaf",
    "rei",
    "sa",
    "vei",
    "gam",
    "mol",
    "len",
    "ut",
]


def _tilfeldig(terning: Random, kommuner: Sequence[str]) -> Stilling:
    id_ = str(UUID(int=terning.getrandbits(128), version=4))
    utloper = NA + timedelta(hours=terning.randint(1, 1000))
    navn = [" ".join("".join(terning.choices(STAVELSER, k=3)) for _ in range(antall)) for antall in (4, 2)]
    yrke = terning.choice(
        ["Sykepleier", "Lærer", "Helsefagarbeider", "Renholder", "Rådgiver", "Tømrer", "Butikkmedarbeider"]
    )
    return Stilling(
        id=id_,
        tittel=f"{yrke} {navn[0]}",
        arbeidsgiver=navn[1].capitalize(),
        kommuner=(terning.choice(kommuner),),
        utloper=utloper,
        frist=utloper if terning.random() < 0.7 else None,
        omfang=terning.choice(["heltid", "deltid", None]),
        sektor=terning.choice(["offentlig", "privat", None]),
        endret=LEST,
        lenke=f"https://arbeidsplassen.nav.no/stillinger/stilling/{id_}",
    )
