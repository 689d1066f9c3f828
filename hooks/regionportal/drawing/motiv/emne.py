"""What stands in the picture: the words of the record choose, else its category."""

import re
from collections.abc import Callable
from random import Random

from regionportal.drawing.motiv.figurer import bygg, dyr, folk, minne, sjo, teknikk, vidde
from regionportal.model.skatt import Skatt
from regionportal.model.tid import Sesong

Figur = Callable[[Random], str]

ORD: tuple[
    tuple[Figur, tuple[str, ...]], ...
] = (  # a part of a word, or a whole one between spaces; the particular first
    (dyr.urter, (" urte",)),
    (teknikk.igloer, ("iglo",)),
    (bygg.kirke, ("kirke ", "kirka ", "kapell")),
    (folk.hundestatue, ("statue",)),
    (folk.hundespann, ("hundespann", "kjøre hund", " balto ")),
    (folk.ungdom, ("ungdomsråd",)),
    (minne.fort, ("kystfort", " fort ")),
    (minne.minne, ("fangeleir", " leiren ", "krigsfange", "skredet ")),
    (vidde.hengebru, ("hengebru", "gorsabru")),
    (sjo.bru, (" bru ", "brua ")),
    (teknikk.tunnel, ("tunnel",)),
    (sjo.ferje, (" ferje", "hurtigbåt")),
    (teknikk.fly, ("lufthavn", "flyplass")),
    (bygg.legehus, ("lege ", "leger ", "medisinsk")),
    (folk.lek, ("barnehage",)),
    (bygg.skole, ("skole", "studiesenter")),
    (bygg.byggeplass, ("boligtomt",)),
    (folk.ball, (" hall ",)),
    (bygg.tun, ("tunet ", "kvengård", "hottigård", "kvenske kulturdager")),
    (bygg.hytte, ("hytta ", "stuene ", "fjellstua ")),
    (sjo.laks, ("villaks", "laksen ")),
    (vidde.foss, ("fossen ", "foss ")),
    (sjo.elvebat, ("elvebåt",)),
    (bygg.handelssted, ("handelssted", "handelshus")),
    (minne.gruve, ("gruve", "kobber")),
    (minne.bergmaleri, ("bergmaleri",)),
    (minne.treriksroys, ("treriksrøys",)),
    (minne.varde, (" varde", "haugen ", "turmål", "stuva ")),
    (minne.markedsplass, ("markedsplass",)),
    (bygg.butikk, ("marked", "butikk", "dagan ")),
    (bygg.naust, ("fjærabu", " naust")),
    (sjo.skute, ("polarskut", "gullet ", "jektene ")),
    (sjo.isfjell, ("isdrift",)),
    (minne.gamme, ("gamme ", "gammi ")),
    (minne.stein, ("steinalder", "noaide")),
    (teknikk.sagbruk, (" sag ", " saga ")),
    (bygg.gard, ("gård ", " gard ", " garder ", "kulturlandskap", "ryddet jord")),
    (bygg.stue, (" kåken ", "bua ", "tømmerhus", "trehus ")),
    (bygg.scene, ("festival", " ukm ", "kulturløft", "spelet ", "konsert")),
    (folk.lavvo, (" urfolk", "stammer")),
    (dyr.hest, ("hest ", "hesten ")),
    (dyr.vev, ("veving",)),
    (dyr.votter, ("votter ",)),
    (dyr.juletre, ("julenisse",)),
    (teknikk.kai, ("slakteri",)),
    (sjo.merder, (" laks ", "oppdrett")),
    (teknikk.antenner, ("antenne", " eiscat ")),
    (teknikk.observatorium, ("observatorium",)),
    (teknikk.fabrikk, ("industri",)),
    (bygg.kulturhus, ("senter ", "kulturhus", "museum ", "halti storslett")),
    (dyr.sau, (" ull", "lam ")),
    (folk.gryte, ("suppe", " bidos ", "mat ")),
    (sjo.sjark, ("reker ", " rogn")),
    (folk.kaffe, ("kaffe", "lefser ")),
    (dyr.ku, (" gomme ", "ost ")),
    (teknikk.hjell, ("fisk ",)),
    (folk.scooter, ("scooter", "skuter")),
    (folk.syklist, ("rittet ",)),
    (folk.skiloper, ("topptur",)),
    (folk.hengekoye, ("hengekøye",)),
    (folk.gapahuk, ("gapahuk", "innfallsport")),
    (vidde.bre, ("breen ", "jøkel", "blåis", " bre ")),
    (folk.fisker, ("jávri ", "vannet ")),
    (sjo.hval, ("hval ",)),
    (dyr.orn, ("skarv", "fugl", "utløpet ")),
    (dyr.blomst, ("valmue",)),
    (vidde.tind, ("alpan ", "tind", "blokk ", "fjellet ", "fjell ")),
    (sjo.oyer, ("øya ", "strandlinjer ")),
    (sjo.nordlandsbat, ("fjorden ",)),
    (dyr.furu, ("reservat", "skog", "furu")),
    (dyr.rein, ("landskapsvern", "nasjonalpark")),
    (folk.turgaer, ("ruta ", "løp ", "stien ")),
)
KATEGORI: dict[str, tuple[Figur, ...]] = {
    "natur": (dyr.bjork, dyr.furu, dyr.rein, dyr.orn, vidde.tind, vidde.foss, sjo.oyer),
    "friluftsliv": (bygg.hytte, folk.telt, folk.turgaer, folk.fisker, folk.gapahuk, minne.varde),
    "kultur": (folk.lavvo, bygg.scene, folk.rundt_balet, bygg.tun, bygg.kulturhus),
    "historie": (bygg.stue, bygg.naust, minne.stein, sjo.nordlandsbat, bygg.handelssted),
    "mat": (teknikk.hjell, folk.gryte, folk.kaffe, sjo.sjark, dyr.sau),
    "folk": (folk.ved_havet, folk.rundt_balet, folk.ungdom, folk.hundespann),
    "hverdagsliv": (bygg.grend, bygg.skole, sjo.bru, sjo.ferje, bygg.butikk),
    "naering": (sjo.merder, teknikk.kai, teknikk.fabrikk, sjo.sjark),
}
ALLE = tuple(figur for figurer in KATEGORI.values() for figur in figurer)  # for a category that is new

PA_SNO = {folk.hundespann, folk.scooter, folk.skiloper, dyr.juletre, dyr.votter, folk.hundestatue}
PA_BAR_MARK = {
    dyr.blomst,
    dyr.urter,
    dyr.bjork,
    dyr.sau,
    dyr.ku,
    folk.hengekoye,
    folk.syklist,
    folk.ball,
    bygg.byggeplass,
    sjo.laks,
}
PA_SLETTA = {folk.hundespann, folk.scooter, folk.syklist, folk.ball, folk.lek, teknikk.fly, teknikk.kai}


def emne(skatt: Skatt, t: Random) -> Figur:
    """The figure that the name asks for, else the ingress, else one that suits the category."""
    for tekst in (f"{skatt.id} {skatt.navn}", skatt.ingress):
        ord_ = " ".join(["", *re.findall(r"\w+", tekst.lower()), ""])
        for figur, deler in ORD:
            if any(del_ in ord_ for del_ in deler):
                return figur
    return t.choice(KATEGORI.get(skatt.kategori, ALLE))


def sesonger(figur: Figur) -> tuple[Sesong, ...]:
    """When such a thing may be seen."""
    if figur in PA_SNO:
        return ("var", "vinter")
    return ("sommer", "host") if figur in PA_BAR_MARK else ("var", "sommer", "host", "vinter")
