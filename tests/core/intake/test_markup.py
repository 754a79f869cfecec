"""The scan that tames markup before a parser sees it: no word lost, linear time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import grows_evenly
from workbench.core.intake import markup
from workbench.core.intake.limits import LIMITS, Limits


def tamed(page: str, **limits) -> str:
    return markup.tamed(page, Limits(**limits) if limits else LIMITS)


def test_ordinary_markup_stays_as_it_is():
    page = '<html lang="en"><body class=x><p>One <b>two</b><br/>three</p><a href=\'/x?a=1&b="2"\'>four</a></body></html>'
    assert tamed(page) == page


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("a<!-- no -->b", "ab"),
        ("a<!doctype html>b", "ab"),
        ("a<?xml version='1.0'?>b", "ab"),
        ("a<script>no</script >b", "ab"),
        ("a<STYLE x>no</Style>b", "ab"),
        ("a<script>var s = '</scripts>';</script>b", "ab"),
        ("a<script>no", "a"),
        ("a<!-- no", "a"),
        ("a <b", "a "),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<!DOCTYPE html [<!ENTITY a 'b'>]>c", "c"),
    ],
)
def test_what_is_no_word_goes(page, kept):
    assert tamed(page) == kept


def test_structured_data_stays():
    page = '<script type="application/ld+json">{"a": 1}</script>'
    assert tamed(page) == page


def test_a_sign_of_greater_in_an_attribute_does_not_end_the_tag():
    assert tamed('<p title="a > b">c</p>') == '<p title="a > b">c</p>'


def test_long_tags_keep_what_tells_something():
    page = f'<img class="x" src="data:{"A" * 5000}" onload="{"x" * 400}"><p>words</p>'
    assert tamed(page) == '<img class="x"><p>words</p>'


def test_levels_beyond_the_limit_become_line_breaks():
    assert tamed("<div><div>a<div>b</div>c</div></div>d", depth=2) == "<div><div>a<br>b<br>c</div></div>d"
    assert tamed("<div><b>a</b><i>b</i></div>", depth=1) == "<div>ab</div>"


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!--",
        '<a b="',
        "<a b='",
        "<script>",
        "<a =",
        "<a  b",
        "<div>",
        "</div>",
        "=",
        "<a b = ",
        "<!doctype [",
        '"<a b=',
    ],
)
def test_time_grows_with_the_length_only(piece):
    assert grows_evenly(lambda times: tamed(piece * times + "<p>words</p>"), 10_000)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="<>/=\"'!- abscript", max_size=120))
def test_words_outside_tags_are_never_lost(text):
    plain = text.replace("<", "")
    assert tamed(plain) == plain
    assert tamed(f"<p>{plain}</p>") == f"<p>{plain}</p>"
    tamed(text)
