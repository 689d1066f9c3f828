"""Months and lists in words. Apart from ``vis``, so that checking the data does not wait for what draws pages."""

from collections.abc import Iterable

from babel.dates import get_month_names


def maned(nummer: int, sprak: str = "nb") -> str:
    """The name of the month: juli."""
    return get_month_names("wide", locale=sprak)[nummer]


def oppramsing(ledd: Iterable[str], bindeord: str = "og") -> str:
    """«a», «a og b», «a, b og c»; empty for none."""
    alle = list(ledd)
    return f" {bindeord} ".join(filter(None, (", ".join(alle[:-1]), *alle[-1:])))
