"""A blind first pass: nothing of what others found comes out before one's own verdict is in, all of it after."""

from collections.abc import Callable

import pytest

from workbench.core import (
    articles,
    claim_history,
    claim_lists,
    claim_tally,
    claims,
    comments,
    evidence,
    history,
    links,
    log,
    mutes,
    placed_list,
    restore_points,
    settings,
    signoff,
    verdicts,
)
from workbench.core.errors import NotFound
from workbench.core.intake.listed import ClaimList, ListedClaim, ListedVerdict
from workbench.core.model import ClaimFilter, EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store import state
from workbench.core.store.dump import dump
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, blind, differed, disagreements, identity, merge

SECRETS = ("zander", "quince", "walrus", "ginkgo", "turnip", "lichen")
"""In Ben's reason, comment, link and muted check, in the lead's decision and her sign-off."""


@pytest.fixture
def judged(workspace: Workspace, claim_ids: list[str], ben: Reviewer) -> Workspace:
    """Ana's file, in which Ben and a lead have found something on the first claim, and the lead closed the article."""
    first, article = claim_ids[0], articles.all(workspace)[0].id
    history.restore_point(workspace, "before")
    with Workspace.open(workspace.path, ben) as other:
        kept = evidence.add(other, EvidenceDraft(b"said", "text/plain", "kept.txt", text="said")).ids[0]
        comments.remove(other, comments.add(other, first, "quince").ids[0])
        links.unlink(other, links.link(other, first, kept, note="walrus").ids[0])
        comments.add(other, first, "quince")
        links.link(other, first, kept, stance=Stance.REFUTES, note="walrus")
        verdicts.give(other, [first], Verdict.CONTESTED, "zander")
        with other.action("Mute the check age") as action:
            muted = {"field": "mute:age:1", "value": "ginkgo", "was": None}
            action.write(EventKind.EDIT, first, muted, row="claim")
    with Workspace.open(workspace.path, settings.reviewer("Lea Lind")) as other:
        adjudicate.decide(other, first, Verdict.SOURCED, "turnip")
        signoff.sign(other, article, {each.name: "lichen" for each in signoff.unmet(other, article)})
    return workspace


def shown(workspace: Workspace, claim_id: str) -> str:
    """All that the core says of a claim and its article to a view."""
    article = articles.all(workspace)[0]
    rows = [
        workspace.connection.execute(f"SELECT * FROM {name}").fetchall()
        for name in ("report_line", "claim_row", "link", "comment", "verdict", "adjudication", "signoff")
    ]
    return repr(
        (
            rows,
            claims.all(workspace),
            claims.all(workspace, ClaimFilter(query="by:ben")),
            claims.all(workspace, ClaimFilter(query="is:decided")),
            claims.all(workspace, ClaimFilter(query="reason:zander")),
            claims.all(workspace, ClaimFilter(query="stance:refutes")),
            comments.of(workspace, claim_id),
            links.of(workspace, claim_id),
            links.all(workspace),
            log.log(workspace),
            log.log(workspace, claim_id),
            claim_history.of(workspace, claim_id),
            mutes.at_claim(workspace, claim_id),
            mutes.in_text(workspace, article.text_id),
            disagreements.all(workspace),
            differed.of(workspace, workspace.reviewer.id if workspace.reviewer else ""),
            signoff.of(workspace, article.id),
        )
    )


def test_nothing_of_what_others_found_comes_out_before_ones_own_verdict_and_all_of_it_after(
    judged: Workspace, claim_ids: list[str]
) -> None:
    before = shown(judged, claim_ids[0])
    assert [each for each in SECRETS if each not in before] == []
    judged.cover()
    assert not judged.covered
    assert shown(judged, claim_ids[0]) == before, "nobody asked for a blind pass"

    blind.turn(judged, on=True)
    assert judged.covered
    assert [each for each in SECRETS if each in shown(judged, claim_ids[0])] == []
    claim = claims.get(judged, claim_ids[0])
    assert (claim.verdict, claim.verdicts, claim.decision, claim.evidence, claim.comments) == (
        "open", (), None, 0, 0,
    )  # fmt: skip
    article = articles.all(judged)[0]
    assert (article.open, article.sourced) == (5, 0)
    assert claims.counts(judged)["open"] == 5
    assert claims.standings(judged, article.text_id)[claim_ids[0]] == "open"
    assert {each[4] for each in claims.spans(judged, article.text_id)} == {"open"}
    assert claim_tally.tally(judged, ClaimFilter(), "by") == []
    assert "Ben Okafor" not in repr(claim_history.of(judged, claim_ids[0]))
    assert {each.label for each in restore_points.since(judged, restore_points.all(judged)[0].id)} == {
        "Review the whole file blind first",
        restore_points.HIDDEN,
    }

    changes = verdicts.give(judged, claim_ids[:1], Verdict.UNVERIFIED)
    assert changes.touched["comment"] == changes.touched["link"] == frozenset(claim_ids[:1])
    after = shown(judged, claim_ids[0])
    assert [each for each in SECRETS if each not in after] == ["lichen"], (
        "other claims of the text are hidden"
    )
    verdicts.give(judged, claim_ids[1:], Verdict.UNVERIFIED)
    assert "lichen" in shown(judged, claim_ids[0])


