"""A photo to a contest, beside those that are in it."""

from datetime import date
from pathlib import Path

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.bilde import bildefil
from regionportal.editors.fraskjema.forslag import Filforslag, Utfall
from regionportal.editors.fraskjema.ider import id_av
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.siden import SIDE, er_her, ikke_her, posten
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import etikett_for_felt
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.region import Region
from regionportal.reading.husstil import KanIkkeSkrives, med_felter
from regionportal.reading.yaml12 import felter

BIDRAG = "bidrag"


def lag(form: Form, svar: Besvarelse, region: Region, rot: Path, adresse: str, dag: date) -> Utfall:
    """The contest's file with the photo in it. ``rot`` has data/, ``adresse`` is the site's."""
    etiketter = etikett_for_felt(form)
    om_siden = next(en.etikett for en in form.sporsmal if en.id == SIDE)

    def uten_fil(etikett: str, melding: str) -> Utfall:
        return Utfall(None, etiketter, [Mangel(etikett, melding)])

    side = svar.tekster.get(SIDE, "")
    if not er_her(side, adresse):
        return uten_fil(om_siden, ikke_her(side, adresse))
    konkurranse, slag = posten(svar, region)
    if not isinstance(konkurranse, Fotokonkurranse):
        return uten_fil(om_siden, f"«{side}» er ikke siden til en fotokonkurranse. Kopier adressen derfra")
    if konkurranse.fasen(dag) != "pagar":
        periode = konkurranse.periode
        return uten_fil(om_siden, f"{konkurranse.navn} tar imot bilder fra {periode.fra} til {periode.til}, og ikke nå")
    if svar.vedlagt is None:
        return Utfall(None, etiketter)
    egne = {sti[-1]: verdi for sti, verdi in svar.felt.items() if sti[0] == BIDRAG}
    fil = bildefil(svar.vedlagt, f"{konkurranse.id}-{id_av(str(egne.get('tittel', ''))) or BIDRAG}", region)
    innhold = (rot / konkurranse.fil).read_text("utf-8")
    alle = [*felter(innhold.encode(), konkurranse.fil).get(BIDRAG, ()), {**fil.som_felt(), **egne, "samtykke": True}]
    try:
        nytt = med_felter(innhold, {BIDRAG: alle, "oppdatert": dag}, slag.modell)
    except KanIkkeSkrives as e:
        return uten_fil("", f"Teksten har tegn som ikke kan lagres ({e}). Skriv den på nytt")
    return Utfall(Filforslag(konkurranse.fil, nytt, konkurranse.navn, ny=False, bilde=fil), etiketter)
