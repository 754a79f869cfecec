"""Texts in parts, with the quote marked in the part that is shown."""

from dataclasses import asdict
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.preview.kept import looking
from workbench.core.model import QuoteCheck, Span
from workbench.core.preview import words
from workbench.core.preview.model import Facts, Wanted, Words


def seen(text: str, *, part: int = 0, **pointing: str) -> dict[str, Any]:
    return words.shown(text, {**asdict(Wanted("", **pointing)), "part": part})


def marked(found: dict[str, Any]) -> list[str]:
    return [line["text"][start:end] for line in found["lines"] for start, end in line["marks"]]


SHORT = "The chair opened the hearing.\n\n84 persons signed the list at the door.\n\nNobody was turned away."


def test_the_quote_is_marked_in_its_line(workspace):
    found = looking(workspace, SHORT.encode(), "minutes.txt")(quote="84 persons signed the list")
    assert isinstance(found.content, Words)
    assert [line.text for line in found.content.lines] == SHORT.split("\n\n")
    assert found.content.lines[1].marks == (Span(0, 26),)
    assert (found.content.at, found.check, found.part, found.parts) == (1, QuoteCheck.EXACT, 1, 1)


def test_a_quote_over_two_paragraphs_is_marked_in_both():
    found = seen(SHORT, quote="at the door. Nobody was")
    assert marked(found) == ["at the door.", "Nobody was"]
    assert (found["check"], found["at"]) == (QuoteCheck.NORMALISED, 1)


def test_the_paragraph_of_the_locator_comes_before_the_quote():
    text = "\n\n".join(["He said no."] * 3 + ["Then he left."])
    assert seen(text, quote="He said no.", paragraph="3")["at"] == 2
    assert marked(seen(text, quote="He said no.", paragraph="3")) == ["He said no."]
    assert seen(text, quote="Then he left.", paragraph="para. 2")["at"] == 1
    assert seen(text, paragraph="99")["at"] == -1


def test_a_long_text_opens_at_the_part_of_the_quote_and_shows_no_more_than_that():
    paragraphs = [f"Paragraph {at} holds words that are like all the others here." for at in range(4000)]
    text = "\n\n".join(paragraphs)
    found = seen(text, quote="Paragraph 2345 holds")
    assert marked(found) == ["Paragraph 2345 holds"]
    assert found["part"] == found["quote_part"] > 1
    assert sum(len(line["text"]) for line in found["lines"]) <= words.PART
    all_lines = [
        line["text"] for part in range(1, found["parts"] + 1) for line in seen(text, part=part)["lines"]
    ]
    assert all_lines == paragraphs


def test_a_quote_that_crosses_two_parts_is_marked_in_both():
    text = "word " * 5990 + "the beginning and the end of it " + "word " * 6000
    quote = "the beginning and the end of it"
    parts = seen(text, quote=quote)["parts"]
    pieces = [piece for part in range(1, parts + 1) for piece in marked(seen(text, quote=quote, part=part))]
    assert " ".join(" ".join(pieces).split()) == quote


def test_a_text_of_one_endless_word_is_cut_into_lines():
    found = seen("a" * 100_000)
    assert found["parts"] == 4
    assert max(len(line["text"]) for line in found["lines"]) <= words.LINE


@given(st.text(alphabet="ab .\n😀ا", max_size=400), st.integers(1, 50), st.integers(1, 20))
def test_parts_and_lines_leave_no_letter_out(text: str, part: int, line: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "PART", part)
        patch.setattr(words, "LINE", line)
        starts = [*words.bounds(text), len(text)]
        found = [
            each["text"]
            for start, end in pairwise(starts)
            for each in words.lines_of(text, Span(start, end), None, words.PLAIN)
        ]
    assert "".join(found) == text.replace("\n", "")


def test_a_very_long_text_is_looked_through_in_a_child_and_comes_in_parts(workspace):
    text = "\n\n".join(f"{at} persons signed the list." for at in range(12_000))
    found = looking(workspace, text.encode(), "list.txt")(quote="11678 persons signed")
    assert isinstance(found.content, Words)
    assert [line.text for line in found.content.lines if line.marks] == ["11678 persons signed the list."]
    assert found.parts > 10


def test_what_was_found_is_not_looked_for_again_in_the_next_part():
    text = "\n\n".join(f"{at} persons signed the list." for at in range(4000))
    first = seen(text, quote="3456 persons signed")
    known = {"check": first["check"], "span": dict(zip(("start", "end"), first["quote"], strict=True))}
    ask = {**asdict(Wanted("", quote="no longer looked for")), "part": first["part"], "known": known}
    again = words.shown(text, ask)
    assert marked(again) == ["3456 persons signed"]
    assert again["check"] is QuoteCheck.EXACT


def test_right_to_left_and_chinese_quotes_are_marked():
    text = "قال المتحدث إن السور الجديد يبلغ ارتفاعه 6.4 أمتار.\n\n渡船每天运送四百人。"
    assert marked(seen(text, quote="يبلغ ارتفاعه 6.4 أمتار")) == ["يبلغ ارتفاعه 6.4 أمتار"]
    assert marked(seen(text, quote="每天运送四百人")) == ["每天运送四百人"]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("noise.bin", bytes(range(256)) * 9, "This kind of file cannot be shown here."),
        ("story.docx", b"PK\x03\x04" + bytes(26) + b"word/document.xml", "No words could be read"),
        (
            "old.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900),
            "This kind of file cannot be shown here.",
        ),
    ],
)
def test_a_file_without_words_says_so_and_offers_a_copy(workspace, name, data, why):
    content = looking(workspace, data, name)().content
    assert isinstance(content, Facts)
    assert content.why.startswith(why)
    assert "save a copy" in content.why


def test_of_a_picture_made_of_markup_only_the_words_are_shown(workspace):
    drawing = (
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/><text>6.4 m</text></svg>"
    )
    content = looking(workspace, drawing, "wall.svg")().content
    assert isinstance(content, Words)
    assert "<text>6.4 m</text>" in content.lines[0].text


def test_a_quote_that_is_set_in_other_type_is_marked_as_it_stands():
    found = seen(
        "He called it “the ﬁnest soft\u00adware in the oﬃce”, twice.",
        quote='"the finest software in the office"',
    )
    assert marked(found) == ["“the ﬁnest soft\u00adware in the oﬃce”"]
    assert found["check"] == QuoteCheck.NORMALISED
