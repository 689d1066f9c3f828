"""GitHub as one who asks for a photo in a form meets it: an address that sends on to a store, on this machine."""

import httpx
from skjematekst import VEDLEGG
from tjener import Svar, Tjener, videre

LAGER = "https://github-production-user-asset-6210df.s3.amazonaws.com/1/2.jpg?X-Amz-Signature=abc"


def sti(url: str) -> str:
    """Where this machine has what is at the address."""
    adresse = httpx.URL(url)
    return f"/{adresse.netloc.decode()}{adresse.raw_path.decode()}"


def github(innhold: bytes | Svar) -> dict[str, Svar]:
    """An attachment with this in it, as ``Tjener`` takes it."""
    svar = innhold if isinstance(innhold, Svar) else Svar(200, innhold)
    return {sti(VEDLEGG): videre(LAGER, 302), sti(LAGER): svar}


class TilTjener(httpx.AsyncBaseTransport):
    """Every host is this server, which has each in a folder of its own. ``spurt``: the addresses that were asked."""

    def __init__(self, tjener: Tjener):
        self._rot, self._videre, self.spurt = tjener.rot, httpx.AsyncHTTPTransport(), []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.spurt.append(str(request.url))
        return await self._videre.handle_async_request(
            httpx.Request(
                request.method,
                f"{self._rot}{sti(str(request.url))}",
                headers=request.headers,
                extensions=request.extensions,
            )
        )

    async def aclose(self) -> None:
        await self._videre.aclose()
