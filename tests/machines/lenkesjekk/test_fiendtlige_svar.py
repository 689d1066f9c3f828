"""Whatever a server answers, its link gets a verdict, the others are checked, and the file is one that can be read."""

import gzip
from contextlib import ExitStack
from datetime import date
from itertools import repeat

import pytest
from ratjener import RaTjener
from tjener import OK, Svar, Tjener

from regionportal.machines.lenkesjekk import fil, henting
from regionportal.machines.lenkesjekk.vurdering import vurder
from regionportal.model.lenkestatus import Lenkestatuser

pytestmark = pytest.mark.treg

SIDE = b"<!doctype html><title>En side</title><h1>En side</h1>"


def ra(*hoder: bytes, status: bytes = b"200 X", kropp: bytes = SIDE) -> bytes:
    felt = b"".join(hode + b"\r\n" for hode in hoder)
    return b"HTTP/1.1 " + status + b"\r\n" + felt + b"\r\n" + kropp


def med(navn: str, verdi: bytes, status: bytes = b"200 X") -> bytes:
    return ra(navn.encode() + b": " + verdi, status=status)


def delt(*biter: bytes) -> bytes:
    return ra(b"Transfer-Encoding: chunked", kropp=b"".join(biter))


def til(sted: bytes) -> bytes:
    return med("Location", sted, b"301 X")


def side(tittel: str, resten: str = "") -> bytes:
    return ra(b"Content-Type: text/html", kropp=f"<title>{tittel}</title>{resten}".encode("utf-8", "surrogatepass"))


