"""Other keys for the commands: recorded, refused, taken from another one, kept, and seen everywhere at once."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.typist import inside
from workbench.core import claims, settings
from workbench.core.model import Verdict
from workbench.gui import keymap
from workbench.gui.command_cap import CommandCap
from workbench.gui.keys_dialog import KeysDialog
from workbench.gui.keys_help import KeysHelp
from workbench.gui.main_window import MainWindow
from workbench.gui.texts import quoted
from workbench.gui.widgets import KeyCap

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def usual_keys_afterwards(config_folder: Path) -> Iterator[None]:
    yield
    if (config_folder / "settings.json").exists():
        settings.change(keys={})
    keymap.refresh()


@pytest.fixture
def filled(make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot) -> MainWindow:
    """A window with a file of one article, its table focused."""
    window = make_window()
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    return window


@pytest.fixture
def dialog(filled: MainWindow, qtbot: QtBot) -> KeysDialog:
    filled.dialogs.change_keys()
    dialog = filled.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def choose(dialog: KeysDialog, name: str) -> None:
    dialog.list.setCurrentItem(dialog.rows[name])


def record(
    dialog: KeysDialog, key: Qt.Key, qtbot: QtBot, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    dialog.field.setFocus()
    qtbot.waitUntil(lambda: inside(dialog.field))
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, held)


def in_table(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.focus_table()
    qtbot.waitUntil(lambda: inside(window.pages.claims))
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def verdict(window: MainWindow, claim: str) -> str:
    workspace = window.session.workspace
    assert workspace is not None
    return claims.get(workspace, claim).verdict


def test_a_new_letter_marks_at_once_and_the_old_one_does_not(
    filled: MainWindow, dialog: KeysDialog, harbour: Harbour, qtbot: QtBot
) -> None:
    berths = harbour.ids["berths"]
    filled.session.select_claim(berths)
    choose(dialog, "sourced")
    record(dialog, Qt.Key.Key_G, qtbot)
    assert keymap.of("sourced") == ("G",)
    assert dialog.rows["sourced"].text(1) == "G"
    assert settings.load().keys == {"sourced": ("G",)}
    dialog.close()
    qtbot.waitUntil(filled.isActiveWindow)
    qtbot.keyClick(in_table(filled, qtbot), Qt.Key.Key_1)
    assert verdict(filled, berths) == Verdict.OPEN
    qtbot.keyClick(in_table(filled, qtbot), Qt.Key.Key_G)
    assert verdict(filled, berths) == Verdict.SOURCED


def test_everything_that_shows_the_key_shows_the_new_one(
    filled: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    choose(dialog, "reason")
    record(dialog, Qt.Key.Key_B, qtbot)
    assert filled.actions_.by_name["reason"].text() == "Write the reason\tB"
    caps = [cap for cap in filled.pages.claim_panel.findChildren(CommandCap) if cap.key == "B"]
    assert len(caps) == 1
    choose(dialog, "sourced")
    record(dialog, Qt.Key.Key_G, qtbot)
    assert filled.pages.claim_panel.verdict.buttons[0].toolTip() == "Sourced (G)"
    assert "G" in {cap.key for cap in filled.status.findChildren(CommandCap)}
    choose(dialog, "settings")
    record(dialog, Qt.Key.Key_Comma, qtbot, CONTROL | SHIFT)
    assert filled.actions_.by_name["settings"].shortcut().toString() == keymap.of("settings")[0]
    assert keymap.first("settings") in filled.rail.findChildren(QWidget)[-1].toolTip()
    filled.dialogs.keys()
    sheet = filled.findChild(KeysHelp)
    assert sheet is not None
    assert {"B", "G"} <= {cap.key for cap in sheet.findChildren(KeyCap)}


def test_a_taken_key_is_told_and_can_be_taken(filled: MainWindow, dialog: KeysDialog, qtbot: QtBot) -> None:
    choose(dialog, "sourced")
    record(dialog, Qt.Key.Key_2, qtbot)
    assert dialog.says.text() == f"2 is the key of {quoted('Unverified')}."
    assert keymap.of("sourced") == ("1",), "nothing is taken unasked"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert keymap.of("sourced") == ("2",)
    assert keymap.of("unverified") == ()
    assert not dialog.take.isVisible()
    choose(dialog, "unverified")
    qtbot.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
    assert dialog.says.text() == f"2 is the key of {quoted('Sourced')}.", (
        "its own key is not there to come back to"
    )
    qtbot.mouseClick(dialog.all_usual, Qt.MouseButton.LeftButton)
    assert keymap.of("sourced") == ("1",)
    assert keymap.of("unverified") == ("2",)
    assert settings.load().keys == {}


def test_a_letter_is_refused_where_it_would_be_typed(dialog: KeysDialog, qtbot: QtBot) -> None:
    choose(dialog, "quit")
    record(dialog, Qt.Key.Key_B, qtbot)
    assert "typed into text fields" in dialog.says.text()
    assert keymap.of("quit") == ("Ctrl+Q",)
    record(dialog, Qt.Key.Key_B, qtbot, CONTROL)
    assert keymap.of("quit") == ("Ctrl+B",)


def test_fixed_keys_are_refused_and_tab_and_escape_leave(dialog: KeysDialog, qtbot: QtBot) -> None:
    choose(dialog, "settings")
    record(dialog, Qt.Key.Key_F10, qtbot)
    assert dialog.says.text() == "F10 has a fixed meaning in every window. Choose another key."
    record(dialog, Qt.Key.Key_Tab, qtbot)
    assert not inside(dialog.field)
    record(dialog, Qt.Key.Key_Escape, qtbot)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_second_key_and_none(dialog: KeysDialog, qtbot: QtBot) -> None:
    choose(dialog, "export")
    dialog.keep.setChecked(True)
    record(dialog, Qt.Key.Key_F9, qtbot)
    assert keymap.of("export") == ("F9", "Ctrl+E")
    qtbot.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
    assert keymap.of("export") == ()
    assert dialog.says.text() == "“Export a report” has no key now."


def test_keys_of_lists_change_too(filled: MainWindow, dialog: KeysDialog, qtbot: QtBot) -> None:
    choose(dialog, "skip")
    record(dialog, Qt.Key.Key_J, qtbot)
    assert dialog.says.text() == f"J is the key of {quoted('Next claim')}.", "J moves in that list"
    record(dialog, Qt.Key.Key_1, qtbot)
    assert keymap.of("skip") == ("1",), "1 marks claims, but not in that list"
    asked: list[str] = []
    filled.show_page("merge")
    page = filled.pages.merge()
    page.list.key_pressed.connect(asked.append)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert asked == ["skip"]


def test_the_list_is_filtered_by_words_and_by_keys(dialog: KeysDialog, qtbot: QtBot) -> None:
    def shown() -> list[str]:
        return [name for name, item in dialog.rows.items() if not item.isHidden()]

    qtbot.keyClicks(dialog.filter, "exprt rep")
    assert shown() == ["export"]
    dialog.filter.clear()
    qtbot.keyClicks(dialog.filter, "ctrl+k")
    assert shown() == ["palette"]
    dialog.filter.clear()
    assert len(shown()) == len(dialog.rows)


NONSENSE = (
    [],
    "J",
    {"sourced": "J"},
    {"sourced": [1, None, {}]},
    {"sourced": ["", "  ", "no key at all", "Hyper+J", "x" * 5000]},
    {"no-such-command": ["J"], "": ["K"]},
    {"quit": ["Q"], "find": ["Esc", "F10"]},
)


def test_nonsense_in_the_settings_changes_no_key(window: MainWindow, config_folder: Path) -> None:
    settings.change(keys={"next": ("B",)})
    keymap.refresh()
    assert window.actions_.by_name["next"].text() == "Next claim\tB", "they are read anew"
    for kept in NONSENSE:
        kept_so = json.dumps({"reviewer": "Ana Moreau", "keys": kept})
        (config_folder / "settings.json").write_text(kept_so, "utf-8")
        keymap.refresh()
        assert keymap.of("next") == ("J", "Down"), kept
        for name in ("sourced", "quit", "find"):
            assert keymap.of(name) == keymap.usual(name), (name, kept)
        assert window.actions_.by_name["next"].text() == "Next claim\tJ"


def test_two_commands_with_one_key_in_the_settings_share_nothing(
    config_folder: Path, make_window: Callable[..., MainWindow]
) -> None:
    config_folder.mkdir(parents=True, exist_ok=True)
    kept = {"contested": ["J"], "sourced": ["J", "G"]}
    (config_folder / "settings.json").write_text(
        json.dumps({"reviewer": "Ana Moreau", "keys": kept}), "utf-8"
    )
    make_window()
    holders = [name for name in ("contested", "sourced", "next") if "J" in keymap.of(name)]
    assert holders == ["sourced"], "the first in the menus has it, and what was chosen beats what is usual"
    assert keymap.of("next") == ("Down",)
