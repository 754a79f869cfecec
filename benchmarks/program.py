"""The window of the program in this process, on a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks import screen
from workbench.gui import background, language, theme
from workbench.gui.app import application
from workbench.gui.ask import Ask, Whose
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session
from workbench.gui.warm_up import WarmUp


def start() -> None:
    """The application, with the look and the language of everybody."""
    app = application()
    language.apply(app, "en")
    theme.apply(app, "light", "ink", 100)


@contextmanager
def opened(file: Path, ask: Ask | None = None, settled: int = 4_000) -> Iterator[MainWindow]:
    """The window with a file in it, once everything is shown; its samples were written by others."""
    window = MainWindow(Session(), replace(ask or Ask(), whose=lambda *_: Whose.OTHER))
    screen.show(window)
    WarmUp(window.session, window)
    window.session.open(file)
    screen.wait_for(lambda: bool(window.session.article))
    screen.wait_for(lambda: not background.busy())
    screen.settle(settled)  # those who begin a moment later have begun
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        screen.settle()
