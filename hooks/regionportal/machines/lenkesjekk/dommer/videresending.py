"""What a redirect leads to, as far as its address tells: the page, or something that stands in its place."""

import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from regionportal.ground.skrivemate import fold
from regionportal.machines.lenkesjekk.dommer import feilsetning
from regionportal.machines.lenkesjekk.dommer.feilord import ordsett

Slag = Literal["side", "forside", "feil", "innlogging", "samtykke", "okt", "sprak", "sok"]

_SPRAK = ordsett("""
    no nb nn nor nob nno en eng se sme sma smj fi fin fkv sv da de no-no nb-no nn-no no-nb no-nn en-us en-gb en-no se-no
    fi-fi norsk bokmal nynorsk english samegiella davvisamegiella sami samisk suomi kvensk
""")
_FORSIDE = re.compile(
    r"(?:forsid(?:e|a|en)?|hjem|home|homepage|hovedsid(?:e|a|en)|start|startsid(?:e|a|en)|main|frontpage|front|welcome|"
    r"velkommen|etusivu|ruoktu|ruovttoluotta|index|default|hjemmeside)?(?:\.\w{2,5})?"
)
_FEIL = re.compile(
    r"(?:(?:http|status|error|feil|side|page|err|code|kode)?[-_ ]?(?:404|410)"
    r"(?:[-_ ]?(?:error|feil|page|side|not[-_ ]?found))?|"
    r"errors?|error[-_ ]?page|feil|feilsid(?:e|a|en)|feilmelding|(?:page|file|content|item)?[-_ ]?not[-_ ]?found|"
    r"(?:siden?[-_ ])?(?:er[-_ ])?ikk(?:e|je)[-_ ]?funn(?:et|en|e)|"
    r"sid(?:e|en|a|an)[-_ ]?fin(?:ne)?s(?:t)?[-_ ]?ikk(?:e|je)|"
    r"finnes[-_ ]ikke|finst[-_ ]ikkje|sivua[-_ ]ei[-_ ]loy(?:dy|tynyt)|ei[-_ ]loydy|virhe(?:sivu)?|ii[-_ ]gavdno[nt]?|"
    r"(?:page[-_ ])?(?:missing|gone|unavailable)|oops|sorry|customerror|genericerror|unknownpage|invalid[-_ ]?page)"
    r"(?:\.\w{2,5})?"
)
# What a page may also be about.
_FEIL_OGSA_EMNE = ordsett("feil error errors virhe sorry oops missing gone unavailable")
_FEIL_MAPPE = re.compile(
    r"errors?|error[-_]?pages?|feil|feilsider?|system|status|_?layouts|pages?|static|shared|common|site"
)
_FEIL_FELT = re.compile(r"aspxerrorpath|404|(?:page_?)?not_?found")
_KODEFELT = re.compile(
    r"(?:http_?)?(?:error|err|status|feil|e|msg|message|reason)(?:_?(?:code|msg|message|kode))?|code|kode"
)
_FEIL_VERDI = re.compile(r"404|410|(?:page|side)?[-_ ]?not[-_ ]?found|(?:side[-_ ])?ikke[-_ ]funnet|404[-_ ].*")
_INNLOGGING = re.compile(
    r"(?:(?:\w+[-_])?log[-_]?(?:in|on)|sign[-_]?(?:in|on)|(?:ny[-_])?logg(?:e)?[-_]?(?:inn|pa)|sisaankirjautuminen|"
    r"innlogging|paalogging|palogging|wp-login|auth|authorize|"
    r"authenticate|authentication|oauth2?|sso|saml2?|adfs|idporten|feide|kirjaudu|kirjautuminen|account|login\w{0,12}|"
    r"loggain|openid-connect|bankid)(?:\.\w{2,5})?"
)
_INNLOGGINGSVERT = re.compile(
    r"(?:login|logon|signin|sso|auth|oidc|adfs|idp|accounts?|idporten|id-porten|innlogging)\d*"
)
_SAMTYKKE = re.compile(
    r"(?:(?:cookie|cookies|user|gdpr|age|privacy|data)?[-_]?(?:consent|samtykke|suostumus|wall|gate)|"
    r"cookie[-_]?(?:check|test|required|accept|varsel)|consentpage|collectconsent|confirm[-_]?age|aldersgrense)"
    r"(?:\.\w{2,5})?"
)
_OM_KAPSLER = re.compile(
    r"cookies?|informasjonskapsler|gdpr|privacy|personvern|evasteet"
)  # a page, unless one is to return
_TILBAKE = re.compile(
    r"(?:return|continue|redirect|back|next|target|dest(?:ination)?|url|goto|retur)(?:_?(?:url|uri|to|path))?"
)
_SPRAKVALG = re.compile(
    r"(?:(?:choose|select|set|change|switch|velg|vel|bytt|valitse)?[-_]?(?:lang|language|languages|locale|sprak|kieli|"
    r"malet|giella)(?:[-_]?(?:select(?:ion|or)?|choice|chooser|valg|picker))?|"
    r"country[-_]?select(?:or|ion)?|region[-_]?select(?:or|ion)?)(?:\.\w{2,5})?"
)
_SPRAKFELT = ordsett("lang language locale sprak hl l lng setlang kieli giella culture")
_SOK = re.compile(r"(?:sok|search|searchresults?|sokeresultat|sokresultat|haku|ohcan|finn)(?:\.\w{2,5})?")
_OKT_I_STI = re.compile(r";(?:jsessionid|sessionid|sid|phpsessid)=[^/?#]*|/\((?:[A-Z]\([^()/]*\))+\)", re.IGNORECASE)
_OKT = re.compile(
    r"(?:jsession|phpsess|asp\.?net_?session|session|sess|cf)_?(?:id|token)?|sid|s_?id|cfid|cftoken|"
    r"(?:asp)?sessionid\w*|osCsid|zenid|_ga|_gl|ts|timestamp|nonce|cookiecheck|cookie_?test|aspxautodetectcookiesupport",
    re.IGNORECASE,
)
_SPORING = re.compile(r"utm_\w+|fbclid|gclid|mc_\w+|ref|source|from|redirected?|origin", re.IGNORECASE)


