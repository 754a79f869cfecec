"""Opens a window, prints "painted" when what was to be seen has been painted once, and ends.

`python -m benchmarks.first_frame bare` opens a label, `... workbench` the program: the first frame counts.
`... workbench FILE` opens a file: the first rows of the claims table count.
"""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTableView, QWidget


class Watch(QObject):
    """Sees every paint event and ends the process after the first on a widget that `counts`."""

    def __init__(self, parent: QObject, counts: Callable[[QWidget], bool]) -> None:
        super().__init__(parent)
        self._counts = counts
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._counts(watched):
            QTimer.singleShot(0, _end)
        return False


def _end() -> None:
    print("painted", flush=True)
    # What was to be measured has been shown; how the process would close is not part of it.
    os._exit(0)


def _is_in_main_window(widget: QWidget) -> bool:
    return isinstance(widget.window(), QMainWindow)


def _is_table_with_rows(widget: QWidget) -> bool:
    table = widget.parent()
    return isinstance(table, QTableView) and table.model() is not None and table.model().rowCount() > 0


def bare() -> None:
    application = QApplication([])
    Watch(application, _is_in_main_window)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Claim Workbench"))
    window.show()
    application.exec()


def workbench(arguments: list[str]) -> None:
    from workbench.gui import app

    run = QApplication.exec

    def watched_run(*_: object) -> int:
        application = QApplication.instance()
        assert application
        Watch(application, _is_table_with_rows if arguments else _is_in_main_window)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    app.main(arguments)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else workbench(sys.argv[2:])
