"""What may stand in a field, as a line of a file: told where the field is missing, or has something else."""

from collections.abc import Sequence
from typing import get_args

from regionportal.feil import nermeste
from regionportal.ground.skrivemate import kjerne
from regionportal.model.felt import Merke, merkede, modell_ved
from regionportal.model.ord import kalt
from regionportal.model.typer import Modell
from regionportal.reading.husstil import KanIkkeSkrives, i_linja, som_yaml

LENGST = 90  # characters; a longer example would hide what the message says


def linje_for(modell: type[Modell], felt: str) -> str | None:
    """«kategori: natur», or nothing where the field has no short example."""
    verdi = _verdi(modell, felt)
    return None if verdi is None or isinstance(verdi, bool) else linje_med(felt, verdi)


def linje_med(felt: str, verdi: object) -> str | None:
    """The field with that value, as it stands in a file, if it is short."""
    try:
        linje = som_yaml({felt: verdi}) if isinstance(verdi, str) else f"{felt}: {i_linja(verdi)}"
    except KanIkkeSkrives:
        return None
    return linje.strip() if len(linje.strip()) <= LENGST and "\n" not in linje.strip() else None


def er_liste(modell: type[Modell], felt: str) -> bool:
    """Whether the field has a list."""
    return felt in modell.model_fields and "tuple[" in str(modell.model_fields[felt].annotation)


def hjelp(modell: type[Modell], felt: str) -> str:
    """What to write there, as the forms say it."""
    return (modell.model_fields[felt].description or "").rstrip(".") if felt in modell.model_fields else ""


def valg(modell: type[Modell], felt: str) -> list[str]:
    """The choices of a field that has a few."""
    om = modell.model_fields.get(felt)
    return [en for en in get_args(om.annotation) if isinstance(en, str)] if om else []


def som_del(modell: type[Modell], felt: str, verdi: object) -> object:
    """A lone value as the part that it was most likely meant as: {navn: verdi}, with examples of what else it needs."""
    del_ = modell_ved(modell, (felt,))
    navn = next(iter([*merkede(del_, Merke.KJENNETEGN), *merkede(del_, Merke.TITTEL)]), None)
    return None if navn is None or del_ is modell else {navn: verdi, **_pakrevde(del_, uten=navn)}


def begynnelse(modell: type[Modell], felt: str, verdi: object) -> str | None:
    """{hver: uke}, {fil: foss.jpg, alt: …}: a lone value as the choice of the part that it is nearest to, or as the
    part's first field, with what else it needs left open."""
    del_ = modell_ved(modell, (felt,))
    for navn in del_.model_fields if del_ is not modell else ():
        if (mulige := valg(del_, navn)) and (lik := _likest(str(verdi), mulige)):
            return i_linja({navn: lik})
    kjennetegn = next((en for en in merkede(del_, Merke.KJENNETEGN) if del_ is not modell), None)
    if kjennetegn is None:
        return None
    andre = [en for en, om in del_.model_fields.items() if om.is_required() and en != kjennetegn]
    return f"{{{', '.join([f'{kjennetegn}: {verdi}', *(f'{en}: …' for en in andre)])}}}"


def _likest(verdi: str, mulige: Sequence[str]) -> str | None:
    """The nearest choice; «ukentlig» begins as «uke» does."""
    begynner = (en for en in mulige if kjerne(verdi).startswith(en[: max(2, len(en) - 1)]))
    return nermeste(verdi, mulige, kalt(mulige)) or next(begynner, None)


def _pakrevde(modell: type[Modell], uten: str = "") -> dict[str, object]:
    return {
        navn: verdi
        for navn, felt in modell.model_fields.items()
        if felt.is_required() and navn != uten and (verdi := _verdi(modell, navn)) is not None
    }


def _verdi(modell: type[Modell], felt: str) -> object:
    if felt not in modell.model_fields:
        return None
    om = modell.model_fields[felt]
    if om.examples:
        return [om.examples[0]] if er_liste(modell, felt) else om.examples[0]
    if mulige := valg(modell, felt):
        return mulige[0]
    del_ = modell_ved(modell, (felt,))
    if (
        del_ is modell
        or not (deler := _pakrevde(del_))
        or len(deler) < sum(en.is_required() for en in del_.model_fields.values())
    ):
        return None
    return [deler] if er_liste(modell, felt) else deler
