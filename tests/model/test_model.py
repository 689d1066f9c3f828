"""What each field takes, and what the editor reads when it does not: the file, the line, the field, the message.

The line that a fault is reported on is marked ``# her``.
"""

import textwrap
from datetime import date, timedelta

import pytest
from kopi import HENDELSE, KOMMUNE, POSTER, TILTAK, Kopi, linje_med, med, uten

from regionportal.model.felles import Bilde
from regionportal.model.tid import Tidspunkt


@pytest.fixture(scope="module")
def felles(testdata, tmp_path_factory, dag):
    return Kopi.ramme(testdata, tmp_path_factory.mktemp("model"), dag)


@pytest.fixture
def kopi(felles):
    yield felles
    felles.tilbake()


def feil_i(kopi: Kopi, slag: str, *felt: str) -> tuple[str, list[str]]:
    """The start of the line expected in this kind of record with these fields, and the faults."""
    plass, post = POSTER[slag] if slag in POSTER else (slag, kopi.les(slag))
    tekst = med(post, *felt)
    kopi.skriv(plass, tekst)
    linje = linje_med(tekst) if "# her" in tekst else 1
    return f"data/{plass}:{linje}: ", kopi.feil()


DATO = "skriv datoen som år-måned-dag, for eksempel 2026-07-08"
TIDSPUNKT = "skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"
UTM = "Er det meter (UTM), så finn gradene (WGS 84) i kartet"
SKJEMA = "» er ikke en hel adresse: den må begynne med http:// eller https://. Kopier den på nytt fra nettleseren"
ENDELSEN = (
    "Navnet på bildet må slutte på .jpg, .jpeg, .png, .webp, .avif. Et nytt navn er ikke nok: åpne bildet, og lagre "
    "det som JPEG"
)
NETTSTED = "adressen mangler et nettsted, som i https://www.eksempel.no/"
MELLOMROM = ", som ikke kan stå i en adresse. Kopier den på nytt fra nettleseren"
MINST_EN = "må ha minst én"
FOR_DYP = "har mer enn 8 nivåer av lister, sitater og utheving i hverandre"

# ---- required


@pytest.mark.parametrize(
    ("slag", "felt"),
    [
        (slag, felt)
        for slag, pakrevd in {
            "skatt": ["navn", "kategori", "ingress", "kilder", "oppdatert"],
            "hendelse": ["navn", "kommune", "type", "ingress", "sted", "kilder", "oppdatert"],
            "jobbehov": ["tittel", "grunnlag", "tema", "omrade", "ar", "ingress", "kilder", "oppdatert"],
            "tiltak": ["navn", "type", "status", "eier", "omrade", "ingress", "historikk", "kilder", "oppdatert"],
            "kommune": ["navn", "nummer", "nettsted", "senter", "ingress", "fakta", "kontakter", "kilder", "oppdatert"],
        }.items()
        for felt in pakrevd
    ],
)
def test_et_pakrevd_felt_mangler(kopi, slag, felt):
    plass, post = POSTER[slag]
    kopi.skriv(plass, uten(post, felt))
    (feil,) = kopi.feil()
    assert feil.startswith(f"data/{plass}:1: {felt}: mangler. ")


@pytest.mark.parametrize("slag", POSTER)
def test_det_som_er_pakrevd_er_nok(kopi, slag):
    _, feil = feil_i(kopi, slag)
    assert feil == []


# ---- text and identity


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        ("skatt", f"ingress: {'å' * 201} # her", "ingress: er 201 tegn. Høyst 200 er tillatt. Ta bort minst 1"),
        ("skatt", f"ingress: > # her\n  {'å' * 201}", "ingress: er 201 tegn. Høyst 200 er tillatt. Ta bort minst 1"),
        ("skatt", f"navn: {'n' * 121} # her", "navn: er 121 tegn. Høyst 120 er tillatt. Ta bort minst 1"),
        (
            "skatt",
            "ingress: '' # her",
            "ingress: mangler. Her skriver du: Det folk ser først. Én eller to setninger, høyst 200 tegn, med én "
            "ting som bare kan sies om akkurat dette",
        ),
        (
            "skatt",
            "ingress: '   ' # her",
            "ingress: mangler. Her skriver du: Det folk ser først. Én eller to setninger, høyst 200 tegn, med én "
            "ting som bare kan sies om akkurat dette",
        ),
        (
            "skatt",
            "ingress: # her",
            "ingress: mangler verdi. Her skriver du: Det folk ser først. Én eller to setninger, høyst 200 tegn, "
            "med én ting som bare kan sies om akkurat dette",
        ),
        (
            "skatt",
            "ingress: 12 # her",
            'ingress: må være tekst. «12» leses som et tall. Sett anførselstegn om: «ingress: "12"»',
        ),
        (
            "skatt",
            "ingress: true # her",
            'ingress: må være tekst. «true» leses som ja eller nei. Sett anførselstegn om: «ingress: "true"»',
        ),
        (
            "skatt",
            "ingress: [a, b] # her",
            "ingress: må være tekst, ikke ei liste. Ta bort strekene eller [ ]. Skriv «ingress: a, b»",
        ),
        (
            "skatt",
            "ingress: {a: b} # her",
            "ingress: må være tekst, ikke felt. Det folk ser først. Én eller to setninger, høyst 200 tegn, med "
            "én ting som bare kan sies om akkurat dette",
        ),
        (
            "skatt",
            "kategori: Natur # her",
            "kategori: «Natur» finnes ikke. Mente du «natur»? Gyldige: folk, friluftsliv, historie, hverdagsliv, "
            "kultur, mat, natur",
        ),
        (
            "skatt",
            "kategori: nat ur # her",
            "kategori: «nat ur» finnes ikke. Mente du «natur»? Gyldige: folk, friluftsliv, historie, "
            "hverdagsliv, kultur, mat, natur",
        ),
        ("hendelse", "kommune: blåfjord # her", "kommune: «blåfjord» finnes ikke. Gyldige: ness, vik"),
        ("skatt", "en: {av: xyz} # her", "en.av: skrives av «portal sprak en --merk». Ta det bort"),
        (
            "skatt",
            f"en:\n  navn: Peak\n  ingress: {'x' * 201} # her",
            "en.ingress: er 201 tegn. Høyst 200 er tillatt. Ta bort minst 1",
        ),
        (
            "tiltak",
            "status: # her",
            "status: mangler verdi. Skriv for eksempel «status: planlagt». Gyldige: planlagt, startet, "
            "forsinket, pauset, stoppet, fullfort, ukjent",
        ),
        (
            "skatt",
            "passer_for: [unge, 3] # her",
            'passer_for: må være tekst. «3» leses som et tall. Sett anførselstegn om: «- "3"»',
        ),
    ],
)
def test_tekst(kopi, slag, felt, melding):
    start, feil = feil_i(kopi, slag, felt)
    assert feil == [start + melding]


@pytest.mark.parametrize(
    "felt",
    [
        f"ingress: {'åå ' * 66}åå",
        f"ingress: >\n  {'åå ' * 66}åå",
        "ingress: no",
        "ingress: 18:30",
        "navn: '  Mellomrom rundt  '",
        "tekst: |\n  # Overskrift\n\n  - en\n  - to",
    ],
)
def test_lovlig_tekst(kopi, felt):
    _, feil = feil_i(kopi, "skatt", felt)
    assert feil == []


