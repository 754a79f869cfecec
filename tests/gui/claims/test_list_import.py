"""Claim lists in the window: by drop and by menu, what they bring, and the rows that could not be placed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.core.intake import lists
from tests.gui.conftest import ARTICLE
from tests.gui.test_importing import drop
from tests.gui.waiting import show
from workbench.core import articles, claims, comments, history, placed_list
from workbench.core.changes import Changes
from workbench.core.intake.listed import ClaimList, ListedClaim
from workbench.core.model import Claim
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.claims.list_import import MANY
from workbench.gui.claims.list_result import ListResult
from workbench.gui.main_window import MainWindow

WALL = "The wall is 6.4 metres high"
LIST = (
    "Statement,Verdict,Reason,Comment\n"
    f"{WALL},sourced,Measured,Ask again\n"
    "The harbour cost 512 million crowns,,,\n"
    '"قال المتحدث, إن السور",,,\n'
)


def saved(folder: Path, data: str | bytes = LIST, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def result(window: MainWindow, qtbot: QtBot) -> ListResult:
    """The dialog that says what became of a list."""
    qtbot.waitUntil(lambda: bool(window.findChildren(ListResult)) and not background.busy())
    return window.findChildren(ListResult)[-1]


def wall(window: MainWindow) -> Claim:
    assert window.session.workspace is not None
    return next(claim for claim in claims.all(window.session.workspace) if claim.quote == WALL)


def test_a_dropped_list_comes_in_on_the_article_that_is_shown(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    drop(filled, saved(tmp_path))
    dialog = result(filled, qtbot)
    assert len(articles.all(workspace)) == 1, "a list is no article"
    assert {each.text for each in comments.of(workspace, wall(filled).id)} == {
        "[verdict in list.csv] sourced: Measured",
        "[comment in list.csv] Ask again",
    }
    assert history.undo_label(workspace) == "Import 1 claim from list.csv"
    assert dialog.counts.text().endswith("2 rows could not be placed.")
    assert [dialog.model.unplaced(place).listed.row for place in range(dialog.model.rowCount())] == [3, 4]
    assert not wall(filled).verdicts
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    (given,) = wall(filled).verdicts
    assert (given.reviewer, given.verdict, given.reason) == ("Ana Moreau", "sourced", "Measured")
    assert not dialog.take.isEnabled()
    assert dialog.verdicts.text() == "1 claim has your verdict now."


def test_several_lists_of_any_kind_come_in_one_after_another(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workbook = saved(tmp_path, lists.workbook(lists.sheet([["Zitat"], [WALL]])), "list.xlsx")
    ships = lists.annotation("About 24,000 ships called", "the mayor of Lundavik. ", " in 2025")
    drop(filled, workbook, saved(tmp_path, lists.written(ships), "list.jsonld"))
    qtbot.waitUntil(lambda: len(filled.findChildren(ListResult)) == 2 and not background.busy())
    assert [dialog.model.rowCount() for dialog in filled.findChildren(ListResult)] == [0, 0]
    assert wall(filled)


def test_a_table_that_is_no_list_is_read_as_before(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    drop(filled, saved(tmp_path, "Harbour,Boats\nLundavik,412\n", "boats.csv"))
    workspace = filled.session.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: len(articles.all(workspace)) == 2 and not background.busy())
    assert not filled.findChildren(ListResult)


def test_the_command_asks_for_a_list_and_needs_an_article(
    make_window: Callable[..., MainWindow], article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = saved(tmp_path)
    window = make_window(
        Ask(claim_list=lambda _parent: path, new_claims=lambda _parent, place: tmp_path / place.name)
    )
    action = window.actions_.by_name["import-claims"]
    assert not action.isEnabled()
    window.files.importing.take([article_file])
    qtbot.waitUntil(lambda: bool(window.session.article) and not background.busy())
    assert action.isEnabled()
    action.trigger()
    assert result(window, qtbot).model.rowCount() == 2


def test_a_refused_list_is_told_in_one_sentence_and_the_next_one_is_read(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = saved(tmp_path, 'Statement,Note\n"It fell,5\n', "broken.csv")
    drop(filled, broken, saved(tmp_path, f"claim\n{WALL}\n"))
    assert result(filled, qtbot).model.rowCount() == 0
    assert filled.messages.isVisible()
    assert "never closes it" in filled.messages.words.text()
    assert filled.session.workspace is not None
    assert history.undo_label(filled.session.workspace) == "Import 1 claim from list.csv"
    assert len(filled.findChildren(ListResult)) == 1


def test_a_long_list_is_written_on_the_worker(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert filled.session.workspace is not None
    before = len(claims.all(filled.session.workspace))
    drop(filled, saved(tmp_path, "claim,note\n" + f"{WALL},again\n" * (MANY + 1)))
    dialog = result(filled, qtbot)
    assert dialog.model.rowCount() == 0
    assert not filled.session.busy
    assert len(claims.all(filled.session.workspace)) <= before + 1
    assert [each.text for each in comments.of(filled.session.workspace, wall(filled).id)] == [
        "[comment in list.csv] again"
    ]


def test_many_verdicts_are_given_on_the_worker(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = saved(tmp_path, f"claim,verdict\n{WALL},contested\n", "other.csv")
    drop(filled, saved(tmp_path, "claim,verdict\n" + f"{WALL},sourced\n" * (MANY + 1)), other)
    qtbot.waitUntil(lambda: len(filled.findChildren(ListResult)) == 2 and not background.busy())
    long, short = filled.findChildren(ListResult)
    qtbot.mouseClick(long.take, Qt.MouseButton.LeftButton)
    assert filled.session.busy
    qtbot.waitUntil(lambda: not long.take.isEnabled() and not background.busy())
    assert long.verdicts.text() == "1 claim has your verdict now."
    assert short.take.isEnabled(), "only the list that was meant is told about"
    assert [given.verdict for given in wall(filled).verdicts] == ["sourced"]


def test_the_rows_are_read_and_copied_by_keyboard(reviewer: str, qtbot: QtBot) -> None:
    arabic = "قال المتحدث إن السور"
    rows = (
        ListedClaim(2, WALL),
        ListedClaim(3, "The harbour cost 512 million\ncrowns"),
        ListedClaim(4, arabic),
    )
    placed = placed_list.place(ClaimList("list.csv", rows), "0" * 32, ARTICLE, "en")
    dialog = ListResult(placed, Changes("Import 1 claim", {"claim": frozenset({"a"})}, ("a",)), None)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog.model)
    show(qtbot, dialog)
    qtbot.waitUntil(dialog.table.hasFocus)
    assert dialog.counts.text() == "1 claim is new. 0 were here already. 2 rows could not be placed."
    assert not dialog.take.isVisible()
    assert dialog.listed.text() == "The harbour cost 512 million crowns"
    assert dialog.found.text() == "The harbour cost 412 million crowns"
    QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Row\tWords in the list\tIn the article\tWhy",
        "3\tThe harbour cost 512 million crowns\tchanged\tnumber 512 -> 412",
    ]
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.listed.text() == arabic
    assert dialog.listed.alignment() & Qt.AlignmentFlag.AlignRight
    assert not dialog.found.isVisible()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    assert [dialog.table.accessibleName(), dialog.listed.accessibleName()] == [
        "Rows that could not be placed",
        "In the list",
    ]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
