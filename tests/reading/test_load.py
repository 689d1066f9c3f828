"""A folder of data becomes a region, or every fault in it at once."""

import json
import re
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kartfiler import samling as grenser
from kartfiler import trekk
from kopi import HENDELSE, POSTER, SKATT, TILTAK, Kopi, linje_med, med, uten

from regionportal.reading.load import last

PLASSER = (
    "fila ligger på feil sted. Filene kan hete data/{region,satser,yrker,reisetider}.yml, data/kart/kommuner.geojson, "
    "data/skatter/<kommune>/<id>.yml, data/{kommuner,hendelser,jobbehov,tiltak,fotokonkurranser}/<id>.yml og "
    "data/bilder/<navn>.jpg"
)
SLUG = "bruk bare små bokstaver a–z, tall og bindestrek (å og æ skrives a, ø skrives o)"
GRENSER = "kart/kommuner.geojson"


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    return Kopi(testdata, tmp_path, dag)


@pytest.fixture
def ramme(testdata, tmp_path, dag):
    return Kopi.ramme(testdata, tmp_path, dag)


# ---- without faults


def test_alt_som_ligger_i_mappa_kommer_med(kopi):
    region, feil = kopi.last()
    assert feil == []
    for samling, poster in (
        ("kommuner", region.kommuner),
        ("skatter", region.skatter),
        ("hendelser", region.hendelser),
        ("jobbehov", region.jobbehov),
        ("tiltak", region.tiltak),
    ):
        assert {post.id for post in poster} == {sti.stem for sti in (kopi.data / samling).rglob("*.yml")}
    assert set(region.bilder) == {sti.name for sti in (kopi.data / "bilder").iterdir()}


def test_kommunene_kommer_i_regionens_rekkefolge_og_postene_etter_fil(kopi):
    region, _ = kopi.last()
    assert [kommune.id for kommune in region.kommuner] == ["vik", "ness"]
    for poster in (region.skatter, region.hendelser, region.jobbehov, region.tiltak):
        assert [post.fil for post in poster] == sorted(post.fil for post in poster)


def test_identiteten_er_filnavnet_og_mappa(ramme):
    ramme.skriv("skatter/vik/prove-2.yml", SKATT)
    region, _ = ramme.last()
    (skatt,) = region.skatter
    assert (skatt.id, skatt.kommune, skatt.fil) == ("prove-2", "vik", "data/skatter/vik/prove-2.yml")


def test_to_lesinger_av_det_samme_er_like(kopi):
    assert kopi.last() == kopi.last()


@pytest.mark.parametrize(
    ("plass", "fortalt"),
    [
        (".gitkeep", ".gitkeep"),
        ("skatter/.DS_Store", "skatter/.DS_Store"),
        ("skatter/ness/.fyret.yml", "skatter/ness/.fyret.yml"),
        (".gjemt/hendelser/fest.yml", ".gjemt"),
    ],
)
def test_skjulte_filer_leses_ikke_og_det_blir_sagt(ramme, plass, fortalt):
    ramme.skriv(plass, "ikke data")
    assert ramme.varsler() == [
        f"data/{fortalt}:1: varsel: navnet begynner med punktum, så det blir ikke brukt. Ta bort punktumet, eller fila"
    ]


@pytest.mark.parametrize(
    "plass",
    [
        "status/.lenker.json.las",
        "status/.stillinger.json.ny",
        "status/.stillinger.underveis.json",
        "status/.lenker.underveis.jsonl",
    ],
)
def test_det_et_program_holder_pa_med_blir_det_ikke_sagt_noe_om(ramme, plass):
    ramme.skriv(plass, "")
    assert ramme.varsler() == []


# ---- files and their names


@pytest.mark.parametrize(
    "plass",
    [
        "lesmeg.md",
        "hendelser.yml",
        "skatter/prove.yml",
        "skatter/ness/natur/prove.yml",
        "hendelser/2026/prove.yml",
        "hendelser/prove.yaml",
        "hendelser/prove.YML",
        "hendelser/prove.yml.txt",
        "hendelser/prove",
        "Hendelser/prove.yml",
        "kart/elver.geojson",
        "bilder/ness/moloen.png",
    ],
)
def test_en_fil_pa_feil_sted(ramme, plass):
    ramme.skriv(plass, HENDELSE)
    assert ramme.feil() == [f"data/{plass}:1: {PLASSER}"]


