"""``portal endringer``: what a proposal changes, and what someone should look at."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from regionportal.feil import FORMATER
from regionportal.kommandoer.argumenter import Kommandoer, hvor_og_nar, nettadresse


def legg_til(kommandoer: Kommandoer, _: ArgumentParser) -> None:
    endringer = kommandoer.add_parser("endringer", help="si hva som er endret, og hva noen bør se på")
    hvor_og_nar(endringer)
    endringer.add_argument(
        "--mot", type=_prosjekt, required=True, metavar="MAPPE", help="mappa med data/ slik den var, og docs/"
    )
    endringer.add_argument(
        "--format",
        choices=("markdown", "json", *FORMATER),
        default="markdown",
        help="hva som skrives ut: alt, eller bare feil og varsler",
    )
    endringer.add_argument(
        "--endret",
        type=_filnavn,
        default=(),
        metavar="FIL",
        help="navnene på alle filer som forslaget endrer, slik git diff --name-only -z skriver dem",
    )
    endringer.add_argument(
        "--skrevet-av",
        choices=("folk", "maskinen"),
        default="folk",
        help="maskinen: forslaget er fra portalens egen arbeidsflyt, som skriver data/status/",
    )
    endringer.add_argument("--ut", type=Path, metavar="MAPPE", help="legg sammendrag.md og endringer.json her også")
    endringer.add_argument(
        "--spor-nettet",
        type=nettadresse,
        metavar="ADRESSE",
        help="spør de nye adressene om de svarer. ADRESSE er hvor den som blir spurt, kan lese om oss",
    )
    endringer.set_defaults(uten_region=kjor)


def kjor(valg: Namespace) -> int:
    """It tells of the faults itself, with all the rest there is to say of data that has some."""
    from regionportal.editors.gjennomgang import sammendrag
    from regionportal.editors.gjennomgang.kjoring import gjennomga
    from regionportal.editors.gjennomgang.som_json import som_json

    gjennomgang, forslag = gjennomga(
        valg.hjem, valg.mot, valg.dag, endret=valg.endret, av_folk=valg.skrevet_av == "folk"
    )
    if valg.spor_nettet:
        from regionportal.editors.gjennomgang.nye_adresser import FRIST, med_svar
        from regionportal.machines.apent_nett import ApentNett
        from regionportal.machines.lenkesjekk.henting import Oppsett
        from regionportal.machines.lenkesjekk.robots import AGENT
        from regionportal.machines.nett import brukeragent

        oppsett = Oppsett(brukeragent(AGENT, valg.spor_nettet, ""), transport=ApentNett(), frist=FRIST)
        gjennomgang = med_svar(gjennomgang, forslag, valg.hjem, valg.mot, oppsett)
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


def _filnavn(verdi: str) -> tuple[str, ...]:
    try:
        innhold = Path(verdi).read_bytes()
    except OSError as e:
        raise ArgumentTypeError(f"«{verdi}» kan ikke leses: {e.strerror}") from None
    return tuple(navn.decode("utf-8", "replace") for navn in innhold.split(b"\0") if navn)


def _prosjekt(verdi: str) -> Path:
    if not Path(verdi, "data").is_dir():
        raise ArgumentTypeError(f"«{verdi}» har ikke noen data/. Gi mappa som data/ ligger i")
    return Path(verdi)
