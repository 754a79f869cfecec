"""What somebody was typing as a reason: theirs alone, no action, and gone once it is written."""

from pathlib import Path

import pytest

from tests.gui.harbour import Harbour, build
from workbench.core import claims, history, settings, unfinished, verdicts
from workbench.core.errors import ReadOnly
from workbench.core.store.workspace import Workspace


@pytest.fixture
def file(tmp_path: Path) -> Harbour:
    return build(tmp_path)


def test_it_is_kept_beside_the_log_and_is_nobody_elses(file: Harbour) -> None:
    words = "1 of 3\u2029שלום 你好 😀 * [a-z] '"
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        head, label = history.head(workspace), history.undo_label(workspace)
        unfinished.keep(workspace, file.ids["wall"], "1 of")
        unfinished.keep(workspace, file.ids["wall"], words)
        unfinished.keep(workspace, file.ids["people"], "other")
        assert history.head(workspace) == head
        assert history.undo_label(workspace) == label
    with Workspace.open(file.path, settings.reviewer("Jonas Okafor")) as workspace:
        assert unfinished.reasons(workspace) == []
    with Workspace.open(file.path, read_only=True) as workspace:
        assert unfinished.reasons(workspace) == []
        with pytest.raises(ReadOnly):
            unfinished.keep(workspace, file.ids["wall"], "x")
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        assert dict(unfinished.reasons(workspace)) == {file.ids["wall"]: words, file.ids["people"]: "other"}
        verdicts.explain(workspace, file.ids["wall"], words)
        unfinished.forget(workspace, file.ids["people"])
        assert unfinished.reasons(workspace) == []


def test_a_claim_that_has_gone_takes_it_along_and_brings_it_back(file: Harbour) -> None:
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        unfinished.keep(workspace, file.ids["people"], "words")
        claims.remove(workspace, [file.ids["people"]])
        assert unfinished.reasons(workspace) == []
        history.undo(workspace)
        assert unfinished.reasons(workspace) == [(file.ids["people"], "words")]


def test_what_no_program_of_ours_wrote_is_left_alone(file: Harbour) -> None:
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        assert workspace.reviewer is not None
        start = f"reason:{workspace.reviewer.id}:"
        rows = [
            (start + file.ids["wall"], b"\x00\xff"),
            (start + "not a claim", "x"),
            (start, "x"),
            (start + "*", 7),
        ]
        with workspace.transaction():
            workspace.connection.executemany("INSERT INTO local(key, value) VALUES (?, ?)", rows)
        assert unfinished.reasons(workspace) == []
