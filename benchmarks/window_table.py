"""The claims table from a key or a click to its paint, beside a table that Qt fills, filters and sorts by itself."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QTableView

from benchmarks import program, samples, screen
from benchmarks.bare import BareTable
from benchmarks.measure import Result, Time, quarter, timed_in_turn
from workbench.core.changes import Changes
from workbench.gui.claims.column import Column
from workbench.gui.main_window import MainWindow
from workbench.gui.writing import EVERYTHING

CLAIMS = 100_000
ROUNDS = 60
SLOW_ROUNDS = 7
"""Of what takes Qt's own table long."""
PAUSE = 450
"""Milliseconds in which the counts of the round before are shown."""
_DIGITS = (Qt.Key.Key_9, Qt.Key.Key_8, Qt.Key.Key_7, Qt.Key.Key_6, Qt.Key.Key_5)
KEY, KEY_LIMIT, LETTER_LIMIT, SORT_LIMIT = 1.7, 0.016, 0.150, 0.300


def run(
    folder: Path, claims: int = CLAIMS, rounds: int = ROUNDS, slow_rounds: int = SLOW_ROUNDS
) -> Iterator[Result]:
    file = samples.kept(
        f"{claims}.claims", lambda path: samples.file(path, samples.reviewer(1), claims), folder
    )
    rows = [
        (str(number), samples.SENTENCE.format(number), "0", "Open", "") for number in range(1, claims + 1)
    ]
    with program.opened(file) as window:
        yield from _verdict(window, BareTable(rows), rounds)
        bare = BareTable(rows, filtered=True)
        yield _letter(window, bare, slow_rounds)
        yield _sort(window, bare, slow_rounds)
    file.unlink()


def _verdict(window: MainWindow, bare: BareTable, rounds: int) -> Iterator[Result]:
    """Mark, save, go to the next, against going to the next; then what panel, article and counts take that follow it."""
    window.focus_table()
    table = window.pages.claims.table
    whole: list[float] = []

    def ours(_: int) -> Time:
        screen.take_keys(window)
        screen.settle(PAUSE)
        answer, all_of_it = screen.until_answered(
            table, lambda: screen.press(window, Qt.Key.Key_1), window.session.marked
        )
        whole.append(all_of_it.clock)
        return answer

    def floor(_: int) -> Time:
        screen.take_keys(bare.window)
        return screen.until_painted(bare.table, lambda: screen.press(bare.window, Qt.Key.Key_Down))

    result = timed_in_turn(f"verdict key, {_count(window):,} claims", ours, floor, rounds, KEY, KEY_LIMIT)
    yield result
    yield Result("verdict key, with all that follows", quarter(whole[1:]), result.floor)
    bare.window.close()


def _letter(window: MainWindow, bare: BareTable, rounds: int) -> Result:
    """A letter into the filter, against the filter of Qt."""
    pane = window.pages.claims

    def ours(number: int) -> Time:
        screen.take_keys(window)
        pane.focus_filter()
        screen.settle(PAUSE)
        everything = pane.model.rowCount()
        digit = _digit(number)
        time = screen.until_painted(
            pane.table,
            lambda: screen.press(window, digit),
            lambda: 0 < pane.model.rowCount() < everything,
        )
        screen.press(window, Qt.Key.Key_Escape)
        screen.settle()
        return time

    def floor(number: int) -> Time:
        time = screen.until_painted(
            bare.table, lambda: bare.proxy.setFilterFixedString(chr(_digit(number).value))
        )
        bare.proxy.setFilterFixedString("")
        screen.settle()
        return time

    return timed_in_turn(f"typed letter, {_count(window):,} claims", ours, floor, rounds, limit=LETTER_LIMIT)


def _digit(number: int) -> Qt.Key:
    return _DIGITS[number % len(_DIGITS)]


def _sort(window: MainWindow, bare: BareTable, rounds: int) -> Result:
    """A click on the header of the statements, which turns the order round each time. No order is known from before."""
    table = window.pages.claims.table

    def ours(_: int) -> Time:
        screen.take_keys(window)
        window.session.announce(Changes("", dict(EVERYTHING)))
        screen.settle(PAUSE)
        before = window.session.filter.order
        return screen.until_painted(
            table, lambda: _click(table, Column.STATEMENT), lambda: window.session.filter.order != before
        )

    def floor(_: int) -> Time:
        screen.take_keys(bare.window)
        return screen.until_painted(bare.table, lambda: _click(bare.table, 1))

    return timed_in_turn(f"sort, {_count(window):,} claims", ours, floor, rounds, limit=SORT_LIMIT)


def _click(table: QTableView, column: int) -> None:
    header: QHeaderView = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def _count(window: MainWindow) -> int:
    return window.pages.claims.model.rowCount()
