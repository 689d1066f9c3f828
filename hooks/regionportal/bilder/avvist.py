"""Why a picture is not let in, in words for those who sent it."""

from collections.abc import Mapping

NAVN: dict[str, str] = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WebP", "AVIF": "AVIF"}
# Millions of pixels. To decode so many of its kind takes about 200 MB.
MEGAPIKSLER_MAKS: Mapping[str, int] = {"JPEG": 60, "PNG": 40, "progressiv JPEG": 20, "WebP": 13, "AVIF": 13}
SIDE_MAKS = 16_000  # pixels: what WebP can hold (16 383), and some to spare
LAGRE_PA_NYTT = "Åpne bildet i et bildeprogram, og lagre det på nytt"


class Avvist(ValueError):
    """The file is not let in. The message is in Norwegian, for an editor."""


def uleselig() -> Avvist:
    return Avvist(f"bildet kan ikke leses. {LAGRE_PA_NYTT}")


def avkortet() -> Avvist:
    return Avvist("bildet er ikke helt: slutten mangler. Send det på nytt, gjerne rett fra telefonen eller kameraet")


def levende() -> Avvist:
    return Avvist("bildet beveger seg. Bare stillbilder er tillatt")


def for_mange_punkter(hvor_mange: str, slag: str) -> Avvist:
    ellers = "Gjør det mindre" if slag == "JPEG" else "Gjør det mindre, eller lagre det som vanlig JPEG"
    return Avvist(
        f"bildet er {hvor_mange} punkter. Høyst {MEGAPIKSLER_MAKS[slag]} millioner punkter er tillatt i {slag}. "
        f"{ellers}"
    )


def for_lang_side(hvor_mange: str) -> Avvist:
    return Avvist(f"bildet er {hvor_mange} punkter. Høyst {SIDE_MAKS} på hver side er tillatt. Gjør det mindre")
