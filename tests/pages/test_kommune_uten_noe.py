"""A municipality that little is known of: no heading stands over nothing."""

import re
from dataclasses import replace

from tegnede import tegnede

from regionportal.pages import kommuner


def test_det_ingen_vet_noe_om_sies_i_en_setning(testregion, kontekst):
    tom = replace(testregion, skatter=(), hendelser=(), jobbehov=(), tiltak=())
    side = next(en.content for en in tegnede(tom, kontekst, kommuner) if en.path == "kommuner/vik.md")
    assert "Ingen har fortalt oss hvem det er bruk for i Vik ennå." in side
    assert "Vi har ikke funnet noe som pleier å skje i Vik ennå." in side
    assert not {"Skatter", "Planer og tiltak"} & set(re.findall(r"<h2[^>]*>([^<]+)</h2>", side))
    assert "hendelsesliste" not in side
