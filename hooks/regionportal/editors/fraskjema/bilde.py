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
    skrevet = {sti[-1]: verdi for sti, verdi in svar.felt.items() if sti in om}
    uten = replace(svar, felt={sti: verdi for sti, verdi in svar.felt.items() if sti not in om})
    vedlagt = _hentet(svar.tekster[BILDE], skrevet, hent) if BILDE in svar.tekster else None
    if isinstance(vedlagt, Vedlagt):
        return replace(uten, vedlagt=vedlagt)
    etikett = next((en.etikett for en in form.sporsmal if en.id == BILDE), "")
    ord_ = [(om[sti].etikett, str(verdi)) for sti, verdi in svar.felt.items() if sti in om and om[sti].type == "input"]
    return replace(
        uten,
        mangler=[*svar.mangler, *([Mangel(etikett, vedlagt)] if vedlagt else ())],
        til_redaktor=[*svar.til_redaktor, *ord_],
    )


def _hentet(adresse: str, skrevet: Mapping[str, object], hent: Hent) -> Vedlagt | str:
    """The photo, or why there is none."""
    try:
        innhold = hent(adresse)
        from regionportal.bilder.innsendt import ta_inn  # Pillow, which a form without a photo need not wait for

        return Vedlagt(*ta_inn(innhold), skrevet)
    except (IkkeHentet, Avvist) as e:
        return str(e)


def fortell_om_bildet(form: Form, svar: Besvarelse, bilde: Bildefil | None) -> Besvarelse:
    """The answers, with what became of the photo: ``bilde`` is its file, None where the form was about something
    else."""
    if svar.vedlagt is None:
        return svar
    etikett = next(en.etikett for en in form.sporsmal if en.id == BILDE)
    melding = (
        f"Det er hentet, {svar.vedlagt.bredde} × {svar.vedlagt.hoyde} punkter. Det kameraet skrev om sted og tid, er "
        "tatt bort."
        if bilde
        else IKKE_BRUKT
    )
    return replace(svar, opplysninger=[*svar.opplysninger, Opplysning(etikett, melding)])


def bildefil(vedlagt: Vedlagt, id_: str, region: Region) -> Bildefil:
    """The file of the photo, named as what it is of, with a number if another has that name."""
    brukte = {en.navn for en in region.bilder.values()}
    kandidater = (f"{id_}-{nummer}" if nummer > 1 else id_ for nummer in count(1))
    navn = next(en for en in kandidater if en not in brukte)
    return Bildefil(f"{MAPPE}{navn}{vedlagt.endelse}", vedlagt)
