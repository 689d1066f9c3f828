"""Structured data for search engines (schema.org, JSON-LD 1.1). Each function gives the objects of one kind of page."""

import json
from collections.abc import Sequence

from markupsafe import Markup

from regionportal.drawing import delebilde
from regionportal.ground.geo import Punkt
from regionportal.knowledge.egennavn import egne_navn
from regionportal.knowledge.kalender import Forekomst
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.pa_sprak import uten_merker
from regionportal.model import lisens
from regionportal.model.felles import Bilde
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.model.hendelse import Hendelse
from regionportal.model.inndeling import Kategori
from regionportal.model.kommune import Kommune
from regionportal.model.skatt import Skatt
from regionportal.model.tid import iso

Objekt = dict[str, object]

FLEST_GANGER = 8  # of an event on its page


def som_skript(objekter: Sequence[Objekt]) -> Markup:
    """The objects as a script element; what could end the element or open a comment is escaped (HTML, 4.12.1.3)."""
    tekst = json.dumps(
        {"@context": "https://schema.org", "@graph": objekter}, ensure_ascii=False, separators=(",", ":")
    )
    trygg = uten_merker(tekst).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup(f'<script type="application/ld+json">{trygg}</script>')


def smuler(adresse: str, stier: Sequence[tuple[str, str]]) -> Objekt:
    """A BreadcrumbList from (name, path) pairs, the start page first; ``adresse`` is what the paths are put after."""
    ledd = [
        {"@type": "ListItem", "position": nummer, "name": navn, "item": adresse + sti}
        for nummer, (navn, sti) in enumerate(stier, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": ledd}


def skatt(kunnskap: Kunnskap, skatt: Skatt) -> Objekt:
    ut: Objekt = {
        "@type": _stedstype(kunnskap.region.kategori[skatt.kategori]) if skatt.sted else "Place",
        "@id": f"{kunnskap.kontekst.sidenes}{skatt.side}",
        "name": kunnskap.ord(skatt, "navn"),
        "description": kunnskap.ord(skatt, "ingress"),
        "url": f"{kunnskap.kontekst.sidenes}{skatt.side}",
        "containedInPlace": [_kommuneref(kunnskap, kunnskap.region.kommune[id_]) for id_ in skatt.kommuner],
    }
    if andre := [navn for navn, _ in egne_navn(skatt)]:
        ut["alternateName"] = andre
    if skatt.punkt:
        ut["geo"] = _punkt(skatt.punkt)
    if skatt.bilder:
        ut["image"] = [bilde(kunnskap, en) for en in skatt.bilder]
    return ut


def _stedstype(kategori: Kategori) -> str | list[str]:
    """What a place is, and that a guest may go there: a TouristAttraction is a Place already."""
    if not kategori.besok:
        return kategori.schema_org
    return "TouristAttraction" if kategori.schema_org == "Place" else [kategori.schema_org, "TouristAttraction"]


def bilde(kunnskap: Kunnskap, bilde: Bilde) -> Objekt:
    """An ImageObject with whom to thank and on what terms it may be used."""
    storst = kunnskap.region.bilder[bilde.fil].storst
    ut: Objekt = {
        "@type": "ImageObject",
        "contentUrl": f"{kunnskap.kontekst.adresse}bilder/{storst.navn}.webp",
        "width": storst.bredde,
        "height": storst.hoyde,
        "description": kunnskap.ord(bilde, "alt"),
        "creditText": bilde.foto,
    }
    if adresse := lisens.adresse(bilde.lisens):
        ut["license"] = adresse
    return ut


def fotokonkurranse(kunnskap: Kunnskap, konkurranse: Fotokonkurranse) -> Objekt:
    return {
        "@type": "ImageGallery",
        "@id": f"{kunnskap.kontekst.sidenes}{konkurranse.side}",
        "name": kunnskap.ord(konkurranse, "navn"),
        "description": kunnskap.ord(konkurranse, "ingress"),
        "url": f"{kunnskap.kontekst.sidenes}{konkurranse.side}",
        "image": [
            {**bilde(kunnskap, en), "name": kunnskap.ord(en, "tittel")}
            for en in (*konkurranse.vinnere, *konkurranse.andre)
        ],
    }


def hendelser(kunnskap: Kunnskap, neste: Sequence[Forekomst]) -> list[Objekt]:
    """An Event for each of the next times, as those want it who show events (Google's guidelines, «multi-day events»):
    the next one has the page's own address, and the others that of their day on it."""
    return [
        hendelse(kunnskap, en, f"#{en.fra}{f'T{en.tid.kl}' if en.tid.kl else ''}" if nummer else "")
        for nummer, en in enumerate(neste[:FLEST_GANGER])
    ]


def hendelse(kunnskap: Kunnskap, neste: Forekomst, merke: str = "") -> Objekt:
    """An Event on its own days. The picture is the one that the page is shared with."""
    hendelse, adresse = neste.hendelse, kunnskap.kontekst.sidenes
    status = "EventCancelled" if neste.avlyst else "EventScheduled"
    ut: Objekt = {
        "@type": kunnskap.region.hendelsestype[hendelse.type].schema_org,
        "@id": f"{adresse}{hendelse.side}{merke}",
        "name": kunnskap.ord(hendelse, "navn"),
        "description": kunnskap.ord(hendelse, "ingress"),
        "url": f"{adresse}{hendelse.side}{merke}",
        "image": kunnskap.kontekst.adresse + delebilde.fil(hendelse.side).sti,
        "startDate": iso(neste.begynner, kunnskap.region.om.tidssone),
        "eventStatus": f"https://schema.org/{status}",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": _sted(kunnskap, hendelse),
    }
    if slutter := neste.slutter:
        ut["endDate"] = iso(slutter, kunnskap.region.om.tidssone)
    if hendelse.arrangor:
        nettsted = {"url": hendelse.nettsted} if hendelse.nettsted else {}
        ut["organizer"] = {"@type": "Organization", "name": hendelse.arrangor, **nettsted}
    return ut


def _sted(kunnskap: Kunnskap, hendelse: Hendelse) -> Objekt:
    kommune = kunnskap.region.kommune[hendelse.kommune]
    ut: Objekt = {
        "@type": "Place",
        "name": hendelse.sted.navn,
        "address": {
            "@type": "PostalAddress",
            "addressLocality": kommune.navn,
            "addressRegion": kunnskap.region.fylket(kommune),
            "addressCountry": "NO",
        },
    }
    if punkt := hendelse.sted.punkt:
        ut["geo"] = _punkt(punkt)
    return ut


def _punkt(punkt: Punkt) -> Objekt:
    lon, lat = punkt
    return {"@type": "GeoCoordinates", "latitude": lat, "longitude": lon}


def kommune(kunnskap: Kunnskap, kommune: Kommune) -> Objekt:
    andre = [navn for navn, _ in egne_navn(kommune)]
    return {
        **_kommuneref(kunnskap, kommune),
        "alternateName": andre,
        "description": kunnskap.ord(kommune, "ingress"),
        "sameAs": kommune.nettsted,
        "identifier": kommune.nummer,
        "geo": _punkt(kommune.senter.punkt),
        "containedInPlace": {"@type": "AdministrativeArea", "name": kunnskap.region.fylket(kommune)},
    }


def _kommuneref(kunnskap: Kunnskap, kommune: Kommune) -> Objekt:
    adresse = f"{kunnskap.kontekst.sidenes}{kommune.side}"
    return {"@type": "AdministrativeArea", "@id": adresse, "name": kunnskap.ord(kommune, "navn"), "url": adresse}


def nettsted(kunnskap: Kunnskap) -> Objekt:
    return {
        "@type": "WebSite",
        "@id": kunnskap.kontekst.sidenes,
        "name": kunnskap.region.om.navn,
        "description": kunnskap.ord(kunnskap.region.om, "ingress"),
        "url": kunnskap.kontekst.sidenes,
        "inLanguage": kunnskap.kontekst.sprak,
    }


def datasett(kunnskap: Kunnskap, filer: Sequence[tuple[str, str]]) -> Objekt:
    """The open data as one Dataset; ``filer`` are (path, media type)."""
    return {
        "@type": "Dataset",
        "@id": f"{kunnskap.kontekst.adresse}apne-data/",
        "name": f"Åpne data for {kunnskap.region.om.navn}",
        "description": (
            f"Skatter, hendelser, jobbehov, lenker og tiltak i {kunnskap.region.om.navn}, samlet fra åpne kilder."
        ),
        "url": f"{kunnskap.kontekst.adresse}apne-data/",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "inLanguage": kunnskap.kontekst.sprak,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": kunnskap.region.om.navn},
        "spatialCoverage": {"@type": "Place", "name": ", ".join((kunnskap.region.om.navn, *kunnskap.region.fylker))},
        "distribution": [
            {"@type": "DataDownload", "contentUrl": kunnskap.kontekst.adresse + sti, "encodingFormat": medietype}
            for sti, medietype in filer
        ],
    }