@pytest.mark.parametrize(
    ("navn", "ment"),
    [
        ("Prove", "prove"),
        ("prøve", "prove"),
        ("pro ve", "pro-ve"),
        ("pro_ve", "pro-ve"),
        ("prove-", "prove"),
        ("-prove", "prove"),
        ("pro--ve", "pro-ve"),
        ("prove.kopi", "prove-kopi"),
        ("prove (1)", "prove-1"),
    ],
)
def test_et_filnavn_som_ikke_kan_vaere_id(ramme, navn, ment):
    ramme.skriv(f"hendelser/{navn}.yml", HENDELSE)
    assert ramme.feil() == [
        f"data/hendelser/{navn}.yml:1: filnavnet «{navn}» kan ikke være id: {SLUG}. Gi den navnet «{ment}.yml»"
    ]


def test_ei_mappe_som_ikke_kan_vaere_en_kommune(ramme):
    ramme.skriv("skatter/Ness/prove.yml", SKATT)
    (feil,) = ramme.feil()
    assert feil.startswith("data/skatter/Ness/prove.yml:1: ")
    assert SLUG in feil


@pytest.mark.parametrize(
    ("navn", "melding"),
    [
        ("a" * 81, "filnavnet er 81 tegn. Høyst 80 er tillatt"),
        ("con", "filnavnet «con» kan ikke brukes, for Windows har det navnet selv. Gi den et annet navn"),
        ("lpt1", "filnavnet «lpt1» kan ikke brukes, for Windows har det navnet selv. Gi den et annet navn"),
    ],
)
def test_et_filnavn_som_ikke_alle_maskiner_kan_ha(ramme, navn, melding):
    ramme.skriv(f"hendelser/{navn}.yml", HENDELSE)
    assert ramme.feil() == [f"data/hendelser/{navn}.yml:1: {melding}"]


@pytest.mark.parametrize("navn", ["a" * 80, "konsert", "com10", "aux-rommet"])
def test_et_filnavn_som_alle_kan_ha(ramme, navn):
    ramme.skriv(f"hendelser/{navn}.yml", HENDELSE)
    assert ramme.feil() == []


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        ("id: annen # her", "id: «annen» er ikke likt filnavnet («prove»). Ta bort feltet"),
        ("id: 12 # her", "id: «12» er ikke likt filnavnet («prove»). Ta bort feltet"),
        ("kommune: vik # her", "kommune: «vik» er ikke likt mappa («ness»). Ta bort feltet"),
    ],
)
def test_et_felt_som_sier_noe_annet_enn_fila(ramme, felt, melding):
    tekst = med(SKATT, felt)
    ramme.skriv("skatter/ness/prove.yml", tekst)
    assert ramme.feil() == [f"data/skatter/ness/prove.yml:{linje_med(tekst)}: {melding}"]


@pytest.mark.parametrize(
    "forste", [SKATT, uten(SKATT, "navn"), "", "a: &b 1\n"], ids=["hel", "mangler navn", "tom", "uleselig"]
)
def test_samme_id_i_to_kommuner(ramme, forste):
    ramme.skriv("skatter/ness/prove.yml", forste)
    egne = ramme.feil()
    ramme.skriv("skatter/vik/prove.yml", SKATT)
    assert ramme.feil() == [
        *egne,
        "data/skatter/vik/prove.yml:1: id-en «prove» er alt brukt i data/skatter/ness/prove.yml. Gi fila et annet navn",
    ]


def test_samme_id_i_to_slag_er_lovlig(ramme):
    ramme.skriv("skatter/ness/prove.yml", SKATT)
    ramme.skriv("hendelser/prove.yml", HENDELSE)
    ramme.skriv("tiltak/prove.yml", TILTAK)
    assert ramme.feil() == []


@pytest.mark.parametrize("mal", ["../region.yml", "/etc/passwd", "finnes-ikke.yml"])
def test_en_symlink_leses_ikke(ramme, mal):
    (ramme.data / "tiltak").mkdir(exist_ok=True)
    (ramme.data / "tiltak/prove.yml").symlink_to(mal)
    assert ramme.feil() == ["data/tiltak/prove.yml:1: lenker til andre filer (symlinks) brukes ikke her"]


def test_en_symlink_til_ei_mappe_leses_ikke(ramme, tmp_path):
    (tmp_path / "utenfor").mkdir()
    (tmp_path / "utenfor/prove.yml").write_text(TILTAK, encoding="utf-8")
    shutil.rmtree(ramme.data / "tiltak", ignore_errors=True)
    (ramme.data / "tiltak").symlink_to(tmp_path / "utenfor")
    assert ramme.feil() == ["data/tiltak:1: lenker til andre filer (symlinks) brukes ikke her"]


