"""Each answer as its field has it in a file. What cannot be read so is told of, and kept as it was written: then a
reviewer finds it in the proposal, and nothing that someone wrote is gone."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from regionportal.editors.fraskjema.kilder import hel_adresse
from regionportal.editors.fraskjema.kilder import les as les_kilder
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.tolking import Innsendt, overskrift_i
from regionportal.editors.skjema.issueforms import Sporsmal
from regionportal.feil import Feltsti
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrevet_tid import klokkeslett, tidspunkt, tidspunkter

MARKDOWN: Feltsti = ("tekst",)
KILDER, BESKJED, SAMTYKKE = "kilder", "beskjed", "samtykke"
INGEN_ADRESSE = (
    "Vi fant ingen adresse her. Lim inn adressen til en side som forteller det, slik: https://www.eksempel.no/side. "
    "Finner du ingen, så la det stå: En redaktør leser det, og hjelper deg å lete."
)
_ETT_LEDD: Mapping[Feltsti, Callable[[str], object]] = {
    ("datoer", "fra"): tidspunkt,
    ("datoer", "til"): tidspunkt,
    ("datoer", "kl"): klokkeslett,
    ("datoer", "slutt"): klokkeslett,
    ("datoer", "gjentas", "til"): tidspunkt,
    ("datoer", "gjentas", "unntatt"): tidspunkter,
    ("nettsted",): hel_adresse,
}
_KRYSS = re.compile(r"[-*+] \[([ xX]?)\] *(.*)")
_GJERDE = re.compile(r"(`{3,}|~{3,})[^\n`]*\n(.*)\n\1", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Besvarelse:
    """What was answered, to one question or to all. ``felt`` is what the record gets, by the path of the field;
    ``tekster`` the answers that no field has, by the question's id; ``til_redaktor`` what only the reviewer shall read,
    each with the question that it answers."""

    felt: Mapping[Feltsti, object] = field(default_factory=dict)
    tekster: Mapping[str, str] = field(default_factory=dict)
    kilder: Sequence[Mapping[str, str]] = ()
    til_redaktor: Sequence[tuple[str, str]] = ()
    mangler: Sequence[Mangel] = ()


def les(innsendt: Innsendt, dag: date) -> Besvarelse:
    """The answers, on the day that they are read."""
    deler = [
        Besvarelse(mangler=[*_om_overskriftene(innsendt)]),
        *(_les_ett(en, innsendt.svar.get(en.id), f"{dag:%Y-%m}") for en in innsendt.form.sporsmal),
    ]
    return Besvarelse(
        felt={sti: verdi for del_ in deler for sti, verdi in del_.felt.items()},
        tekster={id_: tekst for del_ in deler for id_, tekst in del_.tekster.items()},
        kilder=[en for del_ in deler for en in del_.kilder],
        til_redaktor=[en for del_ in deler for en in del_.til_redaktor],
        mangler=[en for del_ in deler for en in del_.mangler],
    )


def _les_ett(en: Sporsmal, svar: str | None, lest: str) -> Besvarelse:
    """The answer to one question; None where its heading is gone. ``lest`` is when a source was read, as in 2026-11."""
    skrevet = _uten_gjerde(svar or "")
    if en.id == SAMTYKKE:
        return _samtykke(en, skrevet)
    if not skrevet:
        return Besvarelse(mangler=[Mangel(en.etikett, "mangler")] if en.pakrevd and svar is not None else ())
    if en.id == KILDER:
        return _kilder(en, skrevet, lest)
    if en.id == BESKJED:
        return Besvarelse(til_redaktor=[(en.etikett, skrevet)])
    if en.sti:
        verdi, mangler = _verdi(en, skrevet)
        return Besvarelse(felt={} if verdi is None else {en.sti: verdi}, mangler=mangler)
    valgt, mangler = _valgt(en, skrevet) if en.type == "dropdown" else (skrevet, [])
    return Besvarelse(tekster={} if valgt is None else {en.id: valgt}, mangler=mangler)


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


def _verdi(en: Sporsmal, skrevet: str) -> tuple[object, list[Mangel]]:
    """What the field gets, None for nothing; and what is wrong with the answer."""
    if en.type == "checkboxes":
        return _avkrysset(en, skrevet)
    if en.type == "dropdown":
        valgt, mangler = _valgt(en, skrevet)
        return (None if valgt is None else en.valg.get(valgt, valgt)), mangler
    if en.sti == MARKDOWN:
        return f"{skrevet}\n", []
    mangler = [Mangel(en.etikett, "skal være på én linje")] if en.type == "input" and "\n" in skrevet else []
    ett_ledd = " ".join(skrevet.split())
    return _ETT_LEDD.get(en.sti, str)(ett_ledd), mangler


def _avkrysset(en: Sporsmal, skrevet: str) -> tuple[list[object] | None, list[Mangel]]:
    """What the file has for each choice that is ticked."""
    valgt, andre = _krysset(skrevet)
    gyldige = {nokkel(navn): verdi for navn, verdi in en.valg.items()}
    ukjente = [*(navn for navn in valgt if nokkel(navn) not in gyldige), *andre]
    feil = f"«{ukjente[0]}» er ikke et av valgene. Valgene er {oppramsing(en.valg)}" if ukjente else ""
    verdier = [gyldige.get(nokkel(navn), navn) for navn in valgt]
    return verdier or None, [Mangel(en.etikett, feil)] if feil else []


def _valgt(en: Sporsmal, skrevet: str) -> tuple[str | None, list[Mangel]]:
    """The choice as the form has it, None for no choice; the words themselves if there is no such, and that it is
    none."""
    gyldige = {nokkel(navn): navn for navn in en.valg}
    if nokkel(skrevet) in gyldige:
        return gyldige[nokkel(skrevet)], []
    if skrevet == "None" and not en.pakrevd:
        return None, []
    valg = f"Valgene er {oppramsing(en.valg)}" if en.sti else "Velg det som står i lista i skjemaet"
    return " ".join(skrevet.split()), [Mangel(en.etikett, f"«{_kort(skrevet)}» er ikke et av valgene. {valg}")]


def _kilder(en: Sporsmal, skrevet: str, lest: str) -> Besvarelse:
    kilder, andre = les_kilder(skrevet, lest)
    return Besvarelse(
        kilder=kilder,
        til_redaktor=[(en.etikett, "\n".join(andre))] if andre else (),
        mangler=[Mangel(en.etikett, INGEN_ADRESSE)] if en.pakrevd and not kilder else (),
    )


def _samtykke(en: Sporsmal, skrevet: str) -> Besvarelse:
    """Both must be ticked. Words below them are for the reviewer."""
    valgt, andre = _krysset(skrevet)
    krysset = set(map(nokkel, valgt))
    return Besvarelse(
        til_redaktor=[(en.etikett, "\n".join(andre))] if andre else (),
        mangler=[
            Mangel(en.etikett, f"Sett kryss, [x], foran «{navn}»") for navn in en.valg if nokkel(navn) not in krysset
        ],
    )


def _krysset(skrevet: str) -> tuple[list[str], list[str]]:
    """The choices that are ticked, and the lines that are no choice."""
    linjer = [linje.strip() for linje in skrevet.split("\n") if linje.strip()]
    treff = [(linje, _KRYSS.fullmatch(linje)) for linje in linjer]
    return [en[2] for _, en in treff if en and en[1] in ("x", "X")], [linje for linje, en in treff if not en]


def _kort(skrevet: str) -> str:
    ett_ledd = " ".join(skrevet.split())
    return ett_ledd if len(ett_ledd) <= 60 else f"{ett_ledd[:60]}…"
