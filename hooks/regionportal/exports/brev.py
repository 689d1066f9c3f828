"""The letter to a municipality: what newcomers ask and its site does not answer, and what to mend, the cheapest first.

The letter is Markdown, made once: as a file for an issue or an e-mail (``som_markdown``), and part by part for a page.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regionportal.drawing.vis import dato
from regionportal.exports.brevdeler import Del, brevdeler, egne, trygg
from regionportal.knowledge.dekning import Rute
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.knowledge.lenketilstand import ikke_kontrollert
from regionportal.kontekst import Kontekst
from regionportal.model.kommune import Kommune
from regionportal.model.region import Region


@dataclass(frozen=True, slots=True)
class Brev:
    """A letter that has something to say."""

    tittel: str
    innledning: str
    deler: Sequence[Del]
    slutt: str


def brev(kunnskap: Kunnskap, kommune: Kommune) -> Brev | None:
    """The letter, or None when there is nothing to mend, or the municipality gets none from here."""
    region, kontekst = kunnskap.region, kunnskap.kontekst
    if kommune not in kunnskap.far_brev:
        return None
    ruter = list(kunnskap.dekning.for_kommune(kommune.id))
    deler = brevdeler(kunnskap, kommune, ruter)
    if not deler:
        return None
    return Brev(
        tittel=kontekst.gettext(
            "Til %(kommune)s kommune fra portalen for %(region)s",
            kommune=trygg(kommune.navn),
            region=trygg(region.om.navn),
        ),
        innledning=" ".join(_innledning(region, ruter, kontekst)),
        deler=deler,
        slutt="\n\n".join(_avsnitt(kunnskap, kommune, egne(kommune, ruter, kontekst))),
    )


def _innledning(region: Region, ruter: Sequence[Rute], kontekst: Kontekst) -> Iterator[str]:
    """What the letter is about, with thanks for what is good."""
    _ = kontekst.gettext
    yield _(
        "Hei! Folk som vurderer å flytte hit, spør om det samme: jobb, bolig, barnehage. "
        "Portalen for %(region)s svarer ikke selv, men viser vei til sidene deres.",
        region=trygg(region.om.navn),
    )
    deres = [rute for rute in ruter if rute.tema.ansvar == "kommune"]
    if gode := sum(rute.slag == "side" for rute in deres):
        yield _(
            "Til %(gode)s av %(alle)s spørsmål har dere en egen side som vi ikke har noe å si på. Takk for det!",
            gode=gode,
            alle=len(deres),
        )
    yield _("Her er det som vil hjelpe dem mest. Det som tar minst tid, står først, og dere trenger ikke gjøre alt.")


def som_markdown(brev: Brev) -> str:
    """The whole letter as one text."""
    deler = (f"## {nummer}. {del_.tittel}\n\n{del_.markdown}" for nummer, del_ in enumerate(brev.deler, start=1))
    return "\n\n".join((f"# {brev.tittel}", brev.innledning, *deler, brev.slutt)) + "\n"


def _avsnitt(kunnskap: Kunnskap, kommune: Kommune, adresser: Collection[str]) -> Iterator[str]:
    kontekst, statuser = kunnskap.kontekst, kunnskap.region.lenkestatus
    _ = kontekst.gettext
    if statuser.sjekket:
        utenfor = ikke_kontrollert(adresser, statuser)
        yield " ".join(_kontrollen(statuser.sjekket, len(adresser), len(utenfor), kontekst))
    else:
        yield _("Ingen av lenkene er kontrollert av et program ennå. Noen av dem kan være borte uten at vi vet det.")
    yield _(
        "Alt dette, spørsmål for spørsmål: <%(lenker)s>. "
        "Har vi oversett noe, er feilen vår. Slik retter dere det: <%(bidra)s>.",
        lenker=f"{kontekst.sidenes}{kommune.side}lenker/",
        bidra=f"{kontekst.sidenes}bidra/",
    )
    yield _("Laget av portalen %(dagen)s.", dagen=dato(kontekst.dag, kontekst.sprak))


def _kontrollen(dagen: date, alle: int, utenfor: int, kontekst: Kontekst) -> Iterator[str]:
    """When a program last asked for the links, and how many of them it did not come to."""
    _ = kontekst.gettext
    yield _("Lenkene ble sist kontrollert %(dagen)s.", dagen=dato(dagen, kontekst.sprak))
    if utenfor:
        yield _(
            "%(antall)s av deres %(alle)s ble ikke kontrollert da, og tas først neste gang.", antall=utenfor, alle=alle
        )
    yield _("En lenke regnes som brutt først når siden har vært borte tre ulike dager.")
