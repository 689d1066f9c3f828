"""What a list can be filtered by: only values that some record in it has, so that no choice is empty from the start."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def i_bruk(rekkefolge: Iterable[T], brukt: Iterable[Iterable[T]]) -> list[T]:
    """The values of ``rekkefolge`` that occur, in that order."""
    finnes = {verdi for verdier in brukt for verdi in verdier}
    return [verdi for verdi in rekkefolge if verdi in finnes]
