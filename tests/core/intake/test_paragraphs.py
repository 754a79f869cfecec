"""Paragraphs of plain text, however its lines were broken."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.intake import paragraphs

ONE = (
    "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday, because the "
    "channel has become too shallow for the newest ships, which need sixteen metres of water under their keels."
)
TWO = (
    "About 1,200 ships called at the port last year, 4 % more than in the year before, and the authority expects the "
    "number to grow again when the well-known car maker Lumo opens its terminal at the northern quay in the spring."
)


def split(text: str) -> list[str]:
    return [paragraph for block in paragraphs.split(text) for paragraph in block]


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
def test_lines_broken_at_a_width_are_joined(width):
    text = f"{textwrap.fill(ONE, width)}\n\n{textwrap.fill(TWO, width)}"
    assert split(text) == [ONE, TWO]


def test_a_new_paragraph_may_begin_without_a_blank_line():
    indented = (
        f"{textwrap.fill(ONE, 70, initial_indent='   ')}\n{textwrap.fill(TWO, 70, initial_indent='   ')}"
    )
    assert split(indented) == [ONE, TWO]


def test_every_line_is_a_paragraph_where_lines_are_not_broken_at_a_width():
    lines = [ONE, "More ships", TWO, "A short line.", ONE]
    assert split("\n".join(lines)) == lines


def test_a_heading_above_broken_lines_stands_alone():
    text = f"More ships\n{textwrap.fill(ONE, 70)}\n\n{textwrap.fill(TWO, 70)}"
    assert split(text) == ["More ships", ONE, TWO]


def test_list_items_among_broken_lines_stay_apart():
    item = "- Grain is carried by four hundred ships a year, most of them from the ports of the south."
    hanging = textwrap.fill(item, 60, subsequent_indent="  ")
    assert split(f"{textwrap.fill(ONE, 60)}\n\n{hanging}\n{hanging}") == [ONE, item, item]


@pytest.mark.parametrize(
    "blocks", [[ONE[:90]], [ONE[:90], "* Grain: 400 ships", "A short line."], [ONE[:90], TWO[:80]]]
)
def test_a_few_broken_lines_are_enough(blocks):
    assert split("\n\n".join(textwrap.fill(block, 60) for block in blocks)) == [
        block.strip() for block in blocks
    ]


def test_lines_of_usual_width_that_fill_no_column_stay_apart():
    lines = [
        "The port authority will spend 48 million euros on a deeper harbour.",
        "Work begins in May.",
        "About 1,200 ships called at the port last year, it said on Monday morning.",
        "Nobody asked the fishermen, their union said.",
        "The mayor of Valmora called the plan a gift to the next generation.",
    ]
    assert split("\n".join(lines)) == lines


def test_full_lines_of_a_list_stay_apart():
    wrapped = textwrap.fill(ONE, 60)
    items = [f"{mark} {'grain ' * 9}ships".ljust(60, "s") for mark in ("-", "•", "3.", "b)")]
    assert split(wrapped + "\n\n" + "\n".join(items)) == [ONE, *items]


def test_short_lines_of_a_list_are_not_joined():
    names = ["Ana Ruiz", "Tom Lee", "Li Hua", "Omar Haddad"]
    assert split("\n".join(names)) == names


def test_blank_lines_are_kept_as_block_borders():
    assert paragraphs.split("a\nb\n\n\n \nc") == [["a", "b"], ["c"]]


def test_chinese_lines_are_joined_without_blanks():
    story = "港务局周一表示，将投资四千八百万欧元加深港口航道，因为最新的船舶需要十六米的水深才能进港。" * 3
    lines = [story[at : at + 35] for at in range(0, len(story), 35)]
    assert split("\n".join(lines)) == [story]


def test_compounds_and_soft_hyphens_at_line_ends():
    assert paragraphs.joined(["the well-", "known maker"]) == "the well-known maker"
    assert paragraphs.joined(["the har\u00ad", "bour"]) == "the harbour"
    assert paragraphs.joined(["costs 5 -", "6 euros"]) == "costs 5 - 6 euros"


def test_columns_of_uneven_letters_flow():
    text = (
        "Harbour report\n"
        "The port authority of Valmora will spend 48 million euros on a\n"
        "deeper harbour, it said on Monday. The work begins in May\n"
        "2026, if all goes well.\n"
        "About 1,200 ships called at the port in the last year, it said.\n"
    )
    assert paragraphs.flowing(text) == [
        "Harbour report",
        (
            "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday. "
            "The work begins in May 2026, if all goes well."
        ),
        "About 1,200 ships called at the port in the last year, it said.",
    ]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(alphabet="ab.漢- \n", max_size=130), max_size=25).map("\n".join))
def test_no_word_is_lost_or_moved(text):
    kept = "".join("".join(split(text)).split())
    assert kept == "".join(text.split())
