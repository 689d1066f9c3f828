"""Politeness to one host: at most two requests at a time, a pause between them, and quiet when it asks for quiet."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

SAMTIDIG = 2
PAUSE = 1.0  # seconds from one request to the next
LENGSTE_PAUSE = 10.0  # what a host's own Crawl-delay may make of it

Klokke = Callable[[], float]
Sov = Callable[[float], Awaitable[None]]


class Vert:
    """The gate that every request to a host goes through."""

    def __init__(self, pause: float, klokke: Klokke, sov: Sov):
        self.pause = pause
        self._klokke, self._sov = klokke, sov
        self._plasser = asyncio.Semaphore(SAMTIDIG)
        self._dor = asyncio.Lock()  # in turn: of two who wait for the same moment, the first goes first
        self._apner = 0.0
        self.tause = 0  # requests without any answer, since the last one that had one

    @asynccontextmanager
    async def plass(self) -> AsyncIterator[None]:
        async with self._plasser:
            async with self._dor:
                while (vent := self._apner - self._klokke()) > 0:
                    await self._sov(vent)
                self._apner = self._klokke() + self.pause
            yield

    def vent(self, sekunder: float) -> None:
        """No request to the host before so many seconds have gone."""
        self._apner = max(self._apner, self._klokke() + sekunder)

    def ber_om_pause(self, sekunder: float) -> None:
        """What its robots.txt asks for (Crawl-delay), within reason."""
        self.pause = max(self.pause, min(sekunder, LENGSTE_PAUSE))
