"""A place is called something: what is pasted from a map is its point, and not its name."""

from regionportal.feil import vis
from regionportal.ground.skrevet_punkt import les


def sjekk_stedsnavn(navn: str) -> str:
    """The name. ``ValueError`` for a point or the address of a map says where that is written."""
    lest = les(navn)
    if not lest.punkt and not lest.ulest:
        return navn
    if not lest.punkt:
        raise ValueError(f"«{vis(navn)}» er ikke et navn. Skriv hva stedet heter")
    punkt = f"lat: {lest.punkt.lat}, lon: {lest.punkt.lon}, presisjon: punkt"
    raise ValueError(f"«{vis(navn)}» er et punkt, ikke et navn. Skriv hva stedet heter, og punktet som {punkt}")
