"""The pages: links lead somewhere, and the list of keys is the window's own."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)", page.read_text("utf-8"))
    inside = [target for target in targets if "://" not in target]
    assert [target for target in inside if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_into_a_page_leads_to_a_heading(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]*)#([^)]+)\)", page.read_text("utf-8"))
    lost = [
        (target, heading)
        for target, heading in links
        if heading not in anchors(page.parent / target if target else page)
    ]
    assert lost == []


def anchors(page: Path) -> set[str]:
    """What the headings of a page are called in a link to them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_the_manual_lists_exactly_the_keys_of_the_window(qtbot: QtBot) -> None:
    window = MainWindow(Session(), Ask())
    qtbot.addWidget(window)
    commands = [command for menu in window.actions_.menus.values() for command in menu]
    keys = {key for command in commands for key in (*command.keys, *command.letters)}
    table = re.findall(r"^\| (\S.*?) \| ", (ROOT / "docs" / "keys.md").read_text("utf-8"), re.MULTILINE)
    named = {key for cell in table for key in cell.split(", ")} - {"key", "---"}
    assert named == keys