@pytest.mark.parametrize(
    ("slag", "felt", "begynner"),
    [
        ("skatt", "katgori: mat # her", "katgori: ukjent felt. «katgori» finnes ikke. Mente du «kategori»? Gyldige: "),
        ("hendelse", "dato: 2026-12-01 # her", "dato: feltet heter «datoer». Skriv «datoer:»"),
        (
            "skatt",
            "sted:\n  navn: X\n  prsisjon: punkt # her",
            "sted.prsisjon: ukjent felt. «prsisjon» finnes ikke. Mente du «presisjon»? ",
        ),
        (
            "skatt",
            "sted: {navn: X, nord: 69.3} # her",
            "sted.nord: feltet heter «lat». Skriv «lat:»",
        ),
        ("tiltak", "frist: 2027\nNAVN: x # her", "NAVN: feltet heter «navn», med små bokstaver"),
        ("skatt", "a(b: 1 # her", "a(b: ukjent felt. «a(b» finnes ikke. "),
        ("skatt", "'[key]': 1 # her", "[key]: ukjent felt. «[key]» finnes ikke. "),
        ("skatt", "'': 1 # her", "det står et kolon uten feltnavn foran. "),
    ],
)
def test_ukjent_felt(kopi, slag, felt, begynner):
    start, feil = feil_i(kopi, slag, felt)
    assert len(feil) == 1
    assert feil[0].startswith(start + begynner)


@pytest.mark.parametrize("felt", ["id: prove", "kommune: ness"])
def test_identiteten_kan_sta_i_fila_nar_den_er_lik(kopi, felt):
    _, feil = feil_i(kopi, "skatt", felt)
    assert feil == []


# ---- choices, numbers and lists


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        (
            "tiltak",
            "status: fullført # her",
            "status: «fullført» finnes ikke. Mente du «fullfort»? Gyldige: planlagt, startet, forsinket, pauset, "
            "stoppet, fullfort, ukjent",
        ),
        (
            "tiltak",
            "status: ferdig # her",
            "status: «ferdig» finnes ikke. Gyldige: planlagt, startet, forsinket, pauset, stoppet, fullfort, ukjent",
        ),
        (
            "skatt",
            "sesong: [var, sommar] # her",
            "sesong: «sommar» finnes ikke. Mente du «sommer»? Gyldige: var, sommer, host, vinter",
        ),
        (
            "jobbehov",
            "grunnlag: undersøkelse # her",
            "grunnlag: «undersøkelse» finnes ikke. Mente du «undersokelse»? Gyldige: kartlegging, undersokelse, "
            "framskriving, opplysning",
        ),
        (
            "jobbehov",
            "omrade: {navn: X, niva: by, kommuner: [ness]} # her",
            "omrade.niva: «by» finnes ikke. Gyldige: kommune, region, fylke, landsdel",
        ),
        (
            "hendelse",
            "datoer:\n  - fra: 2027-01-01\n    gjentas: {hver: måned} # her",
            "datoer.gjentas.hver: «måned» finnes ikke. Mente du «maned»? Gyldige: dag, uke, maned, ar, paske",
        ),
        (
            "kommune",
            "lenker:\n  barnehage:\n    - {url: https://a.example/, tittel: X, type: sida} # her",
            "lenker.barnehage.type: «sida» finnes ikke. Mente du «side»? Gyldige: side, nyhet, ekstern, rot",
        ),
        ("hendelse", "maned: 0 # her", "maned: må være minst 1. Der står «0»"),
        ("hendelse", "maned: 13 # her", "maned: må være høyst 12. Der står «13»"),
        ("hendelse", "maned: juli # her", "maned: må være et helt tall. «juli» er 7. Skriv «maned: 7»"),
        (
            "hendelse",
            "maned: '7' # her",
            "maned: må være et helt tall. Skriv det uten anførselstegn og uten 0 først: «maned: 7»",
        ),
        ("hendelse", "maned: 7.5 # her", "maned: må være et helt tall. «7.5» har desimaler"),
        (
            "hendelse",
            "maned: true # her",
            "maned: må være et helt tall. Der står «true». Skriv for eksempel «maned: 7»",
        ),
        ("jobbehov", "ar: {fra: 1899} # her", "ar.fra: må være minst 1900. Der står «1899»"),
        ("jobbehov", "ar: {fra: 2025, til: 20260} # her", "ar.til: må være høyst 2100. Der står «20260»"),
        (
            "jobbehov",
            "tall:\n  - {navn: X, verdi: 1 200, enhet: stillinger} # her",
            "tall.verdi: «1 200» er delt opp i tusen. Skriv 1200, uten mellomrom",
        ),
        (
            "jobbehov",
            "tall:\n  - {navn: X, verdi: '12', enhet: stillinger} # her",
            "tall.verdi: skriv et tall, med punktum foran desimalene. Det står anførselstegn rundt tallet. Skriv "
            "«verdi: 12»",
        ),
        (
            "jobbehov",
            "tall:\n  - {navn: X, verdi: 1e999, enhet: stillinger} # her",
            "tall.verdi: skriv et tall, med punktum foran desimalene. Der står «1e999»",
        ),
        *(
            (
                "jobbehov",
                f"tall:\n  - {{navn: X, verdi: {skrevet}, enhet: kr}} # her",
                f"tall.verdi: «{vist}» er for langt fra 0. Fra −999 999 999 999 til 999 999 999 999 er tillatt",
            )
            for skrevet, vist in (("1e308", "1e+308"), ("-1e308", "-1e+308"), ("1000000000000", "1000000000000"))
        ),
        *(
            (
                "jobbehov",
                f"tall:\n  - {{navn: X, verdi: {skrevet}, enhet: kr}} # her",
                f"tall.verdi: «{skrevet}» har for mange desimaler. Høyst 6 er tillatt",
            )
            for skrevet in ("1e-300", "0.1234567")
        ),
        (
            "hendelse",
            f"merknad: {'to ord ' * 144} # her",
            "merknad: er 1007 tegn. Høyst 1000 er tillatt. Ta bort minst 7",
        ),
        (
            "jobbehov",
            "tall:\n  - {navn: X, verdi: true, enhet: stillinger} # her",
            "tall.verdi: skriv et tall, med punktum foran desimalene. Der står «true»",
        ),
        (
            "kommune",
            "samisk_forvaltningsomrade: ja # her",
            "samisk_forvaltningsomrade: skriv true eller false. «ja» er true. Skriv «samisk_forvaltningsomrade: true»",
        ),
        (
            "hendelse",
            "datoer: [{fra: 2027-01-01, avlyst: 1}] # her",
            "datoer.avlyst: skriv true eller false. «1» er true. Skriv «avlyst: true»",
        ),
        (
            "skatt",
            "sesong: sommer # her",
            "sesong: må være ei liste: en strek (-) foran hvert punkt, eller [a, b]. Skriv «sesong: [sommer]»",
        ),
        (
            "skatt",
            "kilder: {url: https://a.example/, lest: 2026} # her",
            "kilder: må være ei liste: en strek (-) foran hvert punkt, eller [a, b]. Skriv "
            "«kilder: [{url: https://a.example/, lest: 2026}]»",
        ),
        ("skatt", "kilder: [] # her", f"kilder: {MINST_EN}"),
        (
            "skatt",
            "kilder: [https://a.example/] # her",
            "kilder: må ha felt under seg. Skriv «- {url: https://a.example/, lest: 2026-11}»",
        ),
        (
            "skatt",
            "kilder: [{url: https://a.example/}] # her",
            "kilder.lest: mangler. Skriv for eksempel «lest: 2026-11»",
        ),
        ("jobbehov", "omrade: {navn: X, niva: region, kommuner: []} # her", f"omrade.kommuner: {MINST_EN}"),
        ("tiltak", "historikk: [] # her", "historikk: mangler. Uten den er status «ukjent»"),
        ("kommune", "kontakter: [] # her", f"kontakter: {MINST_EN}"),
        (
            "kommune",
            "lenker: [] # her",
            "lenker: må ha felt under seg, ikke ei liste. Skriv for eksempel «lenker: [{url: "
            "https://www.eksempel.no/barnehage, tittel: Søk barnehageplass, type: side}]»",
        ),
        (
            "skatt",
            "sted: Reisadalen # her",
            "sted: må ha felt under seg. Skriv «sted: {navn: Reisadalen}»",
        ),
    ],
)
def test_valg_tall_og_lister(kopi, slag, felt, melding):
    start, feil = feil_i(kopi, slag, felt)
    assert feil == [start + melding]


