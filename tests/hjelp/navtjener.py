"""A local server that speaks the protocol of Nav's vacancy feed, and fails as it is told to."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from zoneinfo import ZoneInfo

from tjener import Bedt, Svar, Tjener

TOKEN = "hemmelig.token-SOM_ingen.skal.se"
NA = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)  # noon in Norway
SONE = ZoneInfo("Europe/Oslo")
IKKE_HER = Svar(404, b"")


def oppforing(
    id_: str,
    kommune: object = "NESS",
    *,
    status: str = "ACTIVE",
    tittel: str = "Lærer",
    hos: str = "Ness kommune",
    endret: datetime = NA,
) -> dict:
    """An entry of the list, as Nav writes it."""
    tid = endret.isoformat()
    felt = {
        "uuid": id_,
        "status": status,
        "title": tittel,
        "businessName": hos,
        "municipal": kommune,
        "sistEndret": tid,
    }
    return {
        "id": id_,
        "url": f"/api/v1/feedentry/{id_}",
        "title": tittel,
        "content_text": "Stillingsannonse",
        "date_modified": tid,
        "_feed_entry": felt,
    }


def annonse(*kommuner: str, **felt: object) -> dict:
    """What an advertisement has in it, with places of work in these municipalities."""
    sted = {"country": "NORGE", "address": None, "city": "NESSBY", "postalCode": "9990", "county": "TESTFYLKE"}
    steder = [sted | {"municipal": navn} for navn in kommuner]
    return {
        "published": "2026-11-01T00:00:00+01:00",
        "expires": "2026-12-20T00:00:00+01:00",
        "updated": "2026-11-20T08:00:00+01:00",
        "workLocations": steder,
        "contactList": [{"name": "Kari Nordmann", "email": "kari@ness.example", "phone": "99887766"}],
        "title": "Lærer",
        "description": "<p>Ring Kari.</p>",
        "sourceurl": "",
        "source": "Stillingsregistrering",
        "applicationUrl": "",
        "applicationDue": "2026-12-15T00:00:00",
        "occupationCategories": [],
        "categoryList": [],
        "jobtitle": "Lærer",
        "link": "https://arbeidsplassen.nav.no/stillinger/stilling/x",
        "employer": {"name": "Ness kommune", "orgnr": "1", "description": "Om oss"},
        "engagementtype": "Fast",
        "extent": "Heltid",
        "starttime": "",
        "positioncount": "1",
        "sector": "Offentlig",
        **felt,
    }


def svar(id_: str, innhold: object, status: str = "ACTIVE", nokkel: str = "ad_content") -> dict:
    return {"uuid": id_, nokkel: innhold, "sistEndret": NA.isoformat(), "status": status}


class Nav:
    """What Nav knows. ``feil``: path -> answers that come before the right one. ``na``: the time; ``fram``: how far its
    clock is ahead."""

    def __init__(self, per_side: int = 3):
        self.per_side, self.token, self.apent_token = per_side, TOKEN, TOKEN
        self.oppforinger: list[dict] = []
        self.annonser: dict[str, dict] = {}
        self.feil: dict[str, list[Svar]] = {}
        self.na, self.fram = NA, timedelta(0)
        self.vent = 0.0

    def kom(
        self,
        id_: str,
        *kommuner: str,
        status: str = "ACTIVE",
        endret: datetime = NA,
        liste: dict | None = None,
        **felt: object,
    ) -> None:
        """An advertisement came or changed: an entry in the list, and what is in it now."""
        forste = kommuner[0] if kommuner else "?"
        self.oppforinger.append(oppforing(id_, forste, status=status, endret=endret, **liste or {}))
        self.annonser[id_] = svar(id_, annonse(*kommuner, **felt) if status == "ACTIVE" else None, status)

    def stoppet(self, id_: str) -> None:
        """As Nav masks it."""
        self.oppforinger.append(oppforing(id_, "?", status="INACTIVE", tittel="...", hos=""))
        self.annonser[id_] = svar(id_, None, "INACTIVE")

    def apne(self) -> Tjener:
        tjener = Tjener({})
        tjener.sider = _Alt(self._svar)
        return tjener

    def _svar(self, bedt: Bedt) -> Svar:
        ventende = self.feil.get(bedt.sti)
        gitt = ventende.pop(0) if ventende else self._riktig(bedt)
        dato = format_datetime(self.na + self.fram, usegmt=True)
        return gitt._replace(hode={"Date": dato} | dict(gitt.hode), vent=gitt.vent or self.vent)

    def _riktig(self, bedt: Bedt) -> Svar:
        if bedt.sti == "/api/publicToken":
            tekst = f"Current public token for Nav Job Vacancy Feed:\n{self.apent_token}"
            return Svar(200, tekst.encode(), {"Content-Type": "text/plain"}) if self.apent_token else IKKE_HER
        if bedt.hode.get("authorization") != f"Bearer {self.token}":
            return Svar(401, b"Unauthorized")
        hva, _, id_ = bedt.sti.removeprefix("/api/v1/").partition("/")
        if hva == "feedentry":
            return som_json(self.annonser[id_]) if id_ in self.annonser else IKKE_HER
        return self._forste(bedt) if not id_ else self._side(id_, bedt)

    def _forste(self, bedt: Bedt) -> Svar:
        siden = parsedate_to_datetime(bedt.hode["if-modified-since"])
        for nummer, en in enumerate(self.oppforinger):
            if datetime.fromisoformat(en["date_modified"]) > siden:
                return self._side(f"side-{nummer // self.per_side}", bedt)
        return IKKE_HER

    def _side(self, id_: str, bedt: Bedt) -> Svar:
        fra = int(id_.removeprefix("side-")) * self.per_side
        denne, resten = self.oppforinger[fra : fra + self.per_side], self.oppforinger[fra + self.per_side :]
        if not denne:
            return IKKE_HER
        neste = f"side-{fra // self.per_side + 1}" if resten else None
        etag = f'"{fra}-{len(denne)}-{neste}"'
        if bedt.hode.get("if-none-match") == etag:
            return Svar(304, b"", {"ETag": etag})
        return som_json(_side(id_, neste, denne), ETag=etag)


class NavsKode(Nav):
    """As Nav's own code makes pages (FeedService.kt): a page begins with the entry that it is named by and overlaps the
    one before it, the last has one or two, and its ETag stays the same when one more comes. An ETag alone never gives
    304."""

    def _side(self, id_: str, bedt: Bedt) -> Svar:
        fra = int(id_.removeprefix("side-"))
        if fra >= len(self.oppforinger):
            return IKKE_HER
        nyere = list(range(fra + 1, len(self.oppforinger)))[: self.per_side]
        etag, neste, vist = fra, None, [fra]
        if len(nyere) == 1:
            etag, vist = nyere[0], [fra, *nyere]
        elif nyere:
            etag = neste = nyere[-2]
            vist = [fra, *nyere[:-1]]
        side = _side(id_, None if neste is None else f"side-{neste}", [self.oppforinger[nummer] for nummer in vist])
        return som_json(side, ETag=str(etag))

    def _forste(self, bedt: Bedt) -> Svar:
        return self._side("side-0", bedt)


class NavsKodeMedEtag(NavsKode):
    """The same below a server that itself gives 304 for an equal ETag (Javalin's ``generateEtags``)."""

    def _side(self, id_: str, bedt: Bedt) -> Svar:
        svar = super()._side(id_, bedt)
        etag = svar.hode.get("ETag")
        likt = etag is not None and bedt.hode.get("if-none-match") == etag
        return Svar(304, b"", {"ETag": etag}) if likt else svar


class _Alt(dict):
    def __init__(self, finn):
        super().__init__()
        self._finn = finn

    def get(self, sti, annet=None):
        return self._finn


def som_json(verdi: object, **hode: str) -> Svar:
    return Svar(200, json.dumps(verdi).encode(), {"Content-Type": "application/json"} | hode)


def _side(id_: str, neste: str | None, liste: list[dict]) -> dict:
    return {
        "version": "1.0",
        "title": "Stillingsfeeden",
        "home_page_url": "https://arbeidsplassen.nav.no",
        "feed_url": f"/api/v1/feed/{id_}",
        "description": "Feed",
        "next_url": neste and f"/api/v1/feed/{neste}",
        "id": id_,
        "next_id": neste,
        "items": liste,
    }
