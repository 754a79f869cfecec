"""Dates, places and addresses as people read them."""

import pytest

from workbench.core.model import Verdict
from workbench.core.report import words
from workbench.core.report.model import STANDINGS


@pytest.mark.parametrize(
    ("iso", "read"),
    [
        ("2015-12-15", "15 December 2015"),
        ("2015-12", "December 2015"),
        ("2015", "2015"),
        ("", ""),
        ("2015-13-01", "2015-13-01"),
        ("about 2015", "about 2015"),
        ("٢٠١٥-12-15", "٢٠١٥-12-15"),
    ],
)
def test_day(iso: str, read: str):
    assert words.day(iso) == read


def test_moment():
    assert words.moment("2026-11-22T12:04:05Z") == "22 November 2026, 12:04 UTC"
    assert words.moment("") == ""
    assert words.moment("yesterday") == "yesterday"


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("javascript:alert(1)", ""),
        ("javascript://example.org/%0aalert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("http://[broken", ""),
        ("example.org", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_can_be_followed(url: str, followed: str):
    assert words.web_address(url) == followed


def test_no_local_folders():
    assert words.base_name(r"C:\Users\me\minutes.txt") == "minutes.txt"
    assert words.base_name("/home/me/minutes.txt") == "minutes.txt"
    assert words.shown_address("file:///home/me/minutes.txt") == "minutes.txt"
    assert words.shown_address("https://example.org/a/b") == "https://example.org/a/b"


def test_every_standing_has_a_word_and_a_meaning():
    assert set(STANDINGS) == {*Verdict, "disagreed"} == set(words.STANDING) == set(words.MEANING)
