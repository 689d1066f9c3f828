"""The scripts of the weekly workflow, with a stand-in for `gh`, and a real Git."""

import re
from pathlib import Path

import pytest
from steder import ROT
from verksted import Klone

pytestmark = pytest.mark.treg

SKRIPT = ROT / ".github" / "lenker"

HVEM = {
    f"GIT_{hvem}_{hva}": "x@portal.example" for hvem in ("AUTHOR", "COMMITTER") for hva in ("NAME", "EMAIL")
}  # as the workflow has it


class Verksted(Klone):
    """The clone of the weekly run."""

    def __init__(self, mappe: Path):
        super().__init__(mappe)
        self.ut = mappe / "ut"
        self.miljo |= HVEM
        self.begynn({f"data/kommuner/{kommune}.yml": "navn: X\n" for kommune in ("ness", "vik")})
        (self.ut / "brev").mkdir(parents=True)

    def brev(self, **brev: str) -> dict[str, tuple[str, str]]:
        """The issues after the script has run with these letters: title -> (state, text)."""
        for sti in (self.ut / "brev").iterdir():
            sti.unlink()
        for kommune, tekst in brev.items():
            (self.ut / "brev" / f"{kommune}.md").write_text(tekst)
        self.kjor(SKRIPT / "brev.sh", str(self.ut / "brev"))
        return {sak["title"]: (sak["state"], sak["body"]) for sak in self.gh()["saker"]}

    def forslag(self, lenker: str, sammendrag: str) -> list[dict]:
        (self.ut / "lenker.json").write_text(lenker)
        (self.ut / "sammendrag.txt").write_text(sammendrag)
        self.git("checkout", "-q", "--force", "origin/main")
        self.kjor(SKRIPT / "forslag.sh", str(self.ut))
        return self.gh()["forslag"]


@pytest.fixture
def verksted(tmp_path):
    return Verksted(tmp_path)


def test_en_sak_for_hver_kommune_som_apnes_oppdateres_lukkes_og_apnes_igjen(verksted):
    assert verksted.brev() == {}
    assert verksted.brev(ness="Kjære Ness") == {"Lenkene til ness": ("OPEN", "Kjære Ness")}
    begge = {"Lenkene til ness": ("OPEN", "Nytt brev"), "Lenkene til vik": ("OPEN", "Kjære Vik")}
    assert verksted.brev(ness="Nytt brev", vik="Kjære Vik") == begge
    assert verksted.brev(vik="Kjære Vik") == begge | {"Lenkene til ness": ("CLOSED", "Nytt brev")}
    lukket = _lukket(verksted)
    verksted.brev(vik="Kjære Vik")
    assert _lukket(verksted) == lukket == 1  # it is not closed once more
    assert verksted.brev(ness="Igjen")["Lenkene til ness"] == ("OPEN", "Igjen")
    assert len(verksted.gh()["saker"]) == 2


def _lukket(verksted: Verksted) -> int:
    return [en[:3] for en in verksted.gh()["logg"]].count(["issue", "close", "1"])


def test_et_brev_er_aldri_kommandoer(verksted, tmp_path):
    ondt = f"$(touch {tmp_path}/a) `touch {tmp_path}/b` ' \" ; touch {tmp_path}/c\n--repo annet/sted"
    assert verksted.brev(ness=ondt)["Lenkene til ness"] == ("OPEN", ondt)
    forslag = verksted.forslag("{}\n", ondt)
    assert ondt in forslag[0]["body"]
    assert not any((tmp_path / navn).exists() for navn in "abc")


def test_ett_forslag_som_folger_med(verksted):
    forste = verksted.forslag('{"sjekket": "2026-11-22"}\n', "1 lenke er sjekket")
    assert [(en["number"], "1 lenke er sjekket" in en["body"]) for en in forste] == [(1, True)]
    verksted.forslag('{"sjekket": "2026-11-29"}\n', "2 lenker er sjekket")
    andre = verksted.gh()["forslag"]
    assert [(en["number"], "2 lenker er sjekket" in en["body"]) for en in andre] == [(1, True)]
    assert verksted.git("show", "origin/lenkesjekk:data/status/lenker.json") == '{"sjekket": "2026-11-29"}\n'
    assert verksted.git("diff", "--name-only", "origin/main", "origin/lenkesjekk").split() == [
        "data/status/lenker.json"
    ]
    assert verksted.git("rev-list", "--count", "origin/main..origin/lenkesjekk").strip() == "1"


def test_ei_sak_som_noen_andre_har_skrevet_er_ikke_var(verksted):
    fremmed = {"number": 1, "title": "Lenkene til ness", "state": "OPEN", "body": "Min tekst", "merker": ["lenkebrev"]}
    verksted.skriv(saker=[fremmed | {"author": {"is_bot": False}}])
    verksted.brev(ness="Kjære Ness")
    assert [(en["number"], en["body"]) for en in verksted.gh()["saker"]] == [(1, "Min tekst"), (2, "Kjære Ness")]
    verksted.brev()
    assert [en["state"] for en in verksted.gh()["saker"]] == ["OPEN", "CLOSED"]


def test_ei_grein_med_samme_navn_hos_noen_andre_er_ikke_var(verksted):
    fremmed = {"number": 1, "head": "lenkesjekk", "state": "OPEN", "body": "Min tekst", "isCrossRepository": True}
    verksted.skriv(forslag=[fremmed])
    verksted.forslag("{}\n", "1 lenke er sjekket")
    assert [(en["number"], en["body"] == "Min tekst") for en in verksted.gh()["forslag"]] == [(1, True), (2, False)]


def test_uten_noe_nytt_skjer_ingenting(verksted):
    verksted.forslag("{}\n", "x")
    verksted.git("push", "-q", "--force", "origin", "origin/lenkesjekk:main")
    verksted.git("fetch", "-q", "origin")
    antall = len(verksted.gh()["logg"])
    verksted.forslag("{}\n", "x")
    assert len(verksted.gh()["logg"]) == antall


def test_et_forslag_som_venter_gar_en_videre_fra(verksted):
    fil = verksted.mappe / "data" / "status" / "lenker.json"
    verksted.kjor(SKRIPT / "hent-forrige.sh")
    assert not fil.exists()
    verksted.skriv(grener={"lenkesjekk-annet": "feil", "lenkesjekk": '{"sjekket": "2026-11-22"}\n'})
    verksted.kjor(SKRIPT / "hent-forrige.sh")
    assert fil.read_text() == '{"sjekket": "2026-11-22"}\n'


def test_arbeidsflyten_har_bare_de_rettighetene_den_trenger():
    flyt = (ROT / ".github" / "workflows" / "lenker.yml").read_text("utf-8")
    assert "\npermissions: {}\n" in flyt
    sjekk, forslag, brev = re.split(r"\n  (?:forslag|brev):\n", flyt)
    assert ": write" not in sjekk
    assert re.findall(r"(\S+): write", forslag) == ["contents", "pull-requests"]
    assert re.findall(r"(\S+): write", brev) == ["issues"]
    festet = {
        en
        for fil in ("sjekk", "publiser")
        for en in re.findall(r"uses: (\S+)", (ROT / f".github/workflows/{fil}.yml").read_text("utf-8"))
    }
    assert set(re.findall(r"uses: (\S+)", flyt)) <= festet
    assert not re.search(r"run:.*\$\{\{", flyt)  # nothing from outside in a shell line
