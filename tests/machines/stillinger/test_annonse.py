"""An advertisement as Nav gives it becomes a vacancy of ours, or nothing; never a fault."""

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from navtjener import NA, SONE, annonse, svar

from regionportal.machines.stillinger import annonse as leser
from regionportal.machines.stillinger.kommunenavn import Kommunenavn
from regionportal.machines.stillinger.ren import ren
from regionportal.machines.stillinger.side import Oppforing
from regionportal.machines.stillinger.tid import slutten, tid
from regionportal.model.stilling import Stilling, Stillinger

ID = "00000000-0000-0000-0000-000000000001"
HOS_NAV = f"https://arbeidsplassen.nav.no/stillinger/stilling/{ID}"
UTEN = object()


@pytest.fixture(scope="module")
def les(region):
    def les(verdi: object, endret: datetime | None = NA) -> Stilling | None:
        return leser.les(verdi, Oppforing(ID, True, endret=endret), Kommunenavn(region.kommuner), SONE, NA)

    return les


def med(**felt: object) -> dict:
    """An answer whose advertisement has these fields; without those that are UTEN."""
    return svar(ID, {navn: verdi for navn, verdi in annonse("NESS", **felt).items() if verdi is not UTEN})


def test_hele(les):
    en = les(svar(ID, annonse("NIEMI - NESS - NJÁRGA", "VIK", "OSLO", ukjent={"a": 1})))
    assert json.loads(en.model_dump_json()) == {
        "id": ID,
        "tittel": "Lærer",
        "arbeidsgiver": "Ness kommune",
        "kommuner": ["ness", "vik"],
        "frist": "2026-12-15T00:00:00+01:00",
        "frist_tekst": None,
        "omfang": "heltid",
        "sektor": "offentlig",
        "lenke": HOS_NAV,
        "endret": "2026-11-22T11:00:00Z",
        "utloper": "2026-12-21T00:00:00+01:00",
    }


def test_ingen_personer_kommer_med(les):
    tekst = les(med(applicationDue="Ring Kari på 99 88 77 66 eller kari@ness.example")).model_dump_json()
    for ord_ in ("Kari", "99887766", "99 88", "@", "Om oss"):
        assert ord_ not in tekst


def test_innholdet_kan_hete_begge_deler(les):
    assert les(svar(ID, annonse("NESS"), nokkel="json")) == les(svar(ID, annonse("NESS")))
    assert les(svar(ID, annonse("NESS"), nokkel="noe_annet")) is None


@pytest.mark.parametrize(
    "verdi",
    [
        svar(ID, None),
        svar(ID, None, "INACTIVE"),
        svar(ID, annonse("NESS"), "INACTIVE"),
        svar(ID, annonse("NESS"), "noe nytt"),
        svar(ID, annonse("OSLO")),
        svar(ID, annonse()),
        med(title="..."),
        med(title="…"),
        med(title="", jobtitle=""),
        med(workLocations=None),
        med(title="<script>alert(1)</script>", jobtitle=None),
        {"ad_content": annonse("NESS")},
        None,
        [],
        "x",
        7,
        {},
    ],
)
def test_det_som_ikke_er_en_ledig_stilling_hos_oss(les, verdi):
    assert les(verdi) is None


STED = {"country": "NORGE", "municipal": "VIK", "postalCode": "9990"}


@pytest.mark.parametrize(
    ("steder", "kommuner"),
    [
        ([STED], ("vik",)),
        ([STED | {"municipal": None}], ("ness",)),
        ([{"postalCode": "9990"}], ("ness",)),
        ([{"municipal": "?", "postalCode": "9992"}, "rot", None, {}], ("vik",)),
        ([STED | {"municipal": "OSLO"}], None),
        ([STED | {"country": "SVERIGE"}], None),
        ([STED, STED, STED | {"municipal": "NESS"}], ("ness", "vik")),
    ],
)
def test_steder(les, steder, kommuner):
    en = les(med(workLocations=steder))
    assert (en and en.kommuner) == kommuner


