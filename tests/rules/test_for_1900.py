"""No day of a record is before 1900, but those of an event that has been."""

import pytest
from kopi import FOTOKONKURRANSE, HENDELSE, JOBBEHOV, KILDER, SKATT, TILTAK, linje_med, med

KILDE = "kilder: [{url: https://kilde.example/, lest: %s}] # her"


@pytest.mark.parametrize("ar", ["0001", "1899-12", "0202-07-08"])
@pytest.mark.parametrize(
    ("plass", "post", "felt"),
    [("skatter/ness/prove.yml", SKATT, KILDE), ("jobbehov/prove.yml", JOBBEHOV, KILDE)],
)
def test_et_tidspunkt(ramme, plass, post, felt, ar):
    tekst = med(post, felt % ar)
    ramme.skriv(plass, tekst)
    assert ramme.feil() == [f"data/{plass}:{linje_med(tekst)}: kilder.lest: {ar} er før 1900. Er årstallet rett?"]


@pytest.mark.parametrize("nar", ["0001-01-01", "1899-12-31"])
@pytest.mark.parametrize(
    ("plass", "post", "felter"),
    [
        ("skatter/ness/prove.yml", med(SKATT, "oppdatert: {dag}"), ["oppdatert"]),
        ("skatter/ness/prove.yml", med(SKATT, "sjekkes_innen: {dag}"), ["sjekkes_innen"]),
        ("tiltak/prove.yml", TILTAK.replace("2026-01,", "{dag},"), ["historikk.dato"]),
        (
            "fotokonkurranser/prove.yml",
            FOTOKONKURRANSE.replace("2026-10-01, til: 2026-11-15", "{dag}, til: {dag}"),
            ["periode.fra", "periode.til"],
        ),
    ],
)
def test_en_dag(ramme, plass, post, felter, nar):
    ramme.skriv(plass, post.replace("{dag}", nar))
    assert [en.partition(": ")[2] for en in ramme.feil()] == [
        f"{felt}: {nar} er før 1900. Er årstallet rett?" for felt in felter
    ]


def test_det_som_var_kan_ha_vart_nar_som_helst(ramme):
    ramme.skriv("hendelser/prove.yml", med(HENDELSE, "tidligere: [{fra: 1814-05-17}]", KILDER.rstrip()))
    assert ramme.feil() == []
