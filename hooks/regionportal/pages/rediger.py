"""/rediger/: the web editor. Its page is no page of the portal: it has no shell, stands in no menu, and no search finds
it."""

import json
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from markupsafe import Markup

from regionportal.artefact import Planlagt
from regionportal.editors.skjema.rediger import i_mappe, konfigurasjon, som_yaml
from regionportal.knowledge.kunnskap import Kunnskap
from regionportal.pages import csp
from regionportal.pages.side import Del
from regionportal.pages.tegner import Tegner

GITHUB, GITHUBS_API, GITHUBS_ANSIKTER = "github.com", "https://api.github.com", "https://avatars.githubusercontent.com"
# The editor has no bokmål, but asks for its texts in Danish as a module: that module is ours.
MODULER = json.dumps({"imports": {"./locales/da.json": "./nb.js"}})


def filer(kunnskap: Kunnskap, tegner: Callable[[], Tegner]) -> Iterator[Planlagt]:
    """The page and, where the repository lies on GitHub, what the editor must know of it."""
    repo = github_repo(kunnskap.kontekst.repo)
    data = {"moduler": Markup(MODULER) if repo else None, "csp": csp.som_tekst(regler())}
    yield Planlagt("rediger/index.html", lambda: tegner().del_(Del("rediger", data), "../"))
    if repo:
        adresse, mappe = kunnskap.kontekst.adresse, kunnskap.kontekst.mappe
        yield Planlagt(
            "rediger/config.yml",
            lambda: som_yaml(i_mappe(konfigurasjon(kunnskap.region, repo, adresse=adresse), mappe)),
        )


def github_repo(adresse: str) -> str:
    """owner/name of a repository on GitHub, from its address; empty for any other."""
    deler = urlsplit(adresse)
    return deler.path.strip("/").removesuffix(".git") if deler.hostname == GITHUB else ""


def regler() -> csp.Regler:
    """What the editor may run and fetch: itself, and GitHub's API, which also has the pictures. It writes styles as it
    goes, has new pictures as blob:, and shows who is signed in. It would also ask for fonts from jsDelivr beside its
    own and for GitHub's state, and does without."""
    return {
        "default-src": (csp.INGEN,),
        "script-src": (csp.SELV, csp.WASM, csp.kjennemerke(MODULER)),
        "worker-src": (csp.SELV,),
        "style-src": (csp.SELV, csp.ALT_I_SIDA),
        "font-src": (csp.SELV,),
        "img-src": (csp.SELV, "blob:", "data:", GITHUBS_ANSIKTER),
        "connect-src": (csp.SELV, "blob:", "data:", GITHUBS_API),
        "form-action": (csp.INGEN,),
        "base-uri": (csp.INGEN,),
    }
