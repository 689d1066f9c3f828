"""Forms of the made-up region, and what becomes of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from kopi import Kopi
from lag_bilder import TELEFONBILDE
from skjematekst import ADRESSE, ENDRING, HENDELSE, SAK, SKATT, skjematekst

from regionportal.editors.fraskjema.bilde import Hent
from regionportal.editors.fraskjema.kommando import Resultat, fra_skjema
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import former
from regionportal.model.region import Region


@pytest.fixture(scope="session")
def alle(testregion: Region) -> dict[str, Form]:
    return former(testregion)


@pytest.fixture(scope="session")
def send(testregion: Region, testdata: Path, dag: date) -> Callable[..., Resultat]:
    """What becomes of a text; what is fetched is a photo from a phone, if nothing else is said."""

    def gjor(tekst: str, hent: Hent = lambda _: TELEFONBILDE) -> Resultat:
        return fra_skjema(tekst, SAK, testregion, testdata.parent, ADRESSE, dag, hent)

    return gjor


@pytest.fixture(scope="session")
def fyll_ut(alle: dict[str, Form], send: Callable[..., Resultat]) -> Callable[..., Resultat]:
    """What becomes of a form that is right but for these answers: fyll_ut("ny-skatt", navn="Fyret")."""
    ellers = {"ny-skatt": SKATT, "ny-hendelse": HENDELSE, "endre": ENDRING}

    def gjor(skjema: str, /, *hent: Hent, **svar: str) -> Resultat:
        return send(skjematekst(alle[skjema], **ellers[skjema] | svar), *hent)

    return gjor


@pytest.fixture
def kopi(testdata: Path, tmp_path: Path, dag: date) -> Kopi:
    return Kopi(testdata, tmp_path, dag)
