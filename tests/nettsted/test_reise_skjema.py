"""An inhabitant with a story and a phone: from the form to the page."""

from pathlib import Path

import pytest
from nettstedet import bygg, kjor, tekst
from steder import ROT


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
