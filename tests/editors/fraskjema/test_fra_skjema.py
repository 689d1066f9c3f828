"""Whole forms, from what is sent to what is done: golden, and each fault by itself."""

import re
from pathlib import Path

import pytest
from gull import lik_gull
from skjematekst import ADRESSE, SAK, SKATT, UBESVART, skjematekst

from regionportal.editors.fraskjema.kommando import Resultat
from regionportal.editors.fraskjema.trygg_tekst import PARTES
from regionportal.reading.yaml12 import les

GULL = Path(__file__).parent / "golden"
SKJEMAER = sorted(GULL.glob("*.md"))
GODE = {"ny-skatt", "skatt-med-bilde", "ny-hendelse", "fra-en-telefon", "endring"}


def som_tekst(resultat: Resultat) -> str:
    bilde = f"bilde: {resultat.bilde.fil}\n" if resultat.bilde else ""
    return (
        f"tilstand: {resultat.tilstand}\ngren: {resultat.gren}\nfil: {resultat.fil}\nside: {resultat.side}\n"
        f"tittel: {resultat.tittel}\n{bilde}======== fila\n{resultat.innhold}"
        f"======== kommentaren\n{resultat.kommentar}\n"
        f"======== forslaget\n{resultat.forslag}"
    )


@pytest.mark.parametrize("fil", SKJEMAER, ids=lambda fil: fil.stem)
def test_hvert_skjema_blir_som_gullfila(send, fil):
    resultat = send(fil.read_text("utf-8"))
    assert lik_gull(fil.with_suffix(".txt"), som_tekst(resultat))
    assert (resultat.tilstand == "klar") == (fil.stem in GODE)


@pytest.mark.parametrize("linjeskift", ["\r\n", "\r", "  \n", "\u2028", "\x85"], ids=ascii)
@pytest.mark.parametrize("fil", SKJEMAER, ids=lambda fil: fil.stem)
def test_linjeskiftene_er_uten_betydning(send, fil, linjeskift):
    tekst = fil.read_text("utf-8")
    assert send(tekst.replace("\n", linjeskift)) == send(tekst)


def test_bokstaver_satt_sammen_av_flere_tegn_blir_ett(fyll_ut):
    resultat = fyll_ut("ny-skatt", navn="Ba\u030ala\u030as pa\u030a O\u0308ra")
    assert resultat.fil == "data/skatter/ness/balas-pa-ora.yml"
    assert "navn: Bålås på Öra\n" in resultat.innhold


# ---- each fault, said under the question's own name


