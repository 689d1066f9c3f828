"""``portal sjekk``: the data, and whether what is made from it and committed is as it says."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from regionportal.feil import FORMATER, Feil
from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.model.slag import SAMLINGER
from regionportal.portal import Prosjekt

FORELDET = "er ikke som modellen og dataene sier nå. Kjør «portal skjema», og ta med fila i forslaget"


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    kommandoer.add_parser("sjekk", parents=[felles], help="sjekk dataene, og ikke noe mer").set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    if gamle := list(_foreldet(prosjekt)):
        print(FORMATER[valg.format](gamle))
    region = prosjekt.hel
    antall = (f"{len(region.av(slag.modell))} {slag.samling}" for slag in SAMLINGER.values())
    print(f"Alt er i orden: {', '.join(antall)}.")
    return 0


def _foreldet(prosjekt: Prosjekt) -> Iterator[Feil]:
    """A warning of each file that ``portal skjema`` would write anew. They are the project's, and no region's in
    regioner/."""
    from regionportal.editors.skjema.filer import SKJEMAER, foreldet

    if not prosjekt.foran and (prosjekt.rot / SKJEMAER).is_dir():
        yield from (Feil(fil, 1, "", FORELDET, "varsel") for fil in foreldet(prosjekt.hel, prosjekt.rot))
