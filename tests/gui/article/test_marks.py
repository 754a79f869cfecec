"""Finding the claims at a place of the text."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.article.marks import LANES, Mark, Marks

_SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)), max_size=25)


def _marks(spans: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(f"c{at}", start, start + length, "open", at) for at, (start, length) in enumerate(spans)]


@given(_SPANS, st.integers(0, 100), st.integers(1, 30))
def test_between_finds_what_a_look_at_every_mark_finds(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    made = _marks(spans)
    found = {mark.id for mark in Marks(made).between(start, start + length)}
    assert found == {mark.id for mark in made if mark.start < start + length and mark.end > start}


@given(_SPANS)
def test_overlapping_marks_share_no_lane_while_there_are_lanes(spans: list[tuple[int, int]]) -> None:
    made = list(Marks(_marks(spans)))
    for at, mark in enumerate(made):
        over = [other for other in made[:at] if other.end > mark.start]
        if len({other.lane for other in over}) < LANES:
            assert mark.lane not in {other.lane for other in over}


def test_at_names_the_shortest_first() -> None:
    marks = Marks(_marks([(0, 50), (10, 20), (15, 5), (40, 5)]))
    assert [mark.id for mark in marks.at(16)] == ["c2", "c1", "c0"]
    assert [mark.id for mark in marks.at(42)] == ["c3", "c0"]
    assert marks.at(50) == []


def test_no_marks() -> None:
    marks = Marks()
    assert marks.between(0, 10) == []
    assert marks.get("x") is None
