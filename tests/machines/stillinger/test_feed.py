"""The conversation with Nav, with every fault it may have."""

import gzip
import json
import logging
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest
from navtjener import NA, TOKEN, Nav, som_json
from tjener import Svar

from regionportal.machines.stillinger import feed
from regionportal.machines.stillinger.feed import Borte, Feedfeil, Feedklient, Feedoppsett

pytestmark = pytest.mark.treg

SIDE = "/api/v1/feed/side-0"


@pytest.fixture
def nav() -> Nav:
    nav = Nav()
    nav.kom("a", "NESS")
    return nav


@pytest.fixture
def klient(oppsett):
    with Feedklient(oppsett, feed.token(TOKEN)) as klient:
        yield klient


def test_forste_side_sokes_pa_tid(klient, tjener):
    side = klient.forste_side(NA - timedelta(days=184))
    assert (side.id, side.neste, [en.id for en in side.oppforinger]) == ("side-0", None, ["a"])
    [bedt] = tjener.bedt
    assert bedt.hode["if-modified-since"] == "Fri, 22 May 2026 11:00:00 GMT"
    assert bedt.hode["authorization"] == f"Bearer {TOKEN}"
    assert bedt.hode["user-agent"] == "portal-stillinger/1.0"


def test_en_side_hentes_alltid_hel(klient, tjener):
    """An ETag that is the same does not say that there is no page after it."""
    assert klient.side("side-0") == klient.side("side-0")
    for bedt in tjener.bedt:
        assert not {"if-none-match", "if-modified-since"} & bedt.hode.keys()


def test_et_304_som_ingen_ba_om_er_en_feil(klient, nav):
    nav.feil[SIDE] = [Svar(304, b"")]
    with pytest.raises(Feedfeil, match="304"):
        klient.side("side-0")


@pytest.mark.parametrize("etag", ['"med mellomrom" x', "x" * 300, "", "æ"])
def test_en_etag_som_ikke_kan_sendes_tilbake_blir_glemt(klient, nav, etag):
    nav.feil[SIDE] = [som_json({"id": "side-0", "next_id": None, "items": []}, ETag=etag)]
    assert klient.side("side-0").etag is None


FEIL_SOM_GAR_OVER = {
    "429": Svar(429, b""),
    "429 med Retry-After": Svar(429, b"", {"Retry-After": "60"}),
    "429 med dato": Svar(429, b"", {"Retry-After": format_datetime(NA + timedelta(seconds=60), usegmt=True)}),
    "500": Svar(500, b"<h1>Error</h1>"),
    "503": Svar(503, b""),
    "brutt forbindelse": Svar(brutt=True),
    "avkuttet JSON": Svar(200, b'{"id": "side-0", "next_id": null, "items": [{'),
    "avkuttet gzip": Svar(
        200, gzip.compress(json.dumps({"x": list(range(99))}).encode())[:40], {"Content-Encoding": "gzip"}
    ),
    "HTML": Svar(200, b"<h1>Vedlikehold</h1>"),
    "tomt": Svar(200, b""),
    "annen JSON": Svar(200, b"[]"),
    "uten neste": Svar(200, b'{"id": "side-0", "items": []}'),
    "dypt": Svar(200, b"[" * 200_000),
    "ikke UTF-8": Svar(200, b'{"id": "\xff"}'),
}


@pytest.mark.parametrize("svar", FEIL_SOM_GAR_OVER.values(), ids=FEIL_SOM_GAR_OVER)
def test_det_som_gar_over(klient, nav, tjener, tid, svar):
    nav.feil[SIDE] = [svar]
    assert klient.side("side-0").id == "side-0"
    assert klient.foresporsler == len(tjener.bedt) == 2
    assert tid.sovet == ([60.0] if svar.hode.get("Retry-After") else [feed.VENT_FORST])


def test_treg_tjener(klient, oppsett, nav, tjener, tid):
    nav.feil[SIDE] = [Svar(vent=5)]
    with Feedklient(replace(oppsett, tidsfrist=0.2), feed.token(TOKEN)) as utalmodig:
        assert utalmodig.side("side-0").id == "side-0"
    assert tid.sovet == [feed.VENT_FORST]


def test_drypp_uten_slutt(oppsett, nav):
    """Each byte comes in time, but the answer never does."""
    nav.feil[SIDE] = [Svar(200, b" " * 1000, drypp=0.01)] * feed.FORSOK
    with (
        Feedklient(replace(oppsett, tidsfrist=0.1), feed.token(TOKEN)) as klient,
        pytest.raises(Feedfeil, match="ikke i tide"),
    ):
        klient.side("side-0")


