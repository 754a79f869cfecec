"""Passages of kept evidence that may bear on a claim: which, in which order, and why."""

from threading import Event
from typing import Any

import pytest

from workbench.core import articles, claims, evidence, links, search, suggest
from workbench.core.errors import Cancelled, NotFound
from workbench.core.model import ArticleDraft, EvidenceDraft
from workbench.core.store.workspace import Workspace

STATEMENT = "About 24,000 websites were shut down and 596 cases prosecuted on Wednesday, said Lu Wei."
MONEY = "The plan costs 2.8 trillion dollars."
BRIDGE = "大桥全长28公里，耗资巨大。"
WALL = "السور الجديد يبلغ ارتفاعه 6.4 أمتار"
ARTICLE = f"A title\n\n{STATEMENT}\n\n{MONEY}\n\n{BRIDGE}\n\n{WALL}\n"
REPORT = (
    "The weather was fine on that day, and nobody was told about it.\n\n"
    "The office was asked. Lu Wei told reporters that courts had heard 596 prosecutions. Each website was closed.\n\n"
    "Of 24 000 ships none called here, said the harbour.\n\n"
    "Critics put it at 2,800 billion dollars over ten years.\n\n"
    "新的大桥长二十八公里。\n\n"
    "قال المتحدث إن ارتفاع سُور المدينة سيبلغ 6.4 أمتار.\n"
)


@pytest.fixture
def text_id(workspace: Workspace) -> str:
    draft = ArticleDraft(
        ARTICLE, ARTICLE.encode(), "text/plain", "article.txt", title="A title", language="en",
        published="2015-12-18", url="https://example.org/a",
    )  # fmt: skip
    return articles.add(workspace, draft).ids[0]


@pytest.fixture
def report(workspace: Workspace) -> str:
    return keep(
        workspace, REPORT, "report.txt", title="Report of the office", pages=(0, REPORT.index("Of 24"))
    )


def keep(workspace: Workspace, text: str, name: str, *, pages: tuple[int, ...] = (), **fields: Any) -> str:
    draft = EvidenceDraft(text.encode(), "text/plain", name, text=text, pages=pages)
    return evidence.add(workspace, draft, **fields).ids[0]


def claim_on(workspace: Workspace, text_id: str, words: str) -> str:
    start = ARTICLE.index(words)
    return claims.add(workspace, text_id, start, start + len(words)).ids[0]