SVAR = {
    # the first line
    "ingenting": b"",
    "bare linjeskift": b"\r\n\r\n",
    "søppel": bytes(range(256)) * 4,
    "HTTP/0.9": SIDE,
    "SSH": b"SSH-2.0-OpenSSH_9.6\r\n",
    "status uten tall": b"HTTP/1.1 OK\r\n\r\n",
    "status på fire sifre": b"HTTP/1.1 2000 X\r\n\r\n",
    "status 000": b"HTTP/1.1 000 X\r\n\r\n",
    "status 999": b"HTTP/1.1 999 X\r\n\r\n",
    "HTTP/9.9": b"HTTP/9.9 200 X\r\n\r\n" + SIDE,
    "uendelig første linje": lambda bedt: repeat(b"H" * 8192, 200),
    "bare 100": lambda bedt: repeat(b"HTTP/1.1 100 X\r\n\r\n", 2000),
    "101": ra(b"Upgrade: websocket", b"Connection: Upgrade", status=b"101 X"),
    # headers
    "hode uten kolon": ra(b"Content-Type text/html"),
    "hode med null": med("X", b"a\0b"),
    "hode med latin-1": med("Content-Type", "text/html; tittel=æøå".encode("latin-1")),
    "hode med ødelagt UTF-8": med("Location", b"\xc3\x28\xff", b"301 X"),
    "et hode på 90 kB": med("X", b"x" * 90_000),
    "et hode uten slutt": lambda bedt: [b"HTTP/1.1 200 X\r\nX: ", *repeat(b"x" * 8192, 200)],
    "tusen hoder": ra(*(b"X-%d: 1" % nummer for nummer in range(1000))),
    "foldet hode": ra(b"X: a\r\n b\r\n c"),
    "to lengder": ra(b"Content-Length: 1", b"Content-Length: 2"),
    "negativ lengde": med("Content-Length", b"-1"),
    "enorm lengde": med("Content-Length", b"9" * 400),
    "lengde i bokstaver": med("Content-Length", b"ti"),
    "lengde og biter": ra(b"Content-Length: 5", b"Transfer-Encoding: chunked"),
    "ukjent overføring": med("Transfer-Encoding", b"identity, snegle"),
    "charset*": med("Content-Type", b"*; charset*0=text/html'';;charset*=1"),
    "charset* med ukjent tegnsett": med("Content-Type", b"text/html; charset*=klingon''x"),
    "charset=punycode": med("Content-Type", b"text/html; charset=punycode"),
    "charset=idna": med("Content-Type", b"text/html; charset=idna"),
    "charset=undefined": med("Content-Type", b"text/html; charset=undefined"),
    "charset=unicode_escape": med("Content-Type", b"text/html; charset=unicode_escape"),
    "charset med null": med("Content-Type", b"text/html; charset=a\tb"),
    "lang Content-Type": med("Content-Type", b"text/html;" + b" charset " * 9000),
    "gal dato": med("Date", b"Jan 99999999999999999999 00:00:00 0001"),
    "Retry-After på en milliard": med("Retry-After", b"9" * 300, b"503 X"),
    "Retry-After i år 99999": med("Retry-After", b"Fri, 31 Dec 99999 23:59:59 GMT", b"429 X"),
    "Retry-After i år 9999": med("Retry-After", b"Fri, 31 Dec 9999 23:59:59 -9959", b"429 X"),
    "Retry-After er tull": med("Retry-After", b"\xff, i morgen", b"503 X"),
    "galne kapsler": ra(
        *(b"Set-Cookie: %s" % en for en in (b"=", b";;;", b"a=\xff", b"a=b; Expires=Jan 99999999 0001"))
    ),
    "tusen kapsler": ra(*(b"Set-Cookie: k%d=%s" % (nummer, b"x" * 50) for nummer in range(1000))),
    # bodies
    "ingen kropp": ra(kropp=b""),
    "brutt av": ra(b"Content-Length: 9999"),
    "bit uten lengde": delt(b"\r\nabc"),
    "bit med negativ lengde": delt(b"-5\r\nabc\r\n0\r\n\r\n"),
    "bit med enorm lengde": delt(b"f" * 20 + b"\r\nabc"),
    "bit som er kortere enn den sier": delt(b"ff\r\nabc\r\n0\r\n\r\n"),
    "bit med langt tillegg": delt(b"3;" + b"x" * 50_000 + b"\r\nabc\r\n0\r\n\r\n"),
    "biter uten slutt": lambda bedt: [ra(b"Transfer-Encoding: chunked", kropp=b""), *repeat(b"1\r\nx\r\n", 500)],
    "kropp uten slutt": lambda bedt: [ra(kropp=b""), *repeat(b"x" * 65_536, 100)],
    "gzip som ikke er det": med("Content-Encoding", b"gzip"),
    "gzip avkortet": ra(b"Content-Encoding: gzip", kropp=gzip.compress(SIDE * 99)[:20]),
    "gzip-bombe": ra(b"Content-Encoding: gzip", kropp=gzip.compress(b"\0" * 50_000_000)),
    "gzip i gzip": ra(b"Content-Encoding: gzip, gzip", kropp=gzip.compress(gzip.compress(SIDE))),
    "br": med("Content-Encoding", b"br"),
    "ukjent pakking": med("Content-Encoding", b"\xff\xfe"),
    "dyp HTML": ra(kropp=b"<div>" * 50_000),
    "dype overskrifter": ra(kropp=b"<h1>" * 60_000),
    "bare null": ra(kropp=b"\0" * 200_000),
    "UTF-16": ra(kropp="<title>En side</title>".encode("utf-16")),
    "halve tegn": side("Siden finnes ikke \ud800"),
    "en lang feilside": side("Siden finnes ikke " + "!" * 5000),
    "en usynlig feilside": side("Siden\u202e finnes\u200b ikke \ue000\ufffd"),
    "meta charset": ra(kropp=b"<meta charset=punycode>" + b"a" * 250_000),
    "meta refresh i det uendelige": side("A", "<meta http-equiv=refresh content='" + "9" * 5000 + "; url=x'>"),
    "meta refresh til seg selv": side("A", "<meta http-equiv=refresh content='0; url='>"),
    # ways on
    "videre til ingenting": til(b""),
    "videre til et halvt sted": til(b"http://"),
    "videre til ødelagt IPv6": til(b"http://[::1"),
    "videre til IPv6 med navn": til(b"http://[v1.x]/"),
    "videre til et navn med null": til(b"http://a\0b/"),
    "videre til galt punycode": til(b"http://xn--a.xn--\xff/"),
    "videre til et navn på 5 000 tegn": til(b"http://" + b"a" * 5000 + b".example/"),
    "videre til tomme ledd": til(b"http://a..b.example/"),
    "videre til port 99999": til(b"http://a.example:99999/"),
    "videre til port x": til(b"http://a.example:x/"),
    "videre til 60 000 tegn": til(b"/" + b"a" * 60_000),
    "videre til javascript": til(b"javascript:alert(1)"),
    "videre til data": til(b"data:text/html,hei"),
    "videre til fil": til(b"file:///etc/passwd"),
    "videre til NFKC": til("http://a℀b.example/".encode()),
    "videre med bruker": til(b"http://a:b@[/"),
    "to Location": ra(b"Location: /a", b"Location: /b", status=b"301 X"),
    "304 uten grunn": ra(status=b"304 X", kropp=b""),
    "300 med Location": ra(b"Location: /x", status=b"300 X"),
}


