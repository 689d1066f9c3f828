"""A strict YAML reader that knows where everything stands.

PyYAML resolves YAML 1.1: ``no`` is False, ``18:30`` is 1110, ``0150`` is 104, and a second equal key wins.
Here libyaml only parses; the scalars are resolved by the JSON schema of YAML 1.2.2 (section 10.2), where whatever
is not exactly a number, true, false or null is text. Anchors, aliases and tags are refused, so nothing can expand.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

import yaml

from regionportal.feil import Feil, Sti
from regionportal.ground import tegn
from regionportal.ground.skrevet_tall import Tvilstall, kan_vaere_tusen
from regionportal.reading.merknad import Avkuttet, Plass, avkuttet, i_linja
from regionportal.reading.parserfeil import ANKER, BEGYNTE_FOR, pa_norsk

DYBDE_MAKS = 20
SKRIV_OM = "Skriv linja på nytt"
DYPT = f"innholdet er pakket inn i mer enn {DYBDE_MAKS} nivåer"
BOM = "fila begynner med et usynlig BOM-tegn. Lagre den på nytt med kodingen «UTF-8», ikke «UTF-8 med BOM»"
TABULATOR = "linja har en tabulator. Slett den, og trykk mellomromstasten i stedet"
LINJESKIFT = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Dokument:
    """A value of dict, list, str, int, float, bool and None, the line of each path, and what a # cut off the texts.
    ``filer`` has the paths that stand in other files than the document's own, each with its file's name."""

    verdi: object
    linjer: Mapping[Sti, int]
    avkuttet: Mapping[Sti, Avkuttet]
    filer: Mapping[Sti, str] = field(default_factory=dict)

    def linje(self, sti: Sti) -> int:
        """The line of the path, or of the nearest thing around it that stands in the file."""
        while sti and sti not in self.linjer:
            sti = sti[:-1]
        return self.linjer.get(sti, 1)

    def annen_fil(self, sti: Sti) -> str | None:
        """The file that the path stands in, where that is not the document's own."""
        return next((self.filer[sti[:n]] for n in range(len(sti), 0, -1) if sti[:n] in self.filer), None)


def les(innhold: bytes, fil: str, *, uten_tomme: bool = False) -> tuple[Dokument | None, list[Feil]]:
    """Read one YAML document. The faults are all that could be found; with faults the document may be None. With
    ``uten_tomme`` a text that has nothing in it is as if it were not there."""
    tekst, feil = _dekod(innhold, fil)
    if tekst is None:
        return None, feil
    feil += ulovlige_tegn(LINJESKIFT.split(tekst), fil)
    return (None, feil) if feil else les_tekst(tekst, fil, uten_tomme=uten_tomme)


def les_tekst(tekst: str, fil: str, *, uten_tomme: bool) -> tuple[Dokument | None, list[Feil]]:
    """The same of text whose characters are sound. Without a document, the last fault is where the reader gave up."""
    leser = _Yamlleser(tekst, fil, uten_tomme)
    dokument = None
    try:
        dokument = leser.dokument()
    except _Stopp:
        pass  # it has said why
    except yaml.MarkedYAMLError as e:
        fra, til = _linje(e.context_mark), _linje(e.problem_mark)
        i_dem = i_linja(leser.avkuttet, leser.linjer, fra, til)
        linje, melding = i_dem or (fra if e.problem in BEGYNTE_FOR else til, pa_norsk(str(e.problem)))
        leser.feil.append(Feil(fil, linje, "", melding))
    siste = len(LINJESKIFT.split(tekst.rstrip("\r\n")))  # the parser may give up on the line below
    return dokument, [replace(en, linje=siste) if en.linje > siste else en for en in leser.feil]


def les_post(innhold: bytes, fil: str) -> tuple[Dokument | None, list[Feil]]:
    """Read one file of data/. Web editors leave an empty text for a field that was emptied: it is as absent."""
    return les(innhold, fil, uten_tomme=True)


def felter(innhold: bytes, fil: str) -> dict[str, Any]:
    """What stands in a file of data/ that the checks have let through."""
    dokument, feil = les_post(innhold, fil)
    if dokument is None or not isinstance(dokument.verdi, dict):
        raise ValueError(f"{fil}: {feil}")
    return dokument.verdi


def _dekod(innhold: bytes, fil: str) -> tuple[str | None, list[Feil]]:
    feil = []
    if innhold.startswith(b"\xef\xbb\xbf"):
        feil.append(Feil(fil, 1, "", BOM))
    try:
        return innhold.decode("utf-8-sig"), feil
    except UnicodeDecodeError as e:
        linje = innhold.count(b"\n", 0, e.start) + 1
        return None, [*feil, Feil(fil, linje, "", "fila er ikke lagret som UTF-8. Lagre den på nytt som UTF-8")]


def ulovlige_tegn(linjer: Iterable[str], fil: str) -> list[Feil]:
    """A fault for each line with a tab, or with what nobody sees."""
    feil = []
    for nummer, linje in enumerate(linjer, start=1):
        if "\t" in linje:
            feil.append(Feil(fil, nummer, "", TABULATOR))
        if ulovlig := tegn.feil_i(linje):
            feil.append(Feil(fil, nummer, "", _skriv_om(ulovlig)))
    return feil


def uten_ulovlige_tegn(linje: str) -> str:
    """The line as it was most likely meant."""
    return tegn.uten(linje.replace("\t", "  "))


def _skriv_om(ulovlig: str) -> str:
    return f"linja har {ulovlig}. {SKRIV_OM}"


