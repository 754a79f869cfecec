"""Markdown becomes plain paragraphs, and its front matter details."""

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import read

STORY = """---
title: "The harbour plan"
author: Ana Ruiz
date: 5 March 2024
url: https://post.example/harbour
---
# Harbour to be *deepened* by 2031

The port authority of **Valmora** will spend 48&nbsp;million euros on a
[deeper harbour](https://post.example), it said on `Monday`.

More ships
----------

- Grain: 400 ships
- Cars: 300 ships
  and more

| Year | Ships |
|------|-------|
| 2022 | 1,150 |

> “The channel is too shallow for the newest ships,” said Tom Lee,
> who leads the authority. ![A photo](x.png)

<div>Some <b>more</b> words</div>

About 1,200 ships called at the port last year, 4 % more than in the year before.

[Source: Example Wire, Valmora, 4 March 2024]
"""


@pytest.fixture(scope="module")
def harbour():
    return read.article(data=STORY.encode(), file_name="harbour.md")


def test_marks_go_and_words_stay(harbour):
    assert harbour.text.split("\n\n") == [
        "Harbour to be deepened by 2031",
        "The port authority of Valmora will spend 48\u00a0million euros on a deeper harbour, it said on Monday.",
        "More ships",
        "Grain: 400 ships",
        "Cars: 300 ships and more",
        "Year; Ships",
        "2022; 1,150",
        "“The channel is too shallow for the newest ships,” said Tom Lee, who leads the authority.",
        "Some more words",
        "About 1,200 ships called at the port last year, 4 % more than in the year before.",
    ]


def test_front_matter_gives_the_details_and_is_set_aside(harbour):
    assert (harbour.title, harbour.byline, harbour.published) == (
        "The harbour plan",
        "Ana Ruiz",
        "2024-03-05",
    )
    assert (harbour.url, harbour.publisher, harbour.place) == (
        "https://post.example/harbour",
        "Example Wire",
        "Valmora",
    )
    assert [aside.why for aside in harbour.set_aside] == ["the front matter of the file", "the credit line"]
    assert harbour.media_type == "text/markdown"


def test_without_front_matter_the_first_heading_is_the_title():
    draft = read.article(data=b"Intro words.\n\n# The plan\n\n## Less\n\nWords.", file_name="a.markdown")
    assert draft.title == "The plan"


def test_a_rule_is_no_front_matter():
    words = "---\n\nThe port authority will spend 48 million euros, it said.\n\n---\n\nMore."
    draft = read.article(data=words.encode(), file_name="a.md")
    assert draft.text == "The port authority will spend 48 million euros, it said.\n\nMore."


def test_chinese_lines_are_joined_without_blanks():
    draft = read.article(data="港务局周一表示，\n将投资四千八百万欧元。".encode(), file_name="a.md")
    assert draft.text == "港务局周一表示，将投资四千八百万欧元。"


@pytest.mark.parametrize("words", ["", "  \n", "---\ntitle: x\n---\n", "![only a picture](x.png)"])
def test_a_file_without_words_is_refused(words):
    with pytest.raises(IntakeRefused):
        read.article(data=words.encode(), file_name="a.md")


@pytest.mark.parametrize("piece", ["[", "> ", "*a_", "`", "- ", "![a](", "| a ", "# ", "<a ", "\\"])
def test_hostile_markdown_leaves_the_words(piece):
    draft = read.article(data=(piece * 5_000 + "\n\nThe port said so.").encode(), file_name="a.md")
    assert draft.text.endswith("The port said so.")
