"""Fingerprints: the same content has the same one, and any difference another."""

from dataclasses import dataclass, field
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from regionportal.ground.avtrykk import Avtrykker, samlet


class Post(BaseModel):
    navn: str
    tall: tuple[int, ...] = ()


class AnnenPost(BaseModel):
    navn: str
    tall: tuple[int, ...] = ()


@dataclass(frozen=True)
class Del:
    post: Post
    minne: dict = field(default_factory=dict, compare=False)


def lag(post: Post) -> str:
    return post.navn


def lag_noe_annet(post: Post) -> str:
    return post.navn * 2


VERDIER = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.dates() | st.builds(Post, navn=st.text()),
    lambda inni: (
        st.lists(inni) | st.lists(inni).map(tuple) | st.dictionaries(st.text(), inni) | st.frozensets(st.text())
    ),
)


def av(verdi: object) -> str:
    return Avtrykker().av(verdi)


@pytest.mark.treg
@given(VERDIER, VERDIER)
def test_like_verdier_har_likt_avtrykk_og_ulike_har_ulikt(a, b):
    assert (av(a) == av(b)) == (repr(a) == repr(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (Post(navn="a"), AnnenPost(navn="a")),
        (["a", "b"], ["ab"]),
        (["a", ["b"]], [["a"], "b"]),
        ("2026-11-22", date(2026, 11, 22)),
        (1, True),
        (partial(lag, Post(navn="a")), partial(lag, Post(navn="b"))),
        (partial(lag, Post(navn="a")), partial(lag_noe_annet, Post(navn="a"))),
        (Post, AnnenPost),
    ],
)
def test_det_som_ligner_er_ikke_det_samme(a, b):
    assert av(a) != av(b)


def test_et_nytt_objekt_med_det_samme_i_seg_er_det_samme():
    assert av(Del(Post(navn="a", tall=(1, 2)))) == av(Del(Post(navn="a", tall=(1, 2)), minne={"husket": 1}))
    assert av({"b", "a"}) == av({"a", "b"})


def test_det_som_husker_noe_har_ikke_noe_avtrykk():
    tall = [1]
    for verdi in (lambda: tall, object(), [iter(())]):
        with pytest.raises(TypeError, match="har ikke noe avtrykk"):
            av(verdi)


def test_delene_kan_ikke_tas_for_hverandre():
    assert samlet("a", "bc") != samlet("ab", "c") != samlet("abc")
