"""``portal fra-skjema``: what one issue says, and what to do about it."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from regionportal.editors.fraskjema import endring, melding, ny
from regionportal.editors.fraskjema.endring import ForRedaktoren
from regionportal.editors.fraskjema.forslag import Utkast
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.rens import rens
from regionportal.editors.fraskjema.sjekk import nye, sjekk
from regionportal.editors.fraskjema.svar import Svar, les
from regionportal.editors.fraskjema.tolking import Innsendt, tolk
from regionportal.editors.skjema.issueforms import Form, former
from regionportal.model.region import Region
from regionportal.model.slag import side_for

TEKST, SAK = "SKJEMA_TEKST", "SKJEMA_SAK"  # in the environment, never in a command line: a stranger writes the text

Tilstand = Literal["klar", "mangler", "melding", "ukjent"]


@dataclass(frozen=True, slots=True)
class Resultat:
    """What is to be done: ``klar`` for a valid file, ``mangler`` for what the sender must mend (with a file where one can be
    written), ``melding`` for what only a person can do, ``ukjent`` for what is no form. ``fil`` and ``innhold`` are what goes
    into the repository, empty when nothing does; ``side`` is the page's path on the site. The texts are Markdown, safe to post."""

    tilstand: Tilstand
    sak: int
    gren: str
    kommentar: str
    fil: str = ""
    innhold: str = ""
    side: str = ""
    tittel: str = ""
    forslag: str = ""


def fra_skjema(tekst: str, sak: int, region: Region, rot: Path, adresse: str, dag: date) -> Resultat:
    """``rot`` has data/, ``adresse`` is the site's and ends in /. The same text gives the same result, on the same day."""
    innsendt = tolk(rens(tekst), tuple(former(region).values()))
    gren = f"skjema-{sak}"
    if innsendt is None:
        return Resultat("ukjent", sak, gren, melding.ukjent())
    svar = les(innsendt, dag)
    try:
        utkast = _utkast(innsendt, svar, region, rot, adresse, dag)
    except ForRedaktoren:
        if svar.mangler:
            return Resultat("mangler", sak, gren, melding.mangler(svar.mangler))
        return Resultat("melding", sak, gren, melding.for_redaktoren())
    mangler = [*svar.mangler, *utkast.mangler]
    forslag = utkast.forslag
    if forslag is None:
        return Resultat("mangler", sak, gren, melding.mangler(_i_rekkefolge(mangler, innsendt.form)))
    fra_sjekken, varsler = sjekk(forslag, utkast.etiketter, rot / "data", dag)
    mangler = _i_rekkefolge(nye(mangler, fra_sjekken), innsendt.form)
    siden = side_for(forslag.fil)
    return Resultat(
        "mangler" if mangler else "klar",
        sak,
        gren,
        melding.mangler(mangler) if mangler else melding.klar(),
        forslag.fil,
        forslag.innhold,
        siden,
        melding.tittel_paa(innsendt.form.slag, forslag.navn),
        melding.forslagstekst(sak, forslag, siden, mangler, varsler, svar.til_redaktor),
    )


def kjor(region: Region, valg: argparse.Namespace) -> int:
    """Exit status 1 when the environment does not have what is needed; what a sender must mend is no fault of the run."""
    tekst, sak = os.environ.get(TEKST), os.environ.get(SAK, "")
    if tekst is None or not (sak.isascii() and sak.isdecimal()):
        print(f"Sett {TEKST} til teksten i saken og {SAK} til nummeret.", file=sys.stderr)
        return 1
    resultat = fra_skjema(tekst, int(sak), region, valg.rot, f"{valg.adresse.rstrip('/')}/", valg.dag)
    if valg.skriv and resultat.tilstand == "klar":
        (valg.rot / resultat.fil).parent.mkdir(parents=True, exist_ok=True)
        (valg.rot / resultat.fil).write_text(resultat.innhold, "utf-8", newline="\n")
    skrevet = json.dumps(asdict(resultat), ensure_ascii=False, indent=2) + "\n"
    if valg.ut:
        valg.ut.write_text(skrevet, "utf-8")
        print(f"{resultat.tilstand}: {resultat.fil or 'ingen fil'}")
    else:
        print(skrevet, end="")
    return 0


def _utkast(innsendt: Innsendt, svar: Svar, region: Region, rot: Path, adresse: str, dag: date) -> Utkast:
    if innsendt.form.slag:
        return ny.lag(innsendt.form, svar, region, adresse, dag)
    return endring.lag(innsendt.form, svar, region, rot, dag)


def _i_rekkefolge(mangler: Sequence[Mangel], form: Form) -> list[Mangel]:
    """As the questions come; first what is wrong with all of it."""
    plass = {en.etikett: nummer for nummer, en in enumerate(form.sporsmal)}
    return sorted(mangler, key=lambda en: plass.get(en.etikett, -1))
