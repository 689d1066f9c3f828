"""The editors' to-do list: what is old, broken or missing in the data on a day, what to do about it, and in which
file."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.behovsgrunnlag import Talt
from regionportal.knowledge.dekning import Dekning
from regionportal.knowledge.kalender import forekomster
from regionportal.knowledge.kontaktoppgaver import uten_kontakt
from regionportal.knowledge.lenkebruk import i_bruk
from regionportal.knowledge.lenketilstand import Lenketilstand, lenketilstand
from regionportal.knowledge.oppgave import REKKEFOLGE, Oppgave, Oppgaveslag
from regionportal.knowledge.oversettelsesoppgaver import gamle_oversettelser
from regionportal.model.felles import Faktum
from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Kommunefakta
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.model.tid import forfalt
from regionportal.model.yrke import Yrke, Yrker

SNART = timedelta(days=30)
STILLE = timedelta(days=180)


def oppgaver(
    region: Region, dag: date, svar: Dekning, etterspurte: Iterable[Yrke], rader: Iterable[Talt]
) -> list[Oppgave]:
    """Everything there is to do: by municipality as region.yml has them, what belongs to all first; then by kind.
    ``svar``, ``etterspurte`` and ``rader`` are what is known of the region on the day (``Kunnskap``)."""
    plass = {None: -1} | {kommune.id: nummer for nummer, kommune in enumerate(region.kommuner)}
    alle = [
        *_gamle(region, dag),
        *_lenker(region),
        *uten_kontakt(region),
        *_uten_svar(region, svar),
        *(en for hendelse in region.hendelser if (en := _uten_dato(hendelse, dag))),
        *_stille(region, dag),
        *_uten_behov(region, rader, dag),
        *gamle_oversettelser(region),
        *(en for yrke in etterspurte if (en := _yrket_mangler(yrke))),
        *(en for skatt in region.skatter if (en := _mangler(skatt))),
    ]
    return sorted(
        alle,
        key=lambda en: (
            plass[en.kommune],
            REKKEFOLGE[en.slag],
            en.frist or date.max,
            en.fil,
            en.gjelder,
            en.lenke or "",
        ),
    )


def _gamle(region: Region, dag: date) -> Iterator[Oppgave]:
    """What is past its check-by date, or is within a month."""

    def sjekk(frist: date | None, gjelder: str, fil: str, side: str, kommune: str | None = None) -> Iterator[Oppgave]:
        if frist is None or frist > dag + SNART:
            return
        yield Oppgave(
            slag="foreldet" if forfalt(frist, dag) else "snart",
            kommune=kommune,
            gjelder=gjelder,
            gjor="Se etter i kilden om det fortsatt stemmer. "
            "Rett det som er nytt, og sett en ny dato i «sjekkes_innen».",
            fil=fil,
            side=side,
            frist=frist,
        )

    for sats in region.satser:
        yield from sjekk(sats.sjekkes_innen, sats.navn, region.fil_for("satser", sats.id), sats.side)
    for kommune in region.kommuner:
        for felt, faktum in kommune.fakta.alle:
            yield from sjekk(faktum.sjekkes_innen, _faktum(felt, faktum), kommune.fil, kommune.side, kommune.id)
        for kontakt in kommune.kontakter:
            yield from sjekk(kontakt.sjekkes_innen, kontakt.rolle, kommune.fil, kommune.side, kommune.id)
        for en in kommune.arbeidsgivere:
            yield from sjekk(en.sjekkes_innen, en.navn, kommune.fil, kommune.side, kommune.id)
    for post in region.poster:
        yield from sjekk(post.neste_sjekk, post.navn, post.fil, post.side, post.hjemkommune)


def _faktum(felt: str, faktum: Faktum) -> str:
    tittel = Kommunefakta.model_fields[felt].title or felt
    return f"{tittel} ({faktum.navn})" if faktum.navn else tittel


def _lenker(region: Region) -> Iterator[Oppgave]:
    """Links that the check found dead or moved, or could not tell of, wherever they stand."""
    tilstander = {url: lenketilstand(url, region.lenkestatus) for url in region.lenkestatus.lenker}
    verdt = frozenset(url for url, tilstand in tilstander.items() if tilstand.avvik or tilstand.uviss)
    for bruk in i_bruk(region, verdt):
        tilstand = tilstander[bruk.url]
        slag, gjor = _lenke(tilstand, region.lenkestatus.lenker[bruk.url].grunn)
        yield Oppgave(
            slag=slag,
            kommune=bruk.kommune,
            gjelder=bruk.gjelder,
            gjor=gjor,
            fil=bruk.fil,
            side=bruk.side,
            lenke=bruk.url,
            ny_lenke=tilstand.adresse if slag == "lenke_flyttet" else tilstand.kanskje,
        )


def _lenke(tilstand: Lenketilstand, grunn: str | None) -> tuple[Oppgaveslag, str]:
    if tilstand.slag == "flyttet":
        return "lenke_flyttet", "Bytt adressen med den nye."
    if tilstand.slag == "brutt":
        arsak = f": {grunn}" if grunn else ""
        return "lenke_brutt", (
            f"Lenka virker ikke{arsak}. Finn ut hvor siden er nå, og bytt adressen. "
            "Finnes den ikke lenger, ta lenka bort."
        )
    if tilstand.kanskje:
        return "lenke_usikker", (
            f"Vi er ikke sikre på om denne virker: {tilstand.uviss}. Se om den nye adressen er hos samme eier som før. "
            "Er den det, bytt adressen. Er den ikke det, finn ut hvor siden er nå, eller ta lenka bort."
        )
    return "lenke_usikker", (
        f"Vi er ikke sikre på om denne virker: {tilstand.uviss}. Åpne den. "
        "Ser du siden, trenger du ikke gjøre noe. Er den borte, bytt adressen."
    )


def _uten_svar(region: Region, svar: Dekning) -> Iterator[Oppgave]:
    """The questions that a municipality has no answer to."""
    for kommune in region.kommuner:
        for rute in svar.for_kommune(kommune.id):
            if rute.slag == "mangler":
                yield Oppgave(
                    slag="lenke_mangler",
                    kommune=kommune.id,
                    gjelder=rute.tema.sporsmal,
                    gjor=f"Finn kommunens side om dette, og legg den i «lenker» under «{rute.tema.id}». "
                    "Finnes den ikke, bør kommunen lage en.",
                    fil=kommune.fil,
                    side=rute.tema.side,
                )


def _uten_dato(hendelse: Hendelse, dag: date) -> Oppgave | None:
    """An event that neither is, nor was, on any day that is known of this year or later."""
    nyttar = date(dag.year, 1, 1)
    if any(forekomster(hendelse, nyttar)) or any(tid.siste >= nyttar for tid in hendelse.tidligere):
        return None
    return Oppgave(
        slag="hendelse_uten_dato",
        kommune=hendelse.kommune,
        gjelder=hendelse.navn,
        gjor=f"Spør arrangøren om datoen for {dag.year} og {dag.year + 1}, og skriv den i «datoer». "
        "Er det slutt, ta hendelsen bort.",
        fil=hendelse.fil,
        side=hendelse.side,
    )


def _stille(region: Region, dag: date) -> Iterator[Oppgave]:
    """Measures of the region's own, not yet done, with nothing new in half a year, and with someone to ask."""
    for tiltak in region.tiltak:
        sist = [post.dato.siste_dag for post in tiltak.historikk[-1:]]
        if tiltak.svarer and tiltak.kommuner and not tiltak.avsluttet and all(en < dag - STILLE for en in sist):
            yield Oppgave(
                slag="tiltak_uten_nytt",
                kommune=tiltak.hjemkommune,
                gjelder=tiltak.navn,
                gjor=f"Spør {tiltak.svarer} hva som er gjort, og skriv det i «historikk» med dato og kilde. "
                "Står det stille, så skriv det.",
                fil=tiltak.fil,
                side=tiltak.side,
            )


