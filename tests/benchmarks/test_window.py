"""The benchmarks of the window run, on little data, and every line has a time of ours and one of Qt's own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from benchmarks import measure, program, samples, screen, window_article, window_table
from benchmarks.bare import BareTable
from benchmarks.measure import Note, Result, Time
from workbench.core import claims
from workbench.core.store.workspace import Workspace
from workbench.gui import background

pytestmark = pytest.mark.usefixtures("qapp")


def lines(results: list[Result]) -> list[str]:
    assert all(result.ours > 0 and result.floor > 0 for result in results)
    return [measure.line(result) for result in results]


def test_the_table_is_measured(tmp_path: Path) -> None:
    with samples.own_settings(tmp_path / "config"):
        program.start()
        key, whole, letter, sort = lines(
            list(window_table.run(tmp_path, claims=120, rounds=2, slow_rounds=1))
        )
        background.stop()
    assert key.startswith("verdict key, 120 claims")
    assert "at most 1.7 under 16 ms (processor " in key
    assert whole.startswith("verdict key, with all that follows")
    assert "under 150 ms" in letter
    assert "under 300 ms" in sort


def test_the_article_is_measured(tmp_path: Path) -> None:
    with samples.own_settings(tmp_path / "config"):
        program.start()
        shown, notch, page = lines(list(window_article.run(tmp_path, rounds=1, steps=2)))
        background.stop()
    assert "at most 1.5" in shown
    assert "scroll 1.0 MB by a notch, p95" in notch
    assert "under 16 ms" in page


def test_a_paint_counts_from_the_event_on() -> None:
    bare = BareTable([(str(number),) for number in range(50)])
    time = screen.until_painted(
        bare.table,
        lambda: screen.press(bare.window, Qt.Key.Key_Down),
        lambda: bare.table.currentIndex().row() == 1,
    )
    assert time.clock > 0
    bare.window.close()


def test_a_window_that_stands_still_is_seen() -> None:
    def stand_still() -> None:
        start = screen.now()
        while screen.now().since(start).clock < 0.1:
            pass

    button = QPushButton("wait")
    button.clicked.connect(stand_still)
    with screen.ticking() as gaps:
        screen.settle(30)
        button.click()
        screen.settle(30)
    assert max(gaps) > 0.09
    assert QApplication.instance() is not None


def test_a_file_with_many_articles_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(samples.CACHE, str(tmp_path / "cache"))
    made: list[Path] = []

    def make(path: Path) -> None:
        made.append(path)
        samples.many_articles(path, samples.reviewer(1), 1_200)

    samples.kept("many.claims", make, tmp_path)
    file = samples.kept("many.claims", make, tmp_path)
    assert len(made) == 1
    with Workspace.open(file, samples.reviewer(1)) as workspace:
        assert claims.counts(workspace)["all"] == 1_200


def test_rounds_in_turn_and_lines() -> None:
    result = measure.timed_in_turn("x", lambda _: Time(0.4, 0.3), lambda _: Time(0.2, 0.1), 3, 1.2, 0.05)
    assert (result.ratio, round(result.processor or 0, 6)) == (2, 3)
    assert measure.line(result).endswith("2.00  at most 1.2 under 50 ms (processor 3.00)")
    assert measure.line(Note("painted on xcb")) == "painted on xcb"
