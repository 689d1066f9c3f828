"""An inhabitant with a story and a phone: from the form to the page."""

from pathlib import Path

import pytest
from lag_bilder import TELEFONBILDE
from nettstedet import bygg, kjor, tekst
from PIL import Image
from skjematekst import ADRESSE, SAK, SKATT, SKATTEBILDE, skjematekst
from steder import ROT

from regionportal.editors.fraskjema.kommando import fra_skjema
from regionportal.editors.skjema.issueforms import former


@pytest.mark.bygg
def test_fra_telefonen_til_siden(kopi: Path, tmp_path: Path, dag):
    sendt = (
        (ROT / "tests" / "editors" / "fraskjema" / "golden" / "fra-en-telefon.md")
        .read_text("utf-8")
        .replace("\n", "\r\n")
    )
    svar = kjor(
        kopi, dag, "-m", "regionportal", "fra-skjema", "--dag", dag, "--skriv", SKJEMA_TEKST=sendt, SKJEMA_SAK="12"
    )
    assert svar.returncode == 0, svar.stdout
    assert '"tilstand": "klar"' in svar.stdout
    sjekk = kjor(kopi, dag, "-m", "regionportal", "sjekk", "--dag", dag)
    assert (sjekk.returncode, "11 hendelser" in sjekk.stdout) == (0, True), sjekk.stdout
    nettsted = bygg(kopi, tmp_path / "site", dag)
    side = tekst(nettsted.sider["hva-skjer/bardagen/"].xpath("//main")[0])
    assert "“Bærdagen”" in side and "11.–12. september 2027, kl. 10:00–16:30" in side and "Vi sees!" in side
    assert "hva-skjer/bardagen/" in nettsted.lenker("hva-skjer/")


@pytest.mark.bygg
def test_et_bilde_fra_telefonen_til_siden(kopi: Path, tmp_path: Path, dag, testregion):
    sendt = skjematekst(former(testregion)["ny-skatt"], **SKATT | SKATTEBILDE)
    resultat = fra_skjema(sendt, SAK, testregion, kopi, ADRESSE, dag, lambda _: TELEFONBILDE)
    assert resultat.tilstand == "klar", resultat.kommentar
    (kopi / resultat.fil).write_text(resultat.innhold, "utf-8")
    (kopi / resultat.bilde.fil).write_bytes(resultat.bilde.vedlagt.innhold)
    nettsted = bygg(kopi, tmp_path / "site", dag)
    [bilde] = nettsted.sider["skatter/tyttebarhaugen/"].xpath("//main//img[@alt='Ei bøtte med tyttebær.']")
    assert (bilde.get("width"), bilde.get("height")) == ("480", "640")
    assert "Ness skole" in tekst(nettsted.sider["skatter/tyttebarhaugen/"].xpath("//main")[0])
    publisert = sorted((tmp_path / "site" / "bilder").glob("tyttebarhaugen-*"))
    assert {en.suffix for en in publisert} == {".avif", ".webp"}
    for fil in publisert:
        with Image.open(fil) as lagt_ut:
            assert not lagt_ut.getexif()
