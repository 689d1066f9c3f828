"""The letter to a municipality, whole, and the command that writes it."""

import pytest
from hull import lag_hull
from kopi import Kopi
from markdown import markdown
from steder import ROT

from regionportal.__main__ import main
from regionportal.exports.brev import brev, som_markdown
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages.i_spraket import i_spraket


@pytest.fixture
def skriv(hullregion, kontekst):
    def skriv(id_):
        skrevet = brev(Kunnskap(hullregion, kontekst), hullregion.kommune[id_])
        return skrevet and som_markdown(skrevet)

    return skriv


def test_hele_brevet(skriv, lik_gullfila):
    assert lik_gullfila("brev-ness.md", skriv("ness"))


def test_hele_brevet_pa_engelsk(hullregion, kontekst, lik_gullfila):
    """The portal's own words are; the questions and the links are called what they are."""
    engelsk = i_spraket(kontekst, "en", ROT)
    skrevet = brev(Kunnskap(hullregion, engelsk), hullregion.kommune["ness"])
    assert lik_gullfila("brev-ness-en.md", som_markdown(skrevet))


def test_et_brev_uten_noe_om_adresser_begynner_med_det_neste(skriv):
    vik = skriv("vik")
    assert "## 2. Spørsmål som mangler en egen side" in vik
    assert "Adresser å rette" not in vik
    assert "Takk for det" not in vik
    assert "Tannlege" not in vik  # others give that service
    assert [linje for linje in vik.splitlines() if linje.startswith("- **") and "?" in linje] == [
        f"- **{tema} her?**" for tema in ("Jobb", "Leie", "Barnehage", "Skole", "Lege", "Kultur", "Skjema")
    ]


def test_tekst_fra_dataene_blir_ikke_til_annet_enn_tekst(skriv):
    html = markdown(skriv("ness"))
    assert "<b>" not in html
    assert '<a href="https://www.ness.example/skole_%28ny%29">Skolen [ny] @\N{WORD JOINER}ness &lt;b&gt;</a>' in html


@pytest.fixture
def prosjekt(testdata, tmp_path, dag):
    return lag_hull(Kopi.ramme(testdata, tmp_path / "portal", dag))


def kjor(prosjekt: Kopi, *valg: str) -> int:
    return main(
        ["brev", str(prosjekt.rot / "ut"), "--rot", str(prosjekt.rot), "--dag", prosjekt.dag.isoformat(), *valg]
    )


def test_kommandoen_skriver_ett_brev_til_hver_som_har_noe_a_rette(prosjekt, capsys, lik_gullfila):
    assert kjor(prosjekt, "--adresse", "https://portal.example") == 0
    assert sorted(fil.name for fil in (prosjekt.rot / "ut").iterdir()) == ["ness.md", "vik.md"]
    assert lik_gullfila("brev-ness.md", (prosjekt.rot / "ut" / "ness.md").read_text("utf-8"))
    assert capsys.readouterr().out == f"2 brev i {prosjekt.rot / 'ut'}\n"


NUMMER = "telefon: 77 00 00 01, epost: post@vik.example, kilder: [{url: https://www.vik.example/om, lest: 2026-11}]"


@pytest.mark.parametrize(
    ("kommune", "mangler"),
    [("vik", ["Telefonnummer", "E-postadresse"]), ("ness", [])],
)
def test_brevet_ber_om_nummeret_vi_ikke_har(skriv, kommune, mangler):
    bedt = [linje for linje in skriv(kommune).splitlines() if linje.endswith("til sentralbordet eller servicekontoret")]
    assert bedt == [f"- **{en}** til sentralbordet eller servicekontoret" for en in mangler]


def test_brevet_gar_bort_nar_det_ikke_er_mer_a_si(prosjekt, capsys):
    kjor(prosjekt, "--adresse", "https://portal.example")
    lenker = "".join(
        f"  {tema}: [{{url: https://www.vik.example/{tema}, tittel: X, type: side}}]\n"
        for tema in ("jobb", "leie", "barnehage", "skole", "lege", "kultur", "skjema")
    )
    vik = prosjekt.les("kommuner/vik.yml").replace("{rolle: Kommunens postmottak, ", f"{{rolle: Torget, {NUMMER}, ")
    prosjekt.skriv("kommuner/vik.yml", f"{vik}lenker:\n{lenker}")
    assert kjor(prosjekt, "--adresse", "https://portal.example") == 0
    assert [fil.name for fil in (prosjekt.rot / "ut").iterdir()] == ["ness.md"]
    assert capsys.readouterr().out.endswith(f"1 brev i {prosjekt.rot / 'ut'}\n")


def test_uten_adresse_blir_det_ingen_brev(prosjekt, capsys, monkeypatch):
    monkeypatch.delenv("PORTAL_URL", raising=False)
    with pytest.raises(SystemExit):
        kjor(prosjekt)
    assert "--adresse" in capsys.readouterr().err
    assert not (prosjekt.rot / "ut").exists()


def test_med_feil_i_dataene_skrives_ingen_brev(prosjekt, capsys):
    prosjekt.skriv("hendelser/tom.yml", "")
    assert kjor(prosjekt, "--adresse", "https://portal.example") == 1
    assert not (prosjekt.rot / "ut").exists()
    assert capsys.readouterr().out == "data/hendelser/tom.yml:1: fila er tom\n"
