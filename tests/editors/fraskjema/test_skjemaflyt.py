"""The workflow of the forms, and its scripts with a real Git."""

import json
import re

import pytest
import yaml
from skjematekst import SKATTEBILDE
from steder import ROT
from verksted import Verksted

from regionportal.model.slag import SAMLINGER

pytestmark = pytest.mark.treg

FLYTER = ROT / ".github" / "workflows"
TEKST = (FLYTER / "skjema.yml").read_text("utf-8")
FLYT, PUBLISERING = yaml.safe_load(TEKST), yaml.safe_load((FLYTER / "publiser.yml").read_text("utf-8"))
FIL = "data/skatter/ness/haugen.yml"
KLAR = {
    "tilstand": "klar",
    "sak": 12,
    "gren": "skjema-12",
    "kommentar": "Takk!",
    "fil": FIL,
    "innhold": "navn: Haugen\n",
    "side": "skatter/haugen/",
    "tittel": "Ny skatt: Haugen",
    "forslag": "Fra skjemaet.\n",
    "bilde": "",
}
BILDE = "data/bilder/haugen.jpg"
MED_BILDE = KLAR | {"bilde": BILDE}
MANGLER = KLAR | {"tilstand": "mangler", "kommentar": "Litt til", "innhold": "navn: Haug\n"}
UTEN_FIL = MANGLER | {"fil": "", "innhold": "", "side": "", "tittel": "", "forslag": ""}
MELDING = UTEN_FIL | {"tilstand": "melding", "kommentar": "Noen leser det"}
UKJENT = UTEN_FIL | {"tilstand": "ukjent", "kommentar": "Kjenner det ikke igjen"}


@pytest.fixture
def verksted(tmp_path):
    return Verksted(tmp_path)


def innhold(verksted: Verksted, fil: str = FIL) -> str:
    return verksted.git("show", f"origin/skjema-12:{fil}")


def merker(verksted: Verksted) -> list[str]:
    return verksted.gh()["saker"][0]["merker"]


def kommentarer(verksted: Verksted) -> list[str]:
    return [en["body"] for en in verksted.gh()["kommentarer"]]


# ---- from the first text to the last


def test_et_skjema_i_orden_blir_et_forslag(verksted):
    assert verksted.send(KLAR) == {"nummer": "1", "dyttet": "true", "rort": "false"}
    [forslag] = verksted.gh()["forslag"]
    assert (forslag["head"], forslag["title"], forslag["body"].strip()) == (
        "skjema-12",
        "Ny skatt: Haugen",
        "Fra skjemaet.",
    )
    assert forslag["isDraft"] is False
    assert innhold(verksted) == "navn: Haugen\n"
    assert verksted.git("diff", "--name-only", "origin/main", "origin/skjema-12").split() == [FIL]
    assert kommentarer(verksted) == ["<!-- portal-skjema forslag=1 side=skatter/haugen/ -->\nTakk!\n\nForslaget: #1"]
    assert merker(verksted) == ["viktig", "til godkjenning"]


def test_et_som_mangler_noe_venter_som_utkast_til_det_er_rettet(verksted):
    verksted.send(MANGLER)
    assert verksted.gh()["forslag"][0]["isDraft"] is True
    assert merker(verksted) == ["viktig", "mangler noe"]
    verksted.send(KLAR)
    [forslag] = verksted.gh()["forslag"]
    assert forslag["isDraft"] is False and innhold(verksted) == "navn: Haugen\n"
    assert merker(verksted) == ["viktig", "til godkjenning"]
    verksted.send(MANGLER)
    assert verksted.gh()["forslag"][0]["isDraft"] is True
    assert len(kommentarer(verksted)) == len(verksted.gh()["forslag"]) == 1


