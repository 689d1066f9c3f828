"""What someone must have said yes to, by ticking it."""

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.kryss import les as les_kryss
from regionportal.editors.fraskjema.kryss import nokkel
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.skjema.form import Sporsmal

SAMTYKKE = "samtykke"


def les(en: Sporsmal, skrevet: str) -> Besvarelse:
    """All must be ticked. Words below them are for the reviewer."""
    valgt, andre = les_kryss(skrevet)
    krysset = set(map(nokkel, valgt))
    return Besvarelse(
        til_redaktor=[(en.etikett, "\n".join(andre))] if andre else (),
        mangler=[
            Mangel(en.etikett, f"Sett kryss, [x], foran «{navn}»") for navn in en.valg if nokkel(navn) not in krysset
        ],
    )
