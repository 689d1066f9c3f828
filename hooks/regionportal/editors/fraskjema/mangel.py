"""What must be mended before a proposal can be read, and what is only told."""

from typing import NamedTuple


class Mangel(NamedTuple):
    """The question as the form has it, empty for the form as a whole, and what is wrong. The words may quote a
    stranger; ``lenke`` is an address of our own."""

    etikett: str
    melding: str
    lenke: str = ""


class Opplysning(NamedTuple):
    """What the sender shall know of an answer and need not mend: the question as the form has it, and the words."""

    etikett: str
    melding: str
