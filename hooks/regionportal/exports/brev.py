"""The letter to a municipality: what newcomers ask and its site does not answer, and what to mend, the cheapest first.

The letter is Markdown, made once: as a file for an issue or an e-mail (``som_markdown``), and part by part for a page.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from regionportal.drawing.vis import dato
from regionportal.knowledge.dekning import Rute, Svar
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import Lenketilstand, ikke_kontrollert, lenketilstand
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region


@dataclass(frozen=True, slots=True)
class Del:
    """A part of the letter: one kind of work, and what there is of it."""

    tittel: str
    innledning: str
    punkter: Sequence[str]

    @property
    def markdown(self) -> str:
        return "\n\n".join((self.innledning, "\n".join(f"- {punkt}" for punkt in self.punkter)))


@dataclass(frozen=True, slots=True)
class Brev:
    """A letter that has something to say."""

    tittel: str
    innledning: str
    deler: Sequence[Del]
    slutt: str


def brev(kunnskap: Kunnskap, kommune: Kommune) -> Brev | None:
    """The letter, or None when there is nothing to mend, or the municipality gets none from here."""
    region = kunnskap.region
    if kommune not in kunnskap.far_brev:
        return None
    ruter = list(kunnskap.dekning.for_kommune(kommune.id))
    alle = (_nummeret(kommune), *_adresser(kommune, region, ruter), _gamle(ruter), _uten_side(ruter))
    deler = [del_ for del_ in alle if del_.punkter]
    if not deler:
        return None
    return Brev(
        tittel=f"Til {_trygg(kommune.navn)} kommune fra portalen for {_trygg(region.om.navn)}",
        innledning=" ".join(_innledning(region, ruter)),
        deler=deler,
        slutt="\n\n".join(_avsnitt(kunnskap, kommune, _egne(kommune, ruter))),
    )


def _innledning(region: Region, ruter: Sequence[Rute]) -> Iterator[str]:
    """What the letter is about, with thanks for what is good."""
    yield (
        "Hei! Folk som vurderer å flytte hit, spør om det samme: jobb, bolig, barnehage. "
        f"Portalen for {_trygg(region.om.navn)} svarer ikke selv, men viser vei til sidene deres."
    )
    deres = [rute for rute in ruter if rute.tema.ansvar == "kommune"]
    if gode := sum(rute.slag == "side" for rute in deres):
        yield f"Til {gode} av {len(deres)} spørsmål har dere en egen side som vi ikke har noe å si på. Takk for det!"
    yield "Her er det som vil hjelpe dem mest. Det som tar minst tid, står først, og dere trenger ikke gjøre alt."


def som_markdown(brev: Brev) -> str:
    """The whole letter as one text."""
    deler = (f"## {nummer}. {del_.tittel}\n\n{del_.markdown}" for nummer, del_ in enumerate(brev.deler, start=1))
    return "\n\n".join((f"# {brev.tittel}", brev.innledning, *deler, brev.slutt)) + "\n"


def _nummeret(kommune: Kommune) -> Del:
    sentral = sentralen(kommune)
    mangler = [ord_ for ord_, har in (("Telefonnummer", sentral.telefon), ("E-postadresse", sentral.epost)) if not har]
    return Del(
        "Slik når folk dere: et minutt",
        "Vi har ikke funnet dette på sidene deres. Send det til oss, med adressen til siden der det står.",
        [f"**{en}** til sentralbordet eller servicekontoret" for en in mangler],
    )


def _adresser(kommune: Kommune, region: Region, ruter: Sequence[Rute]) -> Iterator[Del]:
    """The addresses of the municipality's own: those that surely do not lead where they did, and those to look at."""
    alle = [(url, tittel, lenketilstand(url, region.lenkestatus)) for url, tittel in _egne(kommune, ruter).items()]
    erstatning = {svar.lenke.url: rute.virker for rute in ruter for svar in rute.svar}
    yield Del(
        "Adresser å rette: noen minutter",
        "Disse lenkene fører ikke lenger dit de skal.",
        [_adresse(url, tittel, en, region, erstatning.get(url, ())) for url, tittel, en in alle if en.avvik],
    )
    yield Del(
        "Adresser å se på: et minutt for hver",
        "Om disse er vi ikke sikre. Åpne dem i nettleseren, og se om de er som de skal.",
        [f"{_lenke(tittel, url)}: {_uviss(en.uviss, en.kanskje)}" for url, tittel, en in alle if en.uviss],
    )


def _egne(kommune: Kommune, ruter: Sequence[Rute]) -> dict[str, str]:
    """What is the municipality's to mend: each address, and what we call it."""
    titler = {kommune.nettsted: "Forsida deres"}
    for svar in (svar for rute in ruter for svar in rute.svar if svar.lenke.type != "ekstern"):
        titler.setdefault(svar.lenke.url, svar.lenke.tittel)
    for kontakt in kommune.kontakter:
        titler.setdefault(kontakt.url, kontakt.rolle)
    return titler