def test_the_passage_that_shares_most_comes_first_with_its_reason(
    workspace: Workspace, text_id: str, report: str
) -> None:
    found = suggest.of(workspace, claim_on(workspace, text_id, STATEMENT))
    best = found[0]
    assert best.passage.evidence == report
    assert best.passage.text.startswith("The office was asked.")
    assert best.passage.page == 1
    assert best.shared[:2] == ("596 cases", "Lu Wei")
    assert {"websites", "prosecuted"} <= set(best.shared)
    assert best.why.startswith("shares 596 cases, Lu Wei, ")
    quote = best.passage.text[best.quote.start : best.quote.end]
    assert quote == "Lu Wei told reporters that courts had heard 596 prosecutions."
    marked = [best.passage.text[span.start : span.end] for span in best.marks]
    assert marked == ["Lu Wei", "596", "prosecutions", "website"]
    assert all("weather" not in each.passage.text for each in found)
    scores = [each.passage.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert found == suggest.of(workspace, claim_on(workspace, text_id, STATEMENT))


@pytest.mark.parametrize(
    ("words", "begins", "shared"),
    [
        (MONEY, "Critics put it", "2.8 trillion dollars"),
        (BRIDGE, "新的大桥", "大桥"),
        (WALL, "قال المتحدث", "السور"),
    ],
)
def test_numbers_are_found_by_value_and_words_in_every_script(
    workspace: Workspace, text_id: str, report: str, words: str, begins: str, shared: str
) -> None:
    best = suggest.of(workspace, claim_on(workspace, text_id, words))[0]
    assert best.passage.text.startswith(begins)
    assert shared in best.shared


def test_a_date_is_found_by_the_day_that_is_meant(workspace: Workspace, text_id: str) -> None:
    keep(
        workspace,
        "It opened.\n\nThe cases were counted on 16 December 2015.\n\nThe cases were counted once.",
        "day.txt",
    )
    best = suggest.of(workspace, claim_on(workspace, text_id, STATEMENT))[0]
    assert best.passage.text == "The cases were counted on 16 December 2015."
    assert "on Wednesday" in best.shared or "Wednesday" in best.shared


def test_what_is_linked_is_not_offered_again_and_the_own_article_comes_last_and_says_so(
    workspace: Workspace, text_id: str, report: str
) -> None:
    claim = claim_on(workspace, text_id, STATEMENT)
    own = keep(workspace, ARTICLE, "saved.txt")
    found = suggest.of(workspace, claim)
    assert [each.own for each in found] == sorted(each.own for each in found)
    assert found[-1].passage.evidence == own
    assert found[-1].why.endswith("it is the claim's own article")
    links.link(workspace, claim, report, quote="Each website was closed.")
    left = [each.passage.text for each in suggest.of(workspace, claim)]
    assert len(left) == len(found) - 1
    assert not any(text.startswith("The office") for text in left)
    taken = suggest.quotes_of(workspace, claim)
    assert [suggest.is_linked(each, taken) for each in search.passages(workspace, "website closed")] == [True]


def test_words_of_the_title_help(workspace: Workspace) -> None:
    plain = keep(workspace, "Numbers have fallen in the north since then.", "a.txt", title="Birds")
    bears = keep(workspace, "Numbers have fallen in the north since then, too.", "b.txt", title="Polar bears")
    found = suggest.for_words(workspace, "The number of polar bears in the north has fallen.", "en")
    assert [each.passage.evidence for each in found] == [bears, plain]
    assert found[0].in_title == ("bears", "polar") or found[0].in_title == ("polar", "bears")
    assert "its title has" in found[0].why


def test_nothing_to_go_by_finds_nothing(workspace: Workspace, text_id: str, report: str) -> None:
    for words in ("", "...", "💥", "of the and", "zebra xylophone", '" OR *', "NEAR(", "a" * 2000, "\u202e"):
        assert suggest.for_words(workspace, words, "en") == [], words
    with pytest.raises(NotFound):
        suggest.of(workspace, "0" * 32)


def test_an_empty_library_suggests_nothing(workspace: Workspace, text_id: str) -> None:
    assert suggest.of(workspace, claim_on(workspace, text_id, STATEMENT)) == []


def test_it_can_be_stopped(workspace: Workspace, text_id: str, report: str) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        suggest.of(workspace, claim_on(workspace, text_id, STATEMENT), cancel=stop)


def test_a_search_finds_other_forms_and_words_that_are_not_typed_to_their_end(
    workspace: Workspace, report: str
) -> None:
    for words in ("prosecuted", "prosecution website", "24,000 SHIPS", "24.000", "大桥", "السور"):
        assert search.passages(workspace, words), words
    for begun in ("prosec", "prosecuti", "web", "2,800 bill", "criti"):
        assert search.passages(workspace, begun, typing=True), begun
    assert search.passages(workspace, "prosec") == []
    text = search.passages(workspace, "websites")[0].text
    assert [text[span.start : span.end] for span in search.marks(text, "websites lu")] == ["Lu", "website"]
    assert [text[span.start : span.end] for span in search.marks(text, "repor", typing=True)] == ["reporters"]


def test_removed_records_do_not_use_up_what_is_asked_for(workspace: Workspace) -> None:
    kept = [keep(workspace, f"The quay {'is long ' * at}.", f"{at}.txt") for at in range(4)]
    for each in kept[:3]:
        evidence.remove(workspace, each)
    assert [each.evidence for each in search.passages(workspace, "quay", limit=1)] == [kept[3]]


def test_what_has_only_a_common_word_of_the_claim_is_not_offered(workspace: Workspace, text_id: str) -> None:
    told = "Lu Wei spoke of 596 cases, and of 24,000 websites that were shut down."
    keep(workspace, "\n\n".join([told, *(f"Number {at} of many websites." for at in range(10))]), "many.txt")
    assert [each.passage.text for each in suggest.of(workspace, claim_on(workspace, text_id, STATEMENT))] == [
        told
    ]
    assert len(suggest.for_words(workspace, STATEMENT, "en")) > 1
