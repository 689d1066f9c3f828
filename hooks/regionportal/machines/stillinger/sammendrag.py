"""A run in words."""

from regionportal.ground.tallform import antall
from regionportal.machines.stillinger.kjoring import Stillingskjoring


def som_tekst(resultat: Stillingskjoring) -> str:
    linjer = [
        f"Nav er lest: {antall(resultat.sider, 'side', 'sider')}, "
        f"{antall(resultat.foresporsler, 'forespørsel', 'forespørsler')}. "
        f"{antall(len(resultat.stillinger.stillinger), 'ledig stilling', 'ledige stillinger')} hos oss: "
        f"{resultat.nye} nye, {resultat.borte} borte.",
    ]
    if resultat.skjev:
        minutter = round(abs(resultat.avvik).total_seconds() / 60)
        linjer.append(
            f"Klokka her går {minutter} minutter {'etter' if resultat.avvik.total_seconds() > 0 else 'foran'} Navs. "
            "Still den. "
            "Lesingen er tidfestet etter den klokka som er tidligst."
        )
    if resultat.uleselige:
        hva = antall(len(resultat.uleselige), "annonse", "annonser")
        linjer.append(f"{hva} kunne ikke leses, og er ikke med som nye: {', '.join(resultat.uleselige)}.")
    linjer.append("Nettstedet bør publiseres på nytt." if resultat.publiser else "Det er ingenting nytt å publisere.")
    return "\n".join(linjer)