MANGLER = [
    ("ny-skatt", {"navn": ""}, "Navn", "mangler"),
    ("ny-skatt", {"navn": "Bærhaugen\nog litt til"}, "Navn", "skal være på én linje"),
    ("ny-skatt", {"navn": "B" * 121}, "Navn", "er 121 tegn. Høyst 120 er tillatt"),
    ("ny-skatt", {"navn": "日本"}, "Navn", "Navnet må ha minst én bokstav fra a til å, eller et tall."),
    ("ny-skatt", {"navn": "Nessfyret"}, "Navn", "Vi har alt «Nessfyret» i Ness."),
    ("ny-skatt", {"navn": "njárgga čuovga"}, "Navn", "Vi har alt «Nessfyret» i Ness."),
    ("ny-skatt", {"navn": "The Ness lighthouse"}, "Navn", "Vi har alt «Nessfyret» i Ness."),
    ("ny-hendelse", {"navn": "SANGKVELD"}, "Navn", "Vi har alt «Sangkveld» i Vik."),
    ("ny-skatt", {"kommune": "Tromsø"}, "Kommune", "«Tromsø» er ikke et av valgene. Valgene er Vik og Ness"),
    ("ny-skatt", {"kategori": "../../x"}, "Kategori", "«../../x» er ikke et av valgene."),
    ("ny-skatt", {"ingress": "Å" * 201}, "Ingress", "er 201 tegn. Høyst 200 er tillatt"),
    ("ny-skatt", {"tekst": "[x](javascript:alert(1))"}, "Tekst", "i teksten: adressen må begynne med http://"),
    ("ny-skatt", {"tekst": "Det koster {sats:finnes-ikke}."}, "Tekst", "satsen «finnes-ikke» finnes ikke."),
    (
        "ny-skatt",
        {"sesong": ["Høst"], "beskjed": "x", "kilder": "Naboen sa det"},
        "Hvor vet du det fra?",
        "Vi fant ingen adresse her.",
    ),
    (
        "ny-skatt",
        {"kilder": "https://lokalvert/side"},
        "Hvor vet du det fra?",
        "adressen mangler et nettsted, som i https://www.eksempel",
    ),
    ("ny-skatt", {"samtykke": []}, "Før du sender", "Sett kryss, [x], foran «Jeg deler teksten"),
    (
        "ny-hendelse",
        {"fra": "neste fredag"},
        "Første dag",
        "«neste fredag» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08",
    ),
    ("ny-hendelse", {"fra": "2027-02-30"}, "Første dag", "datoen 2027-02-30 finnes ikke"),
    ("ny-hendelse", {"fra": "11.9.27"}, "Første dag", "«11.9.27» skrives 2027-09-11"),
    ("ny-hendelse", {"til": "2027-09-10"}, "Siste dag", "slutter før den begynner (2027-09-11)"),
    ("ny-hendelse", {"kl": "halv sju"}, "Klokka", "skriv klokkeslettet med fire siffer, for eksempel 18:30"),
    ("ny-hendelse", {"kl": "24.00"}, "Klokka", "klokka 24:00 finnes ikke. Den går fra 00:00 til 23:59"),
    ("ny-hendelse", {"slutt": "18:00"}, "Slutter klokka", "har et klokkeslett, men «Klokka» mangler"),
    ("ny-hendelse", {"kl": "18", "slutt": "17"}, "Slutter klokka", "slutter før den begynner (18:00)"),
    (
        "ny-hendelse",
        {"fra": "", "kl": "18"},
        "Første dag",
        "mangler. Klokkeslett og siste dag kan bare stå når første dag er fastsatt",
    ),
    (
        "ny-hendelse",
        {"fra": ""},
        "Vanlig tid",
        "Skriv når det pleier å være, eller fyll ut «Første dag» hvis dagen er fastsatt",
    ),
    (
        "ny-hendelse",
        {"maned": "juli"},
        "Vanlig måned",
        "«juli» passer ikke med første dag, 2027-09-11. Ta bort den som er feil",
    ),
    (
        "ny-hendelse",
        {"nettsted": "vik.example"},
        "Nettsted",
        "«vik.example» mangler https:// foran, eller har det skrevet feil. Skriv https://vik.example",
    ),
    (
        "endre",
        {"felt": "Behov"},
        "Hva gjelder det?",
        "Siden har ikke «Behov». Velg noe annet, eller «Noe annet er feil»",
    ),
    (
        "endre",
        {"felt": "Farge"},
        "Hva gjelder det?",
        "«Farge» er ikke et av valgene. Velg det som står i lista i skjemaet",
    ),
    ("endre", {"nytt": "Trappa er bratt."}, "Hva skal det stå?", "Det står slik fra før. Skriv hvordan det skal bli"),
    (
        "endre",
        {"felt": "Kategori", "nytt": "Fyr"},
        "Hva skal det stå?",
        "«Fyr» er ikke et av valgene. Valgene er Folk, Hverdagsliv,",
    ),
    ("endre", {"felt": "Ingress", "nytt": "Å" * 201}, "Hva skal det stå?", "er 201 tegn. Høyst 200 er tillatt"),
    ("endre", {"felt": "Sjekkes innen", "nytt": "snart"}, "Hva skal det stå?", "skriv datoen som år-måned-dag"),
    ("endre", {"nytt": ""}, "Hva skal det stå?", "mangler"),
    ("endre", {"kilder": "https://lokalvert/"}, "Hvor vet du det fra?", "adressen mangler et nettsted"),
]


@pytest.mark.parametrize(
    ("skjema", "svar", "etikett", "melding"), MANGLER, ids=[f"{en[2]}-{en[3][:24]}" for en in MANGLER]
)
def test_en_mangel_star_under_sporsmalet(fyll_ut, skjema, svar, etikett, melding):
    resultat = fyll_ut(skjema, **svar)
    assert resultat.tilstand == "mangler"
    punkter = [_uten_koder(linje) for linje in resultat.kommentar.splitlines() if linje.startswith("- ")]
    assert [en for en in punkter if en.startswith(f"- **{etikett}**: ") and melding in en], punkter
    assert len(punkter) <= 2  # one fault, and each told once


def _uten_koder(tekst: str) -> str:
    return re.sub(r"\\(.)", r"\1", tekst.replace(PARTES, "").replace("&amp;", "&"))


