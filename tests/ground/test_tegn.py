"""Which characters the data may have, and which a reader would not see."""

import pytest

from regionportal.ground.tegn import feil_i, uten

STABEL = "en bokstav med mer enn 3 merker oppå hverandre"


@pytest.mark.parametrize(
    "tegn",
    [
        "\u00ad",
        "\u034f",
        "\u061c",
        "\u115f",
        "\u180e",
        "\u200b",
        "\u202e",
        "\u2066",
        "\u206a",
        "\u2800",
        "\u3164",
        "\ufdd0",
        "\ufff9",
        "\ufffc",
        "\U000e0041",
        "\U000e0100",
    ],
    ids=lambda tegn: f"U+{ord(tegn):04X}",
)
def test_det_ingen_ser_er_ikke_lov(tegn):
    assert feil_i(f"Nord{tegn}reisa") == f"et usynlig tegn (U+{ord(tegn):04X})"


@pytest.mark.parametrize(
    "tekst",
    [
        "Nord\u200dreisa",
        "Nord\u200c",
        "\u200dNordelva",
        "1\u200d2",
        " \u200d ",
        "👩\u200d",
        "\ufe0fNordelva",
        "Nord \ufe0f",
        "☀\ufe0f\ufe0f",
    ],
    ids=ascii,
)
def test_det_som_skjoter_ingenting_er_ikke_lov(tekst):
    assert feil_i(tekst).startswith("et usynlig tegn")


@pytest.mark.parametrize(
    "tekst",
    [
        "Áhpevuotna – Blåfjord – Ahvenvuono: čšžŋđŧ, Ráige (15 300)",
        "Aŋŋel \u2013 \u201eså\u201c \u2026 \u00a0 km²",
        "A\u030asgård",  # as a Mac may write it
        "👩‍👩‍👧 ☀️ 1️⃣ ❤️‍🔥 👍🏽 🇳🇴",
        "می\u200cخواهم क्\u200dष",  # Persian and Hindi need them
        "Tiếng Việt a\u0323\u0302\u0301",
        "to\nlinjer",
    ],
)
def test_sprak_og_bilder_er_lov(tekst):
    assert feil_i(tekst) is None


@pytest.mark.parametrize(
    "haug",
    [
        "Z\u0300\u0301\u0302\u0303",
        "a" + "\u0730" * 200,
        "Z" + "\u0301\u0301\ufe0f" * 30,  # other signs between the marks
        "م" + "\u064e" * 4,
        "क" + "\u0903" * 5,
        "ก" + "\u0e49" * 4,
        "a" + "\U0001e8d0" * 4,
        "x\u20dd\u20dd\u20dd\u20dd",
        "🇳🇴" + "\u0301" * 4,
        "\u0301" * 4,
    ],
    ids=ascii,
)
def test_en_haug_av_merker_pa_en_bokstav(haug):
    assert feil_i(f"Fint {haug} her") == STABEL


@pytest.mark.parametrize(
    ("klynge", "tegn"),
    [
        ("\u200d".join(["👨"] * 6), 11),
        ("👍" + "🏽" * 60, 61),
        ("ᄀ" * 11, 11),  # letters of Hangul that make one syllable
        ("क" + "\u094dक" * 5, 11),
        ("\u0600" * 11 + "1", 12),
    ],
    ids=ascii,
)
def test_mange_tegn_som_henger_sammen_som_ett(klynge, tegn):
    melding = f"{tegn} tegn som henger sammen som ett (fra U+{ord(klynge[0]):04X}). Høyst 10 er tillatt"
    assert feil_i(f"Fint {klynge} her") == melding


@pytest.mark.parametrize(
    "tekst",
    [
        "Z\u0300\u0301\u0302 Z\u0303",
        "👩🏽\u200d❤️\u200d💋\u200d👨🏽",
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
        "🇳🇴" * 40,
        "🐟" * 60,
        "ស្ត្រី ကျွန်ုပ် कार्त्स्न्य שָׁלוֹם السَّلَامُ",
    ],
    ids=ascii,
)
def test_skrift_med_merker_er_lov(tekst):
    assert feil_i(tekst) is None


@pytest.mark.parametrize("haug", ["Z" + "\u0301" * 9, "👍" + "🏽" * 60])
def test_det_som_blir_igjen_er_lov(haug):
    assert uten(f"Fint {haug} her") == f"Fint {haug[0]} her"


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("Sm\ufffdr og f\ufffdr", "«Sm\ufffdr», der en bokstav er blitt borte (U+FFFD)"),
        ("\ufffd", "«\ufffd», der en bokstav er blitt borte (U+FFFD)"),
        (
            "\uf0b7 Første",
            "et tegn som bare vises i Word (U+F0B7), ofte punktet i en liste, som her skrives «-»",
        ),
        ("\U000f0041", "et tegn som bare vises i Word (U+F0041), ofte punktet i en liste, som her skrives «-»"),
        ("Første_x000D_\nAndre", "«_x000D_», som er Excels kode for et tegn, ofte en ny linje"),
        ("blÃ¥bÃ¦r", "«blÃ¥bÃ¦r», der bokstaver er blitt til andre tegn"),
        ("i Ã˜ksfjord", "«Ã˜ksfjord», der bokstaver er blitt til andre tegn"),
        ("1 â€“ 2", "«â€“», der bokstaver er blitt til andre tegn"),
        ("45Â°", "«45Â°», der bokstaver er blitt til andre tegn"),
        ("ÄŒÃ¡hput", "«ÄŒÃ¡hput», der bokstaver er blitt til andre tegn"),
        ("Første_x000d_Andre", "«_x000d_», som er Excels kode for et tegn, ofte en ny linje"),
        ("a_x0007_", "«_x0007_», som er Excels kode for et tegn, ofte en ny linje"),
    ],
    ids=ascii,
)
def test_det_andre_programmer_har_etterlatt_er_ikke_lov(tekst, melding):
    assert feil_i(tekst) == melding


@pytest.mark.parametrize("tekst", ["SÃO PAULO", "Ära og Åse", "fil_x12_y", "a_x000d", "EISCAT_3D", "• punkt"])
def test_det_som_bare_likner_er_lov(tekst):
    assert feil_i(tekst) is None
