"""How much a workbook may have of each thing, counted before openpyxl makes objects of it.

Each part is told by the element that it begins with, not by its name, which the file itself decides. The counting is
expat's, so that prefixes, encodings and what stands in comments are as they are for the reader; it keeps no tree.
"""

import zipfile
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from xml.parsers import expat

from openpyxl.packaging.relationship import get_rels_path
from openpyxl.reader.workbook import WorkbookParser

from regionportal.editors.jobbehovsark.rutenett import KanIkkeLeses

DYBDE_MAKS = 50
OVERSIKT_MAKS_BYTE = 64 * 1024
ODELAGT = "fila er ødelagt. Åpne den i Excel og lagre den på nytt"
I_MALEN = "Kopier tabellen inn i det tomme regnearket fra portalen, og send det"
# The parts that say what there is in the file: what each is, in words.
_OVERSIKTER: Mapping[str, str] = {"workbook": "om arkene og navnene", "Types": "om delene"}
_ANDRE = "andre"
# By the element that a part begins with: what each of the elements in it is, and how many there may be in the file.
_TILLATT: Mapping[str, Mapping[str, tuple[str, int]]] = {
    "workbook": {"sheet": ("ark", 50)},
    "Relationships": {"Relationship": ("lenker", 10_000)},
    "worksheet": {
        "row": ("rader", 20_000),
        "c": ("celler", 200_000),
        "v": ("celler med noe i", 150_000),
        "f": ("formler", 100_000),
        "is": ("tekster som står i selve arket", 50_000),
        "t": ("tekster som står i selve arket", 50_000),
        "mergeCell": ("celler som er slått sammen", 10_000),
        "conditionalFormatting": ("betingede formateringer", 5000),
        "cfRule": ("regler for betinget formatering", 5000),
        "dataValidation": ("datavalideringer", 5000),
        _ANDRE: ("innstillinger, lenker og biter av formatert tekst", 20_000),
    },
    "sst": {
        "si": ("ulike tekster", 60_000),
        "t": ("biter av tekst", 60_000),
        _ANDRE: ("biter av formatert tekst", 20_000),
    },
}
# In a part that begins with anything else: openpyxl does not look at what it begins with.
_UKJENT = {navn: en for tillatt in _TILLATT.values() for navn, en in tillatt.items() if navn != _ANDRE}
# With a formula that has no answer, the cells are read once more.
_UBESVART: Mapping[str, tuple[str, int]] = {
    "c": ("celler, og formler uten svar", 100_000),
    "is": ("tekster som står i selve arket, og formler uten svar", 40_000),
}


class _Teller:
    """The elements of one part."""

    def __init__(self) -> None:
        self.rot, self.antall, self._dybde = "", Counter[str](), 0
        self._kjent: Mapping[str, tuple[str, int]] = {}
        self.ubesvart = self._formel = self._svar = self._i_svar = False

    def les(self, innhold: bytes) -> "_Teller":
        leser = expat.ParserCreate()
        leser.StartElementHandler, leser.EndElementHandler = self._apnet, self._lukket
        leser.CharacterDataHandler = self._tekst
        leser.StartDoctypeDeclHandler = _doctype
        with suppress(expat.ExpatError):  # a picture, or what the reader will stop at too
            leser.Parse(innhold, True)
        return self

    def _apnet(self, navn: str, egenskaper: Mapping[str, str]) -> None:
        navn = navn.rpartition(":")[2]
        if not self._dybde:
            self.rot, self._kjent = navn, _TILLATT.get(navn, _UKJENT)
        self._dybde += 1
        if self._dybde > DYBDE_MAKS:
            raise KanIkkeLeses(
                f"fila har mer enn {DYBDE_MAKS} nivåer i hverandre. Høyst {DYBDE_MAKS} er tillatt. {I_MALEN}"
            )
        self.antall[navn if navn in self._kjent else _ANDRE] += 1
        self._i_svar = navn == "v"
        if navn == "c":
            self._formel, self._svar = False, egenskaper.get("t") == "str"  # "str": the answer may be an empty text
        elif navn == "f":
            self._formel = True

    def _tekst(self, _tekst: str) -> None:
        self._svar = self._svar or self._i_svar

    def _lukket(self, navn: str) -> None:
        self._dybde -= 1
        self._i_svar = False
        if navn.rpartition(":")[2] == "c":
            self.ubesvart = self.ubesvart or (self._formel and not self._svar)


def _doctype(*_: object) -> None:
    raise KanIkkeLeses(ODELAGT)  # no program writes one, and with it the file may grow


def sjekk(arkiv: zipfile.ZipFile) -> bool:
    """``KanIkkeLeses`` for what would take long to read. Whether there is a formula without an answer."""
    funnet: dict[str, Counter[str]] = {}
    boker, ubesvart = [], False
    for navn in arkiv.namelist():
        innhold = arkiv.read(navn)
        del_ = _Teller().les(innhold)
        if hva := _OVERSIKTER.get(del_.rot):
            _liten_nok(len(innhold), hva)
        if del_.rot == "workbook":
            boker.append(navn)
        funnet.setdefault(del_.rot if del_.rot in _TILLATT else "", Counter()).update(del_.antall)
        ubesvart = ubesvart or del_.ubesvart
    for rot, tillatt in {**_TILLATT, "": _UKJENT}.items():
        _ikke_for_mange(funnet.get(rot, Counter()), tillatt)
    for navn in boker:
        _hvert_ark_for_seg(arkiv, navn)
    if ubesvart:
        _ikke_for_mange(funnet.get("worksheet", Counter()), _UBESVART)
    return ubesvart


def _liten_nok(byte: int, hva: str) -> None:
    if byte > OVERSIKT_MAKS_BYTE:
        maks = OVERSIKT_MAKS_BYTE // 1024
        raise KanIkkeLeses(
            f"fila har {-(-byte // 1024)} kB med opplysninger {hva}. Høyst {maks} kB er tillatt. {I_MALEN}"
        )


def _ikke_for_mange(antall: Counter[str], tillatt: Mapping[str, tuple[str, int]]) -> None:
    for element, (hva, maks) in tillatt.items():
        if antall[element] > maks:
            raise KanIkkeLeses(f"fila har {antall[element]} {hva}. Høyst {maks} er tillatt. {I_MALEN}")


def _hvert_ark_for_seg(arkiv: zipfile.ZipFile, bok: str) -> None:
    """A part that is several sheets would be read once for each."""
    rels = get_rels_path(bok)
    if rels not in arkiv.namelist():
        return
    _liten_nok(arkiv.getinfo(rels).file_size, "om hvor arkene er")
    leser = WorkbookParser(arkiv, bok, keep_links=False)
    leser.parse()
    deler = [lenke.target for _, lenke in leser.find_sheets()]
    if len(set(deler)) < len(deler):
        raise KanIkkeLeses(ODELAGT)