def hva(fra: str, til: str) -> Slag:
    """What ``til`` is, to someone who asked for ``fra``. An address that already was such a thing, is ``side``."""
    kandidater: tuple[tuple[Slag, bool], ...] = (
        ("feil", er_feiladresse(til) and not er_feiladresse(fra)),
        ("innlogging", er_innlogging(til) and not er_innlogging(fra)),
        ("samtykke", _er_samtykke(til) and not _er_samtykke(fra)),
        ("forside", er_forside(til) and not er_forside(fra)),
        ("sprak", _er_sprakvalg(fra, til)),
        ("okt", (_har_okt(til) and not _har_okt(fra)) or _er_bare_sporing(fra, til)),
        ("sok", _siste(til, _SOK) and not _siste(fra, _SOK)),
    )
    return next((slag for slag, er in kandidater if er), "side")


def er_forside(url: str) -> bool:
    """A front page, of the site or of one of its languages."""
    ledd = _ledd(url)
    if any(not _SPORING.fullmatch(navn) and navn not in _SPRAKFELT for navn, _ in _sporring(url)):
        return False
    if ledd and ledd[0] in _SPRAK:
        ledd = ledd[1:]
    return len(ledd) <= 1 and all(_FORSIDE.fullmatch(en) for en in ledd)


def er_feiladresse(url: str) -> bool:
    """One that is for what is not found. A number among others, as /sak/404, is no such thing."""
    ledd = [en for en in _ledd(url) if en not in _SPRAK]
    if ledd and _FEIL.fullmatch(ledd[-1]):
        kan_vare_emne = ledd[-1].isdigit() or ledd[-1] in _FEIL_OGSA_EMNE
        if len(ledd) == 1 or not kan_vare_emne or _FEIL_MAPPE.fullmatch(ledd[-2]):
            return True
    return _sier_borte(ledd) or _har_feilfelt(url)


def _har_feilfelt(url: str) -> bool:
    return any(
        _FEIL_FELT.fullmatch(navn) or (_KODEFELT.fullmatch(navn) and _FEIL_VERDI.fullmatch(verdi))
        for navn, verdi in _sporring(url)
    )


def _sier_borte(ledd: list[str]) -> bool:
    """Whether the last part is a sentence about it: /fant-ikke-siden."""
    return bool(ledd) and feilsetning.slag(re.sub(r"\W|_", " ", ledd[-1])) == "borte"


def er_innlogging(url: str) -> bool:
    vert = (urlsplit(url).hostname or "").split(".")
    return any(_INNLOGGINGSVERT.fullmatch(en) for en in vert[:-1]) or any(
        _INNLOGGING.fullmatch(en) for en in _ledd(url)[-3:]
    )


def _er_sprakvalg(fra: str, til: str) -> bool:
    """A page to choose a language on, or the same page in one."""
    if _siste(til, _SPRAKVALG) and not _siste(fra, _SPRAKVALG):
        return True
    return fra != til and _uten_sprak(fra) == _uten_sprak(til) and (_med_sprak(fra) != _med_sprak(til))


def _uten_sprak(url: str) -> tuple[object, ...]:
    ledd = [en for en in _ledd(url) if en not in _SPRAK]
    return (_vert(url), ledd, sorted(en for en in _sporring(url) if en[0] not in _SPRAKFELT))


def _med_sprak(url: str) -> tuple[object, ...]:
    return ([en for en in _ledd(url) if en in _SPRAK], sorted(en for en in _sporring(url) if en[0] in _SPRAKFELT))


def _har_okt(url: str) -> bool:
    return bool(_OKT_I_STI.search(urlsplit(url).path)) or any(_OKT.fullmatch(navn) for navn, _ in _sporring(url))


def _er_bare_sporing(fra: str, til: str) -> bool:
    """Whether all that came to the address is what counts its visitors."""
    for_, etter = (set(_sporring(url)) for url in (fra, til))
    kommet = etter - for_
    return (
        bool(kommet)
        and (_vert(fra), _ledd(fra), for_) == (_vert(til), _ledd(til), etter - kommet)
        and all(_SPORING.fullmatch(navn) for navn, _ in kommet)
    )


def _er_samtykke(url: str) -> bool:
    """A page that asks, before it shows what one came for."""
    vert = (urlsplit(url).hostname or "").split(".")
    skal_tilbake = any(_TILBAKE.fullmatch(navn) for navn, _ in _sporring(url))
    return (
        bool({"consent", "samtykke"} & set(vert[:-1]))
        or any(_SAMTYKKE.fullmatch(en) for en in _ledd(url)[-2:])
        or (skal_tilbake and _siste(url, _OM_KAPSLER))
    )


def _siste(url: str, monster: re.Pattern[str]) -> bool:
    return any(monster.fullmatch(en) for en in _ledd(url)[-1:])


def _ledd(url: str) -> list[str]:
    """The parts of the path, folded, without what a session put into them."""
    sti = _OKT_I_STI.sub("", urlsplit(url).path)
    return [fold(unquote(en)) for en in sti.split("/") if en]


def _sporring(url: str) -> Iterable[tuple[str, str]]:
    return [(fold(navn), fold(verdi)) for navn, verdi in parse_qsl(urlsplit(url).query, keep_blank_values=True)]


def _vert(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
