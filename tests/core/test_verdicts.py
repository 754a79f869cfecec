"""Verdicts: each reviewer's own, pinned to the words, with their reason."""

import shutil
from pathlib import Path

import pytest

from workbench.core import claims, history, verdicts
from workbench.core.errors import NotFound
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import disagreements, merge


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.OPEN])
def test_a_verdict_stands(workspace: Workspace, claim_ids: list[str], verdict: Verdict) -> None:
    done = verdicts.give(workspace, claim_ids[:2], verdict, " because ")
    assert done.ids == tuple(claim_ids[:2])
    claim = claims.get(workspace, claim_ids[0])
    assert claim.verdict == verdict
    assert [(v.reviewer, v.verdict, v.reason, v.stale) for v in claim.verdicts] == [
        ("Ana Moreau", verdict, "because", False)
    ]
    assert claims.get(workspace, claim_ids[2]).verdict == "open"


def test_the_same_verdict_again_changes_nothing(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "seen")
    head = history.head(workspace)
    assert not verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED).touched
    assert not verdicts.give(workspace, claim_ids[1:2], Verdict.OPEN).touched
    assert history.head(workspace) == head
    done = verdicts.give(workspace, claim_ids[:3], Verdict.SOURCED)
    assert done.ids == tuple(claim_ids[1:3]), "only those that changed"


def test_clearing_takes_the_verdict_back(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "seen")
    verdicts.give(workspace, claim_ids[:1], Verdict.OPEN)
    assert claims.get(workspace, claim_ids[0]).verdict == "open"
    assert verdicts.mine(workspace, claim_ids[0]) is None


def test_the_reason_stays_with_the_verdict(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.explain(workspace, claim_ids[0], "look at the register")
    mine = verdicts.mine(workspace, claim_ids[0])
    assert mine is not None
    assert (mine.verdict, mine.reason) == (Verdict.OPEN, "look at the register")
    assert claims.get(workspace, claim_ids[0]).verdict == "open"
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    verdicts.explain(workspace, claim_ids[0], "p. 4 \u2014 \u201cyes\u201d\nsecond line")
    mine = verdicts.mine(workspace, claim_ids[0])
    assert mine is not None
    assert (mine.verdict, mine.reason) == (Verdict.SOURCED, "p. 4 \u2014 \u201cyes\u201d\nsecond line")


def test_two_reviewers_do_not_overwrite_each_other(
    workspace: Workspace, ben: Reviewer, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids[:2], Verdict.SOURCED)
    with Workspace.open(workspace.path, ben) as other:
        verdicts.give(other, claim_ids[:1], Verdict.CONTESTED)
        verdicts.give(other, claim_ids[1:2], Verdict.SOURCED)
    first, second = (claims.get(workspace, claim_id) for claim_id in claim_ids[:2])
    assert [(v.reviewer, v.verdict) for v in first.verdicts] == [
        ("Ana Moreau", "sourced"),
        ("Ben Okafor", "contested"),
    ]
    assert (first.verdict, second.verdict) == ("disagreed", "sourced")


def test_a_verdict_on_changed_words_is_stale_until_given_again(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    claim = claims.get(workspace, claim_ids[0])
    claims.move(workspace, claim.id, claim.start, claim.end - 4)
    assert claims.get(workspace, claim.id).verdicts[0].stale
    verdicts.give(workspace, [claim.id], Verdict.SOURCED)
    assert not claims.get(workspace, claim.id).verdicts[0].stale


def test_a_missing_claim_stops_all(workspace: Workspace, claim_ids: list[str]) -> None:
    with pytest.raises(NotFound):
        verdicts.give(workspace, [claim_ids[0], "00" * 16], Verdict.SOURCED)
    assert claims.counts(workspace)["open"] == 5


def test_odd_characters_in_a_reason_do_no_harm(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "a\x00b\x07\ud83dc\uffff\u202e\U0001f6a2\t\nd")
    assert claims.get(workspace, claim_ids[0]).verdicts[0].reason == "abc\u202e\U0001f6a2\t\nd"
    assert verify(workspace).ok


def test_one_person_who_differs_on_two_laptops_is_asked_not_guessed(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], tmp_path: Path
) -> None:
    shutil.copy(workspace.path, tmp_path / "laptop.claims")
    verdicts.give(workspace, claim_ids[:2], Verdict.SOURCED)
    with Workspace.open(tmp_path / "laptop.claims", ana) as laptop:
        verdicts.give(laptop, claim_ids[:1], Verdict.CONTESTED)
        verdicts.give(laptop, claim_ids[1:2], Verdict.SOURCED)
    merge.merge(workspace, [tmp_path / "laptop.claims"])
    first, second = (claims.get(workspace, claim_id) for claim_id in claim_ids[:2])
    assert (first.verdict, second.verdict) == ("disagreed", "sourced")
    assert [v.conflict for v in first.verdicts + second.verdicts] == [True, False]
    verdicts.give(workspace, claim_ids[:1], first.verdicts[0].verdict)
    settled = claims.get(workspace, claim_ids[0])
    assert (settled.verdict, settled.verdicts[0].conflict) == (first.verdicts[0].verdict, False)
    assert verify(workspace).ok


@pytest.mark.parametrize("later", ["taken back", "given"])
@pytest.mark.parametrize("how", ["undone", "cleared"])
def test_what_one_took_back_on_one_laptop_hides_nothing_given_on_another(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], tmp_path: Path, later: str, how: str
) -> None:
    """Whichever clock is ahead: the person is asked."""

    def take_back() -> None:
        if how == "undone":
            history.undo(workspace)
        else:
            verdicts.give(workspace, claim_ids[:1], Verdict.OPEN)

    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    shutil.copy(workspace.path, tmp_path / "laptop.claims")
    with Workspace.open(tmp_path / "laptop.claims", ana) as laptop:
        if later == "given":
            take_back()
        verdicts.give(laptop, claim_ids[:1], Verdict.CONTESTED, "The list.")
        if later == "taken back":
            take_back()
    merge.merge(workspace, [tmp_path / "laptop.claims"])
    shown = claims.get(workspace, claim_ids[0])
    assert [(each.verdict, each.reason, each.conflict, each.stale) for each in shown.verdicts] == [
        (Verdict.CONTESTED, "The list.", True, False)
    ]
    assert shown.verdict == "disagreed"
    assert disagreements.count(workspace) == 1
    assert verify(workspace).ok
