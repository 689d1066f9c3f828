"""Which fields a change form can be about."""

from regionportal.editors.skjema.json_schema import felt_i, skjema
from regionportal.editors.skjema.lister import Lister
from regionportal.model.slag import SAMLINGER


def felt_som_kan_endres(lister: Lister) -> dict[str, dict[str, str]]:
    """{what people call a field: {kind of record: the field}}, for all that a page shows from a record of its own."""
    valg: dict[str, dict[str, str]] = {}
    for slag in SAMLINGER.values():
        for felt, innhold in felt_i(skjema(slag, lister)).items():
            if felt != "oppdatert":
                valg.setdefault(innhold["title"], {})[slag.navn] = felt
    return valg