def test_en_redigering_endrer_samme_gren_og_samme_kommentar(verksted):
    verksted.send(KLAR)
    ny = KLAR | {
        "fil": "data/skatter/ness/bakken.yml",
        "side": "skatter/bakken/",
        "tittel": "Ny skatt: Bakken",
        "kommentar": "Takk igjen!",
    }
    verksted.send(ny)
    assert verksted.git("diff", "--name-only", "origin/main", "origin/skjema-12").split() == [
        "data/skatter/ness/bakken.yml"
    ]
    assert verksted.git("rev-list", "--count", "origin/main..origin/skjema-12").strip() == "1"
    assert [en["title"] for en in verksted.gh()["forslag"]] == ["Ny skatt: Bakken"]
    [kommentar] = kommentarer(verksted)
    assert "Takk igjen!" in kommentar and "side=skatter/bakken/" in kommentar


def test_uten_noe_nytt_dyttes_ingenting_og_ingen_far_beskjed(verksted):
    verksted.send(KLAR)
    hode, antall = verksted.git("rev-parse", "origin/skjema-12"), len(verksted.gh()["logg"])
    assert verksted.send(KLAR)["dyttet"] == "false"
    assert verksted.git("rev-parse", "origin/skjema-12") == hode
    assert not [en for en in verksted.gh()["logg"][antall:] if "comments" in " ".join(en) and "--method" in en]


def test_det_en_redaktor_har_rettet_blir_ikke_borte(verksted):
    verksted.send(KLAR)
    verksted.git("checkout", "-q", "--force", "origin/skjema-12")
    (verksted.mappe / FIL).write_text("navn: Haugen, rettet\n")
    verksted.commit("Rettet", "skjema-12")
    sagt = verksted.send(MANGLER)
    assert (sagt["dyttet"], sagt["rort"]) == ("false", "true")
    assert innhold(verksted) == "navn: Haugen, rettet\n"
    assert verksted.gh()["forslag"][0]["isDraft"] is False
    assert "En redaktør har alt begynt å rette forslaget" in kommentarer(verksted)[0]


def test_uten_fil_er_det_bare_en_kommentar(verksted):
    assert verksted.send(UTEN_FIL) == {"nummer": "", "dyttet": "false", "rort": "false"}
    assert verksted.gh()["forslag"] == []
    assert kommentarer(verksted) == ["<!-- portal-skjema -->\nLitt til"] and merker(verksted) == [
        "viktig",
        "mangler noe",
    ]


def test_blir_det_ikke_lenger_noen_fil_venter_forslaget_som_utkast(verksted):
    verksted.send(KLAR)
    verksted.send(UTEN_FIL)
    assert verksted.gh()["forslag"][0]["isDraft"] is True
    assert kommentarer(verksted) == ["<!-- portal-skjema forslag=1 -->\nLitt til\n\nForslaget: #1"]


def test_en_melding_er_mottatt(verksted):
    verksted.send(MELDING)
    assert sorted(merker(verksted)) == ["mottatt", "viktig"] and verksted.gh()["forslag"] == []


def test_en_sak_som_ikke_er_et_skjema_far_vaere_i_fred(verksted):
    verksted.send(UKJENT)
    assert kommentarer(verksted) == [] and merker(verksted) == ["mottatt", "viktig"] and verksted.gh()["merker"] == {}
    verksted.send(KLAR)
    verksted.send(UKJENT)
    assert "Kjenner det ikke igjen" in kommentarer(verksted)[0] and merker(verksted) == ["viktig", "mangler noe"]


# ---- what a stranger can try


def test_ingenting_av_det_er_kommandoer(verksted, tmp_path):
    ondt = f"$(touch {tmp_path}/a) `touch {tmp_path}/b` ' \" ; touch {tmp_path}/c\n--repo annet/sted"
    verksted.send(KLAR | {"innhold": ondt, "tittel": ondt, "forslag": ondt, "kommentar": ondt})
    [forslag] = verksted.gh()["forslag"]
    assert (forslag["title"], forslag["body"].strip(), innhold(verksted)) == (ondt, ondt, ondt)
    assert ondt in kommentarer(verksted)[0]
    assert not any((tmp_path / navn).exists() for navn in "abc")
    assert verksted.git("log", "-1", "--format=%B", "origin/skjema-12").strip() == "Fra skjemaet i sak 12"


