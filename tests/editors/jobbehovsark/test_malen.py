"""The sheet that someone gets to fill: as text, and as a workbook."""

import csv
import io
import re
import zipfile

import pytest
from openpyxl import load_workbook
from utfylt import SOM

from regionportal.editors.jobbehovsark import excelmal, mal

