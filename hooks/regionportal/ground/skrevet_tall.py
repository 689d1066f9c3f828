"""Numbers as people write them. A dot or a comma before three digits parts thousands for one, and begins the decimals
for another: such a number is asked about, and never guessed."""

import re

# 2.743 | 1,200 | 1 234 567 | 1'200 | 1.200,50. Not 0.125 or 1234.567: thousands are not parted so.
_I_TUSEN = re.compile(r"(?P<forst>-?[1-9]\d{0,2})(?P<rest>(?:[.,'’\s]\d{3})+)(?P<brok>[.,]\d{1,2})?")
_NAVN = {".": "punktum", ",": "komma", "'": "apostrof", "’": "apostrof"}


class Tvilstall(float):
    """A number with three decimals, that someone may have meant as thousands. It knows how it was written."""

    skrevet: str

    def __new__(cls, skrevet: str) -> "Tvilstall":
        tallet = super().__new__(cls, skrevet)
        tallet.skrevet = skrevet
        return tallet

    def __reduce__(self) -> tuple[type["Tvilstall"], tuple[str]]:
        return Tvilstall, (self.skrevet,)


def kan_vaere_tusen(skrevet: str) -> bool:
    """Whether the digits may be parted in thousands."""
    return _I_TUSEN.fullmatch(skrevet.strip()) is not None


def hva_menes(skrevet: str, desimaler: bool = True) -> str:
    """What to ask of a number that ``kan_vaere_tusen``, and what to write instead. ``desimaler``: it may have some,
    after a dot."""
    treff = _I_TUSEN.fullmatch(skrevet.strip())
    if treff is None:
        raise ValueError(skrevet)
    forst, rest, brok = treff["forst"], treff["rest"], treff["brok"] or ""
    rett = forst + re.sub(r"\D", "", rest) + (brok.replace(",", ".") if desimaler else "")
    slik = f"Skriv {rett}, uten {_NAVN.get(rest[0], 'mellomrom')}"
    if brok or len(rest) > 4 or rest[0] not in ".,":
        return f"«{treff[0]}» er delt opp i tusen. {slik}"
    ellers = f". Mener du desimaler, så skriv {forst}.{rest[1:3]} eller {forst}.{rest[1:]}0" if desimaler else ""
    return f"«{treff[0]}» kan bety både {rett} og {forst},{rest[1:]}. {slik}{ellers}"


def les_heltall(skrevet: str) -> int:
    """«2743» and «2 743»: a space is in nothing but thousands. ``ValueError`` says what to write instead."""
    rett = re.sub(r"(?<=\d)\s(?=\d{3}(?:\D|$))", "", skrevet.strip())
    if re.fullmatch(r"-?\d{1,9}", rett, re.ASCII):
        return int(rett)
    if kan_vaere_tusen(skrevet):
        raise ValueError(hva_menes(skrevet, desimaler=False))
    raise ValueError("skriv et helt tall, med sifre")