# ---- time


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("2026-02-30", "datoen 2026-02-30 finnes ikke. Den måneden har 28 dager"),
        ("2025-02-29", "datoen 2025-02-29 finnes ikke. Den måneden har 28 dager"),
        ("2026-13-01", "datoen 2026-13-01 finnes ikke. Måneden er et tall fra 01 til 12"),
        ("2026-00-10", "datoen 2026-00-10 finnes ikke. Måneden er et tall fra 01 til 12"),
        ("2026-07-00", "datoen 2026-07-00 finnes ikke. Den måneden har 31 dager"),
        ("0000-01-01", "datoen 0000-01-01 finnes ikke. Året er et tall på fire siffer"),
        ("2026-7-8", "«2026-7-8» skrives 2026-07-08"),
        ("08.07.2026", "«08.07.2026» skrives 2026-07-08"),
        ("2026-07", "«2026-07» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08"),
        ("2026", "«2026» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08"),
        ("20260708", "«20260708» skrives 2026-07-08"),
        ("2026-07-08T12:00:00Z", "«2026-07-08T12:00:00Z» skrives 2026-07-08"),
        ("2026-W28-3", "«2026-W28-3» skrives 2026-07-08"),
        ("i går", "«i går» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08"),
        ("true", "«True» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08"),
        ("[2026-07-08]", DATO),
        ("", "mangler verdi. Skriv for eksempel «oppdatert: 2026-11-22»"),
    ],
)
def test_dato(kopi, skrevet, melding):
    start, feil = feil_i(kopi, "skatt", f"oppdatert: {skrevet} # her")
    assert feil == [f"{start}oppdatert: {melding}"]


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("2026-02-30", "datoen 2026-02-30 finnes ikke. Den måneden har 28 dager"),
        ("2026-13", "datoen 2026-13 finnes ikke. Måneden er et tall fra 01 til 12"),
        ("2026-00", "datoen 2026-00 finnes ikke. Måneden er et tall fra 01 til 12"),
        ("2026-07-00", "datoen 2026-07-00 finnes ikke. Den måneden har 31 dager"),
        ("2026-00-08", "datoen 2026-00-08 finnes ikke. Måneden er et tall fra 01 til 12"),
        ("0000", "not enough values to unpack (expected at least 2, got 1)"),
        ("2026-7", "«2026-7» skrives 2026-07"),
        ("26", "«26» kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"),
        ("20260", "«20260» kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"),
        ("2026.5", "«2026.5» skrives 2026-05"),
        ("07.2026", "«07.2026» skrives 2026-07"),
        ("snart", "«snart» kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"),
        ("true", "«True» kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"),
        ("[2026]", TIDSPUNKT),
        ("٢٠٢٧", "«٢٠٢٧» kan ikke leses: skriv tida som år, år-måned eller år-måned-dag, for eksempel 2026-07"),
    ],
)
def test_tidspunkt(kopi, skrevet, melding):
    start, feil = feil_i(kopi, "tiltak", f"frist: {skrevet} # her")
    assert feil == [f"{start}frist: {melding}"]


@pytest.mark.parametrize(
    ("skrevet", "tidspunkt", "forste", "siste"),
    [
        ("2028", Tidspunkt(2028), "2028-01-01", "2028-12-31"),
        ("'2028'", Tidspunkt(2028), "2028-01-01", "2028-12-31"),
        ("2028-02", Tidspunkt(2028, 2), "2028-02-01", "2028-02-29"),
        ("2028-02-29", Tidspunkt(2028, 2, 29), "2028-02-29", "2028-02-29"),
    ],
)
def test_et_tidspunkt_er_sa_noyaktig_som_det_er_skrevet(kopi, skrevet, tidspunkt, forste, siste):
    kopi.skriv("tiltak/prove.yml", med(TILTAK, f"frist: {skrevet}"))
    region, _ = kopi.last()
    frist = next(tiltak.frist for tiltak in region.tiltak if tiltak.id == "prove")
    assert frist == tidspunkt
    assert str(frist) == skrevet.strip("'")
    assert (str(frist.forste_dag), str(frist.siste_dag)) == (forste, siste)


@pytest.mark.parametrize(
    ("skrevet", "melding"),
    [
        ("25:00", "klokka 25:00 finnes ikke. Den går fra 00:00 til 23:59"),
        ("24:00", "klokka 24:00 finnes ikke. Den går fra 00:00 til 23:59"),
        ("18:60", "klokka 18:60 finnes ikke. Den går fra 00:00 til 23:59"),
        ("9:30", "«9:30» skrives 09:30"),
        ("18.30", "«18.30» skrives 18:30"),
        ("1830", "«1830» skrives 18:30"),
        ("kl. 18:30", "«kl. 18:30» skrives 18:30"),
        ("18:30:00", "«18:30:00» skrives 18:30"),
        ("18,30", "«18,30» skrives 18:30"),
        ("1٣:30", "«1٣:30» kan ikke leses: skriv klokkeslettet med fire siffer, for eksempel 18:30"),
    ],
)
def test_klokkeslett(kopi, skrevet, melding):
    start, feil = feil_i(kopi, "hendelse", f"datoer:\n  - fra: 2027-01-01\n    kl: {skrevet} # her")
    assert feil == [f"{start}datoer.kl: {melding}"]


