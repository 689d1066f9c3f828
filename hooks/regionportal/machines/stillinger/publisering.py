"""Whether what was read is worth publishing. No clock, no network, no files."""

from datetime import datetime, timedelta

from regionportal.model.stilling import Stillinger

FORNYES = timedelta(
    hours=6
)  # a page hides a reading of a day: it must be renewed now and then, also when nothing is new


def bor_publiseres(publisert: Stillinger | None, ny: Stillinger, na: datetime) -> bool:
    """What is open is another than what is published (come, changed, stopped, expired), or that was read long ago.

    ``ny`` has nothing that has expired. A publication that was read later than now is of a clock that was wrong.
    """
    if publisert is None or publisert.lest is None:
        return True
    alder = na - publisert.lest
    return _synlig(publisert) != _synlig(ny) or not timedelta(0) <= alder <= FORNYES


def _synlig(stillinger: Stillinger) -> list[dict]:
    """Without what no visitor sees: the order in the file, and when Nav touched each."""
    return sorted((en.model_dump(exclude={"endret"}) for en in stillinger.stillinger), key=lambda en: en["id"])
