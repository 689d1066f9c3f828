"""The web editor knows every field of every record, so that nothing is lost in it, and asks in Norwegian."""

import pytest

from regionportal.editors.skjema.rediger import konfigurasjon, som_yaml
from regionportal.model.region import Region
from regionportal.model.slag import SLAG, Postslag
from regionportal.reading.yaml12 import les

# What Decap CMS, which Sveltia follows, has for a field: https://decapcms.org/docs/widgets/
FELLES = {"name", "label", "widget", "required", "hint", "pattern", "default"}
DECAP = {
    "string": set(),
    "text": set(),
    "markdown": {"modes", "buttons", "editor_components"},
    "select": {"options", "multiple", "min"},
    "number": {"value_type", "min", "max"},
    "datetime": {"format", "date_format", "time_format"},
    "boolean": set(),
    "image": {"choose_url", "media_folder", "public_folder"},
    "object": {"fields", "collapsed"},
    "list": {"field", "fields", "min", "collapsed", "summary", "label_singular"},
}


@pytest.fixture(scope="module")
def oppsett(testregion: Region):
    return konfigurasjon(testregion, "eier/repo")


def samlinger(oppsett):
    return {en["name"]: en for en in oppsett["collections"]}


def feltene(oppsett, slag: str, kommune: str):
    if not isinstance(SLAG[slag], Postslag):
        return {en["name"]: en for en in samlinger(oppsett)["felles"]["files"]}[slag]["fields"]
    return samlinger(oppsett)[f"skatter-{kommune}" if slag == "skatt" else SLAG[slag].samling]["fields"]


def ukjente(verdi, felt, sti=()):
    """Paths of the value that these fields do not know."""
    kjente = {en["name"]: en for en in felt}
    for navn, en in verdi.items():
        if navn not in kjente:
            yield ".".join((*sti, navn))
            continue
        deler = en if isinstance(en, list) else [en]
        for del_ in deler:
            if isinstance(del_, dict):
                yield from ukjente(del_, kjente[navn].get("fields", ()), (*sti, navn))


def alle_felt(felt):
    for en in felt:
        yield en
        yield from alle_felt(en.get("fields", ()))
        yield from alle_felt([en["field"]] if "field" in en else ())


def finn(felt, *sti):
    forst, *rest = sti
    funnet = next(en for en in felt if en["name"] == forst)
    return finn(funnet["fields"], *rest) if rest else funnet


@pytest.mark.innhold
def test_hvert_felt_i_hver_post_er_kjent(ekte, ekte_filer):
    ekte_oppsett = konfigurasjon(ekte, "eier/repo")
    funnet = {
        fil.navn: list(
            ukjente(fil.verdi, feltene(ekte_oppsett, fil.slag, fil.navn.split("/")[2] if fil.slag == "skatt" else ""))
        )
        for fil in ekte_filer
    }
    assert {navn: felt for navn, felt in funnet.items() if felt} == {}


def test_hvert_felt_i_proveregionen_er_kjent(oppsett, provefiler):
    funnet = [
        felt for fil in provefiler for felt in ukjente(fil.verdi, feltene(oppsett, fil.slag, fil.navn.split("/")[-2]))
    ]
    assert funnet == []


def test_et_felt_som_ikke_er_kjent_blir_funnet(oppsett):
    felt = feltene(oppsett, "skatt", "ness")
    assert list(ukjente({"navn": "X", "nytt": 1, "sted": {"navn": "Y", "hoyde": 3}}, felt)) == ["nytt", "sted.hoyde"]


