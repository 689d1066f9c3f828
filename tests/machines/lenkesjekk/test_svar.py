"""What a person would say of a link, from recorded answers of sites: svar.yml, served by a local server."""

from pathlib import Path

import pytest
import yaml
from tjener import Svar, Tjener

SVAR = yaml.safe_load(Path(__file__).with_name("svar.yml").read_text("utf-8"))
LENKE = "/dypt/inne"

pytestmark = pytest.mark.treg


def _svar(felt: dict):
    hode = {"Location": felt["til"]} if "til" in felt else dict(felt.get("hode", {}))
    svar = Svar(felt.get("status", 200), felt.get("html", "").encode(), hode)
    if "head" not in felt:
        return svar
    status, _, resten = felt["head"].partition(" ")
    annet = {"Location" if resten.startswith("/") else "Content-Type": resten} if resten else {}
    return lambda bedt: Svar(int(status), b"", annet) if bedt.metode == "HEAD" else svar


@pytest.mark.parametrize("innspilt", SVAR.values(), ids=SVAR)
def test_dommen_er_som_et_menneskes(hent, innspilt):
    sider = {sti: _svar(felt) for sti, felt in innspilt.items() if sti.startswith("/")}
    with Tjener(sider) as tjener:
        url = tjener.rot + LENKE
        svaret = hent([url])[url]
        ny = innspilt.get("ny")
        assert (svaret.tilstand, svaret.adresse) == (innspilt["dom"], ny and tjener.rot + ny), svaret
    assert (svaret.grunn is None) == (svaret.tilstand in ("ok", "flyttet"))


def test_det_er_mange_av_hver():
    dommer = [en["dom"] for en in SVAR.values()]
    assert {dom: dommer.count(dom) >= 5 for dom in ("ok", "borte", "sperret", "usikker")} == dict.fromkeys(
        ("ok", "borte", "sperret", "usikker"), True
    )
    assert len(SVAR) >= 60
