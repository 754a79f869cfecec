"""Typed letters and the names of commands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.gui import matching

NAMES = [
    "New file", "Open a file", "Import articles", "Export a report", "Next claim", "Next open claim", "Not a claim",
    "Merge other files", "Take back my verdict", "Versions of the article", "导出报告", "تصدير التقرير",
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export a report"),
        ("report", "Export a report"),
        ("rep exp", "Export a report"),
        ("EXPORT  A", "Export a report"),
        ("ear", "Export a report"),
        ("noc", "Next open claim"),
        ("exprot", "Export a report"),
        ("verdcit", "Take back my verdict"),
        ("merg", "Merge other files"),
        ("导出", "导出报告"),
        ("التقرير", "تصدير التقرير"),
        ("next claim", "Next claim"),
    ],
)
def test_what_fits_best_comes_first(typed: str, first: str) -> None:
    assert NAMES[matching.best(typed, NAMES, 3)[0][0]] == first


@pytest.mark.parametrize("typed", ["", "   ", "zzz", "xq", "!!", "quarterly"])
def test_what_fits_nothing_is_left_out(typed: str) -> None:
    assert matching.best(typed, NAMES, 3) == []


@given(st.text(max_size=40), st.text(max_size=40))
def test_every_score_lies_between_nothing_and_the_same(typed: str, text: str) -> None:
    assert 0 <= matching.score(typed, text) <= 100