def test_to_kryss_ma_til(fyll_ut, alle):
    begge = list(alle["ny-skatt"].sporsmal[-1].valg)
    assert fyll_ut("ny-skatt", samtykke=begge).tilstand == "klar"
    assert fyll_ut("ny-skatt", samtykke=begge[:1]).tilstand == "mangler"


# ---- what a reader finds in a form that is not quite as it was


def test_en_borte_overskrift_blir_fortalt_om(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT)
    resultat = send(tekst.replace("### Ingress\n", ""))
    assert resultat.tilstand == "mangler"
    assert "Overskriften er borte" in resultat.kommentar


def test_en_overskrift_med_nytt_navn_lager_ikke_rot_i_stillhet(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT | {"tekst": "Hei.", "sted": "X"})
    resultat = send(tekst.replace("### Stedsnavn", "### Stedet"))
    assert resultat.tilstand == "mangler"
    assert "Her står overskriften «Stedet»" in _uten_koder(resultat.kommentar)


def test_et_eldre_skjema_uten_et_sporsmal_som_er_nytt_gar_bra(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT)
    assert send(tekst.replace(f"### Ta hensyn\n\n{UBESVART}\n\n", "")).tilstand == "klar"


def test_en_overskrift_i_et_svar_er_en_del_av_svaret(fyll_ut):
    resultat = fyll_ut("ny-skatt", tekst="Først.\n\n### Navn\n\nEt annet navn.\n\n### Historien\n\nSist.")
    assert resultat.tilstand == "klar"
    dokument, _ = les(resultat.innhold.encode(), "")
    assert dokument.verdi["tekst"] == "Først.\n\n### Navn\n\nEt annet navn.\n\n### Historien\n\nSist.\n"
    assert dokument.verdi["navn"] == "Tyttebærhaugen"


def test_en_overskrift_med_neste_sporsmals_navn_blir_i_svaret_nar_det_ikke_kan_vaere_skjemaets(fyll_ut):
    resultat = fyll_ut("ny-skatt", tekst="Først.\n\n### Stedsnavn\n\nHer.\n\nMer.", sted="Nessby")
    assert resultat.tilstand == "klar"
    dokument, _ = les(resultat.innhold.encode(), "")
    assert dokument.verdi["tekst"] == "Først.\n\n### Stedsnavn\n\nHer.\n\nMer.\n"
    assert dokument.verdi["sted"] == {"navn": "Nessby"}


def test_to_skjemaer_i_ett(send, alle):
    ett = skjematekst(alle["ny-skatt"], **SKATT)
    to = skjematekst(alle["ny-hendelse"], navn="Dagen")
    resultat = send(f"{ett}\n\n{to}")
    assert (resultat.tilstand, resultat.fil) == ("mangler", "data/skatter/ness/tyttebarhaugen.yml")
    assert "mer enn ett skjema" in resultat.kommentar


def test_ord_under_siste_kryss_er_til_redaktoren(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT)
    resultat = send(f"{tekst}\n\nJeg glemte å si at haugen er stor.")
    assert resultat.tilstand == "klar"
    assert "Jeg glemte å si at haugen er stor." in resultat.forslag


@pytest.mark.parametrize("tekst", ["", "Hei, jeg vil bare si at siden er fin!", "### Navn\n\nHei", "### " * 1000])
def test_det_som_ikke_er_et_skjema_er_det_ikke(send, tekst):
    assert send(tekst).tilstand == "ukjent"


# ---- what a phone does to it, and what people write


@pytest.mark.parametrize(
    ("skrevet", "lest"),
    [
        ("11.9.2027", "2027-09-11"),
        ("2027–09–11", "2027-09-11"),
        ("11. september 2027", "2027-09-11"),
        ("11/9-2027", "2027-09-11"),
    ],
)
def test_en_dag_som_folk_skriver_den(fyll_ut, skrevet, lest):
    resultat = fyll_ut("ny-hendelse", fra=skrevet)
    assert resultat.tilstand == "klar"
    assert f"  - {{fra: {lest}}}\n" in resultat.innhold


@pytest.mark.parametrize("skrevet", ["18:30", "18.30", "kl. 18.30", "Kl 18:30", "1830", "klokka 18.30"])
def test_et_klokkeslett_som_folk_skriver_det(fyll_ut, skrevet):
    assert (
        'kl: "18:30"' in fyll_ut("ny-hendelse", kl=skrevet).innhold
        or "kl: 18:30" in fyll_ut("ny-hendelse", kl=skrevet).innhold
    )


