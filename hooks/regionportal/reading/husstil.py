"""A record as the YAML that the house writes by hand: small things in one line, Markdown in literal blocks, long text
folded, and quotes only where the text would else be read as something else.

What that is, no list of special cases here knows: the portal's own reader (``yaml12``) is asked. So what is written
reads back as the same value, or is refused.
"""

import json
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeGuard

from regionportal.feil import Sti
from regionportal.model.felt import modell_ved
from regionportal.model.typer import Modell
from regionportal.reading.yaml12 import les

BREDDE = 120

Flere = Mapping[str, object] | Sequence[object]


class KanIkkeSkrives(ValueError):
    """A value that the reader would refuse, as a text with an invisible character. Says which field, and why."""


def som_yaml(post: Mapping[str, object], modell: type[Modell] = Modell) -> str:
    """The record of a model, its fields in the order that they come. Values are dict, list, str, int, float, bool, None
    and date; a date is read back as text, which is what the models take. A text that ends with a line break gets ``|``,
    as Markdown should.

    ``KanIkkeSkrives`` when it could not be read back.
    """
    tekst = "".join(f"{linje}\n" for linje in _blokk(post, 0, (), modell)) or "{}\n"
    dokument, feil = les(tekst.encode(), "")
    if dokument is None or repr(dokument.verdi) != repr(_lest(post)):
        raise KanIkkeSkrives(feil[0].melding if feil else "et tall er for stort, eller er ikke et tall")
    return tekst


def ordnet(post: Mapping[str, object], modell: type[Modell]) -> dict[str, object]:
    """The record with its fields in the order of the model, all the way in. What the model does not know comes last."""
    plass = {navn: nummer for nummer, navn in enumerate(modell.model_fields)}
    i_orden = sorted(post, key=lambda navn: plass.get(navn, len(plass)))
    return {navn: _ordnet_verdi(post[navn], modell_ved(modell, (navn,))) for navn in i_orden}


def _ordnet_verdi(verdi: object, modell: type[Modell]) -> object:
    if isinstance(verdi, Mapping):
        return ordnet(verdi, modell)
    if isinstance(verdi, list | tuple):
        return [_ordnet_verdi(en, modell) for en in verdi]
    return verdi


def med_felter(innhold: str, nye: Mapping[str, object], modell: type[Modell]) -> str:
    """The text of a record's file with these fields new, or with new values. Every other line stays as someone wrote
    it.

    ``KanIkkeSkrives`` when a new value could not be read back, or the file is none that the reader takes.
    """
    gamle, linjer = _skrevet(innhold)
    endret = {
        navn: verdi for navn, verdi in nye.items() if navn not in gamle or repr(_lest(verdi)) != repr(gamle[navn])
    }
    if not endret:
        return innhold
    hoder, felter, slutt = _deler(innhold, [(navn, linjer[(navn,)]) for navn in gamle])
    i_orden = ordnet({**gamle, **endret}, modell)
    post = i_orden | {navn: verdi for navn, verdi in gamle.items() if navn not in endret}
    felter |= {navn: som_yaml({navn: post[navn]}, modell) for navn in endret}
    nytt = "".join(hoder.get(navn, "") + felter[navn] for navn in post) + slutt
    dokument, _ = les(nytt.encode(), "")
    return nytt if dokument and repr(dokument.verdi) == repr(_lest(post)) else som_yaml(post, modell)


def _skrevet(innhold: str) -> tuple[dict[str, object], Mapping[Sti, int]]:
    """The fields of a record's file, and the line of each."""
    dokument, feil = les(innhold.encode(), "")
    if dokument is None or not isinstance(dokument.verdi, dict):
        raise KanIkkeSkrives(feil[0].melding if feil else "fila har ingen felt")
    return dokument.verdi, dokument.linjer


def _deler(innhold: str, felter: Sequence[tuple[str, int]]) -> tuple[dict[str, str], dict[str, str], str]:
    """The lines of each field, the comments and empty lines above each, and what comes after the last."""
    linjer = [linje if linje.endswith("\n") else f"{linje}\n" for linje in innhold.splitlines(keepends=True)]
    grenser = [*(linje - 1 for _, linje in felter), len(linjer)]
    over, hoder, kropper = "".join(linjer[: grenser[0]]), {}, {}
    for (navn, _), start, neste in zip(felter, grenser, grenser[1:], strict=False):
        slutt = neste
        while slutt > start + 1 and (not linjer[slutt - 1].strip() or linjer[slutt - 1].startswith("#")):
            slutt -= 1
        hoder[navn], kropper[navn], over = over, "".join(linjer[start:slutt]), "".join(linjer[slutt:neste])
    return hoder, kropper, over


def _lest(verdi: object) -> object:
    """The value as it will be read: plain lists, and dates as text."""
    if isinstance(verdi, Mapping):
        return {navn: _lest(en) for navn, en in verdi.items()}
    if isinstance(verdi, list | tuple):
        return [_lest(en) for en in verdi]
    return verdi.isoformat() if isinstance(verdi, date) else verdi


