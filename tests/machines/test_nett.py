"""How the machines ask, whatever they ask for: again where it helps, and no more than that."""

import asyncio
import gzip

import httpx
import pytest
from sovetid import Tid
from tjener import OK, Svar, Tjener

from regionportal.machines.nett import Hensyn, Nede, Nett, Nettsvar, pakk_ut


def be(tjener: Tjener, tid: Tid, les=lambda svar: svar.status):
    async def spor():
        async with httpx.AsyncClient(trust_env=False, timeout=2) as klient:
            hensyn = Hensyn(
                pause=0,
                samtidig=2,
                frist=4,
                forsok=3,
                vent_forst=2,
                vent_lengst=60,
                klokke=lambda: tid.na,
                sov=tid.sov,
            )
            return await Nett(klient, hensyn).be("GET", f"{tjener.rot}/a", les, storst=1000)

    return asyncio.run(spor())


@pytest.mark.parametrize(
    ("svar", "status", "sovet"),
    [
        ([OK], 200, []),
        ([Svar(404)], 404, []),
        ([Svar(501)], 501, []),  # the server says that it never can
        ([Svar(500), Svar(429), OK], 200, [2, 4]),
        ([Svar(brutt=True), OK], 200, [2]),
        ([Svar(503)] * 3, 503, [2, 4]),
        ([Svar(503, hode={"Retry-After": "61"})], 503, []),
        ([Svar(503, hode={"Retry-After": "60"}), OK], 200, [60]),
    ],
)
def test_igjen_der_det_kan_ga_over(svar, status, sovet):
    tid = Tid()
    with Tjener({"/a": list(svar)}) as tjener:
        assert be(tjener, tid) == status
        assert len(tjener.bedt) == len(svar)
    assert tid.sovet == sovet


@pytest.mark.parametrize("feil", [ValueError, RecursionError])
def test_et_svar_som_ikke_kan_leses_blir_bedt_om_igjen(feil):
    lest: list[int] = []

    def les(svar: Nettsvar) -> str:
        lest.append(svar.status)
        if len(lest) < 3:
            raise feil
        return "lest"

    with Tjener({"/a": OK}) as tjener:
        assert be(tjener, Tid(), les) == "lest"


def test_det_som_aldri_kan_leses_er_brutt():
    def les(svar: Nettsvar) -> str:
        raise ValueError(svar.status)

    with Tjener({"/a": OK}) as tjener, pytest.raises(Nede, match="brutt av eller ødelagt") as nede:
        be(tjener, Tid(), les)
    assert not nede.value.varig
    assert len(tjener.bedt) == 3


@pytest.mark.parametrize(
    ("ra", "koding", "pakket_ut"),
    [
        (b"abcdef", "", b"abcd"),
        (b"abcdef", "br", b"abcd"),
        (gzip.compress(b"abcdef"), "gzip", b"abcd"),
        (gzip.compress(b"abc")[:-9], " X-GZIP ", b"abc"),
        (gzip.compress(b"\0" * 10**7), "gzip", b"\0" * 4),
        (b"abcdef", "gzip", b""),
    ],
    ids=["ikke pakket", "en pakking vi ikke ba om", "gzip", "avkortet", "bombe", "feil"],
)
def test_kroppen_pakkes_ut_og_blir_aldri_lengre_enn_lovet(ra, koding, pakket_ut):
    assert pakk_ut(ra, koding, 4) == pakket_ut
