"""What was known of the links, and what a run saw, become what is known now. No clock, no network, no files."""

from collections.abc import Iterable, Mapping
from datetime import date
from urllib.parse import urlsplit

from regionportal.ground import tegn
from regionportal.machines.lenkesjekk.lenkesvar import Lenkesvar
from regionportal.model.lenkestatus import LENGSTE_GRUNN, Lenkestatus, Lenkestatuser

FAERREST_VERTER = 4  # with fewer, one cannot tell a lost network from a host that is down


def ugyldig(svar: Mapping[str, Lenkesvar]) -> str | None:
    """Why the run says nothing of the links, if so: most hosts did not answer, and then the fault is likely ours."""
    svarte: dict[str, bool] = {}
    for adresse, en in svar.items():
        if not en.kontrollert:
            continue
        vert = urlsplit(adresse).hostname or ""
        svarte[vert] = svarte.get(vert, False) or en.svarte
    tause = sum(not ett for ett in svarte.values())
    if len(svarte) >= FAERREST_VERTER and tause * 2 > len(svarte):
        return f"{tause} av {len(svarte)} nettsteder svarte ikke som de skal. Da er nok feilen hos oss"
    return None if svarte or not svar else "det ble ikke tid til å spørre noen"


def rekkefolge(adresser: Iterable[str], forrige: Lenkestatuser) -> list[str]:
    """Those that were never looked at first, and then those that it is longest since."""
    sett = {adresse: en.sjekket.isoformat() for adresse, en in forrige.lenker.items()}
    return sorted(adresser, key=lambda adresse: (sett.get(adresse, ""), adresse))


def vurder(forrige: Lenkestatuser, svar: Mapping[str, Lenkesvar], dag: date) -> Lenkestatuser:
    """The addresses of this run, each with what is known of it. One that is no longer used drops out, and one that the
    run did not come to, is as it was."""
    lenker = {
        adresse: _vurder(forrige.lenker.get(adresse), svar[adresse], dag.isoformat())
        if svar[adresse].kontrollert
        else forrige.lenker[adresse]
        for adresse in sorted(svar)
        if svar[adresse].kontrollert or adresse in forrige.lenker
    }
    return Lenkestatuser(sjekket=dag.isoformat(), lenker=lenker)


def _vurder(forrige: Lenkestatus | None, svar: Lenkesvar, dag: str) -> Lenkestatus:
    if svar.tilstand in ("ok", "flyttet"):
        return Lenkestatus(tilstand=svar.tilstand, sjekket=dag, sist_ok=dag, adresse=svar.adresse)
    kjent = {"sist_ok": forrige.sist_ok and forrige.sist_ok.isoformat(), "adresse": forrige.adresse} if forrige else {}
    grunn = svar.grunn and tegn.uten(svar.grunn)[:LENGSTE_GRUNN]  # it may quote the page
    if svar.tilstand == "sperret":
        return Lenkestatus(tilstand="sperret", sjekket=dag, grunn=grunn, **kjent)
    dager = {en.isoformat() for en in forrige.feil} if forrige else set()  # a second run on one day adds nothing
    if svar.tilstand == "borte":
        dager |= {dag}
    return Lenkestatus(tilstand=svar.tilstand, sjekket=dag, grunn=grunn, feil=sorted(dager), **kjent)
