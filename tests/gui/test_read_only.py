"""A file that can only be read says so wherever one looks, and no key writes into it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.typist import Typist, inside
from workbench.core import claims, verdicts
from workbench.core.model import Verdict
from workbench.gui.actions import Needs
from workbench.gui.main_window import MainWindow
from workbench.gui.widgets import Label


@pytest.fixture
def reading(make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot) -> MainWindow:
    """The second window on a file: the first one has it for writing."""
    first = make_window()
    assert first.session.open(harbour.path)
    second = make_window()
    assert second.session.open(harbour.path)
    second.activateWindow()
    qtbot.waitUntil(lambda: second.isActiveWindow() and inside(second.pages.claims))
    return second


def test_it_is_said_in_the_title_at_the_top_at_the_bottom_and_why(reading: MainWindow, qtbot: QtBot) -> None:
    assert reading.windowTitle().endswith("read only")
    assert "read only" in reading.top.switch.accessibleDescription()
    assert reading.status.saved.text() == "Read only · offline"
    assert reading.messages.isVisible()
    assert "Another window has this file open" in reading.messages.words.text()


def test_once_the_other_window_has_closed_the_file_one_writes_here(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    first = make_window()
    assert first.session.open(harbour.path)
    second = make_window()
    assert second.session.open(harbour.path)
    second.session.select_claim(harbour.ids["wall"])
    second.session.write_if_free()
    assert second.session.read_only, "the first window has it still"
    first.session.select_claim(harbour.ids["berths"])
    first.session.mark(Verdict.CONTESTED)
    first.files.close()
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    second.activateWindow()
    qtbot.waitUntil(lambda: not second.session.read_only)
    assert "read only" not in second.windowTitle()
    assert not second.messages.isVisible()
    assert second.session.claim == harbour.ids["wall"]
    second.session.mark(Verdict.UNVERIFIED)
    workspace = second.session.workspace
    assert workspace is not None
    given = {claim: verdicts.mine(workspace, harbour.ids[claim]) for claim in ("wall", "berths")}
    assert {claim: each and each.verdict for claim, each in given.items()} == {
        "wall": Verdict.UNVERIFIED,
        "berths": Verdict.CONTESTED,
    }
    assert first.session.open(harbour.path)
    assert first.session.read_only


def test_no_key_is_shown_that_would_write(reading: MainWindow) -> None:
    def shown(page: str) -> set[str]:
        reading.show_page(page)
        return {label.text() for label in reading.status._keys().findChildren(Label)}

    assert {"preview", "move", "all keys"} <= shown("article")
    assert not {"mark", "evidence"} & shown("article")
    reading.status.show_filled("versions", True)
    assert shown("versions") == set()


def test_why_it_can_only_be_read_is_not_said_of_no_file(reading: MainWindow) -> None:
    reading.files.close()
    assert not reading.messages.isVisible()


def test_what_would_write_is_off_and_what_reads_is_on(reading: MainWindow, harbour: Harbour) -> None:
    reading.session.select_claim(harbour.ids["wall"])
    reading.actions_.refresh()
    for name, action in reading.actions_.by_name.items():
        if reading.actions_.commands[name].needs & Needs.WRITE:
            assert not action.isEnabled(), name
            assert "only be read" in reading.actions_.why_not(name), name
    for name in (
        "next",
        "preview",
        "find",
        "export",
        "print",
        "sign-off",
        "copy-rows",
        "keys",
        "restore-points",
    ):
        assert reading.actions_.by_name[name].isEnabled(), name
    panel = reading.pages.claim_panel
    assert panel.reason.isReadOnly()
    assert not panel.verdict.isEnabled()
    assert not any(
        button.isEnabled() and button.isVisible() and button.text() == "Link evidence"
        for button in panel.findChildren(QPushButton)
    )
    assert not [
        field.accessibleName()
        for field in panel.findChildren(QLineEdit)
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
    ]


def test_no_key_changes_the_file(reading: MainWindow, harbour: Harbour, qtbot: QtBot) -> None:
    before, ids = harbour.path.read_bytes(), len(harbour.ids)
    reading.session.select_claim(harbour.ids["berths"])
    typist = Typist(qtbot)
    for place in ("F7", "F6"):
        typist.press(place)
        typist.press(
            "1", "2", "3", "X", "0", "V", "C", "E", "R", place, "Delete", "Shift+X", "Alt+Right", "Ctrl+Z"
        )
    assert harbour.path.read_bytes() == before
    assert reading.session.workspace is not None
    assert len(claims.all(reading.session.workspace)) == ids
