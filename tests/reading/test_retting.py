"""A slip of the keyboard is named, and the rest of the file is read as if it stood right."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kopi import POSTER, SKATT, TILTAK, med, uten

from regionportal.model.slag import finn
from regionportal.reading.lesing import Lesefil, Lest, les_fil
from regionportal.reading.retting import FORSOK_MAKS, les

FIL = "data/skatter/ness/prove.yml"
DAG = date(2026, 11, 22)
KOLON = "det mangler et mellomrom etter kolonet. Skriv "
# What pydantic and PyYAML would say; texts of the data may be in English, but they stand in «».
ENGELSK = re.compile(r"\b(input|should|valid|expected|found|mapping|token|must|column|string|integer)\b", re.IGNORECASE)


def lest(tmp_path, plass: str, innhold: bytes) -> Lest:
    sti = tmp_path / "prove.yml"
    sti.write_bytes(innhold)
    slag, identitet = finn(f"data/{plass}")
    return les_fil(Lesefil(f"data/{plass}", sti, slag, identitet), DAG)


def meldinger(tmp_path, innhold: str) -> list[str]:
    feil = lest(tmp_path, "skatter/ness/prove.yml", innhold.encode()).feil
    return [str(en).removeprefix(f"{FIL}:") for en in sorted(feil)]


def test_ei_fil_uten_slurv_leses_som_den_star():
    lesning = les(SKATT.encode(), FIL)
    assert (lesning.feil, lesning.linjer) == ([], None)


def test_alle_slurvefeil_og_feil_i_verdiene_meldes_i_en_lesing(tmp_path):
    tekst = SKATT.replace("navn: ", "navn:").replace("ingress: Et fjell.", "ingress: Et fjell: bratt")
    tekst = tekst.replace("oppdatert: 2026-11-20", "oppdatert: 20.11.2026").replace("- {", "– {")
    assert meldinger(tmp_path, tekst) == [
        f"1: {KOLON}«navn: Prøvefjellet»",
        '3: teksten har et kolon, og må stå i anførselstegn. Skriv «ingress: "Et fjell: bratt"»',
        "5: punktet i lista begynner med «–». Bruk vanlig bindestrek: «- {url: https://kilde.example/, lest: 2026-11}»",
        "6: oppdatert: «20.11.2026» skrives 2026-11-20",
    ]


@pytest.mark.parametrize(
    ("fra", "til"),
    [
        ("navn: Prøvefjellet", "navn:Prøvefjellet"),
        ("kategori: natur", "kategori natur"),
        ("ingress: Et fjell.", 'ingress: "Et fjell.'),
        ("  - {url", "  – {url"),
        ("lest: 2026-11}", "lest: 2026-11"),
    ],
)
def test_det_som_ble_ment_star_i_dokumentet(fra, til):
    ment = les(SKATT.replace(fra, til).encode(), FIL)
    assert ment.feil
    assert ment.dokument.verdi == les(SKATT.encode(), FIL).dokument.verdi


def test_to_konflikter_fra_git_meldes_hver_for_seg(tmp_path):
    to = "<<<<<<< HEAD\n{0}\n=======\n{0} og mer\n>>>>>>> gren\n"
    tekst = "".join(to.format(linje) if i in (0, 2) else f"{linje}\n" for i, linje in enumerate(SKATT.splitlines()))
    assert [en.partition(" har")[0] for en in meldinger(tmp_path, tekst)] == ["1: linje 1 til 5", "7: linje 7 til 11"]


def test_et_felt_med_feil_navn_er_ikke_ogsa_et_som_mangler(tmp_path):
    (feil,) = meldinger(tmp_path, uten(SKATT, "kategori") + "Kategorí: natur\n")
    assert feil.startswith("6: Kategorí: feltet heter «kategori»")


def test_et_desimaltall_med_komma_som_er_likt_i_begge_er_ikke_et_felt_som_star_to_ganger(tmp_path):
    sted = "sted: {navn: Nessby, lat: 69,5, lon: 20,5, presisjon: punkt}"
    assert [en[3:] for en in meldinger(tmp_path, med(SKATT, sted))] == [
        f"desimaler skrives med punktum, ikke komma. Skriv «{navn}: {tall}.5»"
        for navn, tall in (("lat", 69), ("lon", 20))
    ]


def test_ei_fil_full_av_slurv_leses_et_begrenset_antall_ganger(tmp_path):
    feil = meldinger(tmp_path, "navn: x\n" + "".join(f"felt{en}:x\n" for en in range(1000)))
    assert 1 < len(feil) <= FORSOK_MAKS + 1


NESTEN = st.sampled_from(
    [
        *(
            ": ",
            ":",
            " ",
            "  ",
            "\n",
            "\r\n",
            "- ",
            "–",
            '"',
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "&",
            "*",
            "!",
            "|",
            ">",
        ),
        *(
            "%",
            "@",
            "`",
            "\t",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "---\n",
            "<<<<<<< HEAD\n",
            "=======\n",
            "0",
            "1.5",
            "ja",
            "æ",
        ),
    ]
)


@pytest.mark.parametrize("slag", POSTER)
@settings(max_examples=150)
@given(data=st.data())
def test_enhver_endring_gir_en_post_eller_feil_pa_norsk_med_linje(tmp_path_factory, slag, data):
    """Letters changed, removed and put in, anywhere in a record that is sound."""
    plass, tekst = POSTER[slag]
    for _ in range(data.draw(st.integers(1, 3))):
        fra = data.draw(st.integers(0, len(tekst)))
        tekst = tekst[:fra] + data.draw(NESTEN) + tekst[fra + data.draw(st.integers(0, 4)) :]
    svar = lest(tmp_path_factory.getbasetemp(), plass, tekst.encode())
    linjer = len(re.findall(r"\r\n|\r|\n", tekst)) + 1
    for en in svar.feil:
        assert 1 <= en.linje <= linjer
        assert len(str(en).splitlines()) == 1
        assert not ENGELSK.search(re.sub(r"«[^»]*»|\"[^\"]*\"", "", en.hele)), en


def test_en_lang_tekst_vises_ikke_hel(tmp_path):
    lang = "x" * 3000
    (feil,) = meldinger(tmp_path, SKATT.replace("kategori: natur", f"kategori:{lang}"))[:1]
    assert len(feil) < 250


@pytest.mark.parametrize("tekst", [TILTAK.replace("\n", "\r\n"), TILTAK.replace("\n", "\r")])
def test_linjeskift_fra_andre_maskiner_er_ingen_feil(tmp_path, tekst):
    assert lest(tmp_path, "tiltak/prove.yml", tekst.encode()).feil == []
