"""The list behind the table: pages, what is read again, a row that went."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.model import Claim
from workbench.gui.claims.rows import GONE, PAGE, PAGES_KEPT, ClaimRows, place_in, single_removal


class _Store:
    """Claims by row number, and every question that was asked."""

    def __init__(self, count: int) -> None:
        self.claims = {row: replace(GONE, row=row, id=f"c{row}") for row in range(count)}
        self.asked: list[list[int]] = []

    def fetch(self, rows: Sequence[int]) -> list[Claim]:
        self.asked.append(list(rows))
        return [self.claims[row] for row in rows if row in self.claims]


def test_only_the_page_of_a_row_is_read_and_only_once() -> None:
    store = _Store(1000)
    rows = ClaimRows(array("q", range(1000)), store.fetch)
    assert [rows[place].row for place in (130, 140, 255)] == [130, 140, 255]
    assert store.asked == [list(range(PAGE, 2 * PAGE))]


def test_old_pages_are_dropped() -> None:
    store = _Store(PAGE * (PAGES_KEPT + 5))
    rows = ClaimRows(array("q", range(len(store.claims))), store.fetch)
    for page in range(PAGES_KEPT + 5):
        rows[page * PAGE]
    assert len(list(rows.known())) == PAGES_KEPT * PAGE
    assert rows.read_again(frozenset({"c0", f"c{4 * PAGE}"})) == [], "they are read when they are looked at"
    assert rows.read_again(frozenset({f"c{5 * PAGE}"})) == [5 * PAGE]


def test_read_again_takes_over_only_what_is_known() -> None:
    store = _Store(500)
    rows = ClaimRows(array("q", range(500)), store.fetch)
    rows[0]
    store.claims[3] = replace(store.claims[3], quote="new")
    assert rows.read_again(frozenset({"c3", "c400"})) == [3]
    assert rows[3].quote == "new"


def test_a_row_that_another_program_removed_is_empty_and_breaks_nothing() -> None:
    store = _Store(10)
    rows = ClaimRows(array("q", range(10)), store.fetch)
    del store.claims[4]
    assert rows[4] == GONE
    assert rows[5].id == "c5"


def test_place_of() -> None:
    rows = ClaimRows(array("q", [7, 3, 9]), lambda rows: [])
    assert rows.place_of(9) == 2
    assert rows.place_of(8) == -1


@pytest.mark.parametrize("near", [0, 150, 3 * PAGE, 10 * PAGE])
def test_a_row_is_found_wherever_it_was_looked_for_last(near: int) -> None:
    rows = array("q", range(5, 5 + 4 * PAGE))
    assert [place_in(rows, row, near) for row in (5, 150, 4 + 4 * PAGE, 4)] == [0, 145, 4 * PAGE - 1, -1]


@given(st.lists(st.integers(0, 50), unique=True, min_size=1), st.data())
def test_single_removal_finds_the_row(values: list[int], data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(values) - 1))
    before = array("q", values)
    after = array("q", values[:gone] + values[gone + 1 :])
    assert single_removal(before, after) == gone


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_single_removal_never_claims_what_is_not_so(before: list[int], after: list[int]) -> None:
    gone = single_removal(array("q", before), array("q", after))
    if gone >= 0:
        assert before[:gone] + before[gone + 1 :] == after
