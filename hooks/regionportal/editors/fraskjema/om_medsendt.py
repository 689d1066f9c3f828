"""What is said of what came along with an answer: to the sender that it did not come further, to the reviewer what it
was."""

from collections.abc import Sequence

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.kilder import INGEN_ADRESSE, KILDER
from regionportal.editors.fraskjema.mangel import Opplysning
from regionportal.editors.fraskjema.medsendt import Medsendt
from regionportal.editors.skjema.form import Sporsmal
from regionportal.editors.skjema.issueforms import NOE_MER

BARE_TEKST = (
    f"Skjemaet tar bare imot tekst. Vil du sende et bilde, så skriv i «{NOE_MER}» hva det viser og hvem som har tatt "
    "det. Da svarer en redaktør her."
)


def om_medsendt(en: Sporsmal, medsendt: Medsendt, bildefelt: str) -> Besvarelse:
    """What the sender and the reviewer are told of what came along with an answer, and is no words. ``bildefelt`` is
    where the form takes a photo, empty for nowhere."""
    opplysninger = [
        *([om_bildene(medsendt.bilder, bildefelt)] if medsendt.bilder else []),
        *(
            ["Det som står mellom <!-- og -->, er skjult for alle som leser. Det kom ikke med."]
            if medsendt.skjult
            else []
        ),
    ]
    tatt_ut = "\n".join([*medsendt.bilder, *medsendt.skjult])
    return Besvarelse(
        opplysninger=[Opplysning(en.etikett, melding) for melding in opplysninger],
        til_redaktor=[(f"Kom ikke med fra «{en.etikett}»", tatt_ut)] if tatt_ut else (),
    )


def om_bildene(bilder: Sequence[str], bildefelt: str) -> str:
    """That they did not come along, and how a picture is sent."""
    dit = f"Skal et bilde være med på siden, så flytt det til under overskriften «{bildefelt}» i teksten din."
    hva = "Bildet" if len(bilder) == 1 else "Bildene"
    return f"{hva} du la inn her, kom ikke med. {dit if bildefelt else BARE_TEKST}"


def om_tomt(en: Sporsmal, medsendt: Medsendt) -> str:
    """What is wrong with an answer that has no words."""
    if not medsendt.bilder:
        return f"«{medsendt.svar}» er ikke et svar. Skriv det med ord" if medsendt.svar else "mangler"
    return (
        f"Et bilde kan ikke være kilde. {INGEN_ADRESSE}"
        if en.id == KILDER
        else "Her er bare et bilde. Skriv det med ord"
    )
