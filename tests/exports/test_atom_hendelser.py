"""The feed of events: when each is, as a reader shows it, and as a program finds it."""

from dataclasses import replace

import pytest
from atomleser import les
from lxml import html

from regionportal.exports import alle
from regionportal.knowledge.kunnskap import Kunnskap


@pytest.fixture
def feed(testregion, kontekst):
    """The feed of the region, or of these events."""

    def feed(*hendelser) -> str:
        region = replace(testregion, hendelser=hendelser or testregion.hendelser)
        [fil] = [en for en in alle.filer(Kunnskap(region, kontekst)) if en.path == "feed/hendelser.xml"]
        return str(fil.ferdig().content)

    return feed


@pytest.fixture
def innslag(feed, lag_hendelse):
    """The one entry about an event with these dates."""

    def innslag(*datoer, **felt):
        [post] = les(feed(lag_hendelse(*datoer, **felt))).entries
        return post

    return innslag


def test_hele_feeden_er_som_gullfila(feed, lik_gullfila):
    assert lik_gullfila("hendelser.xml", feed())


def test_en_leser_finner_ingen_feil(feed):
    assert not les(feed()).bozo


@pytest.mark.parametrize(
    ("datoer", "naar"),
    [
        ([{"fra": "2026-12-05"}], "5. desember 2026"),
        ([{"fra": "2027-01-29", "til": "2027-02-02"}], "29. januar–2. februar 2027"),
        ([{"fra": "2026-12-05", "kl": "22:00", "slutt": "02:00"}], "5. desember 2026, kl. 22:00–02:00"),
        ([{"fra": "2026-12-05", "kl": "18:30"}], "5. desember 2026, kl. 18:30"),
        (
            [{"fra": "2027-06-18", "til": "2027-06-20", "kl": "10:00", "slutt": "16:00"}],
            "18.–20. juni 2027, kl. 10:00–16:00 hver dag",
        ),
        (
            [{"fra": "2027-06-18", "til": "2027-06-20", "kl": "18:00", "slutt": "12:00"}],
            "18.–20. juni 2027, fra kl. 18:00 første dag til kl. 12:00 siste dag",
        ),
        ([{"fra": "2027-06-18", "avlyst": True}, {"fra": "2027-06-19"}], "18. juni 2027 (avlyst); 19. juni 2027"),
        (
            [{"fra": "2026-11-05", "kl": "19:00", "gjentas": {"hver": "uke", "til": "2027-01-28"}}],
            "26. november 2026, kl. 19:00. Hver torsdag til og med 28. januar 2027",
        ),
        ([{"fra": "2026-07-03", "til": "2026-07-05"}], "Har vært: 3.–5. juli 2026"),
        ([{"fra": "2026-07-03"}, {"fra": "2026-08-03"}], "Har vært: 3. august 2026"),
        (
            [{"fra": "2026-10-01", "gjentas": {"hver": "uke", "til": "2026-11-05"}}],
            "Har vært: 5. november 2026",
        ),
        ([], "Når det passer, dato ikke fastsatt"),
    ],
)
def test_dagen_star_i_ord_forst_i_sammendraget(innslag, datoer, naar):
    assert innslag(*datoer).summary == f"{naar}. Fest i bygda."


@pytest.mark.parametrize(
    ("dato", "begynner", "slutter"),
    [
        ({"fra": "2026-12-05"}, "2026-12-05", None),
        ({"fra": "2027-01-29", "til": "2027-02-02"}, "2027-01-29", "2027-02-02"),
        ({"fra": "2026-12-12", "kl": "18:30"}, "2026-12-12T18:30:00+01:00", None),
        (
            {"fra": "2027-07-10", "kl": "22:00", "slutt": "02:00"},
            "2027-07-10T22:00:00+02:00",
            "2027-07-11T02:00:00+02:00",
        ),
        (
            {"fra": "2026-12-05", "kl": "20:00", "slutt": "24:00"},
            "2026-12-05T20:00:00+01:00",
            "2026-12-06T00:00:00+01:00",
        ),
    ],
)
def test_dagen_star_som_data(innslag, dato, begynner, slutter):
    [gang] = _innhold(innslag(dato)).find_class("h-event")
    assert gang.xpath(".//time[@class='dt-start']/@datetime") == [begynner]
    assert gang.xpath(".//time[@class='dt-end']/@datetime") == ([slutter] if slutter else [])


def test_hver_av_de_neste_gangene_er_sin_egen(innslag):
    post = innslag({"fra": "2026-11-05", "kl": "19:00", "gjentas": {"hver": "uke", "unntatt": ["2026-12-03"]}})
    ganger = [en.text_content().strip() for en in _innhold(post).find_class("h-event")]
    assert ganger[:2] == ["26. november 2026, kl. 19:00", "10. desember 2026, kl. 19:00"]
    assert len(ganger) == 5


def test_det_som_kommer_kan_legges_i_kalenderen(innslag):
    kalender = "https://portal.example/hva-skjer/fest/fest.ics"
    assert _innhold(innslag({"fra": "2026-12-05"})).xpath("//a/@href") == [kalender]
    assert _innhold(innslag({"fra": "2026-07-03"})).xpath("//a") == _innhold(innslag()).xpath("//a") == []


def test_fiendtlig_tekst_er_bare_tekst(innslag):
    skummel = '<script>alert(1)</script> & "b" ]]>'
    post = innslag({"fra": "2026-12-05"}, navn=skummel, ingress=skummel, sted={"navn": skummel})
    innhold = _innhold(post)
    assert innhold.xpath("//script") == []
    assert innhold.xpath("//p[1]")[0].text_content() == skummel


def test_innslaget_er_like_nytt_som_posten(innslag):
    assert innslag({"fra": "2026-12-05"}, oppdatert="2026-03-04").updated == "2026-03-04T00:00:00+00:00"


def _innhold(post):
    [innhold] = post.content
    assert innhold.type == "application/xhtml+xml"
    return html.fromstring(f"<div>{innhold.value}</div>")
