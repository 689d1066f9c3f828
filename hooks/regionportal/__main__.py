"""The command ``portal``."""

import argparse
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError

from regionportal import handskrevet
from regionportal.feil import Feil, som_github, som_tekst
from regionportal.kontekst import Kontekst, endring
from regionportal.load import last
from regionportal.model.felles import Nettadresse
from regionportal.model.region import Region
from regionportal.statusfil import Opptatt

FORMATER = {"tekst": som_tekst, "github": som_github}
ENDRINGSFORMATER = ("markdown", "json", *FORMATER)


def main(argumenter: list[str] | None = None) -> int:
    """Run one sub-command. Exit status: 0, or 1 when the data has faults. Warnings are printed, and change nothing."""
    valg = _tolk(argumenter)
    if valg.kjor is _endringer:
        return _endringer(valg)
    region, funn = last(valg.rot / "data", valg.dag)
    if region is not None:
        funn += handskrevet.sjekk(valg.rot / "docs", region, valg.dag)
    if funn:
        print(FORMATER[valg.format](funn))
    if feil := [en for en in funn if en.stopper]:
        print(_antall(feil), file=sys.stderr)
        return 1
    return valg.kjor(region, valg)


def _tolk(argumenter: list[str] | None) -> argparse.Namespace:
    sted = argparse.ArgumentParser(add_help=False)
    sted.add_argument("--rot", type=Path, default=Path("."), help="mappa med data/ og overrides/ (ellers: der du står)")
    sted.add_argument("--dag", type=date.fromisoformat, help="bygg som om det var denne dagen (2026-11-22)")
    felles = argparse.ArgumentParser(add_help=False, parents=[sted])
    felles.add_argument("--format", choices=FORMATER, default="tekst", help="hvordan feil skrives")
    tolker = argparse.ArgumentParser(prog="portal", description="Portalen for en region, laget av data.")
    kommandoer = tolker.add_subparsers(required=True, metavar="KOMMANDO")

    sjekk = kommandoer.add_parser("sjekk", parents=[felles], help="sjekk dataene, og ikke noe mer")
    sjekk.set_defaults(kjor=_sjekk)

    stage = kommandoer.add_parser("stage", parents=[felles], help="skriv alt som lages av data, til en mappe")
    stage.add_argument("ut", type=Path, metavar="OUT", help="mappa det skrives til")
    stage.add_argument("--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)")
    stage.add_argument("--repo", default=os.environ.get("PORTAL_REPO", ""), help="repoets adresse (ellers: PORTAL_REPO)")
    stage.set_defaults(kjor=_stage)

    portal = os.environ.get("PORTAL_URL") or None
    lenker = kommandoer.add_parser("lenker", parents=[felles], help="sjekk alle lenker ut av portalen, og ta vare på hva de svarer")
    lenker.add_argument(
        "--adresse", type=_nettadresse, default=portal, required=not portal,
        help="nettstedets adresse, så den som blir spurt, ser hvem som spør (ellers: PORTAL_URL)",
    )  # fmt: skip
    lenker.set_defaults(kjor=_lenker)

    stillinger = kommandoer.add_parser("stillinger", parents=[felles], help="les Navs åpne feed, og ta vare på det som er ledig i regionen")
    stillinger.add_argument("--adresse", type=_feedadresse, help="feedens adresse (ellers: Navs egen)")
    stillinger.add_argument("--apent-token", action="store_true", help="prøv med Navs åpne token (ellers: det som står i PORTAL_NAV_TOKEN)")
    stillinger.add_argument("--pause", type=float, help="sekunder mellom hver forespørsel")
    stillinger.add_argument("--naa", type=_klokkeslett, default=datetime.now(UTC), help="les som om det var da (2026-11-22T12:00Z)")
    stillinger.add_argument("--endret", type=Path, metavar="FIL", help="legg til en linje i fila: «endret=true» når nettstedet bør publiseres")
    stillinger.set_defaults(kjor=_stillinger)

    brev = kommandoer.add_parser("brev", parents=[felles], help="skriv et brev til hver kommune som har noe å rette")
    brev.add_argument("mappe", type=Path, metavar="MAPPE", help="mappa det skrives til, som <kommune>.md")
    brev.add_argument(
        "--adresse", type=_nettadresse, default=portal, required=not portal, help="nettstedets adresse (ellers: PORTAL_URL)"
    )
    brev.set_defaults(kjor=_brev)

    jobbehov = kommandoer.add_parser(
        "jobbehov", parents=[felles], help="lag et regneark der en kommune fyller ut hva den trenger av folk, eller les et som er fylt ut"
    )
    jobbehov.add_argument("les", nargs="?", choices=["les"], help="les arket, og gjør det om til data")
    jobbehov.add_argument("fil", type=_arkfil, metavar="FIL", help="regnearket, som ender på .xlsx eller .csv")
    jobbehov.add_argument("--kommune", help="begynn med det vi alt har for denne kommunen (nordreisa)")
    jobbehov.set_defaults(kjor=_jobbehov)

    skjema = kommandoer.add_parser("skjema", parents=[felles], help="skriv skjemaene og feltlistene som lages av modellen")
    skjema.add_argument("--sjekk", action="store_true", help="skriv ingenting, men si hvilke som er foreldet")
    skjema.set_defaults(kjor=_skjema)

    fra_skjema = kommandoer.add_parser("fra-skjema", parents=[felles], help="gjør det noen har sendt i et skjema på GitHub, om til data")
    fra_skjema.add_argument("--ut", type=Path, metavar="FIL", help="skriv hva som skal gjøres, som JSON, til denne fila")
    fra_skjema.add_argument("--skriv", action="store_true", help="legg fila i data/ når alt er i orden")
    fra_skjema.add_argument("--adresse", default=os.environ.get("PORTAL_URL", ""), help="nettstedets adresse (ellers: PORTAL_URL)")
    fra_skjema.set_defaults(kjor=_fra_skjema)

    endringer = kommandoer.add_parser("endringer", parents=[sted], help="si hva som er endret, og hva noen bør se på")
    endringer.add_argument("--mot", type=_prosjekt, required=True, metavar="MAPPE", help="mappa med data/ slik den var, og docs/")
    endringer.add_argument("--format", choices=ENDRINGSFORMATER, default="markdown", help="hva som skrives ut: alt, eller bare feil og varsler")
    endringer.add_argument("--ut", type=Path, metavar="MAPPE", help="legg sammendrag.md og endringer.json her også")
    endringer.add_argument(
        "--spor-nettet", type=_nettadresse, metavar="ADRESSE",
        help="spør de nye adressene om de svarer. ADRESSE er hvor den som blir spurt, kan lese om oss",
    )  # fmt: skip
    endringer.set_defaults(kjor=_endringer)
    valg = tolker.parse_args(argumenter)
    valg.klokka = None if valg.dag else datetime.now(UTC)  # what is made for a given day is always the same
    valg.dag = valg.dag or date.today()
    return valg


