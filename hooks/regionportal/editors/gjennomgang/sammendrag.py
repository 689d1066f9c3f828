"""A review as Markdown, for the summary of a run on GitHub or a comment.

All that came from the proposal stands in code spans, and on one line: there GitHub makes no link, picture, heading,
formula, HTML or mention of it, whatever it says. Nothing of it stands anywhere else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from regionportal.editors.gjennomgang.endringer import Endring, Endringsslag, Feltendring
from regionportal.editors.gjennomgang.kjoring import Gjennomgang
from regionportal.feil import Feil
from regionportal.ground import tallform

STORST_TEGN = 60_000  # a comment on GitHub holds 65 536, a summary more
LENGST = 300  # of one text
LENGST_VERDI = 100  # of a field's value, before and after
RUNDT = 20  # of what is alike, before the place where they part
FLEST_FELTER = 12  # of one record

OVERSKRIFT: Mapping[Endringsslag, str] = {"ny": "Nytt", "endret": "Endret", "fjernet": "Fjernet"}


def som_markdown(gjennomgang: Gjennomgang) -> str:
    """What is no content first, then faults, what is worth a look, and what changes. What there is no room for is
    counted."""
    linjer = [
        *_utenfor(gjennomgang.utenfor),
        *_feil(gjennomgang.feil),
        *_varsler(gjennomgang),
        *_endringer(gjennomgang.endringer),
    ]
    return "\n".join(_fa_plass(linjer)) + "\n"


def kode(tekst: str, lengst: int = LENGST) -> str:
    """The text as a code span (CommonMark 0.31, section 6.1) on one line, without what cannot be seen."""
    synlig = "".join(tegn if tegn.isprintable() else "\N{REPLACEMENT CHARACTER}" for tegn in " ".join(tekst.split()))
    kort = synlig if len(synlig) <= lengst else f"{synlig[: lengst - 1]}…"
    gjerde = "`" * (1 + max(map(len, re.findall("`+", kort)), default=0))
    luft = " " if kort.startswith("`") or kort.endswith("`") else ""
    return f"{gjerde}{luft}{kort}{luft}{gjerde}" if kort else "(tomt)"


def _utenfor(filer: tuple[str, ...]) -> Iterator[str]:
    """In red, as GitHub has alerts."""
    if filer:
        hva = tallform.antall(len(filer), "fil", "filer")
        yield "> [!CAUTION]"
        yield f"> **Forslaget endrer {hva} utenfor `data/` og `docs/`.** Det som står der, kan kjøre som program: når"
        yield "> sidene bygges, i arbeidsflytene, eller hos den som besøker portalen. Bare de som har ansvar for"
        yield "> portalen, kan godta det."
        yield ">"
        yield from (f"> - {kode(fil)}" for fil in filer)
        yield ""


def _feil(feil: tuple[Feil, ...]) -> Iterator[str]:
    if feil:
        yield f"## {tallform.antall(len(feil), 'feil', 'feil')} må rettes\n"
        yield "Hver feil er også merket ved linja si under *Files changed*. Ingenting blir bygd før de er rettet.\n"
        yield from map(_funn, feil)
        yield ""


def _varsler(gjennomgang: Gjennomgang) -> Iterator[str]:
    if gjennomgang.varsler:
        yield f"## Verdt å se på ({len(gjennomgang.varsler)})\n"
        yield "Ingenting av dette stopper forslaget.\n"
        yield from map(_funn, gjennomgang.varsler)
        yield ""
    if gjennomgang.svar:
        antall = Counter(funn.tilstand for funn in gjennomgang.svar.values())
        yield (
            f"Nye adresser: {antall['ok'] + antall['flyttet']} svarer, {antall['borte']} er borte, "
            f"{antall['usikker']} er vi ikke sikre på, {antall['sperret']} fikk vi ikke spurt.\n"
        )


def _endringer(endringer: tuple[Endring, ...]) -> Iterator[str]:
    antall = Counter(en.slag for en in endringer)
    yield "## Hva forslaget endrer\n"
    if not endringer:
        yield "Ingenting i `data/` eller `docs/`."
        return
    yield f"{tallform.antall(antall['ny'], 'ny', 'nye')}, {antall['endret']} endret, {antall['fjernet']} fjernet.\n"
    for slag, overskrift in OVERSKRIFT.items():
        if antall[slag]:
            yield f"### {overskrift}\n"
            for endring in (en for en in endringer if en.slag == slag):
                yield f"- **{kode(endring.navn)}** {_sted(endring)}"
                yield from _felter(endring)
            yield ""


def _sted(endring: Endring) -> str:
    fil = kode(endring.fil)
    if endring.side is None:
        return f"i {fil}"
    sida = kode(f"/{endring.side}")
    return f"på {sida}, i {fil}" if endring.slag != "fjernet" else f"fra {fil}. Lenker til {sida} kan slutte å virke"


def _felter(endring: Endring) -> Iterator[str]:
    if endring.slag == "endret" and endring.fil.endswith(".yml") and not endring.felter:
        yield "  - bare oppsett eller kommentarer"
    yield from map(_felt, endring.felter[:FLEST_FELTER])
    if (resten := len(endring.felter) - FLEST_FELTER) > 0:
        yield f"  - og {tallform.antall(resten, 'felt', 'felt')} til"


def _felt(felt: Feltendring) -> str:
    navn = kode(felt.felt) if felt.felt else "alt"
    if felt.gammel is not None and felt.ny is not None:
        for_, etter = _der_de_skilles(felt.gammel, felt.ny)
        return f"  - {navn}: {kode(for_, LENGST_VERDI)} → {kode(etter, LENGST_VERDI)}"
    hva, verdi = ("nytt", felt.ny) if felt.gammel is None else ("tatt bort", felt.gammel)
    return f"  - {navn}, {hva}: {kode(verdi or '', LENGST_VERDI)}"


def _der_de_skilles(gammel: str, ny: str) -> tuple[str, str]:
    """Two long texts without most of what they begin with alike."""
    likt = next(
        (nummer for nummer, (a, b) in enumerate(zip(gammel, ny, strict=False)) if a != b), min(len(gammel), len(ny))
    )
    if max(len(gammel), len(ny)) <= LENGST_VERDI or likt <= RUNDT:
        return gammel, ny
    return f"…{gammel[likt - RUNDT :]}", f"…{ny[likt - RUNDT :]}"


def _funn(en: Feil) -> str:
    return f"- {kode(f'{en.fil}:{en.linje}')} {f'{kode(en.felt)} ' if en.felt else ''}{kode(en.hele)}"


def _fa_plass(linjer: Iterable[str]) -> Iterator[str]:
    """The lines that there is room for, and how many there was no room for."""
    plass, utelatt = STORST_TEGN, 0
    for linje in linjer:
        plass -= len(linje) + 1
        if plass >= 0:
            yield linje
        else:
            utelatt += 1
    if utelatt:
        yield f"\nDet er ikke plass til alt: {tallform.antall(utelatt, 'linje', 'linjer')} til står bare i vedlegget."
