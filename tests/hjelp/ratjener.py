"""A local server that sends bytes, whatever they are: for what no web server would answer."""

import asyncio
from collections.abc import Callable, Iterable, Mapping

from tradtjener import Tradtjener

Ra = bytes | Callable[[str], Iterable[bytes]]  # all of it, or bit by bit, by the first line of the request


class RaTjener(Tradtjener):
    """``svar``: path -> what is sent. Any other path is not there. The connection is closed after each answer."""

    def __init__(self, svar: Mapping[str, Ra], adresse: str = "127.0.0.1"):
        super().__init__(adresse)
        self.svar, self.spurt = dict(svar), []

    async def _samtale(self, inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        forste = (await inn.readuntil(b"\r\n\r\n")).split(b"\r\n")[0].decode("latin-1")
        sti = forste.split(" ")[1]
        self.spurt.append(sti)
        svar = self.svar.get(sti, b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n")
        for bit in [svar] if isinstance(svar, bytes) else svar(forste):
            ut.write(bit)
            await ut.drain()
            await asyncio.sleep(0)
