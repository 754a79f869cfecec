"""Importing a claim list: claims made and met, what they get, undo, again, and our own report back."""

import csv as tables
import io
from dataclasses import replace

import pytest

from workbench.core import (
    articles,
    claim_lists,
    claims,
    comments,
    evidence,
    history,
    links,
    placed_list,
    verdicts,
)
from workbench.core.errors import NoReviewer, NotFound
from workbench.core.intake import claim_rows
from workbench.core.intake.listed import ClaimList, ListedClaim, ListedSource, ListedVerdict, Remark
from workbench.core.model import Anchor, Span, Verdict
from workbench.core.report import build, csv
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team.merge import merge

CARS = "About 3,200 cars cross the bridge at Orrin each day"
BUILT = "It was built in 1961."
COST = "The works will cost 40 million crowns and end in 2028."
FULL = ListedClaim(
    row=2,
    quote=COST,
    restated="The works at the bridge cost 40 million crowns",
    kind="Forecast",
    speaker="Dag Holm",
    verdicts=(ListedVerdict("contested", "Too low", "Noor"),),
    remarks=(Remark("comment", "Ask again", "Noor"), Remark("source", "The minutes")),
    sources=(ListedSource("https://a.example/x", "The minutes", "p. 4 https://a.example/x"),),
)


def placed(workspace, *rows, name="list.csv"):
    article = articles.all(workspace)[0]
    text = articles.text(workspace, article.text_id)
    return placed_list.place(ClaimList(name, rows), article.text_id, text, article.language)


def bring(workspace, *rows, name="list.csv", **options):
    return claim_lists.add(workspace, placed(workspace, *rows, name=name), **options)


def on(workspace, words):
    return next(claim for claim in claims.all(workspace) if words in claim.quote)


def said(workspace, claim):
    return [each.text for each in comments.of(workspace, claim.id)]


@pytest.fixture
def bare(make, ana, draft):
    """A file with the article and no claims."""
    workspace = make("bare", ana, with_article=False)
    articles.add(workspace, replace(draft, proposals=()))
    return workspace


def test_a_claim_is_made_with_all_that_the_list_says(bare):
    changes = bring(bare, FULL)
    (claim,) = claims.all(bare)
    assert (changes.label, changes.ids) == ("Import 1 claim from list.csv", (claim.id,))
    assert (claim.quote, claim.restated, claim.kind) == (COST, FULL.restated, "forecast")
    assert claim.speaker
    assert claim.speaker.name == "Dag Holm"
    assert claim.proposed_by == ""
    assert claim.verdicts == ()
    assert sorted(said(bare, claim)) == [
        "[comment by Noor in list.csv] Ask again",
        "[source in list.csv] The minutes",
        "[verdict by Noor in list.csv] contested: Too low",
    ]
    (link,) = links.of(bare, claim.id)
    assert (link.evidence.url, link.evidence.title, link.stance, link.note) == (
        "https://a.example/x",
        "The minutes",
        "context",
        "p. 4 https://a.example/x",
    )
    assert verify(bare).ok


def test_a_claim_that_is_there_keeps_its_own_and_gets_what_is_new(workspace):
    before = on(workspace, "40 million")
    changes = bring(workspace, replace(FULL, quote=COST.rstrip(".")))
    after = on(workspace, "40 million")
    assert len(claims.all(workspace)) == 5
    assert changes.ids == (before.id,)
    assert "claim" not in changes.touched
    assert (after.restated, after.kind, after.speaker) == (before.restated, before.kind, before.speaker)
    assert len(said(workspace, after)) == 3
    assert after.evidence == 1


def test_only_what_has_its_words_is_placed(bare):
    rows = [
        ListedClaim(2, CARS),
        ListedClaim(3, CARS.replace("3,200", "3,400")),
        ListedClaim(4, "The works will not cost 40 million crowns and end in 2028."),
        ListedClaim(5, "Nobody ever asked"),
        ListedClaim(6, problem="the row has no words in its column of statements"),
    ]
    found = placed(bare, *rows)
    assert [row.carried.state for row in found.rows] == ["exact", "changed", "changed", "lost", "lost"]
    assert [row.why for row in found.rows[1:3]] == ["number 3,400 -> 3,200", "negation left out: not"]
    assert found.found(found.rows[1]) == CARS
    assert found.rows[4].why == rows[4].problem
    claim_lists.add(bare, found)
    assert [claim.quote for claim in claims.all(bare)] == [CARS]


