"""A name stands once in a list of names, and an id once in a list of records."""

from collections.abc import Iterator
from datetime import date

from regionportal.model.felles import Tidspunkt
from regionportal.rules.gjennomgang import poster, verdier
from regionportal.rules.utkast import Funn, Utkast
from regionportal.yaml12 import Sti


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    for post in poster(utkast):
        for sti, verdi in verdier(post):
            if isinstance(verdi, tuple) and not isinstance(verdi, Tidspunkt):
                yield from _like(post.fil, sti, verdi)
    for post in (*utkast.skatter, *utkast.hendelser):
        if post.kommune in post.ogsa_kommuner:
            sti = ("ogsa_kommuner", post.ogsa_kommuner.index(post.kommune))
            yield Funn(post.fil, f"«{post.kommune}» er alt kommunen den hører til", sti)


def _like(fil: str, sti: Sti, liste: tuple) -> Iterator[Funn]:
    sett = set()
    for nummer, en in enumerate(liste):
        navn, plass = (en, (*sti, nummer)) if isinstance(en, str) else (getattr(en, "id", None), (*sti, nummer, "id"))
        if navn is not None and navn in sett:
            yield Funn(fil, f"«{navn}» står to ganger", plass)
        sett.add(navn)
