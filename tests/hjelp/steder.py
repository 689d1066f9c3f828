"""Where things are in the repository."""

from pathlib import Path

ROT = Path(__file__).resolve().parents[2]
MALER = ROT / "overrides" / "sider"
TESTDATA = ROT / "tests" / "testregion" / "data"
REGIONER = sorted(sti.parent.name for sti in ROT.glob("regioner/*/data"))
