"""The files of a new region."""

from collections.abc import Mapping, Sequence
from datetime import date

from regionportal.editors.kommunekart.kartfil import lag as lag_kart
from regionportal.editors.nyregion import utkast
from regionportal.editors.nyregion.eksempler import eksempler
from regionportal.editors.nyregion.norge import KILDE_GRENSER, Norge
from regionportal.editors.nyregion.utkast import Onske
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.sats import Satser
from regionportal.model.slag import GRENSER
from regionportal.model.sone import Sone
from regionportal.model.yrke import Yrker
from regionportal.reading.husstil import som_yaml
from regionportal.rules.eierskap import plasser


def filer(
    onske: Onske, norge: Norge, soner: Sequence[Sone], delte: Mapping[str, Sequence[str]], dag: date
) -> Mapping[str, str]:
    """{path in the region's folder: what is in it}. ``delte`` are the ids of each list that all regions share."""
    kommuner = {en.id: utkast.kommune(en, onske, dag) for en in onske.kommuner}
    modeller = [Kommune.model_validate({**post, "id": id_}) for id_, post in kommuner.items()]
    i_sonen = [sone for sone in soner if all(map(sone.har, modeller))]
    return {
        Om.plass.fil: som_yaml(utkast.region(onske, i_sonen, delte["temaer"], dag), Om),
        **{modell.fil: som_yaml(kommuner[modell.id], Kommune) for modell in modeller},
        **{fil: som_yaml(post, slag.modell) for slag, fil, post in eksempler(onske, delte, dag)},
        **{modell.plass.fil: f"oppdatert: {dag}\n" for modell in (Satser, Yrker)},
        f"data/{GRENSER}": lag_kart(norge.grenser, modeller, KILDE_GRENSER).innhold,
        **norge.mal,
    }


def eiere(onske: Onske, mappe: str) -> str:
    """The lines of CODEOWNERS for a region whose folder that is, ending in /: empty for a project of its own."""
    hvem = {f"/{mappe}": onske.id}
    for en in onske.kommuner:
        hvem |= dict.fromkeys(plasser(mappe, en.id), en.id)
    bredde = max(map(len, hvem))
    return "\n".join(["", f"# {onske.navn}", *(f"{hva:{bredde}}  @region/{lag}" for hva, lag in hvem.items()), ""])
