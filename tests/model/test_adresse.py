"""Where a link may lead: places that everyone reaches, letters to one address, numbers to call."""

import pytest

from regionportal.model.adresse import feil_i_lenke

EPOST = "» er ikke én e-postadresse. Skriv den som i mailto:post@eksempel.no"
LINJESKIFT = "e-postlenka har et linjeskift, skrevet som kode. Skriv bare adressen, og eventuelt ?subject="
TELEFON = "» er ikke et telefonnummer. Skriv bare sifrene, som i tel:+4712345678"


@pytest.mark.parametrize(
    "vert",
    [
        *("10.1.2.3", "127.0.0.1", "127.0.0.1.", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.0.0.0", "127.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "017700000001", "224.0.0.1"),
        *("255.255.255.255", "[::1]", "[::]", "[fc00::1]", "[fd12:3456::1]", "[fe80::1]", "[::ffff:127.0.0.1]"),
        *("[::ffff:a00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[ff02::1]"),
        *("localhost", "localhost.", "LOCALHOST", "www.localhost", "skriver.local", "nas.lan"),
        *("x.internal", "x.home.arpa", "x.intranet", "x.corp", "x.home", "localhost.localdomain"),
    ],
)
def test_et_lukket_nett(vert):
    assert feil_i_lenke(f"https://{vert}/side") == (
        f"«{vert.strip('[]').lower()}» er ei maskin på et lukket nett, og ingen utenfor kommer dit. Skriv adressen til "
        "ei side som er åpen for alle"
    )


@pytest.mark.parametrize("vert", ["8.8.8.8", "www.nrk.no", "local.no", "internal.example.no", "lan.no", "homelan.no"])
def test_det_apne_nettet(vert):
    assert feil_i_lenke(f"https://{vert}/side") is None


@pytest.mark.parametrize("vert", ["134744072", "0x8.8.8.8", "127。0.0.1", "%31%32%37.0.0.1", "①②⑦.0.0.1"])
def test_en_vert_som_ser_ut_som_noe_annet(vert):
    assert "nettsted" in feil_i_lenke(f"https://{vert}/side")


@pytest.mark.parametrize(
    ("lenke", "feil"),
    [
        ("mailto:post@eksempel.no", None),
        ("MAILTO:Post.O'Hara+x@Eksempel.no", None),
        ("mailto:post@eksempel.no?subject=Hei%20du%20%26%20meg", None),
        ("mailto:post@eksempel.no%0ABcc:x@eksempel.no", f"«post@eksempel.no%0ABcc:x@eksempel.no{EPOST}"),
        ("mailto:a@eksempel.no,b@eksempel.no", f"«a@eksempel.no,b@eksempel.no{EPOST}"),
        ("mailto:%61@eksempel.no", f"«%61@eksempel.no{EPOST}"),
        ("mailto:a@eksempel.no&bcc=b@eksempel.no", f"«a@eksempel.no&bcc=b@eksempel.no{EPOST}"),
        ("mailto:a@localhost", f"«a@localhost{EPOST}"),
        ("mailto:a@skriver.local", f"«a@skriver.local{EPOST}"),
        ("mailto:a@10.0.0.1", f"«a@10.0.0.1{EPOST}"),
        ("mailto:?to=a@eksempel.no", f"«{EPOST}"),
        ("mailto:a@eksempel.no?subject=x%0d%0aBcc:b@eksempel.no", LINJESKIFT),
        ("mailto:a@eksempel.no?subject=x%250ABcc:b@eksempel.no", LINJESKIFT),
        ("mailto:a@eksempel.no?subject=x%E2%80%A8", LINJESKIFT),
        *(
            (
                f"mailto:a@eksempel.no?{felt}=x",
                f"e-postlenka fyller ut «{felt}». Bare emnet (?subject=) kan være fylt ut",
            )
            for felt in ("bcc", "cc", "to", "body", "attach", "in-reply-to")
        ),
        ("mailto:a@eksempel.no?%62cc=x", "e-postlenka fyller ut «bcc». Bare emnet (?subject=) kan være fylt ut"),
    ],
)
def test_e_post(lenke, feil):
    assert feil_i_lenke(lenke) == feil


@pytest.mark.parametrize("nummer", ["113", "116117", "+4712345678", "+47-12.34(56)78", "12345"])
def test_et_nummer_a_ringe(nummer):
    assert feil_i_lenke(f"tel:{nummer}") is None


@pytest.mark.parametrize(
    "nummer",
    [
        *("*#06#", "**21*12345678#", "%2A%2306%23", "12345678;phone-context=x.no", "12345678;ext=1", "1-800-FLOWERS"),
        *("12345678,,4", "12345678p1", "12345678?x=1", "12345678#", "//113", "1234567890123456", "12", "", "+", "١١٣"),
    ],
)
def test_ikke_et_nummer_a_ringe(nummer):
    assert feil_i_lenke(f"tel:{nummer}") == f"«{nummer}{TELEFON}"
