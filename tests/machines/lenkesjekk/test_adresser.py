"""Which addresses are checked, and where they are said to stand."""

import re

import pytest
from kopi import HENDELSE, SKATT, Kopi, med
from steder import EGEN_DAG, ROT

from regionportal.machines.lenkesjekk.adresser import Sted, finn_alle
from regionportal.reading.load import last

TEKST = """tekst: |
  Les [mer](https://a.example/mer "tittel"), [her][1] og <https://b.example/auto>. Ikke [e-post](mailto:post@ness.example),
  ikke `[kode](https://kode.example/)`. Både [en](https://c.example/?a=1&b=2) og [to](https://c.example/#to).

  [1]: https://d.example/merke
"""


@pytest.fixture
def kopi(testdata, tmp_path, dag):
    (tmp_path / "docs" / "mappe").mkdir(parents=True)
    return Kopi(testdata, tmp_path, dag)


def steder(kopi: Kopi) -> dict[str, tuple[Sted, ...]]:
    region, feil = kopi.last()
    assert not feil
    return finn_alle(region, kopi.rot / "docs")


def test_lenker_i_tekst(kopi):
    kopi.skriv("skatter/ness/prove.yml", med(SKATT, TEKST.rstrip("\n")))
    alle = steder(kopi)
    i_teksten = [url for url, hvor in alle.items() if Sted("data/skatter/ness/prove.yml", "tekst") in hvor]
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
    assert {Sted("data/hendelser/prove.yml", "kilder.url"), Sted("data/skatter/ness/prove.yml", "kilder.url")} <= set(
        hvor
    )
    assert Sted("data/skatter/ness/prove.yml").linje(kopi.rot, "https://kilde.example/") == 5
    assert Sted("data/skatter/ness/prove.yml").linje(kopi.rot, "https://skrevet-annerledes.example/") == 1


def test_handskrevne_sider(kopi):
    (kopi.rot / "docs" / "mappe" / "om.md").write_text(
        "---\ntitle: https://tittel.example/\n---\n\n# Om\n\n!!! note\n\n    Se [her](https://i-boks.example/).\n\n"
        "```yaml\nurl: https://i-kode.example/\n[x](https://i-kode.example/)\n```\n\n| [a](https://i-tabell.example/) |\n| --- |\n"
    )
    i_docs = {url: hvor for url, hvor in steder(kopi).items() if hvor[0].fil.startswith("docs/")}
    assert i_docs == {
        url: (Sted("docs/mappe/om.md"),) for url in ("https://i-boks.example/", "https://i-tabell.example/")
    }


def test_alle_lenker_i_de_ekte_dataene_er_med():
    region, _ = last(ROT / "data", EGEN_DAG)
    alle = finn_alle(region, ROT / "docs")
    for sti in sorted((ROT / "data").rglob("*.yml")):
        uten_merknader = re.sub(r"^\s*#.*$", "", sti.read_text("utf-8"), flags=re.MULTILINE)
        for url in re.findall(r"""https?://[^\s,}"'>]+""", uten_merknader):
            fil = sti.relative_to(ROT).as_posix()
            # in Markdown the address ends before the bracket that the pattern cannot tell from one of its own
            treff = next((alle[en] for en in (url, url.rstrip(".;"), url.rstrip(".;").rstrip(")")) if en in alle), ())
            assert fil in {sted.fil for sted in treff}, f"{fil}: {url}"
    assert any(sted.fil == "docs/om.md" for hvor in alle.values() for sted in hvor)
