"""Work shared between processes, where the system can fork: what is in memory is there in each, and only the answers
are sent."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")

GREI = 10  # how much a process gives way to the others that has time enough (nice)


def fordel(arbeid: Callable[[int, int], Sequence[T]], prosesser: int) -> Callable[[], list[T]]:
    """Begin ``arbeid(nummer, av)``, which does number ``nummer``, ``nummer + av``, ``nummer + 2 av`` ... of the work,
    in each of the processes. Call the result to have the answers to all, in order."""
    if not _deles(prosesser):
        return lambda: list(arbeid(0, 1))
    andeler = [_begynn(partial(arbeid, nummer, prosesser)) for nummer in range(prosesser)]

    def svar() -> list[T]:
        deler = [andel() for andel in andeler]
        antall = sum(map(len, deler))
        return [deler[nummer % prosesser][nummer // prosesser] for nummer in range(antall)]

    return svar


def ved_siden_av(arbeid: Callable[[], T], prosesser: int) -> Callable[[], T]:
    """Begin the work in a process that gives way to the others, where there may be several. Call the result to have
    the answer."""

    def gi_vei() -> T:
        os.nice(GREI)
        return arbeid()

    return _begynn(gi_vei) if _deles(prosesser) else arbeid


def _deles(prosesser: int) -> bool:
    return prosesser > 1 and "fork" in get_all_start_methods()


def _begynn(arbeid: Callable[[], T]) -> Callable[[], T]:
    fork = get_context("fork")
    ut, inn = fork.Pipe(duplex=False)
    prosess = fork.Process(target=_gjor, args=(inn, arbeid), daemon=True)  # a fault here ends them too
    prosess.start()
    inn.close()

    def svar() -> T:
        try:
            deres = ut.recv()
        except EOFError:
            raise ChildProcessError("En del av arbeidet stoppet. Feilen står over.") from None
        prosess.join()
        return deres

    return svar


def _gjor(inn: Connection, arbeid: Callable[[], object]) -> None:
    inn.send(arbeid())