@pytest.mark.parametrize(
    ("datoer", "melding"),
    [
        ("- {fra: 2027-07-08, til: 2027-07-07} # her", "datoer.til: slutter før den begynner (2027-07-08)"),
        ("- fra: 2027-07-08\n    til: 2027-07-07 # her", "datoer.til: slutter før den begynner (2027-07-08)"),
        ("- {til: 2027-07-08} # her", "datoer.fra: mangler. Skriv for eksempel «fra: 2027-06-25»"),
        ("- {fra: 2027-06-31} # her", "datoer.fra: datoen 2027-06-31 finnes ikke. Den måneden har 30 dager"),
        ("- {fra: 2027-07-08, slutt: 20:00} # her", "datoer.slutt: har et klokkeslett, men «kl» mangler"),
        ("- {fra: 2027-07-08, kl: 20:00, slutt: 19:30} # her", "datoer.slutt: slutter før den begynner (20:00)"),
        ("- {fra: 2027-07-08, kl: 20:00, slutt: 20:00} # her", "datoer.slutt: slutter før den begynner (20:00)"),
        (
            "- {fra: 2027-07-08, gjentas: {hver: uke, til: 2027-07-01}} # her",
            "datoer.gjentas: gjentakelsen slutter før den begynner (2027-07-08)",
        ),
        # a slip, and no night
        ("- {fra: 2027-07-08, kl: 18:00, slutt: 16:00} # her", "datoer.slutt: slutter før den begynner (18:00)"),
        ("- {fra: 2027-07-08, kl: 15:00, slutt: 08:00} # her", "datoer.slutt: slutter før den begynner (15:00)"),
        (
            "- {fra: 2027-07-08, til: 2027-07-10, kl: 20:00, slutt: 02:00} # her",
            "datoer.slutt: 20:00–02:00 over flere dager kan leses på flere måter. Skriv hver kveld som en egen dato, "
            "eller første kveld med «gjentas: {hver: dag, til: siste kveld}»",
        ),
        (
            "- {fra: 1899-12-31} # her",
            "datoer.fra: er før 1900. Skriv den under «tidligere»",
        ),
        (
            "- {fra: 2027-07-08, gjentas: {hver: maned, ukedager: [torsdag]}} # her",
            "datoer.gjentas.ukedager: kan bare stå når det er hver uke",
        ),
        (
            "- {fra: 2027-07-08, gjentas: {hver: uke, i_maneden: siste}} # her",
            "datoer.gjentas.i_maneden: kan bare stå når det er hver måned eller hvert år",
        ),
        (
            "- {fra: 2027-07-08, gjentas: {hver: uke, intervall: 0}} # her",
            "datoer.gjentas.intervall: må være minst 1. Der står «0»",
        ),
        (
            "- {fra: 2027-07-08, gjentas: {hver: uke, ukedager: [tirsdag, onsdag]}} # her",
            "datoer.gjentas: første dag, 2027-07-08, er en torsdag, og den står ikke i «ukedager»",
        ),
        (
            "- {fra: 2027-07-22, gjentas: {hver: maned, i_maneden: siste}} # her",
            "datoer.gjentas: første dag, 2027-07-22, passer ikke med «siste» i måneden. I den måneden er det "
            "2027-07-29",
        ),
        (
            "- {fra: 2027-07-29, gjentas: {hver: ar, i_maneden: siste_dag}} # her",
            "datoer.gjentas: første dag, 2027-07-29, passer ikke med «siste_dag» i måneden. I den måneden er det "
            "2027-07-31",
        ),
        (
            "- {fra: 2027-07-08, gjentas: {hver: paske}} # her",
            "datoer.gjentas: første dag, 2027-07-08, er ikke i tida rundt påske, fra fastelavn til pinse",
        ),
        (
            "- {fra: 2027-07-08, til: 2029-07-08, gjentas: {hver: ar, intervall: 3}} # her",
            "datoer.gjentas: én gang kan ikke vare lenger enn 366 dager når den kommer igjen",
        ),
        (
            "- {fra: 2027-07-08, til: 2027-12-16, gjentas: {hver: uke}} # her",
            "datoer.gjentas: én gang varer til 2027-12-16, og da har den neste alt begynt. Er det den siste gangen, "
            "hører datoen til i «gjentas»: {fra: 2027-07-08, gjentas: {hver: uke, til: 2027-12-16}}",
        ),
        (
            "- {fra: 2027-07-08, til: 2027-07-10, gjentas: {hver: uke, ukedager: [torsdag, lordag]}} # her",
            "datoer.gjentas: én gang varer til 2027-07-10, og da har den neste alt begynt. Er det den siste gangen, "
            "hører datoen til i «gjentas»: {fra: 2027-07-08, gjentas: {hver: uke, til: 2027-07-10}}",
        ),
        (
            "- fra: 2027-07-08\n    gjentas: {hver: uke, unntatt: [2027-07-32]} # her",
            "datoer.gjentas.unntatt: datoen 2027-07-32 finnes ikke. Den måneden har 31 dager",
        ),
        ("- 2027-07-08 # her", "datoer: må ha felt under seg. Skriv «- {fra: 2027-07-08}»"),
    ],
)
def test_datoene_til_en_hendelse(kopi, datoer, melding):
    start, feil = feil_i(kopi, "hendelse", f"datoer:\n  {datoer}")
    assert feil == [start + melding]


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        (
            ["datoer: [{fra: 2027-07-08}]", "maned: 7 # her"],
            "maned: kan ikke stå sammen med «datoer»: dagene er fastsatt. Ta bort «maned»",
        ),
        (
            ["datoer: # her\n  - {fra: 2027-07-08}\n  - {fra: 2027-07-08, til: 2027-07-09}"],
            "datoer: har samme dato to ganger",
        ),
        (
            ["datoer: # her\n  - {fra: 2027-07-08, kl: 18:00}\n  - {fra: 2027-07-08, kl: 18:00, slutt: 19:00}"],
            "datoer: har samme dato to ganger",
        ),
        (
            ["tidligere:\n  - {fra: 2025-07-08, til: 2025-07-01} # her"],
            "tidligere.til: slutter før den begynner (2025-07-08)",
        ),
        (
            ["tidspunkt: '' # her"],
            "tidspunkt: mangler. Skriv «datoer» når datoen er fastsatt, ellers når på året det vanligvis er",
        ),
    ],
)
def test_tida_til_en_hendelse(kopi, felt, melding):
    start, feil = feil_i(kopi, "hendelse", *felt)
    assert feil == [start + melding]


@pytest.mark.parametrize("datoer", [[], ["datoer: []"]])
def test_en_hendelse_ma_ha_datoer_eller_en_vanlig_tid(kopi, datoer):
    kopi.skriv("hendelser/prove.yml", med(uten(HENDELSE, "tidspunkt"), *datoer))
    assert kopi.feil() == [
        "data/hendelser/prove.yml:1: tidspunkt: mangler. Skriv «datoer» når datoen er fastsatt, ellers når på året "
        "det vanligvis er"
    ]


@pytest.mark.parametrize(
    "felt",
    [
        "datoer: [{fra: 2027-07-08}]",
        "datoer: [{fra: 2027-07-08, til: 2027-07-08}]",
        "datoer: [{fra: 2028-02-29}]",
        "datoer: [{fra: 2027-07-08, kl: 00:00, slutt: 23:59}]",
        "datoer: [{fra: 2027-07-08, kl: 22:00, til: 2027-07-09, slutt: 02:00}]",
        "datoer: [{fra: 2027-07-08, kl: 18:00}, {fra: 2027-07-08, kl: 20:00}]",
        "datoer: [{fra: 2027-07-08, kl: 20:00, slutt: 02:00}]",
        "datoer: [{fra: 2027-07-08, kl: 19:00, slutt: 00:00}]",
        "datoer: [{fra: 2027-07-08, kl: 19:00, slutt: 24:00}]",
        "datoer: [{fra: 2027-07-08, kl: 18:00, til: 2027-07-10, slutt: 14:00}]",
        "datoer: [{fra: 2027-07-08, kl: 10:00, til: 2027-07-10, slutt: 24:00}]",
        "datoer: [{fra: 2027-07-08}, {fra: 2027-07-09, kl: 18:00}]",
        "datoer: [{fra: 2027-07-08, gjentas: {hver: uke}}, {fra: 2027-07-10}]",
        "datoer: [{fra: 2024-02-06, gjentas: {hver: ar}}]",
        "datoer: [{fra: 2027-07-08, avlyst: true}]",
        "maned: 12",
        "tidligere: [{fra: 2025-07-08, til: 2025-07-10}]",
    ],
)
def test_lovlig_tid_for_en_hendelse(kopi, felt):
    _, feil = feil_i(kopi, "hendelse", felt)
    assert feil == []


@pytest.mark.parametrize(
    ("slag", "felt", "melding"),
    [
        ("jobbehov", "ar:\n  fra: 2025\n  til: 2024 # her", "ar.til: slutter før det begynner (2025)"),
        (
            "satser.yml",
            "satser:\n  - id: bostotte\n    navn: X\n    verdi: 1\n    gjelder_fra: 2025-07\n"
            "    gjelder_til: 2025-06 # her\n    gjelder_for: Ness\n"
            "    kilder: [{url: https://a.example/, lest: 2026}]\n    sjekkes_innen: 2027-01-01\n"
            "  - {id: gratis-barnehage, navn: X, verdi: 0, gjelder_fra: 2025, gjelder_til: 2025-01, gjelder_for: Ness, "
            "kilder: [{url: https://a.example/, lest: 2026}], sjekkes_innen: 2027-01-01}",
            "satser.gjelder_til: slutter før den begynner (2025-07)",
        ),
    ],
)
def test_slutten_kommer_etter_begynnelsen(kopi, slag, felt, melding):
    start, feil = feil_i(kopi, slag, felt)
    assert feil == [start + melding]


