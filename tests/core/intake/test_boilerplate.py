"""What is set aside around an article, and what never is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.intake import boilerplate, paragraphs, read

FIRST = "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday."
SECOND = "About 1,200 ships called at the port last year, 4 % more than in the year before."
NOTICE = (
    "This document has been published on 16Dec15 by the Valmora Circle. In accordance with Title 17 U.S.C. Section 107, "
    "this material is distributed without profit to those who have expressed a prior interest in receiving the "
    "included information for research and educational purposes."
)


def part(text: str) -> boilerplate.Parted:
    return boilerplate.part(paragraphs.split(text))


def cut(text: str) -> list[str]:
    return [aside.text for aside in part(text).set_aside]


def test_a_page_copied_whole():
    page = (
        "Valmora Circle\n        Bookshop | Donate\nRights | Valmora Circle\n\n\nThe harbour plan\n\n"
        f"{FIRST}\n\nMore ships\n\n{SECOND}\n\n[Source: Example Wire, Valmora, Northland, 15Dec15]\n\n"
        f"Bookshop Donate Radio Circle\n\nPrivacy and other matters\nsmall logo{NOTICE}"
    )
    parted = part(page)
    assert parted.paragraphs == ("The harbour plan", FIRST, "More ships", SECOND)
    assert parted.title == "The harbour plan"
    said = parted.credit
    assert (said.publisher, said.place, said.published) == ("Example Wire", "Valmora", "2015-12-15")
    assert [(aside.place, aside.why) for aside in parted.set_aside] == [
        ("before", "the name of the site"),
        ("before", "a menu line"),
        ("before", "a menu line"),
        ("after", "the credit line"),
        ("after", "a menu line"),
        ("after", "a line behind the end"),
        ("after", "a legal notice"),
    ]


def test_nothing_is_lost():
    page = f"Home | Donate\n\nThe harbour plan\n\nBy Ana Ruiz\n\n{FIRST}[Special coverage]\n\n{SECOND}\n\n{NOTICE}"
    parted = part(page)
    kept = "".join([*parted.paragraphs, *(aside.text for aside in parted.set_aside)])
    assert sorted(kept.replace(" ", "")) == sorted(page.replace(" ", "").replace("\n", ""))


def test_short_lines_in_one_block_with_a_menu_go_with_it():
    parted = part(f"Northern News\nHome | Donate\n\nThe harbour plan\n\n{FIRST}")
    assert [aside.text for aside in parted.set_aside] == ["Northern News", "Home | Donate"]
    assert parted.title == "The harbour plan"


def test_a_headline_in_one_block_with_the_menu_stays():
    parted = part(
        f"The Post\nWorld\nSign in\nPort of Valmora to be deepened\nIt costs 48 million euros\nShare\n\n{FIRST}"
    )
    assert parted.paragraphs == ("Port of Valmora to be deepened", "It costs 48 million euros", FIRST)
    assert parted.title == "Port of Valmora to be deepened"


def test_advertisement_labels_between_paragraphs_are_set_aside():
    parted = part(f"{FIRST}\n\nADVERTISEMENT\n\nMore ships\n\n{SECOND}")
    assert parted.paragraphs == (FIRST, "More ships", SECOND)
    assert [(aside.text, aside.place) for aside in parted.set_aside] == [("ADVERTISEMENT", "inside")]


def test_a_known_notice_between_paragraphs_is_set_aside():
    parted = part(f"{FIRST}\n\n{NOTICE}\n\n{SECOND}")
    assert parted.paragraphs == (FIRST, SECOND)
    assert [aside.place for aside in parted.set_aside] == ["inside"]


def test_a_notice_glued_to_the_first_sentence_is_parted_from_it():
    parted = part(f"Valmora Circle Bookshop | Donate small logo{NOTICE}{FIRST}[Special coverage]\n{SECOND}")
    assert parted.paragraphs == (FIRST, SECOND)
    assert [aside.place for aside in parted.set_aside] == ["before", "before", "inside"]


def test_a_notice_glued_to_the_last_sentence_is_parted_from_it():
    parted = part(f"{FIRST}\n{SECOND}small logo{NOTICE}")
    assert parted.paragraphs == (FIRST, SECOND)
    assert [aside.text for aside in parted.set_aside] == [f"small logo{NOTICE}"]


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour to be deepened by 2031",
        "Home",
        "Opinion | The vote",
        "Radio stations donate videos",
        "Copyright law changes in 2024",
        "By Any Means Necessary",
        "Privacy and the harbour",
        "More ships | More noise",
        "Protest of 3 March 2024",
        "港口将加深",
    ],
)
def test_the_only_headline_stays(headline):
    parted = part(f"{headline}\n\n{FIRST}\n\n{SECOND}")
    if headline == "Home":
        assert parted.set_aside[0].text == "Home"
    else:
        assert parted.paragraphs == (headline, FIRST, SECOND)


@pytest.mark.parametrize(
    "inner",
    [
        "More ships",
        "Under Title 17 of the code, a court may call this fair use, the lawyer said, and nobody has to pay for it.",
        "All rights reserved, the label on the box says, but nobody in the harbour has ever asked for any rights.",
        "Home | Donate",
        "2022 | 1,150",
        "By Ana Ruiz",
        "Source: the harbour master",
    ],
)
def test_inside_the_article_only_known_wording_is_cut(inner):
    assert part(f"{FIRST}\n\n{inner}\n\n{SECOND}").paragraphs == (FIRST, inner, SECOND)


def test_a_last_paragraph_about_rights_stays():
    last = 'The label on the box says "All rights reserved," and nobody in the harbour knows what it means.'
    assert part(f"{FIRST}\n\n{last}").paragraphs == (FIRST, last)


def test_a_table_at_the_end_stays():
    assert cut(f"{FIRST}\n\nYear | Ships\n2022 | 1,150\n2023 | 1,200") == []


def test_short_lines_without_a_sign_stay():
    text = f"Northland\n\nThe harbour plan\n\nWhat it costs\n\n{FIRST}\n\nAna Ruiz"
    assert cut(text) == []
    assert part(text).title == "The harbour plan"


def test_byline_and_date_under_a_headline_are_read_and_set_aside():
    parted = part(
        f"The harbour plan\nBy Ana Ruiz and Tom Lee\nTuesday 15 December 2015, 10:30 GMT\n\n{FIRST}"
    )
    assert parted.paragraphs == ("The harbour plan", FIRST)
    assert (parted.credit.byline, parted.credit.published) == ("Ana Ruiz and Tom Lee", "2015-12-15")


def test_a_dateline_is_read_and_stays():
    paragraph = f"VALMORA, March 3, 2024 (AP) -- {FIRST}"
    parted = part(f"The harbour plan\n\n{paragraph}")
    assert paragraph in parted.paragraphs
    assert (parted.credit.publisher, parted.credit.place, parted.credit.published) == (
        "AP",
        "Valmora",
        "2024-03-03",
    )


def test_a_copyright_line_at_the_end_names_the_publisher():
    parted = part(f"{FIRST}\n\n© 2024 The Valmora Post. All rights reserved.")
    assert parted.paragraphs == (FIRST,)
    assert parted.credit.publisher == "The Valmora Post"


def test_text_without_a_real_paragraph_stays_whole():
    assert part("Home | Donate\nBookshop").paragraphs == ("Home | Donate", "Bookshop")
    assert part(NOTICE).paragraphs == (NOTICE,)


def test_a_draft_carries_what_was_read():
    draft = read.pasted(
        f"Home | Donate\n\nThe harbour plan\n\n{FIRST}\n\n[Source: Example Wire, Valmora, 15Dec15]"
    )
    assert (draft.publisher, draft.place, draft.published) == ("Example Wire", "Valmora", "2015-12-15")
    assert draft.credit == "[Source: Example Wire, Valmora, 15Dec15]"
    assert draft.text == f"The harbour plan\n\n{FIRST}"
    assert [aside.place for aside in draft.set_aside] == ["before", "after"]


LINES = st.sampled_from(
    [FIRST, SECOND, NOTICE, "Home | Donate", "The plan", "By Ana Ruiz", "Home", "© 2024 Post", FIRST + NOTICE]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(LINES, min_size=1, max_size=4), max_size=6))
def test_every_line_is_kept_or_set_aside_in_order(blocks):
    parted = boilerplate.part(blocks)
    everything = "".join(line for block in blocks for line in block)
    kept = [*parted.paragraphs, *(aside.text for aside in parted.set_aside)]
    assert sorted("".join(kept)) == sorted(everything)
    for real in (FIRST, SECOND):
        assert sum(line == real for line in parted.paragraphs) == everything.count(real)
