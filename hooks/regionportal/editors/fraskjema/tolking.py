"""The text of an issue, as GitHub makes it of a form: each question as a heading, and the answer below it.

Someone may have written a heading in an answer, also one that is called as a question of the form. So of all the ways
to take the headings in the form's order, the one is taken that finds the most questions, and gives most of them an
answer that they can have: one line for a field of one line, and «_No response_» only where it is the whole of an
answer. Of two that are as good, the first; where that is no more than a guess, ``tvetydige`` says so.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from regionportal.editors.skjema.form import Form, Sporsmal

KJENT_MED = 0.5  # of its questions: with fewer it is no form, but someone who writes freely
LIKE_MAKS = 4  # headings of one name that are looked at, from either end
_OVERSKRIFT = re.compile(r"###(?!#)(.*)")
_UBESVART = re.compile(r"[_*]{1,2}no response[_*]{1,2}", re.IGNORECASE)
_UBESVART_LINJE = re.compile(rf"[ ]*(?:{_UBESVART.pattern}|no response)[ ]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Innsendt:
    """What someone sent: the form, and each answer by the question's id. A question whose heading is gone has none; one
    that was left open has an empty answer. ``foran`` is what stands above the first heading, ``tvetydige`` the
    questions whose heading stands twice where either may be the form's own, ``flere``: another form is there too."""

    form: Form
    svar: Mapping[str, str]
    foran: str = ""
    tvetydige: Collection[str] = ()
    flere: bool = False


class _Plass(NamedTuple):
    """A question whose heading is found, and the line of it."""

    sporsmal: Sporsmal
    linje: int


class _Vei(NamedTuple):
    """Where the headings are, from one question on: how many, and how many with an answer that suits the question."""

    funnet: int
    passer: int
    plasser: tuple[_Plass, ...]


def tolk(tekst: str, former: Collection[Form]) -> Innsendt | None:
    """The form and its answers; None for a text that is no form. The text is as ``rens`` leaves it."""
    ark = _Ark(tekst.split("\n"))
    lest = [(form, plasser) for form in former if (plasser := ark.plasser(form)) and _er_form(form, plasser)]
    if not lest:
        return None
    form, plasser = max(lest, key=lambda en: (len(en[1]) / len(en[0].sporsmal), -en[1][-1].linje))
    grenser = [*(en.linje for en in plasser), len(ark.linjer)]
    svar = {
        en.sporsmal.id: _svar(ark.linjer[fra + 1 : til])
        for en, (fra, til) in zip(plasser, pairwise(grenser), strict=True)
    }
    return Innsendt(
        form,
        svar,
        "\n".join(ark.linjer[: grenser[0]]).strip("\n "),
        tuple(ark.tvetydige(plasser)),
        ark.har_flere(former, plasser[0].linje, plasser[-1].linje),
    )


def overskrift_i(svar: str) -> str | None:
    """The first heading in an answer."""
    return next((treff[1].strip(" ") for linje in svar.split("\n") if (treff := _OVERSKRIFT.fullmatch(linje))), None)


def _er_form(form: Form, plasser: Sequence[_Plass]) -> bool:
    return len(plasser) / len(form.sporsmal) >= KJENT_MED


class _Ark:
    """The lines of a text, and the headings in it."""

    def __init__(self, linjer: Sequence[str]):
        self.linjer = linjer
        self.overskrifter: dict[str, list[int]] = {}
        for nummer, linje in enumerate(linjer):
            if treff := _OVERSKRIFT.fullmatch(linje):
                self.overskrifter.setdefault(_likt(treff[1].strip(" ")), []).append(nummer)
        self._skrevne = [0, *accumulate(bool(linje.strip()) for linje in linjer)]
        self._ubesvarte = [0, *accumulate(bool(_UBESVART_LINJE.fullmatch(linje)) for linje in linjer)]

    def plasser(self, form: Form) -> tuple[_Plass, ...]:
        """The headings of the form, in its order, in the best way that there is."""
        veier: list[_Vei] = []  # from each place where a later question may begin
        for en in reversed(form.sporsmal):
            siste = en is form.sporsmal[-1]
            veier += [self._beste(_Plass(en, linje), veier, siste) for linje in self._steder(en)]
        return max(veier, key=_god, default=_Vei(0, 0, ())).plasser

    def _steder(self, en: Sporsmal) -> list[int]:
        alle = self.overskrifter.get(_likt(en.etikett), [])
        return alle if len(alle) <= 2 * LIKE_MAKS else [*alle[:LIKE_MAKS], *alle[-LIKE_MAKS:]]

    def _beste(self, plass: _Plass, veier: Sequence[_Vei], siste: bool) -> _Vei:
        """The way from here. Words below the form's last question are for the reviewer, so it takes any."""
        slutt = _Vei(1, int(siste or self._passer(plass, len(self.linjer))), (plass,))
        videre = (
            _Vei(1 + vei.funnet, self._passer(plass, neste) + vei.passer, (plass, *vei.plasser))
            for vei in veier
            if (neste := vei.plasser[0].linje) > plass.linje and vei.plasser[0].sporsmal is not plass.sporsmal
        )
        return max((slutt, *videre), key=_god)

    def _passer(self, plass: _Plass, neste: int) -> bool:
        """Whether the lines down to the next heading can be an answer to the question."""
        skrevne = self._skrevne[neste] - self._skrevne[plass.linje + 1]
        if self._ubesvarte[neste] - self._ubesvarte[plass.linje + 1]:
            return skrevne == 1
        flest = {"textarea": skrevne, "checkboxes": len(plass.sporsmal.valg)}
        return skrevne <= flest.get(plass.sporsmal.type, 1)

    def tvetydige(self, plasser: Sequence[_Plass]) -> Iterator[str]:
        """The questions whose heading could as well be another of that name."""
        for forrige, en, neste in zip(plasser, plasser[1:], [*plasser[2:], None], strict=False):
            slutt = neste.linje if neste else len(self.linjer)
            passer = self._passer(forrige, en.linje) + self._passer(en, slutt)
            for linje in self._steder(en.sporsmal):
                annen = _Plass(en.sporsmal, linje)
                if (
                    forrige.linje < linje < slutt
                    and linje != en.linje
                    and self._passer(forrige, linje) + self._passer(annen, slutt) == passer
                ):
                    yield en.sporsmal.id
                    break

    def har_flere(self, former: Collection[Form], forste: int, siste: int) -> bool:
        """Whether another form begins below the last heading, or stands above the first."""
        begynner = {_likt(en.etikett) for form in former for en in form.sporsmal[:2]}
        etter = any(linje > siste for navn in begynner for linje in self.overskrifter.get(navn, ()))
        andres = {_likt(en.etikett) for form in former for en in form.sporsmal}
        foran = sum(linje < forste for navn in andres for linje in self.overskrifter.get(navn, ()))
        return etter or foran > len(former)


def _god(vei: _Vei) -> tuple[int, int, Sequence[int]]:
    return vei.funnet, vei.passer, [-en.linje for en in vei.plasser]


def _likt(etikett: str) -> str:
    return " ".join(etikett.split()).casefold()


def _svar(linjer: Sequence[str]) -> str:
    """The answer. What GitHub writes where there is none is nothing that someone wrote, wherever it stands."""
    besvart = [linje for linje in linjer if not _UBESVART_LINJE.fullmatch(linje)]
    if len(besvart) == len(linjer) and not any(map(_UBESVART.search, linjer)):
        return "\n".join(linjer).strip("\n ")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_UBESVART.sub("", linje).rstrip() for linje in besvart)).strip("\n ")