# ---- addresses

FORVEKSLES = "som kan være en annen bokstav enn den ser ut som. Kopier adressen på nytt fra nettleseren."
IKKE_NAVN = "nettstedet i adressen er ikke et navn som i https://www.eksempel.no/"
ADRESSER = [
    ("javascript:alert(1)", f"«javascript:alert(1){SKJEMA}"),
    ("JavaScript:alert(1)", f"«JavaScript:alert(1){SKJEMA}"),
    ("' javascript:alert(1)'", f"«javascript:alert(1){SKJEMA}"),
    ('"java\\nscript:alert(1)"', f"«java script:alert(1){SKJEMA}"),
    ("data:text/html,hei", f"«data:text/html,hei{SKJEMA}"),
    ("vbscript:x", f"«vbscript:x{SKJEMA}"),
    ("ftp://fil.example/", f"«ftp://fil.example/{SKJEMA}"),
    (
        "mailto:post@ness.example",
        "«mailto:post@ness.example» er en e-postadresse. Her skal det stå adressen til ei nettside",
    ),
    (
        "file:///etc/passwd",
        "«file:///etc/passwd» ligger på din egen maskin, og ingen andre får se den. Skriv adressen til ei nettside",
    ),
    (
        "www.ness.example",
        "«www.ness.example» mangler https:// foran, eller har det skrevet feil. Skriv https://www.ness.example",
    ),
    (
        "//ness.example/",
        "«//ness.example/» mangler https:// foran, eller har det skrevet feil. Skriv https://ness.example/",
    ),
    ("/skatter/", f"«/skatter/{SKJEMA}"),
    ("https://", NETTSTED),
    (
        "https:ness.example",
        "«https:ness.example» mangler https:// foran, eller har det skrevet feil. Skriv https://ness.example",
    ),
    ("http:///sti", NETTSTED),
    ("'https://[::1'", "«https://[::1» er ikke en gyldig adresse. Kopier den på nytt fra nettleseren"),
    ("https://ness.example/to ord", f"adressen har et mellomrom{MELLOMROM}"),
    ('"https://ness.example/\\nx"', f"adressen har et mellomrom{MELLOMROM}"),
    ("https://ness.example/<script>", f"adressen har «<»{MELLOMROM}"),
    ("'https://ness.example/\"x'", f'adressen har «"»{MELLOMROM}'),
    ("https://ness.example\\@ond.example/", f"adressen har «\\»{MELLOMROM}"),
    (
        "https://ness.example@ond.example/",
        "adressen har et navn og @ foran nettstedet. Ta det bort: det ser ut som lenka går et annet sted",
    ),
    ("https://ness%2eexample.ond.example/", f"nettstedet i adressen har «%» (U+0025), {FORVEKSLES}"),
    (
        "https://n\u0435ss.example/",
        f"nettstedet i adressen har «\u0435» (U+0435), {FORVEKSLES} Er den riktig slik, så skriv nettstedet som "
        "xn--nss-rdd.example",
    ),
    (
        "https://ness\u3002example.ond.example/",
        f"nettstedet i adressen har «\u3002» (U+3002), {FORVEKSLES} Er den riktig slik, så skriv nettstedet som "
        "ness.example.ond.example",
    ),
    (
        "https://ne\u0307ss.example/",
        f"nettstedet i adressen har «\u0307» (U+0307), {FORVEKSLES} Er den riktig slik, så skriv nettstedet som "
        "xn--nss-kra.example",
    ),
    ("https://ness..example/", IKKE_NAVN),
    ("https://-ness.example/", IKKE_NAVN),
    ("https://ness.example:99999/", IKKE_NAVN),
    ("https://ness.example:x/", IKKE_NAVN),
]


@pytest.mark.parametrize(("adresse", "melding"), ADRESSER)
def test_adressen_til_et_nettsted(kopi, adresse, melding):
    start, feil = feil_i(kopi, "hendelse", f"nettsted: {adresse} # her")
    assert feil == [f"{start}nettsted: {melding}"]


@pytest.mark.parametrize(
    ("slag", "felt", "navn"),
    [
        ("skatt", "kilder:\n  - lest: 2026\n    url: javascript:alert(1) # her", "kilder.url"),
        ("kommune", "nettsted: javascript:alert(1) # her", "nettsted"),
        ("kommune", "kontakter:\n  - {rolle: X, sporsmal: Y, url: 'javascript:alert(1)'} # her", "kontakter.url"),
        (
            "kommune",
            "lenker:\n  barnehage:\n    - {tittel: X, type: side, url: 'javascript:alert(1)'} # her",
            "lenker.barnehage.url",
        ),
        (
            "tiltak",
            "historikk:\n"
            "  - {dato: 2026, status: startet, tekst: X, kilder: [{lest: 2026, url: 'javascript:alert(1)'}]} # her",
            "historikk.kilder.url",
        ),
    ],
)
def test_en_adresse_sjekkes_hvor_den_enn_star(kopi, slag, felt, navn):
    start, feil = feil_i(kopi, slag, felt)
    assert feil == [f"{start}{navn}: «javascript:alert(1){SKJEMA}"]


@pytest.mark.parametrize(
    "adresse",
    [
        "http://ness.example",
        "HTTPS://NESS.EXAMPLE/",
        "https://ness.example:8080/a?b=c&d=[1]#e",
        "https://sprakhuset.example/%C4%8D",
        "https://blåbær.example/å",
        "https://www.áhpevuotna-čáhppu.example/",
        "https://xn--nss-rdd.example/",
        "https://nr1.4h.example./",
    ],
)
def test_lovlige_adresser(kopi, adresse):
    _, feil = feil_i(kopi, "hendelse", f"nettsted: {adresse}")
    assert feil == []


@pytest.mark.parametrize(
    ("linje", "adresse"),
    [
        ("Se [her](javascript:alert(1)).", "javascript:alert(1)"),
        ("Se [her]( JavaScript:alert`1` ).", "JavaScript:alert`1`"),
        ("Se [her](<javascript:x>).", "javascript:x"),
        ("Se [her](data:text/html;base64,PHNjcmlwdD4=).", "data:text/html;base64,PHNjcmlwdD4="),
        ("Se [her](ftp://fil.example/).", "ftp://fil.example/"),
        ("Se [her](&#106;avascript:x).", "javascript:x"),
        ("Se [her](/skatter/).", "/skatter/"),
        ("Se [her]().", ""),
        ("![bilde](data:image/png;base64,AAAA)", "data:image/png;base64,AAAA"),
        ("[merke]: javascript:x", "javascript:x"),
        ("[merke]: <vbscript:x>", "vbscript:x"),
        ('<a href="javascript:x">her</a>', "javascript:x"),
        ("<a href = javascript:x>her</a>", "javascript:x"),
        ("<IMG SRC='data:image/png;base64,AAAA'>", "data:image/png;base64,AAAA"),
    ],
)
def test_lenker_i_teksten(kopi, linje, adresse):
    start, feil = feil_i(kopi, "skatt", f"tekst: | # her\n  Første linje.\n\n  {linje}")
    assert feil == [
        f"{start}tekst: lenka «{adresse}» i teksten: adressen må begynne med http://, https://, mailto: eller tel:. "
        "Kopier den på nytt fra nettleseren"
    ]