def test_samlingene_er_en_for_hver_kommune_og_en_for_hvert_slag(oppsett):
    assert {navn: (en.get("folder"), en["label"]) for navn, en in samlinger(oppsett).items()} == {
        "skatter-ness": ("data/skatter/ness", "Skatter i Ness"),
        "skatter-vik": ("data/skatter/vik", "Skatter i Vik"),
        "hendelser": ("data/hendelser", "Hendelser"),
        "jobbehov": ("data/jobbehov", "Funn om jobb og folk"),
        "tiltak": ("data/tiltak", "Tiltak og planer"),
        "fotokonkurranser": ("data/fotokonkurranser", "Fotokonkurranser"),
        "kommuner": ("data/kommuner", "Kommuner"),
        "felles": (None, "Felles for Testnes"),
    }
    kommuner = samlinger(oppsett)["kommuner"]
    assert (kommuner["create"], kommuner["delete"]) == (False, False)
    assert [en["file"] for en in samlinger(oppsett)["felles"]["files"]] == [
        "data/region.yml",
        "data/satser.yml",
        "data/yrker.yml",
        "data/reisetider.yml",
    ]


def test_alt_gar_gjennom_en_pull_request(oppsett):
    assert oppsett["publish_mode"] == "editorial_workflow"
    assert oppsett["backend"]["repo"] == "eier/repo"
    assert (oppsett["media_folder"], oppsett["public_folder"]) == ("data/bilder", "")


@pytest.mark.parametrize(
    ("slag", "sti", "ventet"),
    [
        ("skatt", ("navn",), {"widget": "string", "required": True, "label": "Navn"}),
        ("skatt", ("ingress",), {"widget": "text", "required": True}),
        ("skatt", ("tekst",), {"widget": "markdown", "required": False}),
        ("skatt", ("sesong",), {"widget": "select", "multiple": True}),
        ("skatt", ("sted",), {"widget": "object", "required": False}),
        ("skatt", ("sted", "lat"), {"widget": "number", "value_type": "float", "min": -90, "max": 90}),
        ("skatt", ("bilder", "fil"), {"widget": "image"}),
        ("skatt", ("kilder",), {"widget": "list", "min": 1, "label_singular": "Kilde"}),
        ("skatt", ("kilder", "lest"), {"widget": "string"}),
        (
            "skatt",
            ("oppdatert",),
            {"widget": "datetime", "format": "YYYY-MM-DD", "time_format": False, "default": "{{now}}"},
        ),
        ("skatt", ("sjekkes_innen",), {"widget": "datetime", "required": False}),
        ("hendelse", ("maned",), {"widget": "number", "value_type": "int"}),
        ("hendelse", ("datoer", "avlyst"), {"widget": "boolean", "default": False}),
        ("jobbehov", ("om_yrkene",), {"widget": "select", "default": "trengs"}),
        ("kommune", ("lenker", "barnehage"), {"widget": "list", "label": "Barnehage"}),
        ("satser", ("satser", "verdi"), {"widget": "string"}),
        ("yrker", ("yrker", "styrk08"), {"widget": "list"}),
    ],
)
def test_feltet_ser_ut_etter_hva_det_tar(oppsett, slag, sti, ventet):
    funnet = finn(feltene(oppsett, slag, "ness"), *sti)
    assert {navn: funnet.get(navn) for navn in ventet} == ventet


def test_bare_oppdatert_far_dagens_dato(oppsett):
    alle = [en for en in alle_felt(feltene(oppsett, "hendelse", "")) if en["widget"] == "datetime" and "default" in en]
    assert [en["name"] for en in alle] == ["oppdatert"]


def test_valgene_har_folks_ord_og_filas_verdier(oppsett):
    assert finn(feltene(oppsett, "skatt", "ness"), "sesong")["options"][0] == {"label": "Vår", "value": "var"}
    yrker = finn(feltene(oppsett, "jobbehov", ""), "rader", "yrke")["options"]
    assert {"label": "sykepleier", "value": "sykepleier"} in yrker


@pytest.mark.parametrize("slag", SLAG)
def test_bare_ord_som_decap_ogsa_har(oppsett, slag):
    for en in alle_felt(feltene(oppsett, slag, "ness")):
        assert set(en) <= FELLES | DECAP[en["widget"]], en["name"]
        assert en["label"]


def test_yaml_utgaven_sier_det_samme(oppsett):
    dokument, feil = les(som_yaml(oppsett).encode(), "config.yml")
    assert feil == []
    assert dokument.verdi == oppsett
