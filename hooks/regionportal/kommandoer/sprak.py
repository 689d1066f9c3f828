"""``portal sprak en``: what is not said in a language, and which words each translation is of."""

from argparse import ArgumentParser, Namespace

from regionportal.kommandoer.argumenter import Kommandoer
from regionportal.model.oversettelse import SPRAK
from regionportal.portal import Prosjekt


def legg_til(kommandoer: Kommandoer, felles: ArgumentParser) -> None:
    sprak = kommandoer.add_parser("sprak", parents=[felles], help="si hva som mangler på et annet språk")
    sprak.add_argument("sprak", choices=SPRAK, help="språket")
    sprak.add_argument(
        "--merk", action="store_true", help="skriv «av» i oversettelser uten, så vi ser når teksten er endret"
    )
    sprak.set_defaults(kjor=kjor)


def kjor(prosjekt: Prosjekt, valg: Namespace) -> int:
    from regionportal.editors.oversetting import mangler, merk, merk_docs

    if valg.merk:
        for fil, antall in merk(prosjekt.hel, prosjekt.rot, prosjekt.foran, valg.sprak):
            print(f"{fil}: {antall} merket")
        for sti in merk_docs(prosjekt.hjem / "docs", valg.sprak):
            print(f"docs/{sti}: merket")
        return 0
    linjer = list(mangler(prosjekt.hel, valg.sprak))
    for linje in linjer:
        print(linje)
    print(f"{len(linjer)} sider har noe som ikke er oversatt." if linjer else "Alt er oversatt.")
    return 0
