"""The text of an issue, as GitHub makes it of a form: each question as a heading, and the answer below it.

The headings of the form are found in their order, each the first time that it comes. So a heading that someone writes
in an answer is part of the answer, and one that has a question's own name shifts what comes after it, which the checks
then find.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from regionportal.editors.skjema.issueforms import Form

UBESVART = "_No response_"
KJENT_MED = 0.5  # of its questions: with fewer it is no form, but someone who writes freely
_OVERSKRIFT = re.compile(r"###(?!#)[ ]*(.*?)[ ]*")


@dataclass(frozen=True, slots=True)
class Innsendt:
    """What someone sent: the form, and each answer by the question's id. A question whose heading is gone has none; one
    that was left open has an empty answer. ``flere``: another form begins below this one."""

    form: Form
    svar: Mapping[str, str]
    flere: bool = False


class _Lest(NamedTuple):
    form: Form
    plasser: Sequence[tuple[str, int]]  # the question's id, and the line of its heading

    @property
    def andel(self) -> float:
        return len(self.plasser) / len(self.form.sporsmal)


def tolk(tekst: str, former: Collection[Form]) -> Innsendt | None:
    """The form and its answers; None for a text that is no form. The text is as ``rens`` leaves it."""
    linjer = tekst.split("\n")
    overskrifter = [
        (nummer, _likt(treff[1])) for nummer, linje in enumerate(linjer) if (treff := _OVERSKRIFT.fullmatch(linje))
    ]
    lest = [en for form in former if (en := _finn(form, overskrifter)).andel >= KJENT_MED]
    if not lest:
        return None
    beste = max(lest, key=lambda en: (en.andel, -en.plasser[-1][1]))  # of two forms in one text, the first
    grenser = [nummer for _, nummer in beste.plasser[1:]] + [len(linjer)]
    svar = {id_: _svar(linjer[nummer + 1 : slutt]) for (id_, nummer), slutt in zip(beste.plasser, grenser, strict=True)}
    forste = {_likt(en.etikett) for form in former for en in form.sporsmal[:2]}
    return Innsendt(
        beste.form, svar, any(navn in forste for nummer, navn in overskrifter if nummer > beste.plasser[-1][1])
    )


def _finn(form: Form, overskrifter: Sequence[tuple[int, str]]) -> _Lest:
    plasser, fra = [], 0
    for en in form.sporsmal:
        etikett = _likt(en.etikett)
        treff = next((plass for plass in range(fra, len(overskrifter)) if overskrifter[plass][1] == etikett), None)
        if treff is not None:
            plasser.append((en.id, overskrifter[treff][0]))
            fra = treff + 1
    return _Lest(form, plasser)


def overskrift_i(svar: str) -> str | None:
    """The first heading in an answer."""
    return next((treff[1] for linje in svar.split("\n") if (treff := _OVERSKRIFT.fullmatch(linje))), None)


def _likt(etikett: str) -> str:
    return " ".join(etikett.split()).casefold()


def _svar(linjer: Sequence[str]) -> str:
    svar = "\n".join(linjer).strip("\n ")
    return "" if svar == UBESVART else svar
