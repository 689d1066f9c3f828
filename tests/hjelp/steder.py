"""Where things are in the repository, and the day on which its own data is read."""

from datetime import date
from pathlib import Path

ROT = Path(__file__).resolve().parents[2]
MALER = ROT / "overrides" / "sider"
TESTDATA = ROT / "tests" / "testregion" / "data"

EGEN_DAG = date(2999, 12, 31)  # no date in the region's own data is later, whenever it was last mended
