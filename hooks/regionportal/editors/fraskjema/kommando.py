"""``portal fra-skjema``: what one issue says, and what to do about it."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from regionportal.editors.fraskjema import bidrag, endring, melding, ny
from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.bilde import Hent, fortell_om_bildet, ikke_hent, med_bildet
from regionportal.editors.fraskjema.forslag import Bildefil, Filforslag, Utfall
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.rens import rens
from regionportal.editors.fraskjema.siden import ForRedaktoren
from regionportal.editors.fraskjema.sjekk import sjekk, uten_det_sagte
from regionportal.editors.fraskjema.svar import les
from regionportal.editors.fraskjema.tolking import Innsendt, tolk
from regionportal.editors.fraskjema.trygg_tekst import tittel
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import FOTOBIDRAG, former
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER, SLAG, finn, side_for

TEKST, SAK = "SKJEMA_TEKST", "SKJEMA_SAK"  # in the environment, never in a command line: a stranger writes the text

Sakstilstand = Literal["klar", "mangler", "melding", "ukjent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultat:
    """What is to be done: ``klar`` for a valid file, ``mangler`` for what the sender must mend (with a file where one
    can be written), ``melding`` for what only a person can do, ``ukjent`` for what is no form. ``fil`` and ``innhold``
    are what goes into the repository, empty when nothing does, and ``bilde`` is the photo beside it; ``side`` is the
    page's path on the site. The texts are Markdown, safe to post."""

    tilstand: Sakstilstand
    sak: int
    gren: str
    kommentar: str
    fil: str = ""
    innhold: str = ""
    side: str = ""
    tittel: str = ""
    forslag: str = ""
    bilde: Bildefil | None = None

    @classmethod
    def uten_fil(cls, sak: int, tilstand: Sakstilstand, kommentar: str) -> "Resultat":
        """Nothing goes into the repository; the sender is told why."""
        return cls(tilstand=tilstand, sak=sak, gren=_gren(sak), kommentar=kommentar)

    @classmethod
    def med_fil(
        cls,
        sak: int,
        emne: str,
        forslag: Filforslag,
        mangler: Sequence[Mangel],
        varsler: Sequence[str],
        svar: Besvarelse,
    ) -> "Resultat":
        """A file, with what the sender must mend in it, if anything. ``emne`` is what the title begins with, ``svar``
        has what the sender and the reviewer are told besides."""
        side = side_for(forslag.fil) or ""
        return cls(
            tilstand="mangler" if mangler else "klar",
            sak=sak,
            gren=_gren(sak),
            kommentar=(
                melding.mangler(mangler, svar.opplysninger, forslag.bytte)
                if mangler
                else melding.klar(svar.opplysninger, forslag.bytte)
            ),
            fil=forslag.fil,
            innhold=forslag.innhold,
            side=side,
            tittel=f"{emne}{tittel(forslag.navn)}",
            forslag=melding.forslagstekst(sak, forslag, side, mangler, varsler, svar.til_redaktor),
            bilde=forslag.bilde,
        )

    def som_json(self) -> str:
        """For the scripts of the workflow; the bytes of the photo go apart."""
        bilde = self.bilde.fil if self.bilde else ""
        return json.dumps({**asdict(replace(self, bilde=None)), "bilde": bilde}, ensure_ascii=False, indent=2) + "\n"


def _gren(sak: int) -> str:
    return f"skjema-{sak}"


def fra_skjema(
    tekst: str, sak: int, region: Region, rot: Path, adresse: str, dag: date, hent: Hent = ikke_hent
) -> Resultat:
    """``rot`` has data/, ``adresse`` is the site's and ends in /, ``hent`` fetches a photo. The same text, and the same
    photo, give the same result, on the same day."""
    resultat = _resultat(tekst, sak, region, rot, adresse, dag, hent)
    noen = melding.noen_a_sporre(_kommunen(resultat.fil, region), f"{adresse}{SLAG['kommune'].liste}")
    return replace(resultat, kommentar=f"{resultat.kommentar}\n\n{noen}")


def _kommunen(fil: str, region: Region) -> Kommune | None:
    """The municipality that the place of the file says, where it does."""
    slag, identitet = finn(fil) or (None, {})
    return region.kommune.get(identitet.get("id" if slag is SLAG["kommune"] else "kommune", ""))


