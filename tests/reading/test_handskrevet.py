"""docs/ holds pages and the pictures that they show, and the pages hold text."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml.html import fragment_fromstring

from regionportal.feil import Feil
from regionportal.model.docsfil import feil_ved
from regionportal.model.markdown.mkdocs import docs as konverter
from regionportal.model.markdown.mkdocs import trygg
from regionportal.model.region import Region
from regionportal.reading.handskrevet import sjekk

SIDE = "# Historie\n\nTekst.\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    return tmp_path / "docs"


@pytest.fixture
def funn(docs: Path, testregion: Region, dag: date) -> Callable[[dict[str, str | bytes]], list[Feil]]:
    """What is found when these files, by their paths, lie in docs/."""

    def gjor(filer: dict[str, str | bytes]) -> list[Feil]:
        for sti, innhold in filer.items():
            (docs / sti).parent.mkdir(parents=True, exist_ok=True)
            (docs / sti).write_bytes(innhold if isinstance(innhold, bytes) else innhold.encode())
        return sjekk(docs, testregion, dag)

    return gjor


UT = "lages av portalen"
FILER = {
    "et skript": ("assets/start.js", "alert(1)", "«.js» kan ikke ligge i docs/"),
    "skriptet til redigeringen": ("rediger/start.js", "alert(1)", "«.js» kan ikke ligge i docs/"),
    "HTML": ("historie.html", "<script>", "«.html» kan ikke ligge i docs/"),
    "SVG": ("bidra/kart.svg", "<svg/>", "«.svg» kan ikke ligge i docs/"),
    "stil": ("stil.css", "", "«.css» kan ikke ligge i docs/"),
    "et domene": ("CNAME", "annet.example", "«CNAME» kan ikke ligge i docs/"),
    "en mal": ("main.html.j2", "", "«.j2» kan ikke ligge i docs/"),
    "JSON": ("api/v1/skatter.json", "{}", "«.json» kan ikke ligge i docs/"),
    "i stedet for forsida": ("index.md", SIDE, f"sida / {UT}"),
    "i stedet for ei liste": ("skatter.md", SIDE, f"alt i /skatter/ {UT}"),
    "i stedet for en skatt": ("skatter/fyret.md", SIDE, f"alt i /skatter/ {UT}"),
    "i stedet for redigeringen": ("rediger/index.md", SIDE, f"alt i /rediger/ {UT}"),
    "i stedet for åpne data": ("apne-data/index.md", SIDE, f"sida /apne-data/ {UT}"),
    "i stedet for et ark": ("bidra/papir.md", SIDE, f"sida /bidra/papir/ {UT}"),
    "i stedet for siden som mangler": ("404.md", SIDE, f"sida /404/ {UT}"),
    "et delebilde": ("delebilder/start.png", "x", f"alt i /delebilder/ {UT}"),
    "stor bokstav": ("Historie.md", SIDE, "navnet «Historie.md» kan ikke brukes i en adresse"),
    "README": ("README.md", SIDE, "navnet «README.md» kan ikke brukes i en adresse"),
    "mellomrom": ("om oss.md", SIDE, "navnet «om oss.md» kan ikke brukes i en adresse"),
    "et bilde som ingen viser": ("bidra/foss.webp", "x", "ingen side viser bildet"),
}


@pytest.mark.parametrize(("sti", "innhold", "begynner"), FILER.values(), ids=FILER)
def test_en_fil_som_ikke_hoerer_til(funn, sti, innhold, begynner):
    (feil,) = funn({"om.md": SIDE, sti: innhold})
    assert (feil.fil, feil.linje, feil.stopper) == (f"docs/{sti}", 1, True)
    assert feil.melding.startswith(begynner)


@pytest.mark.parametrize(
    ("sti", "begynner"),
    [
        ("en/index.md", f"sida /en/ {UT}"),
        ("en/skatter/fyret.md", f"alt i /skatter/ {UT}"),
        ("en/bidra/papir.md", f"sida /en/bidra/papir/ {UT}"),
        ("en/kart.webp", "bilder legges ikke i docs/en/"),
    ],
)
def test_det_samme_gjelder_i_mappa_til_et_sprak(sti, begynner):
    feil = feil_ved(sti, {sti})
    assert feil is not None
    assert feil.startswith(begynner)
    assert feil_ved("en/om.md", set()) is None


def test_sider_og_bildene_deres(funn):
    vist = "# Foss\n\n![Fossen](../bilder/foss.webp){ width=390 height=223 loading=lazy }\n\n## Mer {#mer}\n"
    assert funn({"historie/index.md": SIDE, "bidra/foss.md": vist, "bilder-til/x.md": SIDE, "om.md": SIDE}) == []
    assert funn({"bidra/bilder/foss.webp": "x", "bidra/foss.md": vist.replace("../bilder", "bilder")}) == []


def test_regionens_eget_bilde_i_ei_side_fra_prosjektet(docs: Path, testregion: Region, dag: date, tmp_path: Path):
    felles = tmp_path / "felles"
    for mappe in (felles / "bidra", docs / "bidra"):
        mappe.mkdir(parents=True)
    (felles / "bidra/fil.md").write_text("# Fil\n\n![En knapp](knapp.webp)\n")
    (docs / "bidra/knapp.webp").write_bytes(b"x")
    assert [en.fil for en in sjekk(docs, testregion, dag)] == ["docs/bidra/knapp.webp"]
    assert sjekk(docs, testregion, dag, felles=felles) == []


def test_to_sider_med_samme_adresse(funn):
    (feil,) = funn({"historie.md": SIDE, "historie/index.md": SIDE})
    assert "har samme adresse som docs/historie" in feil.melding


def test_en_symbolsk_lenke(funn, docs, tmp_path):
    (tmp_path / "utenfor").mkdir()
    (docs / "mappe").symlink_to(tmp_path / "utenfor")
    (docs / "side.md").symlink_to("/etc/hostname")
    assert [feil.fil for feil in funn({})] == ["docs/mappe", "docs/side.md"]


def test_en_skjult_fil_blir_fortalt_om(funn):
    (varsel,) = funn({".DS_Store": "x"})
    assert not varsel.stopper


def test_en_altfor_stor_fil(funn):
    (feil,) = funn({"om.md": "a" * 300_000})
    assert "Høyst 256 KB er tillatt" in feil.melding


@pytest.mark.parametrize(
    ("overskrift", "navn"),
    [("## Mer {#sok}", "sok"), ("## Mer {: #sok-felt }", "sok-felt"), ("# Innhold", "Innhold"), ("#### SOK ", "SOK")],
)
def test_en_overskrift_med_id_som_sida_har_fra_for(funn, overskrift, navn):
    (feil,) = funn({"om.md": f"Om\n\n{overskrift}\n"})
    assert (feil.linje, feil.melding) == (
        3,
        f"«{navn}» får samme id som en av sidas egne deler. Gi overskriften en annen, som {{#om-{navn.lower()}}}",
    )


@pytest.mark.parametrize(
    "overskrift", ["# Innhold om noe", "## Søk {#soke}", "## Mer {#innholdet}", "Innhold", "# Sokne"]
)
def test_en_overskrift_som_bare_likner(funn, overskrift):
    assert funn({"om.md": f"{overskrift}\n"}) == []


TEKSTER = {
    "skript": ("Hei\n\n<script>alert(1)</script>", 3, "HTML (<script>) brukes ikke her"),
    "ramme": ("<iframe src='//x.example'></iframe>", 1, "HTML (<iframe>) brukes ikke her"),
    "bilde i HTML": ("Se <img src=x onerror=alert(1)>", 1, "HTML (<img>) brukes ikke her"),
    "stil": ("{: style='position:fixed' }", 1, "«{: style='position:fixed' }» brukes ikke her"),
    "hendelse": ("Tekst\n{: onclick=alert(1) #x }", 2, "«{: onclick=alert(1) #x }» brukes ikke her"),
    "en klasse": ("# Hei { .sok-knapp }", 1, "«{ .sok-knapp }» brukes ikke her"),
    "skriptlenke": ("[her](javascript:alert(1))", 1, "lenka «javascript:alert(1»"),
    "skriptlenke lenger ned": ("[her][a]\n\n[a]: javascript:alert(1)", 3, "lenka «javascript:alert(1»"),
    "bilde hos noen andre": ("![x](https://annet.example/x.png)", 1, "bildet «https://annet.example/x.png» ligger hos"),
    "lenke uten nettsted": ("[her](https://lokalvert/)", 1, "lenka «https://lokalvert/»: adressen mangler et nettsted"),
}


@pytest.mark.parametrize(("tekst", "linje", "begynner"), TEKSTER.values(), ids=TEKSTER)
def test_det_ei_side_ikke_kan_ha(funn, tekst, linje, begynner):
    feil = funn({"om.md": tekst})[0]
    assert (feil.linje, feil.stopper) == (linje, True)
    assert feil.melding.startswith(begynner)


NIVAER = "linja har mer enn 8 nivåer av lister og sitater i hverandre"
FOR_TUNGT = {
    "sitater": ("Hei\n\n" + ">" * 1500 + " a", 3, NIVAER),
    "sitater på mange linjer": (("> " * 9 + "a\n") * 100, 1, NIVAER),
    "punkter": ("- " * 1500 + "a", 1, NIVAER),
    "nummer": ("1. " * 9 + "a", 1, NIVAER),
    "lister i lister": ("\n".join("    " * niva + "- a" for niva in range(300)), 9, NIVAER),
    "strek som ikke er det": ("-   " * 9, 1, NIVAER),
    "HTML som er åpen": ("Fra 900 kr\n" + "<a " * 20_000, 2, "sida har 20000 tegn <. Høyst 200 er tillatt"),
    "hakeparenteser": ("[a](" * 600, 1, "sida har 600 hakeparenteser. Høyst 500 er tillatt"),
}


@pytest.mark.parametrize(("tekst", "linje", "melding"), FOR_TUNGT.values(), ids=FOR_TUNGT)
def test_ei_side_som_er_for_tung_a_lese(funn, tekst, linje, melding):
    (feil,) = funn({"om.md": tekst})
    assert (feil.linje, feil.stopper, feil.melding) == (linje, True, melding)


@pytest.mark.parametrize(
    "tekst", ["> " * 8 + "a", "* " * 40, "-" * 80, "- a\n    - b\n        1. c\n\n                kode"]
)
def test_ei_side_som_ikke_er_det(funn, tekst):
    assert funn({"om.md": tekst}) == []


@pytest.mark.parametrize("tekst", [en[0] for en in TEKSTER.values()])
def test_det_kommer_heller_ikke_ut_pa_sida(tekst):
    side = fragment_fromstring(trygg(konverter(tekst)[0]), create_parent="main")
    assert {element.tag for element in side.iter()}.isdisjoint({"script", "iframe"})
    verdier = [(navn, verdi) for element in side.iter() for navn, verdi in element.items()]
    assert not [navn for navn, _ in verdier if navn.startswith(("on", "style"))]
    assert not [verdi for _, verdi in verdier if verdi.startswith(("javascript", "https://annet")) or "sok" in verdi]


@pytest.mark.parametrize(
    "tekst", ["`<script>`", "    <script>", "```\n{: onclick=x }\n```", "1 < 2 <- 3", "<!-- felt -->"]
)
def test_kode_og_tegn_er_tekst(funn, tekst):
    assert funn({"om.md": f"# Om\n\n{tekst}\n"}) == []


ANDRES = {
    "ei fil": ("Se `data/skatter/sund/foss.yml`.", "sund"),
    "ei mappe": ("Legg den i `data/skatter/sund/`.", "sund"),
    "kommunefila": ("```\ndata/kommuner/sund.yml\n```", "sund"),
    "et felt": ("```yaml\nkommune: sund\n```", "sund"),
    "i ei liste": ("```yaml\nogsa_kommuner: [ness, sund]\n```", "sund"),
    "ei side": ("Les om [Sund](https://portal.example/kommuner/sund/).", "sund"),
}


@pytest.mark.parametrize(("tekst", "kommune"), ANDRES.values(), ids=ANDRES)
def test_ei_side_om_en_annen_regions_kommuner(funn, tekst, kommune):
    [varsel] = funn({"om.md": f"# Om\n\n{tekst}\n"})
    assert (varsel.linje, varsel.stopper) == (4 if "```" in tekst else 3, False)
    assert varsel.melding == (
        f"«{kommune}» er ikke en kommune i regionen. Bytt den ut, eller skriv {{region:kommuneid}}"
    )


@pytest.mark.parametrize(
    "tekst",
    [
        "Se `data/skatter/ness/fyret.yml`, `data/skatter/<kommune>/` og `data/kommuner/`.",
        "```yaml\nkommune: vik\nogsa_kommuner: [ness]\n```",
        "`data/skatter/{region:kommuneid}/foss.yml`, og `kommune: {region:kommuneid}`",
        "Sund er nabokommunen. [Sund](https://www.sund.example/)",
    ],
)
def test_ei_side_om_regionens_egne(funn, tekst):
    assert funn({"om.md": f"# Om\n\n{tekst}\n"}) == []