def test_offsets_part_a_word_only_in_the_very_text_of_the_list(bare):
    article = articles.all(bare)[0]
    part = ListedClaim(2, "idge at Orrin closes", start=6, end=26, text_sha256=article.text_sha256)
    (same,), (other,) = placed(bare, part).rows, placed(bare, replace(part, text_sha256="0" * 64)).rows
    assert (same.carried.state, same.span) == (Anchor.EXACT, Span(6, 26))
    assert other.span is None


def test_the_same_list_again_adds_nothing(bare):
    rows = (FULL, ListedClaim(3, CARS, kind="Politics"), ListedClaim(4, CARS))
    assert bring(bare, *rows).label == "Import 2 claims from list.csv"
    head = verify(bare).head
    again = bring(bare, *rows)
    assert (bool(again), again.label) == (False, "All that list.csv says is here already")
    assert again.ids == (on(bare, "40").id, on(bare, "3,200").id, on(bare, "3,200").id)
    assert not bring(bare, *rows, name="copy of list.csv")
    assert verify(bare).head == head
    assert said(bare, on(bare, "3,200")) == ["[kind in list.csv] Politics"]


def test_nothing_placed_writes_nothing(bare):
    changes = bring(bare, ListedClaim(2, "Something else"))
    assert (bool(changes), changes.label) == (False, "No row of list.csv could be placed")


def test_it_is_one_step_to_undo_and_comes_again_after_it(bare):
    bring(bare, FULL, ListedClaim(3, CARS))
    assert history.undo_label(bare) == "Import 2 claims from list.csv"
    history.undo(bare)
    assert (claims.all(bare), evidence.all(bare)) == ([], [])
    assert bring(bare, FULL, ListedClaim(3, CARS))
    assert len(said(bare, on(bare, "40"))) == 3
    assert len(evidence.all(bare)) == 1
    assert verify(bare).ok


def test_verdicts_become_mine_only_when_asked_for(bare, ana):
    bring(bare, FULL)
    assert not on(bare, "40").verdicts
    changes = bring(bare, FULL, as_mine=True)
    (given,) = on(bare, "40").verdicts
    assert (given.reviewer, given.verdict, given.reason, given.stale) == (
        ana.name,
        "contested",
        "Too low",
        False,
    )
    assert set(changes.touched) == {"verdict"}
    assert not bring(bare, FULL, as_mine=True)


def test_a_verdict_of_mine_is_never_replaced(workspace):
    claim = on(workspace, "40 million")
    verdicts.give(workspace, [claim.id], Verdict.SOURCED, "Seen")
    bring(workspace, FULL, as_mine=True)
    (given,) = on(workspace, "40 million").verdicts
    assert (given.verdict, given.reason) == ("sourced", "Seen")
    assert "[verdict by Noor in list.csv] contested: Too low" in said(workspace, claim)


def test_verdicts_that_differ_or_are_not_ours_stay_comments(bare):
    two = replace(
        FULL,
        verdicts=(ListedVerdict("sourced", "", "Noor"), ListedVerdict("contested", "", "Ben")),
        remarks=(),
        sources=(),
    )
    other = ListedClaim(3, CARS, verdicts=(ListedVerdict("mostly true", "so so"), ListedVerdict("open")))
    bring(bare, two, other, as_mine=True)
    assert not any(claim.verdicts for claim in claims.all(bare))
    assert sorted(said(bare, on(bare, "40"))) == [
        "[verdict by Ben in list.csv] contested",
        "[verdict by Noor in list.csv] sourced",
    ]
    assert said(bare, on(bare, "3,200")) == ["[verdict in list.csv] mostly true: so so"]


def test_two_rows_on_one_claim_give_one_verdict(bare):
    other = replace(FULL, row=3, verdicts=(ListedVerdict("sourced", "Fine", "Ben"),))
    bring(bare, FULL, other, as_mine=True)
    (given,) = on(bare, "40").verdicts
    assert given.verdict == "contested"
    assert "[verdict by Ben in list.csv] sourced: Fine" in said(bare, on(bare, "40"))


def test_a_verdict_on_a_claim_met_is_for_the_claim_s_own_words(workspace):
    bring(workspace, replace(FULL, quote="“" + COST.rstrip(".") + "”"), as_mine=True)
    (given,) = on(workspace, "40 million").verdicts
    assert not given.stale


def test_a_claim_whose_edges_were_moved_is_met_by_its_id(bare):
    bring(bare, ListedClaim(2, CARS))
    claim = on(bare, "3,200")
    claims.move(bare, claim.id, claim.start, claim.end + len(", the road office said"))
    assert bring(bare, ListedClaim(2, CARS)).ids == (claim.id,)
    assert len(claims.all(bare)) == 1


