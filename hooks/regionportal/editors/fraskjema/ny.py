"""A new record of the answers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from regionportal.editors.fraskjema.forslag import Forslag, Utkast
from regionportal.editors.fraskjema.ider import id_av, ledig
from regionportal.editors.fraskjema.mangel import Mangel
from regionportal.editors.fraskjema.svar import Svar
from regionportal.editors.skjema.issueforms import Form, etikett_for_felt
from regionportal.feil import Sti
from regionportal.ground import ordform
from regionportal.model.post import Post
from regionportal.model.region import Region
from regionportal.model.slag import SLAG, Slag
from regionportal.model.tekster import egne_navn
from regionportal.reading.husstil import KanIkkeSkrives, ordnet, som_yaml

NAVN, KOMMUNE = ("navn",), ("kommune",)
FRA, MANED, TIDSPUNKT = ("datoer", "fra"), ("maned",), ("tidspunkt",)


def lag(form: Form, svar: Svar, region: Region, adresse: str, dag: date) -> Utkast:
    """The record's file. ``adresse`` is the site's, ending in /."""
    slag, etiketter, felt = SLAG[form.slag], etikett_for_felt(form), dict(svar.felt)
    mangler = list(_naar(felt, etiketter)) if slag.navn == "hendelse" else []
    navn, kommune = str(felt.get(NAVN, "")), felt.get(KOMMUNE)
    finnes = region.av(slag.modell)

    def uten_fil(etikett: str, melding: str, lenke: str = "") -> Utkast:
        return Utkast(None, etiketter, [*mangler, Mangel(etikett, melding, lenke)])

    if not navn or kommune not in region.kommune:
        return Utkast(None, etiketter, mangler)
    if not id_av(navn):
        return uten_fil(
            etiketter[NAVN],
            "Navnet må ha minst én bokstav fra a til å, eller et tall. Av det lager vi adressen til siden",
        )
    if lik := _den_samme(navn, kommune, finnes):
        return uten_fil(etiketter[NAVN], _finnes_alt(lik, region), f"{adresse}{lik.side}")
    id_ = ledig(id_av(navn), kommune, {en.id for en in finnes})
    try:
        innhold = som_yaml(ordnet(_post(felt, svar.kilder, slag, dag), slag.modell), slag.modell)
    except KanIkkeSkrives as e:
        return uten_fil("", f"Teksten har tegn som ikke kan lagres ({e}). Skriv den på nytt")
    fil = slag.plass_for({"id": id_, "kommune": kommune})
    return Utkast(Forslag(fil, innhold, navn, ny=True), etiketter, mangler)


def _post(felt: Mapping[Sti, object], kilder: Sequence[Mapping[str, str]], slag: Slag, dag: date) -> dict[str, object]:
    post: dict[str, object] = {}
    for (navn, *del_), verdi in felt.items():
        if del_:
            post.setdefault(navn, {})[del_[0]] = verdi
        elif navn not in slag.gitt:
            post[navn] = verdi
    if "datoer" in post:
        post["datoer"] = [post["datoer"]]
    return {**post, **({"kilder": list(kilder)} if kilder else {}), "oppdatert": dag}


def _naar(felt: dict[Sti, object], etiketter: Mapping[Sti, str]) -> Iterator[Mangel]:
    """An event is on a day or usually in some month. What only says the same as the day does is left out."""
    har_dag = any(sti[0] == "datoer" for sti in felt)
    maned = felt.get(MANED)
    if har_dag and FRA not in felt:
        yield Mangel(etiketter[FRA], "mangler. Klokkeslett og siste dag kan bare stå når første dag er fastsatt")
    if har_dag and isinstance(maned, int):
        if str(felt.get(FRA))[5:7] == f"{maned:02}":
            del felt[MANED]
        else:
            yield Mangel(
                etiketter[MANED],
                f"«{ordform.maned(maned)}» passer ikke med første dag, {felt.get(FRA)}. Ta bort den som er feil",
            )
    if not har_dag and TIDSPUNKT not in felt:
        if isinstance(maned, int):
            felt[TIDSPUNKT] = f"Vanligvis i {ordform.maned(maned)}"
        else:
            yield Mangel(
                etiketter[TIDSPUNKT],
                f"Skriv når det pleier å være, eller fyll ut «{etiketter[FRA]}» hvis dagen er fastsatt",
            )


def _den_samme(navn: str, kommune: str, finnes: Sequence[Post]) -> Post | None:
    """The record of the same name, in any of its languages, in the same municipality."""
    return next((en for en in finnes if kommune in en.kommuner and id_av(navn) in map(id_av, _navnene(en))), None)


def _navnene(en: Post) -> Iterator[str]:
    yield from (navn for _, navn in egne_navn(en))
    if en.en and en.en.navn:
        yield en.en.navn


def _finnes_alt(en: Post, region: Region) -> str:
    return (
        f"Vi har alt «{en.navn}» i {region.kommune[en.kommune].navn}. Er det den du mener, så gå til siden og trykk «Foreslå endring» "
        "nederst. Er det noe annet, så gi det et navn som skiller dem. Her er siden:"
    )
