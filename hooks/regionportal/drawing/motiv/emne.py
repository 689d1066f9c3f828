"""What stands in the picture: the record says it, else its words choose, else its category."""

import re
from random import Random

from regionportal.drawing.motiv.figurer import FIGURER, Figur, bygg, dyr, folk, minne, sjo, teknikk, vidde
from regionportal.drawing.motiv.forelegg import Forelegg
from regionportal.model.tid import Sesong

# A part of a word, or a whole one between spaces; the particular first. They are words of the language, not names of
# places: where a name says nothing of what it is the name of, the record says what to draw (``motiv``).
ORD: tuple[tuple[Figur, tuple[str, ...]], ...] = (
    (dyr.urter, (" urte",)),
    (teknikk.igloer, ("iglo",)),
    (bygg.kirke, ("kirke ", "kirka ", "kapell")),
    (folk.hundestatue, ("statue",)),
    (folk.hundespann, ("hundespann", "kjøre hund")),
    (folk.ungdom, ("ungdomsråd",)),
    (minne.fort, ("kystfort", " fort ")),
    (minne.minne, ("fangeleir", " leiren ", "krigsfange", "skredet ")),
    (vidde.hengebru, ("hengebru",)),
    (sjo.bru, (" bru ", "brua ")),
    (teknikk.tunnel, ("tunnel",)),
    (sjo.ferje, (" ferje", "hurtigbåt")),
    (teknikk.fly, ("lufthavn", "flyplass")),
    (bygg.legehus, ("lege ", "leger ", "medisinsk")),
    (folk.lek, ("barnehage",)),
    (bygg.skole, ("skole", "studiesenter")),
    (bygg.byggeplass, ("boligtomt",)),
    (folk.ball, (" hall ",)),
    (bygg.tun, ("tunet ", "kvengård")),
    (bygg.hytte, ("hytta ", "stuene ", "fjellstua ")),
    (sjo.laks, ("villaks", "laksen ")),
    (vidde.foss, ("fossen ", "foss ")),
    (sjo.elvebat, ("elvebåt",)),
    (bygg.handelssted, ("handelssted", "handelshus")),
    (minne.gruve, ("gruve", "kobber")),
    (minne.bergmaleri, ("bergmaleri",)),
    (minne.varde, (" varde", "haugen ", "turmål")),
    (minne.markedsplass, ("markedsplass",)),
    (bygg.butikk, ("marked", "butikk")),
    (bygg.naust, ("fjærabu", " naust")),
    (sjo.skute, ("polarskut", "jektene ")),
    (sjo.isfjell, ("isdrift",)),
    (minne.gamme, ("gamme ", "gammi ")),
    (minne.stein, ("steinalder", "noaide")),
    (teknikk.sagbruk, (" sag ", " saga ")),
    (bygg.gard, ("gård ", " gard ", " garder ", "kulturlandskap")),
    (bygg.stue, (" kåken ", "bua ", "tømmerhus", "trehus ")),
    (bygg.scene, ("festival", " ukm ", "kulturløft", "spelet ", "konsert")),
    (folk.lavvo, (" urfolk",)),
    (dyr.hest, ("hest ", "hesten ")),
    (dyr.vev, ("veving",)),
    (dyr.votter, ("votter ",)),
    (dyr.juletre, ("julenisse",)),
    (teknikk.kai, ("slakteri",)),
    (sjo.merder, (" laks ", "oppdrett")),
    (teknikk.antenner, ("antenne",)),
    (teknikk.observatorium, ("observatorium",)),
    (teknikk.fabrikk, ("industri",)),
    (bygg.kulturhus, ("senter ", "kulturhus", "museum ")),
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
    (vidde.tind, ("tind", "fjellet ", "fjell ")),
    (sjo.oyer, ("øya ", "strandlinjer ")),
    (sjo.nordlandsbat, ("fjorden ",)),
    (dyr.furu, ("reservat", "skog", "furu")),
    (dyr.rein, ("landskapsvern", "nasjonalpark")),
    (folk.turgaer, ("ruta ", "løp ", "stien ")),
)
VANLIGE = (
    dyr.bjork,
    dyr.furu,
    minne.varde,
    folk.turgaer,
    bygg.naust,
    bygg.grend,
)  # for a category that asks for nothing

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


def emne(av: Forelegg, t: Random) -> Figur:
    """The figure that the record asks for, else its name, else its ingress; else one that suits its kind."""
    if av.motiv:
        return FIGURER[av.motiv]
    for tekst in av.tekster:
        ord_ = " ".join(["", *re.findall(r"\w+", tekst.lower()), ""])
        for figur, deler in ORD:
            if any(del_ in ord_ for del_ in deler):
                return figur
    return t.choice([FIGURER[motiv] for motiv in av.motiver] or VANLIGE)


def sesonger(figur: Figur) -> tuple[Sesong, ...]:
    """When such a thing may be seen."""
    if figur in PA_SNO:
        return ("var", "vinter")
    return ("sommer", "host") if figur in PA_BAR_MARK else ("var", "sommer", "host", "vinter")
