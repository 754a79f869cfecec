"""Where reviewers differ, told apart, on files that were really merged."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import articles, claims, evidence, links, settings, verdicts
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements, merge
from workbench.core.team.disagreements import Disagreement, SideEvidence

Make = Callable[..., Workspace]


@pytest.fixture
def here(make: Make, ana: Reviewer) -> Workspace:
    return make("ana", ana)


@pytest.fixture
def there(make: Make, ben: Reviewer) -> Workspace:
    return make("ben", ben)


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


@pytest.mark.parametrize("theirs", [(0, 33), (0, 10), (20, 33), (17, 33)])
def test_equal_spans_and_small_overlaps_are_no_disagreement(
    here: Workspace, there: Workspace, theirs: tuple[int, int]
) -> None:
    assert spans(here, there, (0, 33), theirs) == []


def test_who_marked_both_spans_means_both(here: Workspace, there: Workspace) -> None:
    text_id = articles.all(here)[0].text_id
    claims.add(here, text_id, 4, 33)
    assert spans(here, there, (0, 33), (4, 33)) == []


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