@pytest.mark.parametrize(
    ("due", "frist", "tekst"),
    [
        ("2026-12-15T00:00:00", datetime(2026, 12, 15, tzinfo=SONE), None),
        ("2026-12-15", datetime(2026, 12, 15, tzinfo=SONE), None),
        ("2026-07-15T12:30:00Z", datetime(2026, 7, 15, 14, 30, tzinfo=SONE), None),
        (
            "2026-12-15T12:00:00.123456789+01:00[Europe/Oslo]",
            datetime(2026, 12, 15, 12, 0, 0, 123456, tzinfo=SONE),
            None,
        ),
        ("Snarest", None, "Snarest"),
        (" <b>Snarest</b>\u202e\nmulig ", None, "Snarest mulig"),
        (
            "Vi vurderer søkere fortløpende, og tar gjerne imot en søknad før jul",
            None,
            "Vi vurderer søkere fortløpende, og tar…",
        ),
        ("31.12.2026", datetime(2026, 12, 31, tzinfo=SONE), None),  # a day as employers write it
        ("1. desember 2026", datetime(2026, 12, 1, tzinfo=SONE), None),
        ("1/12-2026", datetime(2026, 12, 1, tzinfo=SONE), None),
        ("2026-12-15T24:00:00", datetime(2026, 12, 15, tzinfo=SONE), None),
        ("søndag 30. november kl. 12", None, "søndag 30. november kl. 12"),
        ("2026-13-45", None, "2026-13-45"),
        ("9999-12-31T23:59:59Z", None, "9999-12-31T23:59:59Z"),
        ("post@ness.example", None, None),
        ("", None, None),
        (None, None, None),
        (1765756800, None, None),
        (UTEN, None, None),
    ],
)
def test_frist(les, due, frist, tekst):
    en = les(med(applicationDue=due))
    assert (en.frist, en.frist_tekst) == (frist, tekst)
    assert len(tekst or "") <= leser.LENGST_FRIST


@pytest.mark.parametrize(
    ("expires", "due", "utloper"),
    [
        ("2026-12-20T00:00:00", "2026-12-15", datetime(2026, 12, 21, tzinfo=SONE)),  # local, and all of that day
        ("2026-12-19T23:00:00Z", "2026-12-15", datetime(2026, 12, 21, tzinfo=SONE)),
        ("2026-12-20", "Snarest", datetime(2026, 12, 21, tzinfo=SONE)),
        ("2026-12-20T00:00:00Z", "", datetime(2026, 12, 21, tzinfo=SONE)),  # midnight as written
        ("2026-12-20T12:00:00", "2026-12-15", datetime(2026, 12, 20, 12, tzinfo=SONE)),
        ("2026-12-20T23:59:59", "2026-12-20", datetime(2026, 12, 21, tzinfo=SONE)),
        # one day is both the last to stand and the last to apply
        ("2026-11-30T00:00:00+01:00", "2026-11-30T00:00:00", datetime(2026, 12, 1, tzinfo=SONE)),
        ("2026-11-30T12:00:00", "2026-11-30T00:00:00", datetime(2026, 12, 1, tzinfo=SONE)),
        ("2026-11-30T00:00:00", "2026-11-30T12:00:00", datetime(2026, 12, 1, tzinfo=SONE)),
        ("2026-12-01T00:00:00", "2026-11-30", datetime(2026, 12, 1, tzinfo=SONE)),  # the midnight after it
        # summer, and the days of 23 and 25 hours
        ("2026-07-15T00:00:00", "", datetime(2026, 7, 16, tzinfo=SONE)),
        ("2026-07-14T22:00:00Z", "", datetime(2026, 7, 16, tzinfo=SONE)),
        ("2026-07-15T00:00:00+01:00", "", datetime(2026, 7, 16, tzinfo=SONE)),  # the offset of winter
        ("2026-03-29T00:00:00", "2026-03-29", datetime(2026, 3, 29, 22, tzinfo=UTC)),
        ("2026-10-25T00:00:00", "2026-10-25", datetime(2026, 10, 25, 23, tzinfo=UTC)),
        (UTEN, "2026-12-15T00:00:00", datetime(2026, 12, 16, tzinfo=SONE)),  # the day to apply by is the last
        (None, "2026-12-15T12:00:00", datetime(2026, 12, 16, tzinfo=SONE)),
        ("snart", "Snarest", NA + timedelta(days=30)),
        (UTEN, UTEN, NA + timedelta(days=30)),
    ],
)
def test_utlop(les, expires, due, utloper):
    assert les(med(expires=expires, applicationDue=due)).utloper == utloper


