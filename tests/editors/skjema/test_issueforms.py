"""The forms on GitHub: valid as GitHub has it, in people's words, and each answer leads back to its field."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from regionportal.editors.skjema.bildesporsmal import HAR_SAGT_JA
from regionportal.editors.skjema.issueforms import NOE_ANNET, SAMTYKKE, etikett_for_felt, former, utfylt
from regionportal.model.fotokonkurranse import ApenLisens
from regionportal.model.hendelse import Hendelse
from regionportal.model.skatt import Skatt
from regionportal.model.slag import SLAG, Postslag

NAVN = ["ny-skatt", "ny-hendelse", "endre", "fotobidrag"]
MED_BILDE = ["ny-skatt", "endre", "fotobidrag"]


def felt_for_etikett(form):
    return {en.etikett: en for en in form.sporsmal}


@pytest.fixture(scope="module")
def alle(testregion):
    return former(testregion)


@pytest.mark.treg
@pytest.mark.parametrize(
    ("skjema", "filer"), [("issue-forms", [f"{navn}.yml" for navn in NAVN]), ("issue-config", ["config.yml"])]
)
def test_formen_er_githubs_egen(rot, skjema, filer):
    svar = subprocess.run(
        [
            Path(sys.executable).parent / "check-jsonschema",
            "--builtin-schema",
            f"vendor.github-{skjema}",
            *(rot / ".github" / "ISSUE_TEMPLATE" / fil for fil in filer),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert svar.returncode == 0, svar.stdout


def test_skjemaene_er_de_som_er_lovet(alle):
    assert {navn: form.slag for navn, form in alle.items()} == {
        "ny-skatt": "skatt",
        "ny-hendelse": "hendelse",
        "endre": None,
        "fotobidrag": None,
    }


@pytest.mark.parametrize("navn", NAVN)
def test_hver_id_og_hver_etikett_er_alene_om_seg(alle, navn):
    sporsmal = alle[navn].sporsmal
    assert len({en.id for en in sporsmal}) == len(felt_for_etikett(alle[navn])) == len(sporsmal)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]+", en.id) for en in sporsmal)


@pytest.mark.parametrize(("navn", "modell"), [("ny-skatt", Skatt), ("ny-hendelse", Hendelse)])
def test_det_som_ma_besvares_er_nok_til_en_post(alle, navn, modell):
    svar = {"oppdatert": "2026-11-22", "id": "prove", "kilder": [{"url": "https://kilde.example/", "lest": "2026-11"}]}
    for en in alle[navn].sporsmal:
        if en.pakrevd and en.sti and en.sti != ("kilder",):
            felt, *del_ = en.sti
            verdi = next(iter(en.valg.values()), en.eksempel)
            svar[felt] = {del_[0]: verdi} if del_ else verdi
    post = modell.model_validate({**svar, **({"tidspunkt": "Om våren"} if modell is Hendelse else {})})
    assert post.kommune == "vik"  # the first of the choices


@pytest.mark.parametrize("navn", ["ny-skatt", "ny-hendelse"])
def test_fa_svar_er_pakrevd(alle, navn):
    assert len([en for en in alle[navn].sporsmal if en.pakrevd]) <= 7


@pytest.mark.parametrize("navn", NAVN[:3])
def test_den_som_sender_deler_teksten_og_lar_privatpersoner_vaere(alle, navn):
    siste = alle[navn].som_dict()["body"][-1]
    assert siste["attributes"]["options"] == [{"label": tekst, "required": True} for tekst in SAMTYKKE]


@pytest.mark.parametrize("navn", NAVN)
def test_bildet_er_sporsmal_i_de_skjemaene_som_gir_en_post_med_bilde(alle, navn):
    sporsmal = {en.id: en for en in alle[navn].sporsmal}
    om_bildet = {id_ for id_ in sporsmal if id_.startswith("bilde")}
    assert bool(om_bildet) == (navn in MED_BILDE)
    if om_bildet:
        assert {"bilde", "bilde_foto", "bilde_lisens"} <= om_bildet and sporsmal["bilde"].type == "textarea"
        assert list(sporsmal["bilde_lisens"].valg) == list(get_args(ApenLisens))
        assert ("bilde_alt" in om_bildet) == (navn != "endre")  # there it is what the change says


@pytest.mark.parametrize(
    ("navn", "sporsmal", "pakrevd"), [("ny-skatt", "bilde_samtykke", False), ("fotobidrag", "samtykke", True)]
)
def test_den_som_sender_et_bilde_sier_hvem_som_har_sagt_ja(alle, navn, sporsmal, pakrevd):
    [kryss] = [en for en in alle[navn].som_dict()["body"] if en.get("id") == sporsmal]
    valg = kryss["attributes"]["options"]
    assert [en["label"] for en in valg][-2:] == list(HAR_SAGT_JA)
    assert all(en.get("required", False) is pakrevd for en in valg)


def test_valgene_har_folks_ord_og_filas_verdier(alle):
    skatt, hendelse = felt_for_etikett(alle["ny-skatt"]), felt_for_etikett(alle["ny-hendelse"])
    assert skatt["Kommune"].valg == {"Ness": "ness", "Vik": "vik"}
    assert skatt["Sesong"].valg == {"Vår": "var", "Sommer": "sommer", "Høst": "host", "Vinter": "vinter"}
    assert hendelse["Vanlig måned"].valg["juli"] == 7
    assert hendelse["Første dag"].sti == ("datoer", "fra")
    assert etikett_for_felt(alle["ny-hendelse"])["sted", "navn"] == "Stedsnavn"


def test_hvert_felt_som_en_side_viser_kan_meldes(alle):
    valg = felt_for_etikett(alle["endre"])["Hva gjelder det?"].valg
    assert next(iter(valg)) == NOE_ANNET and valg[NOE_ANNET] == {}
    meldes = {(slag, felt) for en in valg.values() for slag, felt in en.items()}
    for slag in SLAG.values():
        if isinstance(slag, Postslag):
            egne = set(slag.modell.model_fields) - set(slag.gitt) - {"oppdatert"}
            assert {felt for navn, felt in meldes if navn == slag.navn} == egne


def test_et_skjema_kan_apnes_utfylt():
    adresse = utfylt(
        "https://github.example/eier/repo/",
        "endre",
        side="https://portal.example/skatter/fyret/?a=1&b=2",
        fil="data/å.yml",
    )
    assert adresse == (
        "https://github.example/eier/repo/issues/new?template=endre.yml"
        "&side=https%3A%2F%2Fportal.example%2Fskatter%2Ffyret%2F%3Fa%3D1%26b%3D2&fil=data%2F%C3%A5.yml"
    )