def test_stadig_lengre_ventetid_og_sa_en_slutt(klient, nav, tjener, tid):
    nav.feil[SIDE] = [Svar(500, b"")] * 9
    with pytest.raises(Feedfeil, match=r"tjenesten svarer med feil \(500\)"):
        klient.side("side-0")
    assert tid.sovet == [5, 10, 20, 40]
    assert len(tjener.bedt) == feed.FORSOK


def test_vi_venter_ikke_i_timevis(klient, nav, tjener, tid):
    nav.feil[SIDE] = [Svar(429, b"", {"Retry-After": "7200"})]
    with pytest.raises(Feedfeil, match="vil at vi venter i 120 minutter"):
        klient.side("side-0")
    assert (len(tjener.bedt), tid.sovet) == (1, [])


@pytest.mark.parametrize(
    ("svar", "melding"),
    [
        (
            Svar(401, b""),
            r"Nav godtar ikke tokenet \(401\)\. Det er feil eller gått ut\. Legg inn et nytt som PORTAL_NAV_TOKEN",
        ),
        (Svar(403, b""), r"godtar ikke tokenet \(403\)"),
        (Svar(400, b""), r"Nav svarer med feil \(400\)"),
        (
            Svar(302, b"", {"Location": "https://annet.example/"}),
            r"sender videre til en annen adresse \(302\), og tokenet skal ikke dit",
        ),
        (Svar(200, b" " * (feed.STORST_BYTE + 1)), "større enn 8 MB"),
        (Svar(200, gzip.compress(b" " * (feed.STORST_BYTE + 1)), {"Content-Encoding": "gzip"}), "større enn 8 MB"),
    ],
)
def test_det_som_ikke_gar_over(klient, nav, tjener, svar, melding):
    nav.feil[SIDE] = [svar]
    with pytest.raises(Feedfeil, match=melding):
        klient.side("side-0")
    assert len(tjener.bedt) == 1


def test_tokenet_folger_ikke_med_til_en_annen_tjener(klient, nav):
    with Nav().apne() as annen:
        nav.feil[SIDE] = [Svar(307, b"", {"Location": f"{annen.rot}{SIDE}"})]
        with pytest.raises(Feedfeil, match="sender videre"):
            klient.side("side-0")
        assert annen.bedt == []


def test_ingen_tjener(oppsett, tid):
    with Nav().apne() as stengt:
        rot = stengt.rot
    with (
        Feedklient(replace(oppsett, adresse=rot), feed.token(TOKEN)) as klient,
        pytest.raises(Feedfeil, match="tar ikke imot forbindelser"),
    ):
        klient.side("side-0")


def test_gzip(klient, nav):
    nav.feil[SIDE] = [
        Svar(200, gzip.compress(b'{"id": "z", "next_id": null, "items": []}'), {"Content-Encoding": "gzip"})
    ]
    assert klient.side("side-0").id == "z"


def test_en_pause_mellom_hver_foresporsel(oppsett, tid):
    with Feedklient(replace(oppsett, pause=2.0), feed.token(TOKEN)) as klient:
        for _ in range(3):
            klient.side("side-0")
    assert tid.sovet == [2.0, 2.0]


def test_det_som_ikke_finnes(klient):
    with pytest.raises(Borte):
        klient.annonse("ukjent")
    with pytest.raises(Borte):
        klient.side("side-99")
    with pytest.raises(Feedfeil, match=r"ingenting i feeden etter 23\.11\.2026"):
        klient.forste_side(NA + timedelta(days=1))


def test_klokka_til_nav(klient, nav, tid):
    nav.fram = timedelta(minutes=7)
    klient.side("side-0")
    assert klient.avvik == timedelta(minutes=7)
    tid.na += 60  # ours goes, theirs does not
    klient.side("side-0")
    assert klient.avvik == timedelta(minutes=6)


@pytest.mark.parametrize(
    "dato",
    [
        "i går",
        "",
        "\xff",
        "Jan 99999999999999999999 00:00:00 0001",
        "Fri, 31 Dec 9999 23:59:59 -9959",
    ],
)
def test_en_dato_som_ingen_klokke_viser_er_ingen_klokke(klient, nav, dato):
    nav.feil[SIDE] = [Svar(200, b'{"id": "side-0", "next_id": null, "items": []}', {"Date": dato})]
    assert klient.side("side-0").id == "side-0"
    assert klient.avvik == timedelta(0)