def test_a_removed_claim_comes_back(bare):
    bring(bare, ListedClaim(2, CARS))
    claims.remove(bare, [on(bare, "3,200").id])
    assert bring(bare, ListedClaim(2, CARS))
    assert [claim.quote for claim in claims.all(bare)] == [CARS]


def test_two_laptops_that_import_one_list_have_each_thing_once(make, ana, ben, draft):
    one, other = make("one", ana), make("other", ben)
    for each in (one, other):
        bring(each, FULL)
    merge(one, [other.path])
    assert len(said(one, on(one, "40"))) == 3
    assert len(links.of(one, on(one, "40").id)) == 1
    assert len(claims.all(one)) == 5


def test_a_list_whose_article_has_gone_meanwhile_is_refused(workspace):
    """It is read in the background, and an undo may be faster."""
    list_ = placed(workspace, FULL)
    history.undo(workspace)
    head = history.head(workspace)
    with pytest.raises(NotFound):
        claim_lists.add(workspace, list_)
    assert history.head(workspace) == head


def test_nobody_imports_without_a_name(bare):
    found = placed(bare, FULL)
    with Workspace.open(bare.path, None) as nameless, pytest.raises(NoReviewer):
        claim_lists.add(nameless, found)


# Our own report comes back


def report_rows(workspace):
    written = csv.render(build.build(workspace, generated_at="2026-11-22T12:00:00Z"))
    return claim_rows.of_table(list(tables.reader(io.StringIO(written.lstrip("\ufeff"), newline=""))))


@pytest.fixture
def reviewed(workspace):
    """Verdicts, comments, sources and a kept file on the claims, with line breaks and signs in all of them."""
    first, second, *_ = claims.all(workspace)
    verdicts.give(workspace, [first.id], Verdict.SOURCED, "Seen · twice\nand: once more")
    verdicts.give(workspace, [second.id], Verdict.NOT_A_CLAIM, "=odd")
    comments.add(workspace, first.id, "A line: with a colon\nand another")
    address = evidence.add_url(workspace, "https://a.example/x", title="The minutes").ids[0]
    links.link(workspace, first.id, address, stance="supports", note="see\npage 4", quote="cars")
    return workspace


def test_our_own_report_into_its_own_file_adds_nothing(reviewed):
    found = placed(reviewed, *report_rows(reviewed), name="report.csv")
    assert {row.carried.state for row in found.rows} == {Anchor.EXACT}
    changes = claim_lists.add(reviewed, found)
    assert not changes
    assert changes.ids == tuple(claim.id for claim in claims.all(reviewed))


def test_our_own_report_into_another_file_brings_every_claim_to_its_place(reviewed, make, ben, draft):
    other = make("other", ben, with_article=False)
    articles.add(other, replace(draft, proposals=()))
    bring(other, *report_rows(reviewed), name="report.csv")
    theirs, ours = claims.all(reviewed), claims.all(other)
    for name in ("id", "start", "end", "quote", "restated", "kind", "number"):
        assert [getattr(claim, name) for claim in ours] == [getattr(claim, name) for claim in theirs]
    assert [claim.speaker and claim.speaker.name for claim in ours] == [
        claim.speaker and claim.speaker.name for claim in theirs
    ]
    assert said(other, ours[0]) == [
        "[verdict by Ana Moreau in report.csv] sourced: Seen · twice\nand: once more",
        "[comment by Ana Moreau in report.csv] A line: with a colon\nand another",
    ]
    (link,) = links.of(other, ours[0].id)
    assert (link.evidence.url, link.evidence.title, link.stance) == (
        "https://a.example/x",
        "The minutes",
        "context",
    )
    bring(other, *report_rows(reviewed), name="report.csv", as_mine=True)
    assert [claim.verdict for claim in claims.all(other)] == [claim.verdict for claim in theirs]


def test_our_own_report_on_a_changed_text_is_placed_by_words_alone(reviewed, make, ben, draft):
    other = make("other", ben, with_article=False)
    changed = "A new line first.\n\n" + draft.text.replace("40 million", "48 million")
    articles.add(other, replace(draft, text=changed, proposals=()))
    found = placed(other, *report_rows(reviewed))
    state = {row.listed.quote: row.carried.state for row in found.rows}
    assert state[COST] is Anchor.CHANGED
    assert state[CARS] is Anchor.EXACT
    claim_lists.add(other, found)
    assert all(claim.quote in changed for claim in claims.all(other))
    assert not any("million" in claim.quote for claim in claims.all(other))
