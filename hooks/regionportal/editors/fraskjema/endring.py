"""One field of a record with a new value, and all else as it stands."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.forslag import Bytte, Filforslag, Utfall
from regionportal.editors.fraskjema.kilder import KILDER, hel_adresse
from regionportal.editors.fraskjema.kryss import les as les_kryss
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.svar import nokkel
from regionportal.editors.skjema.endringsvalg import felt_som_kan_endres
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import NOE_ANNET
from regionportal.editors.skjema.json_schema import Skjema, felt_i, skjema
from regionportal.editors.skjema.lister import lister
from regionportal.ground.skrevet_tall import les_heltall
from regionportal.ground.skrevet_tid import maned_av, tidspunkt
from regionportal.model.adresse import delt
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import SAMLINGER, Slag
from regionportal.reading.husstil import KanIkkeSkrives, med_felter
from regionportal.reading.yaml12 import felter

NYTT, FELT, FIL, SIDE = "nytt", "felt", "fil", "side"
HISTORIKKENS = {("tiltak", "status")}  # what a measure's history says last


class ForRedaktoren(Exception):
    """What no form can do by itself: someone has to read it."""


def lag(form: Form, svar: Besvarelse, region: Region, rot: Path, adresse: str, dag: date) -> Utfall:
    """The record's file with the field as the sender would have it. ``rot`` has data/, ``adresse`` is the site's.

    ``ForRedaktoren`` when there is no such record, or the field has more parts than a form can ask of.
    """
    etiketter = {en.id: en.etikett for en in form.sporsmal}
    valgt, skrevet = svar.tekster.get(FELT), svar.tekster.get(NYTT)
    felt_i_slag = felt_som_kan_endres(lister(region))
    if valgt == NOE_ANNET:
        raise ForRedaktoren
    if valgt not in felt_i_slag or skrevet is None:
        return Utfall(None, {})
    if not _er_her(side := svar.tekster.get(SIDE, ""), adresse):
        return Utfall(
            None, {}, [Mangel(etiketter[SIDE], f"«{side}» er ikke en side hos oss. Adressen begynner med {adresse}")]
        )
    post, slag = _posten(svar, region)
    felt = felt_i_slag[valgt].get(slag.navn)
    if felt is None:
        return Utfall(
            None, {}, [Mangel(etiketter[FELT], f"Siden har ikke «{valgt}». Velg noe annet, eller «{NOE_ANNET}»")]
        )
    if (slag.navn, felt) in HISTORIKKENS:
        raise ForRedaktoren

    endring = _Endring(felt, skrevet, svar.kilder, dag)
    try:
        nytt, bytte = _med_endring((rot / post.fil).read_text("utf-8"), post.fil, endring, slag, region)
    except KanIkkeSkrives as e:
        return Utfall(
            None, {}, [Mangel(etiketter[NYTT], f"Teksten har tegn som ikke kan lagres ({e}). Skriv den på nytt")]
        )
    except ValueError as e:
        return Utfall(None, {}, [Mangel(etiketter[NYTT], str(e))])
    return Utfall(
        Filforslag(post.fil, nytt, post.navn, ny=False, bytte=bytte),
        {(felt,): etiketter[NYTT], (KILDER,): etiketter[KILDER]},
        varsler=_om_siden(side, post),
    )


class _Endring(NamedTuple):
    """What the sender would have: the field, what was written for it, the sources, and the day."""

    felt: str
    skrevet: str
    kilder: Sequence[Mapping[str, str]]
    dag: date


def _med_endring(innhold: str, fil: str, endring: _Endring, slag: Slag, region: Region) -> tuple[str, Bytte]:
    """The file's text with the change in it, and what the change replaces. ``ValueError`` says what is wrong with what
    was written."""
    post = felter(innhold.encode(), fil)
    kjente = {en["url"] for en in post["kilder"]}
    kilder = [*post["kilder"], *(en for en in endring.kilder if en["url"] not in kjente)]
    om_feltet = felt_i(skjema(slag, lister(region)))[endring.felt]
    for_, verdi = post.get(endring.felt), _verdi(endring.skrevet, om_feltet)
    if for_ == verdi:
        raise ValueError("Det står slik fra før. Skriv hvordan det skal bli")
    nytt = med_felter(innhold, {endring.felt: verdi, "kilder": kilder, "oppdatert": endring.dag}, slag.modell)
    return nytt, Bytte(om_feltet["title"], _vist(for_, om_feltet), _vist(verdi, om_feltet))


def _posten(svar: Besvarelse, region: Region) -> tuple[Post, Slag]:
    """The record that the page is made of. What a stranger writes is only ever looked up among the records that there
    are."""
    alle = {post.fil: (post, slag) for slag in SAMLINGER.values() for post in region.av(slag.modell)}
    fil = svar.tekster.get(FIL, "").strip()
    if not fil:
        side = svar.tekster.get(SIDE, "")
        fil = next((post.fil for post, _ in alle.values() if _viser(side, post)), "")
    if fil not in alle:
        raise ForRedaktoren
    return alle[fil]


def _er_her(side: str, adresse: str) -> bool:
    """Whether an address may be of the site: a path may, and any where nobody knows what the site's is."""
    vert, her = _deler(side).netloc.casefold(), _deler(adresse).netloc.casefold()
    return not vert or not her or vert == her


