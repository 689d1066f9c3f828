"""A link keeps what its text promises: one that leads to a front page is called by the name of the site."""

import json
import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

import pytest
from nettstedet import Nettsted, er_ekstern, tekst

SIER_AT_DET_ER_EN_FORSIDE = re.compile("nettsted|forsid|website|front page", re.IGNORECASE)


@pytest.mark.parametrize("sted", ["nettsted", "bygda"])
def test_en_lenke_ut_som_lover_mer_enn_en_forside_gar_lenger(request: pytest.FixtureRequest, sted: str):
    bygd = request.getfixturevalue(sted)
    navn = set(_navn(bygd))
    lover_mer = {
        (adresse, sagt)
        for side, rot in bygd.sider.items()
        if not bygd.plass(side).startswith("bidra/")  # for those who write, of programs by name
        for lenke in rot.xpath("//main//a[@href]")
        if er_ekstern(adresse := lenke.get("href")) and (vert := _forside_hos(adresse))
        if (sagt := tekst(lenke)) not in navn and not _er_navnet_pa(vert, sagt)
    }
    assert lover_mer == set()


def _forside_hos(adresse: str) -> str | None:
    deler = urlsplit(adresse)
    bare_rot = deler.scheme in ("http", "https") and not (deler.path.strip("/") or deler.query)
    return (deler.hostname or "").removeprefix("www.") if bare_rot else None


def _er_navnet_pa(vert: str, sagt: str) -> bool:
    return vert in sagt.lower() or sagt.lower() in vert or bool(SIER_AT_DET_ER_EN_FORSIDE.search(sagt))


def _navn(nettsted: Nettsted) -> Iterator[str]:
    """Of publishers and authorities."""
    (om,) = json.loads(nettsted.filer["api/v1/region.json"])["poster"]
    for lenke in chain(om.get("andre_kalendere", ()), *(tema["lenker"] for tema in om["temaer"])):
        yield lenke.get("utgiver", "")
    yield from (sats["myndighet"]["navn"] for sats in om["satser"] if sats.get("myndighet"))
