"""One run: from where the last one ended to the end of the feed, and then the file with the vacancies.

1. pages are read until there is no next one; of each entry only what may be ours is remembered (``underveis``);
2. each of those that is new or changed is looked up, once;
3. what has expired goes, and stillinger.json is written: only now, so that nobody sees half a reading.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from regionportal.machines import statusfil
from regionportal.machines.stillinger import annonse, fil, underveis
from regionportal.machines.stillinger.feed import Borte, Feedfeil, Feedklient, Feedoppsett, Uleselig
from regionportal.machines.stillinger.kandidater import Kandidater
from regionportal.machines.stillinger.kommunenavn import Kommunenavn
from regionportal.machines.stillinger.publisering import bor_publiseres
from regionportal.machines.stillinger.side import Feedside, Oppforing
from regionportal.machines.stillinger.underveis import Underveis
from regionportal.model.region import Region
from regionportal.model.slag import STILLINGER
from regionportal.model.stilling import Stilling, Stillinger

HALVT_AR = timedelta(days=184)  # no advertisement is active longer than six months
SKJEV = timedelta(minutes=5)
LAGRES_HVER = 25  # look-ups between each time that the progress is kept
FLEST_SIDER = 5_000  # in one run; half a year has some hundreds


@dataclass(frozen=True)
class Stillingskjoring:
    """What is known after the run, and what it took. ``uleselige``: advertisements that came, and could not be read.
    ``publiser``: the site should be published anew."""

    stillinger: Stillinger
    nye: int
    borte: int
    sider: int
    foresporsler: int
    uleselige: tuple[str, ...]
    avvik: timedelta
    publiser: bool

    @property
    def skjev(self) -> bool:
        return abs(self.avvik) > SKJEV


def kjor(region: Region, rot: Path, hemmelig: SecretStr, oppsett: Feedoppsett) -> Stillingskjoring:
    """Read the feed to its end and keep what is the region's. With ``Feedfeil`` or ``Opptatt`` nothing is kept."""
    sti = rot / "data" / STILLINGER
    with statusfil.alene(sti, "portal stillinger"), Feedklient(oppsett, hemmelig) as feed:
        forrige = (fil.les(sti) or Stillinger()).i(region.om.kommuner)
        kjente = {en.id: annonse.med_hele_siste_dag(en, oppsett.sone) for en in forrige.stillinger}
        lesing = _Lesing(feed, region, kjente, oppsett, sti.with_name(fil.UNDERVEIS))
        ferdig = lesing.til_slutten(underveis.les(lesing.sti, forrige))
        na = _trygt_na(oppsett.na, feed.avvik)
        alle = {id_: en for id_, en in ferdig.resultat(kjente).items() if en.utloper > na}
        ny = Stillinger(
            lest=na.astimezone(oppsett.sone), plass=ferdig.plass, stillinger=tuple(alle[id_] for id_ in sorted(alle))
        )
        fil.skriv(sti, ny)
        lesing.sti.unlink(missing_ok=True)
        return Stillingskjoring(
            stillinger=ny,
            nye=len(alle.keys() - kjente.keys()),
            borte=len(kjente.keys() - alle.keys()),
            sider=lesing.sider,
            foresporsler=feed.foresporsler,
            uleselige=tuple(lesing.uleselige),
            avvik=feed.avvik,
            publiser=bor_publiseres(fil.les_publisert(sti.parent), ny, na),
        )


def _trygt_na(na: datetime, avvik: timedelta) -> datetime:
    """The time that the reading is said to be from: ours, or Nav's where ours is well ahead of it.

    Of two clocks that disagree one cannot tell which is right, but the earlier is not later than the truth as long as
    one of them is. A reading may then be hidden sooner than it need be after 24 hours, never shown longer than it may;
    and an advertisement is not thrown away as expired, for good, because of a clock that runs ahead.
    """
    return (na + avvik).replace(microsecond=0) if avvik < -SKJEV else na


class _Lesing:
    def __init__(
        self, feed: Feedklient, region: Region, kjente: Mapping[str, Stilling], oppsett: Feedoppsett, sti: Path
    ):
        self.sti, self.sider = sti, 0
        self.uleselige: list[str] = []
        self._feed, self._kjente, self._oppsett = feed, kjente, oppsett
        self._kandidater = Kandidater(region)
        self._kommunenavn = Kommunenavn(region.kommuner, region.om.fylke)

    def til_slutten(self, her: Underveis) -> Underveis:
        try:
            her = self._les_sider(her)
        except Borte:
            if her.plass is None:
                raise
            her = self._les_sider(Underveis())  # the page that we came to is gone: all over again
        return self._sla_opp(her)

    def _les_sider(self, her: Underveis) -> Underveis:
        vart: set[str] = set()
        while True:
            side = self._side(her)
            self.sider += 1
            her = her.med_side(side, self._kandidater.har, self._kjente)
            if side.neste is None:
                return her
            vart.add(side.id)
            if side.neste in vart:
                raise Feedfeil("feeden går i ring")
            underveis.skriv(self.sti, her)
            if self.sider >= FLEST_SIDER:
                raise Feedfeil(f"feeden har mer enn {FLEST_SIDER} sider. Neste lesing går videre herfra")

    def _side(self, her: Underveis) -> Feedside:
        """The next page. One that has the ETag it had, has the entries it had; there may be a page after it now."""
        if her.plass is None:
            return self._feed.forste_side(self._oppsett.na - HALVT_AR)
        side = self._feed.side(her.plass.id)
        return side._replace(oppforinger=()) if side.etag and side.etag == her.plass.etag else side

    def _sla_opp(self, her: Underveis) -> Underveis:
        try:
            for nummer, oppforing in enumerate(her.a_sla_opp(self._kjente), start=1):
                her = her.med_oppslag(oppforing.id, self._annonse(oppforing, her))
                if nummer % LAGRES_HVER == 0:
                    underveis.skriv(self.sti, her)
        except Uleselig:
            her = her.med_uleselig(oppforing.id)
            raise
        finally:
            underveis.skriv(self.sti, her)
        return her

    def _annonse(self, oppforing: Oppforing, her: Underveis) -> Stilling | None:
        """The vacancy that it is. One that cannot be read ends the reading once; the next time it is as it was."""
        try:
            svar = self._feed.annonse(oppforing.id)
        except Borte:
            svar = None
        except Uleselig:
            if oppforing.id not in her.uleselige:
                raise
            self.uleselige.append(oppforing.id)
            return self._kjente.get(oppforing.id)
        return annonse.les(svar, oppforing, self._kommunenavn, self._oppsett.sone, self._oppsett.na)
