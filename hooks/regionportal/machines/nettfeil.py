"""Why there was no answer, in words that the owner of the site can use."""

import socket
import ssl
from collections.abc import Iterator

import httpx

# Browsers fetch the missing one by themselves, where the certificate says who has it.
MELLOMLEDD = "sertifikatet kan ikke bekreftes. Trolig mangler et mellomledd, som nettlesere ofte henter selv"
TLS = {  # OpenSSL's X509_V_ERR_*
    9: "sertifikatet gjelder ikke ennå",
    10: "sertifikatet er gått ut",
    18: "sertifikatet er laget av nettstedet selv",
    19: "sertifikatet kommer fra en utsteder som ingen kjenner",
    20: MELLOMLEDD,
    21: MELLOMLEDD,
    23: "sertifikatet er trukket tilbake",
    62: "sertifikatet gjelder et annet nettsted",
    64: "sertifikatet gjelder et annet nettsted",
}
BRUTT = "svaret er brutt av eller ødelagt"
IKKE_I_TIDE = "siden svarte ikke i tide"


class IkkeApent(httpx.RequestError):
    """The address is not one to ask; the message says why."""


def forklar(feil: Exception) -> str:
    """One clause, in Norwegian."""
    arsaker = list(_arsaker(feil))
    for en in arsaker:
        if isinstance(en, IkkeApent):
            return str(en)
        if isinstance(en, ssl.SSLCertVerificationError):
            return TLS.get(en.verify_code, "sertifikatet kan ikke godtas")
        if isinstance(en, ssl.SSLError):
            return "den sikre forbindelsen (TLS) kom ikke i stand"
        if isinstance(en, socket.gaierror):
            return _navn(en)
        if isinstance(en, ConnectionRefusedError):
            return "nettstedet tar ikke imot forbindelser"
    if any(isinstance(en, httpx.TimeoutException | TimeoutError) for en in arsaker):
        return IKKE_I_TIDE
    if isinstance(feil, httpx.ConnectError):
        return "fikk ikke forbindelse med nettstedet"
    return BRUTT


def _navn(feil: socket.gaierror) -> str:
    if finnes_ikke(feil):
        return "nettstedet finnes ikke i navnetjenesten (DNS)"
    return "navnetjenesten (DNS) svarte ikke for nettstedet"


def er_varig(feil: Exception) -> bool:
    """Whether trying again at once is of no use."""
    return any(isinstance(en, IkkeApent | ssl.SSLCertVerificationError) for en in _arsaker(feil))


def finnes_ikke(feil: Exception) -> bool:
    """Whether the name service says that there is no such site. That it does not answer, is another thing."""
    ingen = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
    return any(isinstance(en, socket.gaierror) and en.errno in ingen for en in _arsaker(feil))


def _arsaker(feil: BaseException | None) -> Iterator[BaseException]:
    while feil is not None:
        yield feil
        feil = feil.__cause__ or feil.__context__
