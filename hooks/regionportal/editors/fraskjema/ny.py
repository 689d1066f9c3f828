"""A new record of the answers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from regionportal.editors.fraskjema import gjentakelse
from regionportal.editors.fraskjema.besvarelse import Besvarelse
from regionportal.editors.fraskjema.bilde import bildefil
from regionportal.editors.fraskjema.forslag import Bildefil, Filforslag, Utfall
from regionportal.editors.fraskjema.ider import id_av, ledig
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.gjentakelsesvalg import GJENTAS
from regionportal.editors.skjema.issueforms import etikett_for_felt
from regionportal.feil import Feltsti
from regionportal.ground import ordform
from regionportal.model.hendelse import Hendelse
from regionportal.model.oversettelse import oversettelser
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import Postslag, Slag
from regionportal.model.tekster import egne_navn
from regionportal.reading.husstil import KanIkkeSkrives, ordnet, som_yaml

NAVN, KOMMUNE = ("navn",), ("kommune",)
DATOER, BILDER = "datoer", "bilder"
FRA, TIL = (DATOER, "fra"), (DATOER, "til")
MANED, TIDSPUNKT = ("maned",), ("tidspunkt",)
_HAR_VART = "har alt vært. Skriv når det er neste gang, eller la dagen stå tom og fyll ut «{tidspunkt}»"
_UTEN_FORSTE_DAG = "mangler. Klokkeslett og siste dag kan bare stå når første dag er fastsatt"


def lag(form: Form, slag: Postslag, svar: Besvarelse, region: Region, adresse: str, dag: date) -> Utfall:
    """The file of a record of the kind. ``adresse`` is the site's, ending in /."""
    etiketter = etikett_for_felt(form)
    felt, mangler = _hendelsen(svar.felt, etiketter, dag) if slag.modell is Hendelse else (svar.felt, [])
    navn, kommune = str(felt.get(NAVN, "")), str(felt.get(KOMMUNE, ""))
    finnes = region.av(slag.modell)

    def uten_fil(etikett: str, melding: str, lenke: str = "") -> Utfall:
        return Utfall(None, etiketter, [*mangler, Mangel(etikett, melding, lenke)])

    if not navn or kommune not in region.kommune:
        return Utfall(None, etiketter, mangler)
    if not id_av(navn):
        return uten_fil(
            etiketter[NAVN],
            "Navnet må ha minst én bokstav fra a til å, eller et tall. Av det lager vi adressen til siden",
        )
    if lik := _den_samme(navn, kommune, finnes):
        return uten_fil(etiketter[NAVN], _finnes_alt(lik, region), f"{adresse}{lik.side}")
    id_ = ledig(id_av(navn), kommune, {en.id for en in finnes})
    bilde = bildefil(svar.vedlagt, id_, region) if svar.vedlagt else None
    try:
        innhold = som_yaml(ordnet(_post(felt, svar.kilder, bilde, slag, dag), slag.modell), slag.modell)
    except KanIkkeSkrives as e:
        return uten_fil("", f"Teksten har tegn som ikke kan lagres ({e}). Skriv den på nytt")
    fil = slag.plass_for({"id": id_, "kommune": kommune})
    return Utfall(Filforslag(fil, innhold, navn, ny=True, bilde=bilde), etiketter, mangler)


def _post(
    felt: Mapping[Feltsti, object], kilder: Sequence[Mapping[str, str]], bilde: Bildefil | None, slag: Slag, dag: date
) -> dict[str, object]:
    post: dict[str, object] = {}
    for sti, verdi in felt.items():
        if sti[0] not in slag.gitt or len(sti) > 1:
            _sett(post, sti, verdi)
    if DATOER in post:
        post[DATOER] = [post[DATOER]]
    if bilde:
        post[BILDER] = [bilde.som_felt()]
    return {**post, **({"kilder": list(kilder)} if kilder else {}), "oppdatert": dag}


def _sett(post: dict[str, object], sti: Feltsti, verdi: object) -> None:
    """A value at a path, beside what stands there: a choice may have given some of it."""
    navn, *del_ = sti
    inni = post.get(navn)
    if del_:
        deler = {**inni} if isinstance(inni, dict) else {}
        _sett(deler, tuple(del_), verdi)
        post[navn] = deler
    else:
        post[navn] = verdi


def _hendelsen(
    felt: Mapping[Feltsti, object], etiketter: Mapping[Feltsti, str], dag: date
) -> tuple[Mapping[Feltsti, object], list[Mangel]]:
    """The fields of an event, and what is wrong with when it is."""
    felt, mangler = _nar(gjentakelse.etter_forste_dag(felt), etiketter)
    siste = str(felt.get(TIL, felt.get(FRA, "")))
    if GJENTAS not in felt and gjentakelse.er_dag(siste) and siste < str(dag):
        mangler = [*mangler, Mangel(etiketter[FRA], f"{siste} {_HAR_VART.format(tidspunkt=etiketter[TIDSPUNKT])}")]
    return felt, mangler


def _nar(
    felt: Mapping[Feltsti, object], etiketter: Mapping[Feltsti, str]
) -> tuple[Mapping[Feltsti, object], list[Mangel]]:
    """The fields of an event, which is on a day or usually in some month, and what is wrong with them. What only says
    the same as the day does is left out, and a month alone is said in words too."""
    maned = felt.get(MANED)
    if any(sti[0] == DATOER for sti in felt):
        mangler = [] if FRA in felt else [Mangel(etiketter[FRA], _UTEN_FORSTE_DAG)]
        if not isinstance(maned, int):
            return felt, mangler
        if str(felt.get(FRA))[5:7] == f"{maned:02}":
            return {sti: verdi for sti, verdi in felt.items() if sti != MANED}, mangler
        feil = f"«{ordform.maned(maned)}» passer ikke med første dag, {felt.get(FRA)}. Ta bort den som er feil"
        return felt, [*mangler, Mangel(etiketter[MANED], feil)]
    if TIDSPUNKT in felt:
        return felt, []
    if isinstance(maned, int):
        return {**felt, TIDSPUNKT: f"Vanligvis i {ordform.maned(maned)}"}, []
    feil = f"Skriv når det pleier å være, eller fyll ut «{etiketter[FRA]}» hvis dagen er fastsatt"
    return felt, [Mangel(etiketter[TIDSPUNKT], feil)]


def _den_samme(navn: str, kommune: str, finnes: Sequence[Post]) -> Post | None:
    """The record of the same name, in any of its languages, in the same municipality."""
    return next((en for en in finnes if kommune in en.kommuner and id_av(navn) in map(id_av, _navnene(en))), None)


def _navnene(en: Post) -> Iterator[str]:
    yield from (navn for _, navn in egne_navn(en))
    yield from (navn for annet in oversettelser(en) if not annet.sti and (navn := vars(annet.blokk).get("navn")))


def _finnes_alt(en: Post, region: Region) -> str:
    return (
        f"Vi har alt «{en.navn}» i {region.kommune[en.kommuner[0]].navn}. Er det den du mener, så gå til siden og "
        "trykk «Foreslå endring» nederst. Er det noe annet, så gi det et navn som skiller dem. Her er siden:"
    )
