"""What people call each value that is written in ASCII in the files: a table for each list of choices in the model.

The words are as in a sentence, but those of a heading or a name. Forms and pages (the filter ``|ordet``) say the same.
"""

from collections.abc import Collection, Iterable, Mapping

from regionportal.model.felles import Lenketype, Presisjon
from regionportal.model.fotokonkurranse import Plassering
from regionportal.model.gjentakelse import Gjentakelsestakt, PlassIManeden, Ukedag
from regionportal.model.jobbehov import Grunnlag, Omradeniva, OmYrkene
from regionportal.model.kommune import Sprak
from regionportal.model.om import Ansvar, Inngangsdel
from regionportal.model.reisetid import Reisemate
from regionportal.model.sokeord import Fastside
from regionportal.model.stilling import Omfang, Sektor
from regionportal.model.tid import Sesong
from regionportal.model.tiltak import Status, Tiltakstype
from regionportal.model.yrke import Fagfelt, Utdanningsniva

Ordliste = Mapping[str, str]


def N_(tekst: str) -> str:
    """Marks a text that pybabel is to find (babel.cfg). It is translated where it is shown."""
    return tekst


_SAMISK = {"samisk": N_("samisk"), "lulesamisk": N_("lulesamisk"), "sorsamisk": N_("sørsamisk")}
# {the name in the templates: (the choices, {value: word})}
TABELLER: Mapping[str, tuple[object, Ordliste]] = {
    "sesong": (Sesong, {"var": N_("vår"), "sommer": N_("sommer"), "host": N_("høst"), "vinter": N_("vinter")}),
    "presisjon": (Presisjon, {"punkt": N_("punkt"), "omtrent": N_("omtrent"), "omrade": N_("område")}),
    "fastside": (
        Fastside,
        {
            "flytte-hit/": N_("Flytte hit"),
            "hva-skjer/": N_("Hva skjer"),
            "jobb/": N_("Jobb"),
            "jobb/ledige/": N_("Ledige stillinger"),
            "jobb/ferdig-utdannet/": N_("Ferdig utdannet"),
            "jobb/vi-er-to/": N_("Vi er to"),
            "kommuner/": N_("Kommunene"),
            "om-regionen/": N_("Om regionen"),
            "skatter/": N_("Skatter"),
            "tiltak/": N_("Tiltak"),
            "fotokonkurranse/": N_("Fotokonkurranser"),
            "en/": N_("På engelsk"),
        },
    ),
    "takt": (
        Gjentakelsestakt,
        {"dag": N_("dag"), "uke": N_("uke"), "maned": N_("måned"), "ar": N_("år"), "paske": N_("påske")},
    ),
    "ukedag": (
        Ukedag,
        {
            "mandag": N_("mandag"),
            "tirsdag": N_("tirsdag"),
            "onsdag": N_("onsdag"),
            "torsdag": N_("torsdag"),
            "fredag": N_("fredag"),
            "lordag": N_("lørdag"),
            "sondag": N_("søndag"),
        },
    ),
    "i_maneden": (
        PlassIManeden,
        {
            "forste": N_("første"),
            "andre": N_("andre"),
            "tredje": N_("tredje"),
            "fjerde": N_("fjerde"),
            "nest_siste": N_("nest siste"),
            "siste": N_("siste"),
            "siste_dag": N_("siste dag"),
        },
    ),
    "sprak": (Sprak, {"norsk": N_("norsk"), **_SAMISK, "kvensk": N_("kvensk")}),
    "lenketype": (
        Lenketype,
        {
            "side": N_("kommunens egen side"),
            "nyhet": N_("nyhet hos kommunen"),
            "ekstern": N_("side hos andre"),
            "rot": N_("forside"),
        },
    ),
    "inngangsdel": (
        Inngangsdel,
        {
            "behov": N_("Det trengs folk til"),
            "hendelser": N_("Hva skjer"),
            "tiltak": N_("Planer og tiltak"),
            "skatter": N_("Skatter"),
            "sporre": N_("Hvem kan du spørre?"),
            "folge": N_("Følg med"),
        },
    ),
    "grunnlag": (
        Grunnlag,
        {
            "kartlegging": N_("kartlegging"),
            "undersokelse": N_("undersøkelse"),
            "framskriving": N_("framskriving"),
            "opplysning": N_("en enkelt opplysning"),
        },
    ),
    "om_yrkene": (
        OmYrkene,
        {"trengs": N_("de trengs"), "dekket": N_("det var nok av dem"), "utdannes": N_("noen utdannes til dem")},
    ),
    "omradeniva": (
        Omradeniva,
        {
            "kommune": N_("kommune"),
            "region": N_("hele regionen"),
            "fylke": N_("hele fylket"),
            "landsdel": N_("hele landsdelen"),
        },
    ),
    "utdanning": (
        Utdanningsniva,
        {
            "grunnskole": N_("grunnskole"),
            "fagbrev": N_("fagbrev"),
            "bachelor": N_("bachelorgrad"),
            "master": N_("mastergrad"),
            "videreutdanning": N_("videreutdanning"),
        },
    ),
    "fagfelt": (
        Fagfelt,
        {
            "allmenne": N_("Allmenne fag"),
            "humanistisk": N_("Språk, historie, kunst og andre humanistiske fag"),
            "larer": N_("Lærer og pedagogikk"),
            "samfunn": N_("Samfunnsfag og jus"),
            "okonomi": N_("Økonomi og administrasjon"),
            "teknisk": N_("Teknikk, håndverk og naturvitenskap"),
            "helse": N_("Helse, sosial og idrett"),
            "primar": N_("Fiske, landbruk og skogbruk"),
            "samferdsel": N_("Transport, sikkerhet og service"),
        },
    ),
    "reisemate": (
        Reisemate,
        {"bil": N_("bil"), "bil_ferje": N_("bil og ferje"), "ferje": N_("ferje"), "hurtigbat": N_("hurtigbåt")},
    ),
    "tiltakstype": (Tiltakstype, {"tiltak": N_("tiltak"), "plan": N_("plan"), "prosjekt": N_("prosjekt")}),
    "status": (
        Status,
        {
            "planlagt": N_("Planlagt"),
            "startet": N_("Startet"),
            "forsinket": N_("Forsinket"),
            "pauset": N_("Pauset"),
            "stoppet": N_("Stoppet"),
            "fullfort": N_("Fullført"),
            "ukjent": N_("Ikke kjent"),
        },
    ),
    "ansvar": (Ansvar, {"kommune": N_("kommune"), "felles": N_("felles")}),
    "plassering": (
        Plassering,
        {
            "forste": N_("1. plass"),
            "andre": N_("2. plass"),
            "tredje": N_("3. plass"),
            "hederlig": N_("Hederlig omtale"),
        },
    ),
    "omfang": (Omfang, {"heltid": N_("Heltid"), "deltid": N_("Deltid")}),
    "sektor": (Sektor, {"offentlig": N_("Offentlig"), "privat": N_("Privat")}),
}

# What people call an entry of a list, by the model that programmers named.
_DELER = {
    "Maltall": "tall",
    "Malgruppe": "målgruppe",
    "Behovsrad": "behov",
    "Historie": "noe som skjedde",
    "Tid": "dato",
    "Periode": "periode",
    "Utsagn": "fordel",
}


def ordet(verdi: str, tabell: str) -> str:
    """What people call the value, by the name of the table: ordet("fullfort", "status")"""
    return TABELLER[tabell][1][verdi]


def kalt(valg: Collection[str]) -> Ordliste:
    """{value: what people call it} of the choices of a field; empty where no table has them."""
    return next((ord_ for _, ord_ in TABELLER.values() if ord_.keys() == set(valg)), {})


def valgene(verdier: Iterable[str]) -> list[str]:
    """What people call each choice of a field, as in a list; the value itself where no table has it."""
    valg = list(verdier)
    ord_ = kalt(valg)
    return [_stor(ord_.get(en, en)) for en in valg]


def delen(modell: str) -> str:
    """What people call a part of a record, by the name of its model."""
    return _stor(_DELER.get(modell, modell))


def _stor(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