def _blokk(verdi: Flere, innrykk: int, sti: Sti, modell: type[Modell]) -> Iterator[str]:
    """The lines of fields of the model, or of a list of such."""
    rykk = " " * innrykk
    if isinstance(verdi, Mapping):
        for navn, en in verdi.items():
            foran = f"{rykk}{_nokkel(navn, sti)}:"
            del_ = modell_ved(modell, (navn,))
            if _er_blokk(en, del_, foran, (*sti, navn)):
                yield foran
                yield from _blokk(en, innrykk + 2, (*sti, navn), del_)
            else:
                yield from _linje(foran, en, innrykk, (*sti, navn))
        return
    for nummer, en in enumerate(verdi):
        if _er_blokk(en, modell, f"{rykk}-", (*sti, nummer)):
            forste, *resten = _blokk(en, innrykk + 2, (*sti, nummer), modell)
            yield f"{rykk}- {forste[innrykk + 2 :]}"
            yield from resten
        else:
            yield from _linje(f"{rykk}-", en, innrykk, (*sti, nummer))


def _er_blokk(verdi: object, modell: type[Modell], foran: str, sti: Sti) -> TypeGuard[Flere]:
    """Whether a value has lines of its own."""
    if isinstance(verdi, Mapping):
        return bool(verdi) and not modell.i_linja
    if not isinstance(verdi, list | tuple) or not verdi:
        return False
    if any(isinstance(en, Mapping | list | tuple) for en in verdi):
        return True
    return len(foran) + 1 + len(i_linja(verdi, sti)) > BREDDE


def _linje(foran: str, verdi: object, innrykk: int, sti: Sti) -> Iterator[str]:
    """One line, or a text that fills more below it."""
    if not isinstance(verdi, str):
        yield f"{foran} {i_linja(verdi, sti)}"
    elif blokk := _tekstblokk(foran, verdi, innrykk + 2):
        yield from blokk
    else:
        yield f"{foran} {_tekst(verdi, sti, I_BLOKK)}"


def _tekstblokk(foran: str, tekst: str, innrykk: int) -> list[str]:
    """The text as a block, if that suits it and reads back; else nothing."""
    rykk = " " * innrykk
    if "\n" in tekst:
        hode = "|" if tekst.endswith("\n") else "|-"
        linjer = [f"{rykk}{linje}" if linje else "" for linje in tekst.removesuffix("\n").split("\n")]
    elif len(foran) + 1 + len(tekst) > BREDDE and " " in tekst:
        hode = ">-"
        linjer = textwrap.wrap(
            tekst,
            BREDDE,
            initial_indent=rykk,
            subsequent_indent=rykk,
            break_long_words=False,
            break_on_hyphens=False,
            expand_tabs=False,
        )
    else:
        return []
    blokk = [f"{foran} {hode}", *linjer]
    return blokk if _leses("\n".join([f"a: {hode}", *linjer, ""]), {"a": tekst}) else []


def i_linja(verdi: object, sti: Sti = ()) -> str:
    """The value as it stands inside a line."""
    if isinstance(verdi, Mapping):
        felter = (f"{_nokkel(navn, sti)}: {i_linja(en, (*sti, navn))}" for navn, en in verdi.items())
        return f"{{{', '.join(felter)}}}"
    if isinstance(verdi, list | tuple):
        return f"[{', '.join(i_linja(en, (*sti, nummer)) for nummer, en in enumerate(verdi))}]"
    if isinstance(verdi, date):
        return verdi.isoformat()
    return _tekst(verdi, sti, I_LINJA) if isinstance(verdi, str) else json.dumps(verdi)


def _nokkel(navn: str, sti: Sti) -> str:
    return _tekst(navn, (*sti, navn), SOM_NOKKEL)


# Where a text may stand: a document that has it there, and what must be read from it.
I_BLOKK = "a: {0}\nb:\n  - {0}\n", lambda tekst: {"a": tekst, "b": [tekst]}
I_LINJA = "{{a: {0}, b: [{0}, 1]}}\n", lambda tekst: {"a": tekst, "b": [tekst, 1]}
SOM_NOKKEL = "{0}: {{{0}: 1}}\n", lambda tekst: {tekst: {tekst: 1}}


def _tekst(tekst: str, sti: Sti, plass: tuple[str, Callable[[str], object]]) -> str:
    """The text as plainly as it may be written at such a place."""
    mal, lest = plass
    enkelt, json_ = tekst.replace("'", "''"), json.dumps(tekst, ensure_ascii=False)
    for skrevet in (tekst, f'"{tekst}"', f"'{enkelt}'", json_):
        if "\n" not in skrevet and _leses(mal.format(skrevet), lest(tekst)):
            return skrevet
    _, feil = les(mal.format(json_).encode(errors="surrogatepass"), "")
    hvor = ".".join(del_ for del_ in sti if isinstance(del_, str))
    raise KanIkkeSkrives(f"{hvor}: {feil[0].melding if feil else 'teksten kan ikke skrives'}")


def _leses(yaml: str, verdi: object) -> bool:
    dokument, feil = les(yaml.encode(errors="surrogatepass"), "")
    return dokument is not None and not feil and dokument.verdi == verdi
