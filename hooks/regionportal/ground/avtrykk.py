"""What a value is, as a short fingerprint: two values with the same one are drawn alike.

Records and dataclasses count by their type and fields, so that a new object with the same content has the same
fingerprint; a class and a function of a module by their names, for the code is another's to look after. What cannot
be told apart so, as a function that remembers something, has none: it raises TypeError, so that nothing is left out
in silence.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, time
from functools import partial
from hashlib import blake2b
from pathlib import PurePath
from types import FunctionType

from pydantic import BaseModel

ENKLE = (str, int, float, bool, type(None), date, time, PurePath)


def samlet(*deler: str) -> str:
    """One fingerprint of several texts, none of which can be taken for a part of another."""
    ut = blake2b(digest_size=16)
    for del_ in deler:
        byte = del_.encode(errors="surrogatepass")
        ut.update(b"%d:" % len(byte))
        ut.update(byte)
    return ut.hexdigest()


def av_byte(innhold: bytes) -> str:
    """One fingerprint of what is in a file."""
    return blake2b(innhold, digest_size=16).hexdigest()


def _deler_av(verdi: object) -> Sequence[object] | None:
    """The values that this one is put together of, in order; None for what is not put together."""
    if isinstance(verdi, Mapping):
        return [del_ for par in verdi.items() for del_ in par]
    if isinstance(verdi, (list, tuple, range)):
        return verdi
    return (verdi.func, verdi.args, verdi.keywords) if isinstance(verdi, partial) else None


@dataclass(slots=True)
class Avtrykker:
    """Takes fingerprints, and remembers those of records, which many values share."""

    _kjente: dict[int, tuple[object, str]] = field(default_factory=dict)

    def av(self, verdi: object) -> str:
        return samlet(*self._deler(verdi))

    def _deler(self, verdi: object) -> list[str]:
        ut: list[str] = []
        self._legg_til(verdi, ut)
        return ut

    def _legg_til(self, verdi: object, ut: list[str]) -> None:
        if isinstance(verdi, ENKLE):
            ut += (type(verdi).__name__, str(verdi))
        elif isinstance(verdi, BaseModel) or is_dataclass(verdi):
            ut.append(self._husket(verdi))
        elif isinstance(verdi, Set):
            ut += ("sett", *sorted(map(self.av, verdi)))
        elif (deler := _deler_av(verdi)) is not None:
            ut += (type(verdi).__name__, str(len(deler)))
            for en in deler:
                self._legg_til(en, ut)
        else:
            self._legg_til_kode(verdi, ut)

    def _legg_til_kode(self, verdi: object, ut: list[str]) -> None:
        if isinstance(verdi, type):
            ut += ("slag", verdi.__module__, verdi.__qualname__)
        elif isinstance(funksjon := getattr(verdi, "__wrapped__", verdi), FunctionType) and not funksjon.__closure__:
            ut += ("kode", funksjon.__module__, funksjon.__qualname__, str(funksjon.__code__.co_firstlineno))
        elif hasattr(verdi, "wkb"):  # a shape of shapely's
            ut += (type(verdi).__name__, verdi.wkb.hex())
        else:
            raise TypeError(f"{type(verdi).__name__} har ikke noe avtrykk")

    def _husket(self, verdi: object) -> str:
        kjent = self._kjente.get(id(verdi))
        if kjent is None:
            kjent = self._kjente[id(verdi)] = (verdi, samlet(type(verdi).__qualname__, *self._felt(verdi)))
        return kjent[1]

    def _felt(self, verdi: object) -> list[str]:
        if isinstance(verdi, BaseModel):
            return [verdi.model_dump_json()]
        felt = fields(verdi) if is_dataclass(verdi) else ()
        return self._deler([getattr(verdi, en.name) for en in felt if en.compare])
