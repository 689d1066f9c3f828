"""A measure's history runs forward in time, and its state is the last one that the history gives."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import get_args

from regionportal.feil import Merknad
from regionportal.model.tiltak import UKJENT, Status
from regionportal.rules.skrevet import Skrevet, tidspunkt_i

STATUSER = get_args(Status)


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    historikk = post.felter.get("historikk")
    if historikk and isinstance(historikk, list) and all(isinstance(en, dict) for en in historikk):
        yield from _statusen(historikk, post.felter.get("status"))
        yield from _rekkefolgen(historikk)


def _statusen(historikk: Sequence[Mapping[str, object]], status: object) -> Iterator[Merknad]:
    statuser = [en["status"] for en in historikk if en.get("status")]
    if status == UKJENT:
        return
    if not statuser:
        yield Merknad("ingen av postene har «status». Skriv den der tilstanden ble kjent", ("historikk",))
    elif status in STATUSER and statuser[-1] != status:
        yield Merknad(f"«{status}» er ikke det siste historikken sier («{statuser[-1]}»)", ("status",))


def _rekkefolgen(historikk: Sequence[Mapping[str, object]]) -> Iterator[Merknad]:
    datoer = [tidspunkt_i(en.get("dato")) for en in historikk]
    for nummer, (for_, etter) in enumerate(pairwise(datoer), start=1):
        if for_ and etter and etter.siste_dag < for_.forste_dag:
            yield Merknad(f"{etter} kommer etter {for_}. Skriv det eldste først", ("historikk", nummer, "dato"))
