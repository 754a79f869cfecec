"""Places as people write them come into one form; what a source cannot have is refused with what it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import WrongUse
from workbench.core.text import locators
from workbench.core.text.locators import Extent, Sheet

SHEETS = (Sheet("Sheet1", 20, 3), Sheet("Year's 2", 4, 30))
PAPER = Extent("“Paper”", pages=9, labels=frozenset({"iv", "105"}), paragraphs=30)
TABLE = Extent("“Table”", sheets=SHEETS)
SOUND = Extent("“Sound”", seconds=754.6)
SAVED = Extent("“Page”", names=frozenset({"results", "a b"}), text="Two hearings, with 140 people")
UNKNOWN = Extent("“Book”")


@pytest.mark.parametrize(
    ("form", "source", "written", "tidied"),
    [
        (locators.page, PAPER, " p. 4 ", "4"),
        (locators.page, PAPER, "pp. 4 – 6", "4-6"),
        (locators.page, PAPER, "٤", "4"),
        (locators.page, PAPER, "iv", "iv"),
        (locators.page, PAPER, "105", "105"),
        (locators.page, PAPER, "", ""),
        (locators.page, UNKNOWN, "xii", "xii"),
        (locators.page, UNKNOWN, "4711", "4711"),
        (locators.paragraph, PAPER, "¶ 3-5", "3-5"),
        (locators.paragraph, PAPER, "§ 4a", "§ 4a"),
        (locators.time, SOUND, "12:30", "0:12:30"),
        (locators.time, SOUND, "0:01:05.5 to 75", "0:01:05-0:01:15"),
        (locators.time, UNKNOWN, "1h2m3s", "1:02:03"),
        (locators.time, UNKNOWN, "90:00", "1:30:00"),
        (locators.cell, TABLE, "b12", "B12"),
        (locators.cell, TABLE, "$A$1:$C$20", "A1:C20"),
        (locators.cell, TABLE, "sheet1!B12", "sheet1!B12"),
        (locators.cell, TABLE, "'Year''s 2'!AD4", "'Year''s 2'!AD4"),
        (locators.cell, UNKNOWN, "ZZ99", "ZZ99"),
        (locators.fragment, SAVED, "https://example.org/a#results", "results"),
        (locators.fragment, SAVED, "#a%20b", "a%20b"),
        (locators.fragment, SAVED, "#:~:text=two%20hearings,140-", ":~:text=two%20hearings,140-"),
        (locators.fragment, SAVED, ":~:text=140 people", ":~:text=140%20people"),
        (locators.fragment, UNKNOWN, "#page=4", "page=4"),
    ],
)
def test_places_are_tidied(form, source, written, tidied) -> None:
    assert form(written, source) == tidied
    assert form(tidied, source) == tidied


@pytest.mark.parametrize(
    ("form", "source", "written", "says"),
    [
        (locators.page, PAPER, "12", "pages 1 to 9, not 12"),
        (locators.page, PAPER, "0", "pages 1 to 9"),
        (locators.page, PAPER, "6-4", "pages 1 to 9"),
        (locators.page, PAPER, "8-12", "pages 1 to 9"),
        (locators.page, PAPER, "the end", "pages 1 to 9"),
        (locators.paragraph, PAPER, "31", "paragraphs 1 to 30"),
        (locators.time, SOUND, "0:12:35", "0:12:34 long"),
        (locators.time, SOUND, "0:75:00", "no time"),
        (locators.time, UNKNOWN, "soon", "no time"),
        (locators.time, UNKNOWN, "2:00-1:00", "before it begins"),
        (locators.time, UNKNOWN, "1:00-2:00-3:00", "no time"),
        (locators.cell, TABLE, "Sheet1!D1", "20 rows and 3 columns"),
        (locators.cell, TABLE, "A1:C21", "20 rows and 30 columns"),
        (locators.cell, TABLE, "Other!A1", "“Sheet1”, “Year's 2”"),
        (locators.cell, TABLE, "12B", "no cell of a table"),
        (locators.cell, Extent("“Text”", sheets=()), "A1", "is no table"),
        (locators.fragment, SAVED, "#gone", "no place named “gone”"),
        (locators.fragment, SAVED, "#:~:text=three%20hearings", "“three hearings” are not in"),
        (locators.fragment, SAVED, "#", "nothing behind"),
        (locators.fragment, UNKNOWN, "a<b", "cannot be the end"),
    ],
)
def test_what_cannot_be_is_refused_with_what_there_is(form, source, written, says) -> None:
    with pytest.raises(WrongUse, match="Nothing was changed") as refused:
        form(written, source)
    assert says in str(refused.value)


FORMS = (locators.page, locators.paragraph, locators.time, locators.cell, locators.fragment)


@given(st.sampled_from(FORMS), st.sampled_from((PAPER, TABLE, SOUND, SAVED, UNKNOWN)), st.text(max_size=30))
def test_whatever_is_written_is_tidied_once_for_all_or_refused(form, source, written) -> None:
    try:
        tidied = form(written, source)
    except WrongUse:
        return
    assert form(tidied, source) == tidied


@given(st.integers(0, 400_000))
def test_a_moment_is_written_and_read_as_the_same(seconds: int) -> None:
    assert locators.seconds_of(locators.clock(seconds)) == seconds
