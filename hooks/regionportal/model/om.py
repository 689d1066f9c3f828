"""What the region says of itself: its names and words, whom it is for, and the questions that newcomers ask."""

from typing import Annotated, Literal, Self, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from regionportal.model.adresse import Markdown
from regionportal.model.felles import (
    Brodtekst,
    Id,
    Ingress,
    Kategoriid,
    Kilder,
    Kommuneid,
    Lenke,
    Motivnavn,
    Oppdatert,
    Satsid,
    Temaid,
    Utsagn,
    ValgfrieKilder,
)
from regionportal.model.felt import Merke, felt
from regionportal.model.inndeling import Behovstema, Hendelsestype, Kategori
from regionportal.model.kontakt import Kontakt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.post import Datafil, Plass
from regionportal.model.sokeord import Sidesokeord, Sokeord
from regionportal.model.stedssok import Stedssok
from regionportal.model.steg import Steg
from regionportal.model.typer import MINST_EN, Grader, Modell, Navn, Setninger, Tekst

Nettsprak = Literal["nb", "en"]
Ansvar = Literal["kommune", "felles"]
Inngangsdel = Literal["behov", "hendelser", "tiltak", "skatter", "sporre", "folge"]


@oversettes
class Malgruppe(Modell):
    """Someone the portal is for, and what they need first."""

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Navn", "Hvem det er, i flertall.", "Tilflyttere")
    tittel: Annotated[Navn, Merke.OVERSETTES] = felt(
        "Tittel", "Overskriften på siden for dem.", "For deg som vil flytte hit"
    )
    sokeord: Sokeord = ()
    ingress: Ingress
    tekst: Annotated[Markdown, Merke.OVERSETTES] = felt(
        "Tekst", "Det de trenger å vite først.", "Begynn med å finne jobb og bolig."
    )
    temaer: tuple[Temaid, ...] = felt("Temaer", "Spørsmålene de har, det viktigste først.", standard=())
    kategorier: tuple[Kategoriid, ...] = felt("Kategorier", "Slagene skatter som passer for dem.", standard=())
    viser: tuple[Inngangsdel, ...] = felt(
        "Viser",
        "Delene på siden som bare de trenger. Det andre finner de fra forsida.",
        standard=get_args(Inngangsdel),
    )
    en: PaEngelsk = None

    @property
    def side(self) -> str:
        return f"for/{self.id}/"


@oversettes
class Tema(Modell):
    """A question that newcomers ask, what is common to all, and what to say where a municipality has no answer.

    ``ansvar`` is felles where others than the municipality give the service, so that it owes no page about it.
    """

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt("Navn", "Temaet, i ett eller to ord.", "Barnehage")
    sporsmal: Annotated[Navn, Merke.OVERSETTES] = felt(
        "Spørsmål", "Slik nye innbyggere spør.", "Hvordan får vi barnehageplass?"
    )
    sokeord: Sokeord = ()
    ingress: Ingress
    svar: Annotated[Tekst | None, Merke.OVERSETTES] = felt(
        "Svar i én linje",
        "Det korteste ærlige svaret, til forsida og lista over spørsmål.",
        "Det er plass til alle, og den er gratis.",
        standard=None,
    )
    motiv: Motivnavn | None = felt("Tegning", "Det som tegnes over spørsmålet.", "skole", standard=None)
    tekst: Brodtekst = None
    satser: tuple[Satsid, ...] = felt("Satser", "Beløpene og satsene som vises på siden.", standard=())
    ansvar: Ansvar = felt(
        "Ansvar",
        "«felles» når andre enn kommunen gir tjenesten, så kommunen ikke skylder noen side om det.",
        standard="kommune",
    )
    ledige_stillinger: bool = felt(
        "Ledige stillinger", "Sant når siden om temaet skal vise stillingene som er ledige.", standard=False
    )
    hull: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Når svaret mangler",
        "Hva leseren kan gjøre der det ikke er noe å lese fra kommunen.",
        "Spør kommunen om ledige plasser.",
    )
    lenker: tuple[Lenke, ...] = felt("Lenker", "Sider som gjelder hele regionen.", standard=())
    sok: tuple[Stedssok, ...] = felt(
        "Søk i kommunen", "Søk hos andre som viser det som finnes i hver kommune nå.", standard=()
    )
    kilder: ValgfrieKilder = ()
    en: PaEngelsk = None

    @property
    def side(self) -> str:
        return f"flytte-hit/{self.id}/"


class LoftesFram(Modell):
    """The questions that other pages than their own show, in the order that they stand there."""

    forsida: tuple[Temaid, ...] = felt("På forsida", "Spørsmålene nye innbyggere stiller oftest.", standard=())
    ved_kommunene: tuple[Temaid, ...] = felt(
        "Ved kommunene",
        "Spørsmålene hver kommune svarer kort på der folk leser om en skatt eller et yrke.",
        standard=(),
    )


