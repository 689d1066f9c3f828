"""No test knows a real record: none names a municipality or the region, or the address or file of a record in data/."""

import re
from pathlib import Path

from steder import ROT, TESTDATA

from regionportal.model.region import Region

HER = Path(__file__).resolve()
KLADDER = ROT / "tests" / "hjelp" / "kopi.py"  # where the records that tests make up are written
POST = re.compile(r"(?:skatter|hva-skjer|hendelser|tiltak|jobbehov)/(?:[a-z]+/)?([a-z0-9-]+)(?:/|\.yml)")


def _tester() -> dict[str, str]:
    return {
        sti.relative_to(ROT).as_posix(): sti.read_text("utf-8")
        for ending in ("py", "js")
        for sti in sorted((ROT / "tests").rglob(f"*.{ending}"))
        if "node_modules" not in sti.parts and sti != HER
    }


def test_ingen_test_navngir_regionen_eller_en_kommune(ekte: Region):
    navn = {ekte.om.navn} | {
        navn
        for kommune in ekte.kommuner
        for navn in (kommune.id, kommune.navn, kommune.navn_samisk, kommune.navn_kvensk)
        if navn
    }
    monster = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(navn)))})(?!\w)", re.IGNORECASE)
    assert {fil: funnet for fil, tekst in _tester().items() if (funnet := set(monster.findall(tekst)))} == {}


def test_ingen_test_har_adressen_til_en_ekte_post():
    oppdiktet = {sti.stem for sti in TESTDATA.rglob("*.yml")} | set(POST.findall(KLADDER.read_text("utf-8")))
    ekte = {sti.stem for sti in (ROT / "data").glob("*/**/*.yml")} - oppdiktet
    assert {fil: funnet for fil, tekst in _tester().items() if (funnet := ekte & set(POST.findall(tekst)))} == {}
