"""Quotation marks are paired inside a paragraph, and over paragraphs that each open with one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import marks

CASES = [
    ('He said "yes" and "no".', ["yes", "no"]),
    ("“One ‘two’ three” and ‘four’", ["One ‘two’ three", "four"]),
    ("‘It’s the boy’s dog,’ he said", ["It’s the boy’s dog,"]),
    ("„So“ und »so« und «so»", ["So", "so", "so"]),
    ("« Oui », dit-il", [" Oui "]),
    ("他说“好”和「不好」", ["好", "不好"]),
    ("He ''left'' and ``came''", ["left", "came"]),
    ("'It's the boys' dog,' he said. 'Rock 'n' roll' in the '90s.", ["It's the boys' dog,"]),
    ('The \'Tis song has "words" in it.', ["words"]),
    ('A 6" pipe and a 5" nail', []),
    ('"Never closed', []),
    ('One "open\n\nTwo "closed" here', ["closed"]),
    ("“One.\n\n“Two.\n\n“Three.” Four", ["One.\n\n“Two.\n\n“Three."]),
    ("“Lost. “Found.”", ["Found."]),
    ('He said "It holds,” and “It leaks." Then', ["It holds,", "It leaks."]),
    ('He called it “a "new" dam.” And "an old” one', ['a "new" dam.']),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_pairs(text: str, expected: list[str]) -> None:
    assert [text[quoted.start : quoted.end] for quoted in marks.find(text)] == expected


@given(st.text(alphabet="ab \n\"“”‘’«»„'`", max_size=40))
def test_pairs_never_overlap(text: str) -> None:
    last = 0
    for quoted in marks.find(text):
        assert last <= quoted.opens < quoted.start < quoted.end < quoted.closes <= len(text)
        last = quoted.closes
