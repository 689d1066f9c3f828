"""A page of the feed, as Nav writes it, becomes what we need of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple, TypeGuard
from zoneinfo import ZoneInfo

from regionportal.machines.stillinger.tid import tid
from regionportal.model.stilling import NAVS_ID


class Oppforing(NamedTuple):
    """An entry: an advertisement came, changed or stopped. Texts are as Nav has them, empty where there are none."""

    id: str
    aktiv: bool
    tittel: str = ""
    arbeidsgiver: str = ""
    kommune: str = ""
    endret: datetime | None = None


class Feedside(NamedTuple):
    """``neste`` is the page after it, None at the end of the feed."""

    id: str
    neste: str | None
    oppforinger: tuple[Oppforing, ...]
    etag: str | None = None


def les_side(verdi: object, etag: str | None, sone: ZoneInfo) -> Feedside:
    """``ValueError`` for what is not a page. An entry that cannot be read is passed over: it names no advertisement."""
    if not isinstance(verdi, dict) or not isinstance(verdi.get("items"), list) or "next_id" not in verdi:
        raise ValueError("svaret er ikke en side av feeden")
    id_, neste = verdi.get("id"), verdi["next_id"]
    if not _er_id(id_) or not (neste is None or _er_id(neste)):
        raise ValueError("siden av feeden har en id som ikke kan brukes")
    return Feedside(id_, neste, tuple(_oppforinger(verdi["items"], sone)), etag)


def _oppforinger(liste: list, sone: ZoneInfo) -> Iterator[Oppforing]:
    for en in liste:
        felt = en.get("_feed_entry") if isinstance(en, dict) else None
        if not isinstance(felt, dict):
            continue
        id_ = felt.get("uuid") or en.get("id")
        if _er_id(id_):
            yield Oppforing(
                id=id_,
                aktiv=felt.get("status") == "ACTIVE",
                tittel=tekst(felt.get("title")),
                arbeidsgiver=tekst(felt.get("businessName")),
                kommune=tekst(felt.get("municipal")),
                endret=tid(felt.get("sistEndret"), sone),
            )


def tekst(verdi: object) -> str:
    return verdi if isinstance(verdi, str) else ""


def _er_id(verdi: object) -> TypeGuard[str]:
    return isinstance(verdi, str) and NAVS_ID.fullmatch(verdi) is not None
