"""``portal ny-region``: a folder for a region, which is without faults at once.

What needs shapely and the country's municipalities is imported late.
"""

import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from regionportal.feil import som_tekst
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrivemate import som_slug
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.kontekst import FELLES
from regionportal.model.typer import LENGSTE_NAVN, SLUG, SLUGFORM
from regionportal.reading.eiere import EIERE
from regionportal.reading.felles import NORGE, PEKES_PA, Fellesmappe
from regionportal.reading.regionmappe import REGIONER, ider

if TYPE_CHECKING:
    from regionportal.editors.nyregion.norge import Norge, NorskKommune
    from regionportal.editors.nyregion.utkast import Onske

NAVNET = "Hva heter regionen?"
KOMMUNENE = "Hvilke kommuner er med, i den rekkefølgen de skal vises? Nummer eller navn, med komma mellom:"

T = TypeVar("T")
Svar = tuple[T, list[str]]  # what an answer means, and what is wrong with it


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    ny = kommandoer.add_parser(
        "ny-region",
        parents=[felles],
        help="lag mappa til en ny region, med kommunene, grensene og ett eksempel av hvert slag",
    )
    ny.add_argument("--navn", help="hva regionen heter")
    ny.add_argument(
        "--kommuner", metavar="NUMMER,…", help="kommunene, i den rekkefølgen de skal vises: nummer eller navn"
    )
    ny.add_argument("--slagord", help="regionens eget (ellers: navnene på kommunene)")
    ny.add_argument("--id", help="kort navn i adresser og filnavn (ellers: laget av navnet)")
    ny.add_argument("--hvor", type=Path, metavar="MAPPE", help=f"mappa den skal ligge i (ellers: {REGIONER}/<id>)")
    ny.set_defaults(uten_region=kjor)


def kjor(valg: Namespace) -> int:
    """The folder, and what to do next in words; or why not, and nothing written."""
    from regionportal.editors.nyregion.norge import les

    uten_svar = [f"{sporsmal} Skriv det med {hvor}." for sporsmal, hvor in _usagt(valg)]
    if uten_svar and not sys.stdin.isatty():
        _nei(uten_svar)
        return 2
    norge = les(valg.rot / FELLES / NORGE)
    try:
        onske, feil = _onske(valg, norge, spor=bool(uten_svar))
    except (EOFError, KeyboardInterrupt):  # whoever was asked has left
        return _nei([""])
    return _nei(feil) if feil else _lag(valg, norge, onske)


def _usagt(valg: Namespace) -> Iterator[tuple[str, str]]:
    """What must be asked for, and the argument that says it."""
    if not (valg.navn or "").strip():
        yield NAVNET, "--navn"
    if not valg.kommuner:
        yield KOMMUNENE, "--kommuner"


def _onske(valg: Namespace, norge: "Norge", *, spor: bool) -> Svar["Onske"]:
    """What was said and answered; ``spor`` when there is someone to ask."""
    from regionportal.editors.nyregion.utkast import Onske

    faste = list(_mappa(valg, valg.id)) if valg.id or valg.hvor else []
    (navn, id_), i_navnet = _svar(valg.navn, NAVNET, lambda svar: _navnet(valg, svar), spor=spor and not faste)
    kommuner, i_dem = _svar(valg.kommuner, KOMMUNENE, lambda svar: _kommunene(norge, svar), spor=spor and not faste)
    feil = [*i_dem, *dict.fromkeys((*faste, *i_navnet))]
    kommunene = oppramsing([en.navn for en in kommuner])
    forslag = kommunene if len(kommunene) <= LENGSTE_NAVN else navn
    if spor and not feil and not valg.slagord:
        slagord = input(f"Hva er slagordet? (Trykk Enter for «{forslag}»): ").strip()
    else:
        slagord = (valg.slagord or "").strip()
    return Onske(id_, navn, slagord or forslag, kommuner), feil


def _svar(gitt: str | None, sporsmal: str, tolk: Callable[[str], Svar[T]], *, spor: bool) -> Svar[T]:
    """What was given, or what whoever sits there answers: what is wrong with that is told, and asked for anew."""
    if (gitt or "").strip() or not spor:
        return tolk(gitt or "")
    while True:
        svar, feil = tolk(input(f"{sporsmal} "))
        if not feil:
            return svar, feil
        print("\n".join(feil))


def _navnet(valg: Namespace, skrevet: str) -> Svar[tuple[str, str]]:
    navn = " ".join(skrevet.split())
    id_ = valg.id or som_slug(navn)
    return (navn, id_), list(_mappa(valg, id_)) if navn else ["regionen må ha et navn"]


