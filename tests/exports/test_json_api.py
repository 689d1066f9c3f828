"""The API: whole files, true to the schemas that are published beside them, with names and addresses resolved."""

import json
from datetime import timedelta

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from stillingsdata import APNE, LEST, NA, med_stillinger

from regionportal.exports.json_api import FILER, data, skjema
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.kontekst import Kontekst
from regionportal.model.stilling import Stillinger

STILLING = "00000000-0000-0000-0000-%012d"
NAVN = [fil.navn for fil in FILER]


@pytest.fixture(params=FILER, ids=NAVN)
def fil(request):
    return request.param


@pytest.fixture(scope="module")
def poster(kunnskap) -> dict[str, list]:
    return {fil.navn: json.loads(data(kunnskap, fil))["poster"] for fil in FILER}


def post(poster, id_):
    [treff] = [en for en in poster if en["id"] == id_]
    return treff


def test_filene_er_de_som_er_lovet():
    assert NAVN == [
        "region",
        "kommuner",
        "skatter",
        "hendelser",
        "jobbehov",
        "yrker",
        "reisetider",
        "stillinger",
        "lenker",
        "tiltak",
        "fotokonkurranser",
        "redaksjon",
    ]


def test_hele_fila_er_som_gullfila(kunnskap, fil, lik_gullfila):
    assert lik_gullfila(f"api/{fil.navn}.json", data(kunnskap, fil))


def test_hele_skjemaet_er_som_gullfila(kunnskap, fil, lik_gullfila):
    """But for the words that explain it, which promise nothing: test_json_schema.py sees to those."""
    uten_ord = json.dumps(_uten_ord(json.loads(skjema(kunnskap.kontekst, fil))), ensure_ascii=False, indent=1)
    assert lik_gullfila(f"api/skjema/{fil.navn}.json", f"{uten_ord}\n")


def _uten_ord(skjema: object) -> object:
    """Without descriptions and examples; a field may be called just that, and is then a schema itself."""
    match skjema:
        case dict():
            forklaringer = {"description": str, "examples": list}
            return {
                navn: _uten_ord(en)
                for navn, en in skjema.items()
                if navn not in forklaringer or not isinstance(en, forklaringer[navn])
            }
        case list():
            return [_uten_ord(en) for en in skjema]
    return skjema


def test_fila_er_tro_mot_skjemaet_sitt(kunnskap, fil):
    gyldig = Draft202012Validator(json.loads(skjema(kunnskap.kontekst, fil)), format_checker=FormatChecker())
    feil = [f"{en.json_path}: {en.message}" for en in gyldig.iter_errors(json.loads(data(kunnskap, fil)))]
    assert feil == []


