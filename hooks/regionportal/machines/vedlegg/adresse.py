"""Where GitHub keeps what is put into a text, and where it sends whoever asks for it."""

import re

# Where what is put into a text is told to be, since 2023: the id, and nothing behind it.
_VEDLEGG = re.compile(r"https://github\.com/user-attachments/assets/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# The first is where GitHub's own pages show it from, the other where a request without a login is sent.
LAGRE = ("private-user-images.githubusercontent.com", "github-production-user-asset-6210df.s3.amazonaws.com")
_I_LAGER = re.compile(rf"https://(?:{'|'.join(map(re.escape, LAGRE))})/[!-~]*")


class IkkeHentet(Exception):
    """There is no photo to be had. The message is in Norwegian, for the sender."""


def er_vedlegg(adresse: str) -> bool:
    """Whether it is the address of something that was put into a text on GitHub."""
    return bool(_VEDLEGG.fullmatch(adresse))


def er_i_lager(adresse: str) -> bool:
    """Whether it is where GitHub keeps such things."""
    return bool(_I_LAGER.fullmatch(adresse))