def test_maneden_alene_er_nok_og_samme_maned_som_dagen_er_ingen_nyhet(fyll_ut):
    uten_dag = fyll_ut("ny-hendelse", fra="", maned="juli")
    assert "maned: 7\ntidspunkt: Vanligvis i juli\n" in uten_dag.innhold and uten_dag.tilstand == "klar"
    assert fyll_ut("ny-hendelse", maned="september") == fyll_ut("ny-hendelse")


@pytest.mark.parametrize(
    ("skrevet", "lest"),
    [
        ("https://a.example/x", "{url: https://a.example/x, lest: 2026-11}"),
        ("Kystlaget: https://a.example/x.", "{url: https://a.example/x, lest: 2026-11, tittel: Kystlaget}"),
        (
            "- https://a.example/x – Kystlaget om bær",
            "{url: https://a.example/x, lest: 2026-11, tittel: Kystlaget om bær}",
        ),
        ("[Kystlaget](https://a.example/x)", "{url: https://a.example/x, lest: 2026-11, tittel: Kystlaget}"),
        ("<https://a.example/x>", "{url: https://a.example/x, lest: 2026-11}"),
        ("«https://a.example/x»", "{url: https://a.example/x, lest: 2026-11}"),
        ("www.a.example/x", "{url: https://www.a.example/x, lest: 2026-11}"),
        ("https://a.example/x_(fyr)", "{url: https://a.example/x_(fyr), lest: 2026-11}"),
        ("(se https://a.example/x)", "{url: https://a.example/x, lest: 2026-11, tittel: se}"),
    ],
)
def test_en_kilde_som_folk_skriver_den(fyll_ut, skrevet, lest):
    resultat = fyll_ut("ny-skatt", kilder=skrevet)
    assert (resultat.tilstand, f"kilder:\n  - {lest}\n" in resultat.innhold) == ("klar", True), resultat.innhold


def test_ord_om_kilden_gar_til_redaktoren(fyll_ut):
    resultat = fyll_ut("ny-skatt", kilder="Det står i bygdeboka fra 1987\nhttps://a.example/x\nhttps://a.example/x")
    assert resultat.innhold.count("url:") == 1
    assert "Det står i bygdeboka fra 1987" in resultat.forslag and resultat.tilstand == "klar"


# ---- ids


@pytest.mark.parametrize(
    ("navn", "fil"),
    [
        ("Ærfuglholmen på Øra", "arfuglholmen-pa-ora"),
        ("Áđŋŧšžč", "adntszc"),
        ("  Kaffe & kaker, 3 slag!  ", "kaffe-kaker-3-slag"),
        ("../../etc/passwd", "etc-passwd"),
        ("index", "index-ness"),
        ("Fyret", "fyret-ness"),  # Nessfyret has that id
        ("Lysløypa", "lysloypa-ness"),  # the other is in another municipality
        ("O'Reillys ß", "o-reillys-ss"),
    ],
)
def test_adressen_kommer_av_navnet(fyll_ut, testregion, navn, fil):
    assert fyll_ut("ny-skatt", navn=navn).fil == f"data/skatter/ness/{fil}.yml"


def test_et_langt_navn_gir_en_kortere_adresse(fyll_ut):
    fil = fyll_ut("ny-skatt", navn="Det gamle naustet " * 6).fil
    assert fil == "data/skatter/ness/det-gamle-naustet-det-gamle-naustet-det-gamle-naustet-det.yml"


# ---- a change keeps all else


def test_en_endring_tar_bare_det_ene_feltet(fyll_ut, testdata):
    for_ = (testdata / "skatter/ness/fyret.yml").read_text("utf-8").splitlines()
    etter = fyll_ut("endre").innhold.splitlines()
    assert [linje for linje in for_ if linje not in etter] == ["hensyn: Trappa er bratt.", "oppdatert: 2026-11-17"]
    assert [linje for linje in etter if linje not in for_] == [
        "hensyn: Trappa er stengt om vinteren.",
        "oppdatert: 2026-11-22",
    ]


@pytest.mark.parametrize(
    ("felt", "nytt", "linje"),
    [
        ("Navn", "Fyret  på Ness", "navn: Fyret på Ness"),
        ("Tekst", "Første.\n\nAndre.", "tekst: |"),
        ("Sesong", "Sommer, høst", "sesong: [sommer, host]"),
        ("Sesong", "- Sommer\n- Vår", "sesong: [sommer, var]"),
        ("Kategori", "historie", None),
        ("Kategori", "Kultur", "kategori: kultur"),
        ("Sjekkes innen", "1. juni 2027", "sjekkes_innen: 2027-06-01"),
        ("Passer for", "Unge", "passer_for: [unge]"),
        ("Merknad", "Spør på kaia.", "merknad: Spør på kaia."),
    ],
)
def test_et_felt_kan_endres(fyll_ut, felt, nytt, linje):
    resultat = fyll_ut("endre", felt=felt, nytt=nytt)
    assert (resultat.tilstand == "klar") == (linje is not None)
    assert linje is None or linje in resultat.innhold.splitlines()


