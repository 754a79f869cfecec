"""What was left comes back at the next start: window, panes, columns, order, size of the text, article, claim, and the reason
that somebody was typing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.typist import Typist, inside
from tests.gui.waiting import show
from workbench.core import articles, claims, drafts, history, settings, unfinished, verdicts
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed
from workbench.gui import app, last_place, place_keeper, window_memory
from workbench.gui.claims.column import Column
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session


@pytest.fixture
def two_articles(harbour: Harbour, tmp_path: Path) -> Harbour:
    other = tmp_path / "other.txt"
    other.write_text("Ferry prices\n\nThe ferry costs 12 crowns.\n\nThe crew is 40 strong.\n", "utf-8")
    with Workspace.open(harbour.path, settings.reviewer("Ana Moreau")) as workspace:
        articles.add(workspace, drafts.from_file(other))
    return harbour


def splitters(window: MainWindow) -> list[list[int]]:
    page = window.pages.page("article")
    assert isinstance(page, QSplitter)
    return [page.sizes(), *(each.sizes() for each in page.findChildren(QSplitter) if each.objectName())]


def test_window_panes_columns_order_and_size_of_the_text(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    window = make_window()
    assert window.session.open(harbour.path)
    window.resize(1024, 700)  # the screen of these tests is small
    page = window.pages.page("article")
    assert isinstance(page, QSplitter)
    page.setSizes([500, 520])
    window.pages.claims.table.columns.want(Column.SPEAKER, True)
    window.pages.claims._sort("-verdict")
    window.zoom(2)
    before = window.size(), splitters(window), window.pages.claims.table.columns.visible()
    size = settings.load().text_size
    window.close()
    again = MainWindow(Session())
    show(qtbot, again)
    app.start(again, [])
    qtbot.waitUntil(lambda: again.session.path == harbour.path)
    assert (again.size(), splitters(again), again.pages.claims.table.columns.visible()) == before
    assert again.session.filter.order == "-verdict"
    assert again.pages.article.view.font().pixelSize() == size == settings.Settings().text_size + 2
    again.close()


def test_the_article_and_the_claim(make_window: Callable[..., MainWindow], two_articles: Harbour) -> None:
    window = make_window()
    session = window.session
    assert session.open(two_articles.path)
    assert session.workspace is not None
    first, second = (each.id for each in articles.all(session.workspace))
    session.select_article(second)
    session.next_claim(1)
    claim = session.claim
    assert claim != claims.all(session.workspace)[0].id
    window.close()
    again = make_window()
    assert again.session.open(two_articles.path)
    assert (again.session.article, again.session.claim) == (second, claim)
    assert inside(again.pages.claims) or again.pages.claims.table.currentIndex().isValid()
    again.session.undo()  # the import of the second article: what was shown has gone
    assert again.session.article == first
    last_place.keep(two_articles.path, second, claim)
    again.session.close()
    assert again.session.open(two_articles.path)
    assert again.session.article == first


def test_the_file_the_article_and_the_claim_after_a_crash(
    make_window: Callable[..., MainWindow],
    two_articles: Harbour,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(place_keeper, "PAUSE", 50)
    window = make_window()
    session = window.session
    assert session.open(two_articles.path)
    assert session.workspace is not None
    session.select_article(articles.all(session.workspace)[1].id)
    session.next_claim(1)
    here = session.article, session.claim
    qtbot.waitUntil(lambda: last_place.of(two_articles.path) == here)
    assert window_memory.last_file() == two_articles.path
    session.workspace.close()  # as if the program had ended here
    session.workspace = session._lock = None
    again = make_window()
    assert again.session.open(two_articles.path)
    assert (again.session.article, again.session.claim) == here


def test_the_reason_that_was_being_typed(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    window = make_window()
    assert window.session.open(harbour.path)
    qtbot.waitUntil(lambda: inside(window.pages.claims))
    window.session.select_claim(harbour.ids["wall"])
    before = reason(window, harbour)
    typist = Typist(qtbot)
    typist.press("R", "Ctrl+A")
    typist.type("Half a sent")
    workspace = window.session.workspace
    assert workspace is not None
    wall = harbour.ids["wall"]
    qtbot.waitUntil(lambda: unfinished.left(workspace, Typed.REASON) == [(wall, "Half a sent")])
    assert reason(window, harbour) == before, "it is no action yet"
    workspace.close()  # as if the program had ended here: nothing is asked and nothing more is written
    window.session.workspace = window.session._lock = None
    again = make_window()
    said: list[str] = []
    again.session.message.connect(said.append)
    assert again.session.open(harbour.path)
    assert reason(again, harbour) == "Half a sent"
    assert said[-1].startswith("Write the reason on claim"), "it says what it did"
    assert again.session.workspace is not None
    assert unfinished.left(again.session.workspace, Typed.REASON) == []
    again.session.undo()
    assert reason(again, harbour) == before


def reason(window: MainWindow, harbour: Harbour) -> str:
    assert window.session.workspace is not None
    mine = verdicts.mine(window.session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.verdict == Verdict.CONTESTED
    return mine.reason


def test_a_whole_reason_is_one_step_however_often_one_paused(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    window = make_window()
    assert window.session.open(harbour.path)
    qtbot.waitUntil(lambda: inside(window.pages.claims))
    window.session.select_claim(harbour.ids["wall"])
    before = reason(window, harbour)
    workspace = window.session.workspace
    assert workspace is not None
    typist = Typist(qtbot)
    typist.press("R", "Ctrl+A")
    for words in ("One.", "One. Two."):
        typist.type(words[-4:] if words == "One." else " Two.")
        qtbot.waitUntil(
            lambda words=words: unfinished.left(workspace, Typed.REASON) == [(harbour.ids["wall"], words)]
        )
    typist.press("Escape")
    assert unfinished.left(workspace, Typed.REASON) == []
    assert reason(window, harbour) == "One. Two."
    assert history.undo_label(workspace).startswith("Write the reason")
    typist.press("Ctrl+Z")
    assert reason(window, harbour) == before
    typist.press("R")
    typist.type("x")
    qtbot.waitUntil(lambda: len(unfinished.left(workspace, Typed.REASON)) == 1)
    typist.press("Backspace", "Escape")
    assert unfinished.left(workspace, Typed.REASON) == [], "what was typed was taken back again"
