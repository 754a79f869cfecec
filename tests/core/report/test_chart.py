"""The bar adds up."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.report.chart import WIDTH, bars
from workbench.core.report.model import STANDINGS, Count


@given(st.lists(st.integers(0, 100_000), min_size=6, max_size=6).filter(any))
def test_parts_lie_side_by_side_and_fill_the_bar(numbers: list[int]):
    counts = [Count(name, number) for name, number in zip(STANDINGS, numbers, strict=True)]
    parts = bars(counts)
    assert [(part.standing, part.number) for part in parts] == [
        (count.standing, count.number) for count in counts if count.number
    ]
    assert parts[0].x == 0
    for left, right in pairwise(parts):
        assert abs(left.x + left.width - right.x) < 0.02
    assert abs(parts[-1].x + parts[-1].width - WIDTH) < 0.02


def test_no_claims_no_bar():
    assert bars([Count("open", 0)]) == ()


def test_a_number_that_does_not_fit_is_left_out():
    narrow, wide = bars([Count("sourced", 1), Count("open", 500)])
    assert not narrow.label
    assert wide.label
