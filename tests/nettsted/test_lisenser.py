"""All that others made, and that is published, has its licence beside it: by one list, held against the built site."""

import pytest
from nettstedet import Nettsted

from regionportal.pages.lisenser import ANDRES_MAPPER, LISENSER

TEKSTER = {en.tekst for en in LISENSER}


def test_hver_fil_fra_andre_star_pa_lista(ethvert: Nettsted):
    andres = [sti for sti in ethvert.filer if sti.startswith(ANDRES_MAPPER) and sti not in TEKSTER]
    assert [sti for sti in andres if not any(en.gjelder(sti) for en in LISENSER)] == []
    programmer = [sti for sti in ethvert.filer if sti.endswith((".wasm", ".woff2", ".pagefind"))]
    assert programmer
    assert set(programmer) <= set(andres)


@pytest.mark.parametrize("lisens", LISENSER, ids=lambda en: en.navn)
def test_lisensen_ligger_ved_siden_av_det_den_gjelder(ethvert: Nettsted, lisens):
    filer = [sti for sti in ethvert.filer if lisens.gjelder(sti) and sti not in TEKSTER]
    assert filer
    assert all(sti.startswith(lisens.tekst.rpartition("/")[0].removesuffix("assets")) for sti in filer)
    assert all(ord_ in ethvert.filer[lisens.tekst].lower() for ord_ in MERKER[lisens.lisens])


# Words that only the text of that licence has.
MERKER = {
    "MIT": (b"permission is hereby granted, free of charge",),
    "BSD-2-Clause": (b"redistributions in binary form must reproduce",),
    "BSD-3-Clause": (b"redistributions in binary form must reproduce", b"neither the name"),
    "Apache-2.0": (b"apache license", b"grant of patent license"),
    "OFL-1.1": (b"sil open font license",),
    "LGPL-3.0-or-later": (b"gnu lesser general public license", b"libheif", b"libde265", b"the gnu general public"),
}


def test_lista_er_der_for_folk(ethvert: Nettsted):
    liste = ethvert.filer["lisenser.txt"].decode()
    assert all(f"{en.navn}: {en.lisens}\n  Lisensen: {en.tekst}" in liste for en in LISENSER)
