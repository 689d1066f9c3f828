"""What a region may say of an entry in a list that all regions share, beside the fields of the entry itself."""

from regionportal.model.felles import Id
from regionportal.model.felt import felt
from regionportal.model.typer import Modell


class Tilpasning(Modell):
    """Where the entry stands in the list, and whether it does. Neither is a field of the entry."""

    utelat: bool = felt("Utelat", "Skriv «utelat: true» for å ta bort noe som er felles for alle.", standard=False)
    etter: Id | None = felt("Etter", "Id-en til det som skal stå rett foran i lista.", standard=None)
