"""The schema of a file takes what the portal takes, and says no, in Norwegian, to what has another form."""

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from kopi import POSTER, med

from regionportal.editors.skjema.json_schema import delt, felt_i, helt, skjema
from regionportal.editors.skjema.lister import FASTE, faste, lister
from regionportal.model.slag import DELTE, SLAG
from regionportal.model.typer import Modell
from regionportal.reading.yaml12 import les


@pytest.fixture(scope="module")
def skjemaer(ekte):
    return {slag.navn: skjema(slag, lister(ekte)) for slag in SLAG.values()}


@pytest.fixture(scope="module")
def proveskjemaer(testregion):
    return {slag.navn: skjema(slag, lister(testregion)) for slag in SLAG.values()}


def alle_felt(innhold, sti=()):
    for navn, felt in felt_i(innhold).items():
        yield ".".join((*sti, navn)), felt
        yield from alle_felt(felt, (*sti, navn))


def feil_i(innhold, verdi):
    return [f"{en.json_path}: {en.message}" for en in Draft202012Validator(innhold).iter_errors(verdi)]


@pytest.mark.parametrize("slag", SLAG)
def test_skjemaet_er_gyldig_i_begge_utgavene(skjemaer, slag):
    Draft202012Validator.check_schema(skjemaer[slag])
    Draft7Validator.check_schema(skjemaer[slag])


@pytest.mark.innhold
def test_hver_fil_passer_med_skjemaet_sitt(ekte_filer, skjemaer):
    assert {fil.navn: feil for fil in ekte_filer if (feil := feil_i(skjemaer[fil.slag], fil.verdi))} == {}


def test_hver_fil_i_proveregionen_passer_ogsa(provefiler, proveskjemaer):
    assert {en.slag for en in provefiler} == set(SLAG)
    assert {fil.navn: feil for fil in provefiler if (feil := feil_i(proveskjemaer[fil.slag], fil.verdi))} == {}


@pytest.mark.innhold
@pytest.mark.parametrize("liste", DELTE)
def test_hver_fil_som_regionene_deler_passer_med_sitt(ekte, rot, liste):
    innhold = delt(liste, lister(ekte))
    for versjon in (Draft202012Validator, Draft7Validator):
        versjon.check_schema(innhold)
    filer = [*(rot / "felles").rglob(f"{liste}.yml")]
    assert filer
    assert {str(fil): feil for fil in filer if (feil := feil_i(innhold, les(fil.read_bytes(), "")[0].verdi))} == {}


@pytest.mark.parametrize("liste", DELTE)
def test_i_en_delt_liste_trengs_bare_id_en(proveskjemaer, liste):
    innhold = proveskjemaer[DELTE[liste].navn]
    assert (
        feil_i(innhold["properties"][liste], [{"id": "x"}, {"id": "y", "utelat": True}, {"id": "z", "etter": "x"}])
        == []
    )
    assert feil_i(innhold["properties"][liste], [{"utelat": True}])
    assert liste not in innhold["required"] and liste in helt(DELTE[liste], {})["properties"]


@pytest.mark.parametrize("slag", SLAG)
def test_hvert_felt_har_navn_og_forklaring_pa_norsk(skjemaer, slag):
    for sti, felt in alle_felt(skjemaer[slag]):
        assert felt["title"], sti
        if slag == "kommune" and sti.startswith("lenker.") and sti.count(".") == 1:
            continue  # a subject, whose name says it
        assert felt["description"].endswith("."), sti


@pytest.mark.parametrize("slag", SLAG)
def test_det_som_er_skrevet_for_programmerere_nar_ingen_redaktor(skjemaer, slag):
    engelsk = {modell.__doc__ for modell in Modell.__subclasses__()}
    assert not {sti for sti, felt in alle_felt(skjemaer[slag]) if felt.get("description") in engelsk}


@pytest.mark.parametrize("slag", SLAG)
def test_hvert_eksempel_er_slik_en_fil_kan_ha_det(skjemaer, slag):
    alle = dict(alle_felt(skjemaer[slag]))
    eksempler = {sti: felt["examples"] for sti, felt in alle.items() if "examples" in felt}
    assert eksempler
    feil = [(sti, en, feil) for sti, noen in eksempler.items() for en in noen if (feil := feil_i(alle[sti], en))]
    assert feil == []


def test_det_filas_plass_sier_star_ikke_i_fila(skjemaer):
    assert "id" not in skjemaer["skatt"]["properties"] and "kommune" not in skjemaer["skatt"]["properties"]
    assert "id" not in skjemaer["hendelse"]["properties"] and "kommune" in skjemaer["hendelse"]["required"]
    assert "id" in skjemaer["region"]["required"]


@pytest.mark.parametrize(
    ("slag", "sti", "liste"),
    [
        ("skatt", ("kategori",), "kategorier"),
        ("skatt", ("ogsa_kommuner",), "kommuner"),
        ("hendelse", ("passer_for",), "malgrupper"),
        ("tiltak", ("del_av",), "tiltak"),
        ("jobbehov", ("rader", "yrke"), "yrker"),
        ("jobbehov", ("yrker",), "yrker"),
        ("region", ("temaer", "satser"), "satser"),
        ("kommune", ("kontakter", "temaer"), "temaer"),
    ],
)
def test_et_felt_som_peker_har_lista_som_valg(proveskjemaer, testregion, slag, sti, liste):
    felt = proveskjemaer[slag]
    for navn in sti:
        felt = felt_i(felt)[navn]
    valg = felt.get("items", felt)
    assert dict(zip(valg["enum"], valg["enumDescriptions"], strict=True)) == lister(testregion)[liste]