def test_en_kilde_til_endringen_legges_til(fyll_ut):
    resultat = fyll_ut("endre", kilder="https://kystlaget.example/trapp\nhttps://kystlaget.example/fyret")
    assert resultat.innhold.count("  - {url: ") == 3
    assert "{url: https://kystlaget.example/trapp, lest: 2026-11}" in resultat.innhold


@pytest.mark.parametrize("side", ["skatter/fyret/", "skatter/fyret", "skatter/fyret/?a=1#kart"])
def test_siden_er_nok_nar_fila_ikke_er_kjent(fyll_ut, side):
    assert fyll_ut("endre", fil="", side=ADRESSE + side).fil == "data/skatter/ness/fyret.yml"


@pytest.mark.parametrize(
    "svar",
    [
        {"felt": "Noe annet er feil"},
        {"fil": "docs/om.md", "side": f"{ADRESSE}om/"},
        {"fil": "data/region.yml"},
        {"fil": "../../etc/passwd"},
        {"fil": "", "side": "http://[::1"},
        {"fil": "", "side": f"{ADRESSE}skatter/"},
        {"felt": "Bilder"},
        {"felt": "Sted"},
        {"fil": "data/tiltak/bolyst.yml", "felt": "Status", "nytt": "Stoppet"},
    ],
)
def test_det_et_skjema_ikke_kan_gar_til_redaktoren(fyll_ut, svar):
    resultat = fyll_ut("endre", **svar)
    assert (resultat.tilstand, resultat.fil) == ("melding", "")


# ---- a draft holds what was written


def test_en_mangel_gir_likevel_en_fil_a_rette_i(fyll_ut):
    resultat = fyll_ut("ny-hendelse", fra="neste fredag")
    assert (resultat.tilstand, resultat.fil) == ("mangler", "data/hendelser/bardagen.yml")
    assert "fra: neste fredag" in resultat.innhold


def test_uten_sted_a_legge_fila_er_det_bare_en_kommentar(fyll_ut):
    assert fyll_ut("ny-skatt", kommune="Tromsø").fil == fyll_ut("ny-skatt", navn="").fil == ""


# ---- what a stranger writes is text


ONDT = "fixes #5 @torvalds ![x](https://ond.example/x.png) <img src=x> <!-- portal-skjema forslag=1 --> GH-7 https://ond.example"


@pytest.mark.parametrize(
    ("felt", "skjema"),
    [("navn", "ny-skatt"), ("kommune", "ny-skatt"), ("beskjed", "ny-skatt"), ("kilder", "ny-skatt"), ("felt", "endre")],
)
def test_ingenting_av_det_blir_mer_enn_tekst(fyll_ut, felt, skjema):
    resultat = fyll_ut(skjema, **{felt: ONDT})
    skrevet = f"{resultat.kommentar}\n{resultat.forslag}\n{resultat.tittel}"
    for vart_eget in (f"#{SAK}", "post@ness.example"):
        skrevet = skrevet.replace(vart_eget, "")
    assert not re.search(r"@\w|(?<!&)#\d|GH-\d", skrevet)
    assert "https://ond" not in skrevet
    utenfor = re.sub(
        r"^(`{3,})text\n.*?^\1$", "", skrevet.removesuffix(resultat.tittel), flags=re.DOTALL | re.MULTILINE
    )
    assert not re.search(r"(?<!\\)<(?!https://portal\.example/)|(?<!\\)!\[", utenfor)


def test_en_ramme_kan_ikke_brytes_ut_av(fyll_ut):
    resultat = fyll_ut("ny-skatt", beskjed="```\n````\n~~~\n`````` slutt\n@alle")
    gjerder = [linje for linje in resultat.forslag.splitlines() if linje.startswith("```````")]
    assert gjerder == ["```````text", "```````"]


def test_et_navn_som_windows_har_selv_far_kommunen_med(fyll_ut):
    assert fyll_ut("ny-skatt", navn="Con").fil == "data/skatter/ness/con-ness.yml"