@pytest.mark.parametrize(
    "fil",
    [
        ".github/workflows/x.yml",
        "data/skatter/../../x.yml",
        "data/skatter/ness/a b.yml",
        "/etc/passwd",
        "data/region.yml",
        "data/status/lenker.yml",
        "data/hentet/x.yml",
        "data/bilder/x.yml",
        "data/skatter/x.yml",
        "data/hendelser/ness/x.yml",
        "data/hendelser/x.yml\n.github/workflows/x.yml",
        ".github/workflows/x.yml\ndata/hendelser/x.yml",
        "x/data/hendelser/x.yml",
        "data/hendelser/x-yml",
        "data/hendelser/-x.yml",
    ],
)
def test_bare_en_post_kan_skrives(verksted, fil):
    verksted.forslag(KLAR | {"fil": fil}, gar_bra=False)
    assert verksted.gh()["forslag"] == []


@pytest.mark.parametrize("slag", SAMLINGER.values(), ids=lambda slag: slag.navn)
def test_hvert_slag_av_post_kan_skrives(verksted, slag):
    fil = slag.plass_for({"id": "prove-1", "kommune": "ness"})
    verksted.send(KLAR | {"fil": fil})
    assert innhold(verksted, fil) == "navn: Haugen\n" and len(verksted.gh()["forslag"]) == 1


def test_en_endring_av_en_fotokonkurranse_kommer_helt_fram(verksted, fyll_ut):
    fil = "data/fotokonkurranser/lys-i-vinduene.yml"
    resultat = fyll_ut(
        "endre",
        side="https://portal.example/fotokonkurranse/lys-i-vinduene/",
        fil="",
        felt="Hvem kan være med",
        nytt="Alle som bor her, og alle som har flyttet.",
    )
    assert (resultat.tilstand, resultat.fil) == ("klar", fil)
    verksted.send(json.loads(resultat.som_json()))
    assert "Alle som bor her, og alle som har flyttet." in innhold(verksted, fil)
    assert [en["title"] for en in verksted.gh()["forslag"]] == ["Endring: Lys i vinduene"]
    assert merker(verksted) == ["viktig", "til godkjenning"]


@pytest.mark.parametrize("felt", [{"sak": "12; ls"}, {"sak": 0}, {"sak": "../13"}])
def test_bare_et_nummer_blir_en_gren(verksted, felt):
    verksted.forslag(KLAR | felt, gar_bra=False)
    assert "skjema" not in verksted.git("branch", "--remotes")


def test_en_fremmed_kommentar_er_ikke_var(verksted):
    verksted.skriv(
        kommentarer=[
            {"id": 1, "sak": 12, "user": {"login": "ond"}, "body": "<!-- portal-skjema forslag=7 side=ond/ -->"}
        ]
    )
    verksted.send(KLAR)
    assert len(kommentarer(verksted)) == 2 and kommentarer(verksted)[0].endswith("side=ond/ -->")


def test_en_gren_i_en_annens_kopi_er_ikke_var(verksted):
    fremmed = {
        "number": 1,
        "head": "skjema-12",
        "title": "Ond",
        "body": "",
        "isDraft": True,
        "isCrossRepository": True,
        "state": "OPEN",
    }
    verksted.skriv(forslag=[fremmed])
    assert verksted.send(KLAR)["nummer"] == "2"
    assert verksted.gh()["forslag"][0] == fremmed


# ---- with a photo


def endret(verksted: Verksted) -> list[str]:
    return verksted.git("diff", "--name-only", "origin/main", "origin/skjema-12").split()


