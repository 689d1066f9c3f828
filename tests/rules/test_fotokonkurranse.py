"""A photo contest: who consented, which licences, and who can have won when."""

from datetime import date

import pytest
from kopi import FOTOKONKURRANSE, linje_med, med

BIDRAG = {
    "fil": "foss.png",
    "tittel": "Fossen",
    "alt": "En foss",
    "foto": "Nabo",
    "lisens": "CC BY 4.0",
    "kommune": "ness",
    "samtykke": "true",
}


@pytest.fixture
def feil_i(ramme, testdata):
    """The faults of a contest with these fields, and entries with these; without the name of the file."""

    def feil_i(*bidrag: dict, felt: tuple[str, ...] = ()) -> list[str]:
        poster = [{**BIDRAG, "fil": f"foss-{nummer}.png", **en} for nummer, en in enumerate(bidrag)]
        for post in poster:
            ramme.skriv(f"bilder/{post['fil']}", (testdata / "bilder/moloen.png").read_bytes())
        linjer = "\n".join(
            f"  - {{{', '.join(f'{navn}: {verdi}' for navn, verdi in post.items() if verdi)}}}" for post in poster
        )
        tekst = med(FOTOKONKURRANSE, *felt, *([f"bidrag:\n{linjer}"] if bidrag else []))
        ramme.skriv("fotokonkurranser/prove.yml", tekst)
        return [en.partition("prove.yml:")[2] for en in ramme.feil()]

    return feil_i


def linje(nummer: int) -> int:
    """Where entry number ``nummer`` stands."""
    return linje_med(med(FOTOKONKURRANSE, "bidrag:"), "bidrag:") + 1 + nummer


@pytest.mark.parametrize("lisens", ["CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0"])
def test_apne_lisenser(feil_i, lisens):
    assert feil_i({"lisens": lisens}) == []


@pytest.mark.parametrize("lisens", ["CC BY-NC 4.0", "CC BY-ND 4.0", "CC BY 3.0", "Alle rettigheter"])
def test_andre_lisenser(feil_i, lisens):
    (feil,) = feil_i({"lisens": lisens})
    assert feil.startswith(f"{linje(0)}: bidrag.lisens: «{lisens}» finnes ikke.")
    assert "Gyldige: CC BY 4.0, CC BY-SA 4.0, CC0 1.0" in feil


def test_ingen_star_der_uten_samtykke(feil_i):
    nei = "må være true: fotografen har sagt ja til at navn og bilde står her. Ellers tar du bort bidraget"
    assert feil_i({"samtykke": "false"}) == [f"{linje(0)}: bidrag.samtykke: {nei}"]
    (feil,) = feil_i({"samtykke": ""})
    assert feil.startswith(f"{linje(0)}: bidrag.samtykke: mangler. Her skriver du: ")


@pytest.mark.parametrize(
    "plasser",
    [
        ["forste"],
        ["forste", "andre", "tredje"],
        ["tredje", "forste", "andre", "hederlig", "hederlig"],
        ["hederlig"],
        [None, "forste"],
    ],
)
def test_plasser_som_henger_sammen(feil_i, plasser):
    assert feil_i(*({"plassering": plass} for plass in plasser)) == []


@pytest.mark.parametrize(
    "plasser", [["andre"], ["forste", "tredje"], ["forste", "forste"], ["forste", "andre", "andre"]]
)
def test_plasser_som_ikke_gjor_det(feil_i, plasser):
    (feil,) = feil_i(*({"plassering": plass} for plass in plasser))
    assert feil.endswith("bidrag: må ha ett bilde på hver plass: forste, så andre, så tredje")


def test_samme_bilde_to_ganger(feil_i):
    (feil,) = feil_i({"fil": "a.png"}, {"fil": "a.png"})
    assert feil.endswith("bidrag: har samme bilde to ganger")


@pytest.mark.parametrize("til", ["2026-11-22", "2026-12-31"])
def test_ingen_vinner_for_fristen_er_ute(feil_i, til):
    felt = (f"periode: {{fra: 2026-10-01, til: {til}}}",)
    assert feil_i({"plassering": "forste"}, felt=felt) == [
        f"{linje(0)}: bidrag.plassering: ingen har vunnet før fristen er ute ({til})"
    ]
    assert feil_i({}, felt=felt) == []


def test_kommunen_ma_finnes(feil_i):
    (feil,) = feil_i({"kommune": "nes"})
    assert feil.startswith(f"{linje(0)}: bidrag.kommune: «nes» finnes ikke. Mente du «ness»?")


def test_perioden_gar_framover(feil_i):
    (feil,) = feil_i(felt=("periode: {fra: 2026-10-01, til: 2026-09-30}",))
    assert feil.endswith("periode.til: slutter før den begynner (2026-10-01)")


@pytest.mark.parametrize(
    ("na", "fase"),
    [("2026-09-30", "kommer"), ("2026-10-01", "pagar"), ("2026-11-15", "pagar"), ("2026-11-16", "avgjort")],
)
def test_fasene(testregion, na, fase):
    (konkurranse,) = testregion.fotokonkurranser
    assert konkurranse.fasen(date.fromisoformat(na)) == fase


def test_uten_vinnere_er_den_ikke_avgjort(testregion):
    (konkurranse,) = testregion.fotokonkurranser
    uten = konkurranse.model_copy(update={"bidrag": konkurranse.andre})
    assert uten.fasen(date(2026, 11, 16)) == "vurderes"