def test_ei_fil_kan_ha_256_kb(ramme):
    ramme.skriv("tiltak/prove.yml", TILTAK + "#" * (256 * 1024 - len(TILTAK.encode())))
    assert ramme.feil() == []


@pytest.mark.parametrize("plass", ["tiltak/prove.yml", "region.yml", "satser.yml", "kommuner/ness.yml"])
def test_ei_for_stor_fil_er_en_feil_og_ikke_flere(kopi, plass):
    kopi.skriv(plass, "#" * 300 * 1024)
    assert kopi.feil() == [f"data/{plass}:1: fila er 300 KB. Høyst 256 KB er tillatt"]


@pytest.mark.treg
def test_ti_tusen_felt_har_hver_sin_feil_pa_hver_sin_linje(ramme):
    ramme.skriv("tiltak/prove.yml", "".join(f"felt{nummer}: 1\n" for nummer in range(10_000)))
    linjer = {int(en.split(":")[1]) for en in ramme.feil()}
    assert linjer == set(range(1, 10_001))


@pytest.mark.parametrize(
    "innhold",
    ["a: " + "[" * 1000, "a: " + "{b: " * 1000, "\n".join(" " * n + "a:" for n in range(500))],
    ids=["[", "{", "innrykk"],
)
def test_ei_fil_uten_bunn_stopper_pa_niva_tjue(ramme, innhold):
    ramme.skriv("tiltak/prove.yml", innhold)
    (feil,) = ramme.feil()
    assert feil.endswith(": innholdet er pakket inn i mer enn 20 nivåer")


def test_ei_fil_er_ikke_bade_256_kb_og_for_stor(ramme):
    ramme.skriv("tiltak/prove.yml", "#" * (256 * 1024 + 1))
    assert ramme.feil() == ["data/tiltak/prove.yml:1: fila er 257 KB. Høyst 256 KB er tillatt"]


# ---- files that must be there


@pytest.mark.parametrize("plass", ["region.yml", "satser.yml", GRENSER])
def test_ei_fil_som_alltid_er_der_mangler(kopi, plass):
    kopi.slett(plass)
    assert kopi.feil() == [f"data/{plass}:1: fila mangler"]


def test_hele_mappa_mangler(tmp_path, dag):
    region, feil = last(tmp_path / "data", dag)
    assert region is None
    assert [str(en) for en in feil] == [
        f"data/{plass}:1: fila mangler" for plass in (GRENSER, "region.yml", "satser.yml", "yrker.yml")
    ]


@pytest.mark.parametrize(
    ("innhold", "feil"),
    [
        ("", "1: fila er tom"),
        ("bare tekst\n", "1: fila må ha felt: et navn, kolon og en verdi på hver linje, som i «navn: Nordbreen»"),
        ("- a\n- b\n", "1: fila må ha felt: et navn, kolon og en verdi på hver linje, som i «navn: Nordbreen»"),
    ],
)
def test_ei_uleselig_fil(ramme, innhold, feil):
    ramme.skriv("tiltak/prove.yml", innhold)
    assert ramme.feil() == [f"data/tiltak/prove.yml:{feil}"]


@pytest.mark.parametrize("innhold", ["", "- a\n"])
@pytest.mark.parametrize(
    "plass", ["region.yml", "satser.yml", "kommuner/ness.yml", "tiltak/bolyst.yml", "skatter/ness/moloen.yml"]
)
def test_ei_uleselig_fil_gir_ingen_strom_av_ukjente_navn(kopi, plass, innhold):
    kopi.skriv(plass, innhold)
    (feil,) = kopi.feil()
    assert feil.startswith(f"data/{plass}:1: fila ")


@pytest.mark.parametrize(
    ("plass", "felt"),
    [
        ("region.yml", "slagord"),
        ("region.yml", "kommuner"),
        ("region.yml", "malgrupper"),
        ("region.yml", "kategorier"),
        ("region.yml", "temaer"),
        ("satser.yml", "satser"),
        ("satser.yml", "oppdatert"),
        ("kommuner/ness.yml", "navn"),
        ("tiltak/bolyst.yml", "eier"),
        ("skatter/ness/moloen.yml", "navn"),
    ],
)
def test_en_odelagt_post_kan_fortsatt_vises_til(kopi, plass, felt):
    kopi.skriv(plass, uten(kopi.les(plass), felt))
    (feil,) = kopi.feil()
    assert feil.startswith(f"data/{plass}:1: {felt}: mangler. ")


