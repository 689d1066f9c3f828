"""The same page in the other languages of the site."""

from collections.abc import Mapping, Sequence, Set

from regionportal.kontekst import sprakmappe

SPRAKVALG = "\ufdd2"  # where the links to the page in other languages come, in what many pages have alike
SPRAKNAVN = {"nb": "Norsk", "en": "English"}  # as those who read them look for them
OG_LOCALE = {"nb": "nb_NO", "en": "en_GB"}


def pa_alle_sprak(plass: str | None, sprakene: Sequence[str], finnes: Set[str]) -> Mapping[str, str]:
    """{language: the page in it, from the site's root}; none where the page is in one language alone."""
    return {en: sprakmappe(en) + plass for en in sprakene} if plass is not None and plass in finnes else {}


def sprakvalg(andre: Mapping[str, str], her: str, rot: str) -> str:
    """The links from a page in the language ``her``, as HTML."""
    return "".join(
        f'<a class="sprakvalg" lang="{en}" hreflang="{en}" href="{rot}{sti}">{SPRAKNAVN[en]}</a>\n'
        for en, sti in andre.items()
        if en != her
    )