def _mappa(valg: Namespace, id_: str | None) -> Iterator[str]:
    """Why a region of the id cannot lie where it should; without one, of the folder alone."""
    if id_ is not None and not SLUG.fullmatch(id_):
        yield f"«{id_}» kan ikke være id: {SLUGFORM}. Velg en med --id"
    elif _hjem(valg, id_ or "").exists():
        yield f"{_hjem(valg, id_ or '')} finnes alt. Velg en annen --id, eller en annen mappe med --hvor"
    else:
        brukt = ider(valg.rot).get(id_ or "", ())
        yield from (f"id-en «{id_}» er alt brukt i {fil}. Velg en annen med --id" for fil, _ in brukt)


def _kommunene(norge: "Norge", skrevet: str) -> Svar[list["NorskKommune"]]:
    navngitte = [en for en in skrevet.split(",") if en.strip()]
    kommuner, feil = norge.finn(navngitte)
    if not navngitte:
        feil.append("ingen kommuner er med. Skriv for eksempel --kommuner 5530,5528")
    return kommuner, [*feil, *_like(kommuner)]


def _like(kommuner: list["NorskKommune"]) -> Iterator[str]:
    """Two of one name would have one file and one address."""
    forste: dict[str, NorskKommune] = {}
    for en in kommuner:
        if (annen := forste.setdefault(en.id, en)) is not en:
            yield f"{annen.nummer} og {en.nummer} heter begge {en.navn}, og kan ikke være i samme region"


def _hjem(valg: Namespace, id_: str) -> Path:
    return valg.hvor or valg.rot / REGIONER / id_


def _lag(valg: Namespace, norge: "Norge", onske: "Onske") -> int:
    from regionportal.editors.nyregion.mappe import eiere, filer
    from regionportal.reading import yaml12
    from regionportal.reading.load import les_innhold
    from regionportal.reading.regionmappe import foran
    from regionportal.reading.soner import alle_soner

    felles = Fellesmappe(valg.rot / FELLES)
    hjem = _hjem(valg, onske.id)
    delte = {
        liste: [post["id"] for post in yaml12.felter(felles.fil(liste).read_bytes(), f"{liste}.yml")[liste]]
        for liste in PEKES_PA
    }
    alle = filer(onske, norge, alle_soner(felles, valg.dag), delte, valg.dag)
    hjem.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".ny-", dir=hjem.parent) as mappe:
        ny = Path(mappe) / "region"
        for plass, tekst in alle.items():
            (ny / plass).parent.mkdir(parents=True, exist_ok=True)
            (ny / plass).write_text(tekst, "utf-8")
        lest = les_innhold(ny / "data", valg.dag, felles=felles.mappe)
        if stopper := [en for en in lest.funn if en.stopper]:
            return _nei([som_tekst(stopper)])
        shutil.move(ny, hjem)
    i_repoet = foran(valg.rot, hjem)
    if har_eiere := (valg.rot / EIERE).is_file() and not i_repoet.startswith("/"):
        with (valg.rot / EIERE).open("a", encoding="utf-8") as fil:
            fil.write(eiere(onske, i_repoet))
    soner = lest.region.om.soner if lest.region else ()
    print("\n".join([*_laget(onske, hjem, soner, har_eiere=har_eiere), "", *_neste(onske, hjem, i_repoet)]))
    return 0


def _laget(onske: "Onske", hjem: Path, soner: tuple[str, ...], *, har_eiere: bool) -> Iterator[str]:
    yield f"{hjem} er laget, og har ingen feil."
    kommuner = oppramsing([f"{en.navn} ({en.nummer})" for en in onske.kommuner])
    yield f"- Kommuner: {kommuner}, med folketall, areal og grenser."
    yield f"- Soner: {', '.join(soner) or 'ingen'}. Det som er likt i hele landet, hentes fra {FELLES}/."
    yield "- Ett eksempel av hvert slag. Sjekken sier fra til de er byttet ut."
    if har_eiere:
        yield f"- {EIERE} sier hvem som godkjenner hva. Gruppene der må dere lage på GitHub."


def _neste(onske: "Onske", hjem: Path, i_repoet: str) -> Iterator[str]:
    region = onske.id if i_repoet == f"{REGIONER}/{onske.id}/" else str(hjem)
    yield "Gjør dette nå:"
    yield f"1. Se hvordan den blir: make serve REGION={region}. Åpne så http://127.0.0.1:8000/ i nettleseren."
    yield f"2. Skriv om regionen i {hjem}/data/region.yml: slagord, hva som er bra, og hva folk bør vite."
    yield f"3. Rett kommunene i {hjem}/data/kommuner/: punktet på kartet, og nummeret folk ringer."
    yield "4. Legg inn lenkene til kommunenes egne sider, tema for tema."
    yield "5. Bytt ut eksemplene: begynn med ti skatter."
    yield f"Se hva som er igjen: make sjekk REGION={region}"
    yield "Hvordan du gjør hvert steg, og hvor lang tid det tar, står i docs/bidra/ny-region.md."


def _nei(feil: list[str]) -> int:
    print("\n".join([*feil, "Ingenting er skrevet."]), file=sys.stderr)
    return 1