@pytest.mark.parametrize("robots", [False, True], ids=["siden", "robots.txt"])
def test_hvert_svar_gir_en_dom_og_de_andre_blir_kontrollert(hent, robots):
    """All at once, as in a run: each on a site of its own, and one good site among them."""
    with ExitStack() as apne:
        god = apne.enter_context(Tjener({"/a": OK}))
        verter = (f"127.0.1.{nummer}" for nummer in range(1, 255))
        tjenere = [
            apne.enter_context(RaTjener({"/robots.txt" if robots else "/a": svar}, vert))
            for svar, vert in zip(SVAR.values(), verter, strict=False)
        ]
        svarene = hent([f"{en.rot}/a" for en in (god, *tjenere)], tidsfrist=3)
        assert {navn for navn, en in zip(SVAR, tjenere, strict=True) if not en.spurt} == set()
    assert svarene.pop(f"{god.rot}/a").tilstand == "ok"
    stoppet = {
        navn: svar.grunn for (navn, svar) in zip(SVAR, svarene.values(), strict=True) if "tålte" in (svar.grunn or "")
    }
    assert stoppet == {}
    for navn, svar in zip(SVAR, svarene.values(), strict=True):
        status = vurder(Lenkestatuser(), {"https://ness.example/": svar}, date(2026, 11, 22))
        assert Lenkestatuser.model_validate_json(fil.som_json(status)) == status, navn


def test_en_feil_hos_oss_er_en_dom_over_den_ene(hent, monkeypatch):
    ekte = henting.Ferd.til_slutten

    async def til_slutten(self, url: str):
        if url.endswith("/a"):
            raise OverflowError("date value out of range")
        return await ekte(self, url)

    monkeypatch.setattr(henting.Ferd, "til_slutten", til_slutten)
    with Tjener({"/a": OK, "/b": OK}) as tjener:
        svar = hent([f"{tjener.rot}/a", f"{tjener.rot}/b"])
    assert [en.tilstand for en in svar.values()] == ["usikker", "ok"]
    assert "OverflowError" in svar[f"{tjener.rot}/a"].grunn


def test_kapsler_gar_ikke_fra_en_lenke_til_en_annen(hent):
    """Else a site could make the check of its neighbours below one name fail."""
    sett = Svar(hode={"Set-Cookie": "a=b; Path=/"})

    def andre(bedt) -> Svar:
        return Svar(431) if "cookie" in bedt.hode else OK

    with Tjener({"/a": sett, "/b": andre}) as tjener:
        svar = hent([f"{tjener.rot}/a", f"{tjener.rot}/b"])
    assert {en.tilstand for en in svar.values()} == {"ok"}


def test_en_kapsel_kommer_tilbake_paa_veien_til_den_samme_siden(hent):
    def inn(bedt) -> Svar:
        return OK if "cookie" in bedt.hode else Svar(302, b"", {"Location": "/a", "Set-Cookie": "a=b"})

    with Tjener({"/a": inn}) as tjener:
        assert hent([f"{tjener.rot}/a"])[f"{tjener.rot}/a"].tilstand == "ok"
