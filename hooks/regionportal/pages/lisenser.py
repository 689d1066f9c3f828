"""What others made and the site has: whose it is, its licence, and where the text of that lies, beside it.

All of it is in this list, and in lisenser.txt, which is the list for people.
"""

from fnmatch import fnmatchcase
from typing import NamedTuple

ANDRES_MAPPER = ("assets/leaflet/", "assets/skrift/", "pagefind/", "rediger/sveltia/")
_SVELTIA, _INNI = "rediger/sveltia/", "rediger/sveltia/assets/"


class Lisens(NamedTuple):
    """Something that others made: its name, the licence (spdx.org/licenses), where the text of it lies on the site,
    where the source is, and its files there, by patterns."""

    navn: str
    lisens: str
    tekst: str
    kilde: str
    filer: tuple[str, ...]

    def gjelder(self, sti: str) -> bool:
        return any(fnmatchcase(sti, monster) for monster in self.filer)


LISENSER = (
    Lisens(
        "Leaflet",
        "BSD-2-Clause",
        "assets/leaflet/LICENSE",
        "https://github.com/Leaflet/Leaflet",
        ("assets/leaflet/leaflet.css", "assets/leaflet/leaflet.js", "assets/leaflet/images/*.png"),
    ),
    Lisens(
        "Leaflet.markercluster",
        "MIT",
        "assets/leaflet/MIT-LICENCE.txt",
        "https://github.com/Leaflet/Leaflet.markercluster",
        ("assets/leaflet/leaflet.markercluster.js",),
    ),
    Lisens(
        "Familjen Grotesk",
        "OFL-1.1",
        "assets/skrift/LICENSE",
        "https://github.com/Familjen/Familjen-Grotesk",
        ("assets/skrift/*.woff2",),
    ),
    Lisens("Pagefind", "MIT", "pagefind/LICENSE.txt", "https://github.com/CloudCannon/pagefind", ("pagefind/*",)),
    Lisens(
        "Sveltia CMS",
        "MIT",
        f"{_SVELTIA}LICENSE.txt",
        "https://github.com/sveltia/sveltia-cms",
        (f"{_SVELTIA}index.js", f"{_INNI}heic-worker-*.js"),
    ),
    Lisens(
        "React",
        "MIT",
        f"{_SVELTIA}chunks/react.LICENSE.txt",
        "https://github.com/facebook/react",
        (f"{_SVELTIA}chunks/react-*.js",),
    ),
    Lisens(
        "jSquash (@discourse/heic og @jsquash/webp)",
        "Apache-2.0",
        f"{_INNI}apache.LICENSE.txt",
        "https://github.com/jamsinclair/jSquash",
        (f"{_SVELTIA}chunks/heic-*.js", f"{_SVELTIA}chunks/webp_enc*.js", f"{_INNI}heic*", f"{_INNI}webp_enc*"),
    ),
    Lisens(
        "libheif",
        "LGPL-3.0-or-later",
        f"{_INNI}libheif.LICENSE.txt",
        "https://github.com/strukturag/libheif",
        (f"{_INNI}heic_dec-*.wasm",),
    ),
    Lisens(
        "libde265",
        "LGPL-3.0-or-later",
        f"{_INNI}libheif.LICENSE.txt",
        "https://github.com/strukturag/libde265",
        (f"{_INNI}heic_dec-*.wasm",),
    ),
    Lisens(
        "libwebp",
        "BSD-3-Clause",
        f"{_INNI}libwebp.LICENSE.txt",
        "https://chromium.googlesource.com/webm/libwebp",
        (f"{_INNI}webp_enc*.wasm",),
    ),
    Lisens(
        "Material Symbols",
        "Apache-2.0",
        f"{_INNI}apache.LICENSE.txt",  # as its owner has it; the package of the font says OFL, in a text of its own
        "https://github.com/google/material-design-icons",
        (f"{_INNI}material-symbols-outlined*",),
    ),
    Lisens(
        "Noto Mono",
        "OFL-1.1",
        f"{_INNI}noto-mono.LICENSE.txt",
        "https://github.com/notofonts",
        (f"{_INNI}noto-mono-*.woff2",),
    ),
    Lisens(
        "Source Sans 3",
        "OFL-1.1",
        f"{_INNI}source-sans-3.LICENSE.txt",
        "https://github.com/adobe-fonts/source-sans",
        (f"{_INNI}source-sans-3-*.woff2",),
    ),
)


def som_tekst() -> str:
    """The list, for people."""
    avsnitt = (
        f"{en.navn}: {en.lisens}\n  Lisensen: {en.tekst}\n  Kildekoden: {en.kilde}\n  Filene: {', '.join(en.filer)}\n"
        for en in LISENSER
    )
    return "Dette på nettstedet har andre laget. Teksten til hver lisens ligger ved siden av filene.\n\n" + "\n".join(
        avsnitt
    )
