"""Starts the window: `main(["file.claims"])`, `main(["demo"])` or `main([])`."""

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench import __version__
from workbench.core import settings
from workbench.core.errors import UserError
from workbench.gui import background, errors, language, theme, window_memory
from workbench.gui.ask import Ask
from workbench.gui.early_keys import EarlyKeys
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.warm_up import WarmUp

DEMO = "demo"


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window and returns the exit code when it is closed. `argv` holds at most one .claims file, articles to
    import, or the word "demo"; None means the arguments of the process."""
    wanted = list(sys.argv[1:] if argv is None else argv)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal; everything is saved already
    app = application()
    errors.install()
    try:
        now = settings.load()
        language.apply(app, now.language)
        theme.apply(app, now.theme, now.accent, now.window_text)
    except UserError as error:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "Claim Workbench", told(error))
        return error.exit_code
    window = MainWindow(Session(), Ask())
    window.show()
    early = EarlyKeys(window)
    window.first_painted.connect(lambda: (start(window, wanted), early.release()))
    try:
        return app.exec()
    finally:
        background.stop()


def application() -> QApplication:
    """The one QApplication, with its names; made where there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # While a worker runs Python, painting waits that long for each of its hundreds of calls of Qt: 95 ms in the place of 260.
    sys.setswitchinterval(0.00003)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0] or "workbench"])
    QCoreApplication.setApplicationName("Claim Workbench")
    QCoreApplication.setApplicationVersion(__version__)
    app.setDesktopFileName("claim-workbench")
    return app


def start(window: MainWindow, wanted: list[str]) -> None:
    """After the first frame: the icon, ask who is there, then open what was asked for, or the file of last time."""
    from workbench.core import logs
    from workbench.core.store import migrations
    from workbench.gui import icons

    QApplication.setWindowIcon(icons.of_program())
    try:
        logs.start()
    except UserError as error:
        window.messages.show_problem(error)
    QTimer.singleShot(1500, lambda: background.run(migrations.warm_up))
    WarmUp(window.session, window)
    window.session.name_wanted.connect(lambda go_on: ask_name(window, go_on, lambda: None))
    if settings.load().reviewer:
        _open(window, wanted)
    elif _is_demo(wanted):
        # A first look needs no name; the first file of one's own asks for it.
        window.session.guest = _("Guest")
        window.top.refresh()
        _open(window, wanted)
    else:
        ask_name(window, lambda: _open(window, wanted), window.close)


def ask_name(window: MainWindow, go_on: Callable[[], object], give_up: Callable[[], object]) -> None:
    """Asks who is there, then goes on; without a name it gives up."""
    from workbench.gui.first_run import FirstRun

    question = FirstRun(window)
    is_empty = window.session.workspace is None
    window.stack.setHidden(is_empty)
    question.finished.connect(lambda _result: _show_behind(window))
    question.accepted.connect(lambda: (window.top.refresh(), go_on()))
    question.rejected.connect(give_up)
    question.open()


def _show_behind(window: MainWindow) -> None:
    window.stack.show()
    if window.session.workspace is None:
        window.welcome.first.setFocus()  # hidden, it lost the focus to the rail


def _is_demo(wanted: list[str]) -> bool:
    return wanted == [DEMO] and not Path(DEMO).exists()


def _open(window: MainWindow, wanted: list[str]) -> None:
    if _is_demo(wanted):
        window.open_sample()
    elif wanted:
        window.files.importing.take([Path(name).absolute() for name in wanted])
    elif (last := window_memory.last_file()) is not None:
        window.session.open(last)
