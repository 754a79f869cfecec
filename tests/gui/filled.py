"""What tests look at in a window with an article."""

from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from workbench.core import claims
from workbench.core.model import Claim
from workbench.gui.main_window import MainWindow


def in_table(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_table()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTableView))


def all_claims(window: MainWindow) -> list[Claim]:
    assert window.session.workspace is not None
    return claims.all(window.session.workspace)


def verdicts_of(window: MainWindow) -> list[str]:
    return [claim.verdict for claim in all_claims(window)]
