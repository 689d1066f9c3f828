"""Whose turn it is. The time goes evenly to the hosts, and to those who own them: a few pages of each are looked at at
once, and each is done with before the next begins."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from regionportal.ground.domene import eierdomene
from regionportal.machines.vert import SAMTIDIG

SIDER_PER_VERT = 2 * SAMTIDIG  # so that one that waits does not leave its host unasked
SIDER_PER_EIER = 4 * SAMTIDIG


class Turer:
    def __init__(self) -> None:
        self._verter: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(SIDER_PER_VERT))
        self._eiere: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(SIDER_PER_EIER))

    @asynccontextmanager
    async def tur(self, url: str) -> AsyncIterator[None]:
        """The time in which the page is looked at."""
        vert = urlsplit(url).hostname or ""
        async with self._verter[vert], self._eiere[eierdomene(vert)]:
            yield
