"""Writer's notes: on which claim they come to stand, what they leave in the file, and how that is undone and merged."""

from dataclasses import replace

import pytest

from workbench.core import articles, claims, comments, evidence, history, links, writer_notes
from workbench.core.model import Span, WriterNote
from workbench.core.store.verify import verify
from workbench.core.team.merge import merge

COMMENT = "Figure from https://roads.example/count.pdf (p. 4), see also https://ferry.example/x."


def noted(draft, words, text=COMMENT, kind="comment", author="Carla"):
    start = draft.text.index(words)
    return replace(draft, notes=(WriterNote(start, start + len(words), text, author, kind),))


def on(workspace, words):
    return next(claim for claim in claims.all(workspace) if words in claim.quote)


def test_a_note_becomes_a_comment_on_the_claim_it_stands_on(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    before = len(draft.proposals)
    articles.add(workspace, noted(draft, "3,200 cars"))
    assert len(claims.all(workspace)) == before
    assert [each.text for each in comments.of(workspace, on(workspace, "3,200").id)] == [
        f"[comment by Carla] {COMMENT}"
    ]
    assert verify(workspace).ok


def test_addresses_in_a_note_become_evidence_that_gives_context(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, noted(draft, "3,200 cars"))
    linked = links.of(workspace, on(workspace, "3,200").id)
    assert {(each.evidence.url, each.evidence.kind, each.stance) for each in linked} == {
        ("https://roads.example/count.pdf", "url", "context"),
        ("https://ferry.example/x", "url", "context"),
    }


def test_a_source_that_is_named_becomes_a_record_without_an_address(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    text = "Source: Road office, annual count 2025, p. 4. Please check; Quelle: https://ferry.example/x"
    articles.add(workspace, noted(draft, "3,200 cars", text))
    linked = links.of(workspace, on(workspace, "3,200").id)
    assert {(each.evidence.kind, each.evidence.title, each.evidence.url) for each in linked} == {
        ("reference", "Road office, annual count 2025, p. 4", ""),
        ("url", "https://ferry.example/x", "https://ferry.example/x"),
    }
    assert all(each.stance == "context" and text in each.note for each in linked)
    assert verify(workspace).ok
    history.undo(workspace)
    assert evidence.all(workspace) == []


def test_a_record_of_the_same_name_is_used(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, noted(draft, "3,200 cars", "Source: Road office"))
    articles.add(
        workspace,
        noted(replace(draft, text=draft.text + "\n\nMore."), "built in 1961", "source: Road office."),
    )
    (record,) = evidence.all(workspace)
    assert record.links == 2


def test_a_record_of_the_same_address_is_used(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    kept = evidence.add_url(workspace, "https://ferry.example/x", title="The ferry").ids[0]
    articles.add(workspace, noted(draft, "3,200 cars"))
    assert kept in [each.evidence.id for each in links.of(workspace, on(workspace, "3,200").id)]
    assert len(evidence.all(workspace)) == 2


@pytest.mark.parametrize(
    ("note", "mended"),
    [("Source: ROAD OFFICE", {}), ("See https://ferry.example/x", {"url": "https://ferry.example/mended"})],
)
def test_undoing_an_import_leaves_a_record_that_was_here_before(make, ana, draft, note, mended):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, noted(draft, "3,200 cars", note.replace("ROAD OFFICE", "Road office")))
    (record,) = evidence.all(workspace)
    evidence.edit(workspace, record.id, **mended)
    before = evidence.all(workspace)
    other = replace(draft, text=draft.text + "\n\nMore.")
    articles.add(workspace, noted(other, "built in 1961", note))
    assert [each.links for each in evidence.all(workspace)] == [2]
    history.undo(workspace)
    assert evidence.all(workspace) == before
    history.redo(workspace)
    assert [each.links for each in evidence.all(workspace)] == [2]
    assert verify(workspace).ok


def test_where_no_claim_stands_the_sentence_becomes_one(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, noted(replace(draft, proposals=()), "3,200 cars", "Says who?"))
    (claim,) = claims.all(workspace)
    assert claim.quote == "About 3,200 cars cross the bridge at Orrin each day, the road office said."
    assert claim.proposed_by == ""
    assert [each.text for each in comments.of(workspace, claim.id)] == ["[comment by Carla] Says who?"]


def test_all_of_it_is_one_undo_step(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, noted(draft, "Dag Holm, who runs"))
    history.undo(workspace)
    assert (articles.all(workspace), claims.all(workspace), evidence.all(workspace)) == ([], [], [])
    history.redo(workspace)
    assert len(evidence.all(workspace)) == 2
    assert comments.of(workspace, on(workspace, "ferry men").id)


def test_importing_again_adds_nothing_and_brings_back_what_undo_took(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    noticed = noted(draft, "3,200 cars")
    articles.add(workspace, noticed)
    assert not articles.add(workspace, noticed)
    history.undo(workspace)
    assert articles.add(workspace, noticed)
    assert len(comments.of(workspace, on(workspace, "3,200").id)) == 1
    assert len(links.of(workspace, on(workspace, "3,200").id)) == 2


def test_two_notes_with_one_address_make_one_link_and_a_note_that_comes_twice_one_comment(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    (first,) = noted(draft, "3,200 cars").notes
    other = replace(first, text="Again https://ferry.example/x")
    articles.add(workspace, replace(draft, notes=(first, first, other)))
    claim = on(workspace, "3,200")
    assert len(comments.of(workspace, claim.id)) == 2
    assert len(links.of(workspace, claim.id)) == 2
    events = [entry for entry in history.log(workspace) if entry.verb in {"commented", "linked the evidence"}]
    assert len(events) == 4


def test_new_notes_on_a_known_text_are_added_and_removed_ones_stay_away(make, ana, draft):
    workspace = make("notes", ana, with_article=False)
    articles.add(workspace, draft)
    assert articles.add(workspace, noted(draft, "3,200 cars"))
    claim = on(workspace, "3,200")
    comments.remove(workspace, comments.of(workspace, claim.id)[0].id)
    assert not articles.add(workspace, noted(draft, "3,200 cars"))
    assert articles.add(workspace, noted(draft, "3,200 cars", "Checked by phone."))
    assert [each.text for each in comments.of(workspace, claim.id)] == [
        "[comment by Carla] Checked by phone."
    ]


def test_two_imports_of_one_document_meet_in_a_merge(make, ana, ben, draft):
    noticed = noted(draft, "3,200 cars")
    one, other = make("one", ana, with_article=False), make("other", ben, with_article=False)
    articles.add(one, noticed)
    articles.add(other, noticed)
    merge(one, [other.path])
    claim = on(one, "3,200")
    assert len(comments.of(one, claim.id)) == 1
    assert len(links.of(one, claim.id)) == 2
    assert len(evidence.all(one)) == 2
    assert verify(one).ok


SENTENCES = [Span(0, 20), Span(21, 60), Span(62, 90)]
CLAIMS = [Span(21, 40), Span(44, 59)]


@pytest.mark.parametrize(
    ("start", "end", "stands_on"),
    [
        (25, 30, [Span(21, 40)]),
        (35, 50, CLAIMS),
        (41, 43, [Span(21, 40)]),
        (60, 60, [Span(44, 59)]),
        (30, 30, [Span(21, 40)]),
        (21, 21, [Span(0, 20)]),
        (0, 0, [Span(0, 20)]),
        (5, 9, [Span(0, 20)]),
        (70, 70, [Span(62, 90)]),
        (90, 90, [Span(62, 90)]),
    ],
)
def test_where_a_note_stands(start, end, stands_on):
    note = WriterNote(start, end, "Why?", "", "comment")
    assert writer_notes.spans_of(note, CLAIMS, SENTENCES) == stands_on


def test_a_note_on_the_whole_text_stands_on_its_first_claim():
    many = [Span(at, at + 1) for at in range(0, 40, 2)]
    note = WriterNote(0, 90, "Please check all of it.", "", "comment")
    assert writer_notes.spans_of(note, many, SENTENCES) == [Span(0, 1)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("see https://a.example/x.", ["https://a.example/x"]),
        ("(https://a.example/x_(y))", ["https://a.example/x_(y)"]),
        ("HTTP://A.example, http://b.example; http://b.example", ["HTTP://A.example", "http://b.example"]),
        ("https://[broken and https://", []),
        ("ftp://a.example javascript:alert(1) a.example", []),
    ],
)
def test_addresses_are_found_without_the_punctuation_around_them(words, found):
    assert writer_notes.addresses(words) == found
