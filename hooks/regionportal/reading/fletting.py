"""A region's own lists laid on those that all regions share.

Each layer adds entries to the list of those below it, and sets whole fields of an entry that is there, by its id; what
it says in another language is set field by field too (``sprakblokker``). Where the entry stands, and whether it does,
``Tilpasning`` says. What comes out is one document, which knows the file and the
line of each field, so that the model and the rules read it as any other.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from regionportal.feil import Feil, Sti, finnes_ikke
from regionportal.kontekst import FELLES
from regionportal.model.felt import Merke, merkede, modell_ved
from regionportal.model.oversettelse import SPRAK
from regionportal.model.slag import Slag
from regionportal.model.tilpasning import Tilpasning
from regionportal.reading.sprakblokker import Merker, lagt_pa, merkene
from regionportal.reading.yaml12 import Dokument

V = TypeVar("V")

ID, UTELAT, ETTER = "id", "utelat", "etter"
ALENE = "med «utelat: true» er den borte, og de andre feltene gjør ingenting. Ta dem bort"


class Lag(NamedTuple):
    """What a file says of a list: its name, and all that is in it."""

    navn: str
    dokument: Dokument


class Kilde(NamedTuple):
    """An entry of a layer: the layer, and the place in its list."""

    lag: Lag
    plass: int


@dataclass
class Innslag:
    """An entry while the layers are laid on: what it says, the uppermost layer of it, where each field is from, and the
    marks of what it says in other languages. A value that is no entry, for it has no id, is kept for the model to
    refuse."""

    verdi: object
    overst: Kilde
    fra: dict[Sti, Kilde] = field(default_factory=dict)
    merker: Mapping[str, Merker] = field(default_factory=dict)

    def med(self, felter: Mapping[str, object], kilde: Kilde, oversettes: Sequence[str]) -> "Innslag":
        """With a layer on it, where ``oversettes`` are the fields that may be said in other languages."""
        egne = {navn: verdi for navn, verdi in felter.items() if navn not in Tilpasning.model_fields}
        if not self.fra:
            return Innslag(egne, kilde, dict.fromkeys(_stiene(egne), kilde), merkene(egne, oversettes))
        for_ = self.verdi if isinstance(self.verdi, dict) else {}
        verdi, merker = lagt_pa(for_, egne, self.merker, oversettes)
        return Innslag(verdi, kilde, {**self.fra, **dict.fromkeys(_stiene(egne), kilde)}, merker)


def _stiene(felter: Mapping[str, object]) -> Iterator[Sti]:
    """The path of each field, and of what is said in other languages."""
    for navn, verdi in felter.items():
        yield (navn,)
        if navn in SPRAK and isinstance(verdi, dict):
            yield from ((navn, felt) for felt in verdi)


def flett(slag: Slag, eget: Lag, under: Mapping[str, Sequence[Lag]]) -> tuple[Dokument, list[Feil]]:
    """``eget``, a region's own file of the kind, with its lists whole, and what could not be laid anywhere. ``under``
    are the layers below it, list by list, the undermost first."""
    felter = eget.dokument.verdi
    if not isinstance(felter, dict):
        return eget.dokument, []
    lister = {}
    feil: list[Feil] = []
    for liste in slag.delte:
        if isinstance(felter.get(liste, []), list):
            modell = modell_ved(slag.modell, (liste,))
            stabel = _Stabel(liste, merkede(modell, Merke.TITTEL)[0], merkede(modell, Merke.OVERSETTES))
            for lag in (*under.get(liste, ()), eget):
                stabel.legg_pa(lag)
            lister[liste], feil = list(stabel.alle.values()), [*feil, *stabel.feil]
    return _som_dokument(eget, felter, {liste: en for liste, en in lister.items() if en or liste in felter}), feil


@dataclass
class _Stabel:
    """The layers of one list, and the faults on the way. ``tittel`` is the field that every entry of it has, and
    ``oversettes`` are those that may be said in other languages."""

    liste: str
    tittel: str
    oversettes: tuple[str, ...]
    alle: dict[object, Innslag] = field(default_factory=dict)
    feil: list[Feil] = field(default_factory=list)

    def legg_pa(self, lag: Lag) -> None:
        under = dict(self.alle)
        etter: list[tuple[object, object, Kilde]] = []
        sett: set[object] = set()
        for plass, en in enumerate(_listen(lag.dokument.verdi, self.liste)):
            kilde = Kilde(lag, plass)
            if not isinstance(en, dict) or not isinstance(en.get(ID), str):
                ny = Innslag(en, kilde)
                self.alle[object()] = ny.med(en, kilde, self.oversettes) if isinstance(en, dict) else ny
                continue
            nokkel = object() if en[ID] in sett else en[ID]  # that it stands twice, a rule says
            sett.add(en[ID])
            if self._utelatt(en, kilde, under) or self._ukjent(en, kilde, under):
                continue
            self.alle[nokkel] = (under.get(en[ID]) or Innslag({}, kilde)).med(en, kilde, self.oversettes)
            if en.get(ETTER) is not None:
                etter.append((nokkel, en[ETTER], kilde))
        for nokkel, foran, kilde in etter:
            self._flytt(nokkel, foran, kilde)

    def _meld(self, kilde: Kilde, felt: str, melding: str) -> None:
        linje = kilde.lag.dokument.linje((self.liste, kilde.plass, felt))
        self.feil.append(Feil(kilde.lag.navn, linje, f"{self.liste}.{felt}", melding))

    def _utelatt(self, en: Mapping[str, object], kilde: Kilde, under: Collection[object]) -> bool:
        """Whether the layer takes the entry away, or says so of one that it cannot."""
        utelatt = en.get(UTELAT, False)
        if utelatt is False:
            return False
        if utelatt is not True:
            self._meld(kilde, UTELAT, "skriv «utelat: true» for å ta den bort, eller ta bort feltet")
        elif en[ID] not in under:
            self._meld(kilde, ID, _i_felles(en[ID], under))
        elif en.keys() > {ID, UTELAT}:
            self._meld(kilde, UTELAT, ALENE)
        else:
            self.alle.pop(en[ID], None)
        return True

    def _ukjent(self, en: Mapping[str, object], kilde: Kilde, under: Collection[object]) -> bool:
        """Whether the layer changes an entry that no layer below has."""
        if not under or en[ID] in under or self.tittel in en:
            return False
        self._meld(kilde, ID, f"{_i_felles(en[ID], under)}. Er den ny, må den ha «{self.tittel}» og resten av feltene")
        return True

    def _flytt(self, nokkel: object, foran: object, kilde: Kilde) -> None:
        if foran not in self.alle or foran == nokkel:
            gyldige = [en for en in self.alle if isinstance(en, str) and en != nokkel]
            self._meld(kilde, ETTER, finnes_ikke(str(foran), gyldige))
            return
        denne = self.alle.pop(nokkel)
        self.alle = {
            navn: en
            for gammel, innslag in self.alle.items()
            for navn, en in ((gammel, innslag), *([(nokkel, denne)] if gammel == foran else []))
        }


def _i_felles(id_: object, under: Collection[object]) -> str:
    return f"{finnes_ikke(str(id_), [en for en in under if isinstance(en, str)])} (i {FELLES}/)"


def _listen(verdi: object, liste: str) -> list[object]:
    """The list of a layer; none where it says nothing of it."""
    felt = verdi.get(liste) if isinstance(verdi, dict) else None
    return felt if isinstance(felt, list) else []


def _som_dokument(eget: Lag, felter: Mapping[str, object], lister: Mapping[str, Sequence[Innslag]]) -> Dokument:
    """The document with these lists in place of the file's own."""
    return Dokument(
        {**felter, **{liste: [en.verdi for en in innslag] for liste, innslag in lister.items()}},
        _flyttet(eget, lister, lambda dokument: dokument.linjer),
        _flyttet(eget, lister, lambda dokument: dokument.avkuttet),
        dict(_andres(eget, lister)),
    )


