"""The page that shows what is in a file."""

import re

from regionportal.model.slag import REGION, SATSER, STILLINGER, YRKER
from regionportal.model.typer import SLUG

# Where the page is not <the folder>/<the name of the file>/.
ANNEN_MAPPE = {"hendelser": "hva-skjer/{}/", "jobbehov": "jobb/#{}", "fotokonkurranser": "fotokonkurranse/{}/"}
FELLES = {
    f"data/{REGION}": "",
    f"data/{SATSER}": "flytte-hit/",
    f"data/{YRKER}": "jobb/",
    f"data/{STILLINGER}": "jobb/",
}

_POST = re.compile(rf"data/(?P<samling>{SLUG.pattern})/(?:{SLUG.pattern}/)?(?P<id>{SLUG.pattern})\.yml")
_HANDSKREVET = re.compile(rf"docs/(?P<sti>(?:{SLUG.pattern}/)*{SLUG.pattern})\.md")


def side(fil: str) -> str | None:
    """A path on the site, as in skatter/fyret/; None for a file that no page is made of. The name may be anybody's:
    what comes out has only what an address of the portal can have."""
    if fil in FELLES:
        return FELLES[fil]
    if treff := _POST.fullmatch(fil):
        return ANNEN_MAPPE.get(treff["samling"], treff["samling"] + "/{}/").format(treff["id"])
    if treff := _HANDSKREVET.fullmatch(fil):
        return f"{treff['sti']}/".removesuffix("index/")
    return None