def _sjekk(region: Region, valg: argparse.Namespace) -> int:
    print(
        f"Alt er i orden: {len(region.kommuner)} kommuner, {len(region.skatter)} skatter, {len(region.hendelser)} hendelser, "
        f"{len(region.jobbehov)} jobbehov, {len(region.tiltak)} tiltak."
    )
    return 0


def _stage(region: Region, valg: argparse.Namespace) -> int:
    from regionportal.portal import artefacts  # templates and formats, which `sjekk` does not wait for

    kontekst = Kontekst(valg.dag, valg.adresse.rstrip("/") + "/", endring=endring(valg.repo), klokka=valg.klokka, repo=valg.repo)
    alle = artefacts(region, valg.rot / "overrides" / "sider", kontekst)
    for artefact in alle:
        sti = valg.ut / artefact.path
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(artefact.serialize())
    print(f"{len(alle)} filer i {valg.ut}")
    return 0


def _lenker(region: Region, valg: argparse.Namespace) -> int:
    from regionportal.lenkesjekk import sammendrag  # the HTTP client, which `sjekk` does not wait for
    from regionportal.lenkesjekk.henting import Oppsett, brukeragent
    from regionportal.lenkesjekk.kjoring import Ugyldig, kjor

    try:
        resultat = kjor(region, valg.rot, valg.dag, Oppsett(brukeragent(valg.adresse, os.environ.get("PORTAL_REPO", ""))))
    except Opptatt as e:
        print(e, file=sys.stderr)
        return 1
    except Ugyldig as e:
        print(f"Kjøringen teller ikke: {e}. Ingenting er endret.", file=sys.stderr)
        return 1
    print(sammendrag.som_tekst(resultat, valg.rot))
    return 0


def _stillinger(region: Region, valg: argparse.Namespace) -> int:
    """Without a token nothing is read, and that is no fault: a schedule in a copy of the repository has none."""
    from regionportal.lenkesjekk.henting import brukeragent
    from regionportal.stillinger import feed, sammendrag
    from regionportal.stillinger.kjoring import kjor

    endret = False
    oppsett = feed.Oppsett(
        naa=valg.naa.replace(microsecond=0).astimezone(ZoneInfo(region.om.tidssone)),
        sone=ZoneInfo(region.om.tidssone),
        brukeragent=brukeragent(os.environ.get("PORTAL_URL", ""), os.environ.get("PORTAL_REPO", ""), feed.AGENT),
        **{navn: verdi for navn, verdi in (("adresse", valg.adresse), ("pause", valg.pause)) if verdi is not None},
    )
    try:
        if hemmelig := feed.finn_token(os.environ.get("PORTAL_NAV_TOKEN", ""), valg.apent_token, oppsett):
            resultat = kjor(region, valg.rot, hemmelig, oppsett)
            endret = resultat.publiser
            print(sammendrag.som_tekst(resultat))
        else:
            print("Nav er ikke lest, for det er ikke noe token. Sett PORTAL_NAV_TOKEN, eller prøv med --apent-token.")
    except Opptatt as e:
        print(e, file=sys.stderr)
        return 1
    except feed.Feedfeil as e:
        print(f"Stillingene er ikke lest: {e}. Det som ble lest sist, står.", file=sys.stderr)
        return 1
    if valg.endret:
        with valg.endret.open("a", encoding="utf-8") as ut:
            ut.write(f"endret={'true' if endret else 'false'}\n")
    return 0


