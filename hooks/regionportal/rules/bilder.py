"""A picture that a record names is there, one that is there is used, and no two would be published under one name."""

from collections.abc import Iterator

from regionportal.feil import Sti, finnes_ikke
from regionportal.model.typer import Modell
from regionportal.rules.utkast import Funn, Utkast

UBRUKT = "ingen skatt og ingen fotokonkurranse bruker bildet. Ta det bort, eller skriv navnet der det skal vises"


def regel(utkast: Utkast) -> Iterator[Funn]:
    kjente = utkast.ider["bilder"]
    brukte = set()
    for post, sti, fil in _brukte(utkast):
        brukte.add(fil)
        if fil not in kjente:
            yield Funn(post.fil, finnes_ikke(fil, sorted(kjente)), sti)
    yield from _like_navn(utkast)
    if any(len(getattr(utkast, samling)) < len(utkast.ider[samling]) for samling in ("skatter", "fotokonkurranser")):
        return  # a record with a fault may be the one that uses the picture
    for fil in sorted(set(utkast.bilder) - brukte):
        yield Funn(f"data/bilder/{fil}", UBRUKT)


def _brukte(utkast: Utkast) -> Iterator[tuple[Modell, Sti, str]]:
    """(record, path, file) for each picture that a record names."""
    for skatt in utkast.skatter:
        yield from ((skatt, ("bilder", nummer, "fil"), bilde.fil) for nummer, bilde in enumerate(skatt.bilder))
    for konkurranse in utkast.fotokonkurranser:
        yield from (
            (konkurranse, ("bidrag", nummer, "fil"), bidrag.fil) for nummer, bidrag in enumerate(konkurranse.bidrag)
        )


def _like_navn(utkast: Utkast) -> Iterator[Funn]:
    forste: dict[str, str] = {}
    for fil, bilde in sorted(utkast.bilder.items()):
        if forste.setdefault(bilde.navn, fil) != fil:
            yield Funn(f"data/bilder/{fil}", f"heter det samme som {forste[bilde.navn]}. Gi det et annet navn")
