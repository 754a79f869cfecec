"""Opens a window, prints "frame" when it has been painted once, and quits.

`python -m benchmarks.first_frame bare` opens a label; `... workbench [FILE]` the program.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget


class FirstFrame(QObject):
    """Watches all widgets for the first paint of a main window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget)
        if painted and isinstance(watched.window(), QMainWindow):
            QTimer.singleShot(0, _painted)
        return False


def _painted() -> None:
    print("frame", flush=True)
    # The process has shown what was to be measured; how it would close is not part of it.
    os._exit(0)


def bare() -> None:
    application = QApplication([])
    watcher = FirstFrame()
    application.installEventFilter(watcher)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Claim Workbench"))
    window.show()
    application.exec()


def workbench(arguments: list[str]) -> None:
    from workbench.gui import app

    run = QApplication.exec

    def watched_run() -> int:
        application = QApplication.instance()
        assert application
        watcher = FirstFrame(application)
        application.installEventFilter(watcher)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    app.main(arguments)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else workbench(sys.argv[2:])
