"""A local server that sends bytes, whatever they are: for what no web server would answer."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Mapping

Ra = bytes | Callable[[str], Iterable[bytes]]  # all of it, or bit by bit, by the first line of the request


class RaTjener:
    """``svar``: path -> what is sent. Any other path is not there. The connection is closed after each answer."""

    def __init__(self, svar: Mapping[str, Ra], adresse: str = "127.0.0.1"):
        self.svar, self.spurt = dict(svar), []
        self._adresse, self._loop, self._klar = adresse, asyncio.new_event_loop(), threading.Event()

    def __enter__(self) -> "RaTjener":
        self._trad = threading.Thread(target=self._loop.run_until_complete, args=(self._serv(),))
        self._trad.start()
        self._klar.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._slutt.set)
        self._trad.join()
        self._loop.close()

    @property
    def rot(self) -> str:
        return f"http://{self._adresse}:{self.port}"

    async def _serv(self) -> None:
        self._slutt, self._oppgaver = asyncio.Event(), set()
        tjener = await asyncio.start_server(self._forbindelse, self._adresse, 0, limit=2**20)
        self.port = tjener.sockets[0].getsockname()[1]
        self._klar.set()
        await self._slutt.wait()
        tjener.close()
        for oppgave in self._oppgaver:
            oppgave.cancel()
        await asyncio.gather(*self._oppgaver, return_exceptions=True)

    async def _forbindelse(self, inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        self._oppgaver.add(asyncio.current_task())
        try:
            forste = (await inn.readuntil(b"\r\n\r\n")).split(b"\r\n")[0].decode("latin-1")
            sti = forste.split(" ")[1]
            self.spurt.append(sti)
            svar = self.svar.get(sti, b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n")
            for bit in [svar] if isinstance(svar, bytes) else svar(forste):
                ut.write(bit)
                await ut.drain()
                await asyncio.sleep(0)
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            self._oppgaver.discard(asyncio.current_task())
            ut.close()
