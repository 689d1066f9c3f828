"""The portal's own files that are published as they lie in overrides/. What else lies there makes pages, or is not
meant for anyone."""

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
        "assets/sok.css",
        "assets/sok.js",
        "assets/start.js",
        "assets/vi-er-to.js",
        "rediger/nb.js",
        "rediger/start.js",
    }
)
I_SIDENE = ("locales/", "partials/", "sider/", "stil/")  # what pages are made of
