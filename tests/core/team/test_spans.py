"""Which words two people marked as claims."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.team import spans
from workbench.core.team.spans import Overlap

some_spans = st.sets(st.tuples(st.integers(0, 60), st.integers(1, 12)), max_size=8).map(
    lambda found: sorted((start, start + length) for start, length in found)
)


def test_half_of_what_two_cover_together_is_the_same_claim() -> None:
    assert spans.same([(0, 10)], [(0, 10)]) == 1
    assert spans.same([(0, 10)], [(5, 10)]) == 1
    assert spans.same([(0, 10)], [(6, 10)]) == 0
    assert spans.same([(0, 10)], [(10, 20)]) == 0


def test_each_claim_is_matched_once_with_the_likest() -> None:
    assert spans.same([(0, 10)], [(0, 9), (0, 10), (1, 10)]) == 1
    assert spans.same([(0, 9), (0, 10), (1, 10)], [(0, 10)]) == 1
    assert spans.same([(0, 10), (1, 11)], [(0, 10), (1, 12)]) == 2
    assert spans.same([(0, 40), (2, 4)], [(2, 4), (3, 40)]) == 2, (
        "a long one does not hide what comes after it"
    )


def test_only_texts_count_on_which_both_marked_claims() -> None:
    assert spans.overlap({"one": [(0, 5)]}, {"two": [(0, 5)]}) is None
    found = spans.overlap({"one": [(0, 5)], "two": [(0, 5)]}, {"two": [(0, 5), (7, 9)]})
    assert found == Overlap(1, 2, 1)


def test_f1_with_wilsons_interval() -> None:
    """Wilson's interval for 5 of 10 is .2366 to .7634 (E. B. Wilson's formula, as in the tables); F1 is 2J / (1 + J)."""
    found = Overlap(8, 7, 5).f1
    assert found is not None
    assert round(found.value, 4) == round(10 / 15, 4)
    assert round(found.low, 3) == round(2 * 0.2366 / 1.2366, 3)
    assert round(found.high, 3) == round(2 * 0.7634 / 1.7634, 3)
    assert Overlap(4, 4, 1).f1 is None, "seven claims are too few"
    perfect, nothing = Overlap(9, 9, 9).f1, Overlap(5, 5, 0).f1
    assert perfect is not None
    assert nothing is not None
    assert (perfect.value, perfect.high, nothing.value, nothing.low) == (1.0, 1.0, 0.0, 0.0)
    assert perfect.low < 1
    assert nothing.high > 0


@given(some_spans, some_spans)
def test_it_does_not_matter_who_is_first(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> None:
    found = spans.same(a, b)
    assert found <= min(len(a), len(b))
    assert found >= len(set(a) & set(b)), "the same words are always the same claim"
    assert spans.same(b, a) == found
