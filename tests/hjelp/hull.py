"""A region with every kind of hole: Ness has one question of each kind, Vik answers nothing."""

import json

from kopi import Kopi, med

TEMAER = "temaer:\n" + "".join(
    f"  - {{id: {id_}, navn: {navn}, sporsmal: {navn} her?, ingress: Om {navn}., hull: Spør servicetorget.{mer}}}\n"
    for id_, navn, mer in (
        ("jobb", "Jobb", ""),
        ("leie", "Leie", ""),
        ("barnehage", "Barnehage", ""),
        ("skole", "Skole", ""),
        ("lege", "Lege", ""),
        ("kultur", "Kultur", ""),
        ("skjema", "Skjema", ""),
        ("tannlege", "Tannlege", ", ansvar: felles"),
    )
)

LENKER = """lenker:
  leie: [{url: https://bolig.example/ness, tittel: Utleie, type: ekstern, sett: 2026-01}]
  barnehage:
    - {url: https://www.ness.example/barnehage, tittel: Barnehagen, type: side, sett: 2026-05}
    - {url: https://www.ness.example/nyhet/1, tittel: Ny barnehage, type: nyhet, sett: 2021-08-16}
  skole: [{url: https://www.ness.example/skole_(ny), tittel: "Skolen [ny] @ness <b>", type: side, sett: "2023"}]
  lege: [{url: https://www.ness.example/nyhet/2, tittel: Nye leger, type: nyhet, sett: "2025"}]
  kultur:
    - {url: https://www.ness.example/kultur, tittel: Kultur, type: side}
    - {url: https://www.ness.example/kino, tittel: Kinoen, type: side, sett: 2026}
  skjema: [{url: https://www.ness.example/skjema, tittel: Skjema, type: side}]"""

STATUS = {
    "sjekket": "2026-11-15",
    "lenker": {
        "https://www.ness.example/barnehage": {"tilstand": "ok", "sjekket": "2026-11-15", "sist_ok": "2026-11-15"},
        "https://www.ness.example/skole_(ny)": {"tilstand": "ok", "sjekket": "2026-11-15", "sist_ok": "2026-11-15"},
        "https://www.ness.example/kultur": {
            "tilstand": "borte",
            "sjekket": "2026-11-15",
            "sist_ok": "2026-10-25",
            "grunn": "404",
            "feil": ["2026-11-01", "2026-11-08", "2026-11-15"],
        },
        "https://www.ness.example/kino": {
            "tilstand": "flyttet",
            "sjekket": "2026-11-15",
            "sist_ok": "2026-11-15",
            "adresse": "https://kino.ness.example/",
        },
        "https://www.ness.example/skjema": {
            "tilstand": "borte",
            "sjekket": "2026-11-15",
            "feil": ["2026-11-01", "2026-11-08", "2026-11-15"],
        },
        "https://www.ness.example/": {"tilstand": "sperret", "sjekket": "2026-11-15"},
        "https://www.ness.example/nyhet/2": {
            "tilstand": "usikker",
            "sjekket": "2026-11-15",
            "sist_ok": "2026-11-08",
            "grunn": "siden svarte ikke i tide",
        },
        "https://www.ness.example/nyhet/1": {
            "tilstand": "usikker",
            "sjekket": "2026-11-15",
            "grunn": "sertifikatet er gått ut",
        },
    },
}

STEG = """forste_90_dager:
  - {id: kino, dag: 30, tittel: "Gå på kino, og bli kjent; eller ta ferja ut til øya",
     tekst: "Kinoen går på torsdager, og ferja går hele året.", tema: kultur}
  - id: flytting
    dag: 1
    tittel: Meld flytting
    tekst: Meld fra.
    lenke: {url: https://folkeregister.example/flytting, tittel: Meld fra, type: ekstern}
    kilder: [{url: https://folkeregister.example/om, lest: 2026-11}]
  - {id: jobb, dag: 7, tittel: Se etter jobb, tekst: Spør rundt., tema: jobb}"""


def lag_hull(kopi: Kopi) -> Kopi:
    region = (
        kopi.les("region.yml")
        .replace("[ledige-jobber, leie-bolig, barnehage]", "[jobb]")
        .replace("[ledige-jobber]", "[jobb]")
        .replace("[leie-bolig, barnehage]", "[leie, barnehage]")
    )
    kopi.skriv("region.yml", med(region, TEMAER.rstrip(), STEG))
    kopi.skriv("kommuner/ness.yml", med(kopi.les("kommuner/ness.yml"), LENKER))
    kopi.skriv("status/lenker.json", json.dumps(STATUS))
    return kopi
