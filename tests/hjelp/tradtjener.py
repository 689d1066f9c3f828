"""A local server in a thread of its own: what its servers of pages and of raw bytes have in common."""

import asyncio
import ssl
import threading
from typing import Self


class Tradtjener:
    """Serves while it is entered. Each server says in ``_samtale`` what is answered on a connection."""

    tls: ssl.SSLContext | None = None

    def __init__(self, adresse: str):
        self._adresse, self._loop, self._klar = adresse, asyncio.new_event_loop(), threading.Event()

    def __enter__(self) -> Self:
        self._trad = threading.Thread(target=self._kjor)
        self._trad.start()
        self._klar.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._slutt.set)
        self._trad.join()

    @property
    def rot(self) -> str:
        return f"http{'s' if self.tls else ''}://{self._adresse}:{self.port}"

    def _kjor(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serv())
        self._loop.close()

    async def _serv(self) -> None:
        self._slutt, self._oppgaver = asyncio.Event(), set()
        tjener = await asyncio.start_server(self._forbindelse, self._adresse, 0, limit=2**20, ssl=self.tls)
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
            await self._samtale(inn, ut)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._oppgaver.discard(asyncio.current_task())
            self._lukk(ut)

    async def _samtale(self, inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        raise NotImplementedError

    def _lukk(self, ut: asyncio.StreamWriter) -> None:
        ut.close()
