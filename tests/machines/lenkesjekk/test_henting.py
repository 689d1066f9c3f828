"""What a link is found to be, from a server that misbehaves in each way. No clock: only sleep moves time."""

import gzip
import ssl
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
import trustme
from tjener import BORTE, OK, ROBOTS, Svar, Tjener, videre

from regionportal.machines.lenkesjekk.ferd import STORST_BYTE
from regionportal.machines.lenkesjekk.robots import AGENT
from regionportal.machines.nett import brukeragent

pytestmark = pytest.mark.treg


def side(tittel: str, overskrift: str = "Velkommen", **felt) -> Svar:
    return Svar(
        kropp=f"<!doctype html><title>{tittel}</title><h1 class=x>{overskrift}</h1><p>siden finnes ikke".encode(),
        **felt,
    )


def bare_get(svar: Svar, hode: Svar):
    return lambda bedt: svar if bedt.metode == "GET" else hode


LATIN_1 = '<meta charset="iso-8859-1"><title>Sida finst ikkje på Årøya</title>'.encode("latin-1")
PAKKET = gzip.compress(b"<title>Siden finnes ikke</title>")
NEI_TIL_OSS = b"User-agent: portal-lenkesjekk\nDisallow: /\n\nUser-agent: *\nAllow: /"

# name: (the server, what is found: state, new address, words of the reason). The link is /dypt/inne.
LENKE = "/dypt/inne"
TILFELLER = {
    "ok": ({LENKE: OK}, "ok", None, ""),
    "ok uten HTML": ({LENKE: Svar(hode={"Content-Type": "application/pdf"})}, "ok", None, ""),
    "404": ({}, "borte", None, "finnes ikke (404)"),
    "410": ({LENKE: Svar(410)}, "borte", None, "finnes ikke (410)"),
    "400": ({LENKE: Svar(400)}, "usikker", None, "svarer med feil (400)"),
    "500 hver gang": ({LENKE: Svar(500)}, "usikker", None, "svarer med feil (500)"),
    "500, så 200": ({LENKE: [Svar(500), Svar(500), OK]}, "ok", None, ""),
    "HEAD gir 405": ({LENKE: bare_get(OK, Svar(405))}, "ok", None, ""),
    "HEAD gir 501": ({LENKE: bare_get(OK, Svar(501))}, "ok", None, ""),
    "HEAD gir 403": ({LENKE: bare_get(OK, Svar(403))}, "ok", None, ""),
    "HEAD gir 404": ({LENKE: bare_get(OK, BORTE)}, "ok", None, ""),
    "HEAD får aldri svar": ({LENKE: bare_get(OK, Svar(vent=9))}, "ok", None, ""),
    "401": ({LENKE: Svar(401)}, "sperret", None, "krever innlogging (401)"),
    "403 til roboter": ({LENKE: Svar(403)}, "sperret", None, "slipper ikke inn automatiske sjekker (403)"),
    "999": ({LENKE: Svar(999)}, "sperret", None, "slipper ikke inn automatiske sjekker (999)"),
    "429 hver gang": ({LENKE: Svar(429)}, "sperret", None, "ikke imot flere forespørsler nå (429)"),
    "301": ({LENKE: videre("/ny/side"), "/ny/side": OK}, "flyttet", "/ny/side", ""),
    "308": ({LENKE: videre("/ny/side", 308), "/ny/side": OK}, "flyttet", "/ny/side", ""),
    "302 er ikke flyttet": ({LENKE: videre("/ny/side", 302), "/ny/side": OK}, "ok", None, ""),
    "303 er ikke flyttet": ({LENKE: videre("/ny/side", 303), "/ny/side": OK}, "ok", None, ""),
    "307 er ikke flyttet": ({LENKE: videre("/ny/side", 307), "/ny/side": OK}, "ok", None, ""),
    "301 og 301": ({LENKE: videre("/to"), "/to": videre("/tre", 308), "/tre": OK}, "flyttet", "/tre", ""),
    "301 og 302": ({LENKE: videre("/to"), "/to": videre("/tre", 302), "/tre": OK}, "flyttet", "/to", ""),
    "302 og 301": ({LENKE: videre("/to", 302), "/to": videre("/tre"), "/tre": OK}, "ok", None, ""),
    "301 til 404": ({LENKE: videre("/to")}, "borte", None, "finnes ikke (404)"),
    "301 uten Location": ({LENKE: Svar(301)}, "usikker", None, "svarer med feil (301)"),
    "til noe annet enn nettet": ({LENKE: videre("file:///etc/passwd")}, "usikker", None, "ikke er en nettadresse"),
    "til et ødelagt sted": ({LENKE: videre("http://[::1")}, "usikker", None, "brutt av eller ødelagt"),
    "i ring": ({LENKE: videre("/b"), "/b": videre(LENKE)}, "usikker", None, "i ring"),
    "til seg selv": ({LENKE: videre(LENKE)}, "usikker", None, "i ring"),
    "til seg selv én gang, som med informasjonskapsler": ({LENKE: [videre(LENKE, 302), OK]}, "ok", None, ""),
    "videre uten ende": (
        {f"{LENKE if n == 0 else f'/{n}/x'}": videre(f"/{n + 1}/x") for n in range(12)},
        "usikker",
        None,
        "mer enn 10 ganger",
    ),
    "til forsida": ({LENKE: videre("/", 302), "/": OK}, "borte", None, "havner på forsida"),
    "for godt til forsida på norsk": ({LENKE: videre("/no/"), "/no/": OK}, "borte", None, "havner på forsida"),
    "tittelen sier borte": ({LENKE: side("Siden finnes ikke | Ness kommune")}, "borte", None, "sier selv"),
    "overskriften sier borte": (
        {LENKE: side("Ness", "<span>Beklager, siden</span> ble ikke funnet")},
        "borte",
        None,
        "sier selv",
    ),
    "engelsk sier borte": ({LENKE: side("Page not found")}, "borte", None, "sier selv"),
    "404 i tittelen": ({LENKE: side("404 – Ness kommune")}, "borte", None, "sier selv"),
    "ikke funnet": ({LENKE: side("Ikke funnet")}, "borte", None, "sier selv"),
    "nynorsk sier borte": ({LENKE: side("Sida finst ikkje")}, "borte", None, "sier selv"),
    "borte, pakket": ({LENKE: Svar(kropp=PAKKET, hode={"Content-Encoding": "gzip"})}, "borte", None, "sier selv"),
    "pakket med feil": ({LENKE: Svar(kropp=b"ikke gzip", hode={"Content-Encoding": "gzip"})}, "usikker", None, "tom"),
    "bare brødteksten sier borte": ({LENKE: side("Om søk")}, "ok", None, ""),
    "en nyhet om noe som ikke er funnet": ({LENKE: side("Katten er fortsatt ikke funnet i Ness")}, "ok", None, ""),
    "feil tegnsett": ({LENKE: Svar(kropp="<title>Sølvbryllup på Årøya</title>".encode("latin-1"))}, "ok", None, ""),
    "ukjent tegnsett": (
        {LENKE: side("Siden finnes ikke", hode={"Content-Type": "text/html; charset=klingon"})},
        "borte",
        None,
        "sier selv",
    ),
    "tegnsett som ikke er tekst": (
        {LENKE: side("Å", hode={"Content-Type": "text/html; charset=zlib"})},
        "ok",
        None,
        "",
    ),
    "tegnsett i siden": (
        {LENKE: Svar(kropp=LATIN_1, hode={"Content-Type": "text/html"})},
        "borte",
        None,
        "sier selv",
    ),
    "langsom": ({LENKE: Svar(vent=9)}, "usikker", None, "svarte ikke i tide"),
    "drypper": ({LENKE: Svar(drypp=0.1)}, "usikker", None, "svarte ikke i tide"),
    "brutt av": ({LENKE: Svar(brutt=True)}, "usikker", None, "brutt av"),
    "brutt av, så hel": ({LENKE: [OK, Svar(brutt=True), OK]}, "ok", None, ""),
    "ikke HTTP": ({LENKE: Svar(hode={"Content-Length": "mange"})}, "usikker", None, "brutt av"),
    "robots.txt sier nei": (
        {LENKE: OK, ROBOTS: Svar(kropp=b"User-agent: *\nDisallow: /dypt/\nAllow: /")},
        "sperret",
        None,
        "robots.txt",
    ),
    "robots.txt sier nei med jokertegn": (
        {LENKE: OK, ROBOTS: Svar(kropp=b"User-agent: *\nDisallow: /*inne$")},
        "sperret",
        None,
        "robots.txt",
    ),
    "robots.txt sier nei til oss": ({LENKE: OK, ROBOTS: Svar(kropp=NEI_TIL_OSS)}, "sperret", None, "robots.txt"),
    "robots.txt begynner med et usynlig tegn": (
        {LENKE: OK, ROBOTS: Svar(kropp="\ufeffUser-agent: *\nDisallow: /".encode())},
        "sperret",
        None,
        "robots.txt",
    ),
    "robots.txt sier ja": (
        {LENKE: OK, ROBOTS: Svar(kropp=b"User-agent: *\nDisallow: /\nAllow: /dypt/inne")},
        "ok",
        None,
        "",
    ),
    "robots.txt sier nei der det er flyttet til": (
        {LENKE: videre("/b"), ROBOTS: Svar(kropp=b"User-agent: *\nDisallow: /b")},
        "sperret",
        None,
        "robots.txt",
    ),
    "robots.txt er flyttet": (
        {LENKE: OK, ROBOTS: videre("/r"), "/r": Svar(kropp=b"User-agent: *\nDisallow: /")},
        "sperret",
        None,
        "robots.txt",
    ),
    "robots.txt er ikke for oss": ({LENKE: OK, ROBOTS: Svar(403)}, "ok", None, ""),
    "robots.txt er en nettside": ({LENKE: OK, ROBOTS: OK}, "ok", None, ""),
    "robots.txt feiler": ({LENKE: OK, ROBOTS: Svar(500)}, "sperret", None, "robots.txt svarer med feil (500)"),
    "robots.txt feiler først": ({LENKE: OK, ROBOTS: [Svar(500), BORTE]}, "ok", None, ""),
}


