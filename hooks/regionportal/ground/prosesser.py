"""Work shared between processes, where the system can fork: what is in memory is there in each, and only the answers are sent."""

from collections.abc import Callable, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


def fordel(arbeid: Callable[[int, int], Sequence[T]], prosesser: int) -> Callable[[], list[T]]:
    """Begin ``arbeid(nummer, av)``, which does number ``nummer``, ``nummer + av``, ``nummer + 2 av`` ... of the work, in
    each of the processes. Call the result to have the answers to all, in order."""
    if prosesser < 2 or "fork" not in get_all_start_methods():
        return lambda: list(arbeid(0, 1))
    fork = get_context("fork")
    andeler = []
    for nummer in range(prosesser):
        ut, inn = fork.Pipe(duplex=False)
        prosess = fork.Process(
            target=_gjor, args=(inn, arbeid, nummer, prosesser), daemon=True
        )  # a fault here ends them too
        prosess.start()
        inn.close()
        andeler.append((prosess, ut))

    def svar() -> list[T]:
        deler = []
        for prosess, ut in andeler:
            try:
                deler.append(ut.recv())
            except EOFError:
                raise ChildProcessError("En del av arbeidet stoppet. Feilen står over.") from None
            prosess.join()
        alle: list[T] = [None] * sum(map(len, deler))
        for nummer, del_ in enumerate(deler):
            alle[nummer::prosesser] = del_
        return alle

    return svar


def _gjor(inn: Connection, arbeid: Callable[[int, int], Sequence[T]], nummer: int, av: int) -> None:
    inn.send(arbeid(nummer, av))