@pytest.mark.parametrize(
    "linje",
    [
        "Se <https://n\u0435ss.example/>.",
        "Se [her](https://n\u0435ss.example/).",
        "<a href=https://n\u0435ss.example>x</a>",
    ],
)
def test_en_lenke_i_teksten_gar_dit_den_ser_ut_som(kopi, linje):
    start, (feil,) = feil_i(kopi, "skatt", f"tekst: | # her\n  {linje}")
    assert feil.startswith(f"{start}tekst: lenka «https://n\u0435ss.example")
    assert "nettstedet i adressen har «\u0435» (U+0435)" in feil


@pytest.mark.parametrize("kode", ["&#x202e;", "&#8238;", "&#8238", "&rlm;", "&shy;"])
def test_usynlige_tegn_kommer_ikke_inn_i_teksten_som_html(kopi, kode):
    start, (feil,) = feil_i(kopi, "skatt", f"tekst: Et {kode} tegn. # her")
    assert feil.startswith(f"{start}tekst: har et usynlig tegn (U+")
    assert feil.endswith("), skrevet som kode. Ta det bort")


def _datoer(antall: int) -> str:
    return f"datoer: [{', '.join(f'{{fra: {date(2026, 12, 1) + timedelta(days=en)}}}' for en in range(antall))}]"


@pytest.mark.parametrize(
    ("felt", "antall"),
    [
        (_datoer(1001), 1001),
        ("datoer: [{fra: 2026-12-01, gjentas: {hver: dag, til: 2029-08-27}}]", 1001),
        ("datoer: [{fra: 1990-01-01, gjentas: {hver: uke, til: 2027-01-01}}]", 1931),
        ("datoer: [{fra: 2026-12-01, gjentas: {hver: uke, ukedager: [tirsdag, fredag], til: 2036-11-01}}]", 1036),
        (f"tidligere: [{', '.join(['{fra: 2020-01-01}'] * 1001)}]", 1001),
    ],
    ids=["datoer", "hver dag", "hver uke", "to dager i uka", "tidligere"],
)
def test_en_hendelse_har_hoyst_tusen_ganger(kopi, felt, antall):
    start, feil = feil_i(kopi, "hendelse", f"{felt} # her")
    assert feil == [
        f"{start}{felt.partition(':')[0]}: er {antall} ganger i alt. Høyst 1000 er tillatt. Det som kommer igjen uten "
        "slutt, har «gjentas» uten «til»"
    ]


@pytest.mark.parametrize(
    "felt", [_datoer(1000), "datoer: [{fra: 1990-01-01, gjentas: {hver: dag}}]"], ids=["tusen dager", "uten slutt"]
)
def test_mange_ganger_er_lov(kopi, felt):
    _, feil = feil_i(kopi, "hendelse", felt)
    assert feil == []


@pytest.mark.parametrize(
    "tekst",
    [
        "\n".join(f"{'  ' * niva}- punkt" for niva in range(8)),
        "> " * 8 + "x",
        "x" * 80,
        f"Se https://ness.example/{'x' * 900}",
        f"Se [her](https://ness.example/{'x' * 900})",
        "- ett\n" * 200,
        "*ord* " * 100,
        "-" * 200,
    ],
)
def test_det_en_tekst_kan_ha(kopi, tekst):
    _, feil = feil_i(kopi, "skatt", f"tekst: |\n{textwrap.indent(tekst, '  ')}")
    assert feil == []


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("a " * 5_001 + "b", "er 10003 tegn. Høyst 10000 er tillatt"),
        ("[" * 501, "har 501 hakeparenteser. Høyst 500 er tillatt"),
        ("<" * 201, "har 201 tegn <. Høyst 200 er tillatt"),
        ("> " * 9 + "x", FOR_DYP),
        ("> - " * 5 + "x", FOR_DYP),
        (">" * 5_000, FOR_DYP),
        ("<sub>" * 9 + "x", FOR_DYP),
        ("*a **b " * 5 + "c** d*" * 5, FOR_DYP),
        ("x" * 81, f"«{'x' * 20}…» er 81 tegn uten mellomrom. Høyst 80 er tillatt"),
    ],
)
def test_en_tekst_som_ville_ta_evigheter_eller_sprenge_sida_blir_ikke_lest(kopi, tekst, melding):
    start, feil = feil_i(kopi, "skatt", f"tekst: '{tekst}' # her")
    assert feil == [f"{start}tekst: {melding}"]


@pytest.mark.parametrize(
    "linje",
    [
        "Se [her](https://a.example/b_(c)).",
        'Se [her](http://a.example/ "Tittel").',
        "Skriv til [oss](mailto:post@ness.example) eller [ring](tel:+4777000000).",
        "[merke]: https://a.example/",
        "Hakeparentes [sic] og parentes (javascript:x) er bare tegn.",
        '<a href="https://a.example/">her</a>',
    ],
)
def test_lovlige_lenker_i_teksten(kopi, linje):
    _, feil = feil_i(kopi, "skatt", f"tekst: |\n  {linje}")
    assert feil == []


# ---- places and pictures


@pytest.mark.parametrize(
    ("sted", "melding"),
    [
        (
            "{lat: 69.3, lon: 20.2, presisjon: punkt, kilde: X} # her",
            "sted.navn: mangler. Skriv for eksempel «navn: Norddalen»",
        ),
        (
            "{navn: X, lat: 91, lon: 20.2, presisjon: punkt, kilde: X} # her",
            f"sted.lat: 91 er ikke grader: høyst 90. Står punktumet feil? {UTM}",
        ),
        (
            "{navn: X, lat: 69.3, lon: -181, presisjon: punkt, kilde: X} # her",
            f"sted.lon: -181 er ikke grader: høyst 180. Mangler punktumet foran desimalene (-18.1)? {UTM}",
        ),
        (
            "{navn: X, lat: '69.3', lon: 20.2, presisjon: punkt, kilde: X} # her",
            "sted.lat: skriv et tall, med punktum foran desimalene. Det står anførselstegn rundt tallet. Skriv "
            "«lat: 69.3»",
        ),
        (
            "{navn: X, lat: 69.3, lon: 20°12'Ø, presisjon: punkt, kilde: X} # her",
            "sted.lon: skriv et tall, med punktum foran desimalene. «20°12'Ø» er 20.2 grader. Skriv «lon: 20.2»",
        ),
        (
            "{navn: X, lat: .nan, lon: 20.2, presisjon: punkt, kilde: X} # her",
            "sted.lat: skriv et tall, med punktum foran desimalene. Der står «.nan»",
        ),
        (
            "{navn: X, lat: 69.3, lon: 20.2, presisjon: cirka, kilde: X} # her",
            "sted.presisjon: «cirka» finnes ikke. Gyldige: punkt, omtrent, omrade",
        ),
    ],
)
def test_sted(kopi, sted, melding):
    start, feil = feil_i(kopi, "skatt", f"sted: {sted}")
    assert feil == [start + melding]


@pytest.mark.parametrize("slag", ["skatt", "hendelse"])
@pytest.mark.parametrize(
    ("sted", "mangler"),
    [
        ("{navn: X, lat: 69.3}", "lon"),
        ("{navn: X, lon: 20.2}", "lat"),
        ("{navn: X, lat: 69.3, presisjon: punkt, kilde: X}", "lon"),
        ("{navn: X, lon: 20.2, presisjon: punkt, kilde: X}", "lat"),
        ("{navn: X, lat: 69.3, lon: 20.2, kilde: X}", "presisjon"),
        ("{navn: X, presisjon: punkt, kilde: X}", "lat"),
    ],
)
def test_et_punkt_er_alt_eller_ingenting(kopi, slag, sted, mangler):
    start, feil = feil_i(kopi, slag, f"sted: {sted} # her")
    assert feil == [f"{start}sted.{mangler}: mangler. Et punkt har lat, lon og presisjon"]