@pytest.mark.parametrize("siste", ["2026-11-30", "2026-07-15", "2026-03-29", "2026-10-25"])
def test_en_annonse_star_til_slutten_av_siste_dag(les, siste):
    dag = date.fromisoformat(siste)
    en = les(med(expires=f"{dag}T00:00:00", applicationDue=f"{dag}T00:00:00"))
    for klokka in (time(0, 1), time(9), time(22), time(23, 59, 59)):
        na = datetime.combine(dag, klokka, SONE)
        assert Stillinger(lest=na - timedelta(minutes=10), stillinger=(en,)).apne(na) == (en,)
    etter = datetime.combine(dag + timedelta(days=1), time(0), SONE)
    assert Stillinger(lest=etter - timedelta(minutes=10), stillinger=(en,)).apne(etter) == ()


@given(st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)), st.sampled_from(["", "Z", "+01:00", "+02:00"]))
def test_slutten_er_aldri_for_tida_selv_og_hoyst_et_dogn_etter(nar, sone):
    skrevet = f"{nar.isoformat(timespec='seconds')}{sone}"
    assert (
        timedelta(0)
        <= slutten(skrevet, SONE).astimezone(UTC) - tid(skrevet, SONE).astimezone(UTC)
        <= timedelta(hours=25)
    )


def test_stedets_fylke_blir_lest(region):
    """«Vik» of another county is another Vik."""
    vik = region.kommune["vik"].model_copy(update={"nummer": "5599"})
    navn = Kommunenavn([vik])

    def kommuner(fylke: str | None) -> tuple[str, ...] | None:
        sted = {"country": "NORGE", "municipal": "VIK", "postalCode": None, "county": fylke}
        en = leser.les(med(workLocations=[sted]), Oppforing(ID, True), navn, SONE, NA)
        return en and en.kommuner

    assert [kommuner(fylke) for fylke in ("TROMS", "Troms og Finnmark", None, "?")] == [("vik",)] * 4
    assert kommuner("VESTLAND") is None


@pytest.mark.parametrize("tid", ["2000-01-01T00:00+14:00", "2099-12-31", "2099-12-31T23:59Z", "2099-12-31T23:59-12:00"])
def test_de_ytterste_tidene_er_ogsa_en_stilling(les, tid):
    assert les(med(expires=tid, applicationDue=tid)) is not None
    endret = leser.tid(tid, SONE)
    assert les(med(expires=None, applicationDue=None), endret=endret).endret == endret


@pytest.mark.parametrize("lenke", ["https://arbeidsplassen.nav.no/oauth2/login", "https://ond.example/", "", None, []])
def test_lenka_er_annonsen_hos_nav_hva_feeden_enn_sier(les, lenke):
    assert les(med(link=lenke)).lenke == HOS_NAV


