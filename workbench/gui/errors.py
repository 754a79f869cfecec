"""Our own bugs: to the log, and to a dialog with a report to copy. (A user's problem is a `UserError`; see
`message_bar`.)"""

import logging
import sys
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench import __version__

if TYPE_CHECKING:
    from workbench.gui.bug_dialog import BugDialog

QUIET = 2.0
"""Seconds without a bug after which the same one is shown again. One in a repaint comes back as soon as its dialog is gone."""

_log = logging.getLogger(__name__)
_open: list["BugDialog"] = []
_last: dict[str, float] = {}
"""When each bug that was shown came last, by the line that raised it."""


def install() -> None:
    """From now on an unexpected error is logged and shown; the program goes on."""
    sys.excepthook = _hook


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
    if QApplication.instance() is None or _again(kind, trace) or _open:
        return  # one dialog at a time: an error in a repaint would open hundreds
    from workbench.gui.bug_dialog import BugDialog

    dialog = BugDialog(report(kind, error, trace), QApplication.activeWindow())
    _open.append(dialog)
    dialog.finished.connect(lambda _result: _open.clear())
    QTimer.singleShot(0, dialog, dialog.open)  # not in the middle of a repaint


def _again(kind: type[BaseException], trace: TracebackType | None) -> bool:
    """Whether this bug was just there, and was told."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    bug, now = f"{kind.__name__} {where}", monotonic()
    before = _last.get(bug)
    if before is None and _open:
        return False  # another one is being read: this one has not been told
    _last[bug] = now
    return before is not None and now - before < QUIET


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know: versions and the traceback."""
    import platform
    import traceback

    from PySide6 import __version__ as pyside_version
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    lines = "".join(traceback.format_exception(kind, error, trace))
    return (
        f"Claim Workbench {__version__}\n"
        f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}\n"
        f"{platform.platform()}, {QGuiApplication.platformName()}\n\n{lines}"
    )