@pytest.mark.parametrize(("sider", "tilstand", "adresse", "grunn"), TILFELLER.values(), ids=TILFELLER)
def test_hva_en_lenke_svarer(hent, sider, tilstand, adresse, grunn):
    with Tjener({sti: list(svar) if isinstance(svar, list) else svar for sti, svar in sider.items()}) as tjener:
        url = tjener.rot + LENKE
        svaret = hent([url], tidsfrist=0.25 if grunn == "svarte ikke i tide" else 2)[url]
        assert (svaret.tilstand, svaret.adresse) == (tilstand, adresse and tjener.rot + adresse)
        assert grunn in (svaret.grunn or "")
        assert (svaret.grunn is None) == (tilstand in ("ok", "flyttet"))


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/", "http://127.0.0.1:{port}/no", "http://127.0.0.1:{port}"])
def test_en_forside_som_sender_til_en_forside_er_i_orden(hent, url):
    with Tjener({"/": videre("/nb/", 302), "/no": videre("/nb/", 302), "/nb/": OK}) as tjener:
        url = url.format(port=tjener.port)
        assert hent([url])[url].tilstand == "ok"


def test_ingen_tar_imot(hent):
    with Tjener({}) as tjener:
        url = f"{tjener.rot}/x"
    svaret = hent([url])[url]
    assert (svaret.tilstand, svaret.grunn, svaret.svarte) == (
        "usikker",
        "nettstedet tar ikke imot forbindelser",
        False,
    )