def _uten_behov(region: Region, rader: Iterable[Talt], dag: date) -> Iterator[Oppgave]:
    """The municipalities that have not counted whom they need this year or later."""
    har_talt = {rad.kommune for _, rad in rader if rad.ar >= dag.year}
    for kommune in region.kommuner:
        if kommune.id not in har_talt:
            yield Oppgave(
                slag="behov_mangler",
                kommune=kommune.id,
                gjelder=f"Hvem {kommune.navn} trenger fra {dag.year} og framover",
                gjor="Send kommunen regnearket som ligger på siden, og be den telle hvem den trenger, "
                "yrke for yrke og år for år.",
                fil=Yrker.plass.fil,
                side=f"{Yrker.plass.side}#kommune-{kommune.id}",
            )


def _yrket_mangler(yrke: Yrke) -> Oppgave | None:
    """What a needed occupation does not have, and its page and the finders could use."""
    navn = {
        "tekst": "en tekst til den som har yrket («tekst»)",
        "niva": "utdanningsnivået («niva»)",
        "fagfelt": "fagfeltet («fagfelt»)",
    }
    mangler = [ord_ for felt, ord_ in navn.items() if getattr(yrke, felt) is None]
    if not mangler:
        return None
    return Oppgave(
        slag="yrke_mangler",
        gjelder=yrke.navn,
        gjor=f"Legg til {oppramsing(mangler)}, hvis det finnes en kilde.",
        fil=Yrker.plass.fil,
        side=yrke.side,
    )


def _mangler(skatt: Skatt) -> Oppgave | None:
    """What a treasure does not have, in one: who opens the file, sees to all of it."""
    mangler = [
        ord_
        for ord_, har in (
            ("et punkt på kartet («sted»)", skatt.punkt),
            ("et bilde («bilder»)", skatt.bilder),
            ("engelsk tekst («en»)", skatt.en),
        )
        if not har
    ]
    if not mangler:
        return None
    return Oppgave(
        slag="skatt_mangler",
        kommune=skatt.kommune,
        gjelder=skatt.navn,
        gjor=f"Legg til {oppramsing(mangler)}.",
        fil=skatt.fil,
        side=skatt.side,
    )
