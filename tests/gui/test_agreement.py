"""How far the reviewers agree, in the window: from the sentence to the claims behind a figure, and out again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.waiting import settle
from workbench.core import articles, claims, settings, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.team import measuring
from workbench.gui.team.agreement_dialog import AgreementDialog

SENTENCES = [f"The quay held {number} boats in May." for number in range(100, 124)]
S, C = Verdict.SOURCED, Verdict.CONTESTED


def article(sentences: list[str]) -> ArticleDraft:
    text = "\n\n".join(sentences)
    spans = [(text.index(each), text.index(each) + len(each)) for each in sentences]
    proposals = tuple(Proposal(*span, Kind.STATISTIC, None, (), 0.5, (), "test 1") for span in spans)
    return ArticleDraft(
        text, text.encode(), "text/plain", "quay.txt", title=sentences[0], proposals=proposals
    )


@pytest.fixture
def judged(reviewer: str, tmp_path: Path) -> Path:
    """Twenty-four claims, judged by Ana and Ben, who differ on four; Cleo judged three of them."""
    path = tmp_path / "quay.claims"
    with Workspace.create(path, settings.reviewer(reviewer)) as workspace:
        articles.add(workspace, article(SENTENCES))
        articles.add(workspace, article(["Ferries carried 400 people."]))
        ids = [claim.id for claim in claims.all(workspace)]
    for name, parts in {
        reviewer: ((S, ids[:14]), (C, ids[14:24])),
        "Ben Okafor": ((S, ids[:10]), (C, ids[10:24])),
        "Cleo Sand": ((S, ids[:3]),),
    }.items():
        with Workspace.open(path, settings.reviewer(name)) as workspace:
            for verdict, chosen in parts:
                verdicts.give(workspace, chosen, verdict)
    return path


def test_a_count_that_was_overtaken_is_not_shown(
    make_window: Callable[..., MainWindow], judged: Path, qtbot: QtBot
) -> None:
    window = make_window(Ask())
    window.session.open(judged)
    window.show_page("merge")
    settle(qtbot)
    card = window.pages.merge().agreement
    card.button.click()
    dialog = window.findChild(AgreementDialog)
    assert dialog is not None
    settle(qtbot)
    now, workspace = dialog.sentence.text(), window.session.workspace
    assert workspace is not None
    of_one = measuring.measure(judged, workspace.reviewer, 0, articles.all(workspace)[1].id)
    for shown in (dialog, card):
        shown._show(of_one)
        assert shown.sentence.text() == now, "two jobs run at a time, and the first may end last"


def test_from_the_sentence_to_the_claims_behind_a_figure(
    make_window: Callable[..., MainWindow], judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    def place(_parent: QWidget | None, suggestion: Path) -> Path:
        return tmp_path / suggestion.name

    window = make_window(Ask(report_place=place))
    window.session.open(judged)
    window.show_page("merge")
    settle(qtbot)
    card = window.pages.merge().agreement
    assert "24 statements were judged by two or more of 3 people" in card.sentence.text()
    card.button.click()
    dialog = window.findChild(AgreementDialog)
    assert dialog is not None
    settle(qtbot)

    pairs, matrix = dialog.pairs, dialog.matrix
    assert dialog.sentence.text() == card.sentence.text()
    row = [pairs.figures.index(0, column).data() for column in range(4)]
    assert row == ["24", "20", "83", "0.68"]
    assert pairs.figures.index(1, 3).data() == "–", "three claims are too few for a number"
    spoken = matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "4 claims; Ana Moreau: Sourced, Ben Okafor: Contested", (
        "where they differ most stands first"
    )
    assert dialog.claims.count() == 4

    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    settle(qtbot)
    assert dialog.claims.count() == 10
    assert "Contested" not in dialog.claims.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    pairs.selectRow(1)
    settle(qtbot)
    assert dialog.claims.count() == 3
    for view in (pairs, matrix):
        QAbstractItemModelTester(view.figures, QAbstractItemModelTester.FailureReportingMode.Fatal, view)

    dialog.export.click()
    settle(qtbot)
    assert (tmp_path / "quay agreement.csv").read_text("utf-8-sig").count("\n") == 25
    assert dialog.state.text() == "24 claims are in the table."

    pairs.selectRow(0)
    settle(qtbot)
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.claims
    qtbot.keyClick(dialog.claims, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.claims, Qt.Key.Key_Return)
    assert window.pages.shown() == "article"
    assert window.session.workspace is not None
    assert claims.get(window.session.workspace, window.session.claim).number == 12
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not isValid(dialog))
    window.session.mark(Verdict.CONTESTED)  # asks no dialog that is gone


def test_where_there_is_nobody_to_compare(
    make_window: Callable[..., MainWindow], judged: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open(judged)
    window.actions_.by_name["agreement"].trigger()
    dialog = window.findChild(AgreementDialog)
    assert dialog is not None
    settle(qtbot)
    assert dialog.scope.currentText() == "All articles"
    assert dialog.sentence.isVisible()
    dialog.scope.setCurrentIndex(1)
    settle(qtbot)
    assert not dialog.sentence.isVisible()
    assert not dialog.export.isEnabled()
