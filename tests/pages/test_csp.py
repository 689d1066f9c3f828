"""The policy as text, for whoever makes another one."""

from regionportal.pages import csp

REGLER = csp.nettside(["alert(1)"], ["a{}", "b{}"], ["https://kart.example"])


def test_det_som_ikke_er_nevnt_er_ikke_lov():
    assert csp.som_tekst(REGLER) == (
        "default-src 'none'; "
        # echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; "
        "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=' "
        "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; "
        "img-src 'self' https://kart.example; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
    )


def test_mens_det_skrives_kan_tjenerens_eget_skript_kjore_men_alt_annet_er_som_det_var():
    mens = csp.mens_det_skrives(REGLER)
    assert mens["script-src"] == ("'self'", "'wasm-unsafe-eval'", "'unsafe-inline'")
    assert {**mens, "script-src": REGLER["script-src"]} == REGLER


def test_ei_anna_side_kan_ha_en_annen_politikk():
    regler = {**csp.nettside([], []), "connect-src": (csp.SELV, csp.opprinnelse("https://api.example:8443/v3/{x}"))}
    assert "connect-src 'self' https://api.example:8443;" in csp.som_tekst(regler)