def test_what_hangs_on_ones_own_work_stays_in_sight(judged: Workspace, claim_ids: list[str]) -> None:
    comments.add(judged, claim_ids[0], "mine")
    record = evidence.all(judged)[0]
    links.link(judged, claim_ids[0], record.id, note="also mine")
    verdicts.explain(judged, claim_ids[0], "to come")
    judged.cover()
    blind.turn(judged, on=True)
    claim = claims.get(judged, claim_ids[0])
    assert (claim.comments, claim.evidence, [each.reason for each in claim.verdicts]) == (1, 1, ["to come"])
    assert [each.note for each in links.of(judged, claim_ids[0])] == ["also mine"]
    assert evidence.all(judged) == [record], "the library is everybody's"


def test_a_verdict_given_blind_says_so_and_is_not_given_twice(
    judged: Workspace, claim_ids: list[str]
) -> None:
    judged.cover()
    blind.turn(judged, on=True)
    verdicts.give(judged, claim_ids[:2], Verdict.CONTESTED)
    (decision,) = [claim.decision for claim in claims.all(judged) if claim.decision]
    assert decision.state == "unseen", "the decision was in the file, and hidden"
    assert not verdicts.give(judged, claim_ids[:2], Verdict.CONTESTED)
    verdicts.give(judged, claim_ids[:1], Verdict.UNVERIFIED)
    (decision,) = [claim.decision for claim in claims.all(judged) if claim.decision]
    assert decision.state == "objection"


def test_a_verdict_out_of_a_list_is_given_blind_too(judged: Workspace, claim_ids: list[str]) -> None:
    judged.cover()
    blind.turn(judged, on=True)
    article, decided = articles.all(judged)[0], claims.get(judged, claim_ids[0]).quote
    listed = ClaimList(
        "list.csv", (ListedClaim(row=2, quote=decided, verdicts=(ListedVerdict("contested"),)),)
    )
    text = articles.text(judged, article.text_id)
    claim_lists.add(judged, placed_list.place(listed, article.text_id, text, article.language), as_mine=True)
    (decision,) = [claim.decision for claim in claims.all(judged) if claim.decision]
    assert decision.state == "unseen", "the decision was in the file, and hidden"


