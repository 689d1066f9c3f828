"""A picture that a record names is there, one that is there is used, and no two would be published under one name."""

from collections.abc import Iterator

from regionportal.feil import finnes_ikke, nermeste, vis
from regionportal.ground.skrivemate import kjerne
from regionportal.model.felles import Bilde
from regionportal.model.felt import modell_ved
from regionportal.model.slag import SAMLINGER, Slag
from regionportal.rules.utkast import Funn, Utkast

UBRUKT = "ingen skatt og ingen fotokonkurranse bruker bildet. Ta det bort, eller skriv navnet der det skal vises"


def regel(utkast: Utkast) -> Iterator[Funn]:
    kjente = utkast.finnes("bilder")
    brukte = set()
    for post in utkast.poster:
        for sti, bilde in post.alle_bilder:
            brukte.add(bilde.fil)
            if bilde.fil not in kjente:
                yield Funn(post.fil, _mangler(bilde.fil, sorted(kjente)), (*sti, "fil"))
                brukte.add(nermeste(bilde.fil, sorted(kjente)) or "")  # one fault is told once
    yield from _like_navn(utkast)
    if any(
        len(utkast.av(slag.modell)) < len(utkast.finnes(slag.samling)) for slag in SAMLINGER.values() if _viser(slag)
    ):
        return  # a record with a fault may be the one that uses the picture
    for fil in sorted(set(utkast.bilder) - brukte):
        yield Funn(f"data/bilder/{fil}", UBRUKT)


def _mangler(fil: str, kjente: list[str]) -> str:
    """What to say of a picture that is not there. Capitals count, for they do on the server."""
    if (lik := nermeste(fil, kjente)) and kjerne(lik) == kjerne(fil):
        return (
            f"«{vis(fil)}» finnes ikke, men «{lik}» gjør det. Skriv navnet akkurat som fila heter, også store bokstaver"
        )
    return f"{finnes_ikke(fil, kjente).removesuffix('.')}. Bildet må ligge i data/bilder/"


def _viser(slag: Slag) -> bool:
    """Whether such a record may show pictures."""
    return any(issubclass(modell_ved(slag.modell, (felt,)), Bilde) for felt in slag.modell.model_fields)


def _like_navn(utkast: Utkast) -> Iterator[Funn]:
    forste: dict[str, str] = {}
    for fil, bilde in sorted(utkast.bilder.items()):
        if forste.setdefault(bilde.navn, fil) != fil:
            yield Funn(f"data/bilder/{fil}", _samme_navn(fil, forste[bilde.navn]))


def _samme_navn(fil: str, annen: str) -> str:
    return (
        f"«{fil}» og «{annen}» får samme adresse på nettet, der store bokstaver, mellomrom og endelsen ikke teller. "
        "Gi et av "
        "dem et annet navn"
    )
