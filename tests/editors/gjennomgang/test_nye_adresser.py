"""New addresses are asked, old ones are not, and what they answer is told of at their lines."""

from dataclasses import replace
from ipaddress import ip_address

import pytest
from kopi import SKATT, linje_med, med
from tjener import OK, Svar, Tjener, videre

from regionportal.editors.gjennomgang.kjoring import gjennomga
from regionportal.editors.gjennomgang.nye_adresser import med_svar, nye
from regionportal.editors.gjennomgang.sammendrag import som_markdown
from regionportal.ground.apent_ip import Ip
from regionportal.machines.apent_nett import ApentNett
from regionportal.machines.lenkesjekk.henting import Oppsett

ROT = "http://nettstedet.example"
KJAPT = Oppsett("portal-lenkesjekk/1.0 (+https://portal.example/)", pause=0, tidsfrist=2, frist=5)


@pytest.fixture(autouse=True)
def _uten_mellomledd(monkeypatch):
    for navn in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(navn, raising=False)


@pytest.fixture
def spor(par):
    def spor(oppsett: Oppsett = KJAPT):
        gjennomgang, forslag = gjennomga(par.ny.rot, par.gammel.rot, par.dag)
        return med_svar(gjennomgang, forslag, par.ny.rot, par.gammel.rot, oppsett)

    return spor


def post(*adresser: str) -> str:
    return med(
        SKATT,
        "kilder:\n"
        + "\n".join(
            f"  - {{url: {adresse}, lest: 2026-11, tittel: Kilden}} # {n}" for n, adresse in enumerate(adresser)
        ),
    )


def test_bare_de_nye_blir_spurt(par, spor, nett):
    with Tjener({"/gammel": OK, "/ny": OK}) as tjener:
        nett(tjener)
        par.begge("skatter/ness/a.yml", post(f"{ROT}/gammel"))
        par.ny.skriv("skatter/ness/b.yml", post(f"{ROT}/gammel", f"{ROT}/ny"))
        gjennomgang = spor()
        assert set(tjener.stier()) == {"/ny"}
    assert [en.tilstand for en in gjennomgang.svar.values()] == ["ok"]
    assert "Nye adresser: 1 svarer, 0 er borte, 0 er vi ikke sikre på, 0 fikk vi ikke spurt." in som_markdown(
        gjennomgang
    )


def test_svarene_star_ved_linja(par, spor, nett):
    with Tjener({"/flyttet": videre("/der"), "/der": OK, "/nei": Svar(403), "/feil": Svar(400)}) as tjener:
        nett(tjener)
        ny = post(f"{ROT}/borte", f"{ROT}/flyttet", f"{ROT}/nei", f"{ROT}/feil")
        par.ny.skriv("skatter/ness/a.yml", ny)
        gjennomgang = spor()
    om_adresser = [str(en) for en in gjennomgang.varsler if en.felt == "kilder.url"]
    assert om_adresser == [
        f"data/skatter/ness/a.yml:{linje_med(ny, '# 0')}: varsel: kilder.url: {ROT}/borte er borte: siden finnes "
        "ikke (404). Åpne den i nettleseren, og bytt adresse hvis den er feil",
        f"data/skatter/ness/a.yml:{linje_med(ny, '# 1')}: varsel: kilder.url: {ROT}/flyttet er flyttet. Bytt til "
        f"{ROT}/der",
        f"data/skatter/ness/a.yml:{linje_med(ny, '# 3')}: varsel: kilder.url: {ROT}/feil er vi ikke sikre på: siden "
        "svarer med feil (400). Åpne den i nettleseren, og se om det er rett side",
    ]
    assert "Nye adresser: 1 svarer, 1 er borte, 1 er vi ikke sikre på, 1 fikk vi ikke spurt." in som_markdown(
        gjennomgang
    )


def test_med_feil_i_dataene_blir_ingen_spurt(par, spor, nett):
    with Tjener({"/ny": OK}) as tjener:
        nett(tjener)
        par.ny.skriv("skatter/ness/a.yml", post(f"{ROT}/ny").replace("natur", "natr"))
        assert spor().svar == {}
        assert tjener.bedt == []


@pytest.mark.treg
def test_nar_tida_er_ute_er_resten_ikke_spurt(par, spor, nett):
    with Tjener({"/rask": OK, "/treg": Svar(vent=9)}) as tjener:
        nett(tjener)
        par.ny.skriv("skatter/ness/a.yml", post(f"{ROT}/rask", f"{ROT}/treg"))
        svar = spor(replace(KJAPT, tidsfrist=9, frist=0.5)).svar
    assert [(adresse.rpartition("/")[2], en.tilstand) for adresse, en in svar.items()] == [
        ("rask", "ok"),
        ("treg", "sperret"),
    ]
    assert svar[f"{ROT}/treg"].grunn == "det ble ikke tid til å spørre"


@pytest.mark.treg
def test_mange_adresser_pa_en_treg_vert_stopper_likevel(par, spor, nett):
    """All of them wait for the same robots.txt."""
    with Tjener({"/robots.txt": Svar(vent=9)}) as tjener:
        nett(tjener)
        par.ny.skriv("skatter/ness/a.yml", post(*(f"{ROT}/{n}" for n in range(30))))
        svar = spor(replace(KJAPT, tidsfrist=9, frist=0.3)).svar
    assert {en.grunn for en in svar.values()} == {"det ble ikke tid til å spørre"}


def test_en_fremmed_nar_ikke_maskinen_sjekken_gar_pa(par, spor, nett):
    async def slar_opp(vert: str, port: int) -> list[Ip]:
        return [ip_address("127.0.0.1")]

    with Tjener({"/hemmelig": OK}) as tjener:
        nett(tjener)
        par.ny.skriv("skatter/ness/a.yml", post(f"{ROT}/hemmelig", f"{ROT}:{tjener.port}/hemmelig"))
        gjennomgang = spor(replace(KJAPT, transport=ApentNett(slar_opp=slar_opp)))
        assert tjener.bedt == []
    assert {en.grunn for en in gjennomgang.svar.values()} == {
        "adressen fører ikke til det åpne nettet",
        "adressen har en port som nettsteder ikke bruker",
    }


def test_handskrevne_sider_har_ogsa_adresser(par):
    for kopi, tekst in (
        (par.gammel, "[a](https://a.example/)"),
        (par.ny, "[a](https://a.example/) [b](https://b.example/)"),
    ):
        (kopi.rot / "docs").mkdir()
        (kopi.rot / "docs" / "om.md").write_text(tekst, "utf-8")
    _, forslag = gjennomga(par.ny.rot, par.gammel.rot, par.dag)
    assert {
        adresse: [sted.fil for sted in steder] for adresse, steder in nye(forslag, par.ny.rot, par.gammel.rot).items()
    } == {"https://b.example/": ["docs/om.md"]}
