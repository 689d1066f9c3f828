"""What has happened has not happened in the future."""

from collections.abc import Iterator
from datetime import date

from regionportal.model.felles import Tidspunkt
from regionportal.rules.gjennomgang import poster, verdier
from regionportal.rules.utkast import Funn, Utkast

FORTID = {"oppdatert", "lest", "sett", "dato"}


def regel(utkast: Utkast, dag: date) -> Iterator[Funn]:
    for post in poster(utkast):
        for sti, verdi in verdier(post):
            if isinstance(verdi, Tidspunkt | date) and (sti[-1] in FORTID or sti[0] == "tidligere"):
                forste_dag = verdi.forste_dag if isinstance(verdi, Tidspunkt) else verdi
                if forste_dag > dag:
                    yield Funn(post.fil, f"{verdi} er ikke kommet ennå", sti)
