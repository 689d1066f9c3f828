"""Each answer as its field has it in a file. What cannot be read so is told of, and kept as it was written: then a reviewer
finds it in the proposal, and nothing that someone wrote is gone."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from regionportal.editors.fraskjema.kilder import hel_adresse
from regionportal.editors.fraskjema.kilder import les as les_kilder
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.tolking import Innsendt, overskrift_i
from regionportal.editors.skjema.issueforms import Sporsmal
from regionportal.feil import Sti
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrevet_tid import klokkeslett, tidspunkt

MARKDOWN: Sti = ("tekst",)
KILDER, BESKJED, SAMTYKKE = "kilder", "beskjed", "samtykke"
INGEN_ADRESSE = (
    "Vi fant ingen adresse her. Lim inn adressen til en side som forteller det, slik: https://www.eksempel.no/side. "
    "Finner du ingen, så la det stå: En redaktør leser det, og hjelper deg å lete."
)
_ETT_LEDD: Mapping[Sti, Callable[[str], str]] = {
    ("datoer", "fra"): tidspunkt,
    ("datoer", "til"): tidspunkt,
    ("datoer", "kl"): klokkeslett,
    ("datoer", "slutt"): klokkeslett,
    ("nettsted",): hel_adresse,
}
_KRYSS = re.compile(r"[-*+] \[([ xX]?)\] *(.*)")
_GJERDE = re.compile(r"(`{3,}|~{3,})[^\n`]*\n(.*)\n\1", re.DOTALL)


@dataclass
class Svar:
    """``felt`` is what the record gets, by the path of the field; ``tekster`` the answers that no field has, by the question's
    id; ``til_redaktor`` what only the reviewer shall read, each with the question that it answers."""

    felt: dict[Sti, object] = field(default_factory=dict)
    tekster: dict[str, str] = field(default_factory=dict)
    kilder: Sequence[dict[str, str]] = ()
    til_redaktor: list[tuple[str, str]] = field(default_factory=list)
    mangler: list[Mangel] = field(default_factory=list)


def les(innsendt: Innsendt, dag: date) -> Svar:
    """The answers, on the day that they are read."""
    svar = Svar(mangler=[*_om_overskriftene(innsendt)])
    for en in innsendt.form.sporsmal:
        skrevet = _uten_gjerde(innsendt.svar.get(en.id, ""))
        if en.id == SAMTYKKE:
            _samtykke(en, skrevet, svar)
        elif not skrevet:
            if en.pakrevd and en.id in innsendt.svar:
                svar.mangler.append(Mangel(en.etikett, "mangler"))
        elif en.id == KILDER:
            _kilder(en, skrevet, f"{dag:%Y-%m}", svar)
        elif en.id == BESKJED:
            svar.til_redaktor.append((en.etikett, skrevet))
        elif en.sti:
            svar.felt |= _felt(en, skrevet, svar.mangler)
        else:
            svar.tekster[en.id] = _valgt(en, skrevet, svar.mangler) if en.type == "dropdown" else skrevet
    return svar


def nokkel(skrevet: str) -> str:
    """A choice without what people write differently."""
    return " ".join(skrevet.split()).casefold()


def _om_overskriftene(innsendt: Innsendt) -> Iterator[Mangel]:
    """A heading that is gone, or has another name: then its answer may be in another's."""
    borte = [en for en in innsendt.form.sporsmal if en.id not in innsendt.svar]
    for en in borte:
        if en.pakrevd:
            yield Mangel(
                en.etikett, f"Overskriften er borte. Skriv «### {en.etikett}» på en linje for seg, og svaret under"
            )
    for en in innsendt.form.sporsmal:
        if borte and (fremmed := overskrift_i(innsendt.svar.get(en.id, ""))):
            skal = f"Skal det være «{borte[0].etikett}»? Skriv den slik den var i skjemaet"
            yield Mangel(en.etikett, f"Her står overskriften «{fremmed}». {skal}")
    if innsendt.flere:
        yield Mangel("", "Her er det mer enn ett skjema. Send ett om gangen, og ta bort det andre her")


