"""A run in words: how many links are in which state, and a line for each that someone should look at."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from regionportal.ground.tallform import antall
from regionportal.machines.lenkesjekk.kjoring import Lenkekjoring
from regionportal.model.lenkestatus import BRUTT_ETTER, Lenkestatus

OVERSKRIFT = {
    "flyttet": "Flyttet for godt, med ny adresse:",
    "borte": "Borte:",
    "usikker": "Ikke sikkert, bør ses på:",
    "sperret": "Får vi ikke sjekke:",
}


def som_tekst(resultat: Lenkekjoring, rot: Path) -> str:
    utenfor = set(resultat.ikke_kontrollert)
    lenker = {url: en for url, en in resultat.status.lenker.items() if url not in utenfor}
    grupper = {navn: {url: en for url, en in lenker.items() if en.tilstand == navn} for navn in ("ok", *OVERSKRIFT)}
    brutt = sum(en.brutt for en in lenker.values())
    linjer = [
        f"{antall(len(lenker), 'lenke', 'lenker')} er sjekket: {len(grupper['ok'])} svarer, "
        f"{len(grupper['flyttet'])} er flyttet, {len(grupper['borte'])} er borte ({brutt} regnes som brutt), "
        f"{len(grupper['usikker'])} er vi ikke sikre på, {len(grupper['sperret'])} får vi ikke sjekke."
    ]
    for navn, overskrift in OVERSKRIFT.items():
        if grupper[navn]:
            linjer += ["", overskrift]
            linjer += [linje for url, en in grupper[navn].items() for linje in _linjer(resultat, rot, url, en)]
    if utenfor:
        linjer += ["", "Ikke kontrollert, for tida var ute. De tas først neste gang:", *_nettsteder(resultat)]
    return "\n".join(linjer)


def _nettsteder(resultat: Lenkekjoring) -> Iterator[str]:
    """A line for each site, and not for each of its links: it may have thousands."""
    alle, ikke = (
        Counter(urlsplit(url).hostname or "" for url in urler) for urler in (resultat.steder, resultat.ikke_kontrollert)
    )
    yield from (f"{vert}: {ikke[vert]} av {antall(alle[vert], 'lenke', 'lenker')}" for vert in sorted(ikke))


def _linjer(resultat: Lenkekjoring, rot: Path, url: str, lenke: Lenkestatus) -> Iterator[str]:
    for sted in resultat.steder[url]:
        felt = f"{sted.felt}: " if sted.felt else ""
        yield f"{sted.fil}:{sted.linje(rot, url)}: {felt}{url}: {_hva(lenke)}"


def _hva(lenke: Lenkestatus) -> str:
    if lenke.tilstand == "flyttet":
        return f"bytt til {lenke.adresse}"
    if lenke.tilstand == "usikker" and lenke.adresse:
        return f"{lenke.grunn}: {lenke.adresse}. Portalen leder til den gamle adressen, til en av dere har byttet den"
    if lenke.tilstand in ("sperret", "usikker"):
        return lenke.grunn or ""
    ny = f". Sist kjente nye adresse: {lenke.adresse}" if lenke.adresse else ""
    return f"{lenke.grunn}, {'brutt' if lenke.brutt else f'{len(lenke.feil)} av {BRUTT_ETTER} ganger'}{ny}"