def _adresse(url: str, tittel: str, tilstand: Lenketilstand, region: Region, erstatning: Sequence[Svar]) -> str:
    if tilstand.slag == "flyttet":
        return f"{_lenke(tittel, url)} er flyttet. Vi viser nå til <{tilstand.adresse}>. Er det rett side?"
    status = region.lenkestatus.lenker[url]
    hvorfor = f": {_trygg(status.grunn)}" if status.grunn else ""
    i_stedet = (
        f" Så lenge viser vi til {_lenke(erstatning[0].lenke.tittel, erstatning[0].tilstand.adresse)}."
        if erstatning
        else ""
    )
    return (
        f"{_lenke(tittel, url)} har ikke virket siden {dato(status.feil[0])}{hvorfor}. "
        f"La den gamle adressa føre til den nye, eller send oss den nye.{i_stedet}"
    )


def _uviss(grunn: str, kanskje: str | None) -> str:
    """What the check saw, and the address that it may be at now, which is not made a link. What visitors may never
    notice, is still for the owner to mend."""
    if kanskje:
        return f"{_trygg(grunn)}: `{kanskje}`. Er det rett side?"
    rad = " Be den som drifter nettstedet, rette det." if grunn.startswith("sertifikatet") else ""
    return f"{_trygg(grunn)}.{rad}"


def _gamle(ruter: Sequence[Rute]) -> Del:
    svar = {en.lenke.url: en for rute in ruter for en in rute.svar if en.gammel and en.lenke.type == "side"}
    punkter = [
        f"{_lenke(en.lenke.tittel, en.tilstand.adresse)} (sist sett {dato(sist)})"
        for en in svar.values()
        if (sist := en.sist_sett)
    ]
    return Del(
        "Sider å lese gjennom: en halvtime for hver",
        "Det som står her, er mer enn to år gammelt, så vidt vi vet. Stemmer det fortsatt, holder det å sette ny dato "
        "på sida og si fra til oss.",
        punkter,
    )


def _uten_side(ruter: Sequence[Rute]) -> Del:
    uten = [rute for rute in ruter if rute.tema.ansvar == "kommune" and not rute.har_side]
    punkter = [
        f"**{_trygg(rute.tema.sporsmal)}** {_hva_som_finnes(rute)}".rstrip()
        for rute in sorted(uten, key=lambda en: not en.svar)
    ]
    return Del(
        "Spørsmål som mangler en egen side: en time eller to for hver",
        "En kort side holder: hva dere tilbyr, et nummer eller en e-post, og en dato. Finnes sida alt, så send oss "
        "adressa. Der det ikke står noe etter spørsmålet, har vi ikke funnet noe svar.",
        punkter,
    )


def _hva_som_finnes(rute: Rute) -> str:
    if not rute.virker:
        return "Det eneste svaret vi hadde, virker ikke lenger." if rute.svar else ""
    svar = rute.virker[0]
    alder = f" fra {svar.lenke.sett.ar}" if svar.lenke.sett and svar.lenke.type == "nyhet" else ""
    slag = {"nyhet": f"en nyhet{alder}", "ekstern": "en side hos andre", "rot": "forsida"}[svar.lenke.type]
    return f"Vi har bare funnet {slag}: {_lenke(svar.lenke.tittel, svar.tilstand.adresse)}."


def _avsnitt(kunnskap: Kunnskap, kommune: Kommune, egne: Collection[str]) -> Iterator[str]:
    kontekst, statuser = kunnskap.kontekst, kunnskap.region.lenkestatus
    if statuser.sjekket:
        utenfor = ikke_kontrollert(egne, statuser)
        rakk = f"{len(utenfor)} av deres {len(egne)} ble ikke kontrollert da, og tas først neste gang. "
        yield (
            f"Lenkene ble sist kontrollert {dato(statuser.sjekket)}. {rakk if utenfor else ''}"
            "En lenke regnes som brutt først når siden har vært borte tre ulike dager."
        )
    else:
        yield "Ingen av lenkene er kontrollert av et program ennå. Noen av dem kan være borte uten at vi vet det."
    yield (
        f"Alt dette, spørsmål for spørsmål: <{kontekst.adresse}{kommune.side}lenker/>. "
        f"Har vi oversett noe, er feilen vår. Slik retter dere det: <{kontekst.adresse}bidra/>."
    )
    yield f"Laget av portalen {dato(kontekst.dag)}."


def _lenke(tittel: str, url: str) -> str:
    """Brackets in an address would end the link."""
    return f"[{_trygg(tittel)}]({url.replace('(', '%28').replace(')', '%29')})"


def _trygg(tekst: str) -> str:
    """Text from the data as text in Markdown, with nobody notified of it on GitHub."""
    uten_html = " ".join(tekst.split()).replace("&", "&amp;").replace("<", "&lt;").replace("@", "@\N{WORD JOINER}")
    return re.sub(r"([\\`*_\[\]#])", r"\\\1", uten_html)