@pytest.mark.parametrize(
    ("felt", "verdi", "attributt", "ventet"),
    [
        ("extent", "Deltid", "omfang", "deltid"),
        ("extent", "HELTID ", "omfang", "heltid"),
        ("extent", "Ukjent", "omfang", None),
        ("extent", ["Heltid"], "omfang", None),
        ("sector", "Privat", "sektor", "privat"),
        ("sector", "Ikke oppgitt", "sektor", None),
        ("sector", UTEN, "sektor", None),
        ("employer", None, "arbeidsgiver", None),
        ("employer", "Ness", "arbeidsgiver", None),
        ("employer", {"name": ""}, "arbeidsgiver", None),
        ("employer", {"name": " Ness <i>AS</i> "}, "arbeidsgiver", "Ness AS"),
        ("title", UTEN, "tittel", "Lærer"),
    ],
)
def test_felt(les, felt, verdi, attributt, ventet):
    assert getattr(les(med(**{felt: verdi})), attributt) == ventet


def test_tida_i_lista_gar_foran(les):
    assert les(med()).endret == NA
    assert les(svar(ID, annonse("NESS")), endret=None).endret == NA  # from the answer
    assert les({"status": "ACTIVE", "ad_content": annonse("NESS")}, endret=None).endret == datetime(
        2026, 11, 20, 8, tzinfo=SONE
    )
    assert les({"status": "ACTIVE", "ad_content": annonse("NESS", updated="i går")}, endret=None).endret == NA  # now


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("Sykepleier 100 %", "Sykepleier 100 %"),
        ("<b>Lærer</b> <script>alert(1)</script>i <a href='javascript:x'>Vik</a>", "Lærer i Vik"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Kokk", "Kokk"),
        ("&amp;lt;b&amp;gt;Kokk", "Kokk"),
        ("Drift &amp; vedlikehold", "Drift & vedlikehold"),
        ("Lærer < 50 % & > 20 %", "Lærer < 50 % & > 20 %"),
        ("Sju\u202eksøb\u2066\u200b\u0000\ud800 \tog\r\n\u2028kokk", "Sjuksøb og kokk"),
        ("A&#x202e;B&#0;C&nbsp;D", "ABC D"),
        ("La\u030arer", "Lårer"),
        ("Kokk, søk på https://ond.example/ eller WWW.ond.example", "Kokk, søk på eller"),
        ("<!-- x --><img src=x onerror=alert(1)>", ""),
        ("", ""),
    ],
)
def test_tekst_blir_ren(tekst, ventet):
    assert ren(tekst, 160) == ventet


def test_en_lang_tittel_blir_kuttet_mellom_to_ord():
    assert ren("ord " * 100, 20) == "ord ord ord ord…"
    assert ren("x" * 100, 20) == "x" * 19 + "…"


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>&;#/ \"'=x")), max_size=60), st.integers(2, 40))
def test_ren_tekst_er_alltid_en_linje_som_kan_skrives(tekst, lengst):
    resultat = ren(tekst, lengst)
    assert len(resultat) <= lengst
    assert resultat == " ".join(resultat.split())
    resultat.encode()
    assert "<script" not in resultat.lower()


@given(st.text(max_size=40))
def test_tid_av_hva_som_helst(tekst):
    assert tid(tekst, SONE) is None or tid(tekst, SONE).tzinfo


FELT = st.sampled_from([*annonse(), "status", "ad_content", "json", "municipal", "name"])
ORD = st.text(alphabet=st.characters()) | st.sampled_from(["ACTIVE", "NESS", "?", "2026-12-20"])
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), ORD),
    lambda barn: st.lists(barn, max_size=3) | st.dictionaries(FELT, barn, max_size=6),
    max_leaves=25,
)


@given(JSON, st.dictionaries(st.sampled_from(list(annonse())), JSON, max_size=6), st.booleans())
@pytest.mark.treg
def test_hva_som_helst_gir_en_stilling_eller_ingenting(region, rot, felt, hel):
    verdi = svar(ID, annonse("NESS", **felt)) if hel else rot
    en = leser.les(verdi, Oppforing(ID, True), Kommunenavn(region.kommuner), SONE, NA)
    assert en is None or Stilling.model_validate_json(en.model_dump_json()) == en