def test_en_odelagt_post_i_ei_liste_kan_fortsatt_vises_til(kopi):
    tekst = kopi.les("region.yml").replace("navn: Natur,", "")
    kopi.skriv("region.yml", tekst)
    linje = linje_med(tekst, "{id: natur,")
    assert kopi.feil() == [f"data/region.yml:{linje}: kategorier.navn: mangler. Skriv for eksempel «navn: Hverdagsliv»"]


def test_like_felt_i_regionfila_meldes_og_resten_sjekkes(kopi):
    tekst = kopi.les("region.yml") + "navn: Igjen\nukjent: 1\n"
    kopi.skriv("region.yml", tekst)
    feil = kopi.feil()
    assert (
        feil[0]
        == f"data/region.yml:{linje_med(tekst, 'navn: Igjen')}: navn: feltet står to ganger (første gang på linje 2)"
    )
    assert feil[1].startswith(f"data/region.yml:{linje_med(tekst, 'ukjent: 1')}: ukjent: ukjent felt. ")
    assert len(feil) == 2


# ---- everything at once


def test_alle_slags_feil_meldes_i_en_lesing(kopi):
    kopi.skriv("lesmeg.md", "hei")
    kopi.skriv("bilder/ubrukt.jpg", b"x")
    kopi.skriv("hendelser/Stor.yml", HENDELSE)
    kopi.skriv("hendelser/prove.yml", med(HENDELSE, "kommune: nes", "type: fest"))
    kopi.skriv("skatter/ness/anker.yml", med(SKATT, "navn: *natur"))
    kopi.skriv("skatter/ness/prove.yml", med(SKATT, "kategori: natr", "passer_for: [eldre]"))
    kopi.skriv("skatter/vik/prove.yml", med(SKATT, "oppdatert: 2026-11-23"))
    kopi.skriv("skatter/vik/to.yml", SKATT + "navn: To\n")
    kopi.skriv(
        "skatter/vik/vestpa.yml", med(SKATT, "sted: {navn: X, lat: 20.7, lon: 69.2, presisjon: punkt, kilde: Y}")
    )
    kopi.skriv("tiltak/prove.yml", med(TILTAK, "status: pauset", "del_av: bolist"))
    kopi.skriv("tiltak/tom.yml", "")
    kopi.skriv(GRENSER, json.dumps(grenser(trekk("nes"))))
    feil = kopi.feil()
    assert feil == sorted(feil, key=lambda linje: (linje.split(":")[0], int(linje.split(":")[1]), linje))
    assert [linje.removeprefix("data/").partition(". ")[0].partition(" finnes ikke")[0] for linje in feil] == [
        "bilder/ubrukt.jpg:1: fila er ikke et bilde som kan leses",
        f"hendelser/Stor.yml:1: filnavnet «Stor» kan ikke være id: {SLUG}",
        "hendelser/prove.yml:8: kommune: «nes»",
        "hendelser/prove.yml:9: type: «fest»",
        "kart/kommuner.geojson:1: grensa til «ness» mangler",
        "kart/kommuner.geojson:1: grensa til «vik» mangler",
        "kart/kommuner.geojson:1: «nes»",
        "lesmeg.md:1: fila ligger på feil sted",
        "skatter/ness/anker.yml:6: teksten begynner med «*», og må stå i anførselstegn",
        "skatter/ness/prove.yml:6: kategori: «natr»",
        "skatter/ness/prove.yml:7: passer_for: «eldre»",
        "skatter/vik/prove.yml:1: id-en «prove» er alt brukt i data/skatter/ness/prove.yml",
        "skatter/vik/prove.yml:6: oppdatert: 2026-11-23 er ikke kommet ennå",
        "skatter/vik/to.yml:7: navn: feltet står to ganger (første gang på linje 1)",
        "skatter/vik/vestpa.yml:7: sted.lat: lat og lon er byttet om",
        "tiltak/prove.yml:11: status: «pauset» er ikke det siste historikken sier («startet»)",
        "tiltak/prove.yml:12: del_av: «bolist»",
        "tiltak/tom.yml:1: fila er tom",
    ]


