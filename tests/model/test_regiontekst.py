"""A page of docs/ says the region's own words, whichever region it is built for."""

from dataclasses import replace
from pathlib import Path

import pytest

from regionportal.model.region import Region
from regionportal.model.regiontekst import i_tekst, med_henting, ordene
from regionportal.reading.handskrevet import sjekk


@pytest.mark.parametrize(
    ("skrevet", "star"),
    [
        ("Velkommen til {region:navn}.", "Velkommen til Testnes."),
        ("{region:kommunene}, i {region:fylke}.", "Vik og Ness, i Testfylke."),
        ("```yaml\nkommune: {region:kommuneid}\n```", "```yaml\nkommune: vik\n```"),
        ("`lat` er {region:bredde}, og `lon` {region:lengde}.", "`lat` er 69 til 70, og `lon` 20 til 21."),
        ("`{region:sted}, {region:punkt}`, {region:gradpunkt}", "`Vikbotn, 69.2, 20.7`, 69°12'0\"N 20°42'0\"Ø"),
        ("{region:skatt} i {region:skattkommune}", "Fortellersken i Vik"),
        ("`{region:skattfil}`", "`data/skatter/vik/fortellersken.yml`"),
        ("| {region:skattkategori} | {region:skattingress} |", "| Folk | Hun samlet 300 fortellinger fra Vik. |"),
        ("{region:ukjent} {sats:x} {navn}", "{region:ukjent} {sats:x} {navn}"),
    ],
)
def test_hvert_ord_blir_regionens(testregion: Region, skrevet: str, star: str):
    assert i_tekst(skrevet, ordene(testregion)) == star


def test_det_som_lister_kommunene_hentes(testregion: Region):
    laget = "| `kommune` | Én av `vik`, `ness`. |\n| Kommune | Velg: Vik; Ness. |"
    hentes = med_henting(laget, testregion)
    assert hentes == "| `kommune` | Én av {region:ider}. |\n| Kommune | Velg: {region:valg}. |"
    assert i_tekst(hentes, ordene(testregion)) == laget


def test_en_kommune_alene(testregion: Region):
    alene = replace(testregion, kommuner=testregion.kommuner[:1])
    assert ordene(alene)["kommunene"] == "Vik"


def test_uten_en_eneste_skatt_er_eksempelet_oppdiktet(testregion: Region):
    tom = replace(testregion, skatter=(), hendelser=())
    assert i_tekst("{region:skatt}: {region:skattfil}", ordene(tom)) == "Nordbreen: data/skatter/vik/nordbreen.yml"
    assert i_tekst("{region:hendelsefila}", ordene(tom)) == "# Her kommer den første dere skriver."


def test_en_tekst_blir_ikke_til_en_ny_celle(testregion: Region):
    skatt = testregion.skatt["fortellersken"].model_copy(update={"ingress": "Sang | dans"})
    ord_ = ordene(replace(testregion, skatter=(skatt,)))
    assert i_tekst("| {region:skattingress} |", ord_) == r"| Sang \| dans |"


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("{region:navnet}", "«navnet» finnes ikke. Mente du «navn»? Gyldige: navn, fylke, kommunene"),
        ("{region: navn}", "«{region: navn}» er ikke riktig skrevet. Skriv {region:navn}, uten mellomrom"),
        ("{Region:navn\n", "«{Region:navn» er ikke riktig skrevet."),
    ],
)
def test_det_som_ikke_finnes_sies_med_fil_og_linje(testregion: Region, tmp_path: Path, dag, skrevet: str, melding: str):
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "om.md").write_text(f"# Om\n\nHer er {skrevet} igjen.\n", "utf-8")
    [feil] = sjekk(docs, testregion, dag)
    assert str(feil).startswith(f"docs/om.md:3: {melding}")
