"""Addresses that a stranger wrote lead to the open net, or nowhere."""

import asyncio
import socket
import ssl
from ipaddress import ip_address

import httpx
import pytest
import trustme
from tjener import OK, Tjener

from regionportal.ground.apent_ip import er_apent
from regionportal.machines.apent_nett import ApentNett, sla_opp

APNE = ["1.1.1.1", "185.199.108.153", "2606:50c0:8000::153", "2a00:1450:400f:80c::200e"]
LUKKEDE = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.1.2.3",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001:0:7f00:1::",
    "2001:db8::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd12::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize(("adresse", "apen"), [*((en, True) for en in APNE), *((en, False) for en in LUKKEDE)])
def test_hva_som_er_apent(adresse, apen):
    assert er_apent(ip_address(adresse)) is apen


def svar_med(status: int, innhold: bytes = b"<title>Ja</title>", **hode: str) -> httpx.Response:
    return httpx.Response(status, headers={"content-type": "text/html"} | hode, stream=httpx.ByteStream(innhold))


class Nett:
    """A name service, and machines that answer by their addresses. ``spurt``: each request as it came to a machine."""

    def __init__(self, navn: dict[str, list[str]], svar=lambda bedt: svar_med(200)):
        self.navn, self.svar, self.spurt, self.slatt_opp = navn, svar, [], []

    async def sla_opp(self, vert: str, port: int) -> list:
        self.slatt_opp.append((vert, port))
        if vert not in self.navn:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [ip_address(en) for en in self.navn[vert]]

    def maskin(self, bedt: httpx.Request) -> httpx.Response:
        self.spurt.append((bedt.url.host, bedt.headers["host"], bedt.extensions.get("sni_hostname"), bedt.url.path))
        return self.svar(bedt)

    @property
    def transport(self) -> ApentNett:
        return ApentNett(httpx.MockTransport(self.maskin), self.sla_opp)


def test_forbindelsen_gar_dit_navnet_ble_slatt_opp(hent):
    nett = Nett({"www.ness.example": ["185.199.108.153"]})
    assert hent(["https://www.ness.example/a"], transport=nett.transport)["https://www.ness.example/a"].tilstand == "ok"
    assert set(nett.spurt) == {
        ("185.199.108.153", "www.ness.example", "www.ness.example", "/robots.txt"),
        ("185.199.108.153", "www.ness.example", "www.ness.example", "/a"),
    }
    assert set(nett.slatt_opp) == {("www.ness.example", 443)}


@pytest.mark.parametrize(
    "ipene",
    [["127.0.0.1"], ["169.254.169.254"], ["::1"], ["185.199.108.153", "10.0.0.1"], ["::ffff:192.168.0.1"], []],
    ids=str,
)
def test_et_navn_som_forer_innover_blir_aldri_spurt(hent, ipene):
    nett = Nett({"ond.example": ipene})
    svaret = hent(["http://ond.example/"], transport=nett.transport)["http://ond.example/"]
    assert (svaret.tilstand, svaret.grunn) == ("usikker", "adressen fører ikke til det åpne nettet")
    assert nett.spurt == []


