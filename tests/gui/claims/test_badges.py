"""The badges of reviewers in the table have the colours that people have everywhere else."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.gui.waiting import idle
from workbench.core.model import Verdict
from workbench.gui import paint
from workbench.gui.claims.column import Column
from workbench.gui.main_window import MainWindow


def colours(window: MainWindow) -> set[str]:
    """Those of the cell of the first row that shows who gave a verdict."""
    table = window.pages.claims.table
    cell = table.visualRect(table.model().index(0, Column.BY))
    shown: QImage = table.viewport().grab(cell).toImage()
    return {QColor(shown.pixel(x, y)).name() for x in range(shown.width()) for y in range(shown.height())}


def test_a_badge_follows_when_a_colleague_comes_who_had_its_colour(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    session.mark(Verdict.SOURCED)
    idle(qtbot)
    workspace = session.workspace
    assert workspace is not None
    before = paint.avatar_colour(workspace.person)
    assert before in colours(filled)
    colleague = next(
        person
        for person in (f"{number:032x}" for number in range(1000))
        if paint._usual_colour(person) == before
    )
    paint.tell_apart({colleague: "Noor Haddad", workspace.person: "Ana Moreau"})
    now = paint.avatar_colour(workspace.person)
    assert now != before
    assert now in colours(filled)
    assert before not in colours(filled)
