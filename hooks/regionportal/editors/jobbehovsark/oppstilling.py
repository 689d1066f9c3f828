"""Which cell is which: the fields at the top, the headings of the table, and its rows."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from regionportal.editors.jobbehovsark.flettede import fordelt
from regionportal.editors.jobbehovsark.kolonner import KOLONNER, OVERST, TABELL, Kolonne, er_hode, kolonne
from regionportal.editors.jobbehovsark.rutenett import (
    Avlest,
    Celle,
    Cellefeil,
    Cellefelt,
    KanIkkeLeses,
    Rad,
    Rutenett,
    Verdi,
)
from regionportal.editors.jobbehovsark.verdier import tekst
from regionportal.feil import finnes_ikke

Kolonneplasser = Mapping[int, Kolonne]  # by the number of the column in the sheet


def still_opp(rutenett: Rutenett) -> tuple[Avlest, list[Cellefeil]]:
    """``KanIkkeLeses`` when there is no table, or nothing in it."""
    rader = [[_ryddet(verdi) for verdi in rad] for rad in rutenett.rader]
    hode = next((nummer for nummer, rad in enumerate(rader) if er_hode(rad)), None)
    if hode is None:
        raise KanIkkeLeses(f"fant ikke raden med overskriftene: {', '.join(en.navn for en in TABELL)}")
    rader = fordelt(rader, hode, rutenett.flettet)
    under = {
        nummer: rad
        for nummer, rad in enumerate(rader[hode + 1 :], start=hode + 2)
        if _har_noe(rad) and not er_hode(rad)  # long tables have their headings again
    }
    if not under:
        raise KanIkkeLeses(f"arket er ikke fylt ut. Skriv minst ett yrke i {Celle(hode + 2, 1)}, under overskriftene")
    overst, feil_overst = _overst(rader[:hode])
    plassering, feil_i_hodet = _hode(hode + 1, rader[hode])
    tabell = tuple(_rad(nummer, rad, plassering, Celle(hode + 1, 1)) for nummer, rad in under.items())
    feil_under = [*_uten_overskrift(rader[hode], under), *_skjulte(rader, rutenett.skjulte)]
    return Avlest(overst, tabell), [*feil_overst, *feil_i_hodet, *feil_under]


def _ryddet(verdi: Verdi) -> Verdi:
    if not isinstance(verdi, str):
        return verdi
    return verdi.replace("\r\n", "\n").replace("\r", "\n").strip() or None


def _har_noe(rad: Sequence[Verdi]) -> bool:
    return any(verdi is not None for verdi in rad)


def _overst(rader: Sequence[Sequence[Verdi]]) -> tuple[Rad, list[Cellefeil]]:
    felter = {en.felt: Cellefelt(None, Celle(1, 1), en.navn) for en in OVERST}
    feil: list[Cellefeil] = []
    sett: set[str] = set()
    for nummer, rad in enumerate(rader, start=1):
        feil += _ved_siden_av(nummer, rad)
        navn, verdi = [*rad[:2], None, None][:2]
        if navn is None and verdi is None:
            continue
        felt = kolonne(str(navn), OVERST)
        if felt is None and verdi is None:
            continue  # a title, or a line of guidance
        if felt is None:
            melding = f"ukjent felt. {finnes_ikke(tekst(navn), [en.navn for en in OVERST])}"
            feil.append(Cellefeil(Celle(nummer, 1), "", melding))
        elif felt.felt in sett:
            feil.append(Cellefeil(Celle(nummer, 1), "", f"«{felt.navn}» står to ganger"))
        else:
            sett.add(felt.felt)
            felter[felt.felt] = Cellefelt(verdi, Celle(nummer, 2), felt.navn)
    return felter, feil


def _ved_siden_av(nummer: int, rad: Sequence[Verdi]) -> Iterator[Cellefeil]:
    for plass, verdi in enumerate(rad[2:], start=3):
        if verdi is not None:
            yield Cellefeil(Celle(nummer, plass), "", "står utenfor skjemaet. Skriv verdien i kolonne B")


def _hode(nummer: int, rad: Sequence[Verdi]) -> tuple[Kolonneplasser, list[Cellefeil]]:
    """Where each column is. One that comes twice is where it came first."""
    navngitt = {plass: kolonne(str(navn), KOLONNER) for plass, navn in enumerate(rad, start=1) if navn is not None}
    plassering: dict[int, Kolonne] = {}
    feil: list[Cellefeil] = []
    for plass, en in navngitt.items():
        if en is None:
            melding = f"ukjent kolonne. {finnes_ikke(tekst(rad[plass - 1]), [en.navn for en in KOLONNER])}"
            feil.append(Cellefeil(Celle(nummer, plass), "", melding))
        elif en in plassering.values():
            feil.append(Cellefeil(Celle(nummer, plass), "", f"kolonnen «{en.navn}» står to ganger"))
        else:
            plassering[plass] = en
    har = {en.felt for en in plassering.values()}
    for navn, felter in (("Yrke", {"yrke", "styrk08"}), ("År", {"ar"})):
        if not har & felter:
            feil.append(Cellefeil(Celle(nummer, 1), "", f"kolonnen «{navn}» mangler"))
    return plassering, feil


def _uten_overskrift(hode: Sequence[Verdi], under: Mapping[int, Sequence[Verdi]]) -> Iterator[Cellefeil]:
    har_overskrift = {plass for plass, navn in enumerate(hode, start=1) if navn is not None}
    for nummer, rad in under.items():
        for plass, verdi in enumerate(rad, start=1):
            if verdi is not None and plass not in har_overskrift:
                yield Cellefeil(Celle(nummer, plass), "", "står i en kolonne uten overskrift")


def _skjulte(rader: Sequence[Sequence[Verdi]], skjulte: Collection[int]) -> Iterator[Cellefeil]:
    """A row that does not show may be one that someone has forgotten, or has put away."""
    for nummer, rad in enumerate(rader, start=1):
        if nummer in skjulte and _har_noe(rad):
            melding = "raden er skjult i Excel, men det står noe i den. Vis den, eller slett den"
            yield Cellefeil(Celle(nummer, 1), "", melding)


def _rad(nummer: int, rad: Sequence[Verdi], plassering: Kolonneplasser, hode: Celle) -> Rad:
    """``hode`` stands for the cells of a column that is not there."""
    felter = {en.felt: Cellefelt(None, hode, en.navn) for en in KOLONNER}
    for plass, en in plassering.items():
        felter[en.felt] = Cellefelt(rad[plass - 1] if plass <= len(rad) else None, Celle(nummer, plass), en.navn)
    return felter
