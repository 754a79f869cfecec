"""A long document in the window: how far it is, page by page, and stopping it at every stage."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.core.intake.test_pdf import pdf
from workbench.core import articles
from workbench.gui import background
from workbench.gui.background import Job
from workbench.gui.main_window import MainWindow
from workbench.gui.work_bar import WorkBar

PAGES = 500


@pytest.fixture(scope="module")
def long_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """500 small pages, one statement on each."""
    path = tmp_path_factory.mktemp("long") / "report.pdf"
    path.write_bytes(
        pdf([[(60, 740, 11, f"Bridge {n} of the county cost {n + 2} million crowns.")] for n in range(PAGES)])
    )
    return path


class Followed:
    """What the bar shows of the jobs that start, and a press of its button at a given share."""

    def __init__(self, window: MainWindow, qtbot: QtBot, stop_at: float = 2) -> None:
        self.bar: WorkBar = window.status.work
        self.shown: list[tuple[int, int]] = []
        self._qtbot, self._stop_at = qtbot, stop_at
        window.files.started.connect(self._follow)

    def _follow(self, job: Job, _label: str) -> None:
        job.progressed.connect(self._look)

    def _look(self, _value: object, _total: object) -> None:
        self.shown.append((self.bar.bar.value(), self.bar.bar.maximum()))
        if self.bar.isVisible() and self.shown[-1][0] >= self._stop_at * self.shown[-1][1]:
            self._qtbot.mouseClick(self.bar.stop, Qt.MouseButton.LeftButton)


def test_500_pages_come_in_with_progress_page_by_page(
    window: MainWindow, long_pdf: Path, qtbot: QtBot
) -> None:
    followed = Followed(window, qtbot)
    window.files.importing.take([long_pdf])
    qtbot.waitUntil(lambda: bool(window.session.article) and not background.busy())
    read = [value for value, total in followed.shown if total == 2 * PAGES and value <= PAGES]
    assert read == list(range(1, PAGES + 1))
    workspace = window.session.workspace
    assert workspace is not None
    (article,) = articles.all(workspace)
    assert len(articles.pages(workspace, article.text_id)) == PAGES
    assert article.claims >= PAGES
    assert not window.status.work.isVisible()


def test_stopping_half_way_leaves_nothing(window: MainWindow, long_pdf: Path, qtbot: QtBot) -> None:
    followed = Followed(window, qtbot, stop_at=0.1)
    said: list[str] = []
    window.session.message.connect(said.append)
    window.files.importing.take([long_pdf, long_pdf])
    qtbot.waitUntil(lambda: bool(said) and not background.busy())
    assert "Nothing was changed." in said[-1]
    assert followed.shown[-1][0] <= 0.2 * followed.shown[-1][1], "it went on after the button"
    assert window.session.workspace is None
    assert not list(long_pdf.parent.glob("*.claims"))
    assert not window.messages.isVisible()


def test_proposing_can_be_stopped(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "long.txt"
    path.write_text("".join(f"The wall of pier {n} is {n} metres high.\n\n" for n in range(4000)), "utf-8")
    assert filled.session.workspace is not None
    before = filled.session.workspace.path.read_bytes()
    followed = Followed(filled, qtbot, stop_at=0.5)
    said: list[str] = []
    filled.session.message.connect(said.append)
    filled.files.importing.take([path])
    qtbot.waitUntil(lambda: bool(said) and not background.busy())
    assert "Nothing was changed." in said[-1]
    assert followed.shown[0][0] >= followed.shown[0][1] / 2
    assert filled.session.workspace.path.read_bytes() == before


def test_what_cannot_be_stopped_has_no_button(qtbot: QtBot) -> None:
    bar = WorkBar()
    qtbot.addWidget(bar)
    bar.watch(Job(), "Keeping the article and its claims")
    assert bar.isVisible()
    assert not bar.stop.isVisible()
    bar.watch(Job(cancellable=True), "Reading")
    assert bar.stop.isVisible()
