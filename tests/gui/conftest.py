"""The real window over real files, with answers instead of dialogs."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from tests.gui.waiting import show
from workbench.core import drafts, settings
from workbench.core.errors import UserError
from workbench.core.model import ArticleDraft
from workbench.gui import background, theme
from workbench.gui.ask import Ask, Whose
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

ARTICLE = """Harbour in Lundavik opens late

The harbour cost 412 million crowns, said Ines Aldana, the mayor of Lundavik. About 24,000 ships called in 2025.

"Nobody was hurt in the fire," the mayor said. The fire started on 3 March 2024.

The wall is 6.4 metres high and was built by 140 workers in two years.
"""


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    """What one test says of languages, or the computer does, is not what the next one finds."""
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True)
def no_work_left() -> Iterator[None]:
    """What one test started on the worker does not end in the next one."""
    yield
    background.stop()


@pytest.fixture
def reviewer(config_folder: Path) -> str:
    """A reviewer who has answered the first-run question."""
    settings.reviewer("Ana Moreau")
    settings.change(reviewer="Ana Moreau", theme="light")
    return "Ana Moreau"


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, reviewer: str, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    """Makes shown windows; new files go to tmp_path without a question, and nobody is asked whose a file is, unless an `Ask` says
    otherwise."""
    theme.apply(qapp, "light", "ink", 100)
    made: list[MainWindow] = []

    def place(_parent: QWidget | None, suggestion: Path) -> Path:
        return tmp_path / suggestion.name

    def make(ask: Ask | None = None) -> MainWindow:
        window = MainWindow(Session(), ask or Ask(new_claims=place, whose=lambda *_: Whose.OTHER))
        show(qtbot, window, 1280, 720)
        made.append(window)
        return window

    yield make
    for window in made:
        window.session.close()


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@cache
def _read(article: str) -> ArticleDraft:
    """What reading finds in the article is the same each time, and nobody can change it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "harbour.txt"
        path.write_text(article, encoding="utf-8")
        return drafts.from_file(path)


@pytest.fixture
def filled(window: MainWindow, article_file: Path) -> MainWindow:
    """A window with the article imported into a new file, as after `window.files.importing.take([article_file])`."""
    assert window.session.create(article_file.with_suffix(".claims"))
    window.files.importing.keep(_read(ARTICLE), "")
    assert window.session.article
    return window


@pytest.fixture
def harbour(tmp_path: Path) -> builder.Harbour:
    """A file with an article, verdicts of two reviewers and evidence, for the panes."""
    return builder.build(tmp_path)


@pytest.fixture
def session(qapp: QApplication, harbour: builder.Harbour) -> Iterator[Session]:
    """Open on it, as Ana Moreau; a problem that a test does not expect fails it."""
    theme.apply(qapp, "light", "ink", 100)
    session = Session()
    problems: list[UserError] = []
    session.problem.connect(problems.append)
    assert session.open(harbour.path)
    yield session
    session.close()
    assert not problems, problems
