"""A review for other programs."""

import json
from dataclasses import asdict

from regionportal.editors.gjennomgang.kjoring import Gjennomgang
from regionportal.feil import Feil


def som_json(gjennomgang: Gjennomgang) -> str:
    """An object with ``endringer``, ``feil``, ``varsler``, ``svar`` by address, and ``utenfor``. The fields are those
    of the classes."""
    innhold = {
        "endringer": [asdict(en) for en in gjennomgang.endringer],
        "feil": [_funn(en) for en in gjennomgang.feil],
        "varsler": [_funn(en) for en in gjennomgang.varsler],
        "svar": {
            adresse: {"tilstand": funn.tilstand, "grunn": funn.grunn} for adresse, funn in gjennomgang.svar.items()
        },
        "utenfor": gjennomgang.utenfor,
    }
    return json.dumps(innhold, ensure_ascii=False, indent=2) + "\n"


def _funn(en: Feil) -> dict[str, object]:
    return {"fil": en.fil, "linje": en.linje, "felt": en.felt, "melding": en.hele}
