"""The picture of one record for whoever shares its page (Open Graph): what is drawn of it, its name and its place."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

BREDDE, HOYDE = 600, 315  # the least that is shown large
MARG, STOR, LITEN = 28, 44, 22
FLEST_LINJER = 2
DYBDE = 150  # of the dark band that the words stand on


def delekort(tegning: str, navn: str, sted: str, skrift: Path | None) -> bytes:
    """A JPEG. ``tegning`` is an SVG with its colours in it, and ``skrift`` the folder of the face of the headings;
    without one, as where nothing is fetched by npm, the picture has no words."""
    import pyvips  # which draws SVG as browsers do; nobody waits for it who only asks what there is
    from PIL import Image, ImageDraw

    flate = pyvips.Image.svgload_buffer(tegning.encode(), scale=BREDDE / 400).flatten()
    bilde = Image.frombytes("RGB", (flate.width, flate.height), flate.write_to_memory())
    bilde = bilde.crop((0, bilde.height - HOYDE, BREDDE, bilde.height))  # what stands in it is at the foot
    if skrift:
        bilde.paste((7, 26, 36), (0, HOYDE - DYBDE), _dybde())
        _skriv(ImageDraw.Draw(bilde), navn, sted, skrift)
    ut = BytesIO()
    bilde.save(ut, "JPEG", quality=86)
    return ut.getvalue()


@cache
def _dybde() -> "Image":
    """How dark the band is, from its top to the foot."""
    from PIL import Image

    return Image.linear_gradient("L").resize((BREDDE, DYBDE))


def _skriv(penn: "ImageDraw", navn: str, sted: str, skrift: Path) -> None:
    """The place at the foot, and the name above it, in smaller letters where it is long."""
    liten = _skrift(skrift, LITEN)
    liten.tegn(penn, sted, HOYDE - MARG - LITEN, (246, 207, 134))
    for storrelse in range(STOR, LITEN, -4):
        stor = _skrift(skrift, storrelse)
        linjer = list(stor.linjer(navn))
        if len(linjer) <= FLEST_LINJER:
            break
    for nummer, linje in enumerate(reversed(linjer[:FLEST_LINJER])):
        stor.tegn(penn, linje, HOYDE - MARG - LITEN - 12 - storrelse - nummer * round(storrelse * 1.1), (255, 255, 255))


@cache
def _skrift(mappe: Path, storrelse: int) -> "_Skrift":
    return _Skrift(mappe, storrelse)


class _Skrift:
    """The face in one size. Its letters lie in two files: those of Western Europe, and the rest of the Latin ones."""

    def __init__(self, mappe: Path, storrelse: int) -> None:
        from PIL import ImageFont

        self._vanlig, self._resten = (
            ImageFont.truetype(mappe / f"familjen-grotesk-{del_}-700-normal.woff2", storrelse)
            for del_ in ("latin", "latin-ext")
        )

    def tegn(self, penn: "ImageDraw", tekst: str, y: int, farge: tuple[int, int, int]) -> None:
        x = float(MARG)
        for skrift, del_ in self._deler(tekst):
            penn.text((x, y), del_, fill=farge, font=skrift)
            x += skrift.getlength(del_)

    def linjer(self, tekst: str) -> Iterator[str]:
        """As many words on each line as there is room for."""
        linje = ""
        for ord_ in tekst.split():
            lengre = f"{linje} {ord_}".strip()
            if linje and self._bredde(lengre) > BREDDE - 2 * MARG:
                yield linje
                linje = ord_
            else:
                linje = lengre
        yield linje

    def _bredde(self, tekst: str) -> float:
        return sum(skrift.getlength(del_) for skrift, del_ in self._deler(tekst))

    def _deler(self, tekst: str) -> Iterator[tuple["FreeTypeFont", str]]:
        for vanlig, del_ in groupby(tekst, key=lambda tegn: ord(tegn) < 0x100 or 0x2000 <= ord(tegn) < 0x2070):
            yield (self._vanlig if vanlig else self._resten), "".join(del_)