def test_bildet_er_med_i_forslaget(verksted):
    verksted.legg_ved(b"\xff\xd8\xff bilde")
    assert verksted.send(MED_BILDE) == {"nummer": "1", "dyttet": "true", "rort": "false"}
    assert endret(verksted) == [BILDE, FIL]
    assert verksted.git("rev-list", "--count", "origin/main..origin/skjema-12").strip() == "1"
    assert verksted.vist(BILDE) == b"\xff\xd8\xff bilde"
    assert verksted.send(MED_BILDE)["dyttet"] == "false"
    verksted.legg_ved(b"\xff\xd8\xff annet")
    assert verksted.send(MED_BILDE)["dyttet"] == "true"
    assert verksted.vist(BILDE) == b"\xff\xd8\xff annet"
    assert verksted.send(KLAR)["dyttet"] == "true"
    assert endret(verksted) == [FIL]


@pytest.mark.parametrize(
    "bilde",
    [
        "data/bilder/../x.jpg",
        "data/bilder/x.svg",
        "data/bilder/x.jpg.html",
        "data/bilder/.x.jpg",
        "data/bilder/a/x.jpg",
        "data/bilder/x y.jpg",
        "data/bilder/x.jpg\n.github/workflows/x.yml",
        ".github/workflows/x.yml",
        "docs/x.jpg",
        "/x.jpg",
        "data/skatter/ness/fyret.yml",
        "data/bilder/fyret.jpg",  # which is there
    ],
)
def test_et_bilde_ligger_blant_bildene_og_tar_ingens_plass(verksted, bilde):
    verksted.legg_ved(b"\xff\xd8\xff")
    verksted.forslag(KLAR | {"bilde": bilde}, gar_bra=False)
    assert verksted.gh()["forslag"] == []


def test_et_skjema_med_et_bilde_kommer_helt_fram(verksted, fyll_ut):
    resultat = fyll_ut("ny-skatt", **SKATTEBILDE)
    verksted.legg_ved(resultat.bilde.vedlagt.innhold)
    verksted.send(json.loads(resultat.som_json()))
    assert endret(verksted) == [resultat.bilde.fil, resultat.fil]
    assert verksted.vist(resultat.bilde.fil) == resultat.bilde.vedlagt.innhold


# ---- when it is published


def flettet(verksted: Verksted, **felt: object) -> None:
    [forslag] = verksted.gh()["forslag"]
    verksted.skriv(forslag=[forslag | {"state": "MERGED", "mergeCommit": {"oid": "a" * 40}} | felt])


def test_den_som_sendte_far_adressen_nar_siden_er_der(verksted):
    verksted.send(KLAR)
    flettet(verksted)
    verksted.skriv(sammenlignet={"a" * 40: "ahead"}, svarer=["https://portal.example/skatter/haugen/"])
    saker = verksted.publisert()["saker"]
    assert saker == [{"number": 12, "state": "CLOSED", "merker": ["viktig", "publisert"]}]
    [kommentar] = kommentarer(verksted)
    assert "Nå er det på nett: https://portal.example/skatter/haugen/\n" in kommentar
    antall = len(verksted.gh()["logg"])
    verksted.publisert()
    assert len(verksted.gh()["logg"]) == antall + 2  # only looks for more


@pytest.mark.parametrize(
    ("endret", "sammenlignet", "svarer"),
    [
        ({"state": "OPEN", "mergeCommit": None}, "ahead", True),
        ({"state": "CLOSED", "mergeCommit": None}, "ahead", True),
        ({}, "behind", True),  # merged while the site was built
        ({}, "ahead", False),
    ],
    ids=["åpent", "avslått", "flettet-etterpå", "svarer-ikke"],
)
def test_ingen_far_en_adresse_som_ikke_virker(verksted, endret, sammenlignet, svarer):
    verksted.send(KLAR)
    flettet(verksted, **endret)
    verksted.skriv(
        sammenlignet={"a" * 40: sammenlignet}, svarer=["https://portal.example/skatter/haugen/"] if svarer else []
    )
    assert verksted.publisert()["saker"][0] == {"number": 12, "state": "OPEN", "merker": ["viktig", "til godkjenning"]}


def test_har_redaktoren_gitt_fila_et_annet_navn_far_hun_lista(verksted):
    verksted.send(KLAR)
    flettet(verksted)
    verksted.skriv(sammenlignet={"a" * 40: "identical"}, svarer=["https://portal.example/skatter/"])
    verksted.publisert()
    assert "Nå er det på nett: https://portal.example/skatter/\n" in kommentarer(verksted)[0]