def test_samtalen_har_en_slutt(oppsett, nav, tjener):
    nav.feil[SIDE] = [Svar(vent=5)] * feed.FORSOK
    with Feedklient(replace(oppsett, lengst=0.3), feed.token(TOKEN)) as klient:
        for _ in range(2):
            with pytest.raises(Feedfeil, match="det ble ikke tid til mer"):
                klient.side("side-0")
    assert len(tjener.bedt) <= 2


def test_bare_det_apne_nettet(oppsett):
    """The name may say anything; nothing inside is asked, and least of all with the token."""
    with (
        Feedklient(replace(oppsett, adresse="https://localhost"), feed.token(TOKEN)) as klient,
        pytest.raises(Feedfeil, match="ikke til det åpne nettet"),
    ):
        klient.side("side-0")


# ---- the token


def test_apent_token(oppsett, nav, tjener):
    assert feed.finn_token("", True, oppsett).get_secret_value() == TOKEN
    assert "authorization" not in tjener.bedt[0].hode
    nav.apent_token = None
    with pytest.raises(Feedfeil, match=r"Nav har ikke noe åpent token nå \(404\)"):
        feed.finn_token("", True, oppsett)


def test_uten_token(oppsett, tjener):
    assert feed.finn_token("", False, oppsett) is None
    assert feed.finn_token(" \n", False, oppsett) is None
    assert feed.finn_token(f" {TOKEN}\n", False, oppsett).get_secret_value() == TOKEN
    assert tjener.bedt == []


@pytest.mark.parametrize("verdi", [f"{TOKEN}\nX: y", f"{TOKEN} {TOKEN}", f"{TOKEN}æ", f"\x00{TOKEN}"])
def test_et_token_som_ikke_kan_sendes_blir_ikke_vist(verdi):
    with pytest.raises(Feedfeil, match="tokenet har mellomrom") as feilen:
        feed.token(verdi)
    assert TOKEN not in repr(feilen.value)


@pytest.mark.parametrize(
    "svar", [*FEIL_SOM_GAR_OVER.values(), Svar(401, b""), Svar(302, b"", {"Location": "/"}), Svar(vent=9)]
)
def test_tokenet_er_ikke_i_logg_feil_eller_repr(oppsett, nav, svar, caplog, capsys):
    caplog.set_level(logging.DEBUG)
    nav.feil[SIDE] = [svar] * 9
    nokkel = feed.token(TOKEN)
    with Feedklient(replace(oppsett, tidsfrist=0.2), nokkel) as klient, pytest.raises(Feedfeil) as feilen:
        klient.side("side-0")
    kjede, en = [], feilen.value
    while en:
        kjede.append(en)
        en = en.__cause__ or en.__context__
    vist = [
        repr(nokkel),
        repr(klient),
        repr(vars(klient)),
        repr(oppsett),
        *map(repr, kjede),
        *(repr(vars(en)) for en in kjede),
    ]
    vist += [record.getMessage() for record in caplog.records]
    assert any("HTTP Request" in tekst for tekst in vist) or svar.brutt or svar.vent
    assert not [tekst for tekst in (*vist, *capsys.readouterr()) if TOKEN in tekst or "hemmelig" in tekst]
    assert all(isinstance(en, Feedfeil | httpx.HTTPError | OSError | ValueError | RecursionError) for en in kjede)


@pytest.mark.parametrize(
    "verdi",
    [
        "https://pam-stilling-feed.nav.no",
        "https://nav.example/",
        "http://127.0.0.1:8000",
        "http://localhost:1",
        "http://[::1]:1/",
    ],
)
def test_adresser_som_kan_fa_tokenet(verdi):
    assert feed.adresse(verdi) == verdi.rstrip("/")


@pytest.mark.parametrize(
    "verdi",
    [
        "http://pam-stilling-feed.nav.no",
        "ftp://x.example",
        "https://x.example/sti",
        "https://x.example:8443",
        "https://bruker@x.example",
        "x",
        "",
        "http://127.0.0.1.ond.example",
    ],
)
def test_adresser_som_ikke_kan_fa_tokenet(verdi):
    with pytest.raises(ValueError, match="https"):
        feed.adresse(verdi)


def test_uten_annet_sagt_er_det_nav_og_med_pauser():
    oppsett = Feedoppsett(NA, NA.tzinfo)
    assert oppsett.adresse == "https://pam-stilling-feed.nav.no"
    assert oppsett.pause >= 1
