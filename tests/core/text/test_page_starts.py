"""Page numbers stay with the words when a text is edited."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.page_starts import carried

OLD = "One here\n\nTwo there\n\nThree anywhere\n\nFour nowhere"
PAGES = (0, OLD.index("there"), OLD.index("Four"))


def words_at(text: str, starts: tuple[int, ...]) -> list[str]:
    return [text[start : start + 5] for start in starts]


def test_pages_stay_with_their_words() -> None:
    new = "A new opening\n\n" + OLD
    assert words_at(new, carried(PAGES, OLD, new)) == ["One h", "there", "Four "]


def test_a_page_of_a_paragraph_that_went_begins_with_the_next() -> None:
    new = OLD.replace("Two there\n\n", "")
    assert words_at(new, carried(PAGES, OLD, new)) == ["One h", "Three", "Four "]


def test_the_last_page_may_go() -> None:
    new = "One here\n\nTwo there"
    assert carried(PAGES, OLD, new) == (0, new.index("there"), len(new))


def test_a_changed_paragraph_keeps_its_pages_inside() -> None:
    new = OLD.replace("Two there", "Two")
    assert carried(PAGES, OLD, new)[1] == new.index("Two") + 3


LINES = st.lists(st.sampled_from(["alpha", "beta", "a longer line", "", "😀"]), min_size=1, max_size=12)


@given(old=LINES, new=LINES, data=st.data())
def test_starts_rise_inside_the_text(old: list[str], new: list[str], data: st.DataObject) -> None:
    before, after = "\n".join(old), "\n".join(new)
    starts = sorted(data.draw(st.sets(st.integers(0, len(before)), max_size=5)))
    found = carried(starts, before, after)
    assert len(found) == len(starts)
    assert list(found) == sorted(found)
    assert all(0 <= start <= len(after) for start in found)
    assert carried(starts, before, before) == tuple(starts)
