"""The window of the program in this process, on a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import screen
from workbench.gui import language, theme
from workbench.gui.app import application
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session


def start() -> None:
    """The application, with the look and the language of everybody."""
    app = application()
    language.apply(app, "en")
    theme.apply(app, "light", "ink", 100)


@contextmanager
def opened(file: Path, ask: Ask | None = None, settled: int = 3_000) -> Iterator[MainWindow]:
    """The window with a file in it, once everything is shown."""
    window = MainWindow(Session(), ask or Ask())
    screen.show(window)
    window.session.open(file)
    screen.wait_for(lambda: bool(window.session.article))
    screen.settle(settled)  # those who begin a moment later have begun
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        screen.settle()