def _viser(side: str, post: Post) -> bool:
    """Whether the address is of the record's page."""
    return f"{unquote(_deler(side).path).rstrip('/')}/".endswith(f"/{post.side}")


def _om_siden(side: str, post: Post) -> Sequence[str]:
    """Where the file is not that of the page, someone has written another one in the form."""
    if not side.strip() or _viser(side, post):
        return ()
    return (f"Innsenderen var på {side.strip()}, men fila er {post.fil}. Spør hvilken av dem det gjelder",)


def _deler(adresse: str) -> SplitResult:
    """The parts of an address, all empty for what is none."""
    return delt(adresse.strip()) or urlsplit("")


def _verdi(skrevet: str, felt: Skjema) -> object:
    """The text as the field has it. ``ValueError`` says what is allowed; ``ForRedaktoren`` for what no text can say."""
    ett_ledd = " ".join(skrevet.split())
    match felt:
        case {"enum": _}:
            return _valget(ett_ledd, felt)
        case {"type": "string", "contentMediaType": "text/markdown"}:
            return f"{skrevet}\n"
        case {"type": "string", "format": "date"}:
            return tidspunkt(ett_ledd)
        case {"type": "string", "pattern": _}:
            return hel_adresse(ett_ledd)
        case {"type": "string"}:
            return ett_ledd
        case {"type": ["string", "integer"]}:
            return tidspunkt(ett_ledd)
        case {"type": "integer"}:
            return _heltall(ett_ledd)
        case {"type": "array", "items": {"type": "string"} as punkt}:
            return [_valget(en, punkt) for en in _valgte(skrevet)] if "enum" in punkt else _punkter(skrevet)
        case _:
            raise ForRedaktoren


def _vist(verdi: object, felt: Skjema) -> str:
    """The value as people read it: choices by what they are called, a list with commas."""
    if isinstance(verdi, list):
        return ", ".join(_vist(en, felt["items"]) for en in verdi)
    navn = dict(zip(felt.get("enum", ()), felt.get("enumDescriptions", ()), strict=True))
    return str(navn.get(verdi, "" if verdi is None else verdi)).strip("\n")


def _valget(skrevet: str, felt: Skjema) -> str:
    valg = {nokkel(ord_): verdi for verdi, ord_ in zip(felt["enum"], felt["enumDescriptions"], strict=True)}
    verdi = valg.get(nokkel(skrevet), skrevet)
    if verdi not in felt["enum"]:
        raise ValueError(f"«{skrevet}» er ikke et av valgene. Valgene er {', '.join(felt['enumDescriptions'])}")
    return verdi


def _heltall(skrevet: str) -> int:
    """A number, or the month that has it."""
    return maned_av(skrevet) or les_heltall(skrevet)


def _valgte(skrevet: str) -> list[str]:
    """Choices, also with ticks as in a form, or «og» before the last."""
    kryss = les_kryss(skrevet)
    if kryss.valgt:
        return kryss.valgt
    return [navn.strip() for en in _punkter(skrevet) for navn in re.split(r"(?<=\s)og(?=\s)|/", en)]


def _punkter(skrevet: str) -> list[str]:
    """A list as people write it: a line for each, or with commas."""
    skille = "\n" if "\n" in skrevet else ","
    return [en for del_ in skrevet.split(skille) if (en := " ".join(del_.strip(" -*•").split()))]
