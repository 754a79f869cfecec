"""Removing and bringing back, on two laptops that had not met: whoever went on working is not overruled."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core import claims, comments, history, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge


@pytest.fixture
def other(workspace: Workspace, ben: Reviewer, claim_ids: list[str], tmp_path: Path) -> Iterator[Workspace]:
    """Ben's copy of Ana's file, made when she had marked the first claim."""
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    shutil.copy(workspace.path, tmp_path / "ben.claims")
    with Workspace.open(tmp_path / "ben.claims", ben) as copied:
        yield copied


def met(workspace: Workspace, other: Workspace) -> set[str]:
    """The claims that are shown when both have merged the other's file; they must agree."""
    merge.merge(workspace, [other.path])
    merge.merge(other, [workspace.path])
    shown = {claim.id for claim in claims.all(workspace)}
    assert shown == {claim.id for claim in claims.all(other)}
    assert verify(workspace).ok
    assert verify(other).ok
    return shown


def test_removed_here_and_untouched_there_is_gone(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    claims.remove(workspace, claim_ids[:2])
    assert met(workspace, other) == set(claim_ids[2:])


def test_removed_here_and_marked_there_stays(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    claims.remove(workspace, claim_ids[:2])
    verdicts.give(other, claim_ids[1:2], Verdict.CONTESTED)
    assert met(workspace, other) == set(claim_ids[1:])


def test_removed_here_and_removed_and_brought_back_there_stays(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    claims.remove(workspace, claim_ids[1:2])
    claims.remove(other, claim_ids[1:2])
    history.undo(other)
    assert met(workspace, other) == set(claim_ids)


def test_removed_by_both_is_gone(workspace: Workspace, other: Workspace, claim_ids: list[str]) -> None:
    claims.remove(workspace, claim_ids[1:2])
    claims.remove(other, claim_ids[1:2])
    assert met(workspace, other) == {claim_ids[0], *claim_ids[2:]}


def test_removed_in_knowledge_of_the_mark_is_gone(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    verdicts.give(other, claim_ids[1:2], Verdict.CONTESTED)
    merge.merge(workspace, [other.path])
    claims.remove(workspace, claim_ids[1:2])
    assert met(workspace, other) == {claim_ids[0], *claim_ids[2:]}


def test_a_removed_comment_is_gone_everywhere(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    said = comments.add(workspace, claim_ids[0], "a slip").ids[0]
    merge.merge(other, [workspace.path])
    comments.remove(workspace, said)
    met(workspace, other)
    assert comments.of(workspace, claim_ids[0]) == comments.of(other, claim_ids[0]) == []


def test_a_comment_that_two_laptops_of_one_person_changed_loses_neither_word(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], tmp_path: Path
) -> None:
    claim = claim_ids[0]
    said = comments.add(workspace, claim, "a slip").ids[0]
    shutil.copy(workspace.path, tmp_path / "laptop.claims")
    with Workspace.open(tmp_path / "laptop.claims", ana) as laptop:
        comments.change(laptop, said, "Ask the clerk.")
        comments.change(workspace, said, "Ask the mayor.")
        met(workspace, laptop)
        told = {each.text for each in comments.of(workspace, claim)}
        assert (
            told == {each.text for each in comments.of(laptop, claim)} == {"Ask the clerk.", "Ask the mayor."}
        )


def test_nobody_takes_back_what_another_said(
    workspace: Workspace, other: Workspace, claim_ids: list[str]
) -> None:
    said = comments.add(workspace, claim_ids[0], "a slip").ids[0]
    merge.merge(other, [workspace.path])
    for verb in (comments.remove, lambda there, comment: comments.change(there, comment, "other words")):
        with pytest.raises(WrongUse, match="Ana Moreau wrote this comment"):
            verb(other, said)
    assert [each.text for each in comments.of(other, claim_ids[0])] == ["a slip"]
    comments.remove(workspace, said)
    with pytest.raises(NotFound, match="gone already"):
        comments.remove(workspace, said)
