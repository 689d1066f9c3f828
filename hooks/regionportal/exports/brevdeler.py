"""The parts of the letter to a municipality: one kind of work each, the cheapest first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regionportal.drawing.vis import dato
from regionportal.knowledge.dekning import Rute, Svar
from regionportal.knowledge.henvendelse import sentralen
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import Lenketilstand, lenketilstand
from regionportal.knowledge.pa_sprak import tekst
from regionportal.kontekst import Kontekst
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


def brevdeler(kunnskap: Kunnskap, kommune: Kommune, ruter: Sequence[Rute]) -> list[Del]:
    """Those that have something in them."""
    region, kontekst = kunnskap.region, kunnskap.kontekst
    alle = (
        _nummeret(kommune, kontekst),
        *_adresser(kommune, region, ruter, kontekst),
        _gamle(ruter, kontekst),
        _uten_side(ruter, kontekst),
    )
    return [del_ for del_ in alle if del_.punkter]


def _nummeret(kommune: Kommune, kontekst: Kontekst) -> Del:
    _, sentral = kontekst.gettext, sentralen(kommune)
    alle = (
        (_("**Telefonnummer** til sentralbordet eller servicekontoret"), sentral.telefon),
        (_("**E-postadresse** til sentralbordet eller servicekontoret"), sentral.epost),
    )
    return Del(
        _("Slik når folk dere: et minutt"),
        _("Vi har ikke funnet dette på sidene deres. Send det til oss, med adressen til siden der det står."),
        [sagt for sagt, har in alle if not har],
    )


def _adresser(kommune: Kommune, region: Region, ruter: Sequence[Rute], kontekst: Kontekst) -> Iterator[Del]:
    """The addresses of the municipality's own: those that surely do not lead where they did, and those to look at."""
    _, adresser = kontekst.gettext, egne(kommune, ruter, kontekst)
    alle = [(url, tittel, lenketilstand(url, region.lenkestatus)) for url, tittel in adresser.items()]
    erstatning = {svar.lenke.url: rute.virker for rute in ruter for svar in rute.svar}
    yield Del(
        _("Adresser å rette: noen minutter"),
        _("Disse lenkene fører ikke lenger dit de skal."),
        [_adresse(url, tittel, en, region, erstatning.get(url, ()), kontekst) for url, tittel, en in alle if en.avvik],
    )
    yield Del(
        _("Adresser å se på: et minutt for hver"),
        _("Om disse er vi ikke sikre. Åpne dem i nettleseren, og se om de er som de skal."),
        [f"{_lenke(tittel, url)}: {_uviss(en.uviss, en.kanskje, kontekst)}" for url, tittel, en in alle if en.uviss],
    )


def egne(kommune: Kommune, ruter: Sequence[Rute], kontekst: Kontekst) -> dict[str, str]:
    """What is the municipality's to mend: each address, and what we call it."""
    titler = {kommune.nettsted: kontekst.gettext("Forsida deres")}
    for svar in (svar for rute in ruter for svar in rute.svar if svar.lenke.type != "ekstern"):
        titler.setdefault(svar.lenke.url, svar.lenke.tittel)
    for kontakt in kommune.kontakter:
        titler.setdefault(kontakt.url, tekst(kontakt, "rolle", kontekst))
    return titler


def _adresse(
    url: str, tittel: str, tilstand: Lenketilstand, region: Region, erstatning: Sequence[Svar], kontekst: Kontekst
) -> str:
    _, lenke = kontekst.gettext, _lenke(tittel, url)
    if tilstand.slag == "flyttet":
        return _("%(lenke)s er flyttet. Vi viser nå til <%(ny)s>. Er det rett side?", lenke=lenke, ny=tilstand.adresse)
    status = region.lenkestatus.lenker[url]
    i_stedet = ""
    if erstatning:
        andre = _lenke(erstatning[0].lenke.tittel, erstatning[0].tilstand.adresse)
        i_stedet = " " + _("Så lenge viser vi til %(lenke)s.", lenke=andre)
    return (
        _(
            "%(lenke)s har ikke virket siden %(dagen)s%(hvorfor)s. "
            "La den gamle adressa føre til den nye, eller send oss den nye.",
            lenke=lenke,
            dagen=dato(status.feil[0], kontekst.sprak),
            hvorfor=f": {trygg(status.grunn)}" if status.grunn else "",
        )
        + i_stedet
    )


