"""What people call a value that is written in ASCII in the files, and a part of a record that programmers named."""

_ORD = {
    "var": "vår",
    "host": "høst",
    "omrade": "område",
    "maned": "måned",
    "ar": "år",
    "side": "kommunens egen side",
    "nyhet": "nyhet hos kommunen",
    "ekstern": "side hos andre",
    "rot": "forside",
    "undersokelse": "undersøkelse",
    "naring": "næringsliv",
    "alle": "alle næringer",
    "fullfort": "fullført",
    "trengs": "de trengs",
    "dekket": "det var nok av dem",
    "utdannes": "noen utdannes til dem",
    "allmenne": "allmenne fag",
    "humanistisk": "humanistiske fag",
    "larer": "lærer",
    "samfunn": "samfunnsfag og jus",
    "okonomi": "økonomi",
    "teknisk": "tekniske fag",
    "primar": "fiske, jordbruk og skog",
    "bil_ferje": "bil og ferje",
    "hurtigbat": "hurtigbåt",
    "Maltall": "tall",
    "Malgruppe": "målgruppe",
    "Behovsrad": "behov",
    "Historie": "noe som skjedde",
    "Tid": "dato",
    "Periode": "periode",
    "Utsagn": "fordel",
}


def med_ord(verdi: str) -> str:
    """The value as it stands in a list of choices."""
    tekst = _ORD.get(verdi, verdi)
    return tekst[:1].upper() + tekst[1:]
