"""What must hold: one rule a file. Some look at one record as it was read, and the day; the others at all together."""

from regionportal.rules import bilder, framtid, grenser, historikk, punkt_i_kommune, referanser, unike_i_liste
from regionportal.rules.utkast import Funn, Utkast

FOR_POSTEN = (unike_i_liste.regel, historikk.regel, framtid.regel)
FOR_ALLE = (referanser.regel, grenser.regel, punkt_i_kommune.regel, bilder.regel)

__all__ = ["FOR_ALLE", "FOR_POSTEN", "Funn", "Utkast"]
