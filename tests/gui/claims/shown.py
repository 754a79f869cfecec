"""What stands in the table."""

from PySide6.QtGui import QGuiApplication

from workbench.gui.claims.pane import ClaimsPane


def shown(pane: ClaimsPane) -> list[str]:
    return [pane.model.claim(row).quote for row in range(pane.model.rowCount())]


def copied(pane: ClaimsPane) -> str:
    pane.copy()
    return QGuiApplication.clipboard().text()
