"""One field of a record with a new value, and all else as it stands."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.bilde import bildefil
from regionportal.editors.fraskjema.forslag import Bildefil, Bytte, Filforslag, Utfall
from regionportal.editors.fraskjema.kilder import hel_adresse
from regionportal.editors.fraskjema.kryss import les as les_kryss
from regionportal.editors.fraskjema.kryss import nokkel
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.siden import SIDE, ForRedaktoren, er_her, ikke_her, om_siden, posten
from regionportal.editors.skjema.endringsvalg import felt_som_kan_endres
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import NOE_ANNET, etikett_for_felt
from regionportal.editors.skjema.json_schema import Skjema, felt_i, skjema
from regionportal.editors.skjema.lister import lister
from regionportal.ground.skrevet_tall import les_heltall
from regionportal.ground.skrevet_tid import maned_av, tidspunkt
from regionportal.model.felles import Bilde
from regionportal.model.felt import modell_ved
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import Slag
from regionportal.reading.husstil import KanIkkeSkrives, med_felter
from regionportal.reading.yaml12 import felter

NYTT, FELT = "nytt", "felt"
HISTORIKKENS = {("tiltak", "status")}  # what a measure's history says last


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
    if not er_her(side := svar.tekster.get(SIDE, ""), adresse):
        return Utfall(None, {}, [Mangel(etiketter[SIDE], ikke_her(side, adresse))])
    post, slag = posten(svar, region)
    felt = felt_i_slag[valgt].get(slag.navn)
    if felt is None:
        return Utfall(
            None, {}, [Mangel(etiketter[FELT], f"Siden har ikke «{valgt}». Velg noe annet, eller «{NOE_ANNET}»")]
        )
    if (slag.navn, felt) in HISTORIKKENS:
        raise ForRedaktoren

    bilde = _bildet(svar, slag, felt, post, region)
    endring = _Endring(felt, skrevet, svar.kilder, dag, bilde)
    try:
        nytt, bytte = _med_endring((rot / post.fil).read_text("utf-8"), post.fil, endring, slag, region)
    except KanIkkeSkrives as e:
        return Utfall(
            None, {}, [Mangel(etiketter[NYTT], f"Teksten har tegn som ikke kan lagres ({e}). Skriv den på nytt")]
        )
    except ValueError as e:
        return Utfall(None, {}, [Mangel(etiketter[NYTT], str(e))])
    return Utfall(
        Filforslag(post.fil, nytt, post.navn, ny=False, bytte=bytte, bilde=bilde),
        {**etikett_for_felt(form), (felt, "alt") if bilde else (felt,): etiketter[NYTT]},
        varsler=om_siden(side, post),
    )


class _Endring(NamedTuple):
    """What the sender would have: the field, what was written for it, the sources, the day, and the photo that the
    words are of, if they are of one."""

    felt: str
    skrevet: str
    kilder: Sequence[Mapping[str, str]]
    dag: date
    bilde: Bildefil | None


def _bildet(svar: Besvarelse, slag: Slag, felt: str, post: Post, region: Region) -> Bildefil | None:
    """The photo that came along, where the field has photos."""
    har_bilder = modell_ved(slag.modell, (felt,)) is Bilde
    return bildefil(svar.vedlagt, post.id, region) if svar.vedlagt and har_bilder else None


def _med_endring(innhold: str, fil: str, endring: _Endring, slag: Slag, region: Region) -> tuple[str, Bytte | None]:
    """The file's text with the change in it, and what the change replaces; a photo replaces none. ``ValueError`` says
    what is wrong with what was written."""
    post = felter(innhold.encode(), fil)
    kjente = {en["url"] for en in post["kilder"]}
    kilder = [*post["kilder"], *(en for en in endring.kilder if en["url"] not in kjente)]
    resten = {"kilder": kilder, "oppdatert": endring.dag}
    if endring.bilde:
        nytt_bilde = {**endring.bilde.som_felt(), "alt": " ".join(endring.skrevet.split())}
        alle = [*post.get(endring.felt, ()), nytt_bilde]
        return med_felter(innhold, {endring.felt: alle, **resten}, slag.modell), None
    om_feltet = felt_i(skjema(slag, lister(region)))[endring.felt]
    for_, verdi = post.get(endring.felt), _verdi(endring.skrevet, om_feltet)
    if for_ == verdi:
        raise ValueError("Det står slik fra før. Skriv hvordan det skal bli")
    nytt = med_felter(innhold, {endring.felt: verdi, **resten}, slag.modell)
    return nytt, Bytte(om_feltet["title"], _vist(for_, om_feltet), _vist(verdi, om_feltet))


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
