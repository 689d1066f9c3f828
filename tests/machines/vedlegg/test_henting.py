"""What is fetched of what a stranger put into a form: one thing from one place, and never more than a photo is."""

import asyncio

import pytest
from ratjener import RaTjener
from skjematekst import VEDLEGG
from sovetid import Tid
from tjener import Svar, Tjener, videre
from vedleggtjener import LAGER, TilTjener, github, sti

from regionportal.machines.apent_nett import ApentNett
from regionportal.machines.vedlegg.adresse import LAGRE, IkkeHentet, er_i_lager, er_vedlegg
from regionportal.machines.vedlegg.henting import FORSOK, Henteoppsett, hent

ID = VEDLEGG.rpartition("/")[2]
STORST = 100_000
BILDE = b"\xff\xd8\xff" + b"x" * 50_000


@pytest.fixture
def spor():
    """(bytes or the fault, the addresses that were asked) of what is at the address."""

    def spor(tjener, adresse: str = VEDLEGG, **felt):
        tid, transport = Tid(), TilTjener(tjener)
        oppsett = {"klokke": lambda: tid.na, "sov": tid.sov, "storst": STORST, "transport": transport} | felt
        try:
            return hent(adresse, Henteoppsett("portal-skjema/1.0", **oppsett)), transport.spurt
        except IkkeHentet as e:
            return str(e), transport.spurt

    return spor


def test_bildet_hentes_der_github_sender_oss(spor):
    with Tjener(github(BILDE)) as tjener:
        assert spor(tjener) == (BILDE, [VEDLEGG, LAGER])
        assert {en.hode["user-agent"] for en in tjener.bedt} == {"portal-skjema/1.0"}
        assert not any({"cookie", "authorization"} & en.hode.keys() for en in tjener.bedt)


ANDRE = [
    f"http://github.com/user-attachments/assets/{ID}",
    f"https://github.com:8443/user-attachments/assets/{ID}",
    f"https://github.com:443/user-attachments/assets/{ID}",
    f"https://meg:hemmelig@github.com/user-attachments/assets/{ID}",
    f"https://github.com@ond.example/user-attachments/assets/{ID}",
    f"https://github.com.ond.example/user-attachments/assets/{ID}",
    f"https://ond.example/user-attachments/assets/{ID}",
    f"https://www.github.com/user-attachments/assets/{ID}",
    f"https://GITHUB.com/user-attachments/assets/{ID}",
    f"https://github.com/user-attachments/assets/../../ond/repo/raw/main/x/{ID}",
    f"https://github.com/user-attachments/assets/{ID}/../../../ond/x.jpg",
    f"https://github.com/user-attachments/assets/%2e%2e/{ID}",
    f"https://github.com/user-attachments/assets//{ID}",
    f"https://github.com//user-attachments/assets/{ID}",
    f"https://github.com/user-attachments/assets/{ID}?til=https://ond.example/",
    f"https://github.com/user-attachments/assets/{ID}#x",
    f"https://github.com/user-attachments/assets/{ID}\n",
    f"https://github.com\\@ond.example/user-attachments/assets/{ID}",
    "https://github.com/user-attachments/files/1234/bilde.jpg",
    "https://user-images.githubusercontent.com/1/2.jpg",
    "https://169.254.169.254/latest/meta-data/",
    "https://localhost/x",
    "file:///etc/passwd",
    LAGER,
    "",
]


@pytest.mark.parametrize("adresse", ANDRE)
def test_ingen_annen_adresse_blir_spurt(spor, adresse):
    assert not er_vedlegg(adresse)
    with Tjener({}) as tjener:
        svar, spurt = spor(tjener, adresse)
    assert (svar, spurt) == ("Adressen er ikke til et bilde som er lagt inn hos GitHub", [])


OMVEIER = [
    "http://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254/latest/meta-data/",
    "http://localhost/hemmelig",
    "https://127.0.0.1:8080/",
    "https://[::1]/",
    "//ond.example/x.jpg",
    "https://ond.example/x.jpg",
    LAGER.replace("https:", "http:"),
    LAGER.replace(".com/", ".com:8443/"),
    LAGER.replace("https://", "https://meg@"),
    LAGER.replace(".com/", ".com.ond.example/"),
    LAGER.replace("6210df", "000000"),
    "https://github.com/login",
    VEDLEGG,
    "file:///etc/passwd",
    "",
]


