"""A photo in a form: what becomes of it, and of the rest, whatever someone has put there."""

import re
from datetime import date
from io import BytesIO

import pytest
from lag_bilder import GPS, JPEG, PNG, TELEFONBILDE, ZIP, png_bombe
from PIL import Image
from skjematekst import ADRESSE, BILDE, ENDRING, SKATT, SKATTEBILDE, VEDLEGG, skjematekst

from regionportal.editors.fraskjema.kommando import Resultat, fra_skjema
from regionportal.editors.fraskjema.trygg_tekst import PARTES
from regionportal.editors.skjema.bildesporsmal import HAR_SAGT_JA
from regionportal.machines.vedlegg.adresse import IkkeHentet
from regionportal.model.fotofil import HEIC
from regionportal.reading.yaml12 import felter

NAVN = "data/bilder/tyttebarhaugen.jpg"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
BILDEENDRING = ENDRING | BILDE | {"felt": "Bilder", "nytt": "Fyret i snø."}


def sagt(tekst: str) -> str:
    return re.sub(r"\\(.)", r"\1", tekst.replace(PARTES, "").replace("&amp;", "&"))


def bilder(resultat: Resultat) -> list[dict]:
    return felter(resultat.innhold.encode(), "").get("bilder", [])


def aldri(adresse: str) -> bytes:
    raise AssertionError(adresse)


# ---- where it goes


def test_et_bilde_til_en_ny_skatt(fyll_ut):
    resultat = fyll_ut("ny-skatt", **SKATTEBILDE)
    assert (resultat.tilstand, resultat.bilde.fil) == ("klar", NAVN)
    assert bilder(resultat) == [
        {
            "fil": "tyttebarhaugen.jpg",
            "alt": "Ei bøtte med tyttebær.",
            "foto": "Ness skole",
            "lisens": "CC BY 4.0",
        }
    ]
    assert "Det er hentet, 480 × 640 punkter" in resultat.kommentar
    for om in ("`data/bilder/tyttebarhaugen.jpg`, 480 × 640", "Ei bøtte med tyttebær.", "Ness skole", "CC BY 4.0"):
        assert om in resultat.forslag


def test_fila_sier_ikke_hvor_bildet_er_tatt(fyll_ut):
    def gps(innhold: bytes) -> bool:
        with Image.open(BytesIO(innhold)) as bilde:
            return GPS in bilde.getexif()

    assert gps(TELEFONBILDE) and not gps(fyll_ut("ny-skatt", **SKATTEBILDE).bilde.vedlagt.innhold)


@pytest.mark.parametrize(
    "skrevet",
    [
        VEDLEGG,
        f"<{VEDLEGG}>",
        f"![Image]({VEDLEGG})",
        f'![Image]({VEDLEGG} "Haugen (1)")',
        f'<img width="1" alt="a > b" src="{VEDLEGG}">',
        f"<IMG\nsrc='{VEDLEGG}'>",
        f'<a href="{VEDLEGG}"><img src="{VEDLEGG}"></a>',
        f"[![x]({VEDLEGG})]({VEDLEGG})",
        f"```\n![Image]({VEDLEGG})\n```",
        f"\n\n![Image]({VEDLEGG})\n\nEr det bra nok?",
    ],
)
def test_slik_github_og_folk_skriver_det(fyll_ut, skrevet):
    spurt = []

    def hent(adresse: str) -> bytes:
        spurt.append(adresse)
        return JPEG

    resultat = fyll_ut("ny-skatt", hent, **SKATTEBILDE | {"bilde": skrevet})
    assert (resultat.tilstand, spurt) == ("klar", [VEDLEGG])
    assert ("Er det bra nok?" in resultat.forslag) == ("Er det bra nok?" in skrevet)


def test_navnet_er_etter_det_fila_er(fyll_ut):
    assert fyll_ut("ny-skatt", lambda _: PNG, **SKATTEBILDE).bilde.fil == "data/bilder/tyttebarhaugen.png"


def test_et_bilde_til_en_skatt_som_har_et(fyll_ut, testdata):
    resultat = fyll_ut("endre", **BILDEENDRING)
    for_ = felter((testdata / "skatter/ness/fyret.yml").read_bytes(), "")
    assert resultat.tilstand == "klar"
    assert bilder(resultat) == [
        *for_["bilder"],
        {"fil": "fyret.jpg", "alt": "Fyret i snø.", "foto": "Ness skole", "lisens": "CC BY 4.0"},
    ]
    etter = felter(resultat.innhold.encode(), "")
    assert {navn for navn in etter if etter[navn] != for_.get(navn)} == {"bilder", "oppdatert"}


def test_et_navn_som_er_brukt_far_et_tall(fyll_ut):
    """Whatever the other's ending is: it is not in the address of the published picture."""
    resultat = fyll_ut("endre", **BILDEENDRING | {"fil": "", "side": f"{ADRESSE}skatter/moloen/"})
    assert (resultat.tilstand, resultat.bilde.fil) == ("klar", "data/bilder/moloen-2.jpg")
    assert [en["fil"] for en in bilder(resultat)] == ["moloen.png", "moloen-2.jpg"]