def _linje(merke: Plass | None) -> int:
    return merke.line + 1 if merke else 1


class _Stopp(Exception):
    """The rest of the file cannot be read."""


_BLOKKER = "|", ">"
_HELTALL = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DESIMALTALL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_ORD = {"": None, "null": None, "~": None, "true": True, "false": False}


def _skalar(tekst: str) -> object:
    if tekst in _ORD:
        return _ORD[tekst]
    if _HELTALL.fullmatch(tekst):
        return int(tekst)
    if _DESIMALTALL.fullmatch(tekst) and math.isfinite(tall := float(tekst)):
        return Tvilstall(tekst) if kan_vaere_tusen(tekst) else tall
    return tekst


class _Yamlleser:
    """Builds values from libyaml's events, with the line of each."""

    def __init__(self, tekst: str, fil: str, uten_tomme: bool):
        self.hendelser = yaml.parse(tekst, Loader=yaml.CSafeLoader)
        self.fil = fil
        self.uten_tomme = uten_tomme
        self.feil: list[Feil] = []
        self.linjer: dict[Sti, int] = {}
        self.avkuttet: dict[Sti, Avkuttet] = {}
        self._tekstlinjer = LINJESKIFT.split(tekst) if "#" in tekst else []

    def dokument(self) -> Dokument:
        next(self.hendelser)  # stream start
        hendelse = next(self.hendelser)
        if isinstance(hendelse, yaml.StreamEndEvent):
            self._stopp(hendelse, "fila er tom")
        verdi = self._verdi(next(self.hendelser), ())
        next(self.hendelser)  # document end
        hendelse = next(self.hendelser)
        if not isinstance(hendelse, yaml.StreamEndEvent):
            self._stopp(hendelse, "fila har mer enn ett dokument. Ta bort linja med ---")
        return Dokument(verdi, self.linjer, self.avkuttet)

    def _verdi(self, hendelse: yaml.Event, sti: Sti) -> object:
        self.linjer.setdefault(sti, _linje(hendelse.start_mark))
        self._bare_verdi(hendelse)
        if isinstance(hendelse, yaml.ScalarEvent):
            i_anforsel = bool(hendelse.style or not hendelse.implicit[0])
            if hendelse.style not in _BLOKKER and (
                funnet := avkuttet(hendelse.value, self._tekstlinjer, hendelse.end_mark, i_anforsel)
            ):
                self.avkuttet[sti] = funnet
            return hendelse.value if i_anforsel else _skalar(hendelse.value)
        if len(sti) >= DYBDE_MAKS:
            self._stopp(hendelse, DYPT)
        if isinstance(hendelse, yaml.SequenceStartEvent):
            return self._liste(sti)
        return self._felter(sti)

    def _bare_verdi(self, hendelse: yaml.Event) -> None:
        """Stop at what is more than a value: an anchor, an alias, a tag, or an invisible character written as a
        code."""
        if isinstance(hendelse, yaml.NodeEvent) and hendelse.anchor is not None:
            self._stopp(hendelse, ANKER)
        if isinstance(hendelse, yaml.ScalarEvent | yaml.CollectionStartEvent) and hendelse.tag not in (None, "!"):
            self._stopp(hendelse, "! foran en verdi (merkelapp) brukes ikke her. Sett anførselstegn om teksten")
        if isinstance(hendelse, yaml.ScalarEvent) and (ulovlig := tegn.feil_i(hendelse.value)):
            self._stopp(hendelse, _skriv_om(ulovlig))

    def _liste(self, sti: Sti) -> list[object]:
        verdier: list[object] = []
        while not isinstance(hendelse := next(self.hendelser), yaml.SequenceEndEvent):
            verdi = self._verdi(hendelse, (*sti, len(verdier)))
            if self._er_tom(verdi):
                self.linjer.pop((*sti, len(verdier)))  # the next one takes its place
            else:
                verdier.append(verdi)
        return verdier

    def _er_tom(self, verdi: object) -> bool:
        return self.uten_tomme and isinstance(verdi, str) and not verdi.strip()

    def _felter(self, sti: Sti) -> object:
        """The fields; an empty text when all of them are, or there are none."""
        felter: dict[str, object] = {}
        tomme = set()
        while not isinstance(hendelse := next(self.hendelser), yaml.MappingEndEvent):
            if not isinstance(hendelse, yaml.ScalarEvent):
                self._stopp(hendelse, "et feltnavn må være et enkelt ord")
            self._bare_verdi(hendelse)
            navn = hendelse.value
            if navn in felter or navn in tomme:
                self._meld(hendelse, f"feltet står to ganger (første gang på linje {self.linjer[*sti, navn]})", navn)
                self._verdi(next(self.hendelser), (*sti, -1))  # read past, with its lines out of the way
                continue
            self.linjer[*sti, navn] = _linje(hendelse.start_mark)
            verdi = self._verdi(next(self.hendelser), (*sti, navn))
            if self._er_tom(verdi):
                tomme.add(navn)
            else:
                felter[navn] = verdi
        har_noe = any(en != [] for en in felter.values()) if tomme else felter
        return "" if self.uten_tomme and not har_noe and sti else felter

    def _meld(self, hendelse: yaml.Event, melding: str, felt: str = "") -> None:
        self.feil.append(Feil(self.fil, _linje(hendelse.start_mark), felt, melding))

    def _stopp(self, hendelse: yaml.Event, melding: str) -> NoReturn:
        self._meld(hendelse, melding)
        raise _Stopp
