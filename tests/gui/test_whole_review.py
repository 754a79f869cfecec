"""A whole review of an article of 50 claims, in the real window, with real key events and no pointer.

What counts as a press is said in `typist`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.typist import Typist, inside
from workbench.core import articles, claims, settings
from workbench.core.model import ArticleDraft, Kind, Proposal, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.main_window import MainWindow

CLAIMS = 50
MOST = 2.2
"""Presses for each claim that a review may need."""
SIMPLE = {"1": Verdict.SOURCED, "2": Verdict.UNVERIFIED, "3": Verdict.CONTESTED, "X": Verdict.NOT_A_CLAIM}
WITH_REASON = range(3, CLAIMS, 4)
"""Every fourth claim gets a reason as well."""
POINTER = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class NoPointer(QObject):
    """Notes what only a pointer sends."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in POINTER:
            self.seen.append(event.type())
        return False


@pytest.fixture
def no_pointer(qapp: QApplication) -> NoPointer:
    watcher = NoPointer()
    qapp.installEventFilter(watcher)
    return watcher


@pytest.fixture
def long_review(tmp_path: Path, reviewer: str) -> Path:
    """A file with one article of 50 open claims."""
    sentences = [f"Bridge {n} cost {n + 3} million crowns in {1970 + n}." for n in range(CLAIMS)]
    text = "\n\n".join(sentences)
    proposals = []
    for sentence in sentences:
        start = text.index(sentence)
        proposals.append(
            Proposal(start, start + len(sentence), Kind.STATISTIC, None, (), 0.8, ("holds a number",), "en 1")
        )
    path = tmp_path / "bridges.claims"
    draft = ArticleDraft(
        text=text,
        source=text.encode(),
        media_type="text/plain",
        file_name="bridges.txt",
        title="Fifty bridges",
        language="en",
        proposals=tuple(proposals),
    )
    with Workspace.create(path, settings.reviewer(reviewer)) as workspace:
        articles.add(workspace, draft)
    return path


def test_fifty_claims_need_at_most_2_2_presses_each_and_no_pointer(
    make_window: Callable[..., MainWindow], long_review: Path, no_pointer: NoPointer, qtbot: QtBot
) -> None:
    window = make_window()
    assert window.session.open(long_review)
    qtbot.waitUntil(lambda: inside(window.pages.claims))
    typist, expected = Typist(qtbot), []
    keys = list(SIMPLE)
    for at in range(CLAIMS):
        key = keys[at % len(keys)]
        reason = ""
        if at in WITH_REASON:
            reason = f"p. {at}: 1, not 3"
            typist.press("R")
            typist.type(reason)
            typist.press("Ctrl+Return")
        elif at % 5 == 4 and at + 1 < CLAIMS:
            # the next one is read before this one is judged: one on, one back
            typist.press("J", "K")
        typist.press(key)
        expected.append((SIMPLE[key], reason))
    assert typist.presses <= MOST * CLAIMS, typist.presses
    qtbot.waitUntil(lambda: window.status.checked.text().startswith("100"))
    assert no_pointer.seen == []
    window.close()
    with Workspace.open(long_review, read_only=True) as workspace:
        given = [claim.verdicts[0] for claim in claims.all(workspace)]
    assert [(each.verdict, each.reason) for each in given] == expected