def _uviss(grunn: str, kanskje: str | None, kontekst: Kontekst) -> str:
    """What the check saw, and the address that it may be at now, which is not made a link. What visitors may never
    notice, is still for the owner to mend."""
    _ = kontekst.gettext
    if kanskje:
        return _("%(grunn)s: `%(kanskje)s`. Er det rett side?", grunn=trygg(grunn), kanskje=kanskje)
    rad = " " + _("Be den som drifter nettstedet, rette det.") if grunn.startswith("sertifikatet") else ""
    return f"{trygg(grunn)}.{rad}"


def _gamle(ruter: Sequence[Rute], kontekst: Kontekst) -> Del:
    _ = kontekst.gettext
    svar = {en.lenke.url: en for rute in ruter for en in rute.svar if en.gammel and en.lenke.type == "side"}
    punkter = [
        _(
            "%(lenke)s (sist sett %(dagen)s)",
            lenke=_lenke(en.lenke.tittel, en.tilstand.adresse),
            dagen=dato(sist, kontekst.sprak),
        )
        for en in svar.values()
        if (sist := en.sist_sett)
    ]
    return Del(
        _("Sider å lese gjennom: en halvtime for hver"),
        _(
            "Det som står her, er mer enn to år gammelt, så vidt vi vet. Stemmer det fortsatt, holder det å sette ny "
            "dato på sida og si fra til oss."
        ),
        punkter,
    )


def _uten_side(ruter: Sequence[Rute], kontekst: Kontekst) -> Del:
    _ = kontekst.gettext
    uten = [rute for rute in ruter if rute.tema.ansvar == "kommune" and not rute.har_side]
    punkter = [
        f"**{trygg(tekst(rute.tema, 'sporsmal', kontekst))}** {_hva_som_finnes(rute, kontekst)}".rstrip()
        for rute in sorted(uten, key=lambda en: not en.svar)
    ]
    return Del(
        _("Spørsmål som mangler en egen side: en time eller to for hver"),
        _(
            "En kort side holder: hva dere tilbyr, et nummer eller en e-post, og en dato. Finnes sida alt, så send oss "
            "adressa. Der det ikke står noe etter spørsmålet, har vi ikke funnet noe svar."
        ),
        punkter,
    )


def _hva_som_finnes(rute: Rute, kontekst: Kontekst) -> str:
    _ = kontekst.gettext
    if not rute.virker:
        return _("Det eneste svaret vi hadde, virker ikke lenger.") if rute.svar else ""
    svar = rute.virker[0]
    lenke = _lenke(svar.lenke.tittel, svar.tilstand.adresse)
    match svar.lenke.type:
        case "nyhet" if svar.lenke.sett:
            return _("Vi har bare funnet en nyhet fra %(ar)s: %(lenke)s.", ar=svar.lenke.sett.ar, lenke=lenke)
        case "nyhet":
            return _("Vi har bare funnet en nyhet: %(lenke)s.", lenke=lenke)
        case "ekstern":
            return _("Vi har bare funnet en side hos andre: %(lenke)s.", lenke=lenke)
        case "rot" | "side":
            return _("Vi har bare funnet forsida: %(lenke)s.", lenke=lenke)


def _lenke(tittel: str, url: str) -> str:
    """Brackets in an address would end the link."""
    return f"[{trygg(tittel)}]({url.replace('(', '%28').replace(')', '%29')})"


def trygg(ord_: str) -> str:
    """Text from the data as text in Markdown, with nobody notified of it on GitHub."""
    uten_html = " ".join(ord_.split()).replace("&", "&amp;").replace("<", "&lt;").replace("@", "@\N{WORD JOINER}")
    return re.sub(r"([\\`*_\[\]#])", r"\\\1", uten_html)
