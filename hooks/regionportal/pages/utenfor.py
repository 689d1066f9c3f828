"""The background of the map that a visitor may open: the one place outside the site that a page fetches anything from."""

ADRESSE = "https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png"
SKRIPT = "kart"  # the script that asks for it; pages without it may not