def test_skjemaet_er_selv_gyldig_og_sier_hvor_det_er(kunnskap, fil):
    lest = json.loads(skjema(kunnskap.kontekst, fil))
    Draft202012Validator.check_schema(lest)
    assert lest["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert lest["$id"] == f"https://portal.example/api/v1/skjema/{fil.navn}.json"


@pytest.mark.parametrize(
    "odelagt",
    [{"versjon": "2"}, {"antall": "ni"}, {"antall": -1}, {"poster": None}, {"poster": [{"navn": "uten id"}]}],
    ids=lambda odelagt: str(odelagt),
)
def test_skjemaet_avviser_det_som_ikke_er_lovet(kunnskap, fil, odelagt):
    gyldig = Draft202012Validator(json.loads(skjema(kunnskap.kontekst, fil)))
    assert not gyldig.is_valid({**json.loads(data(kunnskap, fil)), **odelagt})


def test_konvolutten_har_versjon_antall_og_poster(kunnskap, fil):
    konvolutt = json.loads(data(kunnskap, fil))
    assert list(konvolutt) == ["versjon", "antall", "poster", *fil.tillegg]
    assert (konvolutt["versjon"], konvolutt["antall"]) == ("1", len(konvolutt["poster"]))
    assert konvolutt["antall"] > 0


@pytest.mark.parametrize(
    ("navn", "id_", "ventet"),
    [
        ("region", "testnes", {"adresse": "https://portal.example/", "innbyggere": 2468}),
        (
            "kommuner",
            "ness",
            {"adresse": "https://portal.example/kommuner/ness/", "offisielt_navn": "Njárga – Ness – Niemi"},
        ),
        ("kommuner", "vik", {"adresse": "https://portal.example/kommuner/vik/", "offisielt_navn": "Vik"}),
        (
            "skatter",
            "fyret",
            {"adresse": "https://portal.example/skatter/fyret/", "kategori_navn": "Historie", "kommune_navn": "Ness"},
        ),
        ("jobbehov", "helse-ness", {"adresse": "https://portal.example/jobb/#funn-helse-ness"}),
        ("tiltak", "bolyst", {"adresse": "https://portal.example/tiltak/bolyst/", "frist": "2027-06"}),
        (
            "hendelser",
            "vintermarked",
            {"adresse": "https://portal.example/hva-skjer/vintermarked/", "kommune_navn": "Ness"},
        ),
        (
            "jobbehov",
            "kartlegging-vik",
            {"yrkeskoder": {"sykepleier": ["2223"], "lærer": ["2341"], "tømrer": ["7115"]}},
        ),
        (
            "yrker",
            "sykepleier",
            {"nus_niva": 6, "nus_fagfelt": 6, "adresse": "https://portal.example/jobb/yrker/sykepleier/"},
        ),
        (
            "yrker",
            "spesialsykepleier",
            {
                "niva": "videreutdanning",
                "nus_niva": None,
                "nus_fagfelt": 6,
                "adresse": "https://portal.example/jobb/yrker/spesialsykepleier/",
            },
        ),
        ("yrker", "fagarbeider", {"styrk08": [], "nus_niva": None, "nus_fagfelt": None, "adresse": None}),
        (
            "stillinger",
            STILLING % 2,
            {"kommuner": ["ness", "vik"], "kommune_navn": ["Ness", "Vik"], "yrker": ["larer"]},
        ),
        ("stillinger", STILLING % 5, {"tittel": "Spesialsykepleier, rus og psykiatri", "yrker": []}),
        ("hendelser", "sangkveld", {"neste_fra": "2026-11-26", "neste_til": "2026-11-26"}),
        ("hendelser", "vintermarked", {"neste_fra": "2027-01-29", "neste_til": "2027-02-02"}),
        ("hendelser", "folkets-dag", {"neste_fra": "2027-02-06", "neste_til": "2027-02-06"}),
    ],
)
def test_navn_adresser_og_neste_dag_er_funnet_for_leseren(poster, navn, id_, ventet):
    funnet = post(poster[navn], id_)
    assert {felt: funnet.get(felt) for felt in ventet} == ventet


@pytest.mark.parametrize("id_", ["sommerfesten", "vikfestivalen", "bygdekino"])
def test_en_hendelse_uten_kommende_dato_har_ingen_neste_dag(poster, id_):
    assert post(poster["hendelser"], id_).get("neste_fra") is None


def test_reisetidene_har_navn_pa_kommunene(poster):
    [tid] = poster["reisetider"]
    assert {felt: tid[felt] for felt in ("fra", "fra_navn", "til", "til_navn")} == {
        "fra": "ness",
        "fra_navn": "Ness",
        "til": "vik",
        "til_navn": "Vik",
    }


def test_bare_stillinger_som_er_ledige_nar_nav_nylig_er_lest(testregion, dag):
    def konvolutt(klokka):
        fil = FILER[NAVN.index("stillinger")]
        return json.loads(data(Kunnskap(testregion, Kontekst(dag, "https://portal.example/", klokka=klokka)), fil))

    ny, gammel = konvolutt(NA), konvolutt(LEST + timedelta(hours=24))
    assert [int(en["id"][-2:]) for en in ny["poster"]] == APNE
    assert (gammel["antall"], gammel["poster"]) == (0, [])
    assert [(en["lest"], en["kilde"]) for en in (ny, gammel)] == 2 * [
        ("2026-11-22T11:30:00Z", "NAV / arbeidsplassen.no")
    ]


def test_uten_en_lesing_er_lista_tom_og_tro_mot_skjemaet(kunnskap, testregion, kontekst):
    fil = FILER[NAVN.index("stillinger")]
    tom = json.loads(data(Kunnskap(med_stillinger(testregion, Stillinger()), kontekst), fil))
    assert tom == {"versjon": "1", "antall": 0, "poster": [], "kilde": "NAV / arbeidsplassen.no"}
    assert Draft202012Validator(json.loads(skjema(kunnskap.kontekst, fil))).is_valid(tom)


def test_alle_lenker_er_med_og_sier_hvilket_sporsmal_og_hvem_de_gjelder(poster):
    assert [(en["tema"], en.get("kommune_navn"), en["tittel"]) for en in poster["lenker"]] == [
        ("ledige-jobber", None, "Ledige stillinger"),
        ("leie-bolig", "Ness", "Utleie i Ness"),
        ("barnehage", "Ness", "Søk barnehageplass"),
        ("barnehage", "Ness", "Ny barnehage åpnet"),
    ]


def test_ider_er_unike_og_satsene_er_med(poster):
    for navn in ("kommuner", "skatter", "hendelser", "jobbehov", "tiltak"):
        ider = [en["id"] for en in poster[navn]]
        assert len(set(ider)) == len(ider)
    assert [(sats["id"], sats["verdi"]) for sats in poster["region"][0]["satser"]] == [
        ("gratis-barnehage", 0),
        ("bostotte", 1234.5),
        ("lavere-skatt", "lavere sats"),
    ]


def test_teksten_er_som_i_dataene_med_alle_bokstaver(kunnskap, testregion, poster):
    ra = data(kunnskap, FILER[NAVN.index("skatter")])
    assert "Čuđđeŋšŧž" in ra  # not \\u-escaped: people read it too
    fasit = {skatt.id: skatt for skatt in testregion.skatter}
    for skatt in poster["skatter"]:
        assert skatt["navn"] == fasit[skatt["id"]].navn
        assert skatt.get("tekst") == fasit[skatt["id"]].tekst