def _feedadresse(verdi: str) -> str:
    from regionportal.stillinger.feed import adresse

    try:
        return adresse(verdi)
    except ValueError as e:
        raise argparse.ArgumentTypeError(str(e)) from None


def _klokkeslett(verdi: str) -> datetime:
    naa = datetime.fromisoformat(verdi)
    if naa.tzinfo is None:
        raise argparse.ArgumentTypeError("tidspunktet må ha tidssone, som i 2026-11-22T12:00Z")
    return naa


def _nettadresse(verdi: str) -> str:
    try:
        return TypeAdapter(Nettadresse).validate_python(verdi)
    except ValidationError as e:
        raise argparse.ArgumentTypeError(e.errors()[0]["msg"].removeprefix("Value error, ")) from None


def _brev(region: Region, valg: argparse.Namespace) -> int:
    """Write the letters. One from an earlier run goes when there is nothing left to say."""
    from regionportal.brev import brev, som_markdown
    from regionportal.dekning import dekning

    kontekst = Kontekst(valg.dag, valg.adresse.rstrip("/") + "/")
    ruter = dekning(region, valg.dag)
    valg.mappe.mkdir(parents=True, exist_ok=True)
    antall = 0
    for kommune in region.kommuner:
        fil, skrevet = valg.mappe / f"{kommune.id}.md", brev(kommune, region, ruter, kontekst)
        if skrevet:
            fil.write_bytes(som_markdown(skrevet).encode())
            antall += 1
        else:
            fil.unlink(missing_ok=True)
    print(f"{antall} brev i {valg.mappe}")
    return 0


def _arkfil(verdi: str) -> Path:
    if not verdi.lower().endswith((".xlsx", ".csv")):
        raise argparse.ArgumentTypeError("navnet må ende på .xlsx eller .csv. Lagre regnearket som «Excel-arbeidsbok» eller «CSV UTF-8»")
    return Path(verdi)


def _jobbehov(region: Region, valg: argparse.Namespace) -> int:
    from regionportal.jobbehovsark import kommando  # openpyxl, which `sjekk` does not wait for

    return kommando.les(region, valg) if valg.les else kommando.skriv_mal(region, valg)


def _skjema(region: Region, valg: argparse.Namespace) -> int:
    """Exit status 1 when the files were only looked at, and some were out of date."""
    from regionportal.skjema.filer import foreldet, skriv

    gamle = foreldet(region, valg.rot) if valg.sjekk else skriv(region, valg.rot)
    for navn in gamle:
        print(f"{navn} {'er foreldet' if valg.sjekk else 'er skrevet'}")
    if not gamle:
        print("Alle skjemaene er som modellen sier.")
    elif valg.sjekk:
        print("Kjør «portal skjema», og ta med filene i forslaget.", file=sys.stderr)
        return 1
    return 0


def _fra_skjema(region: Region, valg: argparse.Namespace) -> int:
    from regionportal.fraskjema.kommando import kjor

    return kjor(region, valg)


def _prosjekt(verdi: str) -> Path:
    if not Path(verdi, "data").is_dir():
        raise argparse.ArgumentTypeError(f"«{verdi}» har ikke noen data/. Gi mappa som data/ ligger i")
    return Path(verdi)


def _endringer(valg: argparse.Namespace) -> int:
    """It tells of the faults itself, with all the rest there is to say of data that has some."""
    from regionportal.gjennomgang import sammendrag
    from regionportal.gjennomgang.kjoring import gjennomga
    from regionportal.gjennomgang.som_json import som_json

    gjennomgang, forslag = gjennomga(valg.rot, valg.mot, valg.dag)
    if valg.spor_nettet:
        from regionportal.gjennomgang.nye_adresser import FRIST, med_svar
        from regionportal.lenkesjekk.apent_nett import ApentNett
        from regionportal.lenkesjekk.henting import Oppsett, brukeragent

        oppsett = Oppsett(brukeragent(valg.spor_nettet, ""), transport=ApentNett(), frist=FRIST)
        gjennomgang = med_svar(gjennomgang, forslag, valg.rot, valg.mot, oppsett)
    tekster = {"markdown": sammendrag.som_markdown(gjennomgang), "json": som_json(gjennomgang)}
    if valg.ut:
        valg.ut.mkdir(parents=True, exist_ok=True)
        (valg.ut / "sammendrag.md").write_text(tekster["markdown"], "utf-8")
        (valg.ut / "endringer.json").write_text(tekster["json"], "utf-8")
    if valg.format in FORMATER:
        print(FORMATER[valg.format](gjennomgang.funn))
    else:
        print(tekster[valg.format], end="")
    return 1 if gjennomgang.feil else 0


def _antall(feil: list[Feil]) -> str:
    return "1 feil. Ingenting er bygd." if len(feil) == 1 else f"{len(feil)} feil. Ingenting er bygd."


if __name__ == "__main__":
    sys.exit(main())
