"""The guide shows the first records of the region that it is built for, and its own pictures."""

from pathlib import Path

import pytest

from regionportal.editors.guidetekst import Guidetekst, som_i_fila
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER, Postslag
from regionportal.reading.yaml12 import les

BILDE = "1. Trykk.\n\n    ![En knapp på en side.](bilder/knapp.webp){ width=390 loading=lazy }\n\n2. Ferdig.\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "bidra/bilder").mkdir(parents=True)
    return tmp_path


def test_ei_side_fra_prosjektet_viser_ikke_bilder_av_en_annen_region(testregion: Region, dag, docs: Path):
    guide = Guidetekst(testregion, dag, docs)
    assert guide.ferdig(BILDE, "bidra/fil.md") == "1. Trykk.\n\n\n2. Ferdig.\n"
    (docs / "bidra/bilder/knapp.webp").write_bytes(b"x")
    assert guide.ferdig(BILDE, "bidra/fil.md") == BILDE


def test_i_regionens_egen_side_star_bildet_som_det_er_skrevet(testregion: Region, dag, docs: Path):
    (docs / "bidra/fil.md").write_text(BILDE, "utf-8")
    assert Guidetekst(testregion, dag, docs).ferdig(BILDE, "bidra/fil.md") == BILDE


def test_eksempelet_er_hele_den_forste_fila(testregion: Region, dag, docs: Path):
    side = Guidetekst(testregion, dag, docs).ferdig("```yaml\n{region:skattefila}\n```\n", "bidra/fil.md")
    skatt = testregion.skatt["fortellersken"]
    assert side.startswith(f"```yaml\nnavn: {skatt.navn}\n") and side.endswith("\n```\n")


@pytest.mark.parametrize("slag", SAMLINGER.values(), ids=SAMLINGER)
def test_en_post_kan_skrives_som_fila_den_kom_fra(testregion: Region, slag: Postslag):
    poster = testregion.av(slag.modell)
    assert poster
    for post in poster:
        dokument, feil = les(som_i_fila(post).encode(), post.fil)
        assert dokument and not feil
        gitt = {navn: getattr(post, navn) for navn in slag.gitt}
        assert slag.modell.model_validate({**dokument.verdi, **gitt}) == post
