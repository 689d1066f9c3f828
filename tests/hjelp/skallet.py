"""The shell that tests draw pages in."""

from regionportal.model.region import Region
from regionportal.pages.skall import Nettsted, menyen

MENY = [
    ("Start", "index.md"),
    ("Jobb", "jobb/index.md"),
    ("Skatter", "skatter/index.md"),
    ("Tiltak", "tiltak/index.md"),
]


def nettsted(region: Region, *, lever: bool = False) -> Nettsted:
    """A site with a short menu."""
    return Nettsted(
        navn=region.om.navn,
        tidssone=region.om.tidssone,
        meny=menyen(MENY),
        favicon="assets/merke.svg",
        logo="<svg></svg>\n",
        lever=lever,
    )
