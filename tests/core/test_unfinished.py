"""What somebody was typing: theirs alone, no action, and gone once it is written."""

from pathlib import Path

import pytest

from tests.gui.harbour import Harbour, build
from workbench.core import claims, history, settings, unfinished, verdicts
from workbench.core.errors import ReadOnly
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed


@pytest.fixture
def file(tmp_path: Path) -> Harbour:
    return build(tmp_path)


def test_it_is_kept_beside_the_log_and_is_nobody_elses(file: Harbour) -> None:
    words = "1 of 3\u2029שלום 你好 😀 * [a-z] '"
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        head, label = history.head(workspace), history.undo_label(workspace)
        unfinished.keep(workspace, file.ids["wall"], Typed.REASON, "1 of")
        unfinished.keep(workspace, file.ids["wall"], Typed.REASON, words)
        unfinished.keep(workspace, file.ids["people"], Typed.REASON, "other")
        assert history.head(workspace) == head
        assert history.undo_label(workspace) == label
    with Workspace.open(file.path, settings.reviewer("Jonas Okafor")) as workspace:
        assert unfinished.left(workspace, Typed.REASON) == []
    with Workspace.open(file.path, settings.reviewer("Ana Moreau"), read_only=True) as workspace:
        assert unfinished.of(workspace, file.ids["wall"], Typed.REASON) == ""
        assert unfinished.left(workspace, Typed.REASON) == []
        with pytest.raises(ReadOnly):
            unfinished.keep(workspace, file.ids["wall"], Typed.REASON, "x")
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        assert dict(unfinished.left(workspace, Typed.REASON)) == {
            file.ids["wall"]: words,
            file.ids["people"]: "other",
        }
        verdicts.explain(workspace, file.ids["wall"], words)
        unfinished.keep(workspace, file.ids["people"], Typed.REASON, "")
        assert unfinished.left(workspace, Typed.REASON) == []


def test_a_claim_that_has_gone_takes_it_along_and_brings_it_back(file: Harbour) -> None:
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        unfinished.keep(workspace, file.ids["people"], Typed.REASON, "words")
        claims.remove(workspace, [file.ids["people"]])
        assert unfinished.left(workspace, Typed.REASON) == []
        history.undo(workspace)
        assert unfinished.left(workspace, Typed.REASON) == [(file.ids["people"], "words")]


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
        assert unfinished.left(workspace, Typed.REASON) == []


def test_each_field_of_a_claim_has_its_own_words(file: Harbour) -> None:
    wall, people = file.ids["wall"], file.ids["people"]
    with Workspace.open(file.path, settings.reviewer("Ana Moreau")) as workspace:
        for typed in Typed:
            unfinished.keep(workspace, wall, typed, f"half a {typed}")
        unfinished.keep(workspace, people, Typed.SPEAKER, "half a name")
        assert unfinished.of(workspace, wall, Typed.COMMENT) == "half a comment"
        assert unfinished.of(workspace, people, Typed.COMMENT) == ""
        claims.edit(workspace, wall, kind="quotation")
        assert unfinished.of(workspace, wall, Typed.RESTATED) == "half a restated"
        claims.edit(workspace, wall, restated="The wall is 2 m high.")
        assert unfinished.of(workspace, wall, Typed.RESTATED) == ""
        claims.edit(workspace, wall, speaker="Ada")
        assert unfinished.left(workspace, Typed.SPEAKER) == [(people, "half a name")]
        assert unfinished.of(workspace, wall, Typed.LINK) == "half a link"
