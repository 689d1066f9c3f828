"""Each rule is tried on what all records refer to, with a record or two beside it."""

import pytest
from kopi import Kopi


@pytest.fixture
def ramme(testdata, tmp_path, dag):
    return Kopi.ramme(testdata, tmp_path, dag)
