"""The pictures of changed pages, of a small site."""

import json
import sys
from pathlib import Path

import pytest
import skjermbilder
from PIL import Image

pytestmark = pytest.mark.treg

SIDE = """<!doctype html><meta name="viewport" content="width=device-width"><style>
body {{ margin: 0; background: {farge} }}
.sen {{ content-visibility: auto; contain-intrinsic-height: 500px; height: 500px }}
.sen div {{ height: 500px; background: #00f }}</style>
<div style="height: 2000px"></div><div class="sen"><div></div></div><script src="https://ond.example/x.js"></script>
<img src="https://ond.example/spor.png" alt="">"""


@pytest.fixture(scope="module")
def tatt(tmp_path_factory) -> Path:
    mappe = tmp_path_factory.mktemp("skjermbilder")
    for sti, farge in (("index.html", "#f00"), ("skatter/fyret/index.html", "#0f0"), ("jobb/index.html", "#0f0")):
        (mappe / "site" / sti).parent.mkdir(parents=True, exist_ok=True)
        (mappe / "site" / sti).write_text(SIDE.format(farge=farge), "utf-8")
    sider = [
        ("endret", ""),
        ("ny", "skatter/fyret/"),
        ("endret", "jobb/#behov"),
        ("endret", "jobb/#annet"),
        ("endret", None),
        ("fjernet", "skatter/borte/"),
        ("ny", "skatter/ikke-bygd/"),
    ]
    (mappe / "endringer.json").write_text(
        json.dumps({"endringer": [{"slag": slag, "side": side} for slag, side in sider]})
    )
    with pytest.MonkeyPatch.context() as m:
        m.setattr(sys, "argv", ["skjermbilder.py", *map(str, (mappe / "site", mappe / "endringer.json", mappe / "ut"))])
        skjermbilder.main()
    return mappe / "ut"


def test_hver_side_som_er_bygd_pa_telefon_og_skjerm(tatt):
    assert sorted(sti.name for sti in tatt.iterdir()) == [
        f"{side}-{skjerm}.jpg" for side in ("jobb", "skatter_fyret", "start") for skjerm in ("bred", "smal")
    ]


@pytest.mark.parametrize(("skjerm", "bredde"), [("smal", 390), ("bred", 1440)])
def test_hele_sida_er_med_ogsa_det_som_venter_pa_at_noen_ruller(tatt, skjerm, bredde):
    with Image.open(tatt / f"start-{skjerm}.jpg") as bilde:
        assert bilde.width == bredde
        assert bilde.height >= 2500
        assert [max(range(3), key=bilde.getpixel((bredde // 2, y)).__getitem__) for y in (1000, 2250)] == [0, 2]


def test_sider_som_ikke_er_bygd_sies_det_fra_om(tmp_path, monkeypatch, capsys):
    (tmp_path / "endringer.json").write_text('{"endringer": [{"slag": "ny", "side": "skatter/x/"}]}')
    monkeypatch.setattr(
        sys, "argv", ["skjermbilder.py", str(tmp_path), str(tmp_path / "endringer.json"), str(tmp_path / "ut")]
    )
    skjermbilder.main()
    assert capsys.readouterr().out.splitlines() == [f"Bilder av 0 sider i {tmp_path / 'ut'}", "Uten bilde: /skatter/x/"]
