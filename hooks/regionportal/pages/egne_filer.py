"""The portal's own files that are published as they lie in overrides/, and licences that no package brings along. What
else lies there makes pages, or is not meant for anyone."""

EGNE = frozenset(
    {
        "assets/adresse.js",
        "assets/dager.js",
        "assets/filter.js",
        "assets/forste-90-dager.js",
        "assets/jobbfinner.js",
        "assets/kart-apent.css",
        "assets/kart.js",
        "assets/ledige.js",
        "assets/merke.svg",
        "assets/papir.js",
        "assets/sok-forslag.js",
        "assets/sok-oppslag.js",
        "assets/sok.css",
        "assets/sok.js",
        "assets/start.js",
        "assets/vi-er-to.js",
        "pagefind/LICENSE.txt",
        "rediger/nb.js",
        "rediger/start.js",
        "rediger/sveltia/assets/apache.LICENSE.txt",
        "rediger/sveltia/assets/libheif.LICENSE.txt",
        "rediger/sveltia/assets/libwebp.LICENSE.txt",
        "rediger/sveltia/chunks/react.LICENSE.txt",
    }
)
I_SIDENE = ("locales/", "partials/", "sider/", "stil/")  # what pages are made of


def uventet(sti: str) -> str | None:
    """What is told of a file of a theme, a plug-in or overrides/ that is not published; nothing where it is, or pages
    are made of it."""
    if sti in EGNE or sti.startswith(I_SIDENE):
        return None
    return f"«{sti}» publiseres ikke. Skal den det, må den stå i pages/egne_filer.py."
