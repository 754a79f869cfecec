"""Stretches of a text that are read apart give what the whole text gives."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.bundled import folder
from workbench.core.model import Proposal
from workbench.core.text import propose, stretches

SAMPLES = {
    path.name: path.read_text(encoding="utf-8")
    for path in (folder("resources") / "samples").iterdir()
    if path.name.endswith(".txt")
}
PIECES = (
    "The dam will hold, Ada Keller said.",
    "“The dam will hold,” said Ada Keller.",
    "“It held in 1931. It will hold.",
    "“And it was cheap.”",
    '"We lost 14 boats," she said.',
    "Keller went on:",
    "Keller's dam cost 18 million euros (20 million dollars).",
    "Nobody moved in 2015!",
    "It cost about $",
    "14 million euros were paid, and Keller agreed.",
    "Section",
    "A heading",
    "- an item of 14",
    "水车从2019年起停转。",
    "He said it would hold,\n\n‘as safe as houses’.",
    "",
)


def apart(text: str, count: int) -> list[Proposal]:
    found: list[Proposal] = []
    for span in stretches.cut(text, count):
        found += propose.propose(text, language="en", within=span)
    return found


def test_the_stretches_are_the_whole_text_in_about_equal_parts():
    text = SAMPLES["ferry.txt"].strip() + "\n\n"
    text *= 50
    for count in (1, 2, 3, 5):
        spans = stretches.cut(text, count)
        assert len(spans) == count
        assert spans[0].start == 0
        assert spans[-1].end == len(text)
        assert all(a.end == b.start for a, b in pairwise(spans))
        assert all(abs(span.end - span.start - len(text) / count) < 2000 for span in spans)


def test_a_text_of_one_paragraph_stays_whole():
    assert len(stretches.cut("The dam will hold. " * 5000, 2)) == 1
    assert len(stretches.cut("", 2)) == 1


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_sample_cut_anywhere_gives_what_the_whole_gives(name):
    text = SAMPLES[name]
    whole = list(propose.propose(text, language="en"))
    for count in (2, 3, 7, 12):
        assert apart(text, count) == whole


@given(st.permutations(PIECES), st.integers(2, 9))
def test_paragraphs_in_any_order_cut_anywhere_give_what_the_whole_gives(pieces, count):
    text = "\n\n".join(pieces)
    assert apart(text, count) == list(propose.propose(text, language="en"))


def test_what_leads_to_a_number_may_stand_in_the_paragraph_before():
    text = (
        "The dam is old. It cost about\n\n14 million euros, and nobody in the whole town was asked about it."
    )
    assert len(stretches.cut(text, 4)) == 2
    assert apart(text, 4) == list(propose.propose(text, language="en"))
