"""Each answer as its field has it in a file. What cannot be read so is told of, and kept as it was written: then a
reviewer finds it in the proposal, and nothing that someone wrote is gone."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from unicodedata import category

from regionportal.editors.fraskjema import bildesvar
from regionportal.editors.fraskjema.besvarelse import Besvarelse, samlet
from regionportal.editors.fraskjema.kilder import BILDE_SOM_KILDE, INGEN_ADRESSE, KILDER, hel_adresse
from regionportal.editors.fraskjema.kilder import les as les_kilder
from regionportal.editors.fraskjema.kryss import les as les_kryss
from regionportal.editors.fraskjema.kryss import nokkel
from regionportal.editors.fraskjema.mangel import Mangel, Opplysning
from regionportal.editors.fraskjema.medsendt import skill_ut
from regionportal.editors.fraskjema.om_medsendt import om_bildene, om_medsendt, om_tomt
from regionportal.editors.fraskjema.samtykke import SAMTYKKE
from regionportal.editors.fraskjema.samtykke import les as les_samtykke
from regionportal.editors.fraskjema.sted import STED
from regionportal.editors.fraskjema.sted import les as les_stedet
from regionportal.editors.fraskjema.tapte_tegn import les as tapte_tegn
from regionportal.editors.fraskjema.tolking import Innsendt, overskrift_i
from regionportal.editors.skjema.bildesporsmal import BILDE, er_om_bildet
from regionportal.editors.skjema.form import Sporsmal
from regionportal.feil import Feltsti
from regionportal.ground.ordform import oppramsing
from regionportal.ground.skrevet_tid import klokkeslett, tidspunkt, tidspunkter, tidsrom

MARKDOWN: Feltsti = ("tekst",)
KLOKKA: Feltsti = ("datoer", "kl")
SLUTT: Feltsti = ("datoer", "slutt")
BESKJED = "beskjed"
_ETT_LEDD: Mapping[Feltsti, Callable[[str], object]] = {
    ("datoer", "fra"): tidspunkt,
    ("datoer", "til"): tidspunkt,
    KLOKKA: klokkeslett,
    SLUTT: klokkeslett,
    ("datoer", "gjentas", "til"): tidspunkt,
    ("datoer", "gjentas", "unntatt"): tidspunkter,
    ("nettsted",): hel_adresse,
}
OVER_SKJEMAET = "Over skjemaet"
_UTEN_ORD = re.compile(
    r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&\w+;|:\w+:|^[ >*+-]*\d{1,9}[.)] *$", re.IGNORECASE | re.MULTILINE
)
_GJERDE = re.compile(r"(`{3,}+|~{3,}+)[^\n`]*\n(.*)\n\1", re.DOTALL)


def les(innsendt: Innsendt, dag: date) -> Besvarelse:
    """The answers, on the day that they are read."""
    bildefelt = next((en.etikett for en in innsendt.form.sporsmal if en.id == BILDE), "")
    deler = [
        Besvarelse(
            mangler=[*_om_overskriftene(innsendt)],
            til_redaktor=[(OVER_SKJEMAET, innsendt.foran)] if innsendt.foran else (),
        ),
        *(
            _les_ett(en, innsendt.svar.get(en.id), f"{dag:%Y-%m}", bildefelt)
            for en in innsendt.form.sporsmal
            if en.id not in bildesvar.LESES_SAMMEN
        ),
        bildesvar.les(innsendt),
    ]
    slutt = {del_.felt[SLUTT] for del_ in deler if SLUTT in del_.felt}
    if len(slutt) > 1:
        etikett = next(en.etikett for en in innsendt.form.sporsmal if en.sti == SLUTT)
        deler.append(Besvarelse(mangler=[Mangel(etikett, f"står to steder: {oppramsing(sorted(map(str, slutt)))}")]))
    return samlet(deler)


def _les_ett(en: Sporsmal, svar: str | None, lest: str, bildefelt: str) -> Besvarelse:
    """The answer to one question; None where its heading is gone. ``lest`` is when a source was read, as in 2026-11,
    ``bildefelt`` where the form takes a photo."""
    if en.id in (SAMTYKKE, BESKJED):
        return _til_leseren(en, svar or "", bildefelt)
    medsendt = skill_ut(svar or "")
    skrevet = _uten_gjerde(medsendt.svar)
    med = om_medsendt(en, medsendt, bildefelt)
    if tapt := [Mangel(en.etikett, melding) for melding in tapte_tegn(skrevet)]:
        return samlet([med, Besvarelse(mangler=tapt, til_redaktor=[(en.etikett, skrevet)])])
    if not har_ord(skrevet):
        mangler = [Mangel(en.etikett, om_tomt(en, medsendt))] if en.pakrevd and svar is not None else []
        return samlet([med, Besvarelse(mangler=mangler)])
    return samlet([med, _besvart(en, skrevet, lest)])


def _besvart(en: Sporsmal, skrevet: str, lest: str) -> Besvarelse:
    """A question that has words for an answer."""
    if en.id == KILDER:
        return _kilder(en, skrevet, lest)
    if en.sti == STED:
        return _stedet(en, skrevet)
    if en.sti == KLOKKA and (rom := tidsrom(skrevet)):
        return Besvarelse(felt=dict(zip((KLOKKA, SLUTT), rom, strict=True)))
    if en.sti:
        verdi, mangler = _verdi(en, skrevet)
        return Besvarelse(
            felt={} if verdi is None else {en.sti: verdi}, mangler=mangler, opplysninger=[*_om_overskrift(en, skrevet)]
        )
    valgt, mangler = _valgt(en, skrevet) if en.type == "dropdown" else (skrevet, [])
    return Besvarelse(tekster={} if valgt is None else {en.id: valgt}, mangler=mangler)


def _til_leseren(en: Sporsmal, svar: str, bildefelt: str) -> Besvarelse:
    """What only the reviewer reads, as it was written. A picture there is told of, too."""
    if en.id == SAMTYKKE:
        return les_samtykke(en, svar)
    bilder = skill_ut(svar).bilder
    return Besvarelse(
        til_redaktor=[(en.etikett, svar)] if svar else (),
        opplysninger=[Opplysning(en.etikett, om_bildene(bilder, bildefelt))] if bilder else (),
    )


def _om_overskriftene(innsendt: Innsendt) -> Iterator[Mangel]:
    """A heading that is gone, or has another name: then its answer may be in another's."""
    borte = _borte(innsendt)
    for en in borte:
        if en.pakrevd:
            yield Mangel(
                en.etikett, f"Overskriften er borte. Skriv «### {en.etikett}» på en linje for seg, og svaret under"
            )
    for en in innsendt.form.sporsmal:
        if borte and (fremmed := overskrift_i(innsendt.svar.get(en.id, ""))):
            skal = f"Skal det være «{borte[0].etikett}»? Skriv den slik den var i skjemaet"
            yield Mangel(en.etikett, f"Her står overskriften «{fremmed}». {skal}")
    for en in innsendt.form.sporsmal:
        if en.id in innsendt.tvetydige:
            slik = "Skriv den ene på en annen måte, for eksempel uten ###"
            yield Mangel(en.etikett, f"Overskriften står to ganger, så vi ser ikke hvor svaret begynner. {slik}")
    if innsendt.flere:
        yield Mangel("", "Her er det mer enn ett skjema. Send ett om gangen, og ta bort det andre her")


