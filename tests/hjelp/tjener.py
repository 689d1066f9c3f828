"""A local web server that answers exactly as it is told to, also when no sane server would."""

import asyncio
import re
import ssl
from collections.abc import Callable, Mapping
from typing import NamedTuple

from tradtjener import Tradtjener

ROBOTS = "/robots.txt"


class Bedt(NamedTuple):
    """A request that came."""

    metode: str
    sti: str
    hode: Mapping[str, str]


class Svar(NamedTuple):
    """What is sent back: after a pause, cut off before the end if told to, or dripping."""

    status: int = 200
    kropp: bytes = b"<!doctype html><title>En side</title><h1>En side</h1>"
    hode: Mapping[str, str] = {}
    vent: float = 0
    brutt: bool = False
    drypp: float = 0


OK = Svar()
BORTE = Svar(404, b"borte")


def videre(til: str, status: int = 301) -> Svar:
    return Svar(status, b"", {"Location": til})


class Tjener(Tradtjener):
    """``sider``: path -> the answer, the answers in turn (the last one stays), or a function of the request."""

    def __init__(
        self,
        sider: Mapping[str, Svar | list[Svar] | Callable[[Bedt], Svar]],
        adresse: str = "127.0.0.1",
        tls: ssl.SSLContext | None = None,
    ):
        super().__init__(adresse)
        self.sider, self.tls, self.bedt = {ROBOTS: BORTE} | dict(sider), tls, []
        self._samtidig, self.flest = 0, 0

    def stier(self, metode: str | None = None) -> list[str]:
        """The paths that were asked for, without robots.txt."""
        return [en.sti for en in self.bedt if en.sti != ROBOTS and metode in (None, en.metode)]

    async def _samtale(self, inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        while hode := await inn.readuntil(b"\r\n\r\n"):
            if not await self._svar(hode.decode("latin-1"), ut):
                break

    def _lukk(self, ut: asyncio.StreamWriter) -> None:
        ut.transport.abort() if self.tls is None else ut.close()

    async def _svar(self, hode: str, ut: asyncio.StreamWriter) -> bool:
        forste, *linjer = hode.strip().split("\r\n")
        metode, sti, _ = forste.split(" ")
        sti = re.sub("^http://[^/]*", "", sti)  # as those who take it for a proxy say it
        bedt = Bedt(
            metode, sti, {navn.lower(): verdi.strip() for navn, _, verdi in (linje.partition(":") for linje in linjer)}
        )
        self.bedt.append(bedt)
        self._samtidig += 1
        self.flest = max(self.flest, self._samtidig)
        svar = self._finn(bedt)
        try:
            await asyncio.sleep(svar.vent)
        finally:
            self._samtidig -= 1
        felt = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(svar.kropp) + 10 * svar.brutt),
        } | dict(svar.hode)
        linjer = [f"HTTP/1.1 {svar.status} X", *(f"{navn}: {verdi}" for navn, verdi in felt.items()), "", ""]
        ut.write("\r\n".join(linjer).encode("latin-1"))
        if metode != "HEAD":
            await self._send(svar, ut)
        await ut.drain()
        return not svar.brutt

    async def _send(self, svar: Svar, ut: asyncio.StreamWriter) -> None:
        if not svar.drypp:
            ut.write(svar.kropp)
            return
        for byte in svar.kropp:
            ut.write(bytes([byte]))
            await ut.drain()
            await asyncio.sleep(svar.drypp)

    def _finn(self, bedt: Bedt) -> Svar:
        en = self.sider.get(bedt.sti, BORTE)
        if isinstance(en, list):
            return en.pop(0) if len(en) > 1 else en[0]
        return en if isinstance(en, Svar) else en(bedt)
