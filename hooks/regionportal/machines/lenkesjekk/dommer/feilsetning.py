"""Whether a line, as a title or a heading, is what an error page says of itself. No page, no address: only words."""

import re
from collections.abc import Collection
from typing import Literal

from regionportal.ground.skrivemate import fold
from regionportal.machines.lenkesjekk.dommer import feilord

# ``borte``: it says that the page is not there. ``kode``: as much, but in words that a page about errors has too.
# ``flyttet``: it is elsewhere. ``feil``: something went wrong. ``drift``: something is wrong that may pass.
Slag = Literal["borte", "kode", "flyttet", "feil", "drift"]

FLEST_ORD = 30
_HOS_OSS = re.compile(r"(?<=\w)\s+(?:på|hos|i|at|on)\s+[A-ZÆØÅÁČĐŊŠŦŽÄÖ][\w.-]*(?:\s+[\w.-]+)?[.!]?\s*$")
_ORD = re.compile(r"[^\W_]+")
_NEKTET = re.compile(r"\b(?:(ca)n|(\w+?)n)['’´`]t\b", re.IGNORECASE)
_TIL_LESEREN = re.compile(r"(?:fant|finner|finn|fann|finst|did|could|can|fann) (?:du|dere|ikke du|you|de)\b")
_TIL_SALGS = re.compile(
    r"\b(?:domain|domenet?|nettadressen|verkkotunnus|[\w-]{1,63}\.(?:no|com|net|org|fi|se)) (?:\w+ ){0,3}"
    r"(?:is (?:\w+ )?for sale|for sale|er til salgs|til salgs|is parked|er parkert|parked at|myytavana|er ikke i bruk|"
    r"(?:er|is) regist(?:rert|ered) (?:hos|at|by|men|but))\b"
    r"|\bbuy this domain\b|\bkjop dette domenet\b|\bdomain (?:has )?expired\b|\bdomenet (?:er|har) (?:utlopt|gatt ut)\b"
)
_MIDLERTIDIG = re.compile(
    r"\b(?:under (?:vedlikehold|vedlikehald|maintenance)|down for maintenance|huoltokatko|maintenance mode|"
    r"we ll be (?:right )?back(?: soon)?|(?:kritisk feil|critical error) (?:pa|on) (?:dette nettstedet|this website))\b"
)
_UFERDIG = re.compile(  # a site that nobody has put anything on, or that the host has closed
    r"(?:dette |denne |this |your )?(?:account|konto|kontoen)(?: has been| is| er)? (?:suspended|suspendert|stengt)|"
    r"welcome to nginx|it works|apache2? (?:(?!default page).)*+default page.*|"
    r"iis windows(?: server)?|test page for .*|coming soon|"
    r"(?:nettsiden?|nettsida|nettstedet|nettstaden|website|site|this site|sivusto)(?: er| is| on)? "
    r"(?:under (?:arbeid|oppgradering|konstruksjon|utvikling|construction)|rakenteilla)|under construction"
)
_SMASPRAK = re.compile(  # sentences that are only ever said in jest on such a page
    r"her var det (?:tomt|ingenting|ikke noe|ingen ting|visst ingenting|lite a se)"
    r"|(?:na|her) (?:har du|gikk du|er du) (?:gatt|kommet|havnet)? ?(?:deg )?"
    r"(?:vill|bort|feil|pa villspor|pa ville veier)"
    r"|du (?:har|er) (?:gatt|kommet|havnet) (?:deg )?(?:vill|bort|feil|pa villspor|pa avveie)"
    r"|(?:you seem|you appear) to be lost|are you lost"
    r"|(?:there (?:s|is) )?nothing (?:to see )?here|eksyitko|dus lea jahkko manahan geainnu"
)


def ordene(tekst: str) -> list[str]:
    """The words, folded. «can’t» is can and not."""
    return _ORD.findall(fold(_NEKTET.sub(lambda treff: f"{(treff[1] and 'can') or treff[2]} not", tekst)))


def slag(tekst: str, navn: Collection[str] = ()) -> Slag | None:
    """What the line says; None for a line about anything else. ``navn``: words of the site's own name, which may stand
    in it."""
    if tekst.rstrip().endswith("?"):
        return None  # «Fant du ikke det du lette etter?» is on good pages
    hele = ordene(tekst)
    setning = " ".join(ord_ for ord_ in hele if ord_ not in navn)
    if _TIL_SALGS.search(setning) or _SMASPRAK.fullmatch(setning):
        return "borte"
    if _MIDLERTIDIG.search(setning) or _UFERDIG.fullmatch(setning):
        return "drift"
    if _TIL_LESEREN.match(setning):
        return None
    uten_sted = ordene(_HOS_OSS.sub("", tekst))  # «Siden finnes ikke på Ness»
    return _kjent(hele, navn) or (_kjent(uten_sted, navn) if feilord.IKKE & set(uten_sted) else None)


def til_den_som_soker(tekst: str) -> bool:
    """Whether the line speaks to someone who came for a page."""
    return not feilord.TIL_DEN_SOM_SOKER.isdisjoint(ordene(tekst))


def _kjent(alle: list[str], navn: Collection[str]) -> Slag | None:
    """None where a word is about something else."""
    egne = [ord_ for ord_ in alle if ord_ not in navn or ord_ in feilord.ALLE]
    if not egne or len(egne) > FLEST_ORD or not feilord.ALLE.issuperset(egne):
        return None
    return _av_ord(frozenset(egne))


def _av_ord(ord_: frozenset[str]) -> Slag | None:
    if ord_ & feilord.PASSERER:
        return "drift" if ord_ & (feilord.SIDE | feilord.DRIFT | feilord.FEIL) and len(ord_) > 1 else None
    nektet = bool(ord_ & feilord.IKKE)
    if ord_ & feilord.SIDE and (om_siden := _om_siden(ord_, nektet)):
        return om_siden
    if ord_ & feilord.KODE or (nektet and ord_ & feilord.FUNNET):
        return _uten_side(ord_)
    return None if nektet else _galt(ord_)


def _om_siden(ord_: frozenset[str], nektet: bool) -> Slag | None:
    """«Siden finnes ikke», «Siden er fjernet», «Siden er flyttet»."""
    if nektet:
        return "borte" if ord_ & (feilord.FINNES | feilord.HER) else None
    if ord_ & feilord.BORTE:
        return "borte"
    return "flyttet" if ord_ & feilord.FLYTTET else None


def _uten_side(ord_: frozenset[str]) -> Slag | None:
    """«404», «Ikke funnet», «410 Gone», «Feil 404: ikke funnet»."""
    rester = ord_ - feilord.KODE - feilord.IKKE - feilord.FINNES - feilord.BORTE - feilord.SMATT - feilord.HOFLIG
    har_kode = bool(ord_ & feilord.KODE)
    if rester <= feilord.SIDE or (har_kode and rester <= feilord.FEIL | feilord.SIDE):
        return "kode"
    return None


def _galt(ord_: frozenset[str]) -> Slag | None:
    if ord_ & feilord.DRIFT and ord_ & (feilord.FEIL | feilord.NEDE) and len(ord_) > 1:
        return "drift"
    if ord_ & feilord.SKJEDD and (ord_ & feilord.FEIL or len(ord_ & feilord.SKJEDD) > 2):
        return "feil"
    bare_hoflig = ord_ <= feilord.HOFLIG | feilord.FEIL | feilord.EGENSKAP
    return "feil" if bare_hoflig and ord_ & (feilord.FEIL | feilord.HOFLIG) else None
