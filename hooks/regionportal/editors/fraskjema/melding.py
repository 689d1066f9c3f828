"""What is said to the sender, in one comment, and to the reviewer, in the pull request. Plain words, and what to do
now."""

from collections.abc import Iterable, Iterator, Sequence

from regionportal.editors.fraskjema.forslag import Bildefil, Bytte, Filforslag
from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.editors.fraskjema.trygg_tekst import blokk, i_linja, sitat
from regionportal.ground.ordform import oppramsing
from regionportal.knowledge.henvendelse import sentralen
from regionportal.model.felles import Bilde
from regionportal.model.kommune import Kommune

MANGLER_MAKS = 30
SLIK_RETTER_DU = (
    "Slik gjør du det: Gå til teksten din øverst på denne siden. Trykk på de tre prikkene i hjørnet, og velg «Edit». "
    "Rett det som står over, og trykk «Save» eller «Update comment». Ingenting du har skrevet, er borte. Denne "
    "meldingen blir ny av seg selv."
)


def klar(opplysninger: Sequence[Opplysning] = (), bytte: Bytte | None = None) -> str:
    deler = [
        "Takk! Det du sendte, er i orden, og nå skal en redaktør lese det. Du får adressen her når det er på nett.",
        *_fortalt(opplysninger),
        *_byttet(bytte),
        "Vil du endre noe? Rediger teksten din øverst på denne siden, så følger forslaget med.",
    ]
    return "\n\n".join(deler)


def mangler(liste: Sequence[Mangel], opplysninger: Sequence[Opplysning] = (), bytte: Bytte | None = None) -> str:
    punkter = [
        *map(_punkt, liste[:MANGLER_MAKS]),
        *(["- Og mer. Begynn med dette."] if len(liste) > MANGLER_MAKS else []),
    ]
    deler = [
        "Takk for at du skriver til oss! Før noen kan lese det, trenger vi litt mer:",
        "\n".join(punkter),
        *_fortalt(opplysninger),
        *_byttet(bytte),
        SLIK_RETTER_DU,
    ]
    return "\n\n".join(deler)


def _fortalt(opplysninger: Sequence[Opplysning]) -> Iterator[str]:
    if opplysninger:
        punkter = [_punkt(Mangel(*en)) for en in opplysninger[:MANGLER_MAKS]]
        yield "\n".join(["Dette bør du vite:", "", *punkter])


def _byttet(bytte: Bytte | None) -> Iterator[str]:
    """What a change replaces, before and after."""
    if bytte:
        navn = f"**{i_linja(bytte.felt)}**"
        if bytte.for_:
            yield f"{navn} på siden i dag:\n\n{sitat(bytte.for_)}"
        else:
            yield f"{navn} står ikke på siden i dag."
        yield f"Slik blir det:\n\n{sitat(bytte.etter)}"


def _bildet(bilde: Bildefil | None) -> Iterator[str]:
    """The photo, and what the record says of it."""
    if bilde:
        sagt = ((Bilde.model_fields[felt].title, str(verdi)) for felt, verdi in bilde.vedlagt.felt.items())
        punkter = [_punkt(Mangel(tittel or "", verdi)) for tittel, verdi in sagt]
        yield "\n".join([f"Bildet er `{bilde.fil}`, {bilde.vedlagt.punkter} punkter:", "", *punkter])


def for_redaktoren(opplysninger: Sequence[Opplysning] = ()) -> str:
    takk = "Takk for at du sier fra! Dette må en redaktør lese og rette selv. Du får svar her."
    return "\n\n".join([takk, *_fortalt(opplysninger)])


def noen_a_sporre(kommune: Kommune | None, kommunene: str) -> str:
    """Whom the sender can talk to instead: the municipality that it is about, else all of them, at their address."""
    sentral = kommune and sentralen(kommune)
    if kommune and sentral and sentral.kan_nas:
        veier = oppramsing(filter(None, (sentral.telefon, sentral.epost)), "eller")
        return f"Vil du heller snakke med noen? Du når {kommune.navn} kommune på {veier}."
    return f"Vil du heller snakke med noen? Slik når du kommunene: <{kommunene}>"


def ukjent() -> str:
    return (
        "Vi kjenner ikke igjen skjemaet lenger. Overskriftene som begynner med ###, må stå slik de sto. Trykk på "
        "«edited» over teksten din for å se hvordan den var, eller send et nytt skjema."
    )


def forslagstekst(
    sak: int,
    forslag: Filforslag,
    side: str,
    mangler: Sequence[Mangel],
    varsler: Sequence[str],
    til_redaktor: Iterable[tuple[str, str]],
) -> str:
    """What the pull request says. ``til_redaktor`` has each question, and what was answered."""
    deler = [
        f"Fra skjemaet i #{sak}. {'Ny fil' if forslag.ny else 'Endret fil'}: `{forslag.fil}`, som blir siden `{side}`.",
        "Les det på fila, og rett gjerne der. Endrer du fila, følger den ikke lenger med når innsenderen endrer "
        "skjemaet.",
    ]
    if mangler:
        deler.append(
            "\n".join(["Dette mangler, og innsenderen har fått vite det:", "", *map(_punkt, mangler[:MANGLER_MAKS])])
        )
    if varsler:
        deler.append("\n".join(["Se på dette:", "", *(f"- {i_linja(en)}" for en in varsler[:MANGLER_MAKS])]))
    deler += [*_byttet(forslag.bytte), *_bildet(forslag.bilde)]
    deler += [f"{i_linja(etikett)}\n\n{blokk(tekst)}" for etikett, tekst in til_redaktor]
    return "\n\n".join([*deler, f"Lukker #{sak} når det er på nett."]) + "\n"


def _punkt(en: Mangel) -> str:
    foran = f"**{i_linja(en.etikett)}**: " if en.etikett else ""
    return f"- {foran}{i_linja(en.melding)}{f' <{en.lenke}>' if en.lenke else ''}"