@pytest.mark.parametrize("til", OMVEIER)
def test_en_omvei_til_et_annet_sted_blir_ikke_fulgt(spor, til):
    with Tjener({sti(VEDLEGG): videre(til, 302)}) as tjener:
        svar, spurt = spor(tjener)
    assert svar == "Adressen sender videre til et sted vi ikke henter fra. Legg bildet inn på nytt"
    assert spurt == [VEDLEGG]


def test_lageret_sender_ikke_videre(spor):
    with Tjener(github(videre("http://169.254.169.254/", 302))) as tjener:
        svar, spurt = spor(tjener)
    assert "ga oss ikke bildet (svar 302)" in svar and spurt == [VEDLEGG, LAGER]


@pytest.mark.parametrize("vert", LAGRE)
def test_hvert_lager_er_ett_navngitt_sted(vert):
    assert er_i_lager(f"https://{vert}/1/2.jpg?X-Amz-Signature=a%2Fb")
    assert not any(map(er_i_lager, (f"https://x.{vert}/", f"https://{vert}.x/", f"https://{vert}", f"http://{vert}/")))


def test_et_lager_som_star_pa_et_lukket_nett_blir_ikke_spurt():
    async def sla_opp(vert: str, port: int) -> list:
        from ipaddress import ip_address

        await asyncio.sleep(0)
        return [ip_address("169.254.169.254")]

    with pytest.raises(IkkeHentet, match="adressen fører ikke til det åpne nettet"):
        hent(VEDLEGG, Henteoppsett("x", STORST, transport=ApentNett(slar_opp=sla_opp)))


@pytest.mark.parametrize(
    ("svar", "melding", "spurt"),
    [
        (Svar(404, b""), "GitHub har ikke bildet. Legg det inn på nytt", 2),
        (Svar(403, b"<Error>Request has expired</Error>"), "GitHub ga oss ikke bildet (svar 403). Rediger", 2),
        (Svar(500, b""), "GitHub ga oss ikke bildet (svar 500). Rediger teksten din og lagre den på nytt", 1 + FORSOK),
        (Svar(200, b"x" * (STORST + 1)), "Bildet er for stort. Høyst 0 MB er tillatt. Gjør det mindre", 2),
        (Svar(200, BILDE, brutt=True), "fikk ikke hentet bildet fra GitHub: svaret er brutt av", 1 + FORSOK),
    ],
    ids=["borte", "for-sent", "nede", "for-stort", "lover-mer-enn-det-er"],
)
def test_et_bilde_som_ikke_kommer(spor, svar, melding, spurt):
    with Tjener(github(svar)) as tjener:
        sagt, adresser = spor(tjener)
    assert melding in sagt and len(adresser) == spurt


def test_et_svar_som_lover_lite_og_sender_mye_er_det_det_lovet(spor):
    """Whatever comes after what was promised is not of the answer: the photo is cut, and the door sees that."""
    hode = {"Content-Length": "1000"}
    with Tjener(github(Svar(200, b"y" * 4 * STORST, hode))) as tjener:
        assert len(spor(tjener)[0]) == 1000


def test_et_svar_uten_ende_blir_ikke_lest_til_ende(spor):
    sendt = []

    def for_alltid(_forste: str):
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        while len(sendt) < 10_000:
            sendt.append(1)
            yield b"x" * 16_000

    videre_ra = f"HTTP/1.1 302 X\r\nLocation: {LAGER}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    with RaTjener({sti(VEDLEGG): videre_ra, sti(LAGER): for_alltid}) as tjener:
        assert "for stort" in spor(tjener)[0]
    assert len(sendt) < 5_000


@pytest.mark.parametrize(("frist", "lengst"), [(0.1, 60), (60, 0.2)], ids=["hvert-svar", "alt"])
def test_en_treg_tjener_har_en_frist(spor, frist, lengst):
    with Tjener(github(Svar(200, b"x" * 500, drypp=0.05))) as tjener:
        svar, _ = spor(tjener, tidsfrist=frist, lengst=lengst)
    assert svar.endswith("Rediger teksten din og lagre den på nytt om en stund, så prøver vi igjen")
    assert "i tide" in svar or "for lang tid" in svar


def test_det_som_er_pakket_blir_ikke_storre_enn_det_kan_vaere(spor):
    import gzip

    svar = Svar(200, gzip.compress(b"\0" * 10**7), {"Content-Encoding": "gzip"})
    with Tjener(github(svar)) as tjener:
        assert "for stort" in spor(tjener)[0]
