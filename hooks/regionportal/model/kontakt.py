"""Whom people can turn to: a role, never a person, and how it is reached."""

from typing import Annotated, Self

from pydantic import AfterValidator, model_validator
from pydantic_core import PydanticCustomError

from regionportal.ground.telefonnummer import er_nummer, i_grupper, ringelenke
from regionportal.model.adresse import Nettadresse, delt
from regionportal.model.felles import SjekkesInnen, Temaid, ValgfrieKilder
from regionportal.model.felt import Merke, felt
from regionportal.model.oversettelse import PaEngelsk, oversettes
from regionportal.model.tid import TidspunktFelt
from regionportal.model.typer import Modell, Navn, Setninger, Tekst, monster


def _nummer(skrevet: str) -> str:
    if not er_nummer(skrevet):
        raise ValueError("et norsk nummer har åtte sifre. Et nummer i et annet land begynner med + og landkoden")
    return i_grupper(skrevet)


Epost = Annotated[Tekst, monster(r"[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\.)+[a-z]+", "dette er ikke en e-postadresse")]
Telefon = Annotated[
    Tekst, monster(r"\+?[0-9 ]{3,20}", "skriv nummeret med sifre og mellomrom"), AfterValidator(_nummer)
]


@oversettes
class Kontakt(Modell):
    """A role to ask; ``temaer`` are the questions that it is there for, if not any. A way to reach it has a source, and
    may say how old what stands there is, and when to look again."""

    rolle: Annotated[Navn, Merke.TITTEL, Merke.OVERSETTES] = felt(
        "Rolle", "Et kontor eller en oppgave, aldri en person.", "Tilflyttervert"
    )
    sporsmal: Annotated[Setninger, Merke.OVERSETTES] = felt(
        "Spør om", "Hva leseren kan spørre om her.", "Bolig, jobb og barnehage når du vurderer å flytte hit."
    )
    url: Annotated[Nettadresse, Merke.KJENNETEGN] = felt(
        "Adresse", "Siden der rollen står, eller kommunens forside.", "https://www.eksempel.no/kontakt"
    )
    temaer: tuple[Temaid, ...] = felt("Temaer", "Spørsmålene denne rollen svarer på.", standard=())
    epost: Epost | None = felt("E-post", "En felles adresse, ikke en persons egen.", "post@eksempel.no", standard=None)
    telefon: Telefon | None = felt("Telefon", "Et felles nummer.", "77 00 00 00", standard=None)
    apent: Annotated[Navn | None, Merke.OVERSETTES] = felt(
        "Åpningstid", "Når noen svarer.", "mandag til fredag kl. 9–14", standard=None
    )
    postadresse: Navn | None = felt("Postadresse", "Dit en sender brev.", "Postboks 1, 9999 Nordvik", standard=None)
    sett: Annotated[TidspunktFelt | None, Merke.FORTID] = felt(
        "Sett", "Hvor gammelt nummeret eller adressen i kilden er.", "2026-11", standard=None
    )
    sjekkes_innen: SjekkesInnen = None
    kilder: ValgfrieKilder = ()
    en: PaEngelsk = None

    @property
    def kan_nas(self) -> bool:
        return bool(self.telefon or self.epost)

    @property
    def ringelenke(self) -> str | None:
        """What a phone dials."""
        return self.telefon and ringelenke(self.telefon)

    @property
    def har_egen_side(self) -> bool:
        """Whether the address leads to the role, and not to the front page of a whole site."""
        deler = delt(self.url)
        return bool(deler and (deler.path.strip("/") or deler.query))

    @model_validator(mode="after")
    def _med_kilde(self) -> Self:
        if not self.kilder and (self.kan_nas or self.apent or self.postadresse):
            raise PydanticCustomError("felt:kilder", "mangler. Nummer, adresser og åpningstider må ha en kilde")
        return self
