"""Work shared between processes, where the system can fork.

What is in memory is there in each, and only the answers are sent.
"""

from collections.abc import Callable, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


def fordel(arbeid: Callable[[int, int], Sequence[T]], prosesser: int) -> Callable[[], list[T]]:
    """Begin the work in each of the processes. Call the result to have the answers to all of it, in order.

    ``arbeid(nummer, av)`` does number ``nummer``, ``nummer + av``, ``nummer + 2 av`` ... of the work.
    """
    if prosesser < 2 or "fork" not in get_all_start_methods():
        return lambda: list(arbeid(0, 1))
    fork = get_context("fork")
    andeler = []
    for nummer in range(prosesser):
        ut, inn = fork.Pipe(duplex=False)
        # A fault here ends them too.
        prosess = fork.Process(target=_gjor, args=(inn, arbeid, nummer, prosesser), daemon=True)
        prosess.start()
        inn.close()
        andeler.append((prosess, ut))

    def svar() -> list[T]:
        deler: list[Sequence[T]] = []
        for prosess, ut in andeler:
            try:
                deler.append(ut.recv())
            except EOFError:
                raise ChildProcessError("En del av arbeidet stoppet. Feilen står over.") from None
            prosess.join()
        antall = sum(map(len, deler))
        return [deler[nummer % prosesser][nummer // prosesser] for nummer in range(antall)]

    return svar


def _gjor(inn: Connection, arbeid: Callable[[int, int], Sequence[T]], nummer: int, av: int) -> None:
    inn.send(arbeid(nummer, av))