def test_et_gammelt_forslag_gjelder_ikke_en_sak_som_er_apnet_igjen(verksted):
    verksted.send(KLAR)
    flettet(verksted)
    verksted.skriv(sammenlignet={"a" * 40: "ahead"}, svarer=["https://portal.example/skatter/haugen/"])
    verksted.publisert()
    verksted.skriv(saker=[{"number": 12, "state": "OPEN", "merker": ["publisert"]}])
    verksted.send(UTEN_FIL)
    assert verksted.publisert()["saker"][0]["state"] == "OPEN"


# ---- the shape of the workflow


def test_jobben_som_leser_teksten_kan_ikke_skrive():
    assert FLYT["permissions"] == {}
    assert FLYT["jobs"]["les"]["permissions"] == {"contents": "read"}
    assert {
        navn: {hva for hva, verdi in jobb["permissions"].items() if verdi == "write"}
        for navn, jobb in FLYT["jobs"].items()
    } == {
        "adresse": set(),
        "les": set(),
        "forslag": {"contents", "pull-requests"},
        "sjekk": {"actions"},
        "svar": {"issues"},
    }
    assert "make" not in str(FLYT["jobs"]["forslag"]) + str(
        FLYT["jobs"]["svar"]
    )  # no code of the portal where something can be written


def test_teksten_er_bare_i_fila_til_ett_trinn():
    assert TEKST.count("GITHUB_EVENT_PATH") == 1
    assert not re.search(r"issue\.(body|title|user)", TEKST)
    assert not re.search(r"run:.*\$\{\{", TEKST)
    assert "secrets." not in TEKST


def test_trinnet_som_henter_bildet_har_ingen_nokkel():
    [trinn] = [en for en in FLYT["jobs"]["les"]["steps"] if "--bilde" in en.get("run", "")]
    assert set(trinn["env"]) == {"PORTAL_URL", "PORTAL_REPO"}
    assert "token" not in str(FLYT["jobs"]["les"]).lower() and "env" not in FLYT
    assert FLYT["jobs"]["les"]["steps"][0]["with"] == {"persist-credentials": False}


def test_hver_sak_for_seg_og_bare_det_som_er_nytt():
    assert FLYT["concurrency"] == {"group": "skjema-${{ github.event.issue.number }}", "cancel-in-progress": False}
    assert FLYT[True] == {"issues": {"types": ["opened", "edited", "reopened"]}}  # YAML 1.1 reads «on» as true
    assert "github.event.issue.state == 'open'" in FLYT["jobs"]["adresse"]["if"]
    assert FLYT["jobs"]["les"]["needs"] == "adresse"


def test_sjekken_blir_bedt_om_for_github_gjor_det_ikke():
    assert FLYT["jobs"]["sjekk"]["if"] == "needs.forslag.outputs.dyttet == 'true'"
    assert FLYT["jobs"]["sjekk"]["steps"][0]["run"] == 'gh workflow run sjekk.yml --ref "skjema-$SAK"'
    assert "workflow_dispatch" in yaml.safe_load((FLYTER / "sjekk.yml").read_text("utf-8"))[True]


def test_det_sies_fra_forst_nar_det_er_publisert():
    meld = PUBLISERING["jobs"]["meld"]
    assert meld["needs"] == "publiser"
    assert meld["permissions"] == {"contents": "read", "issues": "write", "pull-requests": "read"}
    assert meld["steps"][-1]["env"]["ADRESSE"] == "${{ needs.publiser.outputs.adresse }}"


def test_handlingene_er_festet_som_ellers():
    festet = {
        en
        for fil in ("sjekk", "publiser")
        for en in re.findall(r"uses: (\S+)", (FLYTER / f"{fil}.yml").read_text("utf-8"))
    }
    assert set(re.findall(r"uses: (\S+)", TEKST)) <= festet
