"""A window with 100,000 claims, or a bare table with as many rows, for the keys of a screen: `python -m benchmarks.outside_window
workbench FILE` or `... bare ROWS`. It prints where the table stands, "left top width height" in pixels, and waits to be ended."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks import program, samples
from benchmarks.bare import BareTable


def bare(rows: int) -> None:
    application = QApplication([])
    words = [(str(number), samples.SENTENCE.format(number), "0", "Open", "") for number in range(1, rows + 1)]
    table = BareTable(words)
    _tell(table.table)
    application.exec()


def workbench(file: Path) -> None:
    program.start()
    with program.opened(file) as window:
        window.focus_table()
        _tell(window.pages.claims.table)
        QCoreApplication.exec()


def _tell(table: QTableView) -> None:
    shown = table.viewport()
    at = shown.mapToGlobal(QPoint(0, 0))
    print(at.x(), at.y(), shown.width(), shown.height(), flush=True)


if __name__ == "__main__":
    bare(int(sys.argv[2])) if sys.argv[1] == "bare" else workbench(Path(sys.argv[2]))