def test_en_adresse_som_ikke_kan_leses_stopper_ikke_de_andre(hent):
    with Tjener({"/a": OK}) as tjener:
        gal = "http://xn--ls8h.xn--/"
        svaret = hent([gal, f"{tjener.rot}/a"])
    assert svaret[f"{tjener.rot}/a"].tilstand == "ok"
    assert svaret[gal].tilstand == "usikker"


SERTIFIKATER = {
    "gått ut": (
        {"not_after": datetime(2020, 1, 1, tzinfo=UTC), "not_before": datetime(2019, 1, 1, tzinfo=UTC)},
        "127.0.0.1",
        True,
        "gått ut",
    ),
    "for et annet nettsted": ({}, "annet.example", True, "et annet nettsted"),
    "fra en ukjent utsteder": ({}, "127.0.0.1", False, "kan ikke bekreftes"),
}


@pytest.mark.parametrize(("felt", "navn", "kjent", "grunn"), SERTIFIKATER.values(), ids=SERTIFIKATER)
def test_gale_sertifikater_far_navn_og_proves_ikke_igjen(hent, tid, felt, navn, kjent, grunn):
    utsteder, andre = trustme.CA(), trustme.CA()
    tls, tillit = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    utsteder.issue_cert(navn, **felt).configure_cert(tls)
    (utsteder if kjent else andre).configure_trust(tillit)
    with Tjener({"/a": OK}, tls=tls) as tjener:
        url = f"{tjener.rot}/a"
        svaret = hent([url], tls=tillit)[url]
    assert svaret.tilstand == "usikker" and grunn in svaret.grunn
    assert tid.sovet == []


