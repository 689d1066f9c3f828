"""A field that stands where it does not belong: what it was meant as, or where it should stand."""

import re
from collections.abc import Iterator

from babel.core import get_global

from regionportal.feil import Sti, finnes_ikke, nermeste, vis
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrivemate import kjerne
from regionportal.model.felt import felter_i, modell_ved
from regionportal.model.oversettelse import SPRAK
from regionportal.model.slag import SLAG, Slag
from regionportal.model.typer import Modell
from regionportal.reading.linje import HARDE

# What people call a field besides its name and the name that the forms show: the first of these that the record has.
_OGSA_KALT = {
    "lat": ("latitude", "bredde", "nord"),
    "lon": ("longitude", "lng", "long", "lengde", "ost"),
    "fra": ("dato", "dag", "start_dato"),
    "kl": ("start", "tid", "klokke", "klokkeslett"),
    "navn": ("name", "title", "tittel", "overskrift", "sted", "stedsnavn"),
    "ingress": ("beskrivelse", "description", "sammendrag", "om"),
    "tekst": ("brodtekst", "innhold", "body", "text"),
    "nettsted": ("url", "lenke", "link", "nettside", "hjemmeside", "adresse"),
    "url": ("lenke", "link", "adresse", "nettsted", "nettside"),
    "lest": ("hentet", "besokt", "dato"),
    "foto": ("fotograf", "kreditering", "byline"),
    "alt": ("alt_tekst", "alternativ_tekst", "bildetekst", "tekst"),
    "fil": ("filnavn", "bilde"),
    "oppdatert": ("sist_oppdatert", "endret"),
}


def ment_felt(navn: str, modell: type[Modell]) -> str | None:
    """The field of the model that was most likely meant."""
    skrevet = kjerne(navn)
    for felt, andre in _OGSA_KALT.items():
        if felt in modell.model_fields and any(kjerne(en) == skrevet for en in andre):
            return felt
    return nermeste(navn, modell.model_fields, {en: om.title or en for en, om in modell.model_fields.items()})


def ukjent_felt(sti: Sti, slag: Slag) -> str:
    """What to do with the field at the path, in a record of the kind."""
    navn, forelder = str(sti[-1]), modell_ved(slag.modell, sti[:-1])
    if hva := _ikke_et_navn(navn, forelder):
        return hva
    lik = ment_felt(navn, forelder)
    if lik and kjerne(lik) == kjerne(navn):
        return f"feltet heter «{lik}», med små bokstaver og uten æ, ø og å. Skriv «{lik}:»"
    if lik and (lik != nermeste(navn, forelder.model_fields) or lik == f"{navn}r" or lik == f"{navn}er"):
        return f"feltet heter «{lik}». Skriv «{lik}:»"
    gyldige = [en for en in forelder.model_fields if len(sti) > 1 or en not in slag.gitt]
    return next(_steder(navn, sti, slag), None) or f"ukjent felt. {finnes_ikke(navn, gyldige)}"


def _ikke_et_navn(navn: str, forelder: type[Modell]) -> str | None:
    """What to do with what is no name of a field, but something else that ended up there."""
    if not navn.strip():
        return "det står et kolon uten feltnavn foran. Skriv navnet på feltet, eller slett linja"
    if re.search(f"[{HARDE}]", navn.strip(" ")[:1]):
        return f"foran «{navn.strip()}» står et hardt mellomrom, som bare ser ut som et vanlig. Slett det"
    if len(navn.split()) > 2:
        return (
            f"«{vis(navn)}» ser ut som tekst, ikke et feltnavn. Er det mer av teksten over, så sett to mellomrom foran "
            "linja. Har teksten et kolon, så sett anførselstegn om den"
        )
    if re.fullmatch(r"[\d.,]+", navn):
        return f"«{navn}» står der et feltnavn skal stå. Hører det til tallet foran? Desimaler skrives med punktum"
    return _ukjent_sprak(navn, forelder)


def _ukjent_sprak(navn: str, forelder: type[Modell]) -> str | None:
    """What to say of a translation into a language that nothing here is translated to."""
    if navn not in get_global("likely_subtags") or set(SPRAK).isdisjoint(forelder.model_fields):
        return None
    return f"«{navn}» er ikke et språk som noe her er oversatt til. Gyldige: {', '.join(SPRAK)}"


def _steder(navn: str, sti: Sti, slag: Slag) -> Iterator[str]:
    """Where such a field does belong."""
    over = next((en for en in sti[:-1] if isinstance(en, str)), None)
    for under in felter_i(modell_ved(slag.modell, sti[:-1])):
        if len(under) == 2 and under[-1] == navn:
            yield f"«{navn}» skal stå under «{under[0]}»: med to mellomrom foran på linja etter, eller inne i {{}}"
    if over is None:
        andre = [en.entall.lower() for en in SLAG.values() if navn in en.modell.model_fields]
        if andre:
            yield f"«{navn}» brukes ikke her, bare i {oppramsing(andre)}. Ta det bort"
    elif navn in slag.modell.model_fields:
        yield f"«{navn}» står under «{over}», men hører til helt ute: på ei egen linje, uten mellomrom foran"
