"""Finding the claims at a place of the text."""

from dataclasses import replace

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


@given(_SPANS, st.sets(st.integers(0, 24), max_size=3), _SPANS.map(lambda spans: spans[:3]))
def test_marks_that_come_and_go_leave_what_marks_made_anew_have(
    spans: list[tuple[int, int]], going: set[int], coming: list[tuple[int, int]]
) -> None:
    before = sorted(_marks(spans), key=_place)
    changed = Marks(replace(mark, number=number) for number, mark in enumerate(before, start=1))
    gone = {f"c{at}" for at in going if at < len(spans)}
    new = [replace(mark, id=f"new {mark.id}") for mark in _marks(coming)]
    after = sorted([mark for mark in changed if mark.id not in gone] + new, key=_place)
    anew = Marks(replace(mark, number=number, lane=0) for number, mark in enumerate(after, start=1))
    for mark in new:
        found = anew.get(mark.id)
        assert found is not None
        mark.number = found.number
    changed.change(gone, new)
    assert list(changed) == list(anew)
    for at in range(0, 100, 7):
        assert changed.between(at, at + 9) == anew.between(at, at + 9)
    assert all(changed.get(mark.id) == mark for mark in anew)
    assert not any(changed.get(claim) for claim in gone)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def test_at_names_the_shortest_first() -> None:
    marks = Marks(_marks([(0, 50), (10, 20), (15, 5), (40, 5)]))
    assert [mark.id for mark in marks.at(16)] == ["c2", "c1", "c0"]
    assert [mark.id for mark in marks.at(42)] == ["c3", "c0"]
    assert marks.at(50) == []


def test_no_marks() -> None:
    marks = Marks()
    assert marks.between(0, 10) == []
    assert marks.get("x") is None
