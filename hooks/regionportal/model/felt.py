"""What is said of a field, once, where the field stands.

What an editor is told of it goes from ``felt`` to the schemas in schema/, the forms, the web editor, the guide and the
schemas of the open data. What the field is, a ``Merke`` in its ``Annotated`` says, and what it points to, a ``Peker``:
rules, reading and the editors' tools ask here, and none of them has a list of fields.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import Field

from regionportal.feil import Feltsti, Sti
from regionportal.model.typer import Modell


class Merke(Enum):
    """What a field is. It holds for all that is in the field, too."""

    MARKDOWN = "is Markdown"
    LOPENDE = "is running text, that people read from end to end"
    DAG = "is a day, or as much of one as the source says"
    FORTID = "is a day that has been"
    TALL = "is a figure, or what the figure counts"
    ANDRES = "is what others found, or call a thing of theirs: what may change in it, the portal does not answer for"
    LENKE = "is an address that the page leads to"
    PUNKT = "has the point that must lie in the record's municipality"
    TITTEL = "is what people call the record, or the entry of a list"
    EGENNAVN = "is a proper name, in one of the languages here"
    KJENNETEGN = "tells the entries of a list apart, before what they are called does"
    PA_ANNET_SPRAK = "says the same in another language"
    DELT = "is a list that all regions share, and that each adds to and changes by id (felles/)"
    OVERSETTES = "is words in the language of the record, which may be said in another"


@dataclass(frozen=True, slots=True)
class Peker:
    """The value is the name of something that stands in this list of the data."""

    liste: str


# In the path of a pointer: each item of a list, and each name of a field.
HVERT, NOKKEL = "[]", "{}"


def felt(tittel: str, hjelp: str, *eksempler: object, standard: object = ...) -> Any:
    """A field of a model, or what an alias says of every field that uses it: its name for people, what to write, and
    examples as they stand in a file. Without ``standard`` the field is required."""
    return Field(standard, title=tittel, description=hjelp, examples=list(eksempler) or None)


@cache
def merker(modell: type[Modell], sti: Feltsti) -> frozenset[Merke]:
    """What is said of the field at the path, and of those that it stands in. The path has names only, no places in
    lists; what the model does not know is passed over."""
    funnet: set[Merke] = set()
    for navn in sti:
        if navn in modell.model_fields:
            felt_ = modell.model_fields[navn]
            funnet.update(en for en in _sagt(felt_.annotation, felt_.metadata) if isinstance(en, Merke))
        modell = modell_ved(modell, (navn,))
    return frozenset(funnet)


def merkede(modell: type[Modell], merke: Merke) -> tuple[str, ...]:
    """The fields of the model that this is said of, in its order."""
    return tuple(navn for navn in modell.model_fields if merke in merker(modell, (navn,)))


@cache
def pekere(modell: type[Modell]) -> Mapping[Sti, str]:
    """{where in a record a name stands that points to something: the list that it must stand in}"""
    return {
        (navn, *sti): liste
        for navn, felt_ in modell.model_fields.items()
        for sti, liste in _pekere(felt_.annotation, felt_.metadata)
    }


def modell_ved(modell: type[Modell], sti: Sti) -> type[Modell]:
    """The model of the value at a path, through optional values, lists and mappings."""
    for del_ in sti:
        if isinstance(del_, str) and del_ in modell.model_fields:
            modell = _modell_i(modell.model_fields[del_].annotation) or modell
    return modell


def felter_i(modell: type[Modell], over: Feltsti = ()) -> Iterator[Feltsti]:
    """The path of every field of the model, and of the parts that it has."""
    for navn, felt_ in modell.model_fields.items():
        yield (*over, navn)
        if del_ := _modell_i(felt_.annotation):
            yield from felter_i(del_, (*over, navn))


def _modell_i(annotasjon: object) -> type[Modell] | None:
    if isinstance(annotasjon, type) and issubclass(annotasjon, Modell):
        return annotasjon
    return next((modell for argument in get_args(annotasjon) if (modell := _modell_i(argument))), None)


def _sagt(annotasjon: object, metadata: Iterable[object]) -> Iterator[object]:
    """All that is said of a value: by the field, and by the types that it is made of."""
    yield from metadata
    yield from getattr(annotasjon, "__metadata__", ())
    for argument in get_args(annotasjon):
        yield from _sagt(argument, ())


def _pekere(annotasjon: object, metadata: Iterable[object] = ()) -> Iterator[tuple[Sti, str]]:
    yield from (((), en.liste) for en in metadata if isinstance(en, Peker))
    if isinstance(annotasjon, type) and issubclass(annotasjon, Modell):
        yield from pekere(annotasjon).items()
    elif deler := get_args(annotasjon):
        yield from _pekere_i(get_origin(annotasjon), deler)


def _pekere_i(opphav: object, deler: Sequence[Any]) -> Iterator[tuple[Sti, str]]:
    """Those of a type that is made of others."""
    if opphav is Annotated:
        yield from _pekere(deler[0], deler[1:])
    elif opphav in (Union, UnionType):
        yield from (en for del_ in deler for en in _pekere(del_))
    elif opphav is tuple:
        yield from (((HVERT, *sti), liste) for sti, liste in _pekere(deler[0]))
    elif opphav is dict:
        yield from (((NOKKEL,), liste) for _, liste in _pekere(deler[0]))
