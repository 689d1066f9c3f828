"""What the page cannot show of a text is a warning with the file, the line and what is written there."""

import pytest
from kopi import POSTER, med

BILDE = "kommer ikke med på siden. Legg bildet i data/bilder/, og skriv det i feltet «bilder»"
HTML = "kommer ikke med på siden. Ta den bort, eller skriv det samme med Markdown"
ADRESSE = "kommer ikke med på siden, for ingenting i teksten viser til den. Skriv lenka som [ord](adresse)"
ORD = "kommer ikke med på siden. Se på tabellen, lista eller lenka det står i"
RENT = "blir ikke noe bilde her. Legg det i data/bilder/, og skriv det i feltet «bilder»"


@pytest.mark.parametrize(
    ("slag", "felt", "skrevet", "hva", "rad"),
    [
        ("skatt", "tekst: |\n  ![Foss](https://a.example/f.jpg)", "![Foss](https://a.example/f.jpg)", "bildet", BILDE),
        ("skatt", "tekst: <IMG src='https://a.example/x'> og", "<IMG src='https://a.example/x'>", "bildet", BILDE),
        ("hendelse", "tekst: <div align=center>Hei</div>", "<div align=center>", "HTML-koden", HTML),
        ("tiltak", "tekst: Synlig <!-- husk å rette --> tekst", "<!-- husk å rette -->", "HTML-koden", HTML),
        ("jobbehov", r'tekst: "Se.\n\n[1]: https://a.example/"', "[1]: https://a.example/", "adressen", ADRESSE),
        ("kommune", r'tekst: "| a |\n| --- |\n| en | to |"', "to", "teksten", ORD),
        ("skatt", "ingress: Fint ![Foss](foss.jpg)", "![Foss](foss.jpg)", "bildet", RENT),
        ("skatt", "hensyn: Se <img src=x.png>", "<img src=x.png>", "bildet", RENT),
    ],
)
def test_det_siden_ikke_kan_vise(ramme, slag, felt, skrevet, hva, rad):
    plass, post = POSTER[slag]
    ny, navn = med(post, felt), felt.partition(":")[0]
    ramme.skriv(plass, ny)
    linje = 1 + ny[: ny.index(felt)].count("\n")
    assert [en for en in ramme.varsler() if "tittel" not in en] == [
        f"data/{plass}:{linje}: varsel: {navn}: {hva} «{skrevet}» {rad}"
    ]


@pytest.mark.parametrize(
    "felt",
    [
        'tekst: Fet <b>skrift</b>, H<sub>2</sub>O og <span lang="se">Čáppa</span>.',
        "tekst: Spør <navn på vakta> om `<div>`.",
        "tekst: '[her][1]: [1]\n\n\n  [1]: https://a.example/'",
        "ingress: Mer enn 3 < 4 <b>og</b> & slikt!",
        "kilder: [{url: 'https://kilde.example/![x](y.jpg)', lest: 2026-11}]",
    ],
)
def test_det_siden_viser(ramme, felt):
    plass, post = POSTER["skatt"]
    ramme.skriv(plass, med(post, felt))
    assert [en for en in ramme.last()[1] if "varsel: tekst" in en or "varsel: ingress" in en or "bilde" in en] == []


def test_det_en_nummertegn_kuttet_er_en_feil(ramme):
    plass, post = POSTER["skatt"]
    ramme.skriv(plass, med(post, "navn: Kafé #7 på kaia"))
    [feil] = ramme.feil()
    assert feil.startswith(f"data/{plass}:6: navn: «#7 på kaia» kommer ikke med")


@pytest.mark.parametrize(
    ("tegn", "melding"),
    [
        ("Sm\ufffdr", "linja har «Sm\ufffdr», der en bokstav er blitt borte (U+FFFD). Skriv linja på nytt"),
        (
            "\uf0b7 Første",
            "linja har et tegn som bare vises i Word (U+F0B7), ofte punktet i en liste, som her skrives «-». "
            "Skriv linja på nytt",
        ),
        ("Første_x000D_", "linja har «_x000D_», som er Excels kode for et tegn, ofte en ny linje. Skriv linja på nytt"),
    ],
    ids=ascii,
)
def test_det_andre_programmer_etterlot_er_en_feil_ved_linja_si(ramme, tegn, melding):
    plass, post = POSTER["skatt"]
    ny = med(post, f"tekst: |\n  En linje.\n  {tegn}")
    ramme.skriv(plass, ny)
    assert ramme.feil() == [f"data/{plass}:{ny.count(chr(10))}: {melding}"]
