"""Claims: by hand, overlapping, edited, moved, removed, found and counted."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core import articles, claims, evidence, history, links, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import ArticleDraft, ClaimFilter, EvidenceDraft, Reviewer, Speaker, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


def test_every_offset_cuts_out_exactly_the_words(workspace: Workspace) -> None:
    text = articles.text(workspace, articles.all(workspace)[0].text_id)
    found = claims.all(workspace)
    assert [claim.number for claim in found] == [1, 2, 3, 4, 5]
    assert all(text[claim.start : claim.end] == claim.quote for claim in found)
    assert found[2].speaker == Speaker("Dag Holm", text.index("Dag"), text.index("Dag") + 8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_claim_from_any_selection_stands_on_its_words(workspace: Workspace, data: st.DataObject) -> None:
    text_id = articles.all(workspace)[0].text_id
    text = articles.text(workspace, text_id)
    start = data.draw(st.integers(-2, len(text) + 2))
    end = data.draw(st.integers(-2, len(text) + 2))
    words = text[start:end].strip() if 0 <= start < end <= len(text) else ""
    if not words:
        with pytest.raises(WrongUse):
            claims.add(workspace, text_id, start, end)
        return
    claim = claims.get(workspace, claims.add(workspace, text_id, start, end).ids[0])
    assert (claim.quote, text[claim.start : claim.end]) == (words, words)
    assert start <= claim.start < claim.end <= end


def test_the_same_span_is_the_same_claim_on_two_laptops(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer
) -> None:
    one, two = make("one", ana), make("two", ben)
    assert [c.id for c in claims.all(one)] == [c.id for c in claims.all(two)]
    text_id = articles.all(one)[0].text_id
    first = claims.add(one, text_id, 0, 10)
    assert claims.add(two, text_id, 0, 10).ids == first.ids
    assert not claims.add(one, text_id, 0, 11).touched, "a blank at the edge makes no other claim"


def test_overlapping_claims_stand_side_by_side(workspace: Workspace) -> None:
    text_id = articles.all(workspace)[0].text_id
    outer, inner = claims.all(workspace)[0], (41, 50)
    added = claims.add(workspace, text_id, *inner).ids[0]
    spans = claims.spans(workspace, text_id)
    assert [(s, e) for _, _, s, e, _ in spans] == sorted(
        [(s, e) for _, _, s, e, _ in spans], key=lambda x: (x[0], -x[1])
    )
    assert claims.get(workspace, added).number == outer.number + 1
    claims.remove(workspace, [added])
    assert len(claims.spans(workspace, text_id)) == 5
    assert [claim.number for claim in claims.all(workspace)] == [1, 2, 3, 4, 5]
    with pytest.raises(NotFound):
        claims.get(workspace, added)
    assert claims.add(workspace, text_id, *inner).ids[0] == added


def _quote(workspace: Workspace, claim_id: str) -> str:
    return claims.get(workspace, claim_id).quote


def test_edges_move_word_by_word_and_a_verdict_on_other_words_is_stale(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    built = claim_ids[1]
    verdicts.give(workspace, [built], Verdict.SOURCED)
    changes = claims.move_edge(workspace, built, end=False, forward=True)
    assert (changes.touched.keys(), changes.ids) == ({"claim"}, (built,))
    assert _quote(workspace, built) == "was built in 1961."
    assert verdicts.mine(workspace, built).stale  # pyright: ignore[reportOptionalMemberAccess]
    claims.move_edge(workspace, built, end=False, forward=False)
    assert not verdicts.mine(workspace, built).stale  # pyright: ignore[reportOptionalMemberAccess]
    claims.move_edge(workspace, built, end=True, forward=False)
    claims.move_edge(workspace, built, end=True, forward=False, by_character=True)
    assert _quote(workspace, built) == "It was built in 196"
    for words in ("It was built in 1961", "It was built in 1961.", "was built in 1961."):
        history.undo(workspace)
        assert _quote(workspace, built) == words
    text = articles.text(workspace, articles.all(workspace)[0].text_id)
    kept = body(workspace.connection, EventKind.EDIT, built, "span")
    assert kept is not None
    assert text.index(kept["value"]["prefix"]) == kept["value"]["start"] - len(kept["value"]["prefix"])
    assert text[kept["value"]["end"] :].startswith(kept["value"]["suffix"])
    assert verify(workspace).ok


def test_an_edge_stays_in_its_paragraph_and_a_word_stays(workspace: Workspace, claim_ids: list[str]) -> None:
    last = claim_ids[-1]
    before = history.undo_label(workspace)
    stuck = claims.move_edge(workspace, last, end=True, forward=True)
    assert (stuck.touched, stuck.ids) == ({}, (last,))
    assert not claims.move_edge(workspace, last, end=False, forward=False).touched
    assert history.undo_label(workspace) == before, "nothing was written"
    for _press in range(40):
        claims.move_edge(workspace, last, end=False, forward=True)
    assert _quote(workspace, last) == "."


def test_where_a_claim_was_moved_away_another_can_be_made(workspace: Workspace, claim_ids: list[str]) -> None:
    claim = claims.get(workspace, claim_ids[1])
    claims.move_edge(workspace, claim.id, end=False, forward=True)
    again = claims.add(workspace, claim.text_id, claim.start, claim.end)
    assert again.ids != (claim.id,)
    assert _quote(workspace, again.ids[0]) == claim.quote
    assert claims.add(workspace, claim.text_id, claim.start, claim.end).ids == again.ids
    moved = claims.get(workspace, claim.id)
    assert claims.add(workspace, claim.text_id, moved.start, moved.end).ids == (claim.id,)
    claims.remove(workspace, [claim.id, again.ids[0]])
    once_more = claims.add(workspace, claim.text_id, claim.start, claim.end)
    assert once_more.ids == again.ids, "the one that stood there comes back"
    assert _quote(workspace, once_more.ids[0]) == claim.quote
    assert verify(workspace).ok


def test_edits_show_and_fall_back(workspace: Workspace, claim_ids: list[str]) -> None:
    claims.edit(workspace, claim_ids[0], restated=" 3,200 cars a day ", kind="fact", speaker="Road office")
    claim = claims.get(workspace, claim_ids[0])
    assert (claim.restated, claim.kind, claim.speaker) == ("3,200 cars a day", "fact", Speaker("Road office"))
    assert not claims.edit(workspace, claim_ids[0], kind="fact").touched
    claims.edit(workspace, claim_ids[2], speaker="")
    assert claims.get(workspace, claim_ids[2]).speaker is None
    with pytest.raises(WrongUse, match="not a kind of claim"):
        claims.edit(workspace, claim_ids[0], kind="rumour")


def test_names_of_claims(workspace: Workspace, claim_ids: list[str]) -> None:
    article = articles.all(workspace)[0]
    assert claims.resolve(workspace, "#2") == claim_ids[1]
    assert claims.resolve(workspace, f"{article.id[:8]}#3") == claim_ids[2]
    assert claims.resolve(workspace, claim_ids[3][:6]) == claim_ids[3]
    assert claims.resolve(workspace, claim_ids[3].upper()) == claim_ids[3]
    for wrong in ("#99", "abc", "zzzzzzzz", "*", "", "abcdef0123"):
        with pytest.raises(NotFound) as refused:
            claims.resolve(workspace, wrong)
        assert "\n" not in str(refused.value)


def test_a_number_needs_its_article_where_there_are_several(
    workspace: Workspace, draft: ArticleDraft
) -> None:
    other = ArticleDraft(
        text="Another text.", source=b"x", media_type="text/plain", file_name="o.txt", title="Other"
    )
    added = articles.add(workspace, other).ids[0]
    claim = claims.add(workspace, added, 0, 7).ids[0]
    with pytest.raises(NotFound, match="holds 2 articles"):
        claims.resolve(workspace, "#1")
    assert claims.resolve(workspace, f"{added[:6]}#1") == claim


def test_filters_and_orders(workspace: Workspace, ben: Reviewer, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:2], Verdict.SOURCED)
    with Workspace.open(workspace.path, ben) as other:
        verdicts.give(other, claim_ids[1:3], Verdict.CONTESTED)
    counted = claims.counts(workspace)
    assert (
        counted["sourced"],
        counted["contested"],
        counted["disagreed"],
        counted["open"],
        counted["all"],
    ) == (1, 1, 1, 2, 5)

    def numbers(**chosen: Any) -> list[int]:
        return [claim.number for claim in claims.all(workspace, replace(ClaimFilter(), **chosen))]

    assert numbers(standing=("sourced", "disagreed")) == [1, 2]
    assert numbers(reviewer="Ben Okafor") == [2, 3]
    assert numbers(kind="quotation") == [3]
    assert numbers(search="BRIDGE cars") == [1]
    assert numbers(search="渡船") == [4]
    assert numbers(search="dag holm") == [3]
    assert numbers(search="100%_") == []
    assert numbers(order="-article") == [5, 4, 3, 2, 1]
    assert numbers(order="verdict")[:2] == [4, 5]
    kept = evidence.add(workspace, EvidenceDraft(b"x", "text/plain", "x.txt")).ids[0]
    links.link(workspace, claim_ids[3], kept)
    assert numbers(order="-evidence")[0] == 4


def test_a_removed_claim_takes_no_verdict(make: Callable[..., Workspace], ana: Reviewer) -> None:
    workspace = make("one", ana)
    claim = claims.all(workspace)[0]
    claims.remove(workspace, [claim.id])
    assert len(claims.all(workspace)) == 4
    with pytest.raises(NotFound):
        verdicts.give(workspace, [claim.id], Verdict.SOURCED)
    assert verify(workspace).ok


def test_a_claim_that_another_connection_takes_away_while_it_is_read_is_not_found(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    """The worker writes with a connection of its own, and a claim is read in several statements."""
    removed: list[str] = []

    def remove(statement: str) -> None:
        if "FROM claim_row" in statement and not removed:
            removed.append(claim_ids[0])
            with Workspace.open(workspace.path, workspace.reviewer) as worker:
                claims.remove(worker, removed)

    workspace.connection.set_trace_callback(remove)
    try:
        with pytest.raises(NotFound):
            claims.get(workspace, claim_ids[0])
    finally:
        workspace.connection.set_trace_callback(None)
    assert removed
