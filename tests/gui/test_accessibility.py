"""The whole window through the accessibility tree: names, roles, states, the way of the focus, and its ring."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui import harbour as builder
from tests.gui.waiting import in_front, settle
from workbench.core import articles
from workbench.core.model import Reviewer, Stance
from workbench.core.store.workspace import Workspace
from workbench.gui import app, background, theme, widgets
from workbench.gui.article.selection_button import SelectionButton
from workbench.gui.bug_dialog import BugDialog
from workbench.gui.claims.column import Column
from workbench.gui.encoding_dialog import EncodingDialog
from workbench.gui.evidence.record_dialog import RecordDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.rail import PAGES
from workbench.gui.strip import Strip
from workbench.gui.team.agreement_dialog import AgreementDialog
from workbench.gui.team.owner_question import OwnerQuestion
from workbench.gui.team.receipt_dialog import ReceiptDialog

COMMANDS = (
    "settings",
    "keys",
    "change-keys",
    "export",
    "sign-off",
    "evidence",
    "edit-text",
    "alike",
    "guidance",
    "blind",
    "calculation",
    "enter-paper",
    "hub",
    "interview",
    "origins",
    "share",
    "standing",
)
"""Those that open a dialog."""
Open = Callable[[MainWindow], QWidget]


@pytest.fixture
def reviewed(make_window: Callable[..., MainWindow], harbour: builder.Harbour, qtbot: QtBot) -> MainWindow:
    """A window on the harbour file, at the claim with evidence."""
    window = make_window()
    window.session.open(harbour.path)
    window.session.select_claim(harbour.ids["wall"])
    settle(qtbot)
    return window


def page(name: str) -> Open:
    def shown(window: MainWindow) -> QWidget:
        window.show_page(name)
        return window

    return shown


def command(name: str) -> Open:
    def opened(window: MainWindow) -> QWidget:
        window.actions_.by_name[name].trigger()
        return newest(window)

    return opened


def columns(window: MainWindow) -> QWidget:
    window.choose_columns()
    return newest(window)


def first_run(window: MainWindow) -> QWidget:
    app.ask_name(window, lambda: None, lambda: None)
    return newest(window)


def encoding(window: MainWindow) -> QWidget:
    workspace = window.session.workspace
    assert workspace is not None
    article = articles.get(workspace, window.session.article)
    EncodingDialog(articles.as_draft(workspace, article.text_id), window).open()
    return newest(window)


def record(window: MainWindow) -> QWidget:
    from workbench.core import evidence

    workspace = window.session.workspace
    assert workspace is not None
    RecordDialog(window.session, evidence.all(workspace)[0].id, window).open()
    return newest(window)


def receipt(window: MainWindow) -> QWidget:
    ReceiptDialog("1 file merged", window).open()
    return newest(window)


def agreement(window: MainWindow) -> QWidget:
    """With its picture of who found what, which is there once the verdicts are counted."""
    window.actions_.by_name["agreement"].trigger()
    dialog = newest(window)
    assert isinstance(dialog, AgreementDialog)
    while background.busy():
        QApplication.processEvents()
    assert dialog.matrix.isVisible()
    return dialog


def whose(window: MainWindow) -> QWidget:
    OwnerQuestion("Noor Haddad", "Ana Moreau", window).open()
    return newest(window)


def by_rule(window: MainWindow) -> QWidget:
    window.show_page("merge")
    window.pages.merge().act("rule")
    return newest(window)


def questions(window: MainWindow) -> QWidget:
    """The merge page, after somebody of the same name imported the same story too."""
    session, path = window.session, window.session.path
    assert path is not None
    with Workspace.open(path, Reviewer("c3" * 16, "Ana Moreau")) as workspace:
        draft = articles.as_draft(workspace, articles.get(workspace, session.article).text_id)
        copy = replace(draft, text=f"Our own headline\n\n{draft.text}", source=b"copy", proposals=())
        articles.add(workspace, copy)
    session.notice_outside_changes()
    window.show_page("merge")
    assert window.pages.merge().identity.isVisible()
    return window


def same_story(window: MainWindow) -> QWidget:
    window.pages.merge().stories.open()
    return newest(window)


def bug(window: MainWindow) -> QWidget:
    BugDialog("ZeroDivisionError", window).open()
    return newest(window)


def message(window: MainWindow) -> QWidget:
    window.messages.show_note("Somebody else works on this file.", "Look again", lambda: None)
    return window


def folds(window: MainWindow) -> QWidget:
    """The article page with every part of the claim panel open."""
    window.show_page("article")
    for fold in window.pages.claim_panel.findChildren(QAbstractButton):
        if fold.accessibleName() in ("What would settle it", "Wording, kind, speaker", "History"):
            fold.click()
    return window


def newest(window: MainWindow) -> QDialog:
    opened = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert opened
    QApplication.processEvents()
    return opened[-1]


EVERYWHERE: dict[str, Open] = {
    **{f"page {name}": page(name) for name in PAGES},
    **{f"dialog {name}": command(name) for name in COMMANDS},
    "dialog columns": columns,
    "dialog first run": first_run,
    "dialog encoding": encoding,
    "dialog record": record,
    "dialog receipt": receipt,
    "dialog bug": bug,
    "message": message,
    "claim unfolded": folds,
    "dialog agreement": agreement,
    "dialog whose file": whose,
    "dialog rule": by_rule,
    "page merge with questions": questions,
    "dialog same story": same_story,
}


def test_every_page_and_dialog_can_be_used_without_seeing_and_without_a_mouse(
    reviewed: MainWindow, qtbot: QtBot
) -> None:
    faults: list[str] = []
    for where, show in EVERYWHERE.items():
        shown = show(reviewed)
        settle(qtbot)
        qtbot.waitUntil(lambda shown=shown: in_front(shown))
        assert accessible.controls(shown), where
        for check in (unnamed, wrong_roles, wrong_states, out_of_reach, out_of_order, by_mouse_alone):
            faults += [f"{where}: {check.__name__}: {fault}" for fault in check(shown)]
        if isinstance(shown, QDialog):
            shown.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            qtbot.waitUntil(lambda: in_front(reviewed))
    assert not faults, "\n".join(faults)


def unnamed(shown: QWidget) -> list[str]:
    return [repr(each) for each in accessible.controls(shown) if not accessible.name(each)]


def wrong_roles(shown: QWidget) -> list[str]:
    return [
        f"{accessible.name(each)} is {accessible.told(each).role()}"
        for each in accessible.controls(shown)
        if accessible.told(each).role() not in accessible.right_roles(each)
    ]


def wrong_states(shown: QWidget) -> list[str]:
    faults: list[str] = []
    for each in shown.findChildren(QWidget):
        if not each.isVisible() or each.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        state = accessible.told(each).state()
        right = bool(state.disabled) is not each.isEnabled()
        if isinstance(each, QAbstractButton) and each.isCheckable():
            right = right and (bool(state.checkable), bool(state.checked)) == (True, each.isChecked())
        if isinstance(each, (QLineEdit, QPlainTextEdit, QTextEdit)):
            right = right and bool(state.readOnly) is each.isReadOnly()
        if not right:
            faults.append(accessible.name(each))
    return faults


def out_of_reach(shown: QWidget) -> list[str]:
    """Tab comes to every control and back to the first one, Shift+Tab the same way back, and none keeps the focus."""
    wanted = accessible.stops(shown)
    there = accessible.walk(wanted[0], Qt.Key.Key_Tab)
    back = accessible.walk(wanted[0], Qt.Key.Key_Backtab)
    missed = [f"{accessible.name(each)!r} is no stop" for each in wanted if each not in there]
    if len(set(there)) < len(there):
        missed.append(f"{accessible.name(there[-1])!r} keeps the focus")
    elif back[1:] != there[:0:-1]:
        missed.append("Shift+Tab goes another way than Tab")
    return missed


def out_of_order(shown: QWidget) -> list[str]:
    """Inside of each surface Tab goes downwards, and in a row towards its end."""
    faults: list[str] = []
    for one, other in pairwise(accessible.walk(accessible.stops(shown)[0], Qt.Key.Key_Tab)):
        if surface(one) is surface(other) and not one.isAncestorOf(other):
            here, there = place(one), place(other)
            below = there.center().y() > here.center().y() and there.bottom() > here.bottom() - 6
            beside = there.left() >= here.right() - 6 and there.bottom() > here.top()
            if not below and not beside:
                faults.append(f"{accessible.name(one)!r} before {accessible.name(other)!r}")
    return faults


def by_mouse_alone(shown: QWidget) -> list[str]:
    """Buttons that cannot have the focus; that for the selected words has a command with a key."""
    return [
        accessible.name(each)
        for each in shown.findChildren(QAbstractButton)
        if each.isVisible()
        and each.window() is shown
        and each.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not accessible.by_arrow(each)
        and not isinstance(each, SelectionButton)
        and accessible.name(each)
    ]


def surface(widget: QWidget) -> QWidget | None:
    """The card, strip or dialog on which a control lies."""
    outer = widget.parentWidget()
    while outer is not None and not isinstance(outer, (widgets.Card, Strip, QDialog)):
        outer = outer.parentWidget()
    return outer


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_a_row_of_the_table_reads_with_its_verdict(reviewed: MainWindow, harbour: builder.Harbour) -> None:
    table = reviewed.pages.claims.table
    told = accessible.told(table)
    cells = [told.child(at) for at in range(told.childCount())]
    cells = [cell for cell in cells if cell is not None and cell.role() is QAccessible.Role.Cell]
    assert len(cells) == len(harbour.ids) * len(Column)
    rows = [cells[at : at + len(Column)] for at in range(0, len(cells), len(Column))]
    seen = reviewed.pages.claims.table.columns.visible()
    said = [[row[column].text(QAccessible.Text.Name) for column in seen] for row in rows]
    assert all(words for row in said for words in row)
    model = reviewed.pages.claims.model
    verdicts = [theme.status(model.claim(row).verdict).word for row in range(model.rowCount())]
    assert [row[Column.STATUS].text(QAccessible.Text.Name) for row in rows] == verdicts
    assert len(set(verdicts)) >= 3
    chosen = [bool(row[Column.STATEMENT].state().selected) for row in rows]
    assert chosen == [row == table.currentIndex().row() for row in range(model.rowCount())]


def test_a_verdict_is_announced(reviewed: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    said: list[str] = []

    class Listening:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Listening)
    reviewed.focus_table()
    QTest.keyClick(reviewed.pages.claims.table, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: any("Unverified" in words or "unverified" in words for words in said))


def test_a_chip_tells_its_word_and_a_bar_its_counts(reviewed: MainWindow) -> None:
    chips = [each for each in reviewed.findChildren(widgets.StatusChip) if each.isVisible()]
    assert chips
    known = {theme.status(name).word for name in ("sourced", "unverified", "contested", "open", "disagreed")}
    assert {accessible.name(each) for each in chips} <= known
    assert all(theme.status(stance.value).word for stance in Stance)


RINGED = ("article", "evidence", "merge")


def test_the_focus_can_be_seen_on_every_kind_of_control(reviewed: MainWindow, qtbot: QtBot) -> None:
    seen: set[tuple[str, object]] = set()
    blind: list[str] = []
    for show in (*map(page, RINGED), command("settings"), command("export")):
        shown = show(reviewed)
        qtbot.waitUntil(lambda shown=shown: in_front(shown))
        for each in accessible.stops(shown):
            kind = (type(each).__name__, each.property("kind"))
            if kind not in seen and not each.visibleRegion().isEmpty():
                seen.add(kind)
                if ring(each) < 60:
                    blind.append(f"{kind}: {accessible.name(each)}")
    assert len(seen) >= 12
    assert not blind


def ring(widget: QWidget) -> int:
    """How many pixels in and around a widget look different when it gets the focus by keyboard."""
    window = widget.window()
    others = [
        each for each in accessible.stops(window) if each is not widget and not each.isAncestorOf(widget)
    ]
    near = place(widget).adjusted(-14, -60, 14, 14)
    others[0 if surface(others[0]) is not surface(widget) else -1].setFocus(Qt.FocusReason.TabFocusReason)
    without = picture(window, near)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = picture(window, near)
    return sum(
        abs(without.pixelColor(x, y).lightness() - focused.pixelColor(x, y).lightness()) > 24
        for y in range(without.height())
        if line_of(without, y) != line_of(focused, y)
        for x in range(without.width())
    )


def line_of(image: QImage, y: int) -> memoryview:
    return cast("memoryview", image.constScanLine(y))


def picture(window: QWidget, where: QRect) -> QImage:
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    return window.grab(where.intersected(window.rect())).toImage()
