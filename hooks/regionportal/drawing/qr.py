"""A page's address on paper: as text, and as a QR code (ISO/IEC 18004) for whoever has a phone.

The library is zxing-cpp: ten times as quick as one in Python, which counts on thousands of pages.
"""

import numpy as np
import zxingcpp
from markupsafe import Markup, escape


def utskrift(adresse: str) -> Markup:
    """What stands at the foot of a printed page, and nowhere else."""
    return Markup(f'<div class="utskrift" aria-hidden="true"><p>{escape(adresse)}</p>{qr(adresse)}</div>')


def qr(adresse: str) -> Markup:
    """An inline SVG in black, one unit a module, with the quiet zone of four around it."""
    bilde = np.array(zxingcpp.create_barcode(adresse, zxingcpp.BarcodeFormat.QRCode).to_image())
    side = len(bilde)
    moduler = (bilde.ravel() == 0).astype(np.int8)  # the quiet zone keeps the lines apart
    skifter = np.flatnonzero(np.diff(moduler)) + 1  # a run of dark modules begins, ends, begins, ends ...
    rader, fra = np.divmod(skifter[::2], side)
    lengder = skifter[1::2] - skifter[::2]
    strek = "".join(
        [f"M{x} {y}.5h{bredde}" for x, y, bredde in zip(fra.tolist(), rader.tolist(), lengder.tolist(), strict=True)]
    )
    return Markup(
        f'<svg class="qr" viewBox="0 0 {side} {side}" aria-hidden="true" focusable="false">'
        f'<path stroke="#000" d="{strek}"/></svg>'
    )
