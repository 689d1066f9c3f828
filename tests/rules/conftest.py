"""Each rule is tried on what all records refer to, with a record or two beside it."""

import pytest
from kopi import Kopi


@pytest.fixture(scope="session")
def felles(testdata, tmp_path_factory, dag):
    return Kopi.ramme(testdata, tmp_path_factory.mktemp("rules"), dag)


@pytest.fixture
def ramme(felles):
    yield felles
    felles.tilbake()
