"""Testnes grown to the size of a real region: every audience, many questions, a long move-in list, and as many
treasures with as long texts as a region has. No two texts are alike, so that they compress no better than people's own
would."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from random import Random
from shutil import copytree, ignore_patterns

import yaml
from kopi import med

from regionportal.model.region import Om
from regionportal.model.skatt import Skatt
from regionportal.reading.husstil import som_yaml

ANTALL = 160  # treasures beside Testnes' own
TEGN = 320  # in a treasure's text, about
STEDER = {
    "ness": ((20.05, 20.45), (69.05, 69.35)),
    "vik": ((20.65, 20.95), (69.05, 69.35)),
}  # inside each border: lon, lat
KATEGORIER = ("folk", "hverdagsliv", "kultur", "mat", "historie", "friluftsliv", "natur")
SESONGER = ("var", "sommer", "host", "vinter")
UTELATT = ("skummel-tekst.yml", "fotokonkurranser", "reisetider.yml")  # so that no one knows how far it is either
KILDE = {"url": "https://www.testnes.example/om", "lest": "2026-11"}

# id, name, question, and the audiences that it is shown to
TEMAER = (
    ("kjope-bolig", "Kjøpe bolig", "Kan jeg kjøpe hus eller tomt?"),
    ("skole", "Skole", "Hvordan er skolen?"),
    ("lege", "Lege", "Får jeg fastlege?"),
    ("naringskontakt", "Næringskontakt", "Hvem spør jeg om en idé?"),
    ("kultur-fritid", "Kultur og fritid", "Hva kan jeg gjøre etter jobb?"),
    ("bredband", "Bredbånd", "Er det fiber der jeg skal bo?"),
    ("tilflyttervert", "Tilflyttervert", "Hvem hjelper meg når jeg kommer?"),
    ("buss", "Buss og ferje", "Kommer jeg meg rundt uten bil?"),
)
MALGRUPPER = (
    ("tilbakeflyttere", "Tilbakeflyttere", ("ledige-jobber", "kjope-bolig", "tilflyttervert")),
    ("innbyggere", "Innbyggere", ("kultur-fritid", "buss")),
    ("etablerere", "Etablerere", ("naringskontakt", "bredband")),
)
STEG = (
    ("nokkel", 1, "Hent nøkkelen", "tilflyttervert"),
    ("flytting", 3, "Meld flytting", None),
    ("naboen", 5, "Hils på naboen", "tilflyttervert"),
    ("strom", 7, "Bestill strøm", None),
    ("barnehage", 10, "Møt barnehagen", "barnehage"),
    ("skole", 14, "Møt skolen", "skole"),
    ("lege", 20, "Velg fastlege", "lege"),
    ("bredband", 25, "Bestill bredbånd", "bredband"),
    ("kino", 30, "Gå på kino, og bli kjent; eller ta ferja ut til øya", "kultur-fritid"),
    ("lag", 45, "Bli med i et lag", "kultur-fritid"),
    ("buss", 60, "Finn bussen", "buss"),
    ("fest", 90, "Be noen hjem", None),
)


def skriv_bygda(testdata: Path, data: Path) -> None:
    """The data of the grown region, in a folder that is not there yet."""
    copytree(testdata, data, ignore=ignore_patterns(*UTELATT))
    brukt = "".join(sti.read_text("utf-8") for sti in data.rglob("*.yml"))
    for bilde in (data / "bilder").iterdir():
        if bilde.name not in brukt:  # it was of a photo contest
            bilde.unlink()
    plan = data / "tiltak" / "bolyst.yml"
    plan.write_text(plan.read_text("utf-8").replace("[tilflyttere]", "[tilflyttere, unge]"), "utf-8")
    om = data / "region.yml"
    om.write_text(_region(om.read_text("utf-8")), "utf-8")
    for sti, post in _skatter(Random(1)):
        (data / sti).write_text(som_yaml(post, Skatt), "utf-8")


def _region(tekst: str) -> str:
    for_ = yaml.safe_load(tekst)
    temaer = [
        {"id": id_, "navn": navn, "sporsmal": sporsmal, "ingress": f"Om {navn.lower()}.", "hull": "Spør servicetorget."}
        | ({"satser": ["lavere-skatt"]} if id_ == "naringskontakt" else {})
        for id_, navn, sporsmal in TEMAER
    ]
    malgrupper = [
        {
            "id": id_,
            "navn": navn,
            "tittel": f"Er du {navn.lower()}?",
            "ingress": "Noe av det du lurer på.",
            "tekst": "Begynn her.",
            "temaer": list(egne),
            "kategorier": ["mat", "kultur"],
        }
        for id_, navn, egne in MALGRUPPER
    ]
    steg = [
        {"id": id_, "dag": dag, "tittel": tittel, "tekst": f"{tittel}, og spør om du lurer.", **(
            {"tema": tema}
            if tema
            else {"lenke": {"url": f"https://{id_}.example/ny", "tittel": tittel, "type": "ekstern"}, "kilder": [KILDE]}
        )}
        for id_, dag, tittel, tema in STEG
    ]  # fmt: skip
    forbehold = [{**en, "temaer": ["kjope-bolig"]} for en in for_["bor_vite"]]
    unge = next(en for en in for_["malgrupper"] if en["id"] == "unge")
    unge["temaer"] = [*unge["temaer"], "kultur-fritid"]
    deler = {
        "temaer": [*for_["temaer"], *temaer],
        "malgrupper": [*for_["malgrupper"], *malgrupper],
        "forste_90_dager": steg,
        "bor_vite": forbehold,
    }
    return med(
        tekst,
        *(som_yaml({felt: liste}, Om).rstrip() for felt, liste in deler.items()),
    )


def _skatter(terning: Random) -> Iterator[tuple[str, dict]]:
    """(place below data/, what the file says)."""
    for nummer, (begynnelse, slutt) in enumerate(terning.sample(_navn(), ANTALL)):
        kommune, kategori = ("ness", "vik")[nummer % 2], KATEGORIER[nummer % len(KATEGORIER)]
        (vest, ost), (sor, nord) = STEDER[kommune]
        id_ = f"{begynnelse}{slutt}".lower().translate(str.maketrans("åæø", "aao"))
        yield (
            f"skatter/{kommune}/{id_}.yml",
            {
                "navn": f"{begynnelse}{slutt}",
                "kategori": kategori,
                "ingress": _setninger(terning, 110)[:190],
                "tekst": _setninger(terning, TEGN) + (" Her er det barnehage." if nummer % 10 < 2 else ""),
                "sted": {
                    "navn": "Nessby" if kommune == "ness" else "Vikbotn",
                    "lat": round(terning.uniform(sor, nord), 5),
                    "lon": round(terning.uniform(vest, ost), 5),
                    "presisjon": "punkt",
                    "kilde": "Kartverket (SSR)",
                },
                "sesong": terning.sample(SESONGER, terning.randint(1, 3)),
                "tilgjengelighet": _setninger(terning, 45),
                "passer_for": terning.sample(_malgruppene(kommune, kategori), 2),
                "kilder": [
                    {
                        "url": f"https://www.testnes.example/{id_}/{del_}",
                        "lest": "2026-11",
                        "tittel": _setninger(terning, 25)[:40],
                    }
                    for del_ in range(3)
                ],
                "oppdatert": "2026-11-20",
                "en": {"navn": f"The {begynnelse}{slutt}", "ingress": _setninger(terning, 110)[:190]},
            },
        )


def _malgruppene(kommune: str, kategori: str) -> list[str]:
    """Whom such a treasure may suit. For founders there is no food in Vik, so that one choice finds nothing."""
    alle = ["tilflyttere", "unge", *(id_ for id_, _, _ in MALGRUPPER)]
    return [en for en in alle if (en, kommune, kategori) != ("etablerere", "vik", "mat")]


def _navn() -> list[tuple[str, str]]:
    forst = (
        "Stor",
        "Litj",
        "Kvit",
        "Svart",
        "Lang",
        "Brei",
        "Ytter",
        "Inner",
        "Nord",
        "Sør",
        "Øvre",
        "Bjørke",
        "Furu",
        "Reins",
    )
    sist = (
        "vatnet",
        "dalen",
        "berget",
        "bukta",
        "holmen",
        "myra",
        "haugen",
        "skaret",
        "elva",
        "odden",
        "sletta",
        "stua",
    )
    return list(product(forst, sist))


def _setninger(terning: Random, tegn: int) -> str:
    """Sentences of made-up words, about so many characters."""
    ut: list[str] = []
    while sum(map(len, ut)) < tegn:
        ord_ = terning.choices(_ordene(), k=terning.randint(5, 11))
        ut.append(f"{' '.join(ord_).capitalize()}.")
    return " ".join(ut)


@cache
def _ordene() -> list[str]:
    """Words as many as a language has in such texts, of its sounds."""
    terning = Random(2)
    inn, midt, ut = (
        "b d f g h k l m n r s t v br fl gr kl sk st tr",
        "a e i o u y å ø ei au",
        "d k l n r s t v nd rt sk",
    )
    stavelser = [f"{a}{b}{c}" for a, b, c in product(inn.split(), midt.split(), ["", *ut.split()])]
    return [
        "og",
        "i",
        "på",
        "er",
        "det",
        "som",
        *("".join(terning.sample(stavelser, terning.randint(1, 3))) for _ in range(1500)),
    ]