def test_reglene_ser_ogsa_pa_en_post_med_en_annen_feil(ramme):
    """An editor mends all at once, and is not met by new faults."""
    ramme.skriv(
        "skatter/ness/prove.yml",
        med(
            SKATT,
            "ingress: " + "x" * 201,
            "sted: {navn: X, lat: 69.2, lon: 19.2, presisjon: punkt}",
            "passer_for: [unge, unge]",
            "oppdatert: 2027-01-01",
        ),
    )
    ramme.skriv(
        "tiltak/prove.yml",
        med(TILTAK, "ingress: " + "x" * 201, "historikk:\n  - {dato: 2024, status: stoppet, tekst: X, kilder: []}"),
    )
    assert {en.split(": ")[1] for en in ramme.feil() if "/skatter/" in en} == {
        "ingress",
        "sted.lat",
        "passer_for",
        "oppdatert",
    }
    assert {en.split(": ")[1] for en in ramme.feil() if "/tiltak/" in en} == {"ingress", "historikk.kilder", "status"}


def test_samme_feil_meldes_bare_en_gang(ramme):
    ramme.skriv("skatter/ness/prove.yml", med(SKATT, "passer_for: [eldre, eldre2]", "ogsa_kommuner: [nord]"))
    feil = ramme.feil()
    assert len(feil) == len(set(feil)) == 3


def test_med_feil_blir_det_ingen_region(kopi):
    kopi.skriv("tiltak/tom.yml", "")
    region, feil = kopi.last()
    assert region is None
    assert len(feil) == 1


def test_fila_kan_flyttes_uten_at_feilene_endres(kopi, tmp_path):
    kopi.skriv("tiltak/tom.yml", "")
    forst = kopi.feil()
    shutil.move(kopi.data, tmp_path / "annet")
    _, feil = last(tmp_path / "annet", kopi.dag)
    assert [str(en) for en in feil] == forst


# ---- whatever comes

FELT = st.sampled_from(
    [
        "id",
        "navn",
        "tittel",
        "kategori",
        "type",
        "status",
        "ingress",
        "tekst",
        "sted",
        "sesong",
        "passer_for",
        "bilder",
        "kilder",
        "oppdatert",
        "en",
        "datoer",
        "maned",
        "tidspunkt",
        "tidligere",
        "omrade",
        "ar",
        "tall",
        "historikk",
        "del_av",
        "frist",
        "nummer",
        "nettsted",
        "senter",
        "fakta",
        "kontakter",
        "lenker",
        "navnerekkefolge",
        "arbeidsgivere",
        "periode",
        "bidrag",
        "regler",
    ]
)
UNDERFELT = st.sampled_from(
    [
        "navn",
        "lat",
        "lon",
        "presisjon",
        "kilde",
        "url",
        "lest",
        "fra",
        "til",
        "kl",
        "slutt",
        "gjentas",
        "hver",
        "unntatt",
        "avlyst",
        "verdi",
        "enhet",
        "kommune",
        "kommuner",
        "niva",
        "dato",
        "status",
        "ingress",
        "tekst",
        "fil",
        "alt",
        "innbyggere",
        "areal",
        "sjekkes_innen",
        "barnehage",
        "foto",
        "lisens",
        "samtykke",
        "plassering",
    ]
)
VERDIER = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3000, 3000)
    | st.floats(-200, 200)
    | st.text(max_size=5)
    | st.sampled_from(
        [
            "ness",
            "2026",
            "2026-07",
            "2026-07-08",
            "2026-02-30",
            "18:30",
            "uke",
            "punkt",
            "startet",
            "https://a.example/",
        ]
    ),
    lambda barn: st.lists(barn, max_size=3) | st.dictionaries(UNDERFELT | st.text(max_size=4), barn, max_size=5),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def felles(testdata, tmp_path_factory, dag):
    return Kopi.ramme(testdata, tmp_path_factory.mktemp("felles"), dag)


@pytest.mark.parametrize("slag", POSTER)
@settings(max_examples=25)
@given(felt=st.dictionaries(FELT | st.text(max_size=4), VERDIER, min_size=1, max_size=3))
def test_ingen_verdi_i_noe_felt_stopper_lesinga(felles, slag, felt):
    plass, post = POSTER[slag]
    uendret = [linje for linje in re.split(r"^(?=\w)", post, flags=re.MULTILINE) if linje.partition(":")[0] not in felt]
    endret = [f"{json.dumps(navn)}: {json.dumps(verdi)}\n" for navn, verdi in felt.items()]
    felles.skriv(plass, "".join(uendret + endret))
    try:
        assert all(linje.startswith(f"data/{plass}:") for linje in felles.feil())
    finally:
        felles.tilbake()
