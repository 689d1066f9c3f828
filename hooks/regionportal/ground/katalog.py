"""The texts of a language, from a catalogue as translators write it (GNU gettext, .po). None that is made from it lies
in the repository, where it could differ."""

from gettext import NullTranslations
from io import BytesIO
from pathlib import Path

DOMENE = "messages"


def katalogfil(mappe: Path, sprak: str) -> Path:
    return mappe / sprak / "LC_MESSAGES" / f"{DOMENE}.po"


def les_katalog(mappe: Path, sprak: str) -> NullTranslations:
    """The catalogue of the language in the folder; where there is none, every text is as it is written."""
    from babel.messages.mofile import write_mo  # what reads a catalogue, which a site in one language does not wait for
    from babel.messages.pofile import read_po
    from babel.support import Translations

    fil = katalogfil(mappe, sprak)
    if not fil.is_file():
        return NullTranslations()
    ut = BytesIO()
    with fil.open("rb") as inn:
        write_mo(ut, read_po(inn, locale=sprak))
    ut.seek(0)
    return Translations(ut)
