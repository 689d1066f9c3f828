"""Nobody has won before the last day to send in is over."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.model.fotokonkurranse import Fotokonkurranse
from regionportal.rules.skrevet import Skrevet, tidspunkt_i


def regel(post: Skrevet, dag: date) -> Iterator[Merknad]:
    periode, bidrag = post.felter.get("periode"), post.felter.get("bidrag")
    if post.slag.modell is not Fotokonkurranse or not isinstance(periode, dict) or not isinstance(bidrag, list):
        return
    frist = tidspunkt_i(periode.get("til"))
    if frist is None or frist.siste_dag < dag:
        return
    for nummer, en in enumerate(bidrag):
        if isinstance(en, dict) and en.get("plassering"):
            yield Merknad(f"ingen har vunnet før fristen er ute ({frist})", ("bidrag", nummer, "plassering"))
