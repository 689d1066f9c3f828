"""Which occupations a vacancy is for, by titles as employers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.knowledge.yrkesord import per_yrke, yrker_i
from regionportal.model.stilling import HOS_NAV, Stilling
from regionportal.model.yrke import Yrke

ORD = {
    "barne- og ungdomsarbeider": ["barne- og ungdomsarbeider", "barne- og ungdomsarbeidar"],
    "helsefagarbeider": ["helsefagarbeider", "helsefagarbeidar", "hjelpepleier"],
    "ingeniør": ["ingeniør"],
    "kokk": ["kokk"],
    "lege": ["lege"],
    "lærer": ["lærer", "lærar", "adjunkt"],
    "sjåfør": ["sjåfør"],
    "spesialsykepleier": ["spesialsykepleier", "intensivsykepleier", "psykiatrisk sykepleier"],
    "sykepleier": ["sykepleier", "sjukepleiar"],
    "tømrer": ["tømrer", "tømrar"],
    "vernepleier": ["vernepleier"],
}
YRKER = tuple(
    Yrke(id=f"y{nummer}", navn=navn, flertall=navn, i_stillinger=ord_)
    for nummer, (navn, ord_) in enumerate(ORD.items())
)


def navn(tittel: str) -> list[str]:
    return [yrke.navn for yrke in yrker_i(tittel, YRKER)]


@pytest.mark.parametrize(
    ("tittel", "ventet"),
    [
        ("Sykepleier", ["sykepleier"]),
        ("SYKEPLEIER 100 % FAST", ["sykepleier"]),
        ("Vi søker sykepleiere til hjemmetjenesten", ["sykepleier"]),
        ("Er du sykepleieren vi leter etter?", ["sykepleier"]),
        ("Bli en av sykepleierne våre", ["sykepleier"]),
        ("Sykepleiers stilling ved legevakta", ["sykepleier"]),
        ("Sykepleier(e) – natt", ["sykepleier"]),
        ("Sykepleier/-e, ferievikar", ["sykepleier"]),
        ("Sykepleierstillinger ved sykehjemmet", ["sykepleier"]),
        ("Sykepleiervikariat til 31.12.", ["sykepleier"]),
        ("Fagsykepleier", ["sykepleier"]),
        ("Avdelingssykepleiar/sjukepleiarar", ["sykepleier"]),
        ("1. sykepleier/vernepleier", ["sykepleier", "vernepleier"]),
        ("Sykepleier, vernepleier eller helsefagarbeider", ["helsefagarbeider", "sykepleier", "vernepleier"]),
        ("Helsefagarbeidere/hjelpepleiere 75 %", ["helsefagarbeider"]),
        ("Spesialsykepleier, rus og psykiatri", ["spesialsykepleier"]),
        ("Intensivsykepleiere", ["spesialsykepleier"]),
        ("Psykiatrisk sykepleier", ["spesialsykepleier"]),
        ("Spesialsykepleier/sykepleier", ["spesialsykepleier", "sykepleier"]),
        ("Sykepleierstudent – sommerjobb", []),
        ("Pleieassistent", []),
        ("Lærer 1.–7. trinn", ["lærer"]),
        ("Lærere", ["lærer"]),
        ("Lærar i ungdomsskulen, lærarar søkast", ["lærer"]),
        ("Kontaktlærer ved Nessby skole", ["lærer"]),
        ("Adjunkt/lektor i matematikk", ["lærer"]),
        ("Lærerassistent", []),
        ("Lærer og lærerassistent", ["lærer"]),
        ("Barnehagelærer", []),
        ("Barnehagelærere og pedagogiske ledere", []),
        ("Trafikklærer klasse B", []),
        ("Rådgiver med lærerutdanning", []),
        ("Tømrer/snekker", ["tømrer"]),
        ("Tømrere søkes – god lønn!", ["tømrer"]),
        ("Tømrerlærling", []),
        ("Lærling i tømrerfaget", []),
        ("Kokker og servitører", ["kokk"]),
        ("Kokken på sykehjemmet", ["kokk"]),
        ("Kommunelege og fastlege", ["lege"]),
        ("Kommuneoverlege", ["lege"]),
        ("Legesekretær", []),
        ("Tannlege", []),
        ("Kollega søkes til trivelig kollegium", []),
        ("Vil du ha nye kolleger? Kollegene venter på deg", []),
        ("Helsesykepleier i skolen", []),
        ("Universitetslektor", []),
        ("Byggingeniør – prosjektleder VA", ["ingeniør"]),
        ("IT-ingeniører", ["ingeniør"]),
        ("Buss- og lastebilsjåfør", ["sjåfør"]),
        ("Lastebilsja\u030afør", ["sjåfør"]),  # å as a and a ring
        ("Barne- og ungdomsarbeider i SFO", ["barne- og ungdomsarbeider"]),
        ("...", []),
        ("<b>Sykepleier</b>", ["sykepleier"]),
    ],
)
def test_tittelen_sier_hvem_stillingen_er_for(tittel, ventet):
    assert navn(tittel) == ventet


@given(
    st.text(max_size=60), st.sampled_from([ord_ for ord_er in ORD.values() for ord_ in ord_er]), st.text(max_size=60)
)
def test_et_ord_som_star_for_seg_selv_blir_funnet_i_alt_slags_tekst(foran, ord_, bak):
    assert any(ord_ in ORD[treff] for treff in navn(f"{foran} | {ord_} | {bak}"))


def test_stillingene_av_hvert_yrke_i_den_rekkefolgen_de_kommer():
    def stilling(id_, tittel):
        felles = {"kommuner": ["ness"], "lenke": HOS_NAV + id_, "endret": "2026-11-20T08:00Z"}
        return Stilling(id=id_, tittel=tittel, utloper="2026-12-01T08:00Z", **felles)

    b, a, c = stilling("b", "Sykepleier/vernepleier"), stilling("a", "Sykepleier"), stilling("c", "Renholder")
    funnet = per_yrke([b, a, c], [yrke for yrke in YRKER if yrke.navn in ("kokk", "sykepleier", "vernepleier")])
    assert funnet == {"kokk": (), "sykepleier": (b, a), "vernepleier": (b,)}
