"""The command, on a copy of the test region that it may write in."""

import pytest
from kopi import Kopi
from utfylt import Kommando


@pytest.fixture
def portal(testdata, tmp_path, dag, capsys) -> Kommando:
    kopi = Kopi(testdata, tmp_path / "rot", dag, uten=("skatter", "hendelser", "fotokonkurranser", "bilder"))
    return Kommando(kopi, tmp_path, capsys)
