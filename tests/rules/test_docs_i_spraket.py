"""A page of docs/ in another language is of one in the region's own, and knows when that has changed."""

import pytest

from regionportal.model.docsfil import av, med_av
from regionportal.model.oversettelse import merke
from regionportal.rules.docs_i_spraket import funn

NORSK = "---\ntitle: Om\n---\n\n# Om\n\nTekst.\n"
ENGELSK = "---\ntitle: About\n---\n\n# About\n\nText.\n"
MERKET = med_av(ENGELSK, merke("om.md", NORSK))
GALT = {
    "er i orden": ({"om.md": NORSK, "en/om.md": MERKET}, []),
    "uten merke": ({"om.md": NORSK, "en/om.md": ENGELSK}, []),
    "andre linjeskift": ({"om.md": NORSK.replace("Tekst.", "Tekst.\n"), "en/om.md": MERKET}, []),
    "endret": ({"om.md": NORSK.replace("Tekst", "Ny tekst"), "en/om.md": MERKET}, ["varsel"]),
    "den norske er borte": ({"en/om.md": MERKET}, ["feil"]),
    "merket i teksten": ({"om.md": NORSK, "en/om.md": f"{ENGELSK}\nav: abcde\n"}, []),
}


@pytest.mark.parametrize(("tekster", "ventet"), GALT.values(), ids=GALT)
def test_siden_i_et_annet_sprak(tekster, ventet):
    assert [(sti, alvor) for sti, _, alvor in funn(tekster, ("nb", "en"))] == [("en/om.md", en) for en in ventet]


def test_et_sprak_som_regionen_ikke_er_pa():
    ((sti, melding, alvor),) = funn({"om.md": NORSK, "en/om.md": MERKET}, ("nb",))
    assert (sti, alvor) == ("en/om.md", "feil")
    assert melding.startswith("regionen er ikke på «en»")


def test_merket_star_i_hodet_og_skrives_en_gang():
    assert av(MERKET) == merke("om.md", NORSK)
    assert med_av(MERKET, "abcde") == MERKET
    assert MERKET.replace(f"av: {av(MERKET)}\n", "") == ENGELSK
    assert med_av("# Uten hode\n", "abcde") == "# Uten hode\n"
