"""Where the web editor is on the built site, and where it is not."""

from nettstedet import REDIGER, Nettsted

TUNGT = 1_000_000  # bytes: no script that other pages load is near it


def test_siden_er_der_og_lenkes_til(ethvert: Nettsted):
    assert b"noindex" in ethvert.filer[REDIGER]
    assert all("rediger/" in ethvert.lenker(side, rot.xpath("//footer")) for side, rot in ethvert.sider.items())
    assert "rediger/" in ethvert.lenker("bidra/rediger/", ethvert.sider["bidra/rediger/"].xpath("//main"))


def test_den_er_ikke_i_soket_eller_nettstedskartet(bygda: Nettsted):
    assert f"{bygda.adresse}rediger/".encode() not in bygda.filer["sitemap.xml"]
    assert b"data-pagefind" not in bygda.filer[REDIGER]


def test_ingen_annen_side_laster_verktoyet(ethvert: Nettsted):
    assert [
        side
        for side, rot in ethvert.sider.items()
        if rot.xpath("//*[contains(@src, 'rediger/') or contains(@data-skript, 'rediger')]")
    ] == []
    tunge = {sti for sti, innhold in ethvert.filer.items() if len(innhold) > TUNGT}
    assert {sti for sti in tunge if sti.endswith((".js", ".wasm"))} == {"rediger/sveltia/index.js"}


def test_uten_repo_pa_github_er_det_ikke_noe_oppsett(bygda: Nettsted):
    """The repository of the tests is nowhere (RFC 2606)."""
    assert "rediger/config.yml" not in bygda.filer
    assert b"vet ikke hvor filene sine ligger" in bygda.filer[REDIGER]