@pytest.mark.parametrize(
    ("fil", "melding"),
    [
        ("../region.jpg", "skriv bare filnavnet, uten mappa foran: «region.jpg»"),
        ("mappe/a.jpg", "skriv bare filnavnet, uten mappa foran: «a.jpg»"),
        ("/etc/passwd", "skriv bare filnavnet, uten mappa foran: «passwd»"),
        ("a.svg", f"«a.svg» slutter på .svg. {ENDELSEN}"),
        (".jpg", "«.jpg» har ingen bokstaver eller tall. Gi fila et navn, som fossen.jpg"),
        (
            "a.jpg.exe",
            f"«a.jpg.exe» slutter på .exe. {ENDELSEN}",
        ),
        ("A.JPG", "«A.JPG» finnes ikke. Bildet må ligge i data/bilder/"),
        ("Ærlig.jpg", "«Ærlig.jpg» finnes ikke. Bildet må ligge i data/bilder/"),
    ],
)
def test_et_bilde_navngis_uten_mappe(kopi, fil, melding):
    start, feil = feil_i(kopi, "skatt", f"bilder:\n  - {{fil: {fil}, alt: X, foto: Y, lisens: Z}} # her")
    assert feil == [f"{start}bilder.fil: {melding}"]


@pytest.mark.parametrize("fil", ["moloen.png", "/data/bilder/moloen.png"])
def test_mappa_som_redigeringen_skriver_foran_et_bilde_er_ikke_med(fil):
    """The web editor writes it where a picture is chosen among those that are there."""
    assert Bilde.model_validate({"fil": fil, "alt": "X", "foto": "Y", "lisens": "Z"}).fil == "moloen.png"


@pytest.mark.parametrize("fil", ["img_2041.jpg", "_dsc0042.jpg", "img_2041~2.webp"])
def test_et_bilde_kan_hete_det_kameraet_kalte_det(fil):
    assert Bilde.model_validate({"fil": fil, "alt": "X", "foto": "Y", "lisens": "Z"}).fil == fil


@pytest.mark.parametrize(
    ("bilde", "melding"),
    [
        (
            "{fil: moloen.png, alt: '', foto: X, lisens: Y}",
            "bilder.alt: mangler. Skriv for eksempel «alt: En høy foss faller rett ned mellom mørke bergvegger.»",
        ),
        (
            "{fil: moloen.png, foto: X, lisens: Y}",
            "bilder.alt: mangler. Skriv for eksempel «alt: En høy foss faller rett ned mellom mørke bergvegger.»",
        ),
        ("{fil: moloen.png, alt: X, lisens: Y}", "bilder.foto: mangler. Skriv for eksempel «foto: Nordvik museum»"),
        ("{fil: moloen.png, alt: X, foto: Y}", "bilder.lisens: mangler. Skriv for eksempel «lisens: CC BY 4.0»"),
    ],
)
def test_et_bilde_har_tekst_fotograf_og_lisens(kopi, bilde, melding):
    start, feil = feil_i(kopi, "skatt", f"bilder:\n  - {bilde} # her")
    assert feil == [start + melding]


# ---- municipalities, the region, rates


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        (
            "nummer: 5544 # her",
            'nummer: må være tekst. «5544» leses som et tall. Sett anførselstegn om: «nummer: "5544"»',
        ),
        ("nummer: '554' # her", 'nummer: skriv kommunenummeret med fire siffer i anførselstegn, som "5544"'),
        ("nummer: '٥٥٤٤' # her", 'nummer: skriv kommunenummeret med fire siffer i anførselstegn, som "5544"'),
        ("navnerekkefolge: [samisk, norsk] # her", "navnerekkefolge: har samisk, men «navn_samisk» mangler"),
        ("navnerekkefolge: [] # her", f"navnerekkefolge: {MINST_EN}"),
        (
            "navnerekkefolge: [nynorsk] # her",
            "navnerekkefolge: «nynorsk» finnes ikke. Mente du «norsk»? "
            "Gyldige: norsk, samisk, lulesamisk, sorsamisk, kvensk",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, epost: ola}] # her",
            "kontakter.epost: dette er ikke en e-postadresse",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, epost: p\u043est@a.example}] # her",
            "kontakter.epost: dette er ikke en e-postadresse",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, "
            "epost: 'post@a.example?bcc=ond@ond.example'}] # her",
            "kontakter.epost: dette er ikke en e-postadresse",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, telefon: ring} ] # her",
            "kontakter.telefon: skriv nummeret med sifre og mellomrom",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, telefon: 77 00 00} ] # her",
            "kontakter.telefon: et norsk nummer har åtte sifre. Et nummer i et annet land begynner med + og landkoden",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, telefon: 77 00 00 00} ] # her",
            "kontakter.kilder: mangler. Nummer, adresser og åpningstider må ha en kilde",
        ),
        (
            "kontakter: [{rolle: X, sporsmal: Y, url: https://a.example/, apent: kl. 9–14} ] # her",
            "kontakter.kilder: mangler. Nummer, adresser og åpningstider må ha en kilde",
        ),
        (
            "senter: {navn: X, lat: 69.3, lon: 200, kilde: Y} # her",
            f"senter.lon: 200 er ikke grader: høyst 180. Mangler punktumet foran desimalene (20.0)? {UTM}",
        ),
        (
            "senter: {navn: X, lat: 69.3, lon: 20.2} # her",
            "senter.kilde: mangler. Skriv for eksempel «kilde: Kartverket (SSR)»",
        ),
        (
            "lenker:\n  Barnehage: [] # her",
            "lenker.Barnehage: «Barnehage» finnes ikke. Mente du «barnehage»? Gyldige: barnehage, ledige-jobber, "
            "leie-bolig",
        ),
        (
            "arbeidsgivere:\n  - {navn: X, beskrivelse: Y, sjekkes_innen: 2027-01-01, kilder: []} # her",
            f"arbeidsgivere.kilder: {MINST_EN}",
        ),
    ],
)
def test_kommune(kopi, felt, melding):
    start, feil = feil_i(kopi, "kommune", felt)
    assert feil == [start + melding]


def test_et_tall_som_kan_bli_gammelt_har_dato_kilde_og_frist(kopi):
    felt = KOMMUNE.replace(
        "innbyggere: {verdi: 10, enhet: personer, dato: 2024,", "innbyggere: {verdi: 10, enhet: personer,"
    )
    kopi.skriv("kommuner/ness.yml", felt.replace(" sjekkes_innen: 2027-01-01}", "}", 1))
    linje = linje_med(felt, "innbyggere: {")
    assert kopi.feil() == [
        f"data/kommuner/ness.yml:{linje}: fakta.innbyggere.dato: mangler. Skriv for eksempel «dato: 2024-01-01»",
        f"data/kommuner/ness.yml:{linje}: fakta.innbyggere.sjekkes_innen: mangler. Skriv for eksempel "
        "«sjekkes_innen: 2027-11-01»",
    ]


