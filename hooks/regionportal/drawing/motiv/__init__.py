"""A picture of a record: a treasure, an event, a municipality, a question, the region itself.

The same record gives the same bytes.

The light and the land come from the season and the place (``utsikt``), the subject from the words and the kind
(``emne``), and everything else from chance with the record's address as its seed. No text of the record reaches the
picture.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

from markupsafe import Markup

from regionportal.drawing.motiv import fjell, hav, himmel, land
from regionportal.drawing.motiv.emne import PA_SLETTA, emne, sesonger
from regionportal.drawing.motiv.figurer import Figur, bygg, dyr, ferd, folk, minne, sjo, topper, vidde
from regionportal.drawing.motiv.forelegg import Forelegg, Motivert, arstid, forelegg
from regionportal.drawing.motiv.kart import Kart, lag_kart
from regionportal.drawing.motiv.moh import hoyde
from regionportal.drawing.motiv.strek import gruppe, mellom
from regionportal.drawing.motiv.utsikt import Utsikt, utsikt
from regionportal.model.region import Region

INNLAND = 0.4  # how near the sea before the ground is a headland in it
STORRELSER = ("1", "1.1", "1.2", "1.3")
FORAN = (folk.telt, ferd.turgaer, minne.varde, dyr.furu, dyr.bjork, bygg.hytte)  # small, before something great


def lag_motiv(region: Region) -> Callable[[Motivert], Markup]:
    """What draws the region's records."""
    kart = lag_kart(region)
    return lambda post: motiv(forelegg(post, region), kart)


def arstidens_motiv(region: Region, dag: date) -> Markup:
    """The region as it may look on the day, with the light from the left: words may stand there, before the subject."""
    kart = lag_kart(region)
    av = replace(
        forelegg(region.om, region),
        sesong=(arstid(dag.month),),
        punkt=(kart.utsnitt.vest, (kart.utsnitt.sor + kart.utsnitt.nord) / 2),
    )
    return motiv(av, kart)


def motiv(av: Forelegg, kart: Kart) -> Markup:
    """An inline SVG for overrides/stil/motiv.css. It is decoration: the text beside it says it all. ``kart`` is
    what the region says of places."""
    t = Random(av.fro)
    figur = emne(av, t)
    u = utsikt(av, sesonger(figur), kart, t)
    bilde = _bilde(figur, u, _storrelse(figur, av, t), t)
    if u.speilet:
        bilde = f'<g transform="matrix(-1 0 0 1 400 0)">{bilde}</g>'
    lys = " motiv--dag" if u.sesong == "sommer" and t.random() < 0.4 else ""
    return Markup(
        f'<svg class="motiv motiv--{u.sesong}{lys}" viewBox="0 0 400 220" preserveAspectRatio="xMidYMax slice" '
        f'aria-hidden="true" focusable="false">{bilde}</svg>'
    )


def _storrelse(figur: Figur, av: Forelegg, t: Random) -> str:
    """The scale: a mountain's is that of its height above the sea, where its text says it."""
    if figur.__module__ != topper.__name__:
        return "" if figur.__module__ == vidde.__name__ else t.choice(STORRELSER)
    meter = hoyde((*av.tekster, av.brodtekst)) or mellom(t, 700, 1300)
    return f"{0.55 + 0.27 * meter / 1000:.2f}"


def _bilde(figur: Figur, u: Utsikt, skala: str, t: Random) -> str:
    """The layers, from the far to the near."""
    tegning = figur(t)
    luft = himmel.himmel(u, t)
    bakke = land.odde if u.sjo > INNLAND and figur not in PA_SLETTA else land.slette
    if figur.__module__ in {vidde.__name__, topper.__name__}:
        stor = gruppe(mellom(t, 96, 146), u.horisont, tegning, skala)
        liten = gruppe(mellom(t, 172, 215), u.bakke + 6, t.choice(FORAN)(t), ".6")
        return luft + fjell.bakfjell(u, t) + fjell.lier(u, t) + stor + hav.hav(u, t) + bakke(u, t) + liten
    bak = luft + fjell.fjell(u, t) + fjell.lier(u, t) + hav.hav(u, t)
    if figur.__module__ == sjo.__name__:
        return bak + gruppe(mellom(t, 110, 180), u.horisont + mellom(t, 26, 40), tegning, skala) + land.skjaer(t)
    return bak + bakke(u, t) + gruppe(mellom(t, 98, 138), u.bakke + mellom(t, 4, 16), tegning, skala)
