"""Sentences with nothing to check: recorded in one step, taken back in one, and never over somebody's claim."""

from time import process_time

import pytest

from workbench.core import articles, claims, history, unread, verdicts
from workbench.core.errors import ReadOnly, WrongUse
from workbench.core.model import ArticleDraft, Sentence, Span, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


def sentences(workspace: Workspace, state: str) -> list[Sentence]:
    found = articles.sentences(workspace, articles.all(workspace)[0].text_id)
    return [sentence for sentence in found if sentence.state == state]


def spans(found: list[Sentence]) -> list[Span]:
    return [Span(sentence.start, sentence.end) for sentence in found]


def test_untouched_sentences_are_dismissed_together_and_come_back_with_one_undo(workspace: Workspace) -> None:
    text_id = articles.all(workspace)[0].text_id
    text, left = articles.text(workspace, text_id), sentences(workspace, "untouched")
    assert [text[each.start : each.end] for each in left] == ["The bridge at Orrin closes in May"]
    by_hand = Span(text.index("who runs"), text.index("who runs") + 8)
    changes = unread.nothing_to_check(workspace, text_id, [*spans(left), *spans(left)])
    assert len(changes.ids) == 1
    assert sentences(workspace, "untouched") == []
    assert spans(sentences(workspace, "not-a-claim")) == spans(left)
    made = claims.get(workspace, changes.ids[0])
    assert (made.verdict, made.quote, made.verdicts[0].stale) == (
        "not-a-claim",
        "The bridge at Orrin closes in May",
        False,
    )
    more = unread.nothing_to_check(workspace, text_id, [by_hand])
    assert claims.get(workspace, more.ids[0]).quote == "who runs"
    history.undo(workspace)
    history.undo(workspace)
    assert sentences(workspace, "untouched") == left
    assert unread.nothing_to_check(workspace, text_id, spans(left)).ids == changes.ids
    assert claims.get(workspace, changes.ids[0]).verdict == "not-a-claim"
    assert verify(workspace).ok


def test_a_sentence_with_a_claim_is_left_alone(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED)
    text_id = articles.all(workspace)[0].text_id
    there = sentences(workspace, "claim")
    assert there
    changes = unread.nothing_to_check(workspace, text_id, spans(there))
    assert (changes.touched, changes.ids) == ({}, ())
    assert {claim.verdict for claim in claims.all(workspace)} == {"sourced"}
    for wrong in (Span(3, 3), Span(-1, 4), Span(0, 10**6)):
        with pytest.raises(WrongUse):
            unread.nothing_to_check(workspace, text_id, [wrong])


def test_a_file_for_reading_is_refused(workspace: Workspace) -> None:
    path, text_id = workspace.path, articles.all(workspace)[0].text_id
    with Workspace.open(path, workspace.reviewer, read_only=True) as other, pytest.raises(ReadOnly):
        unread.nothing_to_check(other, text_id, [Span(0, 5)])


def test_the_states_of_many_sentences_are_found_in_one_pass(workspace: Workspace) -> None:
    text = "The mayor spoke for an hour. " * 4000
    draft = ArticleDraft(text.strip(), b"x", "text/plain", "long.txt", title="Long", language="en")
    text_id = articles.add(workspace, draft).ids[0]
    spread = [Span(start, start + 28) for start in range(0, 29 * 4000, 29 * 2)]
    unread.nothing_to_check(workspace, text_id, spread[:200])
    begin = process_time()
    first = articles.sentences(workspace, text_id)
    alone = process_time() - begin
    unread.nothing_to_check(workspace, text_id, spread)
    begin = process_time()
    found = articles.sentences(workspace, text_id)
    assert process_time() - begin < 4 * alone + 0.05
    assert [each.state for each in found] == ["not-a-claim", "untouched"] * 2000
    assert sum(each.state == "not-a-claim" for each in first) == 200
