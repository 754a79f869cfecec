"""Named states: found again with what was done since, and gone back to in one step that can be undone."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from tests.core.test_history import _claim, _import, act, actions, shown
from workbench.core import articles, claims, comments, history, restore_points, settings, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import assignments, blind, same_claim

Steps = list[tuple[Callable[[Workspace, int, int], None], int, int]]


@given(actions, actions)
def test_going_back_brings_back_what_was_shown_and_undo_what_was_done(before: Steps, after: Steps) -> None:
    with TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "walk.claims", settings.reviewer("Ana"))
        for step in [(_import, 0, 0), *((_claim, number, 0) for number in range(3)), *before]:
            act(workspace, *step)
        history.restore_point(workspace, "here")
        point = restore_points.all(workspace)[0]
        then = shown(workspace)
        for at, step in enumerate(after):
            act(workspace, *step)
            if at % 3 == 1 and history.undo_label(workspace):
                history.undo(workspace)
            if at % 4 == 2 and history.redo_label(workspace):
                history.redo(workspace)
        now, head = shown(workspace), history.head(workspace)
        if restore_points.size(workspace, point.id):
            restore_points.go_back(workspace, point.id)
        assert shown(workspace) == then
        if history.head(workspace) != head:
            history.undo(workspace)
            assert shown(workspace) == now
            history.redo(workspace)
            assert shown(workspace) == then
        assert verify(workspace).ok
        workspace.close()


def test_points_are_listed_with_what_was_done_since(
    workspace: Workspace, ben: Reviewer, claim_ids: list[str]
) -> None:
    history.restore_point(workspace, "before lunch")
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    history.restore_point(workspace, "after lunch")
    verdicts.give(workspace, claim_ids[1:3], Verdict.CONTESTED)
    with Workspace.open(workspace.path, ben) as other:
        verdicts.give(other, claim_ids[:1], Verdict.UNVERIFIED)
    newest, oldest = restore_points.all(workspace)
    assert (newest.name, newest.by, newest.mine, newest.others) == ("after lunch", "Ana Moreau", 1, 1)
    assert (oldest.name, oldest.mine, oldest.others) == ("before lunch", 2, 1)
    done = restore_points.since(workspace, oldest.id)
    assert [(each.by, each.label, each.mine) for each in done] == [
        ("Ben Okafor", "Mark claim 1 as unverified", False),
        ("Ana Moreau", "Mark 2 claims as contested", True),
        ("Ana Moreau", "Mark claim 1 as sourced", True),
    ]


def test_what_a_colleague_did_stays(workspace: Workspace, ben: Reviewer, claim_ids: list[str]) -> None:
    history.restore_point(workspace, "here")
    point = restore_points.all(workspace)[0]
    claims.edit(workspace, claim_ids[0], restated="Ana's wording")
    verdicts.give(workspace, claim_ids, Verdict.SOURCED)
    with Workspace.open(workspace.path, ben) as other:
        claims.edit(other, claim_ids[0], restated="Ben's wording")
        verdicts.give(other, claim_ids[1:2], Verdict.CONTESTED)
        own = restore_points.all(other)[0]
        assert (own.mine, own.others) == (2, 2)
    changes = restore_points.go_back(workspace, point.id)
    assert changes.label == "Go back to “here”"
    first, second = claims.get(workspace, claim_ids[0]), claims.get(workspace, claim_ids[1])
    assert first.restated == "Ben's wording"
    assert [(each.reviewer, each.verdict) for each in second.verdicts] == [("Ben Okafor", "contested")]


def test_all_that_was_said_of_one_entity_is_taken_back(workspace: Workspace, claim_ids: list[str]) -> None:
    article = articles.all(workspace)[0].id
    before = shown(workspace)
    history.restore_point(workspace, "here")
    for name in ("Kim", "Zoe"):
        assignments.assign(workspace, assignments.find(workspace, name), text_ids=[article])
    for other in claim_ids[1:]:
        same_claim.keep_both(workspace, [claim_ids[0], other], "they differ")
    for alone in (False, True):
        blind.turn(workspace, True, alone=alone)
    restore_points.go_back(workspace, restore_points.all(workspace)[0].id)
    assert shown(workspace) == before


def test_an_article_that_came_in_since_is_taken_back(workspace: Workspace) -> None:
    history.restore_point(workspace, "here")
    point = restore_points.all(workspace)[0]
    articles.remove(workspace, articles.all(workspace)[0].id)
    assert articles.all(workspace) == []
    restore_points.go_back(workspace, point.id)
    assert len(articles.all(workspace)) == 1


def test_a_point_that_is_none_and_one_with_nothing_since(workspace: Workspace) -> None:
    history.restore_point(workspace, "here")
    point = restore_points.all(workspace)[0]
    head = history.head(workspace)
    with pytest.raises(WrongUse, match="nothing since “here”"):
        restore_points.go_back(workspace, point.id)
    with pytest.raises(NotFound):
        restore_points.go_back(workspace, "00" * 32)
    with pytest.raises(NotFound):
        restore_points.since(workspace, "00" * 32)
    assert history.head(workspace) == head


def test_who_only_reads_sees_the_points(workspace: Workspace) -> None:
    history.restore_point(workspace, "here")
    with Workspace.open(workspace.path, read_only=True) as reading:
        assert [each.name for each in restore_points.all(reading)] == ["here"]


def test_what_a_newer_version_did_is_not_taken_back_by_halves(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    history.restore_point(workspace, "Before")
    (point,) = restore_points.all(workspace)
    comments.add(workspace, claim_ids[0], "Who counted?")
    workspace.connection.execute("UPDATE event SET kind = 99 WHERE n = (SELECT max(n) FROM event)")
    before = dump(workspace)
    with pytest.raises(WrongUse, match="newer version"):
        history.undo(workspace)
    with pytest.raises(WrongUse, match="newer version"):
        restore_points.go_back(workspace, point.id)
    assert dump(workspace) == before