@pytest.mark.parametrize(
    ("felt", "melding"),
    [
        ("tidssone: Europe/Olso # her", "tidssone: tidssona finnes ikke. Skriv den som i Europe/Oslo"),
        *(
            (f"tidssone: {sone} # her", "tidssone: tidssona finnes ikke. Skriv den som i Europe/Oslo")
            for sone in ("Factory", "localtime", "posix/Europe/Oslo", "right/Europe/Oslo", "europe/oslo", "Etc/Unknown")
        ),
        ("tidssone: Europe # her", "tidssone: tidssona finnes ikke. Skriv den som i Europe/Oslo"),
        ("tidssone: ../../etc/passwd # her", "tidssone: tidssona finnes ikke. Skriv den som i Europe/Oslo"),
        ("tidssone: /etc/localtime # her", "tidssone: tidssona finnes ikke. Skriv den som i Europe/Oslo"),
        ("slagord: # her", "slagord: mangler verdi. Skriv for eksempel «slagord: To bygder, én fjord»"),
        ("utsnitt: {vest: 12, sor: 60, ost: 10, nord: 61} # her", "utsnitt.ost: må være større enn vest"),
        ("utsnitt: {vest: 10, sor: 61, ost: 12, nord: 61} # her", "utsnitt.nord: må være større enn sor"),
        ("utsnitt: {vest: 10, sor: 60, ost: 12} # her", "utsnitt.nord: mangler. Skriv for eksempel «nord: 61.2»"),
        ("kilder: [] # her", f"kilder: {MINST_EN}"),
        ("fordeler: [{tittel: X, tekst: Y, kilder: []}] # her", f"fordeler.kilder: {MINST_EN}"),
        (
            "tekst: '[x](javascript:y)' # her",
            "tekst: lenka «javascript:y» i teksten: adressen må begynne med http://, https://, mailto: eller tel:. "
            "Kopier den på nytt fra nettleseren",
        ),
    ],
)
def test_regionen(kopi, felt, melding):
    start, feil = feil_i(kopi, "region.yml", felt)
    assert feil == [start + melding]


SATSER = """\
satser:
  - {id: gratis-barnehage, navn: X, verdi: 0, gjelder_fra: 2025, gjelder_for: Ness,
     kilder: [{url: https://a.example/, lest: 2026}], sjekkes_innen: 2027-01-01}
  - id: bostotte
    navn: X
    verdi: %s
    gjelder_fra: 2025
    gjelder_for: Ness
    kilder: [{url: https://a.example/, lest: 2026}]
    sjekkes_innen: 2027-01-01"""


@pytest.mark.parametrize(
    "verdi", ["60.000 kr", '"60000,-"', '"25,5"', "6 0000", "kr 500", "12 %", "3 prosent", "1 200 kroner"]
)
def test_en_sats_med_enheten_i_tallet(kopi, verdi):
    start, feil = feil_i(kopi, "satser.yml", SATSER % f"{verdi} # her")
    assert feil[0].startswith(f"{start}satser.verdi: «")
    assert "Skriv" in feil[0]


@pytest.mark.parametrize("verdi", ["100", "0.5", "høyere sats", "3 måneder gratis", "fra 2026"])
def test_verdien_av_en_sats_er_et_tall_eller_ord(kopi, verdi):
    _, feil = feil_i(kopi, "satser.yml", SATSER % verdi)
    assert feil == []


def test_et_tall_i_anforselstegn_er_et_tall(kopi):
    kopi.skriv("satser.yml", med(kopi.les("satser.yml"), SATSER % "'1234.5'"))
    region, feil = kopi.last()
    assert feil == []
    assert [sats.verdi for sats in region.satser] == [0, 1234.5]


@pytest.mark.parametrize("verdi", ["[1]", "true", "''", "'   '", "{a: b}", ""])
def test_en_gal_verdi_av_en_sats_meldes_en_gang_pa_feltet(kopi, verdi):
    start, feil = feil_i(kopi, "satser.yml", SATSER % f"{verdi} # her")
    assert len(feil) == 1
    assert feil[0].startswith(f"{start}satser.verdi: ")


def test_alle_feil_i_en_post_meldes(kopi):
    kopi.skriv(
        "skatter/ness/prove.yml",
        "navn: Prøve\nkategori: Natur\ningress:\nsted:\n  navn: X\n  lat: 100\n  lon: x\nsesong: [vår]\nkilder:\n"
        "  - {url: ftp://a.example/, lest: 2026}\n  - {url: https://a.example/}\noppdatert: 1. mai\nukjent: 1\n",
    )
    assert [linje.split(": ")[0] + ": " + linje.split(": ")[1] for linje in kopi.feil()] == [
        f"data/skatter/ness/prove.yml:{sted}"
        for sted in (
            "2: kategori",
            "3: ingress",
            "6: sted.lat",
            "7: sted.lon",
            "8: sesong",
            "10: kilder.url",
            "11: kilder.lest",
            "12: oppdatert",
            "13: ukjent",
        )
    ]


@pytest.mark.parametrize("samling", ["kommuner", "skatter", "hendelser", "jobbehov", "tiltak", "satser"])
def test_det_som_er_lest_kan_ikke_endres(testregion, samling):
    post = getattr(testregion, samling)[0]
    with pytest.raises(ValueError, match="frozen"):
        post.kilder = ()


# ---- units and sizes


@pytest.mark.parametrize(
    ("felt", "gammelt", "nytt", "melding"),
    [
        (
            "areal",
            "verdi: 9.5, enhet: km²",
            "verdi: 9368, enhet: kvm",
            "enhet: «kvm» kan ikke brukes her. Regn om, og skriv km²",
        ),
        (
            "areal",
            "verdi: 9.5, enhet: km²",
            "verdi: 0.4, enhet: km²",
            "verdi: 0,4 km² kan ikke stemme. Mellom 1 og 20\xa0000 er tillatt",
        ),
        (
            "areal",
            "verdi: 9.5, enhet: km²",
            "verdi: 20001, enhet: km²",
            "verdi: 20\xa0001 km² kan ikke stemme. Mellom 1 og 20\xa0000 er tillatt",
        ),
        (
            "innbyggere",
            "verdi: 10, enhet: personer",
            "verdi: 10, enhet: prosent",
            "enhet: «prosent» kan ikke brukes her. Regn om, og skriv personer",
        ),
        (
            "innbyggere",
            "verdi: 10, enhet: personer",
            "verdi: 0, enhet: personer",
            "verdi: 0 personer kan ikke stemme. Mellom 1 og 1\xa0000\xa0000 er tillatt",
        ),
    ],
)
def test_et_faktum_har_rett_enhet_og_en_storrelse_som_kan_stemme(kopi, felt, gammelt, nytt, melding):
    tekst = KOMMUNE.replace(gammelt, nytt)
    kopi.skriv("kommuner/ness.yml", tekst)
    assert kopi.feil() == [f"data/kommuner/ness.yml:{linje_med(tekst, f'  {felt}:')}: fakta.{felt}.{melding}"]


@pytest.mark.parametrize(
    ("tall", "feil"),
    [
        ("verdi: 1834, enhet: moh.", []),
        ("verdi: 2469, enhet: m", []),
        ("verdi: 18340, enhet: moh.", ["verdi: 18\xa0340 moh. kan ikke stemme. Mellom 1 og 2\xa0469 er tillatt"]),
        ("verdi: 6017, enhet: fot", ["enhet: «fot» kan ikke brukes her. Regn om, og skriv moh. eller m"]),
    ],
)
def test_hoyeste_fjell_er_i_meter(kopi, tall, feil):
    resten = "dato: 2024, kilde: {url: https://a.example/, lest: 2026-11}, sjekkes_innen: 2027-01-01"
    faktum = f"  hoyeste_fjell: {{{tall}, {resten}}}\n"
    tekst = KOMMUNE.replace("kontakter:\n", faktum + "kontakter:\n")
    kopi.skriv("kommuner/ness.yml", tekst)
    linje = linje_med(tekst, "hoyeste_fjell")
    assert kopi.feil() == [f"data/kommuner/ness.yml:{linje}: fakta.hoyeste_fjell.{en}" for en in feil]