def test_lenkene_har_hvert_tema_for_seg(proveskjemaer, testregion):
    temaer = felt_i(proveskjemaer["kommune"]["properties"]["lenker"])
    assert {id_: felt["title"] for id_, felt in temaer.items()} == lister(testregion)["temaer"]
    assert "url" in felt_i(temaer["barnehage"])


def test_lister_som_stadig_vokser_er_ikke_valg_i_det_som_er_lagret(testregion):
    lagret = skjema(SLAG["jobbehov"], faste(testregion))
    assert "enum" not in lagret["properties"]["yrker"]["items"]
    assert set(faste(testregion)) == set(FASTE)


# ---- what is refused


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("skatt", f"ingress: {'å' * 201}"),
        ("skatt", "ingress: ''"),
        ("skatt", "ingress:"),
        ("skatt", "ingress: 12"),
        ("skatt", "ingress: [a, b]"),
        ("skatt", f"navn: {'n' * 121}"),
        ("skatt", "kategori: Natur"),
        ("skatt", "kategori: finnesikke"),
        ("skatt", "passer_for: [unge, 3]"),
        ("skatt", "katgori: mat"),
        ("skatt", "en: {name: Peak}"),
        ("skatt", "sesong: sommer"),
        ("skatt", "sesong: [sommar]"),
        ("skatt", "kilder: []"),
        ("skatt", "kilder: [https://a.example/]"),
        ("skatt", "kilder: [{url: https://a.example/}]"),
        ("skatt", "kilder: [{url: 'javascript:alert(1)', lest: 2026}]"),
        ("skatt", "kilder: [{url: 'https://localhost/', lest: 2026}]"),
        ("skatt", "kilder: [{url: 'https://a.example/to ord', lest: 2026}]"),
        ("skatt", "kilder: [{url: https://a.example/, lest: 2026-7}]"),
        ("skatt", "kilder: [{url: https://a.example/, lest: snart}]"),
        ("skatt", "kilder: [{url: https://a.example/, lest: true}]"),
        ("skatt", "oppdatert: 08.07.2026"),
        ("skatt", "oppdatert: 2026-07"),
        ("skatt", "oppdatert: 2026"),
        ("skatt", "sted: Reisadalen"),
        ("skatt", "sted: {navn: X, prsisjon: punkt}"),
        ("skatt", "sted: {navn: X, lat: 91, lon: 20.2, presisjon: punkt}"),
        ("skatt", "sted: {navn: X, lat: '69.3', lon: 20.2, presisjon: punkt}"),
        ("skatt", "bilder: [{fil: ../region.jpg, alt: X, foto: Y, lisens: Z}]"),
        ("skatt", "bilder: [{fil: moloen.png, foto: Y, lisens: Z}]"),
        ("hendelse", "kommune: blåfjord"),
        ("hendelse", "kommune: finnesikke"),
        ("hendelse", "maned: 13"),
        ("hendelse", "maned: juli"),
        ("hendelse", "maned: 7.5"),
        ("hendelse", "datoer: [{til: 2027-07-08}]"),
        ("hendelse", "datoer: [{fra: 2027-07-08, kl: 9:30}]"),
        ("hendelse", "datoer: [{fra: 2027-07-08, gjentas: {hver: måned}}]"),
        ("hendelse", "datoer: [{fra: 2027-07-08, avlyst: 1}]"),
        ("tiltak", "status: fullført"),
        ("tiltak", "frist: 2026.5"),
        ("jobbehov", "ar: {fra: 1899}"),
        ("jobbehov", "tall: [{navn: X, verdi: '12', enhet: Y}]"),
        ("jobbehov", "yrker: [astronaut]"),
        ("jobbehov", "omrade: {navn: X, niva: by, kommuner: [ness]}"),
        ("kommune", "nummer: 5544"),
        ("kommune", "nummer: '554'"),
        ("kommune", "samisk_forvaltningsomrade: ja"),
        ("kommune", "lenker: {Barnehage: []}"),
        ("kommune", "lenker: {barnehage: [{url: https://a.example/, tittel: X, type: sida}]}"),
        ("kommune", "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, epost: ola}]"),
    ],
)
def test_det_som_har_gal_form_blir_avvist(proveskjemaer, slag, felt):
    _, post = POSTER[slag]
    riktig, _ = les(post.encode(), "")
    galt, _ = les(med(post, felt).encode(), "")
    assert feil_i(proveskjemaer[slag], riktig.verdi) == []
    assert feil_i(proveskjemaer[slag], galt.verdi)


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        ("skatt", "oppdatert: 2026-02-30"),  # a date that no calendar has
        ("skatt", "sted: {navn: X, lat: 69.3}"),  # what must be so between fields
        ("hendelse", "datoer: [{fra: 2027-07-08, til: 2027-07-07}]"),
        ("hendelse", "datoer: [{fra: 2027-07-08, slutt: 20:00}]"),
        ("kommune", "navnerekkefolge: [samisk, norsk]"),
        ("skatt", "tekst: Se [her](javascript:alert(1))."),  # what stands inside a text
        ("skatt", "kilder: [{url: https://a.example/, lest: 2026}, {url: https://a.example/, lest: 2026}]"),  # rules
    ],
)
def test_dette_er_det_sjekken_som_sier(proveskjemaer, slag, felt):
    _, post = POSTER[slag]
    galt, _ = les(med(post, felt).encode(), "")
    assert feil_i(proveskjemaer[slag], galt.verdi) == []
