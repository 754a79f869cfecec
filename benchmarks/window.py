"""The window beside bare widgets of Qt: its start, a verdict, a typed letter, a sort, the marks of an article, scrolling, and for
how long it stands still while it imports, merges and exports.

On the screen where there is one, else on Qt's platform without one; the first line says which.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from benchmarks import outside, program, samples, screen, start_up, window_article, window_table, window_ticks
from benchmarks.measure import Note, Result
from workbench.gui import background


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured."""
    screen.choose_platform()
    with samples.own_settings(folder / "config"):
        program.start()
        yield Note(f"the window, painted on {QGuiApplication.platformName()}")
        yield from start_up.run(folder)
        yield from window_table.run(folder)
        yield from outside.run(folder, window_table.CLAIMS, window_table.ROUNDS)
        yield from window_article.run(folder)
        yield from window_ticks.run(folder)
        background.stop()
