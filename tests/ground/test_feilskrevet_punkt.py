"""A slip in a point is undone: whatever was meant, it is found, and only where it fits."""

from hypothesis import given
from hypothesis import strategies as st

from regionportal.ground.feilskrevet_punkt import tydet, uten_punktum

LAT = st.integers(6_900_001, 6_949_999).map(lambda tall: tall / 100_000)
LON = st.integers(2_000_001, 2_099_999).map(lambda tall: tall / 100_000)
SLIP = {
    "byttet": lambda lat, lon: (lon, lat),
    "minus": lambda lat, lon: (lat, -lon),
    "punktum i lat": lambda lat, lon: (lat / 10, lon),
    "punktum i lon": lambda lat, lon: (lat, lon / 10),
    "punktum i begge": lambda lat, lon: (lat / 100, lon / 10),
}


def passer(lat: float, lon: float) -> bool:
    return 69 <= lat <= 69.5 and 20 <= lon <= 21


@given(lat=LAT, lon=LON, slip=st.sampled_from(sorted(SLIP)))
def test_det_som_var_ment_blir_funnet(lat, lon, slip):
    svar = tydet(*SLIP[slip](lat, lon), passer, noye=True)
    assert svar is not None
    assert svar.endswith(f"Skriv lat: {_kort(lat)}, lon: {_kort(lon)}")


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_ingenting_foreslas_der_det_ikke_passer(lat, lon):
    assert "Skriv" not in (tydet(lat, lon, lambda lat, lon: False, noye=True) or "")


@given(st.integers() | st.floats(allow_nan=False))
def test_et_hvilket_som_helst_tall_kan_tydes(tall):
    assert uten_punktum(tall).endswith("Er det meter (UTM), så finn gradene (WGS 84) i kartet")


def _kort(verdi: float) -> str:
    return f"{verdi:.5f}".rstrip("0").rstrip(".")
