"""Pictures, files and hidden comments in an answer: never published, never lost without a word, and nothing of the
words around them gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from skjematekst import SKATT

from regionportal.editors.fraskjema.medsendt import skill_ut
from regionportal.editors.fraskjema.rens import rens
from regionportal.editors.fraskjema.trygg_tekst import PARTES
from regionportal.reading.yaml12 import les

HOS_GITHUB = "https://github.com/user-attachments/assets/0a1b2c3d-1111-2222-3333-444455556666"
BILDER = [
    f"![Image]({HOS_GITHUB})",
    f'![Haugen, sett [fra] sør]({HOS_GITHUB} "Haugen (1)")',
    "![](bilde.jpg)",
    f'<img width="4032" height="3024" alt="Image" src="{HOS_GITHUB}" />',
    f"<IMG\nsrc='{HOS_GITHUB}'\nalt=\"a > b\">",
    "<img src=x>",
    f'<a href="{HOS_GITHUB}"><img src="{HOS_GITHUB}"></a>',
    f'<p align="center">\n  <img src="{HOS_GITHUB}">\n</p>',
    f'<picture><source srcset="x"><img src="{HOS_GITHUB}"></picture>',
    f"[![Haugen]({HOS_GITHUB})](https://kystlaget.example/bar_(2))",
    HOS_GITHUB,
    f"<{HOS_GITHUB}>",
    f"[IMG_0412.HEIC]({HOS_GITHUB})",
    "[bær.pdf](https://github.com/user-attachments/files/1234/bar.pdf)",
    "https://github.com/eier/portal/assets/1234/0a1b2c3d-1111",
    "https://user-images.githubusercontent.com/1234/5678-9.png",
    "![Uploading IMG_0412.jpeg…]()",
    '<!-- Failed to upload "IMG_0412.HEIC" -->',
    "![haugen][1]\n\n[1]: https://kystlaget.example/haugen.jpg",
    "![haugen]\n\n[haugen]: <https://kystlaget.example/haugen.jpg>",
    "![x](data:image/png;base64," + "A" * 3000 + ")",
    "[cid:image001.png@01DB2F1A.5C3E9F10]",
    "[image: IMG_0412.jpeg]",
    "\ufffc",
    '<video src="https://kystlaget.example/a.mp4" controls></video>',
]
KORT = [en[:40] for en in BILDER]


def ren(tekst: str) -> str:
    return tekst.replace(PARTES, "").replace("\\", "")


@pytest.mark.parametrize("bilde", BILDER, ids=KORT)
def test_et_bilde_blir_skilt_fra_ordene(bilde):
    assert skill_ut(bilde).svar == ""
    assert skill_ut(bilde).bilder
    assert skill_ut(f"Foran.\n\n{bilde}\n\nBak.").svar == "Foran.\n\nBak."
    assert skill_ut(f"Foran {bilde}").svar == "Foran"


@pytest.mark.parametrize(
    "felt", ["navn", "ingress", "tekst", "tilgjengelighet", "hensyn", "sted", "kilder", "navn_samisk"]
)
@pytest.mark.parametrize("bilde", BILDER[:1] + BILDER[3:4] + BILDER[10:11], ids=["markdown", "html", "adresse"])
def test_innsenderen_far_vite_det_i_alle_felt(fyll_ut, alle, felt, bilde):
    ellers = SKATT.get(felt, "Vik")
    resultat = fyll_ut(
        "ny-skatt", **{felt: f"{ellers}\n{bilde}" if felt in ("tekst", "kilder") else f"{ellers} {bilde}"}
    )
    uten = fyll_ut("ny-skatt", **{felt: ellers})
    etikett = next(en.etikett for en in alle["ny-skatt"].sporsmal if en.id == felt)
    assert (resultat.tilstand, resultat.innhold) == ("klar", uten.innhold)
    assert f"**{etikett}**: Bildet du la inn her, kom ikke med." in ren(resultat.kommentar)
    assert "så flytt det til under overskriften «Bilde» i teksten din" in ren(resultat.kommentar)
    assert f"Kom ikke med fra «{etikett}»" in ren(resultat.forslag) and bilde in ren(resultat.forslag)


def test_et_skjema_som_ikke_tar_bilder_sier_hvordan_det_kan_sendes(fyll_ut):
    resultat = fyll_ut("ny-hendelse", tekst=f"Kom!\n{BILDER[0]}")
    assert resultat.tilstand == "klar"
    assert "Vil du sende et bilde, så skriv i «Noe mer vi bør vite?»" in ren(resultat.kommentar)


def test_et_bilde_i_beskjeden_gar_til_redaktoren_og_blir_fortalt_om(fyll_ut):
    resultat = fyll_ut("ny-skatt", beskjed=f"Se her: {BILDER[0]}")
    assert "Se her: ![Image]" in ren(resultat.forslag)
    assert "**Noe mer vi bør vite?**: Bildet du la inn her, kom ikke med." in ren(resultat.kommentar)


@pytest.mark.parametrize("bilde", [*BILDER, "https://kystlaget.example/haugen.JPG?w=100"], ids=[*KORT, "bildefil"])
def test_et_bilde_er_ingen_kilde(fyll_ut, bilde):
    resultat = fyll_ut("ny-skatt", kilder=bilde)
    assert resultat.tilstand == "mangler" and "kilder" not in resultat.innhold
    assert "**Hvor vet du det fra?**" in resultat.kommentar and "bilde" in resultat.kommentar


def test_en_side_om_et_bilde_kan_vaere_en_kilde(fyll_ut):
    assert fyll_ut("ny-skatt", kilder="https://commons.example/wiki/File:Haugen.jpg").tilstand == "klar"


TOMT = [
    *BILDER,
    "_No response_",
    "  \n ",
    "<!-- skriv her -->",
    "<!-- \n\n",
    "\u200b",
    "_no response_\n\n_No response_",
    "-",
    "...",
    "<br>",
    "&nbsp;",
    "<div></div>",
    f"1. {BILDER[0]}",
    f"```\n{BILDER[0]}\n```",
    f"| {BILDER[0]} |",
    f"{BILDER[0]}\n\n:point_up:",
]


@pytest.mark.parametrize("nytt", TOMT, ids=[*KORT, *map(ascii, TOMT[len(BILDER) :])])
@pytest.mark.parametrize("felt", ["Tekst", "Ingress", "Sesong"])
def test_et_svar_uten_ord_erstatter_ingenting(fyll_ut, felt, nytt):
    resultat = fyll_ut("endre", felt=felt, nytt=nytt)
    assert (resultat.tilstand, resultat.fil, resultat.innhold) == ("mangler", "", "")
    assert "**Hva skal det stå?**: " in resultat.kommentar


@pytest.mark.parametrize(
    "nytt", ["[ x] Vår\n[ ] Høst\n[X] Vinter", "☑ Vår\n☐ Høst\n☑ Vinter", "vår og vinter", "Vår/vinter"]
)
def test_valgene_i_en_endring_slik_folk_skriver_dem(fyll_ut, nytt):
    assert "sesong: [var, vinter]\n" in fyll_ut("endre", felt="Sesong", nytt=nytt).innhold


def test_et_linjeskift_fra_et_regneark_er_et_linjeskift(fyll_ut):
    assert "tekst: |\n  En\n  to\n" in fyll_ut("ny-skatt", tekst="En_x000D_\nto").innhold


def test_det_som_er_skjult_blir_fortalt_om(fyll_ut):
    resultat = fyll_ut("ny-skatt", tekst="Fint her. <!-- ring Kari -->")
    assert "tekst: |\n  Fint her.\n" in resultat.innhold
    assert "er skjult for alle som leser. Det kom ikke med" in ren(resultat.kommentar)


@pytest.mark.parametrize(
    "tekst",
    [
        "Wow![1] For en haug!",
        "[Kystlaget](https://kystlaget.example/a(b)) og <b>du</b>",
        "Se https://github.com/eier/portal/issues/5",
        "a < b og c > d\n\n\n\nslutt",
        "[1]: https://kystlaget.example/",
        "Prisen er 5 kr! (se [prisene])",
    ],
)
def test_vanlig_tekst_er_som_den_var(tekst):
    assert skill_ut(tekst) == (tekst, (), ())


@given(
    deler=st.lists(st.one_of(st.sampled_from(BILDER), st.from_regex(r"[a-zæøå]{1,8}\.?", fullmatch=True)), max_size=8)
)
def test_alle_ord_rundt_bildene_er_der(deler):
    """In order, and no more than those."""
    svar = skill_ut("\n\n".join(deler)).svar
    assert svar.split() == [en for en in deler if en not in BILDER]


@given(tekst=st.text(alphabet=st.sampled_from("![]()<>img src=\"'a\n:-/"), max_size=80))
def test_hva_som_helst_gar_bra_og_er_ferdig_etter_en_gang(tekst):
    rent = rens(tekst)
    medsendt = skill_ut(rent)
    assert "\x00" not in medsendt.svar
    if not (medsendt.bilder or medsendt.skjult):
        assert medsendt.svar == rent


# ---- characters that only the sender sees


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("Sm\ufffdr og br\ufffdd", "I «Sm\ufffdr» har en bokstav gått tapt på veien. Skriv ordet på nytt"),
        ("\uf0b7 Første\n\uf0b7 Andre", "Her står et punktmerke fra Word, som andre ikke kan se. Skriv en strek (-)"),
        ("\uf0a7\tFørste", "Her står et punktmerke fra Word"),
        ("Hjerte \ue000 her", "Her står et tegn som bare vises hos deg (U+E000). Skriv det på en annen måte"),
        ("Tegn \U000f0001 her", "(U+F0001)"),
        ("Bl\u00c3\u00a5b\u00c3\u00a6r", "I «Bl\u00c3\u00a5b\u00c3\u00a6r» er bokstaver blitt til andre tegn på veien"),
        ("bytes \ud800 her", "har en bokstav gått tapt"),
    ],
    ids=ascii,
)
def test_tegn_som_ingen_andre_ser_blir_fortalt_om(fyll_ut, tekst, melding):
    resultat = fyll_ut("ny-skatt", tekst=tekst)
    assert resultat.tilstand == "mangler" and "tekst:" not in resultat.innhold
    assert f"**Tekst**: {melding}" in ren(resultat.kommentar) or melding in ren(resultat.kommentar)
    assert resultat.kommentar.count("**Tekst**") == 1
    assert les(resultat.innhold.encode(), "")[0]