def test_uten_et_bilde_er_alt_som_for(fyll_ut):
    assert fyll_ut("ny-skatt", aldri).bilde is None
    assert fyll_ut("endre", aldri).bilde is None
    assert fyll_ut("ny-skatt", aldri, bilde_lisens="CC BY 4.0") == fyll_ut("ny-skatt")


# ---- what is missing


@pytest.mark.parametrize(
    ("borte", "etikett"),
    [("bilde_alt", "Hva bildet viser"), ("bilde_foto", "Fotograf"), ("bilde_lisens", "Lisens")],
)
def test_et_bilde_ma_ha_det_som_star_under_det(fyll_ut, borte, etikett):
    resultat = fyll_ut("ny-skatt", **SKATTEBILDE | {borte: ""})
    assert resultat.tilstand == "mangler" and "navn: Tyttebærhaugen" in resultat.innhold
    assert resultat.kommentar.count("\n- ") == 2  # and that the photo was fetched
    assert f"- **{etikett}**: mangler. Et bilde må ha det" in resultat.kommentar


@pytest.mark.parametrize("kryss", [[], list(HAR_SAGT_JA)[:1], list(HAR_SAGT_JA)[1:]])
@pytest.mark.parametrize(("skjema", "svar"), [("ny-skatt", SKATTEBILDE), ("endre", BILDEENDRING)])
def test_uten_et_ja_blir_det_ikke_hentet(fyll_ut, skjema, svar, kryss):
    resultat = fyll_ut(skjema, aldri, **svar | {"bilde_samtykke": kryss})
    assert (resultat.tilstand, resultat.bilde) == ("mangler", None)
    assert resultat.kommentar.count("**Ja til bildet**: Sett kryss") == 2 - len(kryss)


def test_det_noen_skrev_om_et_bilde_som_ikke_er_der_er_ikke_borte(fyll_ut):
    resultat = fyll_ut("ny-skatt", aldri, bilde="Jeg har et fint et!", bilde_alt="Bær", bilde_foto="Kystlaget")
    assert resultat.tilstand == "klar" and bilder(resultat) == []
    assert "**Bilde**: Vi fant ikke noe bilde her. Dra bildet inn" in resultat.kommentar
    assert all(ord_ in resultat.forslag for ord_ in ("Jeg har et fint et!", "Bær", "Kystlaget"))


def test_et_skjema_fra_for_det_tok_bilder_er_ikke_i_uorden(send, alle):
    tekst = skjematekst(alle["ny-skatt"], **SKATT | {"tekst": "Fint.\n\n### Historien\n\nGammel."})
    fra_for = re.sub(r"### Bilde\n.*(?=### Hvor vet)", "", tekst, flags=re.DOTALL)
    assert "### Fotograf" in tekst and "### Fotograf" not in fra_for
    assert send(fra_for).tilstand == send(tekst).tilstand == "klar"
    assert "Skal det være «Bilde»?" in sagt(send(tekst.replace("### Bilde\n", "### Foto\n")).kommentar)