def _borte(innsendt: Innsendt) -> list[Sporsmal]:
    """The questions whose heading is gone. A form from before it took photos has none about one, and that is no
    fault."""
    eldre = not any(map(er_om_bildet, innsendt.svar))
    return [
        en
        for en in innsendt.form.sporsmal
        if en.id not in innsendt.svar and (en.pakrevd or not (eldre and er_om_bildet(en.id)))
    ]


def _om_overskrift(en: Sporsmal, skrevet: str) -> Iterator[Opplysning]:
    """That a heading within the answer is plain words there, in a field that has no headings."""
    if en.type == "textarea" and en.sti != MARKDOWN and (overskrift := overskrift_i(skrevet)):
        melding = f"Svaret har en overskrift i seg, «{_kort(overskrift)}». Her blir den vanlig tekst, med ### foran."
        yield Opplysning(en.etikett, melding)


def har_ord(skrevet: str) -> bool:
    """Whether there is more in the answer than «-», «...», the number of a list, or HTML without words."""
    return any(tegn.isalnum() or category(tegn) == "So" for tegn in _UTEN_ORD.sub("", skrevet))


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
    valgt, andre = les_kryss(skrevet)
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
    lest_ = les_kilder(skrevet, lest)
    om_bilder = [Opplysning(en.etikett, f"«{_kort(url)}» {BILDE_SOM_KILDE}") for url in lest_.bilder]
    return Besvarelse(
        kilder=lest_.kilder,
        til_redaktor=[(en.etikett, "\n".join(lest_.andre_ord))] if lest_.andre_ord else (),
        mangler=[Mangel(en.etikett, INGEN_ADRESSE)] if en.pakrevd and not lest_.kilder else (),
        opplysninger=om_bilder,
    )


def _stedet(en: Sporsmal, skrevet: str) -> Besvarelse:
    stedet = les_stedet(" ".join(skrevet.split()))
    mangel = stedet.mangel or ("skal være på én linje" if "\n" in skrevet else "")
    return Besvarelse(
        felt=stedet.felt,
        mangler=[Mangel(en.etikett, mangel)] if mangel else (),
        opplysninger=[Opplysning(en.etikett, stedet.opplysning)] if stedet.opplysning else (),
    )


def _kort(skrevet: str) -> str:
    ett_ledd = " ".join(skrevet.split())
    return ett_ledd if len(ett_ledd) <= 60 else f"{ett_ledd[:60]}…"
