"""What was answered about a photo: where GitHub keeps it, and what is missing before anyone may fetch and show it."""

import re
from collections.abc import Iterator, Sequence

from regionportal.editors.fraskjema import samtykke
from regionportal.editors.fraskjema.besvarelse import Besvarelse, samlet
from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.editors.fraskjema.medsendt import Medsendt, skill_ut
from regionportal.editors.fraskjema.tolking import Innsendt
from regionportal.editors.skjema.bildesporsmal import BILDE, JA_TIL_BILDET, SLIK, om_bildet
from regionportal.editors.skjema.form import Sporsmal
from regionportal.machines.vedlegg.adresse import er_vedlegg

LESES_SAMMEN = {BILDE, JA_TIL_BILDET}  # the questions that are read here
IKKE_LASTET_OPP = f"Bildet ble ikke lastet opp. Ta bort det som står her, og legg det inn på nytt. {SLIK}"
INTET_BILDE = f"Vi fant ikke noe bilde her. {SLIK}"
MA_VAERE_MED = "mangler. Et bilde må ha det"
_ADRESSE = re.compile(r"https?://[^\s<>()\"'\[\]]+", re.IGNORECASE)


def les(innsendt: Innsendt) -> Besvarelse:
    """The address of the photo is the answer to its question, when there is one that may be fetched and those whom it
    concerns have said yes. What else stood there is for the reviewer."""
    sporsmal = {en.id: en for en in innsendt.form.sporsmal}
    if BILDE not in sporsmal:
        return Besvarelse()
    etikett, svar = sporsmal[BILDE].etikett, innsendt.svar.get(BILDE, "")
    medsendt, adresser = skill_ut(svar), list(dict.fromkeys(_ADRESSE.findall(svar)))
    if feil := _feil(medsendt, adresser):
        return Besvarelse(mangler=[Mangel(etikett, feil)], til_redaktor=[(etikett, svar)])
    ord_ = Besvarelse(til_redaktor=[(etikett, svar)] if medsendt.svar else [])
    if not adresser:
        return samlet([ord_, _uten_bilde(sporsmal[BILDE], innsendt)])
    ja_sporsmal = sporsmal.get(JA_TIL_BILDET, sporsmal[samtykke.SAMTYKKE])
    ja = samtykke.les(ja_sporsmal, innsendt.svar.get(ja_sporsmal.id, ""))
    funnet = Besvarelse(tekster={} if ja.mangler else {BILDE: adresser[0]}, mangler=[*_mangler(innsendt)])
    return samlet([ord_, funnet, *([ja] if ja_sporsmal.id in LESES_SAMMEN else [])])


def _feil(medsendt: Medsendt, adresser: Sequence[str]) -> str:
    """What is wrong with where the photo is, empty for nothing."""
    if any(not _ADRESSE.search(en) for en in medsendt.bilder):
        return IKKE_LASTET_OPP
    if len(adresser) > 1:
        return (
            f"Her er det {len(adresser)} bilder, og skjemaet tar ett. La det ene stå, og send hvert av de andre i et "
            "eget skjema"
        )
    if adresser and not er_vedlegg(adresser[0]):
        return f"«{adresser[0]}» er ikke et bilde som er lagt inn her, og vi henter det ikke. {SLIK}"
    return ""


def _uten_bilde(bilde: Sporsmal, innsendt: Innsendt) -> Besvarelse:
    """What is said where there is no photo: nothing, if there are no words about one either."""
    if bilde.pakrevd:
        return Besvarelse(mangler=[Mangel(bilde.etikett, INTET_BILDE)] if BILDE in innsendt.svar else [])
    skrevet = [BILDE, *(en.id for en in om_bildet(innsendt.form).values() if en.type == "input")]
    om = any(innsendt.svar.get(id_) for id_ in skrevet)
    return Besvarelse(opplysninger=[Opplysning(bilde.etikett, INTET_BILDE)] if om else [])


def _mangler(innsendt: Innsendt) -> Iterator[Mangel]:
    """What a photo must have, and which a form that is also for those without one does not demand."""
    for en in om_bildet(innsendt.form).values():
        if not en.pakrevd and not innsendt.svar.get(en.id):
            yield Mangel(en.etikett, MA_VAERE_MED)
