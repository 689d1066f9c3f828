"""A region says that it lies in a zone only where all of its municipalities do, so that what holds there reaches nobody
else."""

from collections.abc import Iterator

from regionportal.ground.ordform import oppramsing
from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast) -> Iterator[Funn]:
    navngitte = list(utkast.om.soner) if utkast.om else []
    for sone in utkast.soner:
        utenfor = [f"{en.navn} ({en.nummer})" for en in utkast.kommuner if not sone.har(en)]
        if utenfor and utkast.om:
            yield Funn(
                utkast.om.fil,
                f"{oppramsing(utenfor)} ligger ikke i sona «{sone.id}». Ta bort sona, så vises ikke satsene der",
                ("soner", navngitte.index(sone.id)),
            )
