"""Whatever the window can do is a command with a name, a menu and a key, found by eye, by hand and by ear."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from workbench.gui import keymap
from workbench.gui.main_window import MainWindow
from workbench.gui.rail import PAGES

WITHOUT_KEY = {
    "reread",  # once in the life of an article
    "rename-article", "remove-article",  # once in the life of an article, if ever; both stand below its title
    "columns",  # set up once, then remembered
    "blind",  # once in the life of an article
    "hub",  # once a day, and it asks where before it does anything
    "guidance",  # once in the life of a house
    "sample",  # once in the life of a reviewer
    *(
        f"order-{order}"  # "order" opens the list of them by its key
        for order in (
            "article", "worth", "verdict", "most-evidence", "least-evidence", "kind", "speaker", "statement"
        )
    ),
}  # fmt: skip
SOURCES = sorted((Path(__file__).resolve().parents[2] / "workbench" / "gui").glob("*commands.py"))


def menus_of(window: MainWindow) -> dict[str, list[QAction]]:
    found: dict[str, list[QAction]] = {}
    for part in window.top.menu_button.menu().actions():
        menu = part.menu()
        assert isinstance(menu, QMenu)
        found[part.text()] = [
            each for each in menu.actions() if not each.isSeparator() and each.menu() is None
        ]
    return found


def test_every_command_has_a_name_a_menu_and_a_key(window: MainWindow) -> None:
    menus = menus_of(window)
    in_menus = [action for actions in menus.values() for action in actions]
    assert all(menus), "a menu without a title"
    assert len(in_menus) == len(set(in_menus)), "an action stands in two menus"
    named = {action: name for name, action in window.actions_.by_name.items()}
    assert set(in_menus) == set(named)
    words = [action.text().split("\t")[0] for action in in_menus]
    assert all(len(each) > 2 for each in words)
    assert len(words) == len(set(words)), "two commands are called the same"
    keyless = {name for name in window.actions_.commands if not keymap.of(name)}
    assert keyless <= WITHOUT_KEY, "give these a key, or say above why they have none"


def test_every_action_of_the_window_is_one_of_the_commands(window: MainWindow) -> None:
    """What Qt makes by itself (the actions of menus and of fields) hangs on those, not on the window."""
    assert set(window.actions()) == set(window.actions_.by_name.values())


def test_every_key_is_shown_in_its_menu_and_no_key_does_two_things(window: MainWindow) -> None:
    for name, action in window.actions_.by_name.items():
        keys = keymap.of(name)
        assert not any(keymap.holders(name, key) for key in keys), name
        assert not any(keymap.refusal(name, key) for key in keys), name
        if keys:
            in_menu = "\t" in action.text() or not action.shortcut().isEmpty()
            assert in_menu, f"the menu does not show the key of {name}"


def test_every_command_that_cannot_be_used_says_why(window: MainWindow) -> None:
    for name, action in window.actions_.by_name.items():
        assert bool(window.actions_.why_not(name)) is not action.isEnabled(), name


def test_every_button_that_is_seen_has_a_name_for_the_ear(filled: MainWindow) -> None:
    for page in PAGES:
        filled.show_page(page)
        nameless = [
            button
            for button in filled.findChildren(QAbstractButton)
            if button.isVisible() and button.focusPolicy() and not (button.accessibleName() or button.text())
        ]
        assert nameless == [], page


def test_lists_and_fields_of_the_palette_have_names(filled: MainWindow) -> None:
    filled.places.palette()
    box = filled.top.search
    assert box.list is not None
    parts: list[QWidget] = [box, box.list]
    assert all(part.accessibleName() for part in parts)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_the_words_of_every_command_can_be_translated(path: Path) -> None:
    """The second argument of each `Command(...)` is `_("...")`, or a variable that takes its words from one."""
    tree = ast.parse(path.read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    made = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Command"]
    assert made or path.name == "commands.py", "the file makes no command"
    plain = [ast.unparse(call.args[1]) for call in made if isinstance(call.args[1], ast.Constant)]
    assert plain == []
    wrapped = {
        id(call.args[0])
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "_" and call.args
    }
    sentences = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and " " in node.value
        and node.value[:1].isupper()
        and id(node) not in wrapped
    ]
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
    }
    assert [node.value for node in sentences if node.value not in docstrings] == []
