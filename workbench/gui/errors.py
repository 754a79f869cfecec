"""Our own bugs: to the log, and to a dialog with a report to copy. (A user's problem is a `UserError`; see
`message_bar`.)"""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench import __version__
from workbench.gui.texts import _

_log = logging.getLogger(__name__)
_open: list["BugDialog"] = []


def install() -> None:
    """From now on an unexpected error is logged and shown; the program goes on."""
    sys.excepthook = _hook


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
    if QApplication.instance() is None or _open:
        return  # one dialog at a time: an error in a repaint would open hundreds
    dialog = BugDialog(report(kind, error, trace), QApplication.activeWindow())
    _open.append(dialog)
    dialog.finished.connect(lambda _result: _open.clear())
    dialog.open()


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know: versions and the traceback."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    return (
        f"Claim Workbench {__version__}\n"
        f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}\n"
        f"{platform.platform()}, {QGuiApplication.platformName()}\n\n{lines}"
    )


class BugDialog(QDialog):
    """Says that the program made a mistake and offers the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Something went wrong in the program"))
        self.resize(640, 420)
        layout = QVBoxLayout(self)
        words = QLabel(
            _(
                "This is a mistake in Claim Workbench, not yours. Everything you did before is saved. "
                "You can go on working; if it happens again, start the program anew. "
                "Please copy the report and send it to the people who look after the program. "
                "Read it first: it may name files on this computer."
            )
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(_("Report"))
        layout.addWidget(self.text)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(_("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.addButton(_("Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