class Utsnitt(Modell):
    """The edges of a piece of the map, in WGS 84 degrees."""

    vest: Annotated[Grader, Field(ge=-180, le=180)] = felt("Vest", "Lengdegraden lengst vest.", 10.5)
    sor: Annotated[Grader, Field(ge=-90, le=90)] = felt("Sør", "Breddegraden lengst sør.", 60.1)
    ost: Annotated[Grader, Field(ge=-180, le=180)] = felt("Øst", "Lengdegraden lengst øst.", 12.0)
    nord: Annotated[Grader, Field(ge=-90, le=90)] = felt("Nord", "Breddegraden lengst nord.", 61.2)

    @model_validator(mode="after")
    def _rekkefolge(self) -> Self:
        for lavest, hoyest in (("vest", "ost"), ("sor", "nord")):
            if getattr(self, lavest) >= getattr(self, hoyest):
                raise PydanticCustomError(f"felt:{hoyest}", "må være større enn {lavest}", {"lavest": lavest})
        return self


class Forbehold(Utsagn):
    """What to know before one decides, and the questions that it matters to."""

    temaer: tuple[Temaid, ...] = felt("Temaer", "Spørsmålene dette har noe å si for.", standard=())


def _tidssone(verdi: str) -> str:
    """The name. ``ValueError`` for one that is no place, or that Unicode's data (CLDR), and so a browser, lacks."""
    i_cldr = verdi in get_global("zone_territories") or verdi in get_global("zone_aliases")
    if "/" not in verdi or not i_cldr or not _i_tidsdata(verdi):
        raise ValueError("tidssona finnes ikke. Skriv den som i Europe/Oslo")
    return verdi


def _i_tidsdata(navn: str) -> bool:
    try:
        ZoneInfo(navn)
    except ZoneInfoNotFoundError:
        return False
    return True


@oversettes
class Om(Datafil):
    """The file data/region.yml."""

    plass = Plass("data/region.yml", "")

    id: Id
    navn: Annotated[Navn, Merke.TITTEL, Merke.EGENNAVN, Merke.OVERSETTES] = felt(
        "Navn", "Hva regionen heter.", "Nordfjordene"
    )
    fylke: Navn = felt("Fylke", "Fylket regionen ligger i.", "Fjordfylke")
    slagord: Annotated[Navn, Merke.OVERSETTES] = felt("Slagord", "Regionens eget.", "To bygder, én fjord")
    motiv: Motivnavn | None = felt("Tegning", "Det som står i landskapet øverst på forsida.", "naust", standard=None)
    tidssone: Annotated[Tekst, AfterValidator(_tidssone)] = felt("Tidssone", "Tida klokkeslettene er i.", "Europe/Oslo")
    sprak: Annotated[tuple[Nettsprak, ...], *MINST_EN] = felt(
        "Språk", "Språkene nettstedet er på, det første på forsida.", standard=("nb",)
    )
    ingress: Ingress
    tekst: Annotated[Markdown, Merke.OVERSETTES] = felt(
        "Tekst", "Om regionen, i to til fire avsnitt.", "Nordvik er regionsenter, og Sørvik er maritimt senter."
    )
    en: PaEngelsk = None
    kommuner: Annotated[tuple[Kommuneid, ...], *MINST_EN] = felt(
        "Kommuner", "Kommunene, i den rekkefølgen de skal vises."
    )
    soner: tuple[Id, ...] = felt(
        "Soner",
        "Sonene som hele regionen ligger i, med satsene som gjelder der. De står i felles/soner/.",
        standard=(),
    )
    fordeler: tuple[Utsagn, ...] = felt("Fordeler", "Det som er bra med å bo her, med kilder.")
    bor_vite: tuple[Forbehold, ...] = felt("Greit å vite", "Det folk bør vite før de bestemmer seg, med kilder.")
    malgrupper: Annotated[tuple[Malgruppe, ...], Merke.DELT] = felt("Målgrupper", "Dem portalen er for.")
    kategorier: Annotated[tuple[Kategori, ...], Merke.DELT] = felt("Kategorier", "Slagene skatter.")
    hendelsestyper: Annotated[tuple[Hendelsestype, ...], Merke.DELT] = felt("Slag hendelser", "Slagene hendelser.")
    behovstemaer: Annotated[tuple[Behovstema, ...], *MINST_EN, Merke.DELT] = felt(
        "Temaer for jobb og folk", "Det funnene om jobb og folk handler om, i den rekkefølgen de skal vises."
    )
    temaer: Annotated[tuple[Tema, ...], Merke.DELT] = felt("Temaer", "Det nye innbyggere spør om.")
    andre_kalendere: tuple[Lenke, ...] = felt(
        "Andre kalendere", "Der folk ellers ser hva som skjer. De står under lista over hendelser.", standard=()
    )
    loftes_fram: LoftesFram = felt(
        "Løftes fram", "Spørsmålene som vises andre steder enn på sin egen side.", standard=LoftesFram()
    )
    sokeord: tuple[Sidesokeord, ...] = felt(
        "Søkeord", "Ord folk søker med når de vil til en av de faste sidene.", standard=()
    )
    utsnitt: Utsnitt | None = felt(
        "Utsnitt", "Kantene tegningene av skattene regnes fra. Uten dem er det kommunegrensene.", standard=None
    )
    forste_90_dager: Annotated[tuple[Steg, ...], Merke.DELT] = felt(
        "De første 90 dagene", "Hva en ny innbygger bør gjøre, og når.", standard=()
    )
    eier: Kontakt | None = felt(
        "Eier", "Den som eier portalen, og kan svare for den: et råd, en kommune eller et lag.", standard=None
    )
    kilder: Kilder
    oppdatert: Oppdatert
