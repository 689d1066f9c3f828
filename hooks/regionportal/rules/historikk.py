"""A measure's history runs forward in time, and its state is the last one that the history gives."""

from collections.abc import Iterator
from datetime import date

from regionportal.rules.utkast import Funn, Utkast


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    for tiltak in utkast.tiltak:
        statuser = [post.status for post in tiltak.historikk if post.status]
        if not statuser:
            yield Funn(tiltak.fil, "ingen av postene har «status». Skriv den der tilstanden ble kjent", ("historikk",))
        elif statuser[-1] != tiltak.status:
            yield Funn(tiltak.fil, f"«{tiltak.status}» er ikke det siste historikken sier («{statuser[-1]}»)", ("status",))
        for nummer, (for_, etter) in enumerate(zip(tiltak.historikk, tiltak.historikk[1:], strict=False), start=1):
            if etter.dato.siste_dag < for_.dato.forste_dag:
                yield Funn(tiltak.fil, f"{etter.dato} kommer etter {for_.dato}. Skriv det eldste først", ("historikk", nummer, "dato"))
