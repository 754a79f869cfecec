"""Claims like this one, in the real window: found, marked together, gone to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from workbench.core import articles, claims, history
from workbench.core.alike import Alike
from workbench.core.claim_rows import several
from workbench.core.model import ArticleDraft, Kind, Proposal, Speaker, Verdict
from workbench.gui import language
from workbench.gui.claims.alike_dialog import AlikeDialog
from workbench.gui.claims.alike_list import reasons
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

OTHER = """Another paper

The budget grew from 310 to 412 million crowns.

It has 412 million friends.

No resident was asked about the wall."""


@pytest.fixture
def window(make_window: Callable[[], MainWindow], harbour: Harbour) -> MainWindow:
    window = make_window()
    window.session.open(harbour.path)
    workspace = window.session.workspace
    assert workspace is not None
    proposals = []
    for words in OTHER.split("\n\n")[1:]:
        start = OTHER.index(words)
        proposals.append(
            Proposal(start, start + len(words), Kind.QUOTATION, Speaker("Ines Aldana"), (), 0.5, (), "test 1")
        )
    window.session.do(
        articles.add,
        ArticleDraft(
            OTHER, OTHER.encode(), "text/plain", "o.txt", title="Another paper", proposals=tuple(proposals)
        ),
    )
    return window


def _dialog(qtbot: QtBot, window: MainWindow) -> AlikeDialog:
    qtbot.keyClick(window.pages.claims.table, Qt.Key.Key_M)
    dialog = window.findChild(AlikeDialog)
    assert isinstance(dialog, AlikeDialog)
    qtbot.waitUntil(lambda: not dialog._empty.isVisible() or "No other" in dialog._empty._title.text())
    return dialog


def test_it_lists_claims_of_other_articles_and_goes_there(
    qtbot: QtBot, window: MainWindow, harbour: Harbour
) -> None:
    session = window.session
    session.select_claim(harbour.ids["wall"])
    dialog = _dialog(qtbot, window)
    first = dialog.list.item(0)
    assert first.text() == "No resident was asked about the wall."
    assert "same speaker and kind" in str(first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Another paper" in str(first.data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert session.workspace is not None
    assert claims.get(session.workspace, session.claim).quote == "No resident was asked about the wall."


def test_several_get_a_verdict_in_one_step(qtbot: QtBot, window: MainWindow, harbour: Harbour) -> None:
    session = window.session
    assert session.workspace is not None
    session.select_claim(harbour.ids["budget"])
    dialog = _dialog(qtbot, window)
    assert dialog.verdicts[Verdict.CONTESTED].isEnabled(), "the first is selected"
    dialog.list.selectAll()
    chosen = dialog.list.chosen()
    assert len(chosen) >= 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_3)
    assert {claim.verdict for claim in several(session.workspace, chosen)} == {"contested"}
    assert dialog.count.text().startswith("Mark ")
    assert "Contested" in str(dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert claims.get(session.workspace, harbour.ids["budget"]).verdict == "sourced", "the claim itself stays"
    session.do(history.undo)
    assert "contested" not in {claim.verdict for claim in several(session.workspace, chosen)}
    assert "Open" in str(dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.reject()


def test_a_claim_like_no_other_says_so(qtbot: QtBot, window: MainWindow, harbour: Harbour) -> None:
    window.session.select_claim(harbour.ids["arabic"])
    dialog = _dialog(qtbot, window)
    assert dialog.list.count() == 0
    assert "No other claim" in dialog._empty._title.text()
    assert not dialog.go.isEnabled()
    assert not any(button.isEnabled() for button in dialog.verdicts.values())
    dialog.reject()


def test_what_was_done_is_told_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow, harbour: Harbour, qapp: QApplication
) -> None:
    window.session.select_claim(harbour.ids["budget"])
    dialog = _dialog(qtbot, window)
    try:
        assert language.apply(qapp, "de") == "de"
        qtbot.keyClick(dialog.list, Qt.Key.Key_3)
        assert dialog.count.text().endswith("als strittig markieren")
    finally:
        language.apply(qapp, "en")


def test_a_day_that_both_name_is_called_no_number(session: Session) -> None:
    assert session.workspace is not None
    claim = claims.get(session.workspace, session.claim)
    assert reasons(Alike(claim, 0, ("Wednesday", "412 million"), same_voice=False)) == [
        "both say \u2068Wednesday\u2069",
        "both say \u2068412 million\u2069",
    ]
