"""The first 90 days: the steps in each municipality, their calendar, and what a step must have."""

from datetime import date

import pytest
from icalendar import Calendar
from kopi import Kopi, linje_med, med

from regionportal.exports.ics_steg import kalender
from regionportal.knowledge.dekning import dekning
from regionportal.knowledge.forste_90_dager import forste_i_neste_maned, stegene
from regionportal.knowledge.kunnskap import Kunnskap


def test_stegene_kommer_etter_dag_med_kommunens_egne_sider(hullregion, dag):
    def steg(id_):
        alle = stegene(hullregion.om, hullregion.kommune[id_], dekning(hullregion, dag))
        return [(en.steg.id, [svar.tilstand.adresse for svar in en.svar]) for en in alle]

    assert steg("ness") == [
        ("flytting", []),
        ("jobb", []),
        ("kino", ["https://kino.ness.example/"]),
    ]  # the other page is dead
    assert steg("vik") == [("flytting", []), ("jobb", []), ("kino", [])]


@pytest.mark.parametrize(
    ("dag", "ventet"),
    [
        (date(2026, 11, 22), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2027, 1, 31), date(2027, 2, 1)),
        (date(2027, 2, 1), date(2027, 3, 1)),
    ],
)
def test_kalenderen_begynner_forst_i_neste_maned(dag, ventet):
    assert forste_i_neste_maned(dag) == ventet


def test_kalenderen(hullregion, kontekst):
    dag = Kunnskap(hullregion, kontekst).innflyttingsdag
    tekst = kalender(hullregion.om, kontekst, hullregion.kommune["ness"], dag)
    assert all(len(linje.encode()) <= 75 for linje in tekst.split("\r\n"))
    assert "\n" not in tekst.replace("\r\n", "")
    hendelser = {str(en["uid"]): en for en in Calendar.from_ical(tekst).walk("VEVENT")}
    assert {uid: (en["dtstart"].dt, en["dtend"].dt) for uid, en in hendelser.items()} == {
        "forste-90-dager-ness-flytting@testnes": (date(2026, 12, 1), date(2026, 12, 2)),
        "forste-90-dager-ness-jobb@testnes": (date(2026, 12, 7), date(2026, 12, 8)),
        "forste-90-dager-ness-kino@testnes": (date(2026, 12, 30), date(2026, 12, 31)),
    }
    kino = hendelser["forste-90-dager-ness-kino@testnes"]
    assert str(kino["summary"]) == "Gå på kino, og bli kjent; eller ta ferja ut til øya"
    assert kino["url"] == "https://portal.example/kommuner/ness/forste-90-dager/#steg-kino"
    assert kalender(hullregion.om, kontekst, hullregion.kommune["ness"], dag) == tekst


GODT = {"id": "x", "dag": "1", "tittel": "X", "tekst": "Y.", "tema": "barnehage"}
LENKE = "{url: https://a.example/, tittel: A, type: ekstern}"


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        ({"tema": None}, "forste_90_dager.tema: mangler. Et steg har tema eller lenke, så leseren kommer videre"),
        ({"lenke": LENKE}, "forste_90_dager.kilder: mangler. Et steg med egen lenke har minst én kilde"),
        (
            {"tema": "barnehager"},
            "forste_90_dager.tema: «barnehager» finnes ikke. Mente du «barnehage»? "
            "Gyldige: barnehage, ledige-jobber, leie-bolig",
        ),
        ({"dag": "0"}, "forste_90_dager.dag: må være minst 1"),
        ({"dag": "91"}, "forste_90_dager.dag: må være høyst 90"),
    ],
)
def test_et_steg_som_ikke_holder(testdata, tmp_path, dag, felt, melding):
    ramme = Kopi.ramme(testdata, tmp_path, dag)
    steg = {navn: verdi for navn, verdi in (GODT | felt).items() if verdi}
    tekst = med(
        ramme.les("region.yml"),
        f"forste_90_dager:\n  - {{{', '.join(f'{navn}: {verdi}' for navn, verdi in steg.items())}}} # her",
    )
    ramme.skriv("region.yml", tekst)
    (feil,) = ramme.feil()
    assert feil.startswith(f"data/region.yml:{linje_med(tekst)}: {melding}")