def _resultat(tekst: str, sak: int, region: Region, rot: Path, adresse: str, dag: date, hent: Hent) -> Resultat:
    innsendt = tolk(rens(tekst), tuple(former(region).values()))
    if innsendt is None:
        return Resultat.uten_fil(sak, "ukjent", melding.ukjent())
    svar = med_bildet(innsendt.form, les(innsendt, dag), hent)
    try:
        utfall = _utfall(innsendt, svar, region, rot, adresse, dag)
    except ForRedaktoren:
        if svar.mangler:
            return Resultat.uten_fil(sak, "mangler", melding.mangler(svar.mangler, svar.opplysninger))
        return Resultat.uten_fil(sak, "melding", melding.for_redaktoren(svar.opplysninger))
    mangler = [*svar.mangler, *utfall.mangler]
    if utfall.forslag is None:
        return Resultat.uten_fil(
            sak, "mangler", melding.mangler(_i_rekkefolge(mangler, innsendt.form), svar.opplysninger)
        )
    svar = fortell_om_bildet(innsendt.form, svar, utfall.forslag.bilde)
    fra_sjekken, varsler = sjekk(utfall.forslag, utfall.etiketter, rot / "data", dag)
    mangler = _i_rekkefolge([*mangler, *uten_det_sagte(fra_sjekken, mangler)], innsendt.form)
    return Resultat.med_fil(sak, innsendt.form.emne, utfall.forslag, mangler, [*utfall.varsler, *varsler], svar)


def kjor(region: Region, valg: argparse.Namespace, hent: Hent = ikke_hent) -> int:
    """Exit status 1 when there is no text and number; what a sender must mend is no fault of the run."""
    lest = _fra_hendelse(valg.hendelse) if valg.hendelse else _fra_miljoet()
    if lest is None:
        print(
            f"Gi --hendelse FIL med saken slik GitHub forteller om den, eller sett {TEKST} til teksten i saken "
            f"og {SAK} til nummeret.",
            file=sys.stderr,
        )
        return 1
    resultat = fra_skjema(*lest, region, valg.hjem, f"{valg.adresse.rstrip('/')}/", valg.dag, hent)
    if valg.skriv and resultat.tilstand == "klar":
        _legg(valg.hjem / resultat.fil, resultat.innhold.encode())
        if resultat.bilde:
            _legg(valg.hjem / resultat.bilde.fil, resultat.bilde.vedlagt.innhold)
    if valg.bilde and resultat.bilde:
        _legg(valg.bilde, resultat.bilde.vedlagt.innhold)
    if valg.ut:
        _legg(valg.ut, resultat.som_json().encode())
        print(f"{resultat.tilstand}: {resultat.fil or 'ingen fil'}")
    else:
        print(resultat.som_json(), end="")
    return 0


def _legg(sti: Path, innhold: bytes) -> None:
    sti.parent.mkdir(parents=True, exist_ok=True)
    sti.write_bytes(innhold)


def _fra_miljoet() -> tuple[str, int] | None:
    tekst, sak = os.environ.get(TEKST), os.environ.get(SAK, "")
    return (tekst, int(sak)) if tekst is not None and sak.isascii() and sak.isdecimal() else None


def _fra_hendelse(fil: Path) -> tuple[str, int] | None:
    """The text and number of the issue in a file as GITHUB_EVENT_PATH names (docs.github.com, «Webhook events»). The
    environment holds 128 KiB of text, and an issue may have more."""
    try:
        sak = json.loads(fil.read_text("utf-8"))["issue"]
        return sak["body"] or "", int(sak["number"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _utfall(innsendt: Innsendt, svar: Besvarelse, region: Region, rot: Path, adresse: str, dag: date) -> Utfall:
    slag = next((en for en in SAMLINGER.values() if en.navn == innsendt.form.slag), None)
    if slag:
        return ny.lag(innsendt.form, slag, svar, region, adresse, dag)
    lag = bidrag.lag if innsendt.form.navn == FOTOBIDRAG else endring.lag
    return lag(innsendt.form, svar, region, rot, adresse, dag)


def _i_rekkefolge(mangler: Sequence[Mangel], form: Form) -> list[Mangel]:
    """As the questions come; first what is wrong with all of it."""
    plass = {en.etikett: nummer for nummer, en in enumerate(form.sporsmal)}
    return sorted(mangler, key=lambda en: plass.get(en.etikett, -1))
