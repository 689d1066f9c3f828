"""The files of a new region."""

from collections.abc import Mapping, Sequence
from datetime import date

from regionportal.editors.kommunekart.kartfil import lag as lag_kart
from regionportal.editors.nyregion import utkast
from regionportal.editors.nyregion.eksempler import eksempler
from regionportal.editors.nyregion.norge import KILDE_GRENSER, Norge
from regionportal.editors.nyregion.utkast import Onske
from regionportal.ground.ordform import oppramsing
from regionportal.model.kommune import Kommune
from regionportal.model.om import Om
from regionportal.model.sats import Satser
from regionportal.model.slag import GRENSER
from regionportal.model.sone import Sone
from regionportal.model.yrke import Yrker
from regionportal.reading.husstil import som_yaml

OM = """---
title: Om portalen
description: Hva portalen for {region} er, og hvor opplysningene kommer fra.
---

# Om portalen

Dette er en startside for {kommunene}. Den samler det folk spør om når de vurderer {region}: jobb, bolig, barnehage,
hva som skjer, og hva som er verdt å ta vare på. Den erstatter ikke kommunenes egne sider. Mangler en kommune en side
om noe viktig, sier vi det rett ut.

## Hvor opplysningene kommer fra

Hver opplysning har en kilde, og en dato den ble lest. Folketall og areal er fra SSB, og grensene fra Kartverket. Er
noe feil, så si fra: nederst på hver side kan du foreslå en endring.
"""
LISENS = """Innholdet i denne mappa er lisensiert under Creative Commons Navngivelse 4.0 Internasjonal (CC BY 4.0).
https://creativecommons.org/licenses/by/4.0/deed.no

Bruk det fritt, og oppgi {region} som kilde. Grensene er © Kartverket, CC BY 4.0. Et bilde har sin egen lisens, som står
ved bildet.
"""


def filer(onske: Onske, norge: Norge, soner: Sequence[Sone], temaer: Sequence[str], dag: date) -> Mapping[str, str]:
    """{path in the region's folder: what is in it}. ``temaer`` are the questions that all regions share."""
    kommuner = {en.id: utkast.kommune(en, onske, dag) for en in onske.kommuner}
    modeller = [Kommune.model_validate({**post, "id": id_}) for id_, post in kommuner.items()]
    i_sonen = [sone for sone in soner if all(map(sone.har, modeller))]
    navn = {"region": onske.navn, "kommunene": oppramsing([en.navn for en in onske.kommuner])}
    return {
        Om.plass.fil: som_yaml(utkast.region(onske, i_sonen, temaer, dag), Om),
        **{modell.fil: som_yaml(kommuner[modell.id], Kommune) for modell in modeller},
        **{fil: som_yaml(post, slag.modell) for slag, fil, post in eksempler(onske, dag)},
        **{modell.plass.fil: f"oppdatert: {dag}\n" for modell in (Satser, Yrker)},
        f"data/{GRENSER}": lag_kart(norge.grenser, modeller, KILDE_GRENSER).innhold,
        "docs/om.md": OM.format_map(navn),
        "LICENSE-DATA": LISENS.format_map(navn),
    }


def eiere(onske: Onske, mappe: str) -> str:
    """The lines of CODEOWNERS for a region whose folder that is, ending in /: empty for a project of its own."""
    hvem = {f"/{mappe}": onske.id}
    for en in onske.kommuner:
        hvem |= {f"/{mappe}data/{hva}": en.id for hva in (f"kommuner/{en.id}.yml", f"skatter/{en.id}/")}
    bredde = max(map(len, hvem))
    return "\n".join(["", f"# {onske.navn}", *(f"{hva:{bredde}}  @region/{lag}" for hva, lag in hvem.items()), ""])