# ---- what is no photo that can be taken in


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        (VEDLEGG.replace("https", "http"), "er ikke et bilde som er lagt inn her, og vi henter det ikke"),
        (VEDLEGG.replace("github.com", "ond.example"), "er ikke et bilde som er lagt inn her"),
        (VEDLEGG.replace("github.com", "github.com:8443"), "er ikke et bilde som er lagt inn her"),
        (VEDLEGG.replace("github.com", "meg:ord@github.com"), "er ikke et bilde som er lagt inn her"),
        (VEDLEGG.replace("/assets/", "/assets/../../ond/"), "er ikke et bilde som er lagt inn her"),
        (f"{VEDLEGG}/../../../ond/x.jpg", "er ikke et bilde som er lagt inn her"),
        ("![x](https://169.254.169.254/latest/meta-data/)", "er ikke et bilde som er lagt inn her"),
        ("<img src='http://localhost/x.jpg'>", "er ikke et bilde som er lagt inn her"),
        (f"![1]({VEDLEGG}) ![2]({VEDLEGG[:-1]}7)\n![3]({VEDLEGG[:-1]}8)", "Her er det 3 bilder, og skjemaet tar ett"),
        (f"![1]({VEDLEGG}) ![](https://ond.example/x.jpg)", "Her er det 2 bilder"),
        ("![Uploading IMG_0412.jpeg…]()", "Bildet ble ikke lastet opp"),
        ('<!-- Failed to upload "IMG_0412.HEIC" -->', "Bildet ble ikke lastet opp"),
        ("![](C:\\Users\\bilde.jpg)", "Bildet ble ikke lastet opp"),
        ("data:image/png;base64,iVBORw0KGgo=", "Bildet ble ikke lastet opp"),
    ],
)
def test_en_annen_adresse_blir_ikke_hentet(fyll_ut, skrevet, melding):
    resultat = fyll_ut("ny-skatt", aldri, **SKATTEBILDE | {"bilde": skrevet})
    uten = fyll_ut("ny-skatt")
    assert (resultat.tilstand, resultat.innhold, resultat.bilde) == ("mangler", uten.innhold, None)
    for tekst in map(sagt, (resultat.kommentar, resultat.forslag)):
        assert re.search(rf"- \*\*Bilde\*\*: .*{melding}", tekst)
    assert "Ei bøtte med tyttebær." in resultat.forslag and sagt(skrevet.split()[0]) in sagt(resultat.forslag)


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [
        (SVG, "fila er SVG. Bildet må være JPEG, PNG, WebP eller AVIF"),
        (b"<!doctype html><script>alert(1)</script>", "fila er HTML"),
        (ZIP, "fila er et arkiv (ZIP)"),
        (JPEG + ZIP, "det ligger et arkiv (ZIP) inne i bildet"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 50, f"fila er HEIC. {HEIC}"),
        (JPEG[:3000], "bildet er ikke helt: slutten mangler"),
        (png_bombe(60_000, 60_000), "Høyst 40 millioner punkter er tillatt i PNG"),
        (b"", "fila er tom"),
    ],
    ids=["svg", "html", "zip", "bilde-med-zip", "heic", "kuttet", "bombe", "tom"],
)
def test_det_som_ikke_er_et_bilde_stopper_bare_bildet(fyll_ut, innhold, melding):
    resultat = fyll_ut("ny-skatt", lambda _: innhold, **SKATTEBILDE)
    assert (resultat.tilstand, resultat.innhold) == ("mangler", fyll_ut("ny-skatt").innhold)
    assert resultat.bilde is None
    assert all(
        re.search(rf"- \*\*Bilde\*\*: .*{re.escape(melding)}", sagt(en))
        for en in (resultat.kommentar, resultat.forslag)
    )


def test_et_bilde_som_ikke_lar_seg_hente_stopper_bare_bildet(fyll_ut):
    def hent(adresse: str) -> bytes:
        raise IkkeHentet("GitHub har ikke bildet. Legg det inn på nytt")

    resultat = fyll_ut("ny-skatt", hent, **SKATTEBILDE)
    assert (resultat.tilstand, resultat.innhold) == ("mangler", fyll_ut("ny-skatt").innhold)
    assert "- **Bilde**: GitHub har ikke bildet" in resultat.kommentar


@pytest.mark.parametrize("felt", ["tekst", "ingress", "kilder", "beskjed"])
def test_et_bilde_i_feil_felt_blir_vist_til_det_rette(fyll_ut, felt):
    resultat = fyll_ut("ny-skatt", aldri, **{felt: f"https://kystlaget.example/bar ![Image]({VEDLEGG})"})
    assert resultat.tilstand == "klar"
    assert "flytt det til under overskriften «Bilde» i teksten din" in resultat.kommentar


@pytest.mark.parametrize(
    ("felt", "verdi", "melding"),
    [
        ("bilde_foto", "x" * 200, "**Fotograf**: er 200 tegn"),
        ("bilde_alt", "Se https://x.example", ""),
        ("bilde_lisens", "Gratis", "**Lisens**: «Gratis» er ikke et av valgene. Valgene er CC BY 4.0, CC BY-SA 4.0"),
    ],
)
def test_det_som_star_om_bildet_blir_sjekket_som_ellers(fyll_ut, felt, verdi, melding):
    resultat = fyll_ut("ny-skatt", **SKATTEBILDE | {felt: verdi})
    assert (resultat.tilstand == "mangler") == bool(melding)
    assert melding in sagt(resultat.kommentar)


def test_et_bilde_med_en_annen_endring_sies_fra_om(fyll_ut):
    resultat = fyll_ut("endre", **BILDEENDRING | {"felt": "Ta hensyn", "nytt": "Trappa er stengt."})
    assert (resultat.tilstand, resultat.bilde) == ("klar", None)
    assert "Bildet kom ikke med, for du valgte noe annet enn «Bilder»" in resultat.kommentar


def test_en_endring_av_bilder_uten_et_nytt_er_for_redaktoren(fyll_ut):
    resultat = fyll_ut("endre", aldri, felt="Bilder", nytt="Det nederste er ikke av fyret.")
    assert resultat.tilstand == "melding"


def test_uten_noe_a_hente_med_blir_det_sagt(testregion, testdata, alle, dag: date):
    tekst = skjematekst(alle["ny-skatt"], navn="x", **SKATTEBILDE)
    assert "Bildet er ikke hentet" in fra_skjema(tekst, 1, testregion, testdata.parent, ADRESSE, dag).kommentar