def test_et_mellomledd_som_mangler_er_ikke_en_dod_lenke(hent):
    """A browser fetches it by itself: it is the owner's to mend, and the visitor never sees it."""
    rot = trustme.CA()
    tls, tillit = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    sertifikat = rot.create_child_ca().issue_cert("127.0.0.1")
    with sertifikat.private_key_pem.tempfile() as nokkel, sertifikat.cert_chain_pems[0].tempfile() as bare_seg_selv:
        tls.load_cert_chain(bare_seg_selv, nokkel)
    rot.configure_trust(tillit)
    with Tjener({"/a": OK}, tls=tls) as tjener:
        svaret = hent([f"{tjener.rot}/a"], tls=tillit)[f"{tjener.rot}/a"]
    assert (svaret.tilstand, svaret.svarte) == ("usikker", False)
    assert "mellomledd" in svaret.grunn


def test_et_godt_sertifikat(hent):
    utsteder = trustme.CA()
    tls, tillit = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    utsteder.issue_cert("127.0.0.1").configure_cert(tls)
    utsteder.configure_trust(tillit)
    with Tjener({"/a": OK}, tls=tls) as tjener:
        assert hent([f"{tjener.rot}/a"], tls=tillit)[f"{tjener.rot}/a"].tilstand == "ok"


@pytest.mark.parametrize("pakket", [False, True], ids=["stor", "liten som pakkes ut til stor"])
def test_en_enorm_side_leses_bare_i_begynnelsen(hent, pakket):
    stor = b"<title>En side</title>" + b"x" * 40_000_000 + b"<h1>Siden finnes ikke</h1>"
    svar = Svar(kropp=gzip.compress(stor), hode={"Content-Encoding": "gzip"}) if pakket else Svar(kropp=stor)
    with Tjener({"/a": svar}) as tjener:
        assert hent([f"{tjener.rot}/a"])[f"{tjener.rot}/a"].tilstand == "ok"
    assert len(stor) > STORST_BYTE


def test_nye_forsok_venter_lenger_og_lenger(hent, tid):
    with Tjener({"/a": Svar(503)}) as tjener:
        hent([f"{tjener.rot}/a"])
        assert len(tjener.stier("GET")) == 3
    assert tid.sovet == [2, 4]


@pytest.mark.parametrize(
    ("retry_after", "ventet"),
    [
        ("30", 30),
        (format_datetime(datetime(2026, 11, 22, 6, 0, 45, tzinfo=UTC), usegmt=True), 45),
        ("om litt", 2),
        ("-5", 2),
        ("0", 2),
        (format_datetime(datetime(2026, 11, 22, 5, 0, tzinfo=UTC), usegmt=True), 2),
    ],
)
def test_retry_after_blir_fulgt(hent, tid, retry_after, ventet):
    svar = [OK, Svar(429, hode={"Retry-After": retry_after}), OK]  # HEAD, GET, GET
    with Tjener({"/a": svar}) as tjener:
        assert hent([f"{tjener.rot}/a"])[f"{tjener.rot}/a"].tilstand == "ok"
    assert tid.na == ventet


@pytest.mark.parametrize(("status", "tilstand"), [(429, "sperret"), (503, "usikker")])
def test_vi_venter_ikke_i_timevis(hent, tid, status, tilstand):
    with Tjener({"/a": Svar(status, hode={"Retry-After": "86400"})}) as tjener:
        assert hent([f"{tjener.rot}/a"])[f"{tjener.rot}/a"].tilstand == tilstand
    assert tid.na <= 2 * 120


