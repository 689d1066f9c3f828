"""Where Nav's text says a place of work is, among our municipalities.

Nav does not give the municipality's number, and how names are spelt is not agreed: in capitals, with «kommune» after,
or in all languages with hyphens between. Nor is a name enough: municipalities in different counties share one.
"""

from collections.abc import Iterable

from regionportal.knowledge.egennavn import egne_navn
from regionportal.machines.stillinger.fylker import fylker, monstre
from regionportal.machines.stillinger.skrivemate import navnemonster, ordene
from regionportal.model.kommune import Kommune


class Kommunenavn:
    """The names, counties and postal codes of these municipalities. ``fylke`` is the region's county, for those whose
    number tells none."""

    def __init__(self, kommuner: Iterable[Kommune], fylke: str = ""):
        kommuner = tuple(kommuner)
        self._navn = {en.id: navnemonster((en.navn, *(navn for navn, _ in egne_navn(en)))) for en in kommuner}
        self._fylke = {en.id: en.nummer[:2] if en.nummer[:2] in monstre() else None for en in kommuner}
        self._regionens_fylke = navnemonster([fylke]) if fylke else None
        self._postnummer = {en.id: frozenset(en.postnummer) for en in kommuner}
        self._likt = {en.id: {ett.id for ett in kommuner if ordene(ett.navn) == ordene(en.navn)} for en in kommuner}

    def i_tekst(self, tekst: str, fylke: str = "") -> tuple[str, ...]:
        """The ids of those that the text names, and that lie in the county, where that or the text, as in «Vik
        (Vestland)», names one."""
        skrevet = ordene(tekst)
        hvor = fylke if ordene(fylke) else tekst if fylker(tekst) else ""
        return tuple(id_ for id_, monster in self._navn.items() if monster.search(skrevet) and self._er_i(id_, hvor))

    def ved(self, kommune: str, postnummer: str = "", fylke: str = "") -> tuple[str, ...]:
        """The ids for a place of work: by name and county. By postal code where the name says nothing, as «?», or where
        two of ours have it."""
        med_koden = {id_ for id_, koder in self._postnummer.items() if postnummer.strip() in koder}
        if not ordene(kommune):
            return tuple(id_ for id_ in self._postnummer if id_ in med_koden)
        funnet = self.i_tekst(kommune, fylke)
        sikre = med_koden.intersection(funnet)
        return tuple(id_ for id_ in funnet if id_ in sikre or not sikre & self._likt[id_])

    def _er_i(self, id_: str, hvor: str) -> bool:
        """Whether the municipality may lie there. A county that nobody knows, speaks against none of a known one."""
        if not ordene(hvor):
            return True
        if kode := self._fylke[id_]:
            return kode in (fylker(hvor) or {kode})
        return self._regionens_fylke is None or bool(self._regionens_fylke.search(ordene(hvor)))
