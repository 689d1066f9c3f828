"""What follows from the records on a day, each answer once. Pages and exports ask here, and nobody works it out again.

An answer is worked out when someone first asks. Whoever lets processes share the work asks before they part.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from regionportal.knowledge import kalender
from regionportal.knowledge.balanse import Antall, balanse
from regionportal.knowledge.behovsgrunnlag import Grunnlag, Talt, Utsikt, grunnlag, talt, utsikter
from regionportal.knowledge.dekning import Dekning, dekning
from regionportal.knowledge.egennavn import Egennavn, navn_i_kommunene
from regionportal.knowledge.etterspurt import etterspurte
from regionportal.knowledge.forste_90_dager import forste_i_neste_maned
from regionportal.knowledge.kalender import Forekomst
from regionportal.knowledge.ledige import Ledig, ledige, per_kommune
from regionportal.knowledge.naboskap import Nabo, naermeste
from regionportal.knowledge.oppgave import Oppgave
from regionportal.knowledge.oppgaver import oppgaver
from regionportal.knowledge.pa_sprak import i_spraket
from regionportal.knowledge.yrkesord import per_yrke
from regionportal.kontekst import Kontekst
from regionportal.model.hendelse import Hendelse
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region
from regionportal.model.stilling import Stilling
from regionportal.model.typer import Modell
from regionportal.model.yrke import Yrke

NABOER = 4  # how many neighbours a treasure has


@dataclass(frozen=True)
class Kunnskap:
    """The region, the day that it is seen on, and all that follows from the two.

    ``apne_stillinger`` are the vacancies that may be shown, the nearest deadline first: all that the time of the day
    decides. What is the same but for the time is equal, and has the same fingerprint.
    """

    region: Region
    kontekst: Kontekst
    apne_stillinger: Sequence[Stilling] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "apne_stillinger", self.region.stillinger.apne(self.kontekst.na))

    def ord(self, hva: Modell, felt: str) -> str:
        """A field as it is said in the language of the pages, marked where it is only in the portal's own."""
        return str(i_spraket(hva, felt, self.kontekst.sprak))

    def pa(self, kontekst: Kontekst) -> "Kunnskap":
        """The same for pages in another language: what is known is known in all of them."""
        ny = replace(self, kontekst=kontekst)
        vars(ny).update({navn: verdi for navn, verdi in vars(self).items() if navn not in vars(ny)})
        return ny

    # ---- the municipalities

    @cached_property
    def medlemmer(self) -> tuple[Kommune, ...]:
        """Those that are in the region on the day: what is said of all of it, is said of these. The others keep their
        pages."""
        return tuple(en for en in self.region.kommuner if en.medlemskap(self.kontekst.dag) == "er")

    @cached_property
    def innbyggere(self) -> int | float:
        return sum([kommune.fakta.innbyggere.verdi for kommune in self.medlemmer])

    # ---- what newcomers ask

    @cached_property
    def dekning(self) -> Dekning:
        """How well each municipality answers each question."""
        return dekning(self.region, self.kontekst.dag)

    @cached_property
    def innflyttingsdag(self) -> date:
        """The day of moving that is shown to whoever has not chosen one."""
        return forste_i_neste_maned(self.kontekst.dag)

    @cached_property
    def egennavn(self) -> Mapping[str, tuple[Egennavn, ...]]:
        """The Sámi and Kven names in each municipality, which a text that has them must say the language of."""
        return navn_i_kommunene(self.region)

    # ---- work

    @cached_property
    def etterspurte(self) -> Sequence[Yrke]:
        """The occupations that the region needs, the most needed first."""
        return etterspurte(self.region)

    @cached_property
    def andre_yrker(self) -> Sequence[Yrke]:
        """The other occupations with a code, which no finding says that the region needs."""
        return [yrke for yrke in self.region.yrker if yrke.styrk08 and yrke not in self.etterspurte]

    @cached_property
    def yrker_med_side(self) -> Sequence[Yrke]:
        """The occupations that have a page of their own, those that the region needs first."""
        return [*self.etterspurte, *self.andre_yrker]

    @cached_property
    def talt(self) -> Sequence[Talt]:
        """What the municipalities have counted that they need."""
        return talt(self.region.jobbehov)

    @cached_property
    def utsikter(self) -> Mapping[str, Sequence[Utsikt]]:
        """What is known of the years ahead, for each occupation that is needed, by its id."""
        return {yrke.id: utsikter(yrke, self.region, self.kontekst.dag.year) for yrke in self.etterspurte}

    @cached_property
    def grunnlag_i_ar(self) -> Mapping[str, Mapping[str, Grunnlag]]:
        """What is known of this year, for each occupation that is needed and each municipality, by their ids."""
        ar, funn = self.kontekst.dag.year, self.region.jobbehov
        return {
            yrke.id: {id_: grunnlag(yrke, yrke.niva, id_, ar, funn) for id_ in self.region.om.kommuner}
            for yrke in self.etterspurte
        }

    @cached_property
    def ledige(self) -> Sequence[Ledig]:
        """The open vacancies, each with the occupations that it is for and the region needs."""
        return ledige(self.region, self.apne_stillinger, self.etterspurte)

    @cached_property
    def ledige_i(self) -> Mapping[str, Sequence[Stilling]]:
        """The same by municipality."""
        return per_kommune(self.apne_stillinger, self.region.om.kommuner)

    @cached_property
    def ledige_som(self) -> Mapping[str, Sequence[Stilling]]:
        """The same by occupation, by its name."""
        return per_yrke(self.apne_stillinger, self.region.yrker)

    # ---- events

    @cached_property
    def forekomster(self) -> Mapping[str, Sequence[Forekomst]]:
        """The days that each event takes place from this day on, soonest first, by the event's id."""
        return kalender.dager(self.region.hendelser, self.kontekst.dag)

    @cached_property
    def kommende(self) -> Sequence[Forekomst]:
        """The next days of each event that has any, soonest first."""
        return kalender.kommende(self.forekomster)

    @cached_property
    def uten_dato(self) -> Sequence[Hendelse]:
        """The events without fixed dates, from this month on and round the year."""
        return kalender.uten_dato(self.region.hendelser, self.kontekst.dag)

    # ---- treasures

    @cached_property
    def naboer(self) -> Mapping[str, Sequence[Nabo]]:
        """The nearest treasures of each that has a point, by its id."""
        return naermeste(self.region.skatter, NABOER)

    # ---- the editors

    @cached_property
    def far_brev(self) -> Sequence[Kommune]:
        """The municipalities that this portal writes to. One that is in two regions has the letter from its home
        region."""
        return [en for en in self.medlemmer if not en.hjemregion]

    @cached_property
    def oppgaver(self) -> Sequence[Oppgave]:
        """All that there is to do."""
        return oppgaver(self.region, self.kontekst.dag, self.dekning, self.etterspurte, self.talt)

    @cached_property
    def balanse(self) -> Sequence[Antall]:
        """How many treasures, events and links each municipality has."""
        return balanse(self.region)
