"""Removing and bringing back, on two laptops that had not met: whoever went on working is not overruled."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core import claims, comments, history, verdicts
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
    comments.remove(other, said)
    met(workspace, other)
    assert comments.of(workspace, claim_ids[0]) == []
