"""Which addresses are checked, and where they are said to stand."""

from collections.abc import Iterator

import pytest
from kopi import HENDELSE, SKATT, Kopi, med
from steder import ROT

from regionportal.machines.lenkesjekk.adresser import Lenkested, finn_alle
from regionportal.reading.yaml12 import les

TEKST = """tekst: |
  Les [mer](https://a.example/mer "tittel"), [her][1] og <https://b.example/auto>. Ikke [e-post](mailto:a@ness.example),
  ikke `[kode](https://kode.example/)`. Både [en](https://c.example/?a=1&b=2) og [to](https://c.example/#to).

  [1]: https://d.example/merke
"""


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    (tmp_path / "docs" / "mappe").mkdir(parents=True)
    return Kopi(testdata, tmp_path, dag)


def steder(kopi: Kopi) -> dict[str, tuple[Lenkested, ...]]:
    region, feil = kopi.last()
    assert not feil
    return finn_alle(region, kopi.rot / "docs")


def test_lenker_i_tekst(kopi):
    kopi.skriv("skatter/ness/prove.yml", med(SKATT, TEKST.rstrip("\n")))
    alle = steder(kopi)
    i_teksten = [url for url, hvor in alle.items() if Lenkested("data/skatter/ness/prove.yml", "tekst") in hvor]
    assert i_teksten == [
        "https://a.example/mer",
        "https://b.example/auto",
        "https://c.example/#to",
        "https://c.example/?a=1&b=2",
        "https://d.example/merke",
    ]
    assert list(alle) == sorted(alle)


def test_samme_adresse_flere_steder(kopi):
    kopi.skriv("skatter/ness/prove.yml", SKATT)
    kopi.skriv("hendelser/prove.yml", HENDELSE)
    hvor = steder(kopi)["https://kilde.example/"]
    assert {
        Lenkested("data/hendelser/prove.yml", "kilder.url"),
        Lenkested("data/skatter/ness/prove.yml", "kilder.url"),
    } <= set(hvor)
    assert Lenkested("data/skatter/ness/prove.yml").linje(kopi.rot, "https://kilde.example/") == 5
    assert Lenkested("data/skatter/ness/prove.yml").linje(kopi.rot, "https://skrevet-annerledes.example/") == 1


def test_handskrevne_sider(kopi):
    (kopi.rot / "docs" / "mappe" / "om.md").write_text(
        "---\ntitle: https://tittel.example/\n---\n\n# Om\n\n!!! note\n\n    Se [her](https://i-boks.example/).\n\n"
        "```yaml\nurl: https://i-kode.example/\n[x](https://i-kode.example/)\n```\n\n"
        "| [a](https://i-tabell.example/) |\n| --- |\n"
    )
    i_docs = {url: hvor for url, hvor in steder(kopi).items() if hvor[0].fil.startswith("docs/")}
    assert i_docs == {
        url: (Lenkested("docs/mappe/om.md"),) for url in ("https://i-boks.example/", "https://i-tabell.example/")
    }


@pytest.mark.innhold
def test_alle_lenker_i_de_ekte_dataene_er_med(ekte):
    alle = finn_alle(ekte, ROT / "docs")
    for sti in sorted((ROT / "data").rglob("*.yml")):
        for url in _adressene(les(sti.read_bytes(), "")[0].verdi):
            fil = sti.relative_to(ROT).as_posix()
            assert fil in {sted.fil for sted in alle.get(url, ())}, f"{fil}: {url}"


def _adressene(verdi: object) -> Iterator[str]:
    """The fields named url, anywhere in a record."""
    match verdi:
        case dict():
            yield from (en for navn, en in verdi.items() if navn == "url")
            yield from (en for under in verdi.values() for en in _adressene(under))
        case list():
            yield from (en for under in verdi for en in _adressene(under))
