"""What a field may say, made from its model: its type, its bounds, its marks, and the list that it points to."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from fiendtlig import ADRESSER, KORTE, MARKDOWN
from pydantic import AwareDatetime, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from regionportal.model.felles import Bilde
from regionportal.model.felt import Merke, Peker
from regionportal.model.om import Om
from regionportal.model.stilling import HOS_NAV, Stilling
from regionportal.model.tid import Tidspunkt
from regionportal.model.typer import Modell

UGYLDIG: Any = object()  # instead of a value that the field does not take
FLEST = 3  # items of a list
FLEST_FORSOK = 8  # at a field that has no example, and is required

IDER = ("a", "0", "1-2", "x" * 80, "alle", "sok", "innhold", "kommuner", "constructor", "prove", "hasownproperty")
DAGER = (
    *("0001-01-01", "1899-12-31", "1900-01-01", "1970-01-01", "2000-02-29", "2026-10-25", "2026-11-22", "2026-12-31"),
    *("2027-03-28", "2028-02-29", "2036-11-22", "2037-01-01", "2038-01-19", "2099-12-31", "2100-01-01", "9999-12-31"),
)
OYEBLIKK = (
    "2026-11-22T11:59:59Z",
    "2026-11-22T00:00:00+14:00",
    "2026-11-23T12:00:00+01:00",
    "2036-11-22T00:00:00-12:00",
)
KLOKKA = ("00:00", "00:01", "02:30", "03:00", "08:00", "12:00", "18:30", "23:59", "24:00")
TALL = (
    0,
    1,
    -1,
    2,
    12,
    60,
    999,
    1000,
    2100,
    10**12 - 1,
    10**12,
    1 - 10**12,
    10**300,
    1e308,
    0.1,
    -0.0,
    1.5,
    1e-9,
    5e-324,
)
TIDSSONER = (
    *("Europe/Oslo", "UTC", "Etc/GMT+12", "Pacific/Kiritimati", "Asia/Kolkata", "America/St_Johns", "Europe/Dublin"),
    *("Africa/Casablanca", "Antarctica/Troll", "Australia/Lord_Howe", "Factory", "EST5EDT", "Asia/Pyongyang"),
)
SETNINGER = ("Prøve", "Hei, hei.", "2 743 kroner", "a", "1.", "-", "#", "0", "null", "true", "Nordnes og Sørnes. " * 9)
KODE = ("2223", "0150", "9999", "abc", "sykepleier", "post@prove.example", "77 00 00 00", "+47 12345", *KLOKKA)
MER_MARKDOWN = (
    "## Overskrift\n\n- en\n  - to\n    1. tre\n\n> sitat\n\n| a | b |\n| --- | --- |\n| c | d |",
    "[lenke](https://a.example/) og <https://b.example/> og c@d.example og +47 12 34 56 78",
    "[ring](tel:+4777000000) eller [skriv](mailto:post@prove.example)",
    "{sats:bostotte} i året, `{sats:bostotte}` og [{sats:bostotte}](https://a.example/)",
    "**" * 200,
    "`" * 300,
    "~~~\nkode",
    "1. a\n1. b\n\n5. c\n\n***\n\n___\n\na\n===\n\nb\n---",
    "ord " * 2000,
)
NARE_DAGER = [str(date(2024, 1, 1) + timedelta(days=nummer)) for nummer in range(2500)]
EGNE: Mapping[tuple[type[Modell], str], Sequence[Any]] = {
    (Om, "tidssone"): TIDSSONER,
    (Stilling, "id"): ("prove",),
    (Stilling, "lenke"): (f"{HOS_NAV}prove",),
    (Stilling, "kommuner"): (["ness"], ["vik", "ness"], ["nabokommunen"]),
}
BILDER = ("bla-time.jpg", "moloen.png", "kjokkenvinduet.webp")


class Trekker:
    """Draws what a field may say. ``UGYLDIG`` stands for what it does not take, and for a field that is absent."""

    def __init__(self, tilfeldig: Random, lister: Mapping[str, Sequence[str]]):
        self.tilfeldig, self.lister = tilfeldig, lister

    def en_av(self, verdier: Sequence[Any]) -> Any:
        return self.tilfeldig.choice(verdier) if verdier else UGYLDIG

    def felter(self, modell: type[Modell]) -> dict[str, Any]:
        """What a part, or a file, may say, field by field; one that it cannot do without may be missing."""
        return {navn: self._felt(modell, navn, felt) for navn, felt in modell.model_fields.items()}

    def _felt(self, modell: type[Modell], navn: str, felt: FieldInfo) -> Any:
        if not felt.is_required() and self.en_av((True, False)):
            return UGYLDIG
        if issubclass(modell, Bilde) and navn == "fil":
            return self.en_av(BILDER)
        if egne := EGNE.get((modell, navn)):
            return self.en_av(egne)
        adapter = _adapter(modell, navn)
        eksempler = felt.examples or ()
        forsok = 1 if eksempler or not felt.is_required() else FLEST_FORSOK
        trukket = [self._verdi(felt.annotation, (*felt.metadata, felt)) for _ in range(forsok)]
        alene = [en[:1] for en in trukket if isinstance(en, list)]  # where they do not go together
        kandidater = (*trukket, *alene, *(eksempler if felt.is_required() else ()))
        return next((en for en in kandidater if _tas(adapter, en)), UGYLDIG)

    def _verdi(self, annotasjon: Any, sagt: tuple[object, ...] = ()) -> Any:
        opphav, deler = get_origin(annotasjon), get_args(annotasjon)
        if peker := next((en for en in sagt if isinstance(en, Peker)), None):
            return self.en_av(self.lister[peker.liste])
        if opphav is Annotated:
            return self._verdi(deler[0], (*deler[1:], *sagt))
        if opphav in (Union, UnionType):
            return self._verdi(self.en_av([en for en in deler if en is not NoneType]), sagt)
        if opphav is Literal:
            return self.en_av(deler)
        if opphav is tuple:
            alle = [self._verdi(deler[0]) for _ in range(self.tilfeldig.randint(0, FLEST))]
            return [en for en in alle if en is not UGYLDIG]
        if opphav in (dict, Mapping):
            return {self._verdi(deler[0]): self._verdi(deler[1]) for _ in range(self.tilfeldig.randint(0, FLEST))}
        if issubclass(annotasjon, Modell):
            return gyldig(annotasjon, self.felter(annotasjon), {})
        return self._enkel(annotasjon, sagt)

    def _enkel(self, type_: type, sagt: tuple[object, ...]) -> Any:
        if type_ is bool:
            return self.en_av((True, False))
        if type_ in (int, float):
            return self.en_av(_ved_grensene(sagt) or TALL)
        if type_ in (date, Tidspunkt):
            dag = self.en_av(self.en_av((DAGER, NARE_DAGER)))
            return dag if type_ is date else dag[: self.en_av((4, 7, 10))]
        if type_ is AwareDatetime:
            return self.en_av(OYEBLIKK)
        if Merke.LENKE in sagt:
            return self.en_av((*ADRESSER, "https://www.prove.example/"))
        if Merke.MARKDOWN in sagt:
            return "\n\n".join(self.en_av((*MARKDOWN, *KORTE, *MER_MARKDOWN)) for _ in range(self.en_av((1, 2, 3))))
        return self.en_av(self.en_av((SETNINGER, IDER, KODE, KORTE, KORTE)))


def _ved_grensene(sagt: Sequence[object]) -> list[int]:
    """Numbers at each bound, and on both sides of it."""
    grenser = [en for felt in sagt for en in getattr(felt, "metadata", (felt,)) if isinstance(en, Ge | Le)]
    return [int(getattr(en, "ge", getattr(en, "le", 0))) + avvik for en in grenser for avvik in (-1, 0, 1)]


@cache
def _adapter(modell: type[Modell], navn: str) -> TypeAdapter:
    felt = modell.model_fields[navn]
    return TypeAdapter(Annotated[felt.annotation, *felt.metadata] if felt.metadata else felt.annotation)


def _tas(adapter: TypeAdapter, verdi: object) -> bool:
    if verdi is UGYLDIG:
        return False
    try:
        adapter.validate_python(verdi)
    except ValidationError:
        return False
    return True


def gyldig(modell: type[Modell], verdi: Mapping[str, Any], ellers: Mapping[str, Any]) -> Any:
    """What the model takes of it, with the fields of ``ellers`` for those that it cannot do without. ``UGYLDIG`` when
    nothing helps."""
    felter = {navn: en for navn, en in verdi.items() if en is not UGYLDIG}
    for _ in range(len(modell.model_fields) + 1):
        try:
            modell.model_validate(felter)
        except ValidationError as e:
            galt = {_sagt_av(en) for en in e.errors()} & modell.model_fields.keys()
            if not galt or not all(tilbake(felter, navn, ellers) for navn in galt):
                break
        else:
            return felter
    return UGYLDIG


def _sagt_av(feil: Any) -> str:
    """The field that a fault is of."""
    navn = feil["type"].removeprefix("felt:") if feil["type"].startswith("felt:") else ""
    return str(feil["loc"][0]) if feil["loc"] else navn


def tilbake(felter: dict[str, Any], navn: str, ellers: Mapping[str, Any]) -> bool:
    """Put the field back. False when that changes nothing."""
    for_ = felter.pop(navn, UGYLDIG)
    if navn in ellers:
        felter[navn] = ellers[navn]
    return felter.get(navn, UGYLDIG) != for_
