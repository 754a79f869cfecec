"""Where reviewers differ, told apart, on files that were really merged."""

import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import ANY

import pytest

from workbench.core import articles, claims, comments, evidence, history, links, settings, verdicts
from workbench.core.errors import WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements, merge, same_claim, wording
from workbench.core.team.disagreements import Disagreement, SideEvidence

Make = Callable[..., Workspace]


def first(workspace: Workspace, at: int = 0) -> str:
    return claims.all(workspace)[at].id


def keep(workspace: Workspace, words: str) -> str:
    data = words.encode()
    return evidence.add(workspace, EvidenceDraft(data, "text/plain", f"{words[:4]}.txt", text=words)).ids[0]


def after_merge(here: Workspace, there: Workspace) -> list[Disagreement]:
    merged = merge.merge(here, [there.path])
    found = disagreements.all(here)
    assert merged.disagreements == disagreements.count(here) == sum(not each.is_settled for each in found)
    return found


def kinds(found: list[Disagreement]) -> list[str]:
    return [each.kind for each in found]


def test_a_file_of_one_reviewer_has_none(here: Workspace) -> None:
    verdicts.give(here, [first(here)], Verdict.SOURCED)
    assert disagreements.all(here) == []
    assert disagreements.count(here) == 0


def test_different_verdicts_with_reason_and_evidence(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    verdicts.give(here, [claim], Verdict.SOURCED, "The office said so.")
    verdicts.give(there, [claim], Verdict.CONTESTED, "The ferry men deny it.")
    kept = keep(there, "nobody asked us")
    links.link(there, claim, kept, stance=Stance.REFUTES)
    (found,) = after_merge(here, there)
    assert (found.claim, found.kind, found.decided, found.others) == (claim, "verdict", None, ())
    told = {side.reviewer: (side.verdict, side.reason, side.evidence) for side in found.sides}
    assert told == {
        "Ana Moreau": (Verdict.SOURCED, "The office said so.", ()),
        "Ben Okafor": (
            Verdict.CONTESTED,
            "The ferry men deny it.",
            (SideEvidence(kept, "nobo.txt", "refutes"),),
        ),
    }


@pytest.mark.parametrize("verdict", [Verdict.SOURCED, Verdict.OPEN])
def test_the_same_verdict_or_none_is_no_disagreement(
    here: Workspace, there: Workspace, verdict: Verdict
) -> None:
    verdicts.give(here, [first(here)], Verdict.SOURCED)
    verdicts.give(there, [first(here)], Verdict.UNVERIFIED)
    verdicts.give(there, [first(here)], verdict)
    assert after_merge(here, there) == []


def test_not_a_claim_against_a_verdict_is_one(here: Workspace, there: Workspace) -> None:
    verdicts.give(here, [first(here)], Verdict.SOURCED)
    verdicts.give(there, [first(here)], Verdict.NOT_A_CLAIM)
    assert kinds(after_merge(here, there)) == ["verdict"]


def test_one_person_on_two_laptops_that_had_not_met(here: Workspace, ana: Reviewer, tmp_path: Path) -> None:
    copy = Path(shutil.copy(here.path, tmp_path / "laptop.claims"))
    with Workspace.open(copy, ana) as laptop:
        verdicts.give(laptop, [first(here)], Verdict.SOURCED, "at home")
        verdicts.give(here, [first(here)], Verdict.CONTESTED, "at work")
        (found,) = after_merge(here, laptop)
        assert sorted((side.verdict, side.reason) for side in found.sides) == [
            (Verdict.CONTESTED, "at work"),
            (Verdict.SOURCED, "at home"),
        ]
        assert {side.reviewer for side in found.sides} == {"Ana Moreau"}
        verdicts.give(here, [first(here)], Verdict.SOURCED, "after all")
        assert disagreements.all(here) == [], "a later verdict that knew both settles it"
        merge.merge(laptop, [here.path])
        assert disagreements.all(laptop) == []


def test_a_revision_that_knew_the_other_is_no_conflict(
    here: Workspace, ana: Reviewer, tmp_path: Path
) -> None:
    verdicts.give(here, [first(here)], Verdict.SOURCED)
    copy = Path(shutil.copy(here.path, tmp_path / "laptop.claims"))
    with Workspace.open(copy, ana) as laptop:
        verdicts.give(laptop, [first(here)], Verdict.CONTESTED)
        assert after_merge(here, laptop) == []
    assert claims.all(here)[0].verdict == Verdict.CONTESTED


def test_the_same_evidence_read_differently(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    links.link(here, claim, keep(here, "it closes in May"), stance=Stance.SUPPORTS)
    kept = keep(there, "it closes in May")
    links.link(there, claim, kept, stance=Stance.REFUTES)
    (found,) = after_merge(here, there)
    assert (found.claim, found.kind) == (claim, "evidence")
    assert {(side.reviewer, side.verdict, side.evidence[0].stance) for side in found.sides} == {
        ("Ana Moreau", Verdict.OPEN, "supports"),
        ("Ben Okafor", Verdict.OPEN, "refutes"),
    }
    evidence.remove(here, kept)
    assert disagreements.all(here) == []


def test_context_does_not_contradict(here: Workspace, there: Workspace) -> None:
    links.link(here, first(here), keep(here, "it closes in May"), stance=Stance.SUPPORTS)
    links.link(there, first(here), keep(there, "it closes in May"), stance=Stance.CONTEXT)
    assert after_merge(here, there) == []


def test_one_reviewer_who_sees_both_sides_is_no_disagreement(here: Workspace, there: Workspace) -> None:
    kept = keep(here, "it closes in May")
    for stance in (Stance.SUPPORTS, Stance.REFUTES):
        links.link(here, first(here), kept, stance=stance)
    links.link(there, first(here), keep(there, "it closes in May"), stance=Stance.CONTEXT)
    assert after_merge(here, there) == []


@pytest.mark.parametrize(("words", "expected"), [("another letter", ["grounds"]), ("a letter", [])])
def test_the_same_verdict_on_other_grounds(
    here: Workspace, there: Workspace, words: str, expected: list[str]
) -> None:
    for workspace, kept in ((here, "a letter"), (there, words)):
        verdicts.give(workspace, [first(here)], Verdict.SOURCED)
        links.link(workspace, first(here), keep(workspace, kept))
    found = after_merge(here, there)
    assert kinds(found) == expected
    assert all(len(side.evidence) == 1 for each in found for side in each.sides)


def test_a_claim_is_listed_once_under_the_gravest_kind(here: Workspace, there: Workspace) -> None:
    for workspace, stance, verdict in (
        (here, Stance.SUPPORTS, Verdict.SOURCED),
        (there, Stance.REFUTES, Verdict.CONTESTED),
    ):
        verdicts.give(workspace, [first(here)], verdict)
        links.link(workspace, first(here), keep(workspace, "a letter"), stance=stance)
    assert kinds(after_merge(here, there)) == ["verdict"]


def test_restated_differently_by_two(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    claims.edit(here, claim, restated="The ferry sank in 1931.")
    claims.edit(there, claim, restated="A ferry sank.")
    (found,) = after_merge(here, there)
    assert (found.claim, found.kind) == (claim, "wording")
    assert {(side.reviewer, side.words) for side in found.sides} == {
        ("Ana Moreau", "The ferry sank in 1931."),
        ("Ben Okafor", "A ferry sank."),
    }
    ben = next(side.reviewer_id for side in found.sides if side.reviewer == "Ben Okafor")
    with pytest.raises(WrongUse, match="reason"):
        wording.take(here, claim, "wording", ben, " ")
    wording.take(here, claim, "wording", ben, "Shorter.")
    assert disagreements.all(here) == []
    assert claims.get(here, claim).restated == "A ferry sank."
    merge.merge(there, [here.path])
    assert disagreements.all(there) == [], "the decision knew both"
    history.undo(here)
    assert len(claims.get(here, claim).restated) > 0


def test_marked_by_hand_and_restated_differently(here: Workspace, there: Workspace) -> None:
    text_id = articles.all(here)[0].text_id
    for workspace, words in ((here, "The harbour opens."), (there, "It opens late.")):
        claims.add(workspace, text_id, 0, 33, restated=words)
    (found,) = after_merge(here, there)
    assert found.kind == "wording"
    assert {side.words for side in found.sides} == {"The harbour opens.", "It opens late."}
    wording.take(here, found.claim, "wording", found.sides[0].reviewer_id, "Better.")
    assert disagreements.all(here) == []
    assert claims.get(here, found.claim).restated == found.sides[0].words


def test_one_claim_whose_edges_two_moved(here: Workspace, there: Workspace) -> None:
    claim = claims.all(here)[0]
    claims.move(here, claim.id, claim.start, claim.end - 2)
    claims.move(there, claim.id, claim.start, claim.end - 4)
    (found,) = after_merge(here, there)
    assert (found.kind, found.others, found.is_wording) == ("span", (), True)
    assert {len(side.words) for side in found.sides} == {len(claim.quote) - 2, len(claim.quote) - 4}
    ana = next(side for side in found.sides if side.reviewer == "Ana Moreau")
    wording.take(here, claim.id, "span", ana.reviewer_id, "With its number.")
    assert claims.get(here, claim.id).quote == ana.words
    assert disagreements.all(here) == []


def test_words_in_dispute_are_listed_besides_the_verdicts(here: Workspace, there: Workspace) -> None:
    claim = claims.all(here)[0]
    for workspace, words, cut, verdict in (
        (here, "The ferry sank in 1931.", 2, Verdict.SOURCED),
        (there, "A ferry sank.", 4, Verdict.CONTESTED),
    ):
        claims.edit(workspace, claim.id, restated=words)
        claims.move(workspace, claim.id, claim.start, claim.end - cut)
        verdicts.give(workspace, [claim.id], verdict, "seen")
    assert kinds(after_merge(here, there)) == ["verdict", "wording", "span"]
    adjudicate.decide(here, claim.id, Verdict.SOURCED, "The register says so.")
    assert [each.kind for each in disagreements.all(here) if not each.is_settled] == ["wording", "span"], (
        "no verdict says whose words stand"
    )
    assert disagreements.count(here) == 2


def test_silence_of_one_who_reviewed_the_article(here: Workspace, there: Workspace) -> None:
    ids = [claim.id for claim in claims.all(here)]
    assert len(ids) > 2
    verdicts.give(here, ids, Verdict.SOURCED)
    verdicts.give(there, ids[:-1], Verdict.SOURCED, "another note is no conflict")
    assert after_merge(here, there) == [], "silence is listed where it is asked for"
    (found,) = disagreements.all(here, ["silence"])
    assert (found.claim, found.kind) == (ids[-1], "silence")
    assert [(side.reviewer, side.verdict) for side in found.sides] == [
        ("Ana Moreau", Verdict.SOURCED),
        ("Ben Okafor", Verdict.OPEN),
    ]
    verdicts.give(there, ids[1:-1], Verdict.OPEN)
    merge.merge(here, [there.path])
    assert disagreements.all(here, ["silence"]) == [], "who judged few claims has not reviewed the article"


def spans(
    here: Workspace, there: Workspace, ours: tuple[int, int], theirs: tuple[int, int]
) -> list[Disagreement]:
    """What is found where Ana marks one span by hand and Ben another, in the headline that no rule proposed."""
    text_id = articles.all(here)[0].text_id
    claims.add(here, text_id, *ours)
    claims.add(there, text_id, *theirs)
    return after_merge(here, there)


@pytest.mark.parametrize("theirs", [(4, 33), (14, 33), (0, 17)])
def test_nearly_the_same_words_marked_by_two(
    here: Workspace, there: Workspace, theirs: tuple[int, int]
) -> None:
    (found,) = spans(here, there, (0, 33), theirs)
    assert found.kind == "span"
    assert {(side.reviewer, side.claim, side.verdict) for side in found.sides} == {
        ("Ana Moreau", found.claim, Verdict.OPEN),
        ("Ben Okafor", found.others[0], Verdict.OPEN),
    }
    adjudicate.decide(here, found.claim, Verdict.SOURCED, "The longer one stands.")
    assert disagreements.count(here) == 0


def test_two_claims_that_overlap_may_both_stay(here: Workspace, there: Workspace) -> None:
    (found,) = spans(here, there, (0, 33), (4, 33))
    both = (found.claim, *found.others)
    with pytest.raises(WrongUse, match="reason"):
        same_claim.keep_both(here, both, "")
    with pytest.raises(WrongUse, match="two claims"):
        same_claim.keep_both(here, both[:1], "Different.")
    same_claim.keep_both(here, both, "One is about the harbour.")
    (found,) = disagreements.all(here)
    assert found.is_settled
    assert found.decided == disagreements.SameClaim(
        "", "One is about the harbour.", "Ana Moreau", ANY, "settled"
    )
    merge.merge(there, [here.path])
    assert disagreements.count(there) == 0
    history.undo(here)
    assert disagreements.count(here) == 1
    assert disagreements.all(here)[0].decided is None


def test_of_two_claims_that_are_one_the_evidence_and_what_was_said_stay(
    here: Workspace, there: Workspace
) -> None:
    text_id = articles.all(here)[0].text_id
    claims.add(here, text_id, 0, 33)
    other = claims.add(there, text_id, 4, 33).ids[0]
    verdicts.give(there, [other], Verdict.CONTESTED, "The list is short.")
    links.link(there, other, keep(there, "the list"), stance=Stance.REFUTES)
    (found,) = after_merge(here, there)
    kept = found.claim
    same_claim.keep_one(here, kept, found.others, "The same, with its subject.")
    assert disagreements.all(here) == []
    assert other not in {claim.id for claim in claims.all(here)}
    assert [(link.evidence.title, link.stance) for link in links.of(here, kept)] == [
        ("the .txt", Stance.REFUTES)
    ]
    (said,) = comments.of(here, kept)
    assert "Ben Okafor: contested (The list is short.)" in said.text

    verdicts.give(there, [other], Verdict.SOURCED, "Found it.")
    merge.merge(here, [there.path])
    (found,) = disagreements.all(here)
    assert found.kind == "span"
    assert found.decided is not None
    assert found.decided.state == "unseen", "who had not seen the decision went on with the other one"
    history.undo(here)  # the merge
    history.undo(here)
    assert disagreements.count(here) == 1
    assert links.of(here, kept) == []
    assert verify(here).ok


def test_two_leads_who_differ_about_the_same_claim(here: Workspace, there: Workspace) -> None:
    (found,) = spans(here, there, (0, 33), (4, 33))
    merge.merge(there, [here.path])
    same_claim.keep_both(here, (found.claim, *found.others), "Two.")
    same_claim.keep_one(there, found.claim, found.others, "One.")
    merge.merge(here, [there.path])
    merge.merge(there, [here.path])
    for workspace in (here, there):
        (found,) = disagreements.all(workspace)
        assert found.decided is not None
        assert found.decided.state == "disagreed"
        assert not found.is_settled


@pytest.mark.parametrize("later", ["taken back", "said"])
def test_what_a_lead_took_back_hides_nothing_that_another_said(
    here: Workspace, there: Workspace, later: str
) -> None:
    (found,) = spans(here, there, (0, 33), (4, 33))
    merge.merge(there, [here.path])
    same_claim.keep_both(here, (found.claim, *found.others), "Two.")
    if later == "said":
        history.undo(here)
    same_claim.keep_both(there, (found.claim, *found.others), "Two, by Ben.")
    if later == "taken back":
        history.undo(here)
    merge.merge(here, [there.path])
    (found,) = disagreements.all(here)
    assert found.decided is not None
    assert (found.decided.reason, found.decided.lead, found.is_settled) == (
        "Two, by Ben.",
        "Ben Okafor",
        True,
    )


@pytest.mark.parametrize("theirs", [(0, 33), (0, 10), (20, 33), (17, 33)])
def test_equal_spans_and_small_overlaps_are_no_disagreement(
    here: Workspace, there: Workspace, theirs: tuple[int, int]
) -> None:
    assert spans(here, there, (0, 33), theirs) == []


def test_who_marked_both_spans_means_both(here: Workspace, there: Workspace) -> None:
    text_id = articles.all(here)[0].text_id
    claims.add(here, text_id, 4, 33)
    assert spans(here, there, (0, 33), (4, 33)) == []


def test_who_marked_words_is_no_matter_of_the_clock(
    here: Workspace, there: Workspace, lead: Workspace
) -> None:
    """Ben marked the shorter words before Ana marked both: hers are both, and no question."""
    text_id = articles.all(here)[0].text_id
    claims.add(there, text_id, 4, 33)
    claims.add(here, text_id, 4, 33)
    assert spans(here, lead, (0, 33), (0, 31)) != []
    merge.merge(here, [there.path])
    words = [{side.words for side in each.sides} for each in disagreements.all(here)]
    long, short = "The bridge at Orrin closes in May", "bridge at Orrin closes in May"
    assert {long, short} not in words
    (found,) = (each for each in disagreements.all(here) if short in {side.words for side in each.sides})
    assert {side.reviewer for side in found.sides if side.words == short} == {"Ana Moreau", "Ben Okafor"}


def test_proposals_that_nobody_touched_are_nobodys(here: Workspace, there: Workspace) -> None:
    """The rules of two versions may cut differently; only what people marked or judged counts."""
    proposed = claims.all(here)[0]
    claims.add(there, proposed.text_id, proposed.start, proposed.end - 4)
    assert after_merge(here, there) == []
    verdicts.give(here, [proposed.id], Verdict.SOURCED)
    assert kinds(disagreements.all(here)) == ["span"]


def test_removed_claims_and_articles_are_not_listed(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    verdicts.give(here, [claim], Verdict.SOURCED)
    verdicts.give(there, [claim], Verdict.CONTESTED)
    assert len(after_merge(here, there)) == 1
    claims.remove(here, [claim])
    assert disagreements.all(here) == []


def test_they_come_in_the_order_of_the_text(here: Workspace, there: Workspace) -> None:
    ids = [claim.id for claim in claims.all(here)]
    verdicts.give(here, ids, Verdict.SOURCED)
    verdicts.give(there, ids, Verdict.CONTESTED)
    assert [each.claim for each in after_merge(here, there)] == ids


# What comes together where deleting and working met (rule R7 of the design)


def test_deleted_here_and_judged_there_stays_visible(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    claims.remove(here, [claim])
    verdicts.give(there, [claim], Verdict.SOURCED)
    merge.merge(here, [there.path])
    merge.merge(there, [here.path])
    for workspace in (here, there):
        assert claims.get(workspace, claim).verdict == Verdict.SOURCED


def test_deleted_by_somebody_who_knew_the_verdict_is_gone(here: Workspace, there: Workspace) -> None:
    claim = first(here)
    verdicts.give(there, [claim], Verdict.SOURCED)
    merge.merge(here, [there.path])
    claims.remove(here, [claim])
    merge.merge(there, [here.path])
    for workspace in (here, there):
        assert claim not in {each.id for each in claims.all(workspace)}


def test_three_reviewers_nobody_overwrites_anybody(here: Workspace, there: Workspace, make: Make) -> None:
    third = make("chen", settings.reviewer("Chen Li"))
    claim = first(here)
    for workspace, verdict in ((here, Verdict.SOURCED), (there, Verdict.CONTESTED), (third, Verdict.SOURCED)):
        verdicts.give(workspace, [claim], verdict)
    merge.merge(here, [there.path, third.path])
    (found,) = disagreements.all(here)
    assert sorted((side.reviewer, str(side.verdict)) for side in found.sides) == [
        ("Ana Moreau", "sourced"),
        ("Ben Okafor", "contested"),
        ("Chen Li", "sourced"),
    ]
