"""The photo that came with a form: fetched, let in as all photos are, and given a place among them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count

from regionportal.bilder.avvist import Avvist
from regionportal.editors.fraskjema.besvarelse import Besvarelse, Vedlagt
from regionportal.editors.fraskjema.forslag import Bildefil
from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.editors.skjema.bildesporsmal import BILDE, om_bildet
from regionportal.editors.skjema.form import Form
from regionportal.feil import Feltsti
from regionportal.machines.vedlegg.adresse import IkkeHentet
from regionportal.model.bildenavn import MAPPE
from regionportal.model.region import Region

IKKE_BRUKT = "Bildet kom ikke med, for du valgte noe annet enn «Bilder». Send det i et eget skjema."

Hent = Callable[[str], bytes]  # what is at an address, or ``IkkeHentet``


def ikke_hent(adresse: str) -> bytes:
    """Where nothing is fetched."""
    raise IkkeHentet(f"Bildet er ikke hentet: {adresse}")


def med_bildet(form: Form, svar: Besvarelse, hent: Hent) -> Besvarelse:
    """The answers, with the photo and what is said of it in one place; or why there is none, and what was said of it
    for the reviewer."""
    om = {en.sti: en for en in om_bildet(form).values()}
    skrevet = {sti: verdi for sti, verdi in svar.felt.items() if sti in om}
    uten = replace(svar, felt={sti: verdi for sti, verdi in svar.felt.items() if sti not in om})
    til_redaktor = [(om[sti].etikett, str(verdi)) for sti, verdi in skrevet.items() if om[sti].type == "input"]
    ubrukt = replace(uten, til_redaktor=[*svar.til_redaktor, *til_redaktor])
    if BILDE not in svar.tekster:
        return ubrukt
    try:
        return replace(uten, vedlagt=_hentet(hent(svar.tekster[BILDE]), skrevet))
    except (IkkeHentet, Avvist) as e:
        avvist = _til_redaktor(ubrukt, form)
        return replace(avvist, mangler=[*svar.mangler, Mangel(_etikett(form), str(e))])


def _til_redaktor(svar: Besvarelse, form: Form) -> Besvarelse:
    """The answers, where the reviewer is told of the photo that did not come along."""
    return replace(svar, til_redaktor=[*svar.til_redaktor, (_etikett(form), svar.tekster[BILDE])])


def _hentet(innhold: bytes, skrevet: Mapping[Feltsti, object]) -> Vedlagt:
    from regionportal.bilder.innsendt import ta_inn  # Pillow, which a form without a photo need not wait for

    return Vedlagt(*ta_inn(innhold), {sti[-1]: verdi for sti, verdi in skrevet.items()})


def _etikett(form: Form) -> str:
    return next(en.etikett for en in form.sporsmal if en.id == BILDE)


def fortell_om_bildet(form: Form, svar: Besvarelse, bilde: Bildefil | None) -> Besvarelse:
    """The answers, with what became of the photo: ``bilde`` is its file, None where the form was about something
    else."""
    if svar.vedlagt is None:
        return svar
    if bilde is None:
        return replace(
            _til_redaktor(svar, form), opplysninger=[*svar.opplysninger, Opplysning(_etikett(form), IKKE_BRUKT)]
        )
    melding = f"Det er hentet, {bilde.vedlagt.punkter} punkter. Det kameraet skrev om sted og tid, er tatt bort."
    return replace(svar, opplysninger=[*svar.opplysninger, Opplysning(_etikett(form), melding)])


def bildefil(vedlagt: Vedlagt, id_: str, region: Region) -> Bildefil:
    """The file of the photo, named as what it is of, with a number if another has that name."""
    brukte = {en.navn for en in region.bilder.values()}
    kandidater = (f"{id_}-{nummer}" if nummer > 1 else id_ for nummer in count(1))
    navn = next(en for en in kandidater if en not in brukte)
    return Bildefil(f"{MAPPE}{navn}{vedlagt.endelse}", vedlagt)