def test_retry_after_gjelder_hele_nettstedet(hent, tid):
    tider = []

    def noter(bedt):
        tider.append(tid.na)
        return Svar(429, hode={"Retry-After": "60"}) if len(tider) == 1 else OK

    with Tjener({f"/{n}": noter for n in range(6)}) as tjener:
        svaret = hent([f"{tjener.rot}/{n}" for n in range(6)])
    assert {en.tilstand for en in svaret.values()} == {"ok"}
    assert sum(en < 60 for en in tider) <= 2  # the one that was refused, and the one that was under way beside it


def test_hoyst_to_om_gangen_og_en_pause_for_hver_vert(hent, tid):
    tider = []

    def noter(bedt):
        tider.append(tid.na)
        return Svar(vent=0.02)

    with Tjener({f"/{n}": noter for n in range(8)}) as tjener:
        hent([f"{tjener.rot}/{n}" for n in range(8)], pause=1.5)
    assert tjener.flest <= 2
    assert len(tider) == 16  # HEAD and GET of each
    assert tid.na >= 16 * 1.5
    with Tjener({f"/{n}": Svar(vent=0.02) for n in range(8)}) as tjener:
        hent([f"{tjener.rot}/{n}" for n in range(8)])
    assert tjener.flest == 2


def test_flere_verter_samtidig(hent):
    with Tjener({"/a": Svar(vent=0.3)}, "127.0.0.2") as to, Tjener({"/a": Svar(vent=0.3)}, "127.0.0.3") as tre:
        begge = []
        for tjener in (to, tre):
            tjener.sider["/a"] = lambda bedt: begge.append((to._samtidig, tre._samtidig)) or Svar(vent=0.3)
        hent([f"{to.rot}/a", f"{tre.rot}/a"])
    assert (1, 1) in begge


def test_crawl_delay_blir_fulgt_innen_rimelighet(hent, tid):
    for onsket, pause in (("3", 3), ("3600", 10)):
        tid.na = 0
        with Tjener({"/a": OK, ROBOTS: Svar(kropp=f"User-agent: *\nCrawl-delay: {onsket}".encode())}) as tjener:
            hent([f"{tjener.rot}/a"])
        assert tid.na == pause  # between HEAD and GET


def test_en_vert_som_slutter_a_svare_blir_latt_i_fred(hent):
    with Tjener({f"/{n}": Svar(brutt=True) for n in range(30)}) as tjener:
        svaret = hent([f"{tjener.rot}/{n}" for n in range(30)])
        assert len(tjener.stier()) < 60
    assert {en.tilstand for en in svaret.values()} == {"usikker"}


def test_samme_side_hentes_en_gang(hent):
    with Tjener({"/a": videre("/b"), "/b": OK}) as tjener:
        svaret = hent([f"{tjener.rot}/a", f"{tjener.rot}/a#en", f"{tjener.rot}/a#to"])
        assert tjener.stier() == ["/a", "/b", "/b", "/a"]  # HEAD, HEAD and GET, and GET of what HEAD said is moved
        assert [en.adresse for en in svaret.values()] == [f"{tjener.rot}/b", f"{tjener.rot}/b#en", f"{tjener.rot}/b#to"]


def test_robots_leses_en_gang_og_for_alt_annet(hent):
    with Tjener({f"/{n}": OK for n in range(5)}) as tjener:
        hent([f"{tjener.rot}/{n}" for n in range(5)])
        assert [en.sti for en in tjener.bedt].count(ROBOTS) == 1
        assert tjener.bedt[0].sti == ROBOTS


def test_vi_sier_hvem_vi_er_og_hvor_en_kan_klage(hent):
    with Tjener({"/a": OK}) as tjener:
        hent([f"{tjener.rot}/a"])
        assert {en.hode["user-agent"] for en in tjener.bedt} == {"portal-lenkesjekk/1.0 (+https://portal.example/)"}
    assert brukeragent(AGENT, "https://portal.example/", "https://github.example/r/p") == (
        "portal-lenkesjekk/1.0 (+https://portal.example/; https://github.example/r/p)"
    )


def test_stor_fil_som_ikke_er_en_nettside_hentes_ikke(hent):
    with Tjener({"/a.pdf": Svar(hode={"Content-Type": "application/pdf"})}) as tjener:
        hent([f"{tjener.rot}/a.pdf"])
        assert [en.metode for en in tjener.bedt if en.sti != ROBOTS] == ["HEAD"]