def _flyttet(
    eget: Lag, lister: Mapping[str, Sequence[Innslag]], hva: Callable[[Dokument], Mapping[Sti, V]]
) -> dict[Sti, V]:
    """What is known of each path of a file, by the paths of the whole lists."""
    alle = {sti: verdi for sti, verdi in hva(eget.dokument).items() if len(sti) < 2 or sti[0] not in lister}
    delte: dict[tuple[str, str], dict[int | str, list[tuple[Sti, V]]]] = {}

    def ved(kilde: Kilde, liste: str) -> list[tuple[Sti, V]]:
        if (hvor := (kilde.lag.navn, liste)) not in delte:
            delte[hvor] = _etter_plass(hva(kilde.lag.dokument), liste)
        return delte[hvor].get(kilde.plass, [])

    for liste, innslag in lister.items():
        for plass, en in enumerate(innslag):
            alle |= {(liste, plass, *rest): verdi for rest, verdi in ved(en.overst, liste)}
            for felt, kilde in en.fra.items():
                if kilde != en.overst:
                    alle |= {
                        (liste, plass, *rest): verdi for rest, verdi in ved(kilde, liste) if rest[: len(felt)] == felt
                    }
    return alle


def _etter_plass(kjent: Mapping[Sti, V], liste: str) -> dict[int | str, list[tuple[Sti, V]]]:
    """{place in the list: the rest of each path there}"""
    funnet: dict[int | str, list[tuple[Sti, V]]] = {}
    for sti, verdi in kjent.items():
        if len(sti) > 1 and sti[0] == liste:
            funnet.setdefault(sti[1], []).append((sti[2:], verdi))
    return funnet


def _andres(eget: Lag, lister: Mapping[str, Sequence[Innslag]]) -> Iterator[tuple[Sti, str]]:
    """The paths that stand in other files than the region's own."""
    for liste, innslag in lister.items():
        for plass, en in enumerate(innslag):
            for felt, kilde in ((), en.overst), *en.fra.items():
                if kilde.lag is not eget:
                    yield (liste, plass, *felt), kilde.lag.navn
