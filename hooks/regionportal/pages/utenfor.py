"""What lies outside the site: the only address that a page fetches anything from, and the sites that pages lead to by
search."""

from urllib.parse import quote

from regionportal.model.yrke import Yrke

# The background of the map that a visitor may open.
KARTFLISER = "https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png"
KARTSKRIPT = "kart"  # the script that asks for it; pages without it may not

# Nav's own site for vacancies, which is where they come from and where they are applied for.
ARBEIDSPLASSEN = "https://arbeidsplassen.nav.no/"


def ledige_i(navn: str, yrke: Yrke | None = None) -> str:
    """Where Nav's site lists the vacancies of a place, all or those of one occupation. Its advertisements are found by
    the occupation's own name, whatever the language of the page."""
    return f"{ARBEIDSPLASSEN}stillinger?q={quote(f'{yrke.navn} {navn}' if yrke else navn)}"
