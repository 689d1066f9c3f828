"""``portal ny-region``: a folder for a region, which is without faults at once.

What needs shapely and the country's municipalities is imported late.
"""

import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from regionportal.feil import som_tekst
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrivemate import som_slug
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.kontekst import FELLES
from regionportal.model.typer import LENGSTE_NAVN, SLUG, SLUGFORM
from regionportal.reading.eiere import EIERE
from regionportal.reading.felles import NORGE, Fellesmappe
from regionportal.reading.regionmappe import REGIONER, ider

if TYPE_CHECKING:
    from regionportal.editors.nyregion.norge import Norge, NorskKommune
    from regionportal.editors.nyregion.utkast import Onske


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

    norge = les(valg.rot / FELLES / NORGE)
    navn = (valg.navn or "").strip() or _spor("Hva heter regionen?", "--navn")
    skrevet = valg.kommuner or _spor("Hvilke kommuner er med? Nummer eller navn, med komma mellom:", "--kommuner")
    if not navn or not skrevet:
        return 2
    navngitte = [en for en in skrevet.split(",") if en.strip()]
    kommuner, feil = norge.finn(navngitte)
    if not navngitte:
        feil.append("ingen kommuner er med. Skriv for eksempel --kommuner 5530,5528")
    id_ = valg.id or som_slug(navn)
    feil += (*_like(kommuner), *_feil(valg, id_))
    if feil:
        return _nei(feil)
    return _lag(valg, norge, _onske(id_, navn, valg.slagord, kommuner))


def _onske(id_: str, navn: str, slagord: str | None, kommuner: list["NorskKommune"]) -> "Onske":
    from regionportal.editors.nyregion.utkast import Onske

    kommunene = oppramsing([en.navn for en in kommuner])
    return Onske(id_, navn, slagord or (kommunene if len(kommunene) <= LENGSTE_NAVN else navn), kommuner)


def _spor(sporsmal: str, valg: str) -> str:
    """The answer of whoever sits there; without anyone, what to write."""
    if not sys.stdin.isatty():
        _nei([f"{sporsmal} Skriv det med {valg}."])
        return ""
    return input(f"{sporsmal} ").strip()


def _like(kommuner: list["NorskKommune"]) -> Iterator[str]:
    """Two of one name would have one file and one address."""
    forste: dict[str, NorskKommune] = {}
    for en in kommuner:
        if (annen := forste.setdefault(en.id, en)) is not en:
            yield f"{annen.nummer} og {en.nummer} heter begge {en.navn}, og kan ikke være i samme region"


def _feil(valg: Namespace, id_: str) -> Iterator[str]:
    if not SLUG.fullmatch(id_):
        yield f"«{id_}» kan ikke være id: {SLUGFORM}. Velg en med --id"
    elif _hjem(valg, id_).exists():
        yield f"{_hjem(valg, id_)} finnes alt. Velg en annen --id, eller en annen mappe med --hvor"
    else:
        brukt = ider(valg.rot).get(id_, ())
        yield from (f"id-en «{id_}» er alt brukt i {fil}. Velg en annen med --id" for fil, _ in brukt)


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
    temaer = [post["id"] for post in yaml12.felter(felles.fil("temaer").read_bytes(), "temaer.yml")["temaer"]]
    alle = filer(onske, norge, alle_soner(felles, valg.dag), temaer, valg.dag)
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
    if (valg.rot / EIERE).is_file() and not i_repoet.startswith("/"):
        with (valg.rot / EIERE).open("a", encoding="utf-8") as fil:
            fil.write(eiere(onske, i_repoet))
    print("\n".join(_fortell(onske, hjem, i_repoet, lest.region.om.soner if lest.region else ())))
    return 0


def _fortell(onske: "Onske", hjem: Path, i_repoet: str, soner: tuple[str, ...]) -> Iterator[str]:
    region = onske.id if i_repoet == f"{REGIONER}/{onske.id}/" else str(hjem)
    yield f"{hjem} er laget, og har ingen feil."
    kommuner = oppramsing([f"{en.navn} ({en.nummer})" for en in onske.kommuner])
    yield f"- Kommuner: {kommuner}, med folketall, areal og grenser."
    yield f"- Soner: {', '.join(soner) or 'ingen'}. Det som er likt i hele landet, hentes fra {FELLES}/."
    yield "- Ett eksempel av hvert slag. Sjekken sier fra til de er byttet ut."
    yield ""
    yield "Gjør dette nå:"
    yield f"1. Se hvordan den blir: make build REGION={region}"
    yield f"2. Skriv om regionen i {hjem}/data/region.yml: slagord, hva som er bra, og hva folk bør vite."
    yield f"3. Rett kommunesentrene i {hjem}/data/kommuner/. De er lagt midt i kommunen."
    yield "4. Legg inn lenkene til kommunenes egne sider, tema for tema, og nummeret folk ringer."
    yield "5. Bytt ut eksemplene: begynn med ti skatter."
    yield "Resten står på /bidra/ny-region/."


def _nei(feil: list[str]) -> int:
    print("\n".join([*feil, "Ingenting er skrevet."]), file=sys.stderr)
    return 1
