"""100 % is said of all and 0 % of nothing, wherever a share is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import workbench
from workbench.core.shares import percent

ROUNDED = (".0f} %", ":.0%}", "round(100 *", "round(pair.percent")
"""How a share was rounded to 0 or 100 that is not."""


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        (0, 300, 0),
        (1, 300, 1),
        (1, 3, 33),
        (2, 3, 67),
        (298, 300, 99),
        (299, 300, 99),
        (300, 300, 100),
        (0.996, 1, 99),
    ],
)
def test_a_share_in_percent(part: float, whole: float, told: int) -> None:
    assert percent(part, whole) == told


@given(st.integers(1, 10**9).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_only_all_is_100_and_only_nothing_is_0(share: tuple[int, int]) -> None:
    part, whole = share
    told = percent(part, whole)
    assert (told == 100) == (part == whole)
    assert (told == 0) == (part == 0)
    assert abs(told - 100 * part / whole) < 1


def test_nobody_rounds_a_share_otherwise() -> None:
    for path in Path(workbench.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert path.name == "shares.py" or not [each for each in ROUNDED if each in text], path