@pytest.mark.parametrize(
    "til",
    [
        "http://inne.example/hemmelig",
        "http://127.0.0.1/hemmelig",
        "http://[::1]/hemmelig",
        "http://2130706433/hemmelig",
    ],
)
def test_heller_ikke_etter_en_omvei(hent, til):
    def svar(bedt: httpx.Request) -> httpx.Response:
        return svar_med(404) if bedt.url.path == "/robots.txt" else svar_med(302, location=til)

    inne = {"inne.example": ["192.168.0.1"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"], "2130706433": ["127.0.0.1"]}
    nett = Nett({"ute.example": ["1.1.1.1"]} | inne, svar)
    svaret = hent(["http://ute.example/x"], transport=nett.transport)["http://ute.example/x"]
    assert (svaret.tilstand, svaret.grunn) == ("usikker", "adressen fører ikke til det åpne nettet")
    assert {ip for ip, *_ in nett.spurt} == {"1.1.1.1"}


def test_et_navn_som_skifter_svar_vinner_ingenting(hent):
    """It is looked up for each request, and each connection goes to what was looked at."""
    nett = Nett({})
    svarene = iter([["1.1.1.1"]] * 2)

    async def skifter(vert: str, port: int) -> list:
        return [ip_address(en) for en in next(svarene, ["127.0.0.1"])]

    svaret = hent(["http://ond.example/x"], transport=ApentNett(httpx.MockTransport(nett.maskin), skifter))[
        "http://ond.example/x"
    ]
    assert svaret.tilstand == "usikker"
    assert {ip for ip, *_ in nett.spurt} == {"1.1.1.1"}


@pytest.mark.parametrize("adresse", ["http://ute.example:22/", "http://ute.example:8080/", "https://ute.example:80/"])
def test_bare_nettets_egne_porter(hent, adresse):
    nett = Nett({"ute.example": ["1.1.1.1"]})
    svaret = hent([adresse], transport=nett.transport)[adresse]
    assert (svaret.tilstand, svaret.grunn) == ("usikker", "adressen har en port som nettsteder ikke bruker")
    assert nett.spurt == []


def test_neste_adresse_nar_den_forste_ikke_svarer(hent):
    def svar(bedt: httpx.Request) -> httpx.Response:
        if bedt.url.host == "1.1.1.1":
            raise httpx.ConnectError("Network is unreachable")
        return svar_med(200)

    nett = Nett({"ute.example": ["1.1.1.1", "2606:50c0:8000::153"]}, svar)
    assert hent(["http://ute.example/"], transport=nett.transport)["http://ute.example/"].tilstand == "ok"
    assert "2606:50c0:8000::153" in {ip for ip, *_ in nett.spurt}


def test_et_navn_som_ikke_finnes(hent):
    svaret = hent(["http://borte.example/"], transport=Nett({}).transport)["http://borte.example/"]
    assert (svaret.tilstand, svaret.grunn) == ("borte", "nettstedet finnes ikke i navnetjenesten (DNS)")


def test_en_navnetjeneste_som_ikke_svarer_sier_ingenting_om_siden(hent):
    async def sla_opp(vert: str, port: int):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    svaret = hent(["http://ness.example/"], transport=ApentNett(slar_opp=sla_opp))["http://ness.example/"]
    assert (svaret.tilstand, svaret.grunn) == ("usikker", "navnetjenesten (DNS) svarte ikke for nettstedet")


def test_oppslag_av_en_adresse_gir_den_selv():
    assert asyncio.run(sla_opp("127.0.0.1", 80)) == [ip_address("127.0.0.1")]


class TilPort(httpx.AsyncBaseTransport):
    """The web's port is this machine's other port."""

    def __init__(self, port: int, tls: ssl.SSLContext):
        self._port, self._videre = port, httpx.AsyncHTTPTransport(verify=tls, trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(port=self._port)
        return await self._videre.handle_async_request(request)

    async def aclose(self) -> None:
        await self._videre.aclose()


@pytest.mark.parametrize(
    ("sertifikat", "tilstand"), [("ness.example", "ok"), ("annet.example", "usikker"), ("127.0.0.1", "usikker")]
)
def test_sertifikatet_ma_gjelde_navnet_som_ble_spurt(hent, monkeypatch, sertifikat, tilstand):
    monkeypatch.setattr("regionportal.machines.apent_nett.er_apent", lambda ip: True)
    utsteder, tls, tillit = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    utsteder.issue_cert(sertifikat).configure_cert(tls)
    utsteder.configure_trust(tillit)
    nett = Nett({"ness.example": ["127.0.0.1"]})
    with Tjener({"/a": OK}, tls=tls) as tjener:
        svaret = hent(["https://ness.example/a"], transport=ApentNett(TilPort(tjener.port, tillit), nett.sla_opp))[
            "https://ness.example/a"
        ]
        assert [bedt.hode["host"] for bedt in tjener.bedt] == ["ness.example"] * len(tjener.bedt)
    assert svaret.tilstand == tilstand
    assert svaret.grunn in (None, "sertifikatet gjelder et annet nettsted")
