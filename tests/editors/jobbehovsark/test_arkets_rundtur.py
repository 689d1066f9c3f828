"""What goes out in a sheet comes back the same."""

from hypothesis import given, settings
from hypothesis import strategies as st
from utfylt import SOM

from regionportal.ground import tegn
from regionportal.editors.jobbehovsark import csvfil, excel, excelmal, mal
from regionportal.editors.jobbehovsark.lesing import les
from regionportal.editors.jobbehovsark.poster import kladder
from regionportal.model.jobbehov import Jobbehov

