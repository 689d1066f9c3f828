"""What has happened has not happened in the future."""

from collections.abc import Iterator
from datetime import date

from regionportal.feil import Merknad
from regionportal.rules.post import Post, tidspunkt_i

FORTID = {"oppdatert", "tidligere"}  # fields of the record
FORTID_INNI = {"lest", "sett", "dato"}  # fields of what is in it


def regel(post: Post, dag: date) -> Iterator[Merknad]:
    for sti, verdi in post.alt:
        if sti[0] in FORTID or (len(sti) > 1 and sti[-1] in FORTID_INNI):
            tid = tidspunkt_i(verdi)
            if tid and tid.forste_dag > dag:
                yield Merknad(f"{tid} er ikke kommet ennå", sti)
