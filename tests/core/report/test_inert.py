"""Text comes out of Markdown and of spreadsheets as it went in, and does nothing there."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html as parser
from markdown_it import MarkdownIt

from workbench.core.report import inert

LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn"), include_characters="\n\t")
TEXT = st.text(st.one_of(LETTERS, st.sampled_from("*_`#[]()!<>&|~^$=+-.\\:/@1 \n\tw{}\"'")), max_size=60)


def read(source: str) -> str:
    """What a reader of the rendered Markdown sees. Fails where anything but paragraphs and line breaks came out."""
    out = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    if not out.strip():
        return ""
    root = parser.fragment_fromstring(out, create_parent=True)
    assert {element.tag for element in root.iter()} <= {"div", "p", "br"}, out
    text = root.text_content()
    assert isinstance(text, str)
    return text.removesuffix("\n")


def lines(text: str) -> str:
    """Paragraphs of Markdown cannot hold an empty line."""
    return re.sub(r"\n+", "\n", text).strip("\n")


@given(TEXT)
@example("<script>alert(1)</script>\n# head\n- item\n1. one\n    code\n| a | b |\n| - | - |")
@example("<script\nx\n<!-- hidden")
@example("&lt; &#60; \\* ![x](y) [x]: y\n[x]\n=====\n---\n***\n~~~")
def test_markdown_reads_as_the_text(text: str):
    assert read(inert.markdown(lines(text))) == lines(text)


@given(TEXT)
def test_markdown_within_a_line_reads_as_the_text(text: str):
    line = " ".join(text.split("\n"))
    assert read(f"x{inert.markdown(line, line_start=False, line_end=False)}x") == f"x{line}x"


def test_addresses_and_mentions_do_not_become_links():
    safe = inert.markdown("see www.example.org, https://example.org and me@example.org or @team")
    assert safe == "see www\\.example.org, https\\://example.org and me\\@example.org or \\@team"


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
def test_a_formula_is_taken_for_text(start: str):
    assert inert.cell(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"


def test_other_cells_stay():
    assert inert.cell("2 + 2 = 4") == "2 + 2 = 4"
    assert inert.cell("") == ""


def test_only_text_that_needs_it_is_isolated():
    assert inert.isolated("plain") == "plain"
    assert inert.isolated("مرحبا") == "\u2068مرحبا\u2069"
    assert inert.isolated("a\u202eb") == "\u2068a\u202eb\u2069"
