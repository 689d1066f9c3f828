"""A page's address on paper: as text, and as a QR code (ISO/IEC 18004) for whoever has a phone.

The library is zxing-cpp: ten times as quick as one in Python, which counts on thousands of pages.
"""

import numpy as np
import zxingcpp
from markupsafe import Markup, escape


def utskrift(adresse: str) -> Markup:
    """What stands at the foot of a printed page, and nowhere else."""
    return Markup('<div class="utskrift" aria-hidden="true"><p>{}</p>{}</div>').format(escape(adresse), qr(adresse))


def qr(adresse: str) -> Markup:
    """An inline SVG in black, one unit a module, with the quiet zone of four around it."""
    bilde = np.array(zxingcpp.create_barcode(adresse, zxingcpp.BarcodeFormat.QRCode).to_image(), dtype=np.int16)
    kanter = np.diff(np.pad(bilde, ((0, 0), (1, 1)), constant_values=255))
    rader, fra = np.nonzero(kanter < 0)
    _, til = np.nonzero(kanter > 0)
    strek = "".join(f"M{x} {y}h{slutt - x}v1h{x - slutt}z" for x, y, slutt in zip(fra.tolist(), rader.tolist(), til.tolist(), strict=True))
    side = len(bilde)
    return Markup(f'<svg class="qr" viewBox="0 0 {side} {side}" aria-hidden="true" focusable="false"><path d="{strek}"/></svg>')