def _uten_gjerde(skrevet: str) -> str:
    """The answer without the ``` that some put around all of it."""
    treff = _GJERDE.fullmatch(skrevet)
    return treff[2].strip("\n ") if treff and treff[1] not in treff[2] else skrevet


def _felt(en: Sporsmal, skrevet: str, mangler: list[Mangel]) -> dict[Sti, object]:
    if en.type == "checkboxes":
        valgt, andre = _krysset(skrevet)
        gyldige = {nokkel(navn): verdi for navn, verdi in en.valg.items()}
        ukjente = [*(navn for navn in valgt if nokkel(navn) not in gyldige), *andre]
        if ukjente:
            mangler.append(
                Mangel(en.etikett, f"«{ukjente[0]}» er ikke et av valgene. Valgene er {oppramsing(en.valg)}")
            )
        verdier = [gyldige.get(nokkel(navn), navn) for navn in valgt]
        return {en.sti: verdier} if verdier else {}
    if en.type == "dropdown":
        verdi = _valgt(en, skrevet, mangler)
        return {} if verdi is None else {en.sti: verdi}
    if en.sti == MARKDOWN:
        return {en.sti: f"{skrevet}\n"}
    if en.type == "input" and "\n" in skrevet:
        mangler.append(Mangel(en.etikett, "skal være på én linje"))
    ett_ledd = " ".join(skrevet.split())
    return {en.sti: _ETT_LEDD.get(en.sti, str)(ett_ledd)}


def _valgt(en: Sporsmal, skrevet: str, mangler: list[Mangel]) -> object:
    """What the file has for the choice; the words themselves if there is no such choice."""
    gyldige = {nokkel(navn): verdi for navn, verdi in en.valg.items()}
    if nokkel(skrevet) in gyldige:
        return gyldige[nokkel(skrevet)] if en.sti else next(navn for navn in en.valg if nokkel(navn) == nokkel(skrevet))
    if skrevet == "None" and not en.pakrevd:
        return None
    valg = f"Valgene er {oppramsing(en.valg)}" if en.sti else "Velg det som står i lista i skjemaet"
    mangler.append(Mangel(en.etikett, f"«{_kort(skrevet)}» er ikke et av valgene. {valg}"))
    return " ".join(skrevet.split())


def _kilder(en: Sporsmal, skrevet: str, lest: str, svar: Svar) -> None:
    svar.kilder, andre = les_kilder(skrevet, lest)
    if andre:
        svar.til_redaktor.append((en.etikett, "\n".join(andre)))
    if en.pakrevd and not svar.kilder:
        svar.mangler.append(Mangel(en.etikett, INGEN_ADRESSE))


def _samtykke(en: Sporsmal, skrevet: str, svar: Svar) -> None:
    """Both must be ticked. Words below them are for the reviewer."""
    valgt, andre = _krysset(skrevet)
    krysset = set(map(nokkel, valgt))
    for navn in en.valg:
        if nokkel(navn) not in krysset:
            svar.mangler.append(Mangel(en.etikett, f"Sett kryss, [x], foran «{navn}»"))
    if andre:
        svar.til_redaktor.append((en.etikett, "\n".join(andre)))


def _krysset(skrevet: str) -> tuple[list[str], list[str]]:
    """The choices that are ticked, and the lines that are no choice."""
    linjer = [linje.strip() for linje in skrevet.split("\n") if linje.strip()]
    treff = [(linje, _KRYSS.fullmatch(linje)) for linje in linjer]
    return [en[2] for _, en in treff if en and en[1] in ("x", "X")], [linje for linje, en in treff if not en]


def _kort(skrevet: str) -> str:
    ett_ledd = " ".join(skrevet.split())
    return ett_ledd if len(ett_ledd) <= 60 else f"{ett_ledd[:60]}…"
