"""Links that open a program of the reader's own: they say whom to write to or call, and give no orders."""

import re
from urllib.parse import parse_qsl, unquote

from regionportal.feil import vis
from regionportal.model.vert import er_lukket, er_navn

FLEST_SIFRE = 15  # E.164
_FORAN_ALFAKROLL = re.compile(r"[A-Za-z0-9ÆØÅæøå._+'-]{1,64}")
_STYRETEGN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NUMMER = re.compile(r"\+?[0-9][0-9().-]*")  # RFC 3966, section 3: digits, and what only parts them


def sjekk_epost(lenke: str) -> None:
    """``ValueError`` for a link (RFC 6068) that does more than begin a letter to one address."""
    til, _, resten = lenke.partition(":")[2].partition("#")[0].partition("?")
    foran, _, vert = til.rpartition("@")
    if not _FORAN_ALFAKROLL.fullmatch(foran) or not er_navn(vert.lower()) or er_lukket(vert.lower()):
        raise ValueError(f"«{vis(til)}» er ikke én e-postadresse. Skriv den som i mailto:post@eksempel.no")
    if _STYRETEGN.search(unquote(unquote(resten))):  # some programs decode twice
        raise ValueError("e-postlenka har et linjeskift, skrevet som kode. Skriv bare adressen, og eventuelt ?subject=")
    if felt := next((navn for navn, _ in parse_qsl(resten, keep_blank_values=True) if navn != "subject"), None):
        raise ValueError(f"e-postlenka fyller ut «{vis(felt)}». Bare emnet (?subject=) kan være fylt ut")


def sjekk_telefon(lenke: str) -> None:
    """``ValueError`` for a link that is no number to call: codes, as *#06#, can change the telephone itself."""
    nummer = lenke.partition(":")[2]
    if not _NUMMER.fullmatch(nummer) or not 3 <= sum(map(str.isdigit, nummer)) <= FLEST_SIFRE:
        raise ValueError(f"«{vis(nummer)}» er ikke et telefonnummer. Skriv bare sifrene, som i tel:+4712345678")