def test_who_writes_sees_the_whole_file_and_a_failure_uncovers_nothing(
    judged: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> None:
    blind.turn(judged, on=True)
    judged.cover()

    def stop_halfway() -> None:
        with judged.transaction():
            assert judged.connection.execute("SELECT count(*) FROM adjudication").fetchone() == (1,)
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        stop_halfway()
    assert judged.covered
    assert claims.get(judged, claim_ids[0]).decision is None
    with Workspace.open(judged.path) as whole:
        assert verify(whole).ok
        kept = dump(whole)
    with judged.transaction():
        state.rebuild(judged.connection)
        assert dump(judged) == kept
    other = make("ben", ben)
    merge.merge(other, [judged.path])
    other.cover()
    assert other.covered, "it comes with a merge"
    history.undo(other)
    assert not other.covered


def test_ones_own_word_counts_before_that_for_all_and_that_on_an_article_before_the_file(
    judged: Workspace, ben: Reviewer
) -> None:
    article = articles.all(judged)[0].id
    blind.turn(judged, on=True)
    assert blind.waiting(judged, article) == 5
    assert blind.turn(judged, on=False, article_id=article).label.startswith("End the blind first pass of “")
    assert blind.waiting(judged, article) is None
    blind.turn(judged, on=True, article_id=article, alone=True)
    assert blind.waiting(judged, article) == 5
    with Workspace.open(judged.path, ben) as other:
        assert blind.waiting(other, article) is None
    assert [(each.title != "", each.reviewer, each.blind) for each in blind.said(judged)] == [
        (False, "", True), (True, "", False), (True, "Ana Moreau", True),
    ]  # fmt: skip
    blind.turn(judged, on=True)
    assert [each.reviewer for each in blind.said(judged)] == ["", "Ana Moreau"], (
        "the whole file, articles too"
    )
    blind.turn(judged, on=False, alone=True)
    assert blind.waiting(judged, article) is None
    history.undo(judged)
    assert blind.waiting(judged, article) == 5
    history.undo(judged)
    assert len(blind.said(judged)) == 3
    history.redo(judged)
    assert len(blind.said(judged)) == 2
    with pytest.raises(NotFound):
        blind.turn(judged, on=True, article_id="ab" * 16)


def test_ones_own_word_is_taken_back_under_whichever_of_ones_ids_it_was_given(
    judged: Workspace, ana: Reviewer
) -> None:
    laptop = Reviewer("0" * 31 + "1", "Ana Moreau")
    blind.turn(judged, on=True, alone=True)
    with Workspace.open(judged.path, laptop) as other:
        identity.same_person(other, ana.id, laptop.id)
        assert blind.waiting(other) == blind.waiting(judged) == 5
        blind.turn(other, on=False, alone=True)
        assert blind.waiting(other) is blind.waiting(judged) is None
        history.undo(other)
        assert blind.waiting(other) == 5
    blind.turn(judged, on=False, alone=True)
    assert blind.waiting(judged) is None


def test_no_more_wait_than_are_hidden(judged: Workspace, claim_ids: list[str]) -> None:
    judged.cover()
    blind.turn(judged, on=True)
    adjudicate.decide(judged, claim_ids[1], Verdict.SOURCED, "I decide here")
    verdicts.give(judged, claim_ids[2:3], Verdict.SOURCED)
    hidden = [each for each in claim_ids if judged.hides(each)]
    assert hidden == [claim_ids[0], *claim_ids[3:]]
    assert blind.waiting(judged) == len(hidden)


def test_ending_what_never_began_leaves_no_trace(workspace: Workspace) -> None:
    assert not blind.turn(workspace, on=False)
    assert blind.said(workspace) == []


def test_two_leads_who_differ_hide(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer, lead: Workspace
) -> None:
    here, there = make("here", ana), make("there", ben)
    for each in (here, there):
        blind.turn(each, on=True)
    blind.turn(there, on=False)
    merge.merge(lead, [here.path, there.path])
    assert [each.blind for each in blind.said(lead)] == [True]
    blind.turn(lead, on=False)
    assert [each.blind for each in blind.said(lead)] == [False]


def test_every_view_that_hides_has_the_columns_of_what_it_stands_before(judged: Workspace) -> None:
    blind.turn(judged, on=True)
    names = ("claim", "verdict", "link", "comment", "adjudication", "signoff", "known_event")

    def columns() -> list[set[str]]:
        found = [judged.connection.execute(f"PRAGMA table_info({name})").fetchall() for name in names]
        return [{column[1] for column in each} for each in found]

    before = columns()
    judged.cover()
    assert columns() == before


def test_ones_verdict_counts_whichever_of_ones_ids_it_was_given_with(
    judged: Workspace, claim_ids: list[str], ana: Reviewer
) -> None:
    laptop = settings.reviewer("Ana on the train")
    with Workspace.open(judged.path, laptop) as other:
        verdicts.give(other, claim_ids[:1], Verdict.UNVERIFIED)
    blind.turn(judged, on=True)
    for reviewer in (ana, laptop):
        with Workspace.open(judged.path, reviewer, covered=True) as covered:
            assert covered.hides(claim_ids[0]) is (reviewer is ana)
    identity.same_person(judged, ana.id, laptop.id)
    for reviewer in (ana, laptop):
        with Workspace.open(judged.path, reviewer, covered=True) as covered:
            assert not covered.hides(claim_ids[0])
            assert covered.hides(claim_ids[1])
            assert all(word in shown(covered, claim_ids[0]) for word in SECRETS[:3])
